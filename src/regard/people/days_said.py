"""Which days a text names, worked out from the day on which it was said; vague and doubtful ones give nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from regard.people.day_patterns import PATTERNS, Pattern, Said
from regard.people.day_words import WEEKDAY, weekday_number
from regard.people.looking_ahead import View, view_of

FARTHEST = timedelta(730)
"""Days further away than this are not given: nothing that is said in passing is so exact."""


@dataclass(frozen=True, slots=True)
class DaySaid:
    """A day that a text names.

    Attributes:
        day: the day, or the first of a stretch of days.
        begin: where its words begin in the text.
        stop: where they end.
        every_year: whether it is a birthday or an anniversary, so that it comes back.
        until: the last day of a stretch (`this weekend`, `next week`, `3-7 March`); None for a single day. What is due
            `next week` is late only after it.
    """

    day: date
    begin: int
    stop: int
    every_year: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """Some words that may name a day."""

    pattern: Pattern
    match: re.Match[str]
    begin: int
    stop: int


def days_said(text: str, said_on: date, *, if_unclear: View = View.UNCLEAR) -> tuple[DaySaid, ...]:
    """The days that an English text names, in the order of their words.

    A day is given only where the words settle it: `Monday` is the next one where the sentence looks ahead, the latest
    one where it looks back, and nothing where it does neither; `next Friday` is the Friday of next week; `03/04`, a
    weekday that contradicts the date beside it, `Friday or Saturday`, `after Easter` and `next month` give nothing.
    `before the 14th` gives the 14th: what is promised for a day is not late on it.

    Args:
        text: what was said.
        said_on: the day on which it was said.
        if_unclear: which way words look that do not say so themselves, where something else tells: `On your desk
            Thursday` looks ahead where it answers a request.
    """
    if not 1000 < said_on.year < 9000:
        return ()
    given = [_worked_out(text, said_on, group, if_unclear) for group in _beside(text, _in_the_text(text))]
    joined = _stretches(text, [each for each in _alternatives_gone(text, given) if each])
    return tuple(each for each in joined if abs(each.day - said_on) <= FARTHEST)


def _in_the_text(text: str) -> list[_Found]:
    """What the patterns fit, the longest at each place, none over another."""
    every = sorted(_matches(text), key=lambda each: (each.begin, -each.stop))
    chosen: list[_Found] = []
    for each in every:
        if not chosen or each.begin >= chosen[-1].stop:
            chosen.append(each)
    return chosen


def _matches(text: str) -> Iterator[_Found]:
    for pattern in PATTERNS:
        for match in pattern.looks_for.finditer(text):
            own = "it" if "it" in pattern.looks_for.groupindex else 0
            stop = match.end(own) - match[own].endswith(".")
            yield _Found(pattern, match, match.start(own), stop)


_BEFORE = re.compile(
    r"\b(?:around|roughly|approximately|circa|after|(?:not|isn['’]t|wasn['’]t|instead\s+of|rather\s+than|except|than)"
    r"(?:\s+(?:on|for|at|in|by))?|(?:days?|weeks?|weekend|months?|night|evening|morning|fortnight)\s+(?:before|from|"
    r"following|of|commencing|beginning|starting))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"\s*(?:-?ish\b|or\s+(?:so|after|maybe|possibly|perhaps|even|the|next|two|three|four|a|this|tomorrow|later|on|\d|"
    rf"{WEEKDAY})\b|/\s*\w)",
    re.IGNORECASE,
)
_NO_WEEKDAY_BEFORE = re.compile(
    r"\b(?:the|that|an?|every|each|most|some|one|any|(?:an)?other|black|good|happy|casual|ash|maundy|holy|easter|which|"
    r"what|cyber|super|bank|palm|nice|great|lovely|on\s+alternate)\s+$",
    re.IGNORECASE,
)
_NO_WEEKDAY_AFTER = re.compile(
    r"\s+(?:blues|roast|school|job|best|times|league|papers?|nights|mornings|afternoons|evenings|prayers|mass|next|last|"
    r"gone|past|(?:before|after)\s+(?:christmas|easter|new\s+year|last|next))\b",
    re.IGNORECASE,
)
_NO_COUNT_BEFORE = re.compile(
    r"\b(?:about|around|roughly|almost|nearly|over|under|some|maybe|than|or|to|another|every|least|most|up|only|last|"
    r"past|next|first|few|couple|few\s+of|-)\s*$",
    re.IGNORECASE,
)
_HABIT = re.compile(
    r"\b(?:always|usually|normally|typically|generally|often|sometimes|every\s+week|tends?\s+to|each\s+week)\b",
    re.IGNORECASE,
)


def _is_no_day(text: str, group: tuple[_Found, ...]) -> bool:
    """Whether the words around say that it is no certain day: `around`, `or so`, `not Friday`, `the day after …`."""
    first, last = group[0], group[-1]
    before, after = text[max(0, first.begin - 40) : first.begin], text[last.stop : last.stop + 30]
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    if first.pattern.name == "counted":
        return bool(_NO_COUNT_BEFORE.search(before))
    return first is last and first.pattern.name == "weekday" and _is_no_weekday(first, before, after)


def _is_no_weekday(found: _Found, before: str, after: str) -> bool:
    bare = found.begin == found.match.start("weekday")
    if bare and (_NO_WEEKDAY_BEFORE.search(before) or _is_a_short_word(found.match["weekday"], before)):
        return True
    return bool(_NO_WEEKDAY_AFTER.match(after)) or (bare and bool(_HABIT.search(before)))


_SHORT_AFTER = re.compile(
    r"(?:\b(?:on|by|until|till|from|for|before|or|and|to|you|due|start(?:s|ing)?)\s+|[,(]\s*)$", re.IGNORECASE
)


def _is_a_short_word(word: str, before: str) -> bool:
    """`sat`, `sun`, `wed` and `mon` are words of their own; short weekdays count only where a day is expected."""
    if len(word.rstrip(".")) > 5:
        return False
    word = word.rstrip(".")
    expected = bool(_SHORT_AFTER.search(before))
    if word.lower() in ("sat", "sun", "wed", "mon"):
        return not (expected and word[0].isupper()) and not re.search(r"\b(?:on|by|until)\s+$", before)
    return not (expected or word[0].isupper())


_BETWEEN = re.compile(r"(?:,|\.|\s+-|\s+–)?\s*\(?\s*(?:the\s+|on\s+|of\s+)?", re.IGNORECASE)


def _beside(text: str, found: list[_Found]) -> list[tuple[_Found, ...]]:
    """A weekday and the date beside it belong together: `Friday the 14th`, `tomorrow (Friday)`, `EOD Monday`."""
    groups: list[tuple[_Found, ...]] = []
    for each in found:
        last = groups[-1] if groups else ()
        if len(last) == 1 and _are_one_day(text, last[0], each):
            groups[-1] = (*last, each)
        else:
            groups.append((each,))
    return groups


def _are_one_day(text: str, one: _Found, other: _Found) -> bool:
    if not _BETWEEN.fullmatch(text[one.stop : other.begin]):
        return False
    names = {one.pattern.name, other.pattern.name}
    return one.pattern.name == "end of day" or ("weekday" in names and bool(names & {"date", "near"}))


def _worked_out(text: str, said_on: date, group: tuple[_Found, ...], if_unclear: View) -> DaySaid | _Found:
    """The day of some words; the words themselves if they settle none."""
    if _is_no_day(text, group):
        return group[0]
    weekday = next((each.match["weekday"] for each in group if each.pattern.name == "weekday"), None)
    begin, stop = group[0].begin, group[-1].stop
    stop += "(" in text[begin:stop] and text[stop : stop + 1] == ")"
    exact = [each for each in group if each.pattern.name not in ("weekday", "end of day")] or list(group[-1:])
    beside = weekday_number(weekday) if weekday and exact[0].pattern.name != "weekday" else None
    view = view_of(text, begin, stop)
    said = Said(said_on, if_unclear if view is View.UNCLEAR else view, beside)
    days = exact[0].pattern.worked(exact[0].match, said)
    if days is None or beside not in (None, days.day.weekday()):
        return group[0]
    every_year = days.until is None and _comes_back(text, begin, stop)
    return DaySaid(days.day, begin, stop, every_year, days.until)


_OCCASION = r"(?:birthday|anniversary)"
_COMES_BACK_BEFORE = re.compile(
    rf"(?:\b{_OCCASION}(?:\s+is|['’]s|\s+was|\s+falls|:)?\s*(?:on\s+|always\s+)?|\bborn\s+on\s+)$", re.IGNORECASE
)
_COMES_BACK_AFTER = re.compile(
    rf"\s+is\s+(?:\S+\s+){{1,4}}?{_OCCASION}(?!\s+(?:party|dinner|drinks|do|lunch|bash|trip|meal|cake|present|gift|card))"
    r"|,?\s+(?:every|each)\s+year\b",
    re.IGNORECASE,
)
_IT_COMES_BACK = re.compile(
    rf"\b(?:it['’]s|it\s+is|that['’]s)\s+(?:\S+\s+){{1,4}}?{_OCCASION}\s+(?:on\s+)?$", re.IGNORECASE
)


def _comes_back(text: str, begin: int, stop: int) -> bool:
    before = text[max(0, begin - 60) : begin]
    after = _COMES_BACK_AFTER.match(text, stop)
    return bool(after or _COMES_BACK_BEFORE.search(before) or _IT_COMES_BACK.search(before))


_OR = re.compile(r",?\s+or\s+(?:maybe\s+|on\s+|by\s+|even\s+)*(?:the\s+)?|\s*/\s*", re.IGNORECASE)


def _alternatives_gone(text: str, given: list[DaySaid | _Found]) -> Iterator[DaySaid | None]:
    """`Friday or Saturday` is neither."""
    gone = {
        side
        for at, (one, other) in enumerate(pairwise(given))
        if _OR.fullmatch(text[one.stop : other.begin])
        for side in (at, at + 1)
    }
    for at, each in enumerate(given):
        yield each if isinstance(each, DaySaid) and at not in gone else None


_TO = re.compile(r"\s*(?:-|–|—|\bto|\buntil|\btill|\bthrough|\bthru)\s*(?:the\s+)?", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:mov|push|shift|postpon|reschedul|chang|switch|br[io]|put|pull)\w*\b.*\bfrom\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BETWEEN_TWO = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)


def _stretches(text: str, days: Iterable[DaySaid | None]) -> tuple[DaySaid, ...]:
    """`Monday to Wednesday` is one stretch; `moved from Monday to Wednesday` is two days."""
    joined: list[DaySaid] = []
    for each in filter(None, days):
        last = joined[-1] if joined else None
        if last and last.until is None and _is_a_stretch(text, last, each):
            joined[-1:] = _stretch(last, each)
        else:
            joined.append(each)
    return tuple(joined)


def _is_a_stretch(text: str, one: DaySaid, other: DaySaid) -> bool:
    before, between = text[max(0, one.begin - 60) : one.begin], text[one.stop : other.begin]
    if between.strip().lower() == "and":
        return bool(_BETWEEN_TWO.search(before))
    return bool(_TO.fullmatch(between)) and not _MOVED.search(before)


def _stretch(one: DaySaid, other: DaySaid) -> list[DaySaid]:
    """Of two weekdays the second is the one that follows the first; days in the wrong order give nothing."""
    last = other.day if other.day > one.day else other.day + timedelta(7)
    if other.until is not None or not timedelta(0) < last - one.day < timedelta(60):
        return []
    return [replace(one, stop=other.stop, until=last)]
