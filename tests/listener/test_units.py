"""The units that the model reads."""

from __future__ import annotations

import pytest

from regard.listener.sentences import sentences
from regard.listener.units import LONGEST, parts


def units(text: str) -> list[str]:
    """The units of a turn."""
    return [text[begin:stop] for begin, stop in parts(sentences(text))]


def test_a_unit_is_a_sentence_with_its_mark() -> None:
    assert units("That must be hard. How is she?  Well!") == ["That must be hard.", "How is she?", "Well!"]


def test_nothing_said_has_no_units() -> None:
    assert units("") == []
    assert units("... — ?") == []


def test_the_longest_sentence_that_fits_is_one_unit() -> None:
    text = " ".join(f"w{number}" for number in range(LONGEST))

    assert units(text) == [text]


@pytest.mark.parametrize(("words", "lengths"), [(46, [23, 23]), (91, [30, 30, 31]), (450, [45] * 10)])
def test_what_goes_on_without_a_full_stop_is_cut_into_even_parts(words: int, lengths: list[int]) -> None:
    text = " ".join(f"w{number}" for number in range(words))

    cut = units(text)

    assert [len(unit.split()) for unit in cut] == lengths
    assert "".join(cut) == text


def test_a_part_begins_with_a_word_and_no_word_is_cut() -> None:
    text = " ".join(f"word{number}," for number in range(100)) + " end."

    cut = units(text)

    assert "".join(cut) == text
    assert all(unit.startswith("word") and not unit.endswith("word") for unit in cut)
