"""Clock readings in transcripts: `1:02:03.450`, `02:03,5`, `2:03`; always seconds from the start."""

from __future__ import annotations

import re

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
"""A pattern that matches a clock reading of two or three parts."""

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?")


def seconds(reading: str) -> float | None:
    """A clock reading as seconds; None if it is not one (`0:75` has no such second)."""
    match = _TIME.fullmatch(reading.strip())
    if match is None:
        return None
    hours, minutes, secs, fraction = match.groups()
    if int(secs) >= 60 or (hours is not None and int(minutes) >= 60):
        return None
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(secs)
    return whole + (int(fraction.ljust(3, "0")) / 1000 if fraction else 0.0)
