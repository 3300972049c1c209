"""What the owner decided, wrote and said of people."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, delete, func, insert, select, update

from regard.memory.as_rows import storable
from regard.memory.everybody import person as person_of
from regard.memory.moments_in_time import day_written
from regard.memory.numbering import next_number
from regard.memory.participants import name_anew
from regard.memory.schema import DECISION, FACT, NOTICED, PARTED, PERSON, SETTING
from regard.people import Decision
from regard.problems import NotInMemory


def decide(connection: Connection, decision: Decision) -> None:
    """Store what the owner decided."""
    row = {
        "number": next_number(connection, DECISION),
        "about": decision.about,
        "verdict": decision.verdict.value,
        "decided": day_written(decision.on),
        "until": day_written(decision.until),
        "words": storable(decision.words),
        "day": day_written(decision.day),
        "what": decision.what,
    }
    connection.execute(insert(DECISION).values(row))


def whole_key(connection: Connection, beginning: str) -> str:
    """The key of the one remembered thing whose key begins so.

    Raises:
        NotInMemory: none does, or several do.
    """
    like = NOTICED.c.key.startswith(beginning, autoescape=True)
    keys: list[str] = list(connection.execute(select(NOTICED.c.key).where(like).distinct().limit(2)).scalars())
    if beginning in keys:
        return beginning
    if len(keys) != 1:
        how_many = "several things" if keys else "nothing"
        raise NotInMemory(f"{how_many} remembered under {beginning!r}; give more of the key, or look it up again.")
    return keys[0]


def setting(connection: Connection, name: str) -> str | None:
    """What was set under a name; None if nothing was."""
    return connection.execute(select(SETTING.c.value).where(SETTING.c.name == name)).scalar()


def set_to(connection: Connection, name: str, value: str) -> None:
    """Set it, in the place of what was set before."""
    connection.execute(delete(SETTING).where(SETTING.c.name == name))
    connection.execute(insert(SETTING).values(name=storable(name), value=storable(value)))


def take_back(connection: Connection, about: str) -> bool:
    """Forget the last decision about something; whether there was one."""
    last = select(func.max(DECISION.c.number)).where(DECISION.c.about == about)
    return connection.execute(delete(DECISION).where(DECISION.c.number == last.scalar_subquery())).rowcount > 0


def not_the_same(connection: Connection, one: int, other: int) -> None:
    """Remember that two people are two.

    Raises:
        NotInMemory: there is no such person.
    """
    for number in (one, other):
        person_of(connection, number)
    pair = {"one": min(one, other), "other": max(one, other)}
    if (pair["one"], pair["other"]) not in parted(connection):
        connection.execute(insert(PARTED).values(pair))


def parted(connection: Connection) -> frozenset[tuple[int, int]]:
    """Pairs of people that the owner said are two, the smaller number first."""
    return frozenset((row.one, row.other) for row in connection.execute(select(PARTED)))


def rename(connection: Connection, person: int, name: str) -> None:
    """Show a person by the name that the owner chose; by the fullest known if it is empty.

    Raises:
        NotInMemory: there is no such person.
    """
    chosen = storable(" ".join(name.split()))
    shown = chosen or person_of(connection, person).name
    connection.execute(update(PERSON).where(PERSON.c.number == person).values(chosen=chosen, name=shown))
    name_anew(connection, [person])


def write_fact(connection: Connection, person: int, what: str, words: str, on: date) -> None:
    """Store what the owner wrote of somebody.

    Raises:
        NotInMemory: there is no such person.
    """
    person_of(connection, person)
    row = {"number": next_number(connection, FACT), "person": person, "what": what, "words": storable(words)}
    connection.execute(insert(FACT).values(**row, written=day_written(on)))


def facts(connection: Connection, person: int) -> tuple[tuple[str, str, date], ...]:
    """What the owner wrote of somebody, in that order: fact, words, day."""
    rows = select(FACT).where(FACT.c.person == person).order_by(FACT.c.number)
    return tuple((row.what, row.words, date.fromisoformat(row.written)) for row in connection.execute(rows))
