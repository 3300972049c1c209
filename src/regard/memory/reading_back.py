"""Conversations out of memory, equal to what was read from their files."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from regard.conversation import Conversation, Handle, Medium, Source
from regard.measures import Finding, Unit
from regard.memory.as_rows import first_turn, read_notes, read_spans, read_turn
from regard.memory.many_values import among
from regard.memory.memory import Kept, Past
from regard.memory.moments_in_time import day_read, day_written
from regard.memory.schema import CONVERSATION, FILE, FINDING, HANDLE, PARTICIPANT, TURN
from regard.problems import NotInMemory

_TURN = (
    TURN.c.number,
    TURN.c.speaker,
    TURN.c.text,
    TURN.c.line,
    TURN.c.item,
    TURN.c.begins,
    TURN.c.ends,
    TURN.c.sent,
    TURN.c.pieces,
)


def conversation_of(connection: Connection, number: int) -> Conversation:
    """One conversation, whole.

    Raises:
        NotInMemory: there is none of that number.
    """
    found = _conversation_row(connection, number)
    names = _names(connection, number)
    lines = select(*_TURN).where(TURN.c.number.between(first_turn(number), first_turn(number + 1) - 1))
    turns = tuple(read_turn(row, names) for row in connection.execute(lines.order_by(TURN.c.number)))
    return Conversation(
        Source(found.file_name, found.format, found.fingerprint),
        turns,
        Medium(found.medium),
        found.title,
        found.owner,
        read_notes(found.notes),
        _handles(connection, number),
        day_read(found.held),
    )


def _conversation_row(connection: Connection, number: int) -> Row[Any]:
    query = (
        select(CONVERSATION, FILE.c.name.label("file_name"), FILE.c.format, FILE.c.fingerprint)
        .join(FILE, FILE.c.number == CONVERSATION.c.file)
        .where(CONVERSATION.c.number == number)
    )
    found = connection.execute(query).one_or_none()
    if found is None:
        raise no_conversation(number)
    return found


def no_conversation(number: int) -> NotInMemory:
    """What to say where there is no conversation of a number."""
    return NotInMemory(f"there is no conversation {number}; `regard person NAME` and `regard search` show the numbers.")


def _names(connection: Connection, number: int) -> list[str]:
    rows = select(PARTICIPANT.c.name).where(PARTICIPANT.c.conversation == number).order_by(PARTICIPANT.c.place)
    return list(connection.execute(rows).scalars())


def _handles(connection: Connection, number: int) -> tuple[Handle, ...]:
    rows = (
        select(PARTICIPANT.c.name, HANDLE.c.kind, HANDLE.c.value)
        .join(PARTICIPANT, PARTICIPANT.c.number == HANDLE.c.participant)
        .where(PARTICIPANT.c.conversation == number)
        .order_by(HANDLE.c.place)
    )
    return tuple(Handle(*row) for row in connection.execute(rows))


def kept(connection: Connection, number: int) -> Kept:
    """One conversation, without its words.

    Raises:
        NotInMemory: there is none of that number.
    """
    found = kept_where(connection, CONVERSATION.c.number == number)
    if not found:
        raise no_conversation(number)
    return found[0]


def kept_in_period(
    connection: Connection, person: int | None, since: date | None, until: date | None, limit: int | None
) -> tuple[Kept, ...]:
    """Conversations with a person, or of a period, the last first; those without a day come last."""
    which: list[ColumnElement[bool]] = []
    if person is not None:
        theirs = select(PARTICIPANT.c.conversation).where(PARTICIPANT.c.person == person)
        which.append(CONVERSATION.c.number.in_(theirs))
    if since is not None:
        which.append(CONVERSATION.c.last >= day_written(since))
    if until is not None:
        which.append(CONVERSATION.c.first <= day_written(until))
    return kept_where(connection, *which, limit=limit)


def kept_where(connection: Connection, *which: ColumnElement[bool], limit: int | None = None) -> tuple[Kept, ...]:
    """The conversations for which something holds, without their words, the last first."""
    latest = (func.coalesce(CONVERSATION.c.last, "").desc(), CONVERSATION.c.number.desc())
    rows = connection.execute(_kept_query().where(*which).order_by(*latest).limit(limit)).all()
    people, names = _takers_part(connection, [row.number for row in rows])
    return tuple(_kept(row, people[row.number], names) for row in rows)


def _kept_query() -> Select[Any]:
    c = CONVERSATION.c
    return select(
        *(c.number, c.title, c.medium, FILE.c.format, FILE.c.name, c.first, c.last, c.you, c.turns, c.imported),
        c.made_by,
    ).join(FILE, FILE.c.number == c.file)


def _takers_part(
    connection: Connection, numbers: Sequence[int]
) -> tuple[dict[int, list[int]], dict[tuple[int, int], str]]:
    """Of each conversation the people, and the name at each place."""
    people: defaultdict[int, list[int]] = defaultdict(list)
    names: dict[tuple[int, int], str] = {}
    c = PARTICIPANT.c
    query = select(c.conversation, c.place, c.name, c.person).where(among(connection, c.conversation, numbers))
    for conversation, place, name, person in connection.execute(query.order_by(c.conversation, c.place)):
        people[conversation].append(person)
        names[conversation, place] = name
    return people, names


def _kept(row: Row[Any], people: Iterable[int], names: dict[tuple[int, int], str]) -> Kept:
    number, title, medium, app, file, first, last, you, turns, imported, made_by = tuple(row)
    your_name = "" if you is None else names[number, you]
    days = day_read(first), day_read(last)
    everybody = tuple(dict.fromkeys(people))
    return Kept(number, title, Medium(medium), app, file, *days, everybody, your_name, turns, imported, made_by)


def past(connection: Connection, you: int, measure: str | None) -> Iterator[Past]:
    """Findings with a value of the readings in which a person was the owner, oldest first, undated ones before."""
    query = (
        select(
            *(CONVERSATION.c.first, CONVERSATION.c.medium, CONVERSATION.c.made_by, FILE.c.fingerprint),
            FINDING,
        )
        .join(CONVERSATION, CONVERSATION.c.number == FINDING.c.conversation)
        .join(FILE, FILE.c.number == CONVERSATION.c.file)
        .join(
            PARTICIPANT,
            (PARTICIPANT.c.conversation == CONVERSATION.c.number) & (PARTICIPANT.c.place == CONVERSATION.c.you),
        )
        .where(PARTICIPANT.c.person == you, *([] if measure is None else [FINDING.c.name == measure]))
        .order_by(func.coalesce(CONVERSATION.c.first, ""), CONVERSATION.c.number, FINDING.c.number)
    )
    for row in connection.execute(query):
        on, medium = day_read(row.first), Medium(row.medium)
        yield Past(row.conversation, on, medium, _finding(row), row.made_by, row.fingerprint)


def _finding(row: Row[Any]) -> Finding:
    details = tuple((name, value) for name, value in json.loads(row.details))
    return Finding(row.measure, Unit(row.unit), row.value, row.rests_on, read_spans(row.evidence), "", details)
