"""Days, times and lengths as calendars write them, each in its zone.

A whole day is a day: no zone ever moves it. A time in UTC is told in the calendar's own zone (X-WR-TIMEZONE), where it
names one; so is a time without a zone. A time whose zone is not known is kept as it stands on the clock, with a
caution, unless the user said a zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from regard.formats.content_lines import Property
from regard.formats.zones import Zones

_WHEN = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})"
    r"(?:[T ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?\s?(Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,9})S)?)?",
    re.IGNORECASE,
)
FIRST_YEAR, LAST_YEAR = 2, 9997
"""Years whose days may be moved by a zone without leaving what a date can hold."""

When = date | datetime
Period = tuple[When, timedelta | None]


@dataclass
class Times:
    """Reads the times of one calendar.

    Attributes:
        zones: its zones.
        own: the zone of the calendar itself; None if it names none.
        given: the zone that the user said; None if nothing was said.
        unknown: each zone that was not known, with the first line that names it.
        used_given: whether what the user said was needed.
    """

    zones: Zones
    own: tzinfo | None = None
    given: tzinfo | None = None
    unknown: dict[str, int] = field(default_factory=dict)
    used_given: bool = False

    def of(self, found: Property) -> When | None:
        """The day or time of a property; None if it cannot be read."""
        return self._value(found, found.value)

    def each(self, found: Property) -> Iterator[tuple[str, When | Period | None]]:
        """Each of several values, days, times or periods, as written and as read."""
        for text in found.value.split(","):
            if value := text.strip():
                yield value, self._period(found, value) if "/" in value else self._value(found, value)

    def _value(self, found: Property, text: str) -> When | None:
        when = as_when(text)
        if not isinstance(when, datetime):
            return when
        if found.param("VALUE").upper() == "DATE":
            return when.date()
        return when if when.tzinfo is not None else self._placed(when, found)

    def _placed(self, when: datetime, found: Property) -> datetime:
        """A time without an offset of its own, in the zone that its line names."""
        name = found.param("TZID").strip()
        zone = self.zones.named(name) if name else self.own
        if name and zone is None:
            self.unknown.setdefault(name, found.line)
        if zone is None and self.given is not None:
            zone, self.used_given = self.given, True
        return when.replace(tzinfo=zone)

    def _period(self, found: Property, text: str) -> Period | None:
        first, _, second = text.partition("/")
        begins = self._value(found, first)
        if begins is None:
            return None
        if (length := length_of(second)) is not None:
            return begins, length
        ends = self._value(found, second)
        return None if ends is None else (begins, _between(begins, ends))

    def shown(self, when: When) -> When:
        """A time in UTC as the calendar's own zone tells it; any other as it is."""
        if isinstance(when, datetime) and when.tzinfo is UTC and self.own is not None:
            return when.astimezone(self.own)
        return when


def length_of(text: str) -> timedelta | None:
    """A length as `P1DT2H`; None if it is none, or over a thousand years."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups()[1:])
    length = timedelta(days=weeks * 7 + days, hours=hours, minutes=minutes, seconds=seconds)
    if length > timedelta(days=366_000):
        return None
    return -length if found[1] == "-" else length


def later_by(begins: When, length: timedelta) -> When | None:
    """A begin moved by a length: its days by the clock, its hours as they pass; None if no date holds it."""
    if not isinstance(begins, datetime):
        days = timedelta(days=-(-length // timedelta(days=1)))
        return _moved(begins, days)
    moved = _moved(begins, timedelta(days=length.days))
    if moved is None or not isinstance(moved, datetime) or moved.tzinfo is None:
        return None if moved is None else _moved(moved, timedelta(seconds=length.seconds))
    return (moved.astimezone(UTC) + timedelta(seconds=length.seconds)).astimezone(moved.tzinfo)


def like(begins: When, ends: When) -> When | None:
    """An end in the kind of its begin: day with day, time with time, both with a zone or neither.

    None if the begin has no zone and the end has one: the time between them is not known.
    """
    if not isinstance(begins, datetime):
        if isinstance(ends, datetime):
            return ends.date() + timedelta(days=bool(ends.hour or ends.minute or ends.second))
        return ends
    if not isinstance(ends, datetime):
        return datetime(ends.year, ends.month, ends.day, tzinfo=begins.tzinfo)
    if begins.tzinfo is None:
        return None if ends.tzinfo is not None else ends
    return ends if ends.tzinfo is not None else ends.replace(tzinfo=begins.tzinfo)


def is_before(one: When, other: When) -> bool:
    """Whether a time is before another of the same kind."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return not isinstance(one, datetime) and not isinstance(other, datetime) and one < other


def _between(begins: When, ends: When) -> timedelta | None:
    same = like(begins, ends)
    if isinstance(begins, datetime) and isinstance(same, datetime):
        return same - begins
    return same - begins if same is not None and not isinstance(same, datetime) else None


def _moved(when: When, by: timedelta) -> When | None:
    try:
        moved = when + by
    except OverflowError:
        return None
    return moved if FIRST_YEAR <= moved.year <= LAST_YEAR else None


def as_when(text: str) -> When | None:
    """A day, or a time with the offset that it bears, as ISO 8601 or a calendar writes it; None if it is neither."""
    found = _WHEN.fullmatch(text.strip())
    if found is None or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return None
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day if found[4] is None else _at(day, found)
    except ValueError:
        return None


def _at(day: date, found: re.Match[str]) -> datetime:
    """Midnight may be written as 24:00; a leap second is told as the one before."""
    hour, minute, second = int(found[4]), int(found[5]), int(found[6] or 0)
    late = timedelta(days=1) if (hour, minute, second) == (24, 0, 0) else timedelta(0)
    when = datetime(day.year, day.month, day.day, 0 if late else hour, minute, min(second, 59)) + late  # noqa: DTZ001  # its zone is added by who knows it
    return when if found[7] is None else _offset(when, found[7].upper())


def _offset(when: datetime, text: str) -> datetime:
    if text == "Z":
        return when.replace(tzinfo=UTC)
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return when.replace(tzinfo=timezone(-offset if text[0] == "-" else offset))
