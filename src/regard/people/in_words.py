"""What is remembered, said in words: quotes as quotes, days as days, nothing unconfirmed as a fact."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from regard.people.noticed import Fact, Noticing
from regard.people.remembered import Known, Remembered, Verdict

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_in_words(day: date, today: date) -> str:
    """`3 March`; with its year if that is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def quoted(words: str) -> str:
    """Words between quotation marks, exactly."""
    return f"“{words}”"


def quoted_or_corrected(words: str, quote: str) -> str:
    """A quote between quotation marks; as the owner corrected it, without them, for then nobody said it so."""
    return quoted(quote) if words == quote else words


def said_in_words(name: str, words: str, *, confirmed: bool, corrected: bool = False) -> str:
    """`Ana said: “…”`; the words alone where the owner wrote them."""
    if corrected and confirmed:
        return words
    return f"{name} said: {quoted(words)}"


def called(known: Known, person: int) -> str:
    """How somebody likes to be called, as the owner wrote or they told; else their first name; else the one shown."""
    return called_by(known, names_told(known), person)


def called_by(known: Known, told: Mapping[int, str], person: int) -> str:
    """As `called`, from what `names_told` gave: for many people at once."""
    somebody = known.people[person]
    return somebody.called or told.get(person) or somebody.first_name or somebody.name


def names_told(known: Known) -> Mapping[int, str]:
    """How people said last that they like to be called; nobody else is in it."""
    return {
        each.by: each.about
        for each in known.remembered
        if each.kind is Noticing.TOLD and each.what == Fact.CALLED and each.about and not is_dismissed(known, each)
    }


def only_with(known: Known, person: int) -> Known:
    """What is known that has to do with one person: all that they said, and what was said to them or to nobody."""
    with_them = (each for each in known.remembered if person in (each.by, each.to) or each.to is None)
    return replace(known, remembered=tuple(with_them))


def is_dismissed(known: Known, remembered: Remembered) -> bool:
    """Whether the owner said that it is not so, or is nobody's business."""
    return any(each.verdict is Verdict.DISMISSED for each in known.decisions.get(remembered.key, ()))


def is_confirmed(known: Known, remembered: Remembered) -> bool:
    """Whether the owner said that it is so."""
    verdicts = (Verdict.CONFIRMED, Verdict.CORRECTED)
    return any(each.verdict in verdicts for each in known.decisions.get(remembered.key, ()))


def corrected_words(known: Known, remembered: Remembered) -> str:
    """How the owner wrote that it should read; empty if they did not."""
    decisions = known.decisions.get(remembered.key, ())
    return next((each.words for each in reversed(decisions) if each.verdict is Verdict.CORRECTED and each.words), "")
