"""The ways in which a day is said, each with how it is worked out; what is said too vaguely gives no day."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regard.people.day_words import (
    DAY_NUMBER,
    MONTH,
    NUMBER,
    ORDINAL,
    UNIT,
    WEEKDAY,
    day_number,
    month_number,
    number,
    weekday_number,
)
from regard.people.looking_ahead import View

LONG_AHEAD = 330
"""Days; a date that is so nearly a year away was more likely meant for the other side of today (judgement)."""

_WEEK = timedelta(7)


@dataclass(frozen=True, slots=True)
class Said:
    """What is known when a day is worked out.

    Attributes:
        on: the day on which it was said.
        view: which way the sentence looks.
        weekday: the weekday that is named beside the date; None if none is.
    """

    on: date
    view: View
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """One day, or a stretch of days up to and with `until`."""

    day: date
    until: date | None = None


Worked = Callable[[re.Match[str], Said], Days | None]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to say a day.

    Attributes:
        name: `weekday` for a bare one, `date` for one that a weekday may stand beside, else what it is.
        looks_for: the pattern; the day's own words are its group `it` if it has one.
        worked: the day from a match; None where it is too vague, or not a day at all.
    """

    name: str
    looks_for: re.Pattern[str]
    worked: Worked


def _nothing(found: re.Match[str], said: Said) -> None:
    return None


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _weeks_differ(day: date) -> bool:
    """On a Sunday people whose week begins then and those whose week begins on Monday mean different weeks."""
    return day.weekday() == 6


# Days counted from the day it was said.

_NEAR = {
    "today": 0,
    "later today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tomo": 1,
    "yesterday": -1,
    "last night": -1,
}


def _near(found: re.Match[str], said: Said) -> Days | None:
    word = " ".join(found["word"].lower().split())
    return Days(said.on + timedelta(_NEAR.get(word, 0)))


def _end_of_day(found: re.Match[str], said: Said) -> Days | None:
    return None if said.view is View.BACK else Days(said.on)


def _two_away(found: re.Match[str], said: Said) -> Days | None:
    return Days(said.on + timedelta(2 if found["word"].lower() == "tomorrow" else -2))


def _counted(found: re.Match[str], said: Said, sign: int, start: date | None = None) -> Days | None:
    many, unit, begin = number(found["n"]), found["unit"].lower().rstrip("s"), start or said.on
    if unit == "month":
        return Days(_months_on(begin, sign * many)) if many <= 12 else None
    days = {"day": 1, "week": 7, "fortnight": 14}[unit] * many
    return Days(begin + sign * timedelta(days)) if 0 < days <= 730 else None


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _in(found: re.Match[str], said: Said) -> Days | None:
    """`in two weeks` is a day only for what is ahead: `we did it in two weeks` is how long it took."""
    return _counted(found, said, 1) if said.view is View.AHEAD else None


def _from_now(found: re.Match[str], said: Said) -> Days | None:
    return _counted(found, said, 1)


def _ago(found: re.Match[str], said: Said) -> Days | None:
    return _counted(found, said, -1)


def _from_a_day(found: re.Match[str], said: Said) -> Days | None:
    """`a week on Tuesday`, `two weeks from tomorrow`; not `it is two weeks today`."""
    return _counted(found, said, 1, _start(found, said)) if said.view is View.AHEAD else None


def _start(found: re.Match[str], said: Said) -> date:
    if found["weekday"]:
        return _next(said.on, found["weekday"])
    return said.on + timedelta(_NEAR[found["near"].lower()])


def _week_after(found: re.Match[str], said: Said) -> Days | None:
    """`Thursday week`, `tomorrow week`."""
    return Days(_start(found, said) + _WEEK * (2 if found["unit"].lower() == "fortnight" else 1))


# Weekdays.


def _next(day: date, weekday: str) -> date:
    return day + timedelta((weekday_number(weekday) - day.weekday() - 1) % 7 + 1)


def _latest(day: date, weekday: str) -> date:
    return day - timedelta((day.weekday() - weekday_number(weekday) - 1) % 7 + 1)


def _weekday(found: re.Match[str], said: Said) -> Days | None:
    """The next one if the sentence looks ahead, the latest if it looks back."""
    if said.view is View.UNCLEAR:
        return None
    return Days((_next if said.view is View.AHEAD else _latest)(said.on, found["weekday"]))


def _coming_weekday(found: re.Match[str], said: Said) -> Days | None:
    return Days(_next(said.on, found["weekday"]))


def _past_weekday(found: re.Match[str], said: Said) -> Days | None:
    return Days(_latest(said.on, found["weekday"]))


def _this_weekday(found: re.Match[str], said: Said) -> Days | None:
    """`this Friday`: of this week if it is still ahead, else as the sentence looks."""
    if weekday_number(found["weekday"]) > said.on.weekday() and said.view is not View.BACK:
        return Days(_next(said.on, found["weekday"]))
    return _weekday(found, said)


def _next_weekday(found: re.Match[str], said: Said) -> Days | None:
    """`next Friday` is the Friday of next week; nothing where that depends on the day on which a week begins."""
    weekday = weekday_number(found["weekday"])
    if _weeks_differ(said.on) is not (weekday == 6):
        return None
    return Days(_monday(said.on) + _WEEK + timedelta(weekday))


def _last_weekday(found: re.Match[str], said: Said) -> Days | None:
    """`last Friday` is the latest one if it was last week; said of this week's own days it is unclear."""
    latest = _latest(said.on, found["weekday"])
    return Days(latest) if latest < _monday(said.on) and not _weeks_differ(said.on) else None


def _weekday_of_week(found: re.Match[str], said: Said) -> Days | None:
    """`Tuesday of next week`, `next week on Tuesday`."""
    weekday = weekday_number(found["weekday"])
    if _weeks_differ(said.on) or weekday == 6:
        return None
    return Days(_monday(said.on) + _WEEK * _WHICH[found["which"].lower()] + timedelta(weekday))


_WHICH = {"last": -1, "this": 0, "next": 1}


# Weeks, weekends, months.


def _week(found: re.Match[str], said: Said) -> Days | None:
    which = _WHICH[found["which"].lower()]
    monday = _monday(said.on) + _WEEK * which
    if which:
        return Days(monday, monday + timedelta(6))
    if said.view is not View.AHEAD or said.on.weekday() >= 5:
        return None
    return Days(said.on, monday + timedelta(6))


def _week_beyond(found: re.Match[str], said: Said) -> Days:
    """`the week after next`."""
    monday = _monday(said.on) + _WEEK * 2 * _WHICH[found["which"].lower()]
    return Days(monday, monday + timedelta(6))


def _end_of_week(found: re.Match[str], said: Said) -> Days | None:
    """Friday to Sunday: people mean either."""
    if _weeks_differ(said.on) or said.view is View.BACK:
        return None
    friday = _monday(said.on) + _WEEK * _WHICH[(found["which"] or "this").lower()] + timedelta(4)
    return Days(max(friday, said.on), friday + timedelta(2))


def _weekend(found: re.Match[str], said: Said) -> Days | None:
    which = found["which"].lower()
    saturday = _monday(said.on) + timedelta(5)
    if which == "the":
        if said.view is View.UNCLEAR or said.on.weekday() >= 5:
            return None
        saturday += _WEEK * (0 if said.view is View.AHEAD else -1)
    elif which == "this" and said.view is View.BACK and said.on.weekday() < 5:
        saturday -= _WEEK
    else:
        saturday += _WEEK * _WHICH.get(which, 0)
    return Days(saturday, saturday + timedelta(1))


def _end_of_month(found: re.Match[str], said: Said) -> Days | None:
    if said.view is View.BACK:
        return None
    return Days(_last_of(_months_on(said.on.replace(day=1), _WHICH[(found["which"] or "this").lower()])))


def _end_of_a_month(found: re.Match[str], said: Said) -> Days | None:
    """`the end of March`: of this month too, as long as the sentence looks ahead."""
    day = _in_year(replace(said, weekday=None), month_number(found["month"]), 28)
    return Days(_last_of(day)) if day else None


def _last_of(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _end_of_year(found: re.Match[str], said: Said) -> Days | None:
    return None if said.view is View.BACK else Days(date(said.on.year, 12, 31))


# Dates.


def _date(year: int, month: int, day: int) -> date | None:
    fits = 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    return date(year, month, day) if fits else None


def _of_weekday(day: date | None, said: Said) -> Days | None:
    """The day, unless it contradicts the weekday that is named beside it."""
    return Days(day) if day and said.weekday in (None, day.weekday()) else None


def _in_year(said: Said, month: int, day: int) -> date | None:
    """A day without its year: the next if the sentence looks ahead, the latest if it looks back.

    If it looks neither way, a weekday beside it can settle the year.
    """
    every = [each for year in (-1, 0, 1) if (each := _date(said.on.year + year, month, day))]
    if said.view is View.UNCLEAR:
        near = [each for each in every if abs((each - said.on).days) <= 183 and each.weekday() == said.weekday]
        return near[0] if len(near) == 1 else None
    ahead = said.view is View.AHEAD
    fits = [each for each in every if (each >= said.on if ahead else each <= said.on)]
    chosen = (fits[0] if ahead else fits[-1]) if fits else None
    return chosen if chosen and abs((chosen - said.on).days) <= LONG_AHEAD else None


def _full_date(found: re.Match[str], said: Said) -> Days | None:
    return _of_weekday(_date(int(found["year"]), int(found["month"]), int(found["day"])), said)


def _slashed(found: re.Match[str], said: Said) -> Days | None:
    """`14/3` and `3/14` can be read only one way; `03/04` can be read two ways, and gives nothing."""
    one, other = int(found["one"]), int(found["other"])
    if one <= 12 and other <= 12 and one != other:
        return None
    day, month = (one, other) if one > 12 else (other, one)
    if year := found.groupdict().get("year"):
        return _of_weekday(_date(int(year), month, day), said)
    return _of_weekday(_in_year(said, month, day) if month <= 12 else None, said)


def _named_month(found: re.Match[str], said: Said) -> Days | None:
    if not _is_a_month(found):
        return None
    month, day = month_number(found["month"]), day_number(found["day"])
    year = found["year"]
    return _of_weekday(_date(int(year), month, day) if year else _in_year(said, month, day), said)


def _is_a_month(found: re.Match[str]) -> bool:
    """`may 5` and `march 3` in small letters may be verbs; `may 5th` and `the 3rd of march` are not."""
    return found["month"] not in ("may", "march") or not found["day"].isdigit()


def _month_stretch(found: re.Match[str], said: Said) -> Days | None:
    """`March 3-7`, `3rd to 7th of March`."""
    if not _is_a_month(found):
        return None
    month = month_number(found["month"])
    first = _in_year(said, month, day_number(found["day"]))
    last = _date(first.year, month, day_number(found["last"])) if first else None
    return Days(first, last) if first and last and first < last else None


def _day_of_month(found: re.Match[str], said: Said) -> Days | None:
    """`the 14th`, `the 3rd of next month`."""
    day, which = day_number(found["day"]), (found["which"] or "").lower()
    if which in _WHICH:
        month = _months_on(said.on.replace(day=1), _WHICH[which])
        return _of_weekday(_date(month.year, month.month, day), said)
    first = said.on.replace(day=1)
    months = [_months_on(first, away) for away in range(-2, 3)]
    every = [each for month in months if (each := _date(month.year, month.month, day))]
    if said.view is View.UNCLEAR:
        near = [each for each in every if each.weekday() == said.weekday]
        return Days(near[0]) if len(near) == 1 else None
    ahead = [each for each in every if each > said.on] if said.view is View.AHEAD else []
    back = [each for each in reversed(every) if each < said.on] if said.view is View.BACK else []
    return _of_weekday(next(iter(ahead or back), None), said)


_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "halloween": (10, 31), "valentine's day": (2, 14),
}  # fmt: skip
"""Holidays whose day is the same each year for everybody who says their English name; Easter is not."""


def _fixed(found: re.Match[str], said: Said) -> Days | None:
    day = _in_year(said, *_FIXED[" ".join(found["name"].lower().replace("’", "'").split())])
    return _of_weekday(day, said)


_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime|noon|midday))?"
_COUNT = rf"(?P<n>{NUMBER})\s+(?P<unit>{UNIT})"
_WEEKS = rf"(?P<n>{NUMBER})\s+(?P<unit>weeks?|fortnights?)"
_DAY = rf"(?P<weekday>{WEEKDAY})"
_NTH = rf"{DAY_NUMBER}(?:st|nd|rd|th)"
_OF_MONTH = r"(?:\s+of\s+(?P<which>this|next|last|the)\s+month)?"
_YEAR = r"(?:,?\s+(?P<year>20\d\d)(?!\d))?"
_TO = r"\s*(?:-|–|—|to|until|till|through)\s*(?:the\s+)?"
_NO_NOUN_AFTER = (
    r"(?=\s*(?:$|[.,;:!?)\-–—…]|['’]s\b)|\s+(?:at|for|if|and|so|but|is|was|works?|would|will|then|because|please|"
    r"latest|morning|afternoon|evening|in|we|i|he|she|they|you|it|with|thanks|instead|as|unless|though|too|not|"
    r"already|when|after|from|to|until|till|through|or|on|by|before|this|next|that|have|has|can|could|should|"
    r"any|now|pls|plz|ok|okay|thx|ta|love|mate)\b)"
)
"""After `the 14th` or `before Christmas` alone; else it may be the 14th floor, or the Christmas party."""


def _pattern(name: str, looks_for: str, worked: Worked) -> Pattern:
    whole = rf"(?<![\w'’/.-])(?:{looks_for})(?![\w/]|['’](?!s\b)|-\w)"
    return Pattern(name, re.compile(whole, re.IGNORECASE), worked)


PATTERNS = (
    _pattern("near", rf"(?P<word>today|tonight|tomorrow|tmrw|tomo|yesterday|last\s+night){_PART}", _near),
    _pattern("near", r"(?P<word>this\s+(?:morning|afternoon|evening|lunchtime)|later\s+today)", _near),
    _pattern("near", r"the\s+day\s+(?:after|before)\s+(?P<word>tomorrow|yesterday)", _two_away),
    _pattern("end of day", r"eod|cob|close\s+of\s+(?:business|play)", _end_of_day),
    _pattern("end of day", r"by\s+(?P<it>(?:the\s+)?end\s+of\s+(?:the\s+)?day)", _end_of_day),
    _pattern("counted", rf"(?:in|within)\s+{_COUNT}", _in),
    _pattern("counted", rf"in\s+{_COUNT}['’]?\s+time", _from_now),
    _pattern("counted", rf"{_COUNT}\s+from\s+(?:now|today)", _from_now),
    _pattern("counted", rf"{_COUNT}\s+ago(?:\s+today)?", _ago),
    _pattern("counted", rf"{_WEEKS}\s+(?:(?:on|from)\s+)?(?:{_DAY}|(?P<near>today|tomorrow))", _from_a_day),
    _pattern("counted", rf"(?:{_DAY}|(?P<near>tomorrow|today))\s+(?P<unit>week|fortnight)(?!\w)", _week_after),
    _pattern("weekday", rf"{_DAY}{_PART}", _weekday),
    _pattern("weekday", rf"this\s+{_DAY}{_PART}", _this_weekday),
    _pattern("weekday", rf"(?:this\s+|the\s+)coming\s+{_DAY}{_PART}", _coming_weekday),
    _pattern("weekday", rf"(?:this\s+|the\s+)past\s+{_DAY}{_PART}", _past_weekday),
    _pattern("weekday", rf"next\s+{_DAY}{_PART}", _next_weekday),
    _pattern("weekday", rf"last\s+{_DAY}{_PART}", _last_weekday),
    _pattern(
        "weekday of week", rf"(?:the\s+)?{_DAY}{_PART}\s+(?:of\s+)?(?P<which>this|next|last)\s+week", _weekday_of_week
    ),
    _pattern("weekday of week", rf"(?P<which>this|next|last)\s+week,?\s+(?:on\s+)?{_DAY}{_PART}", _weekday_of_week),
    _pattern("week", r"(?:later\s+)?(?P<which>this|next|last)\s+week", _week),
    _pattern("week", r"the\s+week\s+(?:after|before)\s+(?P<which>next|last)", _week_beyond),
    _pattern("week", r"(?:the\s+)?end\s+of\s+(?:the|(?P<which>this|next))\s+week|\beow", _end_of_week),
    _pattern("weekend", r"(?P<which>the|this|next|last|this\s+coming|the\s+coming)\s+weekend", _weekend),
    _pattern(
        "month", r"(?:the\s+)?end\s+of\s+(?:the\s+|(?P<which>this|next)\s+)?month|month[\s-]end|eom", _end_of_month
    ),
    _pattern("month", rf"(?:the\s+)?end\s+of\s+(?P<month>{MONTH})", _end_of_a_month),
    _pattern("year", r"(?:the\s+)?end\s+of\s+(?:the|this)\s+year|year[\s-]end", _end_of_year),
    _pattern("date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", _full_date),
    _pattern("date", r"(?P<one>\d{1,2})([/.])(?P<other>\d{1,2})\2(?P<year>20\d\d)", _slashed),
    _pattern(
        "date",
        r"(?:on|by|before|until|till|from|since|due)\s+(?:the\s+)?(?P<it>(?P<one>\d{1,2})/(?P<other>\d{1,2}))",
        _slashed,
    ),
    _pattern(
        "date",
        rf"(?:the\s+)?(?P<day>{_NTH}|{ORDINAL}|{DAY_NUMBER})\s+(?:of\s+)?(?P<month>{MONTH}){_YEAR}",
        _named_month,
    ),
    _pattern(
        "date",
        rf"(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>{_NTH}|{ORDINAL}|{DAY_NUMBER})(?![:.,]?\d|\s*%|\s*[ap]\.?m\b){_YEAR}",
        _named_month,
    ),
    _pattern(
        "stretch",
        rf"(?P<month>{MONTH})\s+(?P<day>{_NTH}|{DAY_NUMBER}){_TO}(?P<last>{_NTH}|{DAY_NUMBER})(?!:?\d|\s*[ap]\.?m\b)",
        _month_stretch,
    ),
    _pattern(
        "stretch",
        rf"(?:the\s+)?(?P<day>{_NTH}|{DAY_NUMBER}){_TO}(?P<last>{_NTH}|{DAY_NUMBER})\s+(?:of\s+)?(?P<month>{MONTH})",
        _month_stretch,
    ),
    _pattern("date", rf"the\s+(?P<day>{_NTH}){_OF_MONTH}{_NO_NOUN_AFTER}", _day_of_month),
    _pattern("date", rf"the\s+(?P<day>{ORDINAL})\s+of\s+(?P<which>this|next|last|the)\s+month", _day_of_month),
    _pattern(
        "date",
        rf"(?:{WEEKDAY},?\s+(?:the\s+)?|(?:on|by|before|until|till|due)\s+(?:the\s+)?)"
        rf"(?P<it>(?P<day>{_NTH}|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|twentie|thirtie)th|"
        rf"twenty[\s-]\w+(?:th|st|nd|rd))){_OF_MONTH}{_NO_NOUN_AFTER}",
        _day_of_month,
    ),
    _pattern(
        "date",
        rf"(?P<name>christmas\s+(?:eve|day)|boxing\s+day|new\s+year['’]s\s+(?:eve|day)|halloween|valentine['’]s\s+day)"
        rf"{_NO_NOUN_AFTER}",
        _fixed,
    ),
    _pattern("date", rf"(?:at|by|before|until|till|since)\s+(?P<it>(?P<name>christmas)){_NO_NOUN_AFTER}", _fixed),
)
"""All of them; of those that fit at a place the longest is taken, and its `None` silences the others."""
