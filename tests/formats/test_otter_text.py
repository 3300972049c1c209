"""Otter's text: a name and a time above each paragraph."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "otter_text"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_wrapped_words_below_a_name_and_a_time(talk: Conversation) -> None:
    """
    Mila Brandt  0:01
    Right, so they asked for
    a tenth more. We met at 10:30

    Otis Quay  1:02:03
    A tenth?
    Note: that is a lot.
    """
    assert said(talk) == [
        ("Mila Brandt", "Right, so they asked for a tenth more. We met at 10:30"),
        ("Otis Quay", "A tenth? Note: that is a lot."),
    ]
    assert [(piece.start, piece.end) for turn in talk.turns for piece in turn.pieces] == [
        (1.0, None),
        (None, None),
        (3723.0, None),
        (None, None),
    ]
    assert [turn.place.line for turn in talk.turns] == [2, 6]


def test_the_head_and_the_last_line_are_no_words_of_anybody() -> None:
    text = """Weekly
Wed, Sep 30, 2020 9:30AM • 45:23

SUMMARY KEYWORDS
budget, plan

SPEAKERS
Mila Brandt, Otis

Mila Brandt  00:00
Hello.

Otis  00:04
Hello.

Transcribed by https://otter.ai"""
    file = from_bytes("weekly.txt", text.encode())

    outcome = recognise(file).read(file)

    assert said(outcome.conversations[0]) == [("Mila Brandt", "Hello."), ("Otis", "Hello.")]
    assert [problem.place.line for problem in outcome.skipped] == [1, 2, 4, 5, 7, 8, 16]
    assert outcome.skipped[-1].what == "a notice of the app, no words of a speaker"


def test_a_bare_name_has_no_time(talk: Conversation) -> None:
    """
    Mila Brandt  0:01
    Hello.

    Otis Quay  0:04
    Hello.

    Mila Brandt
    How was it?
    Otis Quay
    is what they call you, no?
    """
    assert said(talk) == [
        ("Mila Brandt", "Hello."),
        ("Otis Quay", "Hello."),
        ("Mila Brandt", "How was it? Otis Quay is what they call you, no?"),
    ]
    assert [turn.start for turn in talk.turns] == [1.0, 4.0, None]


def test_an_export_without_times_has_names_alone(talk: Conversation) -> None:
    """
    Mila Brandt
    Hello. How was
    the move?

    Otis
    Long.

    Mila Brandt
    Tell me.
    """
    assert said(talk) == [("Mila Brandt", "Hello. How was the move?"), ("Otis", "Long."), ("Mila Brandt", "Tell me.")]


def test_unknown_speakers_and_one_blank(talk: Conversation) -> None:
    """
    Unknown Speaker 0:01
    Hello.

    Speaker 2 0:05
    Hello.
    """
    assert said(talk) == [("Unknown Speaker", "Hello."), ("Speaker 2", "Hello.")]
    assert [turn.start for turn in talk.turns] == [1.0, 5.0]
