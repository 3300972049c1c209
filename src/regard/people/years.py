"""The days that come back each year."""

from __future__ import annotations

from datetime import date


def in_year(month: int, day: int, year: int) -> date:
    """A day of the year in one year; the 29th of February is the 28th where there is none (judgement: not late)."""
    try:
        return date(year, month, day)
    except ValueError:
        if (month, day) != (2, 29):
            raise
        return date(year, 2, 28)


def next_time(month: int, day: int, since: date) -> date:
    """The first time that a day of the year comes, on or after a day."""
    this_year = in_year(month, day, since.year)
    return this_year if this_year >= since else in_year(month, day, since.year + 1)
