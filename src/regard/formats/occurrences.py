"""The days of a calendar's events in a span of time, with each change and each day that is left out.

A day counts by the event's own clock: an event at 23:30 in New York is on that day, wherever it is read. A whole day is
never moved by a zone. An event that was called off stays, marked as such, where the calendar says so; a day that it
left out (EXDATE) does not come. What repeats in a way that is not followed comes on its first day alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from regard.event import Event
from regard.formats.calendar_entries import Entry, entries_of
from regard.formats.calendar_rules import repetitions
from regard.formats.calendar_times import FIRST_YEAR, LAST_YEAR, When
from regard.formats.file import File
from regard.formats.zones import as_moment

if TYPE_CHECKING:
    from icalendar import Calendar
    from icalendar import Event as Component

MOST = 10_000
"""Days in one answer; the earliest are given. Ten meetings a day for two years are 7,300."""

_MOST_STEPS = 1_000_000
"""Repetitions from the first on that are worked through for one event; hourly for a hundred years are 876,000."""

_DAY = timedelta(days=1)
_ONE_BY_ONE = timedelta(days=366)
_NOT_FOLLOWED = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
"""What the library raises over rules that it cannot follow."""


def occurrences(file: File, begin: date, stop: date) -> tuple[Event, ...]:
    """The events of a calendar file from the day `begin` up to, not including, the day `stop`, in order.

    What began before and goes on is there too. At most 10,000 are given, the earliest.

    Raises:
        CannotRead: the file is no text, or too large.
    """
    begin, stop = _within(begin), _within(stop)
    found: list[Event] = []
    for series in _series(entries_of(file).entries):
        found += _of_series(series, begin, stop)
    return tuple(sorted(found, key=_order)[:MOST])


def _within(day: date) -> date:
    """A day that can be moved by a zone and still be a date."""
    return min(max(day, date(FIRST_YEAR + 1, 1, 1)), date(LAST_YEAR, 1, 1))


def _series(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Each event with the changes to its days; another event that bears the same name stands by itself."""
    by_uid: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.event.uid:
            by_uid.setdefault(entry.event.uid, []).append(entry)
        else:
            yield [entry]
    for group in by_uid.values():
        first = [entry for entry in group if entry.stands_for is None]
        changes = [entry for entry in group if entry.stands_for is not None]
        core = next((entry for entry in first if entry.rules or entry.extra), first[0] if first else None)
        yield from ([entry] for entry in first if entry is not core)
        yield ([core] if core else []) + changes


def _of_series(series: list[Entry], begin: date, stop: date) -> list[Event]:
    if len(series) == 1 and not (series[0].rules or series[0].extra or series[0].left_out):
        return [series[0].event] if _touches(series[0].event, begin, stop) else []
    try:
        _steps(series, begin)
        found = list(_expanded(series, begin, stop))
    except _NOT_FOLLOWED:
        found = [entry.event for entry in series]
    return [event for event in found if _touches(event, begin, stop)]


def _steps(series: list[Entry], begin: date) -> None:
    """Refuse what would take minutes.

    Raises:
        ValueError: so it would.
    """
    for entry in series:
        days = (begin - _day(entry.begins)).days
        if any(repetitions(rule, days) > _MOST_STEPS for rule in entry.rules):
            raise ValueError(entry)


def _expanded(series: list[Entry], begin: date, stop: date) -> Iterator[Event]:
    """What the library finds, a year at a time, until there is more than is given; each only once."""
    import recurring_ical_events  # type: ignore[import-untyped]  # has no types; slow to import

    query = recurring_ical_events.of(_as_calendar(series, stop))
    seen: set[tuple[int, str]] = set()
    year = begin
    while year < stop and len(seen) <= MOST:
        until = min(year + _ONE_BY_ONE, stop)
        for component in query.between(year - _DAY, until + _DAY):
            event = _as_event(series, component)
            key = (_number(component), event.begins.isoformat())
            if key not in seen:
                seen.add(key)
                yield event
        year = until


def _as_calendar(series: list[Entry], stop: date) -> Calendar:
    from icalendar import Calendar  # slow to import

    calendar = Calendar()
    for number, entry in enumerate(series):
        calendar.add_component(_as_component(entry, number, series[0].begins, stop))
    return calendar


def _as_component(entry: Entry, number: int, core: When, stop: date) -> Component:
    from icalendar import Event as Component  # slow to import
    from icalendar import vDDDTypes, vRecur

    component = Component()
    component["UID"] = "one"
    component["X-ENTRY"] = str(number)
    component["SEQUENCE"] = entry.version
    component["DTSTART"] = vDDDTypes(entry.begins)
    if entry.ends is not None:
        component["DTEND"] = vDDDTypes(entry.ends)
    for rule in entry.rules:
        until = rule.until if rule.until is not None or rule.part("COUNT") else _end_of(entry.begins, stop)
        component.add("RRULE", vRecur.from_ical(rule.written(until)))
    for when, length in entry.extra:
        component.add("RDATE", [when if length is None else (when, length)])
    for when in entry.left_out:
        component.add("EXDATE", [when])
    if entry.stands_for is not None:
        stands_for: Any = vDDDTypes(_like_core(entry.stands_for, core))
        if entry.and_after:
            stands_for.params["RANGE"] = "THISANDFUTURE"
        component["RECURRENCE-ID"] = stands_for
    return component


def _end_of(begins: When, stop: date) -> When:
    """An end for an endless rule: two days after what is asked for, and never before its first day."""
    last = max(stop, _day(begins)) + 2 * _DAY
    if not isinstance(begins, datetime):
        return last
    return datetime(last.year, last.month, last.day, tzinfo=begins.tzinfo)


def _like_core(when: When, core: When) -> When:
    """The day that is changed, in the kind and zone of the event: some programs write it in another."""
    if not isinstance(core, datetime):
        return _day(when)
    if not isinstance(when, datetime):
        return datetime.combine(when, core.timetz())
    if when.tzinfo is None or core.tzinfo is None:
        return when.replace(tzinfo=core.tzinfo)
    return when.astimezone(core.tzinfo)


def _as_event(series: list[Entry], component: Component) -> Event:
    """One day of an event, with the words of the entry that it comes from."""
    entry = series[_number(component)]
    ends = component.DTEND if entry.ends is not None else None
    return replace(
        entry.event,
        begins=_told(component.DTSTART or entry.begins, entry),
        ends=None if ends is None else _told(ends, entry),
        repeats=True,
    )


def _number(component: Component) -> int:
    return int(str(component["X-ENTRY"]))


def _told(when: When, entry: Entry) -> When:
    if not isinstance(entry.begins, datetime):
        return when.date() if isinstance(when, datetime) else when
    if not isinstance(when, datetime):
        return when
    if entry.begins.tzinfo is UTC and entry.zone is not None:
        return when.astimezone(entry.zone)
    return as_moment(when)


def _touches(event: Event, begin: date, stop: date) -> bool:
    """Whether an event is on one of the days, by its own clock."""
    begins = _clock(event.begins)
    ends = _clock(event.ends) if event.ends is not None else begins
    if event.ends is None and not isinstance(event.begins, datetime):
        ends = begins + _DAY
    return begins < _clock(stop) and (begins >= _clock(begin) or ends > _clock(begin))


def _clock(when: When) -> datetime:
    if isinstance(when, datetime):
        return when.replace(tzinfo=None)
    return datetime(when.year, when.month, when.day)  # noqa: DTZ001  # a clock reading


def _day(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when


def _order(event: Event) -> tuple[datetime, str, int]:
    begins = event.begins
    if isinstance(begins, datetime) and begins.tzinfo is not None:
        begins = begins.astimezone(UTC)
    return _clock(begins), event.title, event.place.line or 0
