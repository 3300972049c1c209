"""The zones that calendars name, each in its own way: as in the IANA list, as Windows does, by a path, by rules.

A name is looked for in this order: the IANA list; the names of Windows; a path or address that ends in a name of the
list; the rules (VTIMEZONE) that the calendar itself gives, or the name of the list that stands in them; an offset such
as `UTC+2`; and the cities in a title such as `(UTC+01:00) Amsterdam, Berlin`, if they agree. A name that says nothing
of this is not known, and is never taken for a zone that it resembles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from regard.formats.content_lines import Component, property_of

_OF_THE_MACHINE = ("localtime", "posix", "right/", "factory")
"""What some machines list beside the zones."""
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+\-]*(?:/[A-Za-z0-9_+\-]+){0,3}")
_PATH = re.compile(r"/|[a-z]+://|posix/", re.IGNORECASE)
_OFFSET = re.compile(r"\(?\s*(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?:[:.]?([0-5]\d))?\s*\)?", re.IGNORECASE)
_TITLE = re.compile(r"\((?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2})(?:[:.]?([0-5]\d))?)?\)\s*(\S.*)", re.IGNORECASE)
_CITY = re.compile(r"[,/;]|\band\b")
_WINTER, _SUMMER = datetime(2024, 1, 15, tzinfo=UTC), datetime(2024, 7, 15, tzinfo=UTC)
_ALSO_SAID = {
    "microsoft/utc": "UTC",
    "z": "UTC",
    "coordinated universal time": "UTC",
    "eastern time (us & canada)": "America/New_York",
    "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver",
    "pacific time (us & canada)": "America/Los_Angeles",
    "us-eastern": "America/New_York",
    "us-central": "America/Chicago",
    "us-mountain": "America/Denver",
    "us-pacific": "America/Los_Angeles",
}
"""What Exchange, Outlook and Lotus write, in small letters."""

_LONGEST_NAME = 200
_BROKEN_RULES = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError,
)  # fmt: skip
"""What the library raises over rules that are no rules."""


@dataclass
class Zones:
    """The zones of one calendar file.

    Attributes:
        rules: the VTIMEZONE components of this calendar, by their names.
        elsewhere: those of the other calendars in the same file.
    """

    rules: Mapping[str, Component] = field(default_factory=dict)
    elsewhere: Mapping[str, Component] = field(default_factory=dict)
    _known: dict[str, tzinfo | None] = field(default_factory=dict)

    def named(self, name: str) -> tzinfo | None:
        """The zone of a name; None if it is not known."""
        if name not in self._known:
            self._known[name] = self._find(name)
        return self._known[name]

    def _find(self, name: str) -> tzinfo | None:
        plain = name.strip().strip("\"'").strip()
        rules = self.rules.get(plain) or self.elsewhere.get(plain)
        return zone_named(plain) or (_from_rules(rules) if rules is not None else None) or _from_title(plain)


def rules_by_name(parts: list[Component]) -> dict[str, Component]:
    """The VTIMEZONE components among some, by name."""
    named = {_text(each, "TZID"): each for each in parts if each.name == "VTIMEZONE"}
    return {name.strip("\"'"): each for name, each in named.items() if name}


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo | None:
    """The zone of a name that needs no rules of the file; None if it is not known."""
    if not name or len(name) > _LONGEST_NAME:
        return None
    if _PATH.match(name):
        return _from_path(name)
    return _of_the_list(name) or _of_windows(name) or _of_the_list(_ALSO_SAID.get(name.casefold(), ""))


def as_moment(when: datetime) -> datetime:
    """A time whose zone comes from a file's own rules, with the offset that they give it; any other as it is."""
    if when.tzinfo is None or isinstance(when.tzinfo, ZoneInfo | timezone):
        return when
    return when.replace(tzinfo=timezone(when.utcoffset() or timedelta(0)))


def _of_the_list(name: str) -> ZoneInfo | None:
    if not _KEY.fullmatch(name) or name.casefold().startswith(_OF_THE_MACHINE):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        key = _by_small_letters().get(name.casefold())
        return ZoneInfo(key) if key else None


@lru_cache(maxsize=1)
def _by_small_letters() -> dict[str, str]:
    return {key.casefold(): key for key in available_timezones() if not key.casefold().startswith(_OF_THE_MACHINE)}


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # slow to import

    return {name.casefold(): key for name, key in WINDOWS_TO_OLSON.items()}


def _of_windows(name: str) -> ZoneInfo | None:
    """Outlook adds a number to a name that it has twice, and may say `Daylight` for `Standard`."""
    plain = re.sub(r" \d{1,3}$", "", name.casefold()).replace(" daylight time", " standard time")
    return _of_the_list(_windows().get(plain, ""))


def _from_path(name: str) -> ZoneInfo | None:
    """The longest end of a path or address that is in the list: `/example.org/Tzfile/Europe/Berlin`."""
    parts = [part for part in re.split(r"[/?#]+", name.removesuffix(".ics")) if part][-8:]
    if name.casefold().startswith("tzone://"):
        parts = parts[1:]
        if (said := _ALSO_SAID.get("/".join(parts).casefold())) is not None:
            return ZoneInfo(said)
    for begin in range(max(0, len(parts) - 4), len(parts)):
        end = "/".join(parts[begin:])
        if ("/" in end or end.upper() in ("UTC", "GMT")) and (found := _of_the_list(end)) is not None:
            return found
    return None


def _from_rules(rules: Component) -> tzinfo | None:
    """A zone by the name in its rules, else by the rules themselves."""
    for name in ("X-LIC-LOCATION", "TZURL", "TZID-ALIAS-OF"):
        if (found := zone_named(_text(rules, name))) is not None:
            return found
    from icalendar import Timezone  # slow to import

    try:
        made = Timezone.from_ical(_as_text(rules))
        zone: tzinfo | None = made.to_tz(lookup_tzid=False) if isinstance(made, Timezone) else None
        if zone is not None:
            zone.utcoffset(_WINTER.replace(tzinfo=None))
    except _BROKEN_RULES:
        return None
    return zone


def _as_text(rules: Component) -> str:
    parts = (f"BEGIN:{part.name}\n{_lines(part)}END:{part.name}\n" for part in rules.parts)
    return f"BEGIN:VTIMEZONE\n{_lines(rules)}{''.join(parts)}END:VTIMEZONE\n".replace("\n", "\r\n")


def _lines(component: Component) -> str:
    return "".join(f"{line.text.strip()}\n" for line in component.lines)


def _text(component: Component, name: str) -> str:
    """What a component says under a name."""
    properties = (property_of(line) for line in component.lines if line.text.strip().upper().startswith(name))
    return next((found.text.strip() for found in properties if found and found.name == name), "")


def _from_title(name: str) -> tzinfo | None:
    if found := _OFFSET.fullmatch(name):
        return _fixed(found[1], found[2], found[3])
    title = _TITLE.fullmatch(name)
    if title is None:
        return None
    if (also := zone_named(title[4].strip())) is not None:
        return also
    offset = _fixed(title[1] or "+", title[2] or "0", title[3])
    return _of_cities(title[4], offset) if offset else None


def _of_cities(text: str, offset: timezone) -> ZoneInfo | None:
    """The zone of the cities in a title, if all that are in the list have its offset and the same summer time."""
    wanted = [city.strip().casefold().replace(" ", "_") for city in _CITY.split(text)]
    zones = [zone for city in wanted for zone in _by_city().get(city, ())]
    zones = [zone for zone in zones if _standard(zone) == offset.utcoffset(None)]
    summers = {(_WINTER.astimezone(zone).utcoffset(), _SUMMER.astimezone(zone).utcoffset()) for zone in zones}
    return zones[0] if len(summers) == 1 else None


@lru_cache(maxsize=1)
def _by_city() -> dict[str, list[ZoneInfo]]:
    cities: dict[str, list[ZoneInfo]] = {}
    for key in sorted(available_timezones()):
        area, _, city = key.rpartition("/")
        if area.partition("/")[0] in ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"):
            cities.setdefault(city.casefold(), []).append(ZoneInfo(key))
    return cities


def _standard(zone: ZoneInfo) -> timedelta | None:
    offsets = [each for day in (_WINTER, _SUMMER) if (each := day.astimezone(zone).utcoffset()) is not None]
    return min(offsets, default=None)


def _fixed(sign: str, hours: str, minutes: str | None) -> timezone | None:
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-offset if sign == "-" else offset) if offset <= timedelta(hours=14) else None
