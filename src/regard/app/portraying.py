"""One person on a page, and one page to read before meeting people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from regard.app.knowing import the_one
from regard.event import Attendee, Event
from regard.memory import Memory
from regard.people import Known, Person, Portrait, Preparation, Spoken
from regard.people import portrait as portrait_of
from regard.people import prepare as prepare_for
from regard.problems import NotInMemory

if TYPE_CHECKING:
    from regard.formats import Opened

LAST = 5
"""Conversations that a portrait shows."""

AHEAD = timedelta(days=14)
"""How far ahead the next meeting is looked for."""


def portrait(memory: Memory, name: str, today: date) -> tuple[Portrait, Known]:
    """All that is known of one person, as of a day, and what it was worked out from.

    Raises:
        NotInMemory: nobody of that name; SeveralPeople: more than one.
    """
    person = the_one(memory, name)
    known = memory.known(today, [person.id])
    found = portrait_of(known, person.id, today, _spoken(memory, person.id), memory.facts(person.id))
    return found, known


def prepare(memory: Memory, names: Sequence[str], today: date, event: Event | None = None) -> tuple[Preparation, Known]:
    """What to know before meeting people.

    Args:
        memory: what is known.
        names: whom; each as for `the_one`.
        today: the day.
        event: what for, as `next_meeting` gives it; then names may be empty, and are those of its attendees who are
            known.

    Raises:
        NotInMemory: a name fits nobody, or nobody of the event is known.
    """
    people = [the_one(memory, name) for name in names] or (_known_of(memory, event) if event else [])
    if not people:
        raise NotInMemory("nobody who comes to it is known; `regard prepare NAME` takes names.")
    numbers = [person.id for person in people]
    known = memory.known(today, numbers)
    spoken = {number: _spoken(memory, number) for number in numbers}
    facts = {number: memory.facts(number) for number in numbers}
    return prepare_for(known, numbers, event, today, conversations=spoken, facts=facts), known


def next_meeting(memory: Memory, calendar: str | Path, today: date) -> Event:
    """The next event of a calendar that somebody known comes to.

    Args:
        memory: who is known.
        calendar: an .ics file, or the address of a feed, which is fetched.
        today: from when on.

    Raises:
        CannotRead: the calendar cannot be read.
        NotInMemory: nobody who is known comes to anything in the next two weeks.
    """
    from regard.app.reviewing import open_all  # all formats come with it, and a portrait needs none
    from regard.formats import Given, read_feed

    feed = str(calendar).startswith(("http:", "https:", "webcal:"))
    opened = [read_feed(str(calendar), Given())] if feed else list(open_all(calendar))
    events = sorted(_ahead(opened, today), key=lambda event: (event.day, str(event.begins)))
    for event in events:
        if not event.cancelled and _known_of(memory, event):
            return event
    raise NotInMemory(f"{calendar}: nobody who is known comes to anything before {today + AHEAD}.")


def _ahead(opened: Sequence[Opened], today: date) -> list[Event]:
    for each in opened:
        if each.refused is not None:
            raise each.refused
    return [event for each in opened for event in each.events_between(today, today + AHEAD)]


def _known_of(memory: Memory, event: Event) -> list[Person]:
    """The people of an event whom memory knows by their address, or by a name that only one person has."""
    asked = [*event.attendees, *([event.organiser] if event.organiser else [])]
    found = {person.id: person for attendee in asked for person in _known(memory, attendee)}
    return [person for person in found.values() if not person.is_you]


def _known(memory: Memory, attendee: Attendee) -> tuple[Person, ...]:
    by_mail = memory.named(attendee.mail) if attendee.mail else ()
    fitting = by_mail or (memory.named(attendee.name) if attendee.name else ())
    return fitting if len(fitting) == 1 else ()


def _spoken(memory: Memory, person: int) -> tuple[Spoken, ...]:
    return tuple(
        Spoken(kept.number, kept.last, kept.medium, kept.app, kept.title)
        for kept in memory.conversations(person, limit=LAST)
    )
