"""Days as people say them; in English, whatever the machine's language."""

from __future__ import annotations

from datetime import date

from regard.people.in_words import day_in_words

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def full_day(day: date, today: date) -> str:
    """`Tuesday 3 March`; with its year if that is not this one."""
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day, today)}"


def spoken(day: date, today: date) -> str:
    """As one says it today: `today`, `tomorrow`, `yesterday`, `on Tuesday` within six days, else `on 3 March`."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    days = (day - today).days
    if days in near:
        return near[days]
    return f"on {WEEKDAYS[day.weekday()]}" if abs(days) < 7 else f"on {day_in_words(day, today)}"


def days_ago(days: int) -> str:
    """`yesterday`, `12 days ago`."""
    return "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"
