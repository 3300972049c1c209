"""Which days stand in the calendar: follow-ups, promises with a day, and days of theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from regard.calendar.entry import Entry

if TYPE_CHECKING:
    from regard.follow_up import FollowUp
    from regard.people import Occasion, Promise

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
        says = ""
        if each.by == you and each.to is not None and each.to in names:
            says = f"Your promise to {names[each.to]}"
        elif each.to == you and each.by is not None and each.by in names:
            says = f"{_of(names[each.by])} promise to you"
        if says:
            yield Entry(f"promise:{each.key}", each.due, says, f"“{each.words}”")


def of_occasions(occasions: Iterable[Occasion], names: Mapping[int, str]) -> Iterator[Entry]:
    """One for each day; those that come back on the same day of the year do so in the calendar."""
    for each in occasions:
        if each.person in names:
            yearly = each.each_year
            on = each.day.isoformat() if yearly is None else f"{yearly.month}-{yearly.day}"
            quote = f"“{each.rests_on.quote}”" if each.rests_on is not None else ""
            leap = yearly is not None and (yearly.month, yearly.day) == (2, 29)
            key = f"occasion:{each.person}:{each.name}:{on}"
            yield Entry(key, each.day, _occasion(each, names[each.person]), quote, yearly=yearly is not None, leap=leap)


def _occasion(occasion: Occasion, name: str) -> str:
    told = occasion.rests_on
    if occasion.name == "birthday":
        return f"A birthday close to {name}" if told is not None and told.about else f"{_of(name)} birthday"
    return f"{name}: {occasion.name}" if occasion.name else f"A day of {name}"


def _of(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"
