"""Calendars as files (.ics): Google, Outlook, Apple, Thunderbird, and what sites offer to add to one's calendar.

An event is told once, on its first day; `occurrences` tells the days of a repeated one in a span of time. A change of
one day of a repeated event is an event of its own. Tasks, journals and times when somebody is busy are counted and left
out. Reminders in an event, its HTML twin (X-ALT-DESC) and its attachments are not read.
"""

from __future__ import annotations

import re

from regard.formats.calendar_entries import entries_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.problems import NothingInIt

CARD = FormatCard(
    name="icalendar",
    title="Calendar",
    made_by=("Apple Calendar", "Google Calendar", "Luma", "Meetup", "Outlook", "Thunderbird"),
    how_to_get=(
        "Google: Settings, Import & export, Export. Outlook: File, Save Calendar. Apple: File, Export, Export."
    ),
    endings=(".ics", ".ical", ".ifb", ".vcs"),
    has_speakers="never",
    has_times="day and time",
    holds=("events",),
)

_OPENS = re.compile(
    rb"(?:^|[\r\n])[ \t]*BEGIN[ \t]*:[ \t]*"
    rb"V(?:ALARM|AVAILABILITY|CALENDAR|EVENT|FREEBUSY|JOURNAL|POLL|TIMEZONE|TODO)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(rb"[A-Za-z-]{1,40}:[ \t]|From |[{<\[]")
"""How mail, trees of data and web pages open; a calendar in them is not the file."""

_TOP = 4096
_LINES_BEFORE = 20


def sure(file: File) -> float:
    """Sure where a calendar, or an entry of one, opens the file."""
    top = file.beginning[:_TOP].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    found = _OPENS.search(top)
    if found is None:
        return 0.0
    before = top[: found.start()]
    if not before:
        return 0.95
    return 0.0 if _OTHER.match(before) or before.count(b"\n") > _LINES_BEFORE else 0.6


def read(file: File) -> Read:
    """Read the events."""
    found = entries_of(file)
    if not found.entries:
        reason = f" ({found.skipped[0].what}, {found.skipped[0].place})" if found.skipped else ""
        raise NothingInIt(file.name, f"there is no event in it{reason}.", "Export the calendar again, with its events.")
    return Read(
        (),
        found.items,
        len(found.entries),
        tuple(found.skipped),
        tuple(found.cautions),
        events=tuple(entry.event for entry in found.entries),
        settled=found.settled,
    )


FORMAT = Format(CARD, sure, read, of_bytes=True)
