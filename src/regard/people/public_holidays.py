"""Public holidays of a country or region that somebody named, and the days of feasts that they said they keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

_ALSO: dict[str, tuple[str, str | None]] = {
    "uk": ("GB", None), "great britain": ("GB", None), "england": ("GB", "ENG"), "scotland": ("GB", "SCT"),
    "wales": ("GB", "WLS"), "northern ireland": ("GB", "NIR"), "usa": ("US", None), "united states": ("US", None),
    "us": ("US", None), "czech republic": ("CZ", None), "holland": ("NL", None), "hong kong": ("HK", None),
    "syria": ("SY", None), "uae": ("AE", None), "the emirates": ("AE", None), "türkiye": ("TR", None),
    "bavaria": ("DE", "BY"), "saxony": ("DE", "SN"), "catalonia": ("ES", "CT"), "andalusia": ("ES", "AN"),
    "the basque country": ("ES", "PV"), "quebec": ("CA", "QC"), "ontario": ("CA", "ON"),
}  # fmt: skip
"""Places that people name otherwise than the calendars do; each is one place only."""

_TWO_PLACES = frozenset({"georgia", "jersey", "washington", "congo"})
"""Two countries, or a country and a state, or a state and a city: which is meant is not known."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country, and one of its regions where public holidays differ.

    Attributes:
        country: ISO 3166-1 code.
        region: the region's part of its ISO 3166-2 code; None for the country as a whole.
        name: as it was said.
    """

    country: str
    region: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day in a calendar.

    Attributes:
        day: when.
        name: in English.
        about: whether it may be a day earlier or later, as the moon is seen or a place counts.
    """

    day: date
    name: str
    about: bool = False


def place_in(text: str) -> Place | None:
    """The country or region that a text names; None unless it names exactly one. A town says nothing of its country."""
    named = _named(text)
    regions = [place for place in named if place.region is not None]
    countries = {place.country for place in named}
    if len(countries) != 1 or len(regions) > 1:
        return None
    return regions[0] if regions else named[0]


def _named(text: str) -> list[Place]:
    found: list[Place] = []
    at = 0
    while match := _pattern().search(text, at):
        at = match.end()
        if len(match[0]) > 3 or match[0].isupper():  # `Us` begins a sentence, `US` is a place
            found.append(Place(*_places()[match[0].casefold()], match[0]))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    """All places, the longest first, as capitals write them; `New Jersey` does not name Jersey."""
    names = sorted(_places(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?<!New )(?=[A-ZÀ-Þ]|the )(?i:{'|'.join(map(re.escape, names))})(?!\w)")


@cache
def _places() -> dict[str, tuple[str, str | None]]:
    from holidays.registry import COUNTRIES

    names = (name for name in COUNTRIES if name not in _TWO_PLACES)
    countries: dict[str, tuple[str, str | None]] = {
        name.replace("_", " "): (COUNTRIES[name][1], None) for name in names
    }
    states = {name.casefold(): ("US", code) for name, code in _calendar("US").subdivisions_aliases.items()}
    kept = {name: place for name, place in states.items() if name not in _TWO_PLACES and name not in countries}
    return countries | kept | _ALSO


def _calendar(country: str) -> Any:  # noqa: ANN401 - the package builds its calendars at run time, without types
    import holidays

    return holidays.country_holidays(country)


def holidays_of(place: Place, since: date, until: date) -> tuple[Holiday, ...]:
    """The public holidays of a place from one day to another, both included; each name once."""
    found: dict[str, Holiday] = {}
    for holiday in _between(place.country, place.region, since, until, ("public",)):
        found.setdefault(holiday.name, holiday)
    return tuple(found.values())


_EITHER_EID = ("Eid al-Fitr", "Eid al-Adha")
_KEPT: dict[str, tuple[str, tuple[str, ...]]] = {
    "diwali": ("IN", ("Diwali",)), "holi": ("IN", ("Holi",)), "eid": ("AE", _EITHER_EID), "ashura": ("IR", ("Ashura",)),
    "passover": ("IL", ("Pesach",)), "pesach": ("IL", ("Pesach",)), "rosh hashanah": ("IL", ("Rosh Hashanah",)),
    "yom kippur": ("IL", ("Yom Kippur",)), "sukkot": ("IL", ("Sukkot",)), "purim": ("IL", ("Purim",)),
    "hanukkah": ("IL", ("Hanukkah",)), "christmas": ("GB", ("Christmas Day",)),
    "orthodox easter": ("RO", ("Easter",)), "easter": ("PL", ("Easter Sunday",)),
    "good friday": ("GB", ("Good Friday",)), "epiphany": ("PL", ("Epiphany",)),
    "midsummer": ("SE", ("Midsummer Day",)), "nowruz": ("IR", ("Nowruz",)), "vesak": ("SG", ("Vesak Day",)),
    "lunar new year": ("SG", ("Chinese New Year",)), "chinese new year": ("SG", ("Chinese New Year",)),
    "tết": ("VN", ("Lunar New Year",)),
    "tet": ("VN", ("Lunar New Year",)), "chuseok": ("KR", ("Chuseok",)), "seollal": ("KR", ("Korean New Year",)),
    "juneteenth": ("US", ("Juneteenth National Independence Day",)), "bastille day": ("FR", ("National Day",)),
    "king's day": ("NL", ("King's Day",)),
}  # fmt: skip
"""Feasts whose day a calendar of the `holidays` package has: the country whose calendar it is, and the name there.

The country says where the day is written down, nothing of who keeps it. Orthodox Christmas and Thanksgiving are on
different days in different places, and are not among them.
"""

_VARIES = frozenset({"diwali", "holi", "eid", "ashura", "vesak", "nowruz"})
"""Feasts that are a day earlier or later in some places."""

_CATEGORIES = {"IL": ("public", "optional", "school")}


def feasts_in(text: str) -> tuple[str, ...]:
    """The feasts that some words name and whose day is known, in the order of their names."""
    named = {name for name in _KEPT if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)}
    if "orthodox easter" in named:
        named -= {"easter"}
    return tuple(sorted(named))


@lru_cache(maxsize=256)
def days_of_feast(feast: str, since: date, until: date) -> tuple[Holiday, ...]:
    """The first day of a feast each time it comes, from one day to another, both included.

    Args:
        feast: as `feasts_in` gives it.
        since: the first day.
        until: the last.
    """
    country, names = _KEPT[feast]
    every = _between(country, None, date(since.year, 1, 1), until, _CATEGORIES.get(country, ("public",)))
    found: dict[tuple[int, str], Holiday] = {}
    for holiday in every:
        if name := next((name for name in names if holiday.name == name), None):
            shown = name if len(names) > 1 else feast
            found.setdefault((holiday.day.year, name), Holiday(holiday.day, shown, holiday.about or feast in _VARIES))
    return tuple(holiday for holiday in found.values() if holiday.day >= since)


def _between(
    country: str, region: str | None, since: date, until: date, categories: tuple[str, ...]
) -> Iterator[Holiday]:
    """All days of a calendar in a span of time, in English, in order; what is moved to a working day is left out."""
    import holidays

    years = tuple(range(since.year, until.year + 1))
    calendar = holidays.country_holidays(
        country, subdiv=region, years=years, observed=False, language="en_US", categories=categories
    )
    for day in sorted(calendar):
        if since <= day <= until:
            for name in str(calendar[day]).split("; "):
                plain = name.replace(" (estimated)", "")
                if "(" not in plain and not plain.endswith((" Holiday", " holiday")):
                    yield Holiday(day, plain, about=plain != name)
