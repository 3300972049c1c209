"""Birthdays and days that they keep, as they told you or your address book has them."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Fact, Known, Noticing, Remembered

SOON = range(2)
"""Today and tomorrow."""

BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day of somebody's that comes back each year, or a day that they keep.

    Attributes:
        person: whose, or who told it.
        name: `birthday`, or what the address book calls it; the quote for a day kept.
        month: 1 to 12.
        day: 1 to 31.
        year: of a day that does not come back each year; None else.
        of: whose birthday it is, if not the person's: `my daughter`; empty else.
        told: where it was told; None if the address book has it.
    """

    person: int
    name: str
    month: int
    day: int
    year: int | None = None
    of: str = ""
    told: Remembered | None = None

    def in_year(self, year: int) -> date | None:
        """The day in a year: 29 February is the last of February; None if it is not in that year."""
        if self.year is not None and self.year != year:
            return None
        leapless = (self.month, self.day) == (2, 29) and not isleap(year)
        return date(year, self.month, 28 if leapless else self.day)

    def next(self, after: date) -> date | None:
        """The next such day, from a day on; None if there is none any more."""
        days = [self.in_year(year) for year in (after.year, after.year + 1)]
        return next((day for day in days if day is not None and day >= after), None)


def occasions_of(known: Known) -> tuple[Occasion, ...]:
    """All days of all people, each once, in the order of people."""
    found: dict[tuple[int, int, int, bool], Occasion] = {}
    for occasion in (*_told(known), *_in_address_books(known)):
        key = (occasion.person, occasion.month, occasion.day, bool(occasion.of))
        found.setdefault(key, occasion)
    return tuple(found.values())


def occasions(now: AsOf) -> Iterator[Candidate]:
    """Days of theirs that are today or tomorrow."""
    for occasion in occasions_of(now.known):
        day = occasion.next(now.day)
        if now.may_appear(occasion.person) and day is not None and (day - now.day).days in SOON:
            yield Candidate(
                Reason.OCCASION,
                KindAct.CELEBRATE,
                occasion.person,
                f"{day.isoformat()}:{occasion.name if occasion.told is None else occasion.told.key}",
                () if occasion.told is None else (occasion.told,),
                day,
                words=occasion.name,
                day=day,
                nearness=(day - now.day).days,
            )


def _told(known: Known) -> Iterator[Occasion]:
    for said in known.remembered:
        if said.kind is Noticing.TOLD and said.day is not None and said.what in (Fact.BIRTHDAY, Fact.DAY_KEPT):
            birthday = said.what == Fact.BIRTHDAY
            yield Occasion(
                said.by,
                BIRTHDAY if birthday else said.quote,
                said.day.month,
                said.day.day,
                None if birthday or said.every_year else said.day.year,
                said.about,
                said,
            )


def _in_address_books(known: Known) -> Iterator[Occasion]:
    for person in known.people.values():
        for contact in person.contacts:
            if contact.birthday is not None:
                yield Occasion(person.id, BIRTHDAY, contact.birthday.month, contact.birthday.day)
            for name, day in contact.dates:
                yield Occasion(person.id, name, day.month, day.day)
