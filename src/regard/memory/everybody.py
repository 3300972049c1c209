"""People out of memory, with what they are known by and what address books say of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from regard.contact import Contact
from regard.memory.address_books import contact_read
from regard.memory.many_values import among
from regard.memory.participants import plain_alias
from regard.memory.plain_words import plain
from regard.memory.schema import ALIAS, CONTACT, FACT, PERSON, RHYTHM
from regard.people import Alias, Fact, Person
from regard.people.handles import same_handle
from regard.problems import NotInMemory


def everybody(connection: Connection) -> tuple[Person, ...]:
    """All people, by name."""
    found = _people(connection, None)
    return tuple(sorted(found, key=lambda person: (plain(person.name), person.id)))


def people_of(connection: Connection, numbers: Iterable[int]) -> tuple[Person, ...]:
    """Some people, by number."""
    return _people(connection, sorted(set(numbers)))


def person(connection: Connection, number: int) -> Person:
    """One person.

    Raises:
        NotInMemory: there is none of that number.
    """
    found = people_of(connection, [number])
    if not found:
        raise NotInMemory(f"there is no person {number}; list them with `regard people`.")
    return found[0]


def you(connection: Connection) -> Person | None:
    """The owner; None until they have said who they are."""
    owner = connection.execute(select(PERSON.c.number).where(PERSON.c.is_you)).scalar()
    return None if owner is None else person(connection, owner)


def _people(connection: Connection, numbers: Sequence[int] | None) -> tuple[Person, ...]:
    def theirs(column: ColumnElement[int]) -> list[ColumnElement[bool]]:
        return [] if numbers is None else [among(connection, column, numbers)]

    aliases: defaultdict[int, list[Alias]] = defaultdict(list)
    a = ALIAS.c
    known_by = select(a.person, a.kind, a.value, a.because).where(*theirs(a.person)).order_by(a.number)
    for whose, kind, value, because in connection.execute(known_by):
        aliases[whose].append(Alias(kind, value, because))
    contacts: defaultdict[int, list[Contact]] = defaultdict(list)
    said = select(CONTACT.c.person, CONTACT.c.said).where(*theirs(CONTACT.c.person)).order_by(CONTACT.c.number)
    for whose, text in connection.execute(said):
        contacts[whose].append(contact_read(text))
    f = FACT.c
    written = select(f.person, f.words).where(f.what == Fact.CALLED, *theirs(f.person)).order_by(f.number)
    called: dict[int, str] = {row[0]: row[1] for row in connection.execute(written)}
    p = PERSON.c
    rows = select(p.number, p.name, p.is_you, p.unread).where(p.joined_to.is_(None), *theirs(p.number))
    return tuple(
        Person(
            row.number,
            row.name,
            row.is_you,
            row.unread,
            tuple(aliases[row.number]),
            tuple(contacts[row.number]),
            called.get(row.number, ""),
        )
        for row in connection.execute(rows.order_by(p.number))
    )


_EXACT, _ADDRESS, _WORDS, _BEGINNINGS, _PART = range(5)
"""How well a name fits, the best first: all of it; a handle; whole words; beginnings of words; some part."""


def named(connection: Connection, name: str) -> tuple[Person, ...]:
    """The people whom a name, a part of one, an address, a number or an account fits.

    The best first: a whole name or handle, whole words of it, beginnings of words, a part; then whom the owner met
    last.
    """
    wanted = plain_alias("name", name)
    if not wanted:
        return ()
    fits: dict[int, int] = {}
    for row in connection.execute(_may_fit(name, wanted)):
        fit = _fit(row.kind, row.plain, name, wanted)
        if fit is not None:
            fits[row.person] = min(fit, fits.get(row.person, _PART))
    met = select(RHYTHM.c.person, RHYTHM.c.last).where(among(connection, RHYTHM.c.person, list(fits)))
    last = {row.person: row.last for row in connection.execute(met)}
    by_number = {each.id: each for each in people_of(connection, fits)}
    ranked = sorted(by_number, key=lambda number: number)
    ranked.sort(key=lambda number: last.get(number, ""), reverse=True)
    ranked.sort(key=lambda number: fits[number])
    return tuple(by_number[number] for number in ranked)


def _may_fit(name: str, wanted: str) -> Select[tuple[int, str, str]]:
    first = wanted.split(maxsplit=1)[0]
    handle = name.strip().casefold()
    possible = or_(
        ALIAS.c.plain.contains(first, autoescape=True), func.lower(ALIAS.c.plain).contains(handle, autoescape=True)
    )
    return select(ALIAS.c.person, ALIAS.c.kind, ALIAS.c.plain).where(
        or_(possible, ALIAS.c.plain.in_({same_handle(kind, name) for kind in ("mail", "phone", "account")}))
    )


def _fit(kind: str, text: str, name: str, wanted: str) -> int | None:
    if kind != "name":
        if text == same_handle(kind, name):
            return _EXACT
        return _ADDRESS if len(wanted) > 1 and name.strip().casefold() in text.casefold() else None
    words, asked = text.split(), wanted.split()
    if text == wanted:
        return _EXACT
    if set(asked) <= set(words):
        return _WORDS
    if all(any(word.startswith(each) for word in words) for each in asked):
        return _BEGINNINGS
    return _PART if wanted in text else None
