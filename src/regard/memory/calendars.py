"""Events: each kept as its calendar has it; who of those asked is known is looked up when asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from regard.conversation import Place
from regard.event import Attendee, Event
from regard.memory.as_rows import packed
from regard.memory.moments_in_time import moment_read, moment_written
from regard.memory.numbering import Numbers
from regard.memory.participants import plain_alias
from regard.memory.schema import ATTENDEE, EVENT
from regard.memory.setting_aside import event_parts, remove, set_aside


def keep_event(connection: Connection, numbers: Numbers, begun: Callable[[], int], event: Event, calendar: str) -> bool:
    """Store an event, new or in the place of what its calendar said before; whether there was anything to store."""
    key, said = _key(event), event_written(event)
    before = connection.execute(select(EVENT).where(EVENT.c.key == key)).first()
    if before is not None and _same(before.said, said):
        return False
    imported = begun()
    number = numbers.new(EVENT) if before is None else before.number
    if before is not None:
        if before.imported != imported:
            set_aside(connection, numbers, imported, event_parts(number))
        remove(connection, event_parts(number))
    row = {"number": number, "imported": imported, "key": key, "calendar": calendar, "said": said}
    connection.execute(insert(EVENT).values(**row, day=event.day.isoformat()))
    asked = [*event.attendees, *([event.organiser] if event.organiser else [])]
    mails = sorted({plain_alias("mail", each.mail) for each in asked if each.mail})
    if mails:
        connection.execute(insert(ATTENDEE), [{"event": number, "plain": mail} for mail in mails])
    return True


def _key(event: Event) -> str:
    """What stays the same when a calendar is exported again; the days of a repeated event share an identifier."""
    begins = _time_written(event.begins)
    if not event.uid:
        return packed(["title", event.title, begins])
    return packed(["uid", event.uid, begins] if event.repeats else ["uid", event.uid])


def _same(one: str, other: str) -> bool:
    return {**json.loads(one), "place": None} == {**json.loads(other), "place": None}


def _time_written(time: datetime | date) -> str:
    return str(moment_written(time)) if isinstance(time, datetime) else time.isoformat()


def _time_read(written: str) -> datetime | date:
    moment = moment_read(written) if "T" in written else None
    return date.fromisoformat(written) if moment is None else moment


def event_written(event: Event) -> str:
    """An event as text, without what is empty."""
    values: dict[str, Any] = {name: value for name, value in asdict(event).items() if value not in ("", (), None)}
    values["begins"] = _time_written(event.begins)
    if event.ends is not None:
        values["ends"] = _time_written(event.ends)
    return packed(values)


def event_read(text: str) -> Event:
    """The event that `event_written` wrote."""
    values: dict[str, Any] = {"title": "", **json.loads(text)}
    values["place"] = Place(**values["place"])
    values["begins"] = _time_read(values["begins"])
    if "ends" in values:
        values["ends"] = _time_read(values["ends"])
    if "organiser" in values:
        values["organiser"] = Attendee(**values["organiser"])
    values["attendees"] = tuple(Attendee(**each) for each in values.get("attendees", ()))
    return Event(**values)
