"""Taking back the last import whole."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import Connection, Table, delete, exists, or_, select, update

from regard.memory import receipts
from regard.memory.joining import follow_joined, part_all
from regard.memory.many_values import among
from regard.memory.memory import Imported
from regard.memory.moments_in_time import moment_read
from regard.memory.participants import name_anew
from regard.memory.rhythm import work_out
from regard.memory.schema import (
    ALIAS,
    CONTACT,
    CONVERSATION,
    EVENT,
    FACT,
    FILE,
    IMPORTED,
    JOINED,
    PARTED,
    PARTICIPANT,
    PERSON,
    RHYTHM,
)
from regard.memory.setting_aside import contact_parts, conversation_parts, event_parts, put_back, remove
from regard.problems import NotInMemory


def imports(connection: Connection) -> tuple[Imported, ...]:
    """All imports, oldest first."""
    rows = connection.execute(select(IMPORTED).order_by(IMPORTED.c.number))
    return tuple(
        Imported(row.number, _at(row.at), tuple(json.loads(row.what)), receipts.read(row.receipt)) for row in rows
    )


def _at(written: str) -> datetime:
    return moment_read(written) or datetime.min.replace(tzinfo=UTC)


def undo(connection: Connection) -> Imported | None:
    """Take back the last import; gives it, or None if there is none.

    Raises:
        NotInMemory: it made conversations longer, and a later import, taken back since, has let go of what they were.
    """
    every = imports(connection)
    if not every:
        return None
    last = every[-1]
    final = select(IMPORTED.c.final).where(IMPORTED.c.number == last.number)
    if connection.execute(final).scalar():
        raise NotInMemory(
            f"import {last.number} added to conversations that were there before, and how they were is kept only until "
            "the next import. It can no longer be taken back; a backup from before it can be restored."
        )
    _part_new_people(connection, last.number)
    touched = _people_touched(connection, last.number)
    _remove_brought(connection, last.number)
    put_back(connection, last.number)
    touched |= follow_joined(connection)
    _remove_new_people(connection, last.number)
    name_anew(connection, touched)
    work_out(connection, touched & set(connection.execute(select(PERSON.c.number)).scalars()))
    connection.execute(delete(IMPORTED).where(IMPORTED.c.number == last.number))
    return last


def _part_new_people(connection: Connection, number: int) -> None:
    new = select(PERSON.c.number).where(PERSON.c.imported == number)
    theirs = or_(JOINED.c.imported == number, JOINED.c.kept.in_(new), JOINED.c.gone.in_(new))
    part_all(connection, connection.execute(select(JOINED.c.number).where(theirs)).scalars().all())


def _people_touched(connection: Connection, number: int) -> set[int]:
    in_talk = select(PARTICIPANT.c.person).join(CONVERSATION, CONVERSATION.c.number == PARTICIPANT.c.conversation)
    by_talk = connection.execute(in_talk.where(CONVERSATION.c.imported == number)).scalars()
    by_alias = connection.execute(select(ALIAS.c.person).where(ALIAS.c.imported == number)).scalars()
    return set(by_talk) | set(by_alias)


def _remove_brought(connection: Connection, number: int) -> None:
    for talk in _brought(connection, CONVERSATION, number):
        remove(connection, conversation_parts(connection, talk))
    for contact in _brought(connection, CONTACT, number):
        remove(connection, contact_parts(contact))
    for event in _brought(connection, EVENT, number):
        remove(connection, event_parts(event))
    connection.execute(delete(ALIAS).where(ALIAS.c.imported == number))
    connection.execute(delete(FILE).where(FILE.c.imported == number))


def _brought(connection: Connection, table: Table, number: int) -> list[int]:
    return list(connection.execute(select(table.c.number).where(table.c.imported == number)).scalars())


def _remove_new_people(connection: Connection, number: int) -> None:
    """Those whom the import brought go, but for those of whom the owner has said or decided something since."""
    p = PERSON.c
    used = (
        exists().where(PARTICIPANT.c.person == p.number),
        exists().where(CONTACT.c.person == p.number),
        exists().where(ALIAS.c.person == p.number),
        exists().where(FACT.c.person == p.number),
        exists().where(or_(JOINED.c.kept == p.number, JOINED.c.gone == p.number)),
    )
    free = ~or_(*used, p.unread, p.chosen != "")
    gone = list(connection.execute(select(p.number).where(p.imported == number, free)).scalars())
    connection.execute(delete(RHYTHM).where(among(connection, RHYTHM.c.person, gone)))
    theirs = or_(among(connection, PARTED.c.one, gone), among(connection, PARTED.c.other, gone))
    connection.execute(delete(PARTED).where(theirs))
    connection.execute(delete(PERSON).where(among(connection, p.number, gone)))
    connection.execute(update(PERSON).where(p.imported == number).values(imported=None))
