"""Rules that hold for each measure."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import regard.measures
from regard.conversation import Conversation, Medium, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import LabelKind, Labels, Listener, TurnLabels
from regard.measures import MEASURES, Finding, Measure, Unit, card_of, sentence_for
from regard.measures.measure import MOST_EVIDENCE

STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.txt"))
IN_RANGE: dict[Unit, Callable[[float], bool]] = {
    Unit.SHARE: lambda value: 0 <= value <= 1,
    Unit.COUNT: lambda value: value >= 0 and value == int(value),
    Unit.SECONDS: lambda value: abs(value) <= 60,
    Unit.WORDS: lambda value: value >= 1 and value == int(value),
    Unit.WORDS_PER_MINUTE: lambda value: 0 < value < 1000,
    Unit.PER_HUNDRED_TURNS: lambda value: value >= 0,
    Unit.PER_HUNDRED_WORDS_HEARD: lambda value: 0 <= value <= 100,
    Unit.BALANCE: lambda value: 0 <= value <= 1,
    Unit.SIMILARITY: lambda value: 0 <= value <= 1,
    Unit.MINUTES: lambda value: value >= 0,
    Unit.RATIO: lambda value: value > 0,
    Unit.DEVIATIONS: lambda value: abs(value) < 10,
}
NEVER_NONE = {
    "length_balance",
    "longest_turn",
    "pace",
    "share_of_time",
    "share_of_words",
    "style_matching",
    "turns_in_group",
}
"""Who speaks has a longest turn, a pace and a share."""

HEARD_IN_WORDS = {
    "acknowledging",
    "advice_before_understanding",
    "checks_of_understanding",
    "follow_up_questions",
    "hedged_or_absolute",
    "judging_words",
    "open_questions",
    "questions",
    "reflections",
    "thanks",
    "turning_to_self",
    "unanswered_questions",
}
"""Measures of labels that stand for what somebody may also do in words that no listener knows."""

ENOUGH = 8
"""Times that a story is told over, so that it is long enough for each measure."""

IN_NO_STORY = {"tone_under_disagreement"}
"""Nobody in the stories is disagreed with three times; its own tests have values."""

HEARD_OTHERWISE = {"back_channels", "tone_under_disagreement"}
"""Measures of labels whose value of nothing says something else than that nothing was heard."""

every_measure = pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.card.name)
every_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)


def suited(conversation: Conversation, measure: Measure) -> Conversation:
    """The conversation, as messages a quarter of an hour apart if the measure is made for writing."""
    if conversation.medium in measure.card.media:
        return conversation
    begin = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    turns = tuple(
        replace(
            turn,
            pieces=tuple(
                replace(piece, start=None, end=None, sent=begin + timedelta(minutes=15 * turn.index))
                for piece in turn.pieces
            ),
        )
        for turn in conversation.turns
    )
    return replace(conversation, turns=turns, medium=Medium.CHAT)


def toned(labels: Labels) -> Labels:
    """The labels, with a tone for each turn, which the rules do not give."""
    return replace(labels, turns=tuple(replace(turn, receptiveness=0.5) for turn in labels))


def holds(measure: Measure, conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The finding, once it is known to keep what every finding promises."""
    finding = measure.of(conversation, labels, you)
    assert finding == measure.of(conversation, labels, you), "the same arguments, another finding"
    assert finding.measure == f"{measure.card.name} {measure.card.version}"
    assert finding.unit is measure.card.unit
    assert finding.rests_on >= 0
    assert finding.value is None or finding.rests_on > 1, "the noun on the card is a plural"
    assert bool(finding.too_little) is (finding.value is None)
    assert finding.value is None or IN_RANGE[finding.unit](finding.value)
    assert len(finding.evidence) <= MOST_EVIDENCE
    assert list(finding.evidence) == sorted(set(finding.evidence))
    for span in finding.evidence:
        assert 0 <= span.begin < span.stop <= len(conversation.turns[span.turn].text)
        assert conversation.turns[span.turn].speaker is not None, "evidence by nobody"
    return finding


@every_measure
def test_the_worked_example_on_the_card_is_true(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    example = measure.card.example
    conversation = to_conversation(example.talk)

    finding = holds(measure, conversation, listener.listen(conversation), example.you)

    assert finding.value == (example.value if example.value is None else pytest.approx(example.value))


@every_measure
def test_one_lone_turn_is_too_little_and_the_reason_is_given(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = suited(to_conversation("Ana: Hello there.\nAna: Is anybody here?"), measure)

    finding = holds(measure, conversation, listener.listen(conversation), "Ana")

    assert finding.value is None


@every_story
@every_measure
def test_each_participant_of_a_story_gets_a_finding_that_keeps_its_promises(
    measure: Measure, story: Path, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = suited(to_conversation(story.read_text("utf-8")), measure)
    labels = listener.listen(conversation)

    for you in conversation.participants:
        holds(measure, conversation, labels, you)


@every_measure
def test_some_story_has_enough_for_a_value(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    found = []
    for story in STORIES:
        conversation = suited(to_conversation(story.read_text("utf-8")), measure)
        labels = listener.listen(conversation)
        found += [measure.of(conversation, labels, you).value for you in conversation.participants]

    assert any(value is not None for value in found) is (measure.card.name not in IN_NO_STORY)


@every_story
@every_measure
def test_who_does_not_speak_gets_too_little(
    measure: Measure, story: Path, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = suited(to_conversation(story.read_text("utf-8")), measure)

    finding = holds(measure, conversation, listener.listen(conversation), "Nobody Of That Name")

    assert finding.value is None
    assert finding.evidence == ()


@every_story
@every_measure
def test_what_needs_a_language_says_nothing_where_the_listener_is_silent(
    measure: Measure, story: Path, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = suited(to_conversation(story.read_text("utf-8")), measure)
    silent = TurnLabels((), "the listener knows English only")
    labels = Labels("silent 1", (silent,) * len(conversation.turns))

    for you in conversation.participants:
        finding = holds(measure, conversation, labels, you)
        if not measure.card.any_language:
            assert finding.value is None
            assert silent.silent in finding.too_little


@every_story
@every_measure
def test_a_language_is_not_needed_where_the_card_says_so(
    measure: Measure, story: Path, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    conversation = suited(to_conversation(story.read_text("utf-8")), measure)
    silent = Labels("silent 1", (TurnLabels((), "the listener knows English only"),) * len(conversation.turns))
    you = conversation.participants[0]

    if measure.card.any_language:
        spoken = listener.listen(conversation)
        assert measure.of(conversation, silent, you) == measure.of(conversation, spoken, you)


@every_measure
@pytest.mark.parametrize("medium", list(Medium))
def test_outside_its_media_a_measure_says_what_it_is_made_for(
    measure: Measure, medium: Medium, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    example = measure.card.example
    conversation = replace(to_conversation(example.talk), medium=medium)

    finding = holds(measure, conversation, listener.listen(conversation), example.you)

    assert finding.too_little.startswith("made for ") is (medium not in measure.card.media)


def test_the_reason_names_the_medium(listener: Listener, to_conversation: Callable[[str], Conversation]) -> None:
    reasons = {
        medium: {measure.of(conversation, listener.listen(conversation), "Ana").too_little for measure in MEASURES}
        for medium in Medium
        for conversation in [replace(to_conversation("Ana: Hello.\nBen: Hello."), medium=medium)]
    }

    assert "made for messages; this is a talk" in reasons[Medium.TALK]
    assert "made for talk; this is a chat" in reasons[Medium.CHAT]
    assert "made for talk; this is mail" in reasons[Medium.MAIL]
    assert "made for talk; this is a ticket" in reasons[Medium.TICKET]


@every_measure
def test_the_sentence_on_the_card_names_only_what_every_finding_has(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    example = measure.card.example
    conversation = to_conversation(example.talk)
    finding = measure.of(conversation, listener.listen(conversation), example.you)

    details = {name for name, _ in finding.details}

    assert _named(measure.card.says)
    assert _named(measure.card.says) <= details | {"value", "times"}
    assert _named(measure.card.says_none) <= details


def _named(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@every_measure
def test_a_value_of_nothing_has_a_sentence_of_its_own_where_there_can_be_one(measure: Measure) -> None:
    card = measure.card

    assert bool(card.says_none) is (card.name not in NEVER_NONE)
    assert sentence_for(card, 0) == card.says_none or card.name in NEVER_NONE
    assert sentence_for(card, 1) == card.says


@every_measure
def test_where_labels_decide_none_is_said_as_what_the_listener_heard(measure: Measure) -> None:
    """What only the listener missed is never said as a fact about you."""
    if measure.card.name in HEARD_IN_WORDS:
        assert "he listener heard no" in measure.card.says_none


@every_measure
def test_no_sentence_says_which_listener_listened(measure: Measure) -> None:
    """The same card serves them all."""
    said = f"{measure.card.says} {measure.card.says_none} {measure.card.says_below_zero}"

    assert "rules" not in said
    assert "neural" not in said


@every_measure
def test_a_measure_of_labels_names_the_kinds_that_it_stands_on(measure: Measure) -> None:
    assert bool(measure.card.hears) is (measure.card.name in HEARD_IN_WORDS | HEARD_OTHERWISE)


@every_measure
def test_what_a_listener_cannot_hear_is_never_found_to_be_missing(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    """Each kind by itself: without it there is no value, and the reason is the listener's ear."""
    example = measure.card.example
    conversation = to_conversation(example.talk)
    labels = listener.listen(conversation)

    for kind in measure.card.hears:
        finding = holds(measure, conversation, replace(labels, hears=labels.hears - {kind}), example.you)
        assert finding.value is None
        assert finding.too_little.startswith("this listener does not hear ")


@every_measure
def test_what_a_measure_does_not_stand_on_need_not_be_heard(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    example = measure.card.example
    conversation = to_conversation(example.talk)
    labels = listener.listen(conversation)
    just_enough = replace(labels, hears=frozenset(measure.card.hears))

    assert measure.of(conversation, just_enough, example.you) == measure.of(conversation, labels, example.you)


def test_all_that_is_not_heard_is_named(listener: Listener, to_conversation: Callable[[str], Conversation]) -> None:
    judging = next(measure for measure in MEASURES if measure.card.name == "judging_words")
    advice = next(measure for measure in MEASURES if measure.card.name == "advice_before_understanding")
    conversation = to_conversation(judging.card.example.talk)
    deaf = replace(listener.listen(conversation), hears=frozenset[LabelKind]())

    assert judging.of(conversation, deaf, "Ben").too_little == (
        "this listener does not hear judging words well enough to say"
    )
    assert advice.of(conversation, deaf, "Ben").too_little == (
        "this listener does not hear advice, words that acknowledge, what is said back, open questions or closed "
        "questions well enough to say"
    )


def test_a_gap_that_is_shown_as_nothing_is_not_said_to_be_before_or_after() -> None:
    card = next(measure.card for measure in MEASURES if measure.card.says_below_zero)

    assert sentence_for(card, -0.04) == card.says_none
    assert sentence_for(card, 0.04) == card.says_none
    assert sentence_for(card, -0.05) == card.says_below_zero
    assert sentence_for(card, 0.05) == card.says


@every_measure
def test_a_finding_leads_back_to_its_card(measure: Measure) -> None:
    finding = Finding(f"{measure.card.name} 12", measure.card.unit, None, 0)

    assert finding.name == measure.card.name
    assert card_of(finding) is measure.card


@every_measure
def test_what_a_finding_rests_on_has_a_noun(measure: Measure) -> None:
    first = measure.card.rests_on.split(" ")[0]

    assert first.endswith("s")
    assert measure.card.rests_on == measure.card.rests_on.strip().rstrip(".")


@every_measure
def test_a_number_of_questions_or_sentences_in_the_sentence_is_what_it_rests_on(
    measure: Measure, listener: Listener, to_conversation: Callable[[str], Conversation]
) -> None:
    """`Of your 14 questions …` rests on 14 questions."""
    example = measure.card.example
    conversation = to_conversation(example.talk)
    finding = measure.of(conversation, listener.listen(conversation), example.you)

    of_so_many = _named(measure.card.says) & {"questions", "worded", "answers", "advising", "turns"}
    assert {dict(finding.details)[name] for name in of_so_many} <= {finding.rests_on}


SPEAKERS = st.sampled_from(["Ana", "Ben", "Cleo", None])
SAID = st.one_of(
    st.sampled_from(["", "…", "Ça va?", "Mm-hm.", "Why?", "I see, the cup.", "word " * 40]),
    st.sampled_from(["My mother fell ill in June.", "You should ring her.", "Thank you, that was kind."]),
    st.just("So the cups broke, and you felt alone with it?"),
)
TIMES = st.one_of(st.none(), st.floats(0, 300).map(lambda time: round(time, 1)))


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Any conversation: names and times missing, out of order, overlapping; words that are none."""
    pieces = []
    for number, (speaker, text, start, length) in enumerate(
        draw(st.lists(st.tuples(SPEAKERS, SAID, TIMES, TIMES), min_size=1, max_size=12)) * ENOUGH
    ):
        end = None if start is None or length is None else start + length
        pieces.append(Piece(speaker, text, Place(number), start, end))
    return Conversation(Source("any", "any", ""), turns_from([piece for piece in pieces if piece.text]))


@given(conversation=conversations())
@settings(max_examples=60, deadline=None)
def test_no_conversation_however_odd_breaks_a_measure(conversation: Conversation, listener: Listener) -> None:
    labels = toned(listener.listen(conversation))

    for measure in MEASURES:
        for you in ("Ana", "Dora"):
            finding = holds(measure, suited(conversation, measure), labels, you)
            assert you in conversation.participants or finding.value is None


def test_no_measure_leans_on_another() -> None:
    folder = Path(regard.measures.__file__).parent
    names = {f"regard.measures.{measure.card.name}" for measure in MEASURES}
    imported = {
        (path.stem, node.module)
        for path in folder.glob("*.py")
        if path.stem != "__init__"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
    }

    assert {(file, module) for file, module in imported if module in names} == set()


def test_the_list_and_the_folder_agree() -> None:
    """Every file with a measure is in the list, in alphabetical order of the names on the cards."""
    folder = Path(regard.measures.__file__).parent
    files = sorted(path.stem for path in folder.glob("*.py"))
    measures = [name for name in files if hasattr(import_module(f"regard.measures.{name}"), "MEASURE")]

    assert [measure.card.name for measure in MEASURES] == measures
