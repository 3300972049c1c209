"""Events as trees of data: what the interfaces of Google Calendar, Microsoft Outlook and Luma give, and plain lists.

A plain list may stand under any key, as `{"Europe": [{"name": …, "date": …}]}`. Times are taken with the offset that
they bear, told in the zone that stands beside them; a time without either is kept as it stands on the clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from regard.conversation import Place
from regard.event import Attendee, Event
from regard.formats.calendar_entries import seen
from regard.formats.calendar_times import When, as_when, is_before, like
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read, Settled
from regard.formats.json_tree import at, first_of, listed, mapping, text
from regard.formats.zones import Zones, zone_named
from regard.problems import NothingInIt, Problem

CARD = FormatCard(
    name="event_json",
    title="A JSON list of events",
    made_by=("Google Calendar", "Luma", "Microsoft Graph", "scripts"),
    how_to_get="Save what the calendar's interface (API) answers when it is asked for events.",
    endings=(".json",),
    has_speakers="never",
    has_times="day and time",
    holds=("events",),
)

_TITLE = ("name", "summary", "subject", "title")
_BEGIN = ("start_at", "start", "startDate", "start_date", "start_time", "startTime", "date")
_END = ("end_at", "end", "endDate", "end_date", "end_time", "endTime")
_WHERE = ("location", "place", "venue", "geo_address_info")
_TELLING = frozenset({
    "start_at", "end_at", "startDate", "end", "attendees", "organizer", "organizer_name", "location", "venue",
    "virtual", "geo_address_info", "location_type", "iCalUID", "isAllDay",
})  # fmt: skip
"""Of these an entry has at least one: a message too may have a name and a date."""

_ANSWERS = {
    "accepted": "accepted", "declined": "declined", "tentative": "tentative", "needsaction": "needs-action",
    "tentativelyaccepted": "tentative", "notresponded": "needs-action", "none": "needs-action",
}  # fmt: skip


def sure(file: File) -> float:
    """Sure where most entries of a list have a name, a day, and what only events have."""
    return 0.85 if any(True for _ in _entries(file.json)) else 0.0


def read(file: File) -> Read:
    """Read the list."""
    given = zone_named(file.given.zone) if file.given.zone else None
    found = _Found(file, given)
    for place, node in _entries(file.json):
        found.add(place, node)
    if not found.events:
        raise NothingInIt(file.name, "there is no event in it.", "Export it again, with its events.")
    settled = (Settled("zone", file.given.zone or "", "you said so"),) if found.used_given else ()
    return Read(
        (),
        len(found.events) + len(found.skipped),
        len(found.events),
        tuple(found.skipped),
        tuple(found.cautions),
        events=tuple(found.events),
        settled=settled,
    )


@dataclass
class _Found:
    """What has been found so far; the zone that the user gave is for times that have none."""

    file: File
    given: tzinfo | None
    events: list[Event] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    cautions: list[Problem] = field(default_factory=list)
    used_given: bool = False

    def add(self, place: Place, node: Mapping[str, object]) -> None:
        """Keep an entry, or say why not."""
        begins = self._when(place, node, _BEGIN)
        if begins is None:
            self.skipped.append(Problem(self.file.name, place, "an event without a day that can be read"))
            return
        ends = self._when(place, node, _END)
        same = None if ends is None else like(begins, ends)
        if first_of(node, *_END) is not None and (same is None or is_before(same, begins)):
            same = None
            self._care(place, "the end of the event cannot be read, or is before its begin")
        self.events.append(_event(node, place, begins, same))

    def _care(self, place: Place, what: str) -> None:
        self.cautions.append(Problem(self.file.name, place, what))

    def _when(self, place: Place, node: Mapping[str, object], keys: tuple[str, ...]) -> When | None:
        """The day or time under one of some keys, in the zone that stands beside it."""
        found = first_of(node, *keys)
        written = first_of(found, "dateTime", "date", "utc", "local") if isinstance(found, dict) else found
        when = as_when(written) if isinstance(written, str) else None
        if not isinstance(when, datetime):
            return when
        name = text(first_of(found, "timeZone", "timezone")) or text(first_of(node, "timezone", "timeZone"))
        zone = Zones().named(name) if name else None
        if name and zone is None:
            self._care(place, f"the zone {name[:40]} is not known; the time is kept as it stands")
        if when.tzinfo is not None:
            return when if zone is None else when.astimezone(zone)
        if zone is None and self.given is not None:
            self.used_given = True
        return when.replace(tzinfo=zone or self.given)


def _entries(tree: object) -> Iterator[tuple[Place, Mapping[str, object]]]:
    """The entries of the lists in which most are events, numbered through; or the one event that the file is."""
    if _is_event(mapping(tree)):
        yield Place(None, "event 1"), mapping(tree)
        return
    lists = [tree] if isinstance(tree, list) else list(mapping(tree).values())
    count = 0
    for nodes in lists:
        entries = [mapping(at(node, "event")) or mapping(node) for node in listed(nodes)]
        if sum(map(_is_event, entries)) * 2 <= len(entries):
            continue
        for node in entries:
            count += 1
            yield Place(None, f"event {count}"), node


def _is_event(node: Mapping[str, object]) -> bool:
    """Whether an entry has a name, a day, and something that only events have."""
    begins = first_of(node, *_BEGIN)
    begins = first_of(begins, "dateTime", "date", "utc", "local") if isinstance(begins, dict) else begins
    named = any(isinstance(node.get(key), str) for key in _TITLE)
    return named and isinstance(begins, str) and as_when(begins) is not None and not _TELLING.isdisjoint(node)


def _event(node: Mapping[str, object], place: Place, begins: When, ends: When | None) -> Event:
    people = (_person(each) for each in listed(node.get("attendees")))
    return Event(
        title=text(first_of(node, *_TITLE)),
        place=place,
        begins=begins,
        ends=begins + timedelta(days=1) if ends == begins and not isinstance(begins, datetime) else ends,
        where=_where(first_of(node, *_WHERE)),
        about=_about(node),
        organiser=_person(first_of(node, "organizer", "organizer_name")),
        attendees=tuple(person for person in people if person is not None),
        uid=text(first_of(node, "iCalUID", "iCalUId", "uid", "api_id", "id")),
        repeats=any(node.get(key) for key in ("recurringEventId", "recurrence", "seriesMasterId")),
        cancelled=text(node.get("status")).casefold() in ("cancelled", "canceled") or node.get("isCancelled") is True,
    )


def _about(node: Mapping[str, object]) -> str:
    written = first_of(node, "description", "body", "bodyPreview")
    words = first_of(written, "content") if isinstance(written, dict) else written
    return seen(words) if isinstance(words, str) else ""


def _where(node: object) -> str:
    """A place as one line: its own name, or its address put together."""
    if not isinstance(node, dict):
        return text(node)
    whole = text(first_of(node, "displayName", "full_address", "name", "address"))
    return whole or ", ".join(filter(None, (text(node.get(key)) for key in ("city", "region", "country"))))


def _person(node: object) -> Attendee | None:
    """Somebody asked; None for a room or a thing."""
    if isinstance(node, str):
        return Attendee(text(node)) if text(node) else None
    if at(node, "resource") is True or at(node, "type") == "resource":
        return None
    who = mapping(at(node, "emailAddress")) or mapping(node)
    mail = text(first_of(who, "email", "address"))
    name = text(first_of(who, "displayName", "name")) or mail
    answer = text(first_of(node, "responseStatus")) or text(at(node, "status", "response"))
    return Attendee(name, mail, _ANSWERS.get(answer.casefold(), "")) if name else None


FORMAT = Format(CARD, sure, read)
