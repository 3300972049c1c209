"""Days of people's that are ahead: birthdays, days that come back each year, feasts that they said they keep."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regard.contact import Contact, Day
from regard.people.in_words import called, corrected_words, day_in_words, is_confirmed, is_dismissed, said_in_words
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
    until = today + timedelta(days=within)
    found: dict[tuple[int, date, str], Occasion] = {}
    for occasion in (*_told(known, today, until, people), *_in_books(known, today, until, people)):
        if today <= occasion.day <= until:
            found.setdefault((occasion.person, occasion.day, occasion.name), occasion)
    return tuple(sorted(found.values(), key=lambda each: (each.day, each.person)))


def _is_asked_for(known: Known, person: int, people: Collection[int] | None) -> bool:
    somebody = known.people.get(person)
    if somebody is None or somebody.is_you or somebody.unread:
        return False
    return people is None or person in people


def _told(known: Known, today: date, until: date, people: Collection[int] | None) -> Iterator[Occasion]:
    for each in known.remembered:
        if each.kind not in (Noticing.TOLD, Noticing.SHARED) or not _is_asked_for(known, each.by, people):
            continue
        if is_dismissed(known, each):
            continue
        if each.what == Fact.DAY_KEPT:
            yield from _feasts(known, each, today, until)
        elif (day := _day(known, each)) and (each.every_year or each.what == Fact.BIRTHDAY):
            name = BIRTHDAY if each.what == Fact.BIRTHDAY else ""
            told = _as_told(known, each, Holiday(next_time(day.month, day.day, today), name), today)
            yield replace(told, each_year=Day(day.month, day.day))


def _day(known: Known, told: Remembered) -> date | None:
    """The day as told, or as the owner corrected it."""
    decisions = known.decisions.get(told.key, ())
    right = [each.day for each in decisions if each.verdict is Verdict.CORRECTED and each.day]
    return right[-1] if right else told.day


def _feasts(known: Known, told: Remembered, today: date, until: date) -> Iterator[Occasion]:
    for feast in feasts_in(told.about or told.quote):
        for holiday in days_of_feast(feast, today, until):
            yield _as_told(known, told, holiday, today, named(holiday.name))


def _as_told(known: Known, told: Remembered, on: Holiday, today: date, shown: str = "") -> Occasion:
    words = corrected_words(known, told)
    says = said_in_words(
        called(known, told.by), words or told.quote, confirmed=is_confirmed(known, told), corrected=bool(words)
    )
    when = f"{'About ' if on.about else ''}{day_in_words(on.day, today)}"
    what = f" ({shown})" if shown else ""
    return Occasion(told.by, shown or on.name, on.day, f"{when}{what}: {says}", on.about, told)


def named(feast: str) -> str:
    """A feast's name with capitals: `rosh hashanah` is `Rosh Hashanah`."""
    return " ".join(word[:1].upper() + word[1:] for word in feast.split())


def _in_books(known: Known, today: date, until: date, people: Collection[int] | None) -> Iterator[Occasion]:
    told = {each.by for each in known.remembered if each.kind is Noticing.TOLD and each.what == Fact.BIRTHDAY}
    for person in known.people.values():
        if not _is_asked_for(known, person.id, people):
            continue
        for contact in person.contacts:
            for name, day in _dates(contact):
                if not is_a_day(day) or (name == BIRTHDAY and person.id in told):
                    continue
                when = next_time(day.month, day.day, today)
                if when <= until:
                    whose = f"{called(known, person.id)}'s {name}"
                    says = f"{day_in_words(when, today)}: {whose}, as your address book has it."
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
