"""What was promised, both ways, and how often the owner kept it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from regard.memory import Memory
from regard.people import Keeping, KeptRate, Known, Promise, kept_rate, promises
from regard.people.plain_values import kept_rate_as_values, promise_as_values
from regard.problems import NotInMemory

WAITED_FOR = (Keeping.LATE, Keeping.OPEN)


@dataclass(frozen=True, slots=True)
class Promised:
    """Promises as of a day.

    Attributes:
        yours: what you undertook, late first, then by the day it is due, then by the day it was said.
        theirs: what others undertook to you, likewise.
        rate: how often you kept yours; for you alone.
    """

    yours: tuple[Promise, ...]
    theirs: tuple[Promise, ...]
    rate: KeptRate


def promised(memory: Memory, today: date, *, every: bool = False) -> tuple[Promised, Known]:
    """What was promised between the owner and others, and what it was worked out from.

    Args:
        memory: what is known.
        today: the day.
        every: also those that were kept, let go or are too old to be waited for.

    Raises:
        NotInMemory: it is not known yet who the owner is.
    """
    known = memory.known(today, [person.id for person in memory.people()])
    if known.you is None:
        raise NotInMemory("it is not known yet who you are: `regard me NAME` says it.")
    made = promises(known, today)
    shown = [each for each in made if each.keeping in WAITED_FOR or (every and each.keeping is not Keeping.DISMISSED)]
    you = known.you.id
    yours = _in_order([each for each in shown if each.by == you])
    theirs = _in_order([each for each in shown if each.by != you])
    return Promised(yours, theirs, kept_rate(made, you)), known


_ORDER = (Keeping.LATE, *(keeping for keeping in Keeping if keeping is not Keeping.LATE))


def _in_order(made: Sequence[Promise]) -> tuple[Promise, ...]:
    def order(each: Promise) -> tuple[int, date, date]:
        return _ORDER.index(each.keeping), each.due or date.max, each.made.said_on or date.min

    return tuple(sorted(made, key=order))


def promised_as_values(found: Promised, known: Known) -> dict[str, Any]:
    """Promises both ways and the kept-rate as plain values."""
    return {
        "yours": [promise_as_values(each, known) for each in found.yours],
        "theirs": [promise_as_values(each, known) for each in found.theirs],
        "kept_rate": kept_rate_as_values(found.rate),
    }
