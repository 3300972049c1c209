"""A surface: what to come back to, promises and days of theirs, as a calendar that any program can subscribe to."""

from __future__ import annotations

from regard.calendar.entry import Entry, Private
from regard.calendar.written import calendar_of

__all__ = ["Entry", "Private", "calendar_of"]
