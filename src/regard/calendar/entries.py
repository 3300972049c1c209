"""Which days stand in the calendar: follow-ups, promises with a day, and days of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from regard.calendar.entry import Entry

if TYPE_CHECKING:
    from regard.app import FollowUp, Occasion, Promise

_SHOWN_BY_THEMSELVES = ("PROMISE_DUE", "OCCASION")
"""Reasons whose promise or day has an entry of its own."""

_DO = {
    "PROMISE_LATE": "Late: your promise to {name}",
    "QUESTION": "Answer {name}",
    "SUCCESS": "Celebrate with {name}",
    "THANKS": "Thank {name}",
    "NEED_MET": "An introduction for {name}",
    "RESOURCE": "Something for {name}",
    "THEIR_PROMISE": "Ask {name}",
    "SILENCE": "Get in touch with {name}",
}


def of_follow_ups(follow_ups: Iterable[FollowUp], names: Mapping[int, str]) -> Iterator[Entry]:
    """One entry for each, on the day on which it is best done."""
    for each in follow_ups:
        if each.reason.name not in _SHOWN_BY_THEMSELVES:
            says = _DO.get(each.reason.name, "Come back to {name}").format(name=names[each.person])
            quotes = [f"“{said.quote}”" for said in each.rests_on[:1]]
            yield Entry(each.key, each.on, says, "\n".join([each.why, *quotes]))


def of_promises(promises: Iterable[Promise], you: int, names: Mapping[int, str]) -> Iterator[Entry]:
    """One for each that is open and has a day; late ones stand among the follow-ups."""
    for each in promises:
        if each.keeping.name != "OPEN" or each.due is None:
            continue
        if each.by == you and each.to in names:
            yield Entry(f"promise:{each.key}", each.due, f"Your promise to {names[each.to]}", f"“{each.words}”")
        elif each.to == you and each.by in names:
            yield Entry(f"promise:{each.key}", each.due, f"{_of(names[each.by])} promise to you", f"“{each.words}”")


def of_occasions(occasions: Iterable[Occasion], since: date, names: Mapping[int, str]) -> Iterator[Entry]:
    """One for each day, in its first year from that of `since`."""
    for each in occasions:
        day = each.in_year(since.year)
        if each.person in names and day is not None:
            quote = f"“{each.told.quote}”" if each.told is not None else ""
            key = f"occasion:{each.person}:{each.month}-{each.day}:{each.name}:{each.of}"
            leap = (each.month, each.day) == (2, 29)
            yield Entry(key, day, _occasion(each, names[each.person]), quote, yearly=each.year is None, leap=leap)


def _occasion(occasion: Occasion, name: str) -> str:
    if occasion.name == "birthday":
        return f"A birthday close to {name}" if occasion.of else f"{_of(name)} birthday"
    return f"A day that {name} keeps" if occasion.told is not None else f"{name}: {occasion.name}"


def _of(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"
