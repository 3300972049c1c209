"""What to come back to, promises and days of theirs, as a calendar that any program can show."""

from __future__ import annotations

from datetime import date, datetime

from regard.calendar import Private, calendar_of
from regard.follow_up import called_in, shown_in, today
from regard.memory import Memory
from regard.people import occasions, promises
from regard.problems import NotInMemory

AHEAD = 365
"""Days ahead for which days of theirs are given: each birthday once."""


def calendar(memory: Memory, day: date, stamp: datetime, private: Private) -> bytes:
    """The calendar, as RFC 5545 has it.

    Args:
        memory: what is known.
        day: today.
        stamp: when it is made, with a zone.
        private: how much of it is shown to whoever can read the calendar.

    Raises:
        NotInMemory: it is not known yet who the owner is.
    """
    known = memory.known(day, [person.id for person in memory.people()])  # days of theirs in a year, too
    you = known.you
    if you is None:
        raise NotInMemory("it is not known yet who you are: `regard me NAME` says it.")
    shown = shown_in(known, called_in(known))
    names = {number: name for number, name in shown.items() if not known.people[number].unread}
    return calendar_of(
        you=you.id,
        names=names,
        stamp=stamp,
        private=private,
        follow_ups=today(known, day).follow_ups,
        promises=promises(known, day),
        occasions=occasions(known, day, AHEAD),
    )
