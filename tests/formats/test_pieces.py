"""From pieces to turns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Piece, Place
from regard.formats.pieces import fold, turns_from


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
