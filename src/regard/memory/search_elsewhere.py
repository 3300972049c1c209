"""What was not said in a conversation and holds the words: address books, what you wrote, calendars, titles, notes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Column, ColumnElement, Connection, func, or_, select

from regard.memory.as_rows import read_notes
from regard.memory.memory import Elsewhere
from regard.memory.moments_in_time import day_read
from regard.memory.plain_words import Sought, places, plain, sought
from regard.memory.schema import CONTACT, CONVERSATION, EVENT, FACT

_NOT_SAID = ("place", "uid", "begins", "ends", "met", "repeats", "cancelled")
"""Fields of contacts and events that hold no words."""

AROUND = 120
"""Signs of a long text that are shown around what was found (judgement)."""


def search_elsewhere(connection: Connection, words: str, limit: int) -> tuple[Elsewhere, ...]:
    """Where all the words stand in one text, in the order: people, what you wrote, events, titles, notes."""
    asked = sought(words)
    if not asked or limit < 1:
        return ()
    found: list[Elsewhere] = []
    for each in _every(connection, asked):
        if matches := places(each.text, asked):
            found.append(_cut(each, matches))
            if len(found) == limit:
                break
    return tuple(found)


def _every(connection: Connection, asked: Sequence[Sought]) -> Iterator[Elsewhere]:
    """All texts that may hold them; a quick look at each before a close one."""
    for each in (*_contacts(connection), *_facts(connection), *_events(connection), *_talks(connection, asked)):
        spread = plain(each.text)
        if all(one.run in spread for one in asked):
            yield each


def _contacts(connection: Connection) -> Iterator[Elsewhere]:
    for person, said in connection.execute(select(CONTACT.c.person, CONTACT.c.said)):
        yield Elsewhere("contact", _joined(json.loads(said)), person, None, None)


def _facts(connection: Connection) -> Iterator[Elsewhere]:
    for row in connection.execute(select(FACT)):
        yield Elsewhere("written by you", f"{row.what}: {row.words}", row.person, None, day_read(row.written))


def _events(connection: Connection) -> Iterator[Elsewhere]:
    for day, said in connection.execute(select(EVENT.c.day, EVENT.c.said).order_by(EVENT.c.day.desc())):
        yield Elsewhere("event", _joined(json.loads(said)), None, None, day_read(day))


def _talks(connection: Connection, asked: Sequence[Sought]) -> Iterator[Elsewhere]:
    c = CONVERSATION.c
    rows = select(c.number, c.title, c.first).where(c.title != "", _may_hold(connection, c.title, asked))
    for number, title, first in connection.execute(rows.order_by(c.number.desc())):
        yield Elsewhere("title", title, None, number, day_read(first))
    rows = select(c.number, c.notes, c.first).where(c.notes != "[]").order_by(c.number.desc())
    for number, notes, first in connection.execute(rows):
        for note in read_notes(notes):
            yield Elsewhere("note", note.text, None, number, day_read(first))


def _may_hold(connection: Connection, column: Column[str], asked: Sequence[Sought]) -> ColumnElement[bool]:
    """Whether a text may hold what is asked for, as far as a database can tell: it folds ASCII letters alone."""
    beyond = column.op("GLOB")("*[^ -~]*") if connection.dialect.name == "sqlite" else column.op("~")("[^ -~]")
    return or_(beyond, *(func.lower(column).contains(each.run, autoescape=True) for each in asked))


def _joined(said: dict[str, object]) -> str:
    """The words of a contact or an event, one field after another."""
    return " · ".join(text for name, value in said.items() if name not in _NOT_SAID for text in _texts(value))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    return [text for each in value for text in _texts(each)] if isinstance(value, list) else []


def _cut(each: Elsewhere, matches: Sequence[tuple[int, int]]) -> Elsewhere:
    """The words around the first of what was found."""
    begin = max(matches[0][0] - AROUND, 0)
    stop = min(matches[0][1] + AROUND, len(each.text))
    within = tuple((at - begin, to - begin) for at, to in matches if begin <= at and to <= stop)
    return Elsewhere(each.what, each.text[begin:stop], each.person, each.conversation, each.on, within)
