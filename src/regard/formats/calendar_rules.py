"""How an event repeats, checked part by part, so that no rule that no calendar can mean is ever expanded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from regard.formats.calendar_times import Times, When
from regard.formats.content_lines import Property

_DAY = r"(?:[+-]?[0-9]{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)"
_PARTS = {
    "FREQ": re.compile(r"YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY"),
    "INTERVAL": re.compile(r"0{0,3}[1-9][0-9]{0,4}"),
    "COUNT": re.compile(r"-?[0-9]{1,6}"),
    "WKST": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
    "BYDAY": re.compile(rf"{_DAY}(?:,{_DAY})*"),
}
_LIMITS = {
    "BYMONTH": (1, 12), "BYMONTHDAY": (-31, 31), "BYYEARDAY": (-366, 366), "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366), "BYHOUR": (0, 23), "BYMINUTE": (0, 59), "BYSECOND": (0, 60),
}  # fmt: skip
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NUMBERS = re.compile(r"[+-]?[0-9]{1,3}(?:,[+-]?[0-9]{1,3})*")
_LONGEST = 2000

MOST_A_DAY = 96
"""An event comes at most every quarter of an hour (judgement); what comes more often is damage, or an attack."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How an event repeats.

    Attributes:
        parts: each part by its name, both in capitals, without UNTIL.
        until: the last moment or day on which it may begin, in the kind of its begin; None: endless, or counted.
    """

    parts: tuple[tuple[str, str], ...]
    until: When | None = None

    def part(self, name: str) -> str:
        """The value of a part; empty if it has none."""
        return dict(self.parts).get(name, "")

    def written(self, until: When | None) -> str:
        """The rule as a calendar writes it, with an end."""
        listed = ";".join(f"{name}={value}" for name, value in self.parts)
        return listed if until is None else f"{listed};UNTIL={_as_written(until)}"


def rule_of(found: Property, times: Times, begins: When) -> Rule | str:
    """The rule that a property states, or why there is none."""
    text = found.value.replace("\\;", ";").replace("\\,", ",").upper()
    parts = dict(part.split("=", 1) for part in text.split(";") if "=" in part)
    if len(text) > _LONGEST or "FREQ" not in parts:
        return "cannot be read"
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        return "follows another calendar than the Gregorian"
    known = {name: value.strip() for name, value in parts.items() if name in _PARTS or name in _LIMITS}
    if not all(_is_right(name, value) for name, value in known.items()):
        return "cannot be read"
    if known.get("COUNT", "").startswith("-"):
        del known["COUNT"]
    until = _until(parts["UNTIL"], found, times, begins) if parts.get("UNTIL") else None
    return (
        "has an end that cannot be read" if parts.get("UNTIL") and until is None else Rule(tuple(known.items()), until)
    )


def times_a_day(rule: Rule) -> int:
    """How often a day a rule comes at most."""
    of_hours, of_minutes, of_seconds = (len(_numbers(rule.part(name))) for name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    hours = of_hours or (24 if rule.part("FREQ") == "HOURLY" else 1)
    return hours * max(1, of_minutes) * max(1, of_seconds)


def repetitions(rule: Rule, days: int) -> int:
    """How often a rule comes at most in so many days from its first."""
    most = max(0, days) * times_a_day(rule)
    return min(most, int(rule.part("COUNT") or most))


def why_not(rule: Rule) -> str:
    """Why a rule is not followed; empty if it is."""
    if rule.part("FREQ") in ("MINUTELY", "SECONDLY") or times_a_day(rule) > MOST_A_DAY:
        return "is by the minute or second, as no meeting does"
    months, days = _numbers(rule.part("BYMONTH")), _numbers(rule.part("BYMONTHDAY"))
    longest = [_LONGEST_MONTHS[month - 1] for month in months] or [31]
    if days and not any(abs(day) <= most for day in days for most in longest):
        return "names a day that never comes"
    return ""


def _is_right(name: str, value: str) -> bool:
    if name in _PARTS:
        return _PARTS[name].fullmatch(value) is not None
    least, most = _LIMITS[name]
    if not _NUMBERS.fullmatch(value):
        return False
    return all(least <= number <= most and (number or least == 0) for number in _numbers(value))


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")] if text else []


def _until(text: str, found: Property, times: Times, begins: When) -> When | None:
    """The end of a rule in the kind of the event's begin; a day means to its last second."""
    until = times.of(Property("UNTIL", {}, text.strip(), found.line))
    if until is None or not isinstance(begins, datetime):
        return until.date() if isinstance(until, datetime) else until
    if not isinstance(until, datetime):
        return datetime(until.year, until.month, until.day, 23, 59, 59, tzinfo=begins.tzinfo)
    if until.tzinfo is None or begins.tzinfo is None:
        return until.replace(tzinfo=begins.tzinfo)
    return until


def _as_written(until: date) -> str:
    if not isinstance(until, datetime):
        return f"{until:%Y%m%d}" if until.year > 999 else "10000101"
    if until.tzinfo is None:
        return f"{until:%Y%m%dT%H%M%S}"
    return f"{until.astimezone(UTC):%Y%m%dT%H%M%SZ}"
