"""When the owner and each person spoke or wrote, and how long the gaps between are; kept up to date as things change.

The days of a person are those on which they said something in a conversation in which the owner is known, and in a
conversation of two those on which the owner did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from math import ceil
from statistics import median
from typing import Any

from sqlalchemy import Connection, delete, func, select

from regard.memory.many_values import among
from regard.memory.schema import CONVERSATION, FILE, PARTICIPANT, PERSON, RHYTHM, SPOKE

FEWEST_DAYS = 5
"""From so many days on there is a usual gap, as `Met` says."""

NINE_IN_TEN = 0.9

PAIR = 2
"""Speakers."""


def work_out(connection: Connection, people: Iterable[int]) -> None:
    """Work out anew the rhythm of some people."""
    wanted = set(people)
    if not wanted:
        return
    connection.execute(delete(RHYTHM).where(among(connection, RHYTHM.c.person, wanted)))
    days = _days(connection, wanted)
    last = _last_conversations(connection, set(days))
    rows = [_rhythm(person, sorted(on), last[person]) for person, on in sorted(days.items())]
    if rows:
        connection.execute(RHYTHM.insert(), rows)


def _days(connection: Connection, people: set[int]) -> dict[int, set[str]]:
    """Of each person who is not the owner and has any."""
    theirs, mine = PARTICIPANT.alias("theirs"), PARTICIPANT.alias("mine")
    with_owner = (
        select(theirs.c.person, theirs.c.number, CONVERSATION.c.number, CONVERSATION.c.you, CONVERSATION.c.speakers)
        .join(CONVERSATION, CONVERSATION.c.number == theirs.c.conversation)
        .join(PERSON, PERSON.c.number == theirs.c.person)
        .where(
            among(connection, theirs.c.person, people),
            CONVERSATION.c.you.is_not(None),
            theirs.c.place != CONVERSATION.c.you,
            theirs.c.turns > 0,
            PERSON.c.is_you.is_(False),
        )
        .subquery("with_owner")
    )
    person, participant, conversation, you, speakers = with_owner.c
    own = select(person, SPOKE.c.day).join(SPOKE, SPOKE.c.participant == participant)
    pairs = (
        select(person, SPOKE.c.day)
        .join(mine, (mine.c.conversation == conversation) & (mine.c.place == you))
        .join(SPOKE, SPOKE.c.participant == mine.c.number)
        .where(speakers == PAIR)
    )
    days: defaultdict[int, set[str]] = defaultdict(set)
    for query in (own, pairs):
        for who, day in connection.execute(query.distinct()):
            days[who].add(day)
    return days


_Last = tuple[str, str, bool, bool]
"""How they spoke last: medium, app, whether the last words were the owner's; and whether never but in groups."""


def _last_conversations(connection: Connection, people: set[int]) -> dict[int, _Last]:
    nearest = func.row_number().over(
        partition_by=PARTICIPANT.c.person, order_by=(CONVERSATION.c.last.desc(), CONVERSATION.c.number.desc())
    )
    last = (
        select(
            PARTICIPANT.c.person,
            CONVERSATION.c.medium,
            FILE.c.format,
            CONVERSATION.c.last_by == CONVERSATION.c.you,
            (func.min(CONVERSATION.c.speakers).over(partition_by=PARTICIPANT.c.person) > PAIR),
            nearest.label("nearest"),
        )
        .join(CONVERSATION, CONVERSATION.c.number == PARTICIPANT.c.conversation)
        .join(FILE, FILE.c.number == CONVERSATION.c.file)
        .where(
            among(connection, PARTICIPANT.c.person, people),
            CONVERSATION.c.you.is_not(None),
            CONVERSATION.c.last.is_not(None),
            PARTICIPANT.c.turns > 0,
        )
        .subquery()
    )
    rows = connection.execute(select(last).where(last.c.nearest == 1))
    return {person: (medium, app, bool(by_you), bool(group)) for person, medium, app, by_you, group, _ in rows}


def _rhythm(person: int, days: Sequence[str], last: _Last) -> dict[str, Any]:
    usual, long = gaps(days)
    medium, app, last_by_you, in_groups_only = last
    return {
        "person": person,
        "first": days[0],
        "last": days[-1],
        "days": len(days),
        "usual_gap": usual,
        "long_gap": long,
        "medium": medium,
        "app": app,
        "last_by_you": last_by_you,
        "in_groups_only": in_groups_only,
    }


def gaps(days: Sequence[str]) -> tuple[float | None, float | None]:
    """The median number of days between days in order, and the gap that nine in ten are not longer than."""
    if len(days) < FEWEST_DAYS:
        return None, None
    numbers = [date.fromisoformat(day).toordinal() for day in days]
    between = sorted(later - earlier for earlier, later in pairwise(numbers))
    return float(median(between)), float(between[ceil(NINE_IN_TEN * len(between)) - 1])
