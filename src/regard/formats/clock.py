"""Clock readings in transcripts: `1:02:03.450`, `02:03,5`, `2 minutes 3 seconds`; always seconds from the start."""

from __future__ import annotations

import re
from collections.abc import Sequence

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,9})?"
"""A pattern that matches a clock reading of two or three parts."""

TIME_OF_A_CUE = rf"(?:\d{{1,3}}:\d{{1,2}}:\d{{1,2}}(?:[.,]\d{{1,9}})?|{TIME})"
"""As `TIME`, and one-digit seconds (`0:0:2.5`, as old Teams documents have them)."""

LATEST_START = 4 * 3600.0
"""A file whose first reading is past four hours gives the time of day, not the time of a recording (judgement)."""

_DAY = 24 * 3600.0

_TIME = re.compile(r"(?:(\d{1,3}):(\d{1,2}):(\d{1,2})|(\d{1,2}):(\d{2}))(?:[.,](\d{1,9}))?")
_TIME_OF_DAY = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([ap])\.?\s?m\.?", re.IGNORECASE)
_IN_WORDS = re.compile(
    r"(?:(\d{1,3}) hours?)?,? ?(?:(\d{1,3}) min(?:ute)?s?)?,? ?(?:(\d{1,2}) sec(?:ond)?s?)?", re.IGNORECASE
)


def seconds(reading: str) -> float | None:
    """A clock reading as seconds; None if it is not one (`0:75` has no such second)."""
    match = _TIME.fullmatch(reading.strip())
    if match is None:
        return None
    hours, minutes, secs = (int(part or 0) for part in (match[1], match[2] or match[4], match[3] or match[5]))
    if secs >= 60 or (match[1] is not None and minutes >= 60):
        return None
    return hours * 3600.0 + minutes * 60 + secs + float(f"0.{match[6] or 0}")


def time_of_day(reading: str) -> float | None:
    """`10:03 PM` as seconds after midnight; None if it is not a time with AM or PM."""
    match = _TIME_OF_DAY.fullmatch(reading.strip())
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if not 1 <= hour <= 12 or minute >= 60 or second >= 60:
        return None
    afternoon = match[4].lower() == "p"
    return (hour % 12 + (12 if afternoon else 0)) * 3600.0 + minute * 60 + second


def in_words(reading: str) -> float | None:
    """`1 hour 2 minutes 3 seconds` as seconds; None if it is not such a phrase."""
    match = _IN_WORDS.fullmatch(reading.strip())
    if match is None or not any(match.groups()):
        return None
    hours, minutes, secs = (int(part or 0) for part in match.groups())
    return hours * 3600.0 + minutes * 60 + secs


def later(start: float | None, end: float | None) -> float | None:
    """The end, unless there is no start or it lies before it: then it is a slip in the file, and unknown."""
    return end if start is not None and end is not None and end >= start else None


def from_the_first(readings: Sequence[float | None]) -> list[float | None]:
    """Times of day as seconds from the earliest; a fall of more than twelve hours is midnight."""
    days, before = 0, None
    running: list[float | None] = []
    for reading in readings:
        if reading is not None:
            if before is not None and before - reading > _DAY / 2:
                days += 1
            before = reading
        running.append(None if reading is None else reading + days * _DAY)
    first = min((reading for reading in running if reading is not None), default=0.0)
    return [None if reading is None else reading - first for reading in running]
