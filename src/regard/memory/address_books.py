"""Contacts: each kept as its address book has it, tied to a person by address, number or profile, never by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Connection, insert, select

from regard.contact import Contact, Day, Labelled
from regard.conversation import Place
from regard.memory.as_rows import packed
from regard.memory.moments_in_time import day_read, day_written
from regard.memory.numbering import Numbers
from regard.memory.participants import WhoIsWho, plain_alias
from regard.memory.schema import CONTACT, YEARLY
from regard.memory.setting_aside import contact_parts, remove, set_aside

_PROFILE = "linkedin.com/in/"
"""The one kind of web address that is an account of a person, and that messages name people by."""


def keep_contact(
    connection: Connection, numbers: Numbers, who: WhoIsWho, begun: Callable[[], int], *, contact: Contact, book: str
) -> int | None:
    """Store a contact, new or in the place of what its book said before; gives its person, None if all is known."""
    key, said = _key(contact), contact_written(contact)
    before = connection.execute(select(CONTACT).where(CONTACT.c.key == key)).first()
    if before is not None and _same(before.said, said):
        return None
    imported = begun()
    number = numbers.new(CONTACT) if before is None else before.number
    if before is not None:
        if before.imported != imported:
            set_aside(connection, numbers, imported, contact_parts(number))
        remove(connection, contact_parts(number))
    person = int(before.person) if before is not None else _person(who, contact)
    row = {"number": number, "imported": imported, "person": person, "key": key, "book": book, "said": said}
    connection.execute(insert(CONTACT).values(row))
    _store_days(connection, number, contact)
    who.note(person, known_by(contact), book)
    return person


def _store_days(connection: Connection, number: int, contact: Contact) -> None:
    days = {f"{day.month:02}-{day.day:02}" for day in _days(contact)}
    if days:
        connection.execute(insert(YEARLY), [{"contact": number, "day": day} for day in sorted(days)])


def _days(contact: Contact) -> Iterator[Day]:
    if contact.birthday is not None:
        yield contact.birthday
    yield from (day for _, day in contact.dates)


def _person(who: WhoIsWho, contact: Contact) -> int:
    found = (who.by_alias(kind, value) for kind, value in known_by(contact) if kind != "name")
    person = next((each for each in found if each is not None), None)
    return who.new(contact.name or "?") if person is None else person


def known_by(contact: Contact) -> Iterator[tuple[str, str]]:
    """The addresses, numbers, profiles and names of a contact, the surest first."""
    yield from (("mail", each.value) for each in contact.mail)
    yield from (("phone", each.value) for each in contact.phones)
    yield from (("linkedin", each.value) for each in contact.links if _PROFILE in each.value)
    yield from (("name", name) for name in (contact.name, *contact.nicknames) if name)


def _key(contact: Contact) -> str:
    """What stays the same when a book is exported again: its own identifier, else the name and the surest handle."""
    if contact.uid:
        return packed(["uid", contact.uid])
    first = next((plain_alias(kind, value) for kind, value in known_by(contact) if kind != "name"), "")
    return packed(["name", plain_alias("name", contact.name), first])


def _same(one: str, other: str) -> bool:
    """Whether two texts of a contact differ in their place in the file at most."""
    return {**json.loads(one), "place": None} == {**json.loads(other), "place": None}


def contact_written(contact: Contact) -> str:
    """A contact as text, without what is empty."""
    values = {name: value for name, value in asdict(contact).items() if value not in ("", (), None)}
    if contact.met is not None:
        values["met"] = day_written(contact.met)
    return packed(values)


def contact_read(text: str) -> Contact:
    """The contact that `contact_written` wrote."""
    return Contact(**{"name": "", **{name: _READ[name](value) for name, value in json.loads(text).items()}})


def _labelled(values: list[dict[str, str]]) -> tuple[Labelled, ...]:
    return tuple(Labelled(**each) for each in values)


def _as_it_is(value: Any) -> Any:  # noqa: ANN401  # any field
    return tuple(value) if isinstance(value, list) else value


_READ: dict[str, Callable[[Any], Any]] = {
    **{field.name: _as_it_is for field in fields(Contact)},
    **dict.fromkeys(("mail", "phones", "links", "places", "related"), _labelled),
    "place": lambda value: Place(**value),
    "birthday": lambda value: Day(**value),
    "dates": lambda value: tuple((name, Day(**day)) for name, day in value),
    "met": day_read,
}
