"""SubRip captions, by whatever name."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "subrip"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_names_and_markup(talk: Conversation) -> None:
    """
    1
    00:00:01,000 --> 00:00:03,500
    Mila: It renews by itself.

    2
    00:00:03,500 --> 00:00:06,000
    Otis: <i>Only</i> if {\\an8}nobody <bold>objects</bold>.
    """
    assert said(talk) == [("Mila", "It renews by itself."), ("Otis", "Only if nobody objects.")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(1.0, 3.5), (3.5, 6.0)]
    assert [turn.place.item for turn in talk.turns] == ["cue 1", "cue 2"]


def test_a_dash_with_a_name_is_a_name_and_one_without_is_nobody(talk: Conversation) -> None:
    """
    1
    00:00:01,000 --> 00:00:03,500
    - Mila: Ready?
    - Otis: Yes.

    2
    00:00:03,500 --> 00:00:06,000
    - Who is that?
    - Nobody knows.

    3
    00:00:07,000 --> 00:00:08,000
    Mila: Bring:
    - bread
    """
    assert said(talk) == [
        ("Mila", "Ready?"),
        ("Otis", "Yes."),
        (None, "Who is that?"),
        (None, "Nobody knows."),
        ("Mila", "Bring: - bread"),
    ]


def test_a_missing_number_does_not_matter_and_missing_words_are_counted() -> None:
    text = (
        "00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:02,000 --> 00:00:03,000\n\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nThree.\n\n4\nNo time.\n"
    )
    file = from_bytes("talk.srt", text.encode())

    outcome = recognise(file).read(file)

    assert said(outcome.conversations[0]) == [(None, "One."), (None, "Three.")]
    assert [(problem.place.line, problem.what) for problem in outcome.skipped] == [
        (5, "a cue without words"),
        (12, "words without times that belong to no cue"),
    ]


@pytest.mark.parametrize("times", ["00:00:01,5 --> 00:00:02,500", "00:00:01,500 --> 00:00:02.500 X1:40 X2:600"])
def test_times_are_read_as_exporters_write_them(times: str) -> None:
    file = from_bytes("talk.vtt", f"1\n{times}\nHi.\n".encode())

    outcome = recognise(file).read(file)

    assert [(turn.start, turn.end) for turn in outcome.conversations[0].turns] == [(1.5, 2.5)]


def test_whole_seconds_are_subrip_too(talk: Conversation) -> None:
    """
    1
    00:00:01 --> 00:00:02
    Mila: Hi.
    """
    assert said(talk) == [("Mila", "Hi.")]
