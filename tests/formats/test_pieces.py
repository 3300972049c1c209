"""From pieces to turns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Piece, Place
from regard.formats import from_bytes, recognise
from regard.formats.pieces import MOST_TURNS, fold, turns_from, without_sounds
from regard.problems import CannotRead


def piece(speaker: str | None, text: str, start: float | None = None) -> Piece:
    return Piece(speaker, text, Place(1), start)


def test_pieces_of_the_same_speaker_are_one_turn_until_somebody_else_speaks() -> None:
    turns = turns_from([piece("Mila", "So."), piece("Mila", "Well."), piece("Otis", "Yes."), piece("Mila", "Good.")])

    assert [(turn.index, turn.speaker, turn.text) for turn in turns] == [
        (0, "Mila", "So. Well."),
        (1, "Otis", "Yes."),
        (2, "Mila", "Good."),
    ]


def test_pieces_that_name_nobody_are_never_joined() -> None:
    assert [turn.text for turn in turns_from([piece(None, "So."), piece(None, "Well.")])] == ["So.", "Well."]


def test_the_order_of_the_file_stays_unless_every_piece_has_a_start() -> None:
    timed = [piece("Mila", "later", 2.0), piece("Otis", "first", 1.0), piece("Bea", "also first", 1.0)]

    assert [turn.text for turn in turns_from(timed)] == ["first", "also first", "later"]
    assert [turn.text for turn in turns_from([*timed, piece("Otis", "any time")])] == [
        "later",
        "first",
        "also first",
        "any time",
    ]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        (" a\t b\n\u00a0c ", "a b c"),
        ("\x1b[31mred\x07", "[31mred"),
        ("half \ud83d gone", "half \ufffd gone"),
        ("\u200b\ufeff \u200d", ""),
        ("می\u200cخواهم 👩\u200d🌾", "می\u200cخواهم 👩\u200d🌾"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_and_any_file_can_hold_the_words(text: str) -> None:
    folded = fold(text)

    assert fold(folded) == folded == " ".join(folded.split())
    folded.encode()


def lines_of_talk(turns: int) -> bytes:
    return b"\n".join(b"Mila: Yes." if turn % 2 else b"Otis: No." for turn in range(turns))


def test_an_archive_of_more_turns_than_a_conversation_has_is_refused() -> None:
    file = from_bytes("talk.txt", lines_of_talk(MOST_TURNS + 1))

    with pytest.raises(CannotRead, match=r"^talk\.txt: the file has 20,001 turns; one conversation has at most 20,000"):
        recognise(file).read(file)


def test_as_many_turns_as_a_conversation_may_have_are_read() -> None:
    file = from_bytes("talk.txt", lines_of_talk(MOST_TURNS))

    assert len(recognise(file).read(file).conversations[0].turns) == MOST_TURNS


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("so {disfmarker} well", "so well"),
        ("rain {vocalsound}.", "rain."),
        ("<laughter> {Pause}", ""),
        ("{nonvocalsound} <background noise> yes", "yes"),
        ("a {name} and <b> {laugh>", "a {name} and <b> {laugh>"),
    ],
)
def test_marks_of_sounds(text: str, left: str) -> None:
    assert without_sounds(text) == left
