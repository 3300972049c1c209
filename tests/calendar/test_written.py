"""The calendar: what it says at each level of privacy, and that any program can read it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Event
from recurring_ical_events import of as days_in  # type: ignore[import-untyped]  # has no types

from follow_up.life import YOU, Life, march
from regard.calendar import Private, calendar_of
from regard.contact import Day
from regard.follow_up import called_in, shown_in
from regard.people import Known, Noticing, Person
from regard.people.occasions import occasions
from regard.people.promises import promises

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
HIP = "My dad fell, and broke his hip; it’s the left one. He’ll be in hospital for ten days, and then at my sister’s."


def names_in(known: Known) -> dict[int, str]:
    return {
        number: name for number, name in shown_in(known, called_in(known)).items() if not known.people[number].unread
    }


def written(life: Life, private: Private = Private.NAMES, stamp: datetime = NOON) -> bytes:
    known = life.known()
    return calendar_of(
        you=YOU,
        names=names_in(known),
        stamp=stamp,
        private=private,
        follow_ups=life.today(stamp.date()).follow_ups,
        promises=promises(known, stamp.date()),
        occasions=occasions(known, stamp.date(), 365),
    )


def events(calendar: bytes) -> list[Event]:
    return Calendar.from_ical(calendar).events


def summaries(calendar: bytes) -> list[str]:
    return [str(event["SUMMARY"]) for event in events(calendar)]


@pytest.fixture
def busy(life: Life) -> Life:
    """A hardship of Ana's, a promise to Ben for the 9th, one of Cy's for the 10th, and the birthday of Dee."""
    ana, ben, cy = life.knows("Ana Ruiz"), life.knows("Ben Roth"), life.knows("Cy Okri")
    life.knows("Dee Adair", birthday=Day(6, 21))
    life.shares(ana, "hardship", HIP, march(3))
    life.says(YOU, Noticing.PROMISE, "I'll send you the deck by Monday.", march(3), to=ben, day=march(9))
    life.says(cy, Noticing.PROMISE, "I'll bring the ladder on Tuesday.", march(3), day=march(10))
    return life


def test_names_say_whom_it_is_about_and_no_words_of_theirs(busy: Life) -> None:
    calendar = written(busy)

    assert summaries(calendar) == ["Come back to Ana", "Your promise to Ben", "Cy’s promise to you", "Dee’s birthday"]
    assert "DESCRIPTION" not in calendar.decode()


def test_nothing_says_nothing(busy: Life) -> None:
    calendar = written(busy, Private.NOTHING).decode()

    assert set(summaries(calendar.encode())) == {"Regard"}
    assert not re.search(r"Ana|Ben|Cy|Dee|hip|deck|promise|birthday", calendar)


def test_all_brings_the_reason_and_the_quote_exactly(busy: Life) -> None:
    first = events(written(busy, Private.ALL))[0]

    assert str(first["DESCRIPTION"]) == (
        "Ana told you this on Tuesday 3 March, and the talk went on to something else.\n“" + HIP + "”"
    )


def test_it_is_written_as_outlook_and_the_standard_want_it(busy: Life) -> None:
    raw = written(busy, Private.ALL)

    lines = raw.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines)
    assert b"METHOD:PUBLISH" in lines
    assert b"DTSTART;VALUE=DATE:20260305" in lines
    assert b"DTEND;VALUE=DATE:20260306" in lines
    assert b"DTSTAMP:20260305T120000Z" in lines
    assert b"VALARM" not in raw
    assert b"broke his hip\\; it" in raw.replace(b"\r\n ", b"")


def test_nothing_in_it_is_broken(busy: Life) -> None:
    calendar = Calendar.from_ical(written(busy, Private.ALL))

    assert [each.errors for each in calendar.walk()] == [[]] * 5


def test_identifiers_are_the_same_each_time_and_of_one_matter_alone(busy: Life) -> None:
    first = [str(event["UID"]) for event in events(written(busy))]
    again = [str(event["UID"]) for event in events(written(busy, Private.ALL, NOON.replace(hour=18)))]

    assert first == again
    assert len(set(first)) == 4


def days(calendar: bytes, begin: date, stop: date) -> Iterable[date]:
    return [event.start for event in days_in(Calendar.from_ical(calendar)).between(begin, stop)]


def test_a_birthday_comes_back_each_year(life: Life) -> None:
    life.knows("Dee Adair", birthday=Day(6, 21, 1980))

    assert days(written(life), date(2026, 1, 1), date(2029, 1, 1)) == [date(y, 6, 21) for y in (2026, 2027, 2028)]


def test_who_was_born_on_the_29th_of_february_has_a_birthday_in_every_year(life: Life) -> None:
    life.knows("Dee Adair", birthday=Day(2, 29))

    found = days(written(life), date(2026, 1, 1), date(2029, 1, 1))

    assert found == [date(2027, 2, 28), date(2028, 2, 29)]


def test_who_was_born_on_the_28th_keeps_the_28th(life: Life) -> None:
    life.knows("Dee Adair", birthday=Day(2, 28))

    assert days(written(life), date(2028, 1, 1), date(2029, 1, 1)) == [date(2028, 2, 28)]


def test_nobody_unread_appears(busy: Life) -> None:
    for number in (2, 3, 4, 5):
        busy.do_not_read(number)

    assert events(written(busy)) == []


def test_a_promise_without_a_day_has_no_day_in_the_calendar(life: Life) -> None:
    ben = life.knows("Ben Roth")
    life.says(YOU, Noticing.PROMISE, "I'll send you the deck.", march(4), to=ben)

    assert events(written(life)) == []


def test_a_name_cannot_write_lines_of_its_own(life: Life) -> None:
    ana = life.knows("Ana")
    life.people[ana] = Person(ana, "Ana\r\nATTENDEE:x")
    life.shares(ana, "hardship", "I lost my job.", march(3))

    assert b"\r\nATTENDEE" not in written(life)


def test_a_stamp_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        calendar_of(you=YOU, names={}, stamp=datetime(2026, 3, 5))  # noqa: DTZ001  # the mistake that is tested
