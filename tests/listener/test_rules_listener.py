"""What holds for every conversation that the rule-based listener labels."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import regard.listener
from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Act, Labels
from regard.listener.rules_listener import RulesListener

LISTENER = RulesListener()

WORDS = st.sampled_from(
    "so you i i'm what how did do is that the it sounds like must be hard sorry thanks should could have tried tell me "  # noqa: SIM905  # fifty words read best as two lines
    "about i'll send by friday let if were never perhaps right yeah mm-hmm um when my mother , . ? ! … é 你".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join) | st.text(min_size=1, max_size=40)
SPEAKERS = st.sampled_from(["Ana", "Ben", "Cyd", None])


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Any conversation of up to eight pieces, sensible words or not."""
    said = draw(st.lists(st.tuples(SPEAKERS, TEXTS), max_size=8))
    pieces = [Piece(speaker, text, Place(line)) for line, (speaker, text) in enumerate(said, 1)]
    return Conversation(Source("any.txt", "plain text", ""), turns_from(pieces))


@given(conversations())
def test_every_label_rests_on_words_of_its_turn(conversation: Conversation) -> None:
    """Spans lie in their turn, are not empty, and stand in the order in which they begin."""
    labels = LISTENER.listen(conversation)

    assert len(labels) == len(conversation.turns)
    for turn, found in zip(conversation.turns, labels, strict=True):
        assert list(found.labels) == sorted(found.labels, key=lambda label: label.span)
        for label in found.labels:
            assert label.span.turn == turn.index
            assert 0 <= label.span.begin < label.span.stop <= len(turn.text)
            assert label.made_by
            assert conversation.quote(label.span).strip()
        assert not (found.silent and found.labels)


@given(conversations())
def test_the_same_conversation_gives_the_same_labels(conversation: Conversation) -> None:
    """Listening remembers nothing between conversations."""
    assert LISTENER.listen(conversation) == RulesListener().listen(conversation)


@given(conversations())
def test_a_back_channel_is_nothing_else(conversation: Conversation) -> None:
    """A turn that only listens bears no other label."""
    for turn in LISTENER.listen(conversation):
        assert not turn.has(Act.BACK_CHANNEL) or len(turn.labels) == 1


def test_labels_carry_the_name_of_the_listener(labels: Labels) -> None:
    """
    Ana: Thank you.
    Ben: It rained.
    """
    assert labels.made_by == LISTENER.name == "rules 1"
    assert [label.made_by for label in labels[0].labels] == ["thanks"]


def test_it_says_that_it_hears_what_its_phrase_files_say(labels: Labels) -> None:
    """
    Ana: Thank you.
    Ben: It rained.
    """
    folder = Path(regard.listener.__file__).parent / "rules"
    tables = [tomllib.loads(path.read_text("utf-8")) for path in folder.glob("*.toml")]

    assert {str(kind) for kind in labels.hears} == {table["kind"] for table in tables}


@given(conversations())
def test_it_says_nothing_that_it_does_not_hear(conversation: Conversation) -> None:
    labels = LISTENER.listen(conversation)

    assert {label.kind for turn in labels for label in turn.labels} <= labels.hears


def test_it_hears_the_same_in_a_language_that_it_does_not_know(
    to_conversation: Callable[[str], Conversation],
) -> None:
    foreign = to_conversation(
        "Ana: Ich habe heute meinen Wagen in die Werkstatt gebracht, weil er nicht mehr fahren wollte.\n"
        "Ben: Und was hat der Meister gesagt, als er endlich unter die Haube geschaut hat?\n"
        "Ana: Nichts Gutes, das Getriebe ist hin und wird teuer.\n"
        "Ben: Dann nimm doch bis Freitag meinen, ich fahre sowieso mit dem Rad zur Arbeit."
    )

    labels = LISTENER.listen(foreign)

    assert labels.silent
    assert labels.hears == LISTENER.listen(to_conversation("Ana: Thank you.\nBen: It rained.")).hears


def test_a_sentence_may_do_several_things(talk: Conversation, labels: Labels) -> None:
    """
    Ana: I copy my numbers by hand every night.
    Ben: That must be hard. Have you tried a macro?
    """
    kinds = [(label.kind, talk.quote(label.span)) for label in labels[1].labels]
    assert kinds == [
        (Act.ACKNOWLEDGING, "That must be hard"),
        (Act.CLOSED_QUESTION, "Have you tried a macro?"),
        (Act.ADVICE, "Have you tried a macro?"),
    ]
