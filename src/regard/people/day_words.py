"""The words that days are made of: weekdays, months, numbers, as patterns and as numbers."""

from __future__ import annotations

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip

_ORDINAL_NUMBERS = {
    **{word: at for at, word in enumerate(_ORDINALS, 1)},
    **{f"twenty{gap}{_ORDINALS[at]}": 21 + at for at in range(9) for gap in (" ", "-")},
    "thirtieth": 30,
    "thirty first": 31,
    "thirty-first": 31,
}

WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\b)"
MONTH = rf"(?:{'|'.join(MONTHS)}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
ORDINAL = rf"(?:{'|'.join(sorted(_ORDINAL_NUMBERS, key=len, reverse=True))})"
DAY_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
NUMBER = rf"(?:\d{{1,3}}|an?|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
UNIT = r"(?:days?|weeks?|fortnights?|months?)"


def weekday_number(word: str) -> int:
    """0 for Monday to 6 for Sunday."""
    word = word.lower().rstrip(".")
    return WEEKDAYS.index(word) if word in WEEKDAYS else _SHORT_WEEKDAYS[word]


def month_number(word: str) -> int:
    """1 for January to 12 for December."""
    return next(at for at, month in enumerate(MONTHS, 1) if month.startswith(word.lower().rstrip(".")[:3]))


def day_number(word: str) -> int:
    """The day of a month: of `14`, `14th`, `fourteenth`."""
    word = word.lower()
    return _ORDINAL_NUMBERS.get(word) or int(word.rstrip("stndrh"))


def number(word: str) -> int:
    """How many: of `3`, `three`, `a`."""
    word = word.lower()
    if word in ("a", "an"):
        return 1
    return int(word) if word.isdigit() else _NUMBERS.index(word) + 1
