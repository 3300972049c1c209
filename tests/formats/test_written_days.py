"""Days in tables: which number is the day, and years that are left off."""

from __future__ import annotations

import pytest

from regard.contact import Day
from regard.formats import Given, from_bytes
from regard.formats.written_days import Order, Written, order_of, written_date, written_day
from regard.problems import MustBeTold


def order(*texts: str, day_first: bool | None = None) -> Order:
    file = from_bytes("t.csv", b"x", Given(day_first=day_first))
    return order_of(file, [Written(line, text) for line, text in enumerate(texts, 1)])


def test_one_number_above_twelve_settles_all() -> None:
    assert order("4/6/1985", "4/16/1985").day_first is False
    assert order("4/6/1985", "16/4/1985").day_first is True
    assert order("4/6/1985", "16/4/1985").settled[0].because == "line 2: 16/4/1985 can be read in one way only"


def test_the_proof_is_said_on_one_line() -> None:
    because = order("16/4/1985, 9:05\nAM\x1b[2J").settled[0].because

    assert because == "line 1: 16/4/1985, 9:05 AM [2J can be read in one way only"


def test_nothing_is_asked_where_nothing_is_open() -> None:
    assert order("5/5/1985", "0/0/00", "12.4.1985", "1985-04-12", "soon").settled == ()


@pytest.mark.parametrize("texts", [("4/6/1985",), ("16/4/1985", "4/16/1985")], ids=["open", "both ways"])
def test_what_the_table_leaves_open_is_asked_or_given(texts: tuple[str, ...]) -> None:
    with pytest.raises(MustBeTold, match="--dates day-first or month-first"):
        order(*texts)

    assert order(*texts, day_first=False).settled[0].because == "you said so"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15-Jan-85", Day(1, 15)),
        ("15 January 1985", Day(1, 15, 1985)),
        ("Sept 5, 1985", Day(9, 5, 1985)),
        ("12.4.1985", Day(4, 12, 1985)),
        ("1985/4/12 00:00", Day(4, 12, 1985)),
        ("29/2", None),
        ("12 Brumaire 1985", None),
        ("31.2.1985", None),
        ("9" * 5000, None),
    ],
)
def test_a_day_in_each_way_of_writing(text: str, day: Day | None) -> None:
    assert written_day(text, Order()) == day


def test_two_digits_of_a_connection_are_of_this_century() -> None:
    assert str(written_date("15-Jan-24", Order())) == "2024-01-15"
    assert written_date("--04-12", Order()) is None
