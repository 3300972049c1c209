"""The day on which a talk was held: what its file states, else what the file's name says, if it has one meaning only.

- `2026-03-02`, `2026_03_02`, `20260302`, `GMT20260302-090000` (Zoom), `2 March 2026` and `Mar 2, 2026` have one.
- `03-04-2026` has two, and is not taken; `14-03-2026` has one.
- Two different days in one name, as of a week, are not taken, and nothing is taken from when a file was changed.
- A folder's name counts only as Zoom writes it, with a time: `2026-03-02 09.00.00 Weekly talk`.
- A moment with a zone is taken on its own clock, or on that of the zone which the user gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from regard.conversation import Medium
from regard.formats.file import File, Given
from regard.formats.format import Read, Settled
from regard.formats.json_tree import number, text
from regard.formats.when_sent import UNIX, from_iso, since

_YEAR = r"((?:19[89]|20\d)\d)"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_CLOCK_AFTER = r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?!\d)"
_YEAR_FIRST = rf"(?<!\d){_YEAR}(?P<of>[-_.:/ ]?)(\d\d)(?P=of)(\d\d)(?:(?!\d)|(?={_CLOCK_AFTER}))"
_YEAR_LAST = rf"(?<!\d)(?<!\d[-_./ ])(\d\d?)(?P<by>[-_./ ])(\d\d?)(?P=by){_YEAR}(?!\d)"
_DAY_MONTH = rf"(?<!\d)(\d\d?)(?:st|nd|rd|th)?[-_. ]{{1,2}}{_MONTH}[-_., ]{{1,2}}{_YEAR}(?!\d)"
_MONTH_DAY = rf"(?<![a-z]){_MONTH}[-_. ]{{1,2}}(\d\d?)(?:st|nd|rd|th)?[-_, ]{{1,2}}{_YEAR}(?!\d)"
_ANY = re.compile(f"{_YEAR_FIRST}|{_YEAR_LAST}|{_DAY_MONTH}|{_MONTH_DAY}", re.IGNORECASE)
_STROKES = re.compile(rf"{_YEAR}/(\d\d)/(\d\d)(?!\d)")
_ZOOM_FOLDER = re.compile(rf"{_YEAR}-\d\d-\d\d \d\d\.\d\d\.\d\d .*")
_BEFORE = re.compile(
    r"\W{0,4}(?:(?:date|day|when|held(?: on)?|recorded(?: on)?)\s?:\s{0,3})?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,2})?",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\W{0,3}|[\s,T·•|@(–—-]{1,4}(?:at\s)?\d{1,2}[:.h]\d\d.{0,60}", re.IGNORECASE)
_TWELVE = 12
_LONGEST_LINE = 120
_MOST_LINES = 40
"""Lines above the first words in which the day may be stated (judgement)."""

_MILLISECONDS_FROM = 10**11
"""As seconds this were the year 5138."""


def with_day(read: Read, name: str) -> Read:
    """What was read, with the day from the file's name if it is one talk, and nothing in it says when it was held.

    Args:
        read: what came out of the file.
        name: of the file, with the folders above it as far as they are known.
    """
    if len(read.conversations) != 1 or read.conversations[0].medium is not Medium.TALK:
        return read
    [talk] = read.conversations
    day, because = _in_name(name)
    if day is None or talk.day is not None:
        return read
    settled = Settled("day", day.isoformat(), because)
    return replace(read, conversations=(replace(talk, held=day),), settled=(*read.settled, settled))


def held_on(read: Read, day: date | None) -> Read:
    """What was read of one talk, with the day that the file itself states; unchanged if it states none."""
    if day is None:
        return read
    return replace(read, conversations=tuple(replace(talk, held=day) for talk in read.conversations))


def with_day_above(read: Read, file: File) -> Read:
    """What was read of one talk, with the day that stands on a line of its own above the first words."""
    lines = [
        piece.place.line for talk in read.conversations for turn in talk.turns for piece in turn.pieces
        if piece.place.line is not None
    ]  # fmt: skip
    return held_on(read, day_stated(file.lines[: min(lines, default=1) - 1]))


def day_stated(texts: Iterable[str]) -> date | None:
    """The one day that stands, maybe with a time, a weekday or `Date:`, alone on a line; None if none or several do."""
    short = (text.strip() for _, text in zip(range(_MOST_LINES), texts, strict=False) if len(text) <= _LONGEST_LINE)
    return _only(day for text in short for day in _alone_on(text))


def only_day_in(text: str) -> date | None:
    """The one day that a text names in a form with one meaning; None if it names none or several."""
    return _only(day for _, day in _days(text))


def day_of_moment(node: object, given: Given) -> date | None:
    """The day of a moment as JSON writes it: ISO 8601, or seconds or milliseconds since 1970; None if it is none."""
    counted = number(node)
    if counted is not None:
        seconds = counted / 1000 if abs(counted) >= _MILLISECONDS_FROM else counted
        when = since(UNIX, round(seconds * 10**6)) if abs(seconds) < _MILLISECONDS_FROM else None
    else:
        when = from_iso(text(node), given)
    if when is None:
        return None
    return (when if when.tzinfo is None or given.zone is None else when.astimezone(ZoneInfo(given.zone))).date()


def _in_name(name: str) -> tuple[date | None, str]:
    *folders, own = PurePosixPath(name).parts or ("",)
    if day := only_day_in(own) or _of_path(folders, own):
        return day, "the file's name says so"
    if folders and _ZOOM_FOLDER.fullmatch(folders[-1]):
        return only_day_in(folders[-1]), "the folder's name says so"
    return None, ""


def _of_path(folders: list[str], own: str) -> date | None:
    """`2026/03/02 Weekly talk`: a stroke in the name, as Meet writes it, parts folders where it is saved."""
    found = _STROKES.match("/".join([*folders[-2:], own]))
    return _date(*map(int, found.groups())) if found else None


def _alone_on(line: str) -> Iterator[date]:
    before = _BEFORE.match(line)
    begin = before.end() if before else 0
    for found, day in _days(line):
        if found.start() == begin and _AFTER.fullmatch(line[found.end() :]):
            yield day


def _days(text: str) -> Iterator[tuple[re.Match[str], date]]:
    for found in _ANY.finditer(text):
        if (day := _day(found)) is not None:
            yield found, day


def _day(found: re.Match[str]) -> date | None:
    """The day that a match means; None if there is no such day, or there are two."""
    year, _, month, day, first, _, second, last, *named = found.groups()
    if first:
        return _of_two(int(first), int(second), int(last))
    if named[0] or named[3]:
        (day, word, year) = named[:3] if named[0] else (named[4], named[3], named[5])
        month = str(_MONTHS.index(word[:3].lower()) + 1)
    return _date(int(year), int(month), int(day))


def _of_two(first: int, second: int, year: int) -> date | None:
    if first <= _TWELVE and second <= _TWELVE and first != second:
        return None
    return _date(year, second, first) if second <= _TWELVE else _date(year, first, second)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _only(days: Iterable[date]) -> date | None:
    found = set(days)
    return found.pop() if len(found) == 1 else None
