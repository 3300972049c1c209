"""Taking rows out of the tables, and keeping them packed so that they can be put back as they were."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, text, update

from regard.memory.as_rows import Row, first_turn
from regard.memory.many_values import among
from regard.memory.numbering import Numbers
from regard.memory.plain_words import words_of
from regard.memory.schema import (
    ATTENDEE,
    CONTACT,
    CONVERSATION,
    EVENT,
    FINDING,
    HANDLE,
    MESSAGE,
    MOMENT,
    NOTICED,
    PARTICIPANT,
    PERSON,
    SET_ASIDE,
    SPOKE,
    TABLES,
    TURN,
    YEARLY,
)

Part = tuple[Table, ColumnElement[bool]]
"""A table, and which of its rows."""


def conversation_parts(connection: Connection, number: int) -> list[Part]:
    """Where a conversation's rows are, those that refer to others first."""
    listed = select(PARTICIPANT.c.number).where(PARTICIPANT.c.conversation == number)
    participants = list(connection.execute(listed).scalars())
    first = first_turn(number)
    return [
        (NOTICED, NOTICED.c.conversation == number),
        (FINDING, FINDING.c.conversation == number),
        (MOMENT, MOMENT.c.conversation == number),
        (MESSAGE, MESSAGE.c.conversation == number),
        (SPOKE, among(connection, SPOKE.c.participant, participants)),
        (HANDLE, among(connection, HANDLE.c.participant, participants)),
        (PARTICIPANT, PARTICIPANT.c.conversation == number),
        (TURN, TURN.c.number.between(first, first_turn(number + 1) - 1)),
        (CONVERSATION, CONVERSATION.c.number == number),
    ]


def contact_parts(number: int) -> list[Part]:
    """Where a contact's rows are."""
    return [(YEARLY, YEARLY.c.contact == number), (CONTACT, CONTACT.c.number == number)]


def event_parts(number: int) -> list[Part]:
    """Where an event's rows are."""
    return [(ATTENDEE, ATTENDEE.c.event == number), (EVENT, EVENT.c.number == number)]


def remove(connection: Connection, parts: Iterable[Part]) -> None:
    """Delete rows; the words of turns go from the index with them."""
    for table, which in parts:
        if table is TURN:
            _unindex(connection, which)
        connection.execute(delete(table).where(which))


def _unindex(connection: Connection, which: ColumnElement[bool]) -> None:
    rowid = "rowid" if connection.dialect.name == "sqlite" else "number"
    numbers = [{"number": number} for number in connection.execute(select(TURN.c.number).where(which)).scalars()]
    if numbers:
        connection.execute(text(f"DELETE FROM turn_words WHERE {rowid} = :number"), numbers)  # noqa: S608  # our words


def index_words(connection: Connection, rows: Sequence[Row]) -> None:
    """Make the words of turns findable; each row has `number` and `text`."""
    if connection.dialect.name == "sqlite":
        said = [(row["number"], " ".join(words_of(row["text"]))) for row in rows]
        connection.exec_driver_sql("INSERT INTO turn_words (rowid, words) VALUES (?, ?)", said)
        return
    listed = [{"number": row["number"], "words": sorted(set(words_of(row["text"])))} for row in rows]
    connection.execute(
        text("INSERT INTO turn_words (number, words) VALUES (:number, array_to_tsvector(CAST(:words AS TEXT[])))"),
        listed,
    )


def set_aside(connection: Connection, numbers: Numbers, imported: int, parts: Iterable[Part]) -> None:
    """Keep rows packed for the time until the next import; they are not deleted."""
    for table, which in reversed(list(parts)):
        rows = [dict(row) for row in connection.execute(select(table).where(which)).mappings()]
        if rows:
            packed = zlib.compress(json.dumps(rows).encode())
            values = {"number": numbers.new(SET_ASIDE), "imported": imported, "name": table.name, "rows": packed}
            connection.execute(SET_ASIDE.insert().values(values))


def put_back(connection: Connection, imported: int) -> None:
    """Store again what an import took the place of."""
    for table, rows in _aside(connection, imported):
        if table is PERSON:
            for row in rows:
                connection.execute(update(PERSON).where(PERSON.c.number == row["number"]).values(is_you=row["is_you"]))
            continue
        connection.execute(insert(table), rows)
        if table is TURN:
            index_words(connection, rows)
    connection.execute(delete(SET_ASIDE).where(SET_ASIDE.c.imported == imported))


def _aside(connection: Connection, imported: int) -> Iterator[tuple[Table, list[Row]]]:
    listed = select(SET_ASIDE.c.name, SET_ASIDE.c.rows).where(SET_ASIDE.c.imported == imported)
    for name, rows in connection.execute(listed.order_by(SET_ASIDE.c.number)).all():
        yield TABLES[name], json.loads(zlib.decompress(rows))
