"""Days as tables write them: `1985-04-12`, `15 Mar 2022`, `15-Jan-24`, `12.4.1985`, `4/12/85`.

Between slashes the day stands first in some countries and second in others. The whole table says which if a number
above 12 stands in one place and none in the other; else the user is asked. Between dots it stands first everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from regard.contact import Day
from regard.formats.contact_values import day, day_of
from regard.formats.file import File
from regard.formats.format import Settled
from regard.formats.pieces import fold
from regard.problems import MustBeTold

_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTHS = 12
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T].*)?", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ ,T].*)?", re.DOTALL)
_DAY_MONTH = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?:[ ,].*)?", re.DOTALL)
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})(?:[ ,].*)?", re.DOTALL)
_NOTHING = re.compile(r"[0/.\s-]*(?:12:00(?::00)?\s?AM)?", re.IGNORECASE)
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Written:
    """A day as written.

    Attributes:
        line: of the file.
        text: the words.
    """

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """Which of two numbers is the day.

    Attributes:
        day_first: None where no written day leaves it open.
        settled: what to say of it.
    """

    day_first: bool | None = None
    settled: tuple[Settled, ...] = ()


def says_nothing(text: str) -> bool:
    """Whether a cell stands for no day, as Outlook's `0/0/00`."""
    return _NOTHING.fullmatch(text[:_LONGEST].strip()) is not None


def order_of(file: File, days: Iterable[Written]) -> Order:
    """The order of day and month in a table.

    Raises:
        MustBeTold: it says nothing of it, and neither did the user.
    """
    open_ones = [(each, *numbers) for each in days if (numbers := _slashed(each.text))]
    day_first = next((each for each, first, second in open_ones if first > _MONTHS >= second), None)
    month_first = next((each for each, first, second in open_ones if second > _MONTHS >= first), None)
    decided = file.given.day_first
    if not open_ones or all(first == second for _, first, second in open_ones):
        return Order(decided if decided is not None else True)
    if (day_first is None) != (month_first is None):
        return _settled(day_first, month_first)
    if decided is None:
        raise _ask(file, open_ones[0][0].text)
    return Order(decided, (Settled("date order", _words(day_first=decided), "you said so"),))


def _slashed(text: str) -> tuple[int, int] | None:
    """The two numbers whose order is open."""
    found = _NUMBERS.fullmatch(text[:_LONGEST].strip())
    if found is None or found[2] == "." or says_nothing(text):
        return None
    return int(found[1]), int(found[3])


def _settled(day_first: Written | None, month_first: Written | None) -> Order:
    proof = day_first or month_first
    because = f"line {proof.line}: {fold(proof.text)} can be read in one way only" if proof else ""
    first = day_first is not None
    return Order(first, (Settled("date order", _words(day_first=first), because),))


def _words(*, day_first: bool) -> str:
    return "day first" if day_first else "month first"


def _ask(file: File, text: str) -> MustBeTold:
    first, second = _slashed(text) or (1, 1)
    days = [f"{number} {_NAMES[month - 1]}" for number, month in ((first, second), (second, first)) if month <= _MONTHS]
    return MustBeTold(file.name, f"is {text.strip()} {' or '.join(days)}?", "--dates", ("day-first", "month-first"))


def written_day(text: str, order: Order) -> Day | None:
    """A day that comes back each year; a year of two digits is left off. None if it is no day."""
    text = text[:_LONGEST].strip()
    if found := day_of(text):
        return found
    numbers = _year_month_day(text, order)
    if numbers is None:
        return None
    year, month, day_of_month = numbers
    return day(year if year > 99 else None, month, day_of_month)


def written_date(text: str, order: Order) -> date | None:
    """A day of the past decades; a year of two digits is of this century. None if it is no such day."""
    text = text[:_LONGEST].strip()
    known = day_of(text)
    numbers = (known.year or 0, known.month, known.day) if known else _year_month_day(text, order)
    if numbers is None or numbers[0] == 0:
        return None
    year, month, day_of_month = numbers
    try:
        return date(year + 2000 if year < 100 else year, month, day_of_month)
    except ValueError:
        return None


def _year_month_day(text: str, order: Order) -> tuple[int, int, int] | None:
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        day_first = found[2] == "." or order.day_first is not False
        return (int(found[4]), second, first) if day_first else (int(found[4]), first, second)
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_MONTH.fullmatch(text):
        month = _month(found[2])
        return (int(found[3]), month, int(found[1])) if month else None
    if found := _MONTH_DAY.fullmatch(text):
        month = _month(found[1])
        return (int(found[3]), month, int(found[2])) if month else None
    return None


def _month(name: str) -> int | None:
    """The number of an English month, whole or cut after three letters or four."""
    name = name.lower()
    found = (
        number
        for number, month in enumerate(_NAMES, 1)
        if name in (month.lower(), month[:3].lower(), month[:4].lower())
    )
    return next(found, None)
