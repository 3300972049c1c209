"""Rules that hold for the reading of any conversation whatever."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from regard.conversation import Conversation, Piece, Place, Source, Span
from regard.formats.pieces import turns_from
from regard.listener.rules_listener import RulesListener
from regard.reading import Reading, moment_in_words, read, reading_as_values

LISTENER = RulesListener()

SAID = [
    "My mum went into hospital on Friday.",
    "That must be hard.",
    "You should take a week off.",
    "When I had that, I just kept going.",
    "So you did it from the ward.",
    "How is she doing?",
    "We finally shipped it!",
    "Right.",
    "Mm-hm.",
    "Thanks, that helps.",
    "I'm worried about the review.",
    "Obviously you always do that.",
    "What would help?",
    "I'd love to try the new design.",
    "Let's look at the numbers.",
    "¿Qué tal?",
    "😀",
]

speakers = st.sampled_from(["Ida", "Per", "Olga Vestergaard-Okoro", None])
folded = st.text(min_size=1).map(lambda text: " ".join(text.split()) or "x")
texts = st.one_of(st.lists(st.sampled_from(SAID), min_size=1, max_size=4).map(" ".join), folded)
starts = st.one_of(st.none(), st.floats(0, 7200, allow_nan=False))


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    pieces = []
    for number in range(draw(st.integers(1, 14))):
        start = draw(starts)
        end = None if start is None else start + draw(st.floats(0, 30))
        pieces.append(Piece(draw(speakers), draw(texts), Place(number + 1), start, end))
    return Conversation(Source("talk.txt", "plain_text", "0" * 64), turns_from(pieces))


def readings(conversation: Conversation) -> Iterator[Reading]:
    for you in conversation.participants:
        yield read(conversation, you, LISTENER)


@settings(max_examples=150, deadline=None)
@given(conversations())
def test_every_quote_lies_in_its_speakers_turn(conversation: Conversation) -> None:
    for reading in readings(conversation):
        for span in spans(reading):
            turn = conversation.turns[span.turn]
            assert 0 <= span.begin < span.stop <= len(turn.text)
            assert conversation.quote(span) in turn.text
        for moment in (*reading.moments, *reading.leads):
            assert conversation.turns[moment.shared.turn].speaker not in (None, reading.you)
            assert moment.answer
            assert all(conversation.turns[span.turn].speaker == reading.you for span in moment.answer)
            assert all(span.turn > moment.shared.turn for span in moment.answer)


def spans(reading: Reading) -> Iterator[Span]:
    for labels in reading.labels:
        yield from (label.span for label in labels.labels)
    for moment in (*reading.moments, *reading.leads):
        yield moment.shared
        yield from moment.answer
    for finding in reading.findings:
        yield from finding.evidence
    if reading.next_step:
        yield from reading.next_step.because


@settings(max_examples=50, deadline=None)
@given(conversations())
def test_the_same_conversation_gives_the_same_reading(conversation: Conversation) -> None:
    for first, second in zip(readings(conversation), readings(conversation), strict=True):
        assert reading_as_values(first) == reading_as_values(second)


@settings(max_examples=50, deadline=None)
@given(conversations())
def test_at_most_five_moments_lead_and_no_turn_twice(conversation: Conversation) -> None:
    for reading in readings(conversation):
        turns = [moment.shared.turn for moment in reading.leads]
        assert len(turns) <= 5
        assert turns == sorted(set(turns))
        assert bool(reading.too_little) is not bool(reading.leads)
        assert (reading.next_step is None) is (not reading.leads)


VERDICTS = ("bad", "poor", "wrong", "error", "fail", "score", "should have", "rude", "cold", "toxic", "weak")


def test_no_sentence_about_a_moment_holds_a_verdict() -> None:
    """The words around the quotes are ours: none of them judges, whatever was shared and whatever was done."""
    from regard.listener import Disclosure
    from regard.reading import Moment, Response

    for kind in Disclosure:
        for response in Response:
            says = moment_in_words(Moment(kind, Span(0, 0, 1), response, ()), "Per")
            assert not [word for word in VERDICTS if word in says]
