"""A calendar file for Google, Apple and Outlook: whole days, no alarms, the same identifiers each time (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from regard.calendar.entries import of_follow_ups, of_occasions, of_promises
from regard.calendar.entry import Entry, Private

if TYPE_CHECKING:
    from icalendar import Calendar, Event

    from regard.follow_up import FollowUp
    from regard.people import Occasion, Promise

_OURS = UUID("5b0a3f0e-6c7d-5b64-9b0f-2f6f4e3c8a11")
"""Identifiers are made from it and an entry's key, so that they are the same each time and tell nothing."""

_ASK_AGAIN_AFTER = timedelta(hours=6)
"""How often a program that has subscribed may look for news."""


def calendar_of(
    *,
    you: int,
    names: Mapping[int, str],
    stamp: datetime,
    private: Private = Private.NAMES,
    follow_ups: Iterable[FollowUp] = (),
    promises: Iterable[Promise] = (),
    occasions: Iterable[Occasion] = (),
) -> bytes:
    """All of it as one file, UTF-8 with CRLF.

    Args:
        you: the owner's number.
        names: how each person is named, by number; who is not among them does not appear, as nobody should of whom
            nothing is to be read.
        stamp: when it is made, with a zone.
        private: how much is shown; what is written in it can be read by whoever can read the calendar.
        follow_ups: what to come back to.
        promises: both ways; those that are open and have a day are taken.
        occasions: days of theirs that are ahead; a year of them holds each birthday once.

    Raises:
        ValueError: `stamp` has no zone.
    """
    if stamp.tzinfo is None:
        raise ValueError("the stamp of a calendar needs a zone")
    wanted = [each for each in follow_ups if each.person in names]
    entries = (
        *of_follow_ups(wanted, names),
        *of_promises(promises, you, names),
        *of_occasions(occasions, names),
    )
    return _written({each.key: each for each in entries}.values(), stamp, private)


def _written(entries: Iterable[Entry], stamp: datetime, private: Private) -> bytes:
    calendar = _empty()
    for entry in sorted(entries, key=lambda each: (each.day, each.key)):
        calendar.add_component(_event(entry, stamp, private))
    return bytes(calendar.to_ical())


def _empty() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Regard//Regard//EN")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")  # Outlook asks for it
    calendar.add("X-WR-CALNAME", "Regard")  # Apple, Google and Outlook show it
    calendar.add("REFRESH-INTERVAL", _ASK_AGAIN_AFTER, parameters={"VALUE": "DURATION"})  # RFC 7986
    calendar.add("X-PUBLISHED-TTL", "PT6H")  # Outlook's name for it
    return calendar


def _event(entry: Entry, stamp: datetime, private: Private) -> Event:
    from icalendar import Event

    event = Event()
    event.add("UID", str(uuid5(_OURS, entry.key)))
    event.add("DTSTAMP", stamp)
    event.add("DTSTART", entry.day)
    event.add("DTEND", entry.day + timedelta(days=1))
    event.add("SUMMARY", "Regard" if private is Private.NOTHING else entry.says)
    if private is Private.ALL and entry.about:
        event.add("DESCRIPTION", entry.about)
    event.add("CLASS", "PRIVATE")  # where a calendar is shared, others see no more than that there is something
    event.add("TRANSP", "TRANSPARENT")  # the day stays free
    event.add("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
    if entry.yearly:
        event.add("RRULE", _each_year(entry))
    return event


def _each_year(entry: Entry) -> dict[str, str | int]:
    """Each year on its day; the last of February is so in every year, for who was born on the 29th."""
    if entry.leap:
        return {"FREQ": "YEARLY", "BYMONTH": 2, "BYMONTHDAY": -1}
    return {"FREQ": "YEARLY"}
