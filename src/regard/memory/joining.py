"""Two people who are one, and taking that back; only ever on the owner's word."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Table, delete, insert, select, update

from regard.memory.many_values import among
from regard.memory.moments_in_time import moment_written
from regard.memory.numbering import Numbers
from regard.memory.owner import not_yours_any_more
from regard.memory.participants import YOU_SAID_SO, name_anew
from regard.memory.rhythm import work_out
from regard.memory.schema import ALIAS, CONTACT, FACT, JOINED, PARTICIPANT, PERSON, RHYTHM
from regard.people.name_parts import is_generic_name
from regard.problems import NotInMemory

_THEIRS: tuple[Table, ...] = (PARTICIPANT, ALIAS, CONTACT, FACT)
"""The tables whose rows go from one person to another."""


def join(
    connection: Connection, kept: int, gone: int, because: str, at: datetime | None, *, imported: int | None = None
) -> int:
    """Give all rows of `gone` to `kept`, and write down which they were; gives a number for `part`.

    Raises:
        NotInMemory: there is no such person, or the two are one already.
    """
    people = {row.number: row for row in connection.execute(select(PERSON).where(PERSON.c.number.in_([kept, gone])))}
    if len(people) < 2 or any(row.joined_to is not None for row in people.values()):
        raise NotInMemory("there are no two people of these numbers; list them with `regard people`.")
    confirmed = _names_confirmed(connection, kept, gone)
    moved: dict[str, list[int]] = {table.name: _given(connection, table, gone, kept) for table in _THEIRS}
    moved["confirmed"] = confirm(connection, kept, confirmed, imported)
    moved["was_you"] = [int(people[kept].is_you), int(people[gone].is_you)]
    you = people[kept].is_you or people[gone].is_you
    connection.execute(update(PERSON).where(PERSON.c.number == gone).values(joined_to=kept, is_you=False))
    connection.execute(update(PERSON).where(PERSON.c.number == kept).values(is_you=you))
    _look_again(connection, kept, gone)
    number = Numbers(connection).new(JOINED)
    connection.execute(
        insert(JOINED).values(
            number=number,
            imported=imported,
            kept=kept,
            gone=gone,
            because=because,
            at=moment_written(at) or "",
            moved=json.dumps(moved),
        )
    )
    return number


def part(connection: Connection, number: int) -> None:
    """Undo a `join`: what was the other's goes back; what came since stays.

    Raises:
        NotInMemory: there is no such joining.
    """
    found = connection.execute(select(JOINED).where(JOINED.c.number == number)).one_or_none()
    if found is None:
        raise NotInMemory("no two people were joined under this number, or they have been parted since.")
    moved = json.loads(found.moved)
    kept_was_you, gone_was_you = moved.pop("was_you")
    connection.execute(delete(ALIAS).where(among(connection, ALIAS.c.number, moved.pop("confirmed"))))
    for table in _THEIRS:
        theirs = among(connection, table.c.number, moved[table.name])
        connection.execute(update(table).where(theirs).values(person=found.gone))
    back = update(PERSON).where(PERSON.c.number == found.gone)
    connection.execute(back.values(joined_to=None, is_you=bool(gone_was_you)))
    if gone_was_you:
        connection.execute(update(PERSON).where(PERSON.c.number == found.kept).values(is_you=bool(kept_was_you)))
    connection.execute(delete(JOINED).where(JOINED.c.number == number))
    if gone_was_you or kept_was_you:
        not_yours_any_more(connection)
    _look_again(connection, found.kept, found.gone)


def _given(connection: Connection, table: Table, gone: int, kept: int) -> list[int]:
    """Give the rows of a table to another person; which they were."""
    numbers = list(connection.execute(select(table.c.number).where(table.c.person == gone)).scalars())
    connection.execute(update(table).where(table.c.person == gone).values(person=kept))
    return numbers


def _names_confirmed(connection: Connection, kept: int, gone: int) -> dict[str, str]:
    """The names by which later files may know them: those that both have, and those of two words or more."""
    theirs: dict[int, dict[str, str]] = {kept: {}, gone: {}}
    rows = select(ALIAS).where(ALIAS.c.kind == "name", ALIAS.c.person.in_([kept, gone])).order_by(ALIAS.c.number)
    for row in connection.execute(rows):
        theirs[row.person].setdefault(row.plain, row.value)
    every = theirs[gone] | theirs[kept]
    both = theirs[gone].keys() & theirs[kept].keys()
    return {
        name: value
        for name, value in every.items()
        if (name in both or len(name.split()) > 1) and not is_generic_name(value)
    }


def confirm(connection: Connection, person: int, names: dict[str, str], imported: int | None) -> list[int]:
    """Write down names as the owner's word for a person, as far as they are new; gives the aliases' numbers."""
    same = select(ALIAS.c.plain).where(ALIAS.c.person == person, ALIAS.c.kind == "name", ALIAS.c.because == YOU_SAID_SO)
    known = set(connection.execute(same).scalars())
    numbers = Numbers(connection)
    rows = [
        {
            "number": numbers.new(ALIAS),
            "imported": imported,
            "person": person,
            "kind": "name",
            "value": value,
            "plain": name,
            "because": YOU_SAID_SO,
        }
        for name, value in names.items()
        if name not in known
    ]
    if rows:
        connection.execute(insert(ALIAS), rows)
    return [int(str(row["number"])) for row in rows]


def _look_again(connection: Connection, *people: int) -> None:
    """What is worked out of a person's rows, worked out anew."""
    name_anew(connection, people)
    connection.execute(delete(RHYTHM).where(RHYTHM.c.person.in_(people)))
    work_out(connection, people)


def follow_joined(connection: Connection) -> set[int]:
    """Give the rows of people who have been joined to others to those, after rows were put back; who got any."""
    got: set[int] = set()
    pairs = select(JOINED).order_by(JOINED.c.number)
    for found in connection.execute(pairs).all():
        moved = json.loads(found.moved)
        came = {table.name: _given(connection, table, found.gone, found.kept) for table in _THEIRS}
        if any(came.values()):
            got.add(found.kept)
            whole = {
                name: sorted({*rows, *came.get(name, [])}) if name in came else rows for name, rows in moved.items()
            }
            connection.execute(update(JOINED).where(JOINED.c.number == found.number).values(moved=json.dumps(whole)))
    return got


def part_all(connection: Connection, numbers: Iterable[int]) -> None:
    """Undo several joins, the latest first."""
    for number in sorted(numbers, reverse=True):
        part(connection, number)
