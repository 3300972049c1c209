"""One day in the calendar, and how much of it the owner lets others see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Private(StrEnum):
    """What is written into a calendar that other programs, and perhaps other people, can read."""

    NOTHING = "nothing"
    """That there is something: no name, no words."""
    NAMES = "names"
    """Whom it is about, and what to do."""
    ALL = "all"
    """The reason and their own words too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole day of the calendar.

    Attributes:
        key: the same whenever the calendar is written anew, for the same matter.
        day: which.
        says: what to do, with the name: `Come back to Ana`.
        about: the reason and the quote; shown only where all may be.
        yearly: whether it comes back each year.
        leap: whether it is 29 February, and in other years the day before.
    """

    key: str
    day: date
    says: str
    about: str = ""
    yearly: bool = False
    leap: bool = False
