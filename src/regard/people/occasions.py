"""Days of people's that are ahead: birthdays, days that come back each year, feasts that they said they keep."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regard.contact import Contact, Day
from regard.people.in_words import (
    called_by,
    corrected_words,
    day_in_words,
    is_confirmed,
    is_dismissed,
    names_told,
    said_in_words,
)
from regard.people.noticed import Fact, Noticing
from regard.people.public_holidays import Holiday, days_of_feast, feasts_in
from regard.people.remembered import Known, Remembered, Verdict
from regard.people.years import next_time

BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day of somebody's that is ahead.

    Attributes:
        person: whose, or who told of it.
        name: `birthday`, a feast, what an address book calls it; empty where the quote alone says it.
        day: when it comes next.
        says: a sentence; what they said is quoted.
        about: whether the day may be one earlier or later.
        rests_on: where they told it; None if an address book has it.
        each_year: the day of the year on which it comes back, where it always is the same; None else.
    """

    person: int
    name: str
    day: date
    says: str
    about: bool = False
    rests_on: Remembered | None = None
    each_year: Day | None = None


def occasions(
    known: Known, today: date, within: int = 30, people: Collection[int] | None = None
) -> tuple[Occasion, ...]:
    """The days of people's from today on, the nearest first; the same day of the same name once.

    What they told goes before what an address book has. A birthday on the 29th of February is on the 28th in other
    years.

    Args:
        known: what memory gave.
        today: the first day that counts.
        within: how many days ahead, today not counted.
        people: whose; None for everybody but the owner.
    """
    ahead = _Ahead(known, today, today + timedelta(days=within), people, names_told(known))
    found: dict[tuple[int, date, str], Occasion] = {}
    for occasion in (*_told(ahead), *_in_books(ahead)):
        found.setdefault((occasion.person, occasion.day, occasion.name), occasion)
    return tuple(sorted(found.values(), key=lambda each: (each.day, each.person)))


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What is looked through, and for which days and people."""

    known: Known
    today: date
    until: date
    people: Collection[int] | None
    names: Mapping[int, str]

    def is_asked_for(self, person: int) -> bool:
        """Whether it is about somebody who is asked for, and may be read of."""
        somebody = self.known.people.get(person)
        if somebody is None or somebody.is_you or somebody.unread:
            return False
        return self.people is None or person in self.people

    def called(self, person: int) -> str:
        """How somebody likes to be called."""
        return called_by(self.known, self.names, person)


def _told(ahead: _Ahead) -> Iterator[Occasion]:
    for each in ahead.known.remembered:
        if not _may_be_a_day(each) or not ahead.is_asked_for(each.by) or is_dismissed(ahead.known, each):
            continue
        if each.what == Fact.DAY_KEPT:
            yield from _feasts(ahead, each)
        elif day := _day(ahead.known, each):
            name = BIRTHDAY if each.what == Fact.BIRTHDAY else ""
            if (when := next_time(day.month, day.day, ahead.today)) <= ahead.until:
                yield replace(_as_told(ahead, each, Holiday(when, name)), each_year=Day(day.month, day.day))


def _may_be_a_day(each: Remembered) -> bool:
    """Whether something is of the kinds that tell of a day that comes back."""
    if each.kind is not Noticing.TOLD and each.kind is not Noticing.SHARED:
        return False
    return each.every_year or each.what in (Fact.BIRTHDAY, Fact.DAY_KEPT)


def _day(known: Known, told: Remembered) -> date | None:
    """The day as told, or as the owner corrected it."""
    decisions = known.decisions.get(told.key, ())
    right = [each.day for each in decisions if each.verdict is Verdict.CORRECTED and each.day]
    return right[-1] if right else told.day


def _feasts(ahead: _Ahead, told: Remembered) -> Iterator[Occasion]:
    for feast in feasts_in(told.about or told.quote):
        for holiday in days_of_feast(feast, ahead.today, ahead.until):
            yield _as_told(ahead, told, holiday, named(holiday.name))


def _as_told(ahead: _Ahead, told: Remembered, on: Holiday, shown: str = "") -> Occasion:
    words = corrected_words(ahead.known, told)
    sure = is_confirmed(ahead.known, told)
    says = said_in_words(ahead.called(told.by), words or told.quote, confirmed=sure, corrected=bool(words))
    when = f"{'About ' if on.about else ''}{day_in_words(on.day, ahead.today)}"
    what = f" ({shown})" if shown else ""
    return Occasion(told.by, shown or on.name, on.day, f"{when}{what}: {says}", on.about, told)


def named(feast: str) -> str:
    """A feast's name with capitals: `rosh hashanah` is `Rosh Hashanah`."""
    return " ".join(word[:1].upper() + word[1:] for word in feast.split())


def _in_books(ahead: _Ahead) -> Iterator[Occasion]:
    remembered = ahead.known.remembered
    told = {each.by for each in remembered if each.kind is Noticing.TOLD and each.what == Fact.BIRTHDAY}
    for person in ahead.known.people.values():
        if not ahead.is_asked_for(person.id):
            continue
        for contact in person.contacts:
            for name, day in _dates(contact):
                if not is_a_day(day) or (name == BIRTHDAY and person.id in told):
                    continue
                when = next_time(day.month, day.day, ahead.today)
                if when <= ahead.until:
                    whose = f"{ahead.called(person.id)}'s {name}"
                    says = f"{day_in_words(when, ahead.today)}: {whose}, as your address book has it."
                    yield Occasion(person.id, name, when, says, each_year=day)


def _dates(contact: Contact) -> Iterator[tuple[str, Day]]:
    if contact.birthday is not None:
        yield BIRTHDAY, contact.birthday
    yield from contact.dates


def is_a_day(day: Day) -> bool:
    """Whether a year has such a day: an address book may hold a 31st of April."""
    try:
        date(2000, day.month, day.day)
    except ValueError:
        return False
    return True
