"""Whether `4/6/19` is the 4th of June: settled from all dates of a file, from what the user said, or else asked.

What settles it, in this order:

1. a date that only one order allows (`14/10/2021`); where a few dates say otherwise, they must be one in ten at most;
2. a year of two digits first: only if every date allows it, none goes back in time, and the last number can be no year;
3. names of files with a date in them, where they were sent (`IMG-20241202-WA0001.jpg`);
4. that in one order alone no date lies before the one above it;
5. full stops between the numbers: no language writes the month first with them;
6. what the user said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from regard.formats.file import Given
from regard.formats.format import Settled
from regard.formats.pieces import fold
from regard.problems import MustBeTold

Numbers = tuple[int, int, int]


class Order(StrEnum):
    """The order of the numbers in a date."""

    DAY = "day first"
    MONTH = "month first"
    YEAR = "year first"


_DAY_OR_MONTH = ((Order.DAY, Order.MONTH), (Order.MONTH, Order.DAY))

_BUDDHIST = 543
"""Years by which the Buddhist calendar of Thailand is ahead."""

_OLDEST = 9
"""WhatsApp is of 2009, and so are the oldest apps that write chats with years of two digits."""

_FIRST_BUDDHIST = 52
"""Two digits from which on a year can only be Buddhist: 2552 is 2009, and 2052 is not yet."""

_A_LITTLE_BACK = timedelta(days=1)
"""A message may stand after one of the next day: it was sent later than it was written."""

_FEW = 10
"""One date in so many may contradict the order of all others: it stands in a message, and not above one."""

_LEAP = 2000

_WRITTEN = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}")


def year_of(number: int) -> int | None:
    """The year of our era that a number means; None if it is of a calendar that is not read."""
    if number < 100:
        return 2000 + number if number < _FIRST_BUDDHIST else 2500 + number - _BUDDHIST
    if 2500 <= number < 2700:
        return number - _BUDDHIST
    return number if 1970 <= number < 2200 else None


def is_buddhist(number: int) -> bool:
    """Whether a year is written in the calendar of Thailand."""
    return _FIRST_BUDDHIST <= number < 100 or 2500 <= number < 2700


@lru_cache(maxsize=8192)
def day_of(numbers: Numbers, order: Order) -> date | None:
    """The day that three numbers mean in an order; None if there is no such day. Unknown years count as leap years."""
    if order is Order.YEAR:
        year, month, day = numbers
    elif order is Order.MONTH:
        month, day, year = numbers
    else:
        day, month, year = numbers
    try:
        return date(year_of(year) or _LEAP, month, day)
    except ValueError:
        return None


@dataclass(slots=True)
class _Trial:
    """How the dates of a file look in one order.

    Attributes:
        impossible: how many dates there are not.
        backwards: how many lie before the one above them.
        proof: the first date that exists in this order, and not in the other of day and month.
        sent_with: likewise, the first that a file sent with it bears in its name.
        last: the last date.
    """

    impossible: int = 0
    backwards: int = 0
    proof: str = ""
    sent_with: str = ""
    last: date | None = None

    def take(self, day: date | None) -> None:
        if day is None:
            self.impossible += 1
            return
        if self.last is not None and day < self.last - _A_LITTLE_BACK:
            self.backwards += 1
        self.last = day


@dataclass(slots=True)
class Dates:
    """The dates of a file, as they come; the same date over again counts once.

    Attributes:
        sign: what stands between the numbers.
        count: how many heads had a date.
    """

    sign: str
    count: int = 0
    _trials: dict[Order, _Trial] = field(default_factory=lambda: {order: _Trial() for order in Order})
    _last: Numbers | None = None
    _example: Numbers | None = None
    _firsts: set[int] = field(default_factory=set)
    _lasts: set[int] = field(default_factory=set)
    _two_digits: bool = True

    def take(self, numbers: Numbers, line: str, number: int) -> None:
        """One more date, and the line it stands in."""
        self.count += 1
        if numbers == self._last:
            return
        self._last = numbers
        self._firsts.add(numbers[0])
        self._lasts.add(numbers[2])
        self._two_digits = self._two_digits and max(numbers) < 100
        found = {order: day_of(numbers, order) for order in Order}
        if self._example is None and found[Order.DAY] != found[Order.MONTH]:
            self._example = numbers
        for order, day in found.items():
            self._trials[order].take(day)
        for order, other in _DAY_OR_MONTH:
            if (day := found[order]) and not found[other] and not self._trials[order].proof:
                self._trials[order].proof = f"line {number}: {self._as_written(line)} can only be {in_words(day)}"

    def sent_with(self, numbers: Numbers, line: str, number: int, file: str, day: date) -> None:
        """A file that came on that date, with another date in its name, which is sure."""
        for order, other in _DAY_OR_MONTH:
            if day == day_of(numbers, order) != day_of(numbers, other) and not self._trials[order].sent_with:
                self._trials[order].sent_with = f"line {number}: {file} was sent on {self._as_written(line)}"

    def _as_written(self, line: str) -> str:
        match = _WRITTEN.search(line[:40])
        return fold(match[0]) if match else self.sign.join(map(str, self._last or ()))

    def settle(self, name: str, given: Given) -> Settled:
        """The order, and what it was settled from.

        Raises:
            MustBeTold: nothing settles it.
        """
        found = self._by_proof() or self._by_files() or self._by_time() or self._by_sign() or _by_the_user(given)
        if found is not None:
            return Settled("date order", str(found[0]), found[1])
        days = [day_of(self._example or (1, 1, 1), order) for order in (Order.DAY, Order.MONTH)]
        first, second = (in_words(day) if day else "no day" for day in days)
        written = self.sign.join(f"{number:02}" for number in self._example or ())
        raise MustBeTold(name, f"Is {written} {first}, or {second}?", "--dates", ("day-first", "month-first"))

    def years(self, order: Order) -> frozenset[int]:
        """All years, as they are written, if the dates are in that order."""
        return frozenset(self._firsts if order is Order.YEAR else self._lasts)

    def _by_proof(self) -> tuple[str, str] | None:
        if all(self._trials[order].last is None for order in Order):
            return Order.DAY, "no date in it exists"
        if self._example is None:
            return Order.DAY, "day and month are the same in every date"
        if self._is_year_first():
            return Order.YEAR, "the last number is too low for a year, and so no message stands before an earlier one"
        for order, other in _DAY_OR_MONTH:
            against = self._trials[order].impossible
            if self._trials[order].proof and against * _FEW <= self._trials[other].impossible:
                return order, self._trials[order].proof
        return None

    def _is_year_first(self) -> bool:
        year = self._trials[Order.YEAR]
        if not self._two_digits or year.impossible or year.backwards or min(self._firsts) < _OLDEST:
            return False
        return min(self._lasts) < _OLDEST or all(self._trials[order].last is None for order, _ in _DAY_OR_MONTH)

    def _by_files(self) -> tuple[str, str] | None:
        for order, other in _DAY_OR_MONTH:
            if (name := self._trials[order].sent_with) and not self._trials[other].sent_with:
                return order, name
        return None

    def _by_time(self) -> tuple[str, str] | None:
        for order, other in _DAY_OR_MONTH:
            here, there = self._trials[order], self._trials[other]
            if not here.impossible and not here.backwards and (there.backwards or there.impossible):
                return order, "only so does no message stand before an earlier one"
        return None

    def _by_sign(self) -> tuple[str, str] | None:
        if self.sign != "." or self._trials[Order.DAY].impossible:
            return None
        return Order.DAY, "dates with full stops are written so in every language"


def _by_the_user(given: Given) -> tuple[str, str] | None:
    if given.day_first is None:
        return None
    return (Order.DAY if given.day_first else Order.MONTH), "you said so"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Not as the machine's language has them."""


def in_words(day: date) -> str:
    """`the 14th of October`."""
    ending = "th" if 10 < day.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"the {day.day}{ending} of {_MONTHS[day.month - 1]}"
