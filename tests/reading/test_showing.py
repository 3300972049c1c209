"""Text on its way to a screen or a page."""

from __future__ import annotations

import pytest

from regard.reading import on_one_line, shortened, typeset
from regard.reading.showing import beginning


@pytest.mark.parametrize(
    ("quote", "longest", "fits"),
    [
        ("one two", 15, "one two"),
        ("one two three, four", 15, "one two three …"),
        ("one two three", 7, "one two …"),
        ("  one two", 4, "  on …"),
        ("oneandtwo", 3, "one …"),
    ],
)
def test_a_quotation_is_cut_at_a_word_and_says_so(quote: str, longest: int, fits: str) -> None:
    assert shortened(quote, longest) == fits
    assert quote.startswith(beginning(quote, longest))


def test_a_name_of_a_file_stays_on_its_line() -> None:
    assert on_one_line("talk\n\tof\x1b[2J.txt") == "talk␊␉of␛[2J.txt"


def test_words_as_said_are_put_in_quotation_marks() -> None:
    assert typeset("a word like `mm-hm`") == "a word like “mm-hm”"
