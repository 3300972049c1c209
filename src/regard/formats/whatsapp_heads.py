"""The beginning of a message in WhatsApp's export, in whatever way the phone it was made on writes day and time.

An iPhone writes `[14/03/2021, 15:34:09] Mila: …`, an Android phone `14/03/2021, 15:34 - Mila: …`; the rest is up to the
language and country that the phone is set to. All heads of one export are alike, because it is written at once: that
tells a head from a line of a message that happens to begin with a date (`whatsapp_messages`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from regard.formats.pieces import fold
from regard.formats.whatsapp_words import folded_key, is_notice_in, words_for

MARKS = "\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""Invisible marks of the direction of writing, which the app puts around names, dates and its own words."""

_NO_MARKS = dict.fromkeys(map(ord, MARKS))
_M = f"[{MARKS}]{{0,6}}"
_S = rf"[\s{MARKS}]{{0,6}}"
_DAY = (
    rf"(?P<a>\d{{1,4}}){_S}(?P<sep>[./\-年년]){_S}(?P<b>\d{{1,2}}){_S}(?P<sep2>[./\-月월]){_S}(?P<c>\d{{1,4}})"
    rf"(?:[日일]|{_S}[гр]\.?)?{_M}[.,،、]{{0,2}}[\s,،、{MARKS}]{{1,6}}"
)
_TIME = (
    rf"(?:(?P<before>[^\W\d_][^\d:\[\]]{{0,19}}?){_S})?(?P<hour>\d{{1,2}}){_S}[:.h]{_S}(?P<minute>\d{{2}})"
    rf"(?:{_S}[:.]{_S}(?P<second>\d{{2}}))?(?:{_S}(?P<after>[^\W\d_][^\d:\[\]\-–—]{{0,19}}?))?"
)
_IN_BRACKETS = re.compile(rf"{_M}\[{_S}{_DAY}{_TIME}{_S}\]{_M}\s?")
_BEFORE_A_DASH = re.compile(rf"{_M}{_DAY}{_TIME}(?:{_M}\s{_M}[-–—]{_M}(?:\s|$)|{_M}:\s)")
_NAME = re.compile(rf"(.{{1,120}}?):(?=[\s{MARKS}]|$)")

_PAIRS = {"年": "月", "년": "월"}

_LOG_LEVELS = frozenset({"critical", "debug", "error", "fatal", "info", "notice", "trace", "warn", "warning"})
"""What stands where a name does in the log of a program, whose lines look like those of an Android phone."""


class Head(NamedTuple):
    """Day and time before a message; a tuple, because a long chat has a million of them.

    Attributes:
        layout: what all heads of an export have in common: brackets, the sign between numbers, digits of the year.
        numbers: the three numbers of the date, as they stand.
        clock: hour (0 to 23), minute and second.
        rest: where in the line the name, or the words of a notice, begin.
    """

    layout: str
    numbers: tuple[int, int, int]
    clock: tuple[int, int, int]
    rest: int


def head_of(line: str) -> Head | None:
    """The head that a line begins with; None if it begins with none."""
    brackets = "[" in line[:8]
    match = (_IN_BRACKETS if brackets else _BEFORE_A_DASH).match(line)
    if match is None:
        return None
    a, sep, b, sep2, c, before, hour, minute, second, after = match.groups()
    digits = _digits_of_the_year(len(a), len(c))
    clock = _clock(int(hour), int(minute), int(second or 0), _half(before or "", after or ""))
    if sep2 != _PAIRS.get(sep, sep) or not digits or clock is None:
        return None
    return Head(f"{'[' if brackets else '-'}{sep}{digits}", (int(a), int(b), int(c)), clock, match.end())


def _digits_of_the_year(first: int, last: int) -> str:
    """How the year is written, from the lengths of the first and the last number; empty if neither can be one."""
    if first > 2:
        return "y first" if last < 3 else ""
    return "yy" if last == 2 else "yyyy" if last > 2 else ""


@lru_cache(maxsize=1024)
def _half(before: str, after: str) -> str | None:
    """The half of the day: `am`, `pm`, empty if it is not said; None if the words beside the time are others."""
    before, after = folded_key(before), folded_key(after)
    for half in ("am", "pm"):
        if before in words_for(half) or after in words_for(half):
            return half
    known = before in words_for("joiners") and after in words_for("after_a_time")
    return "" if known else None


def _clock(hour: int, minute: int, second: int, half: str | None) -> tuple[int, int, int] | None:
    if half is None or hour > 23 or minute > 59 or second > 59:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour, minute, second


def name_and_words(rest: str) -> tuple[str | None, str]:
    """Who wrote, and what; nobody where the app itself wrote.

    A notice may have a colon in it, as `Mila changed the subject to “Plan: B”`.
    """
    match = _NAME.match(rest)
    if match is None:
        return None, rest
    name = _clean(match[1])
    return (None, rest) if name is None else (name, rest[match.end() :])


@lru_cache(maxsize=8192)
def _clean(raw: str) -> str | None:
    """A name as it is kept, which may be empty; None if it is the beginning of a notice.

    The tilde before the name of somebody who is not in the phone's address book is the app's.
    """
    name = fold(without_marks(raw))
    if is_notice_in(name) or _breaks_off(name):
        return None
    return name.removeprefix("~").strip() or name


def _breaks_off(name: str) -> bool:
    """Whether a quotation is begun and not ended, as where a notice quotes what has a colon in it."""
    opened = max(name.rfind("“"), name.rfind("„"), name.rfind("«"), name.rfind("「"))
    closed = max(name.rfind("”"), name.rfind("“", opened + 1), name.rfind("»"), name.rfind("」"))
    return name.count('"') % 2 == 1 or opened > closed


def without_marks(text: str) -> str:
    """A text without invisible marks of direction."""
    return text.translate(_NO_MARKS)


def is_log_level(name: str) -> bool:
    """Whether a name is that of a level in a program's log."""
    return name.casefold() in _LOG_LEVELS
