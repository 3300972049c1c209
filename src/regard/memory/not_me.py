"""The owner takes back that a name is theirs: a wrong number typed at a question must not last."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, exists, select, update

from regard.memory.calling_me import call_me
from regard.memory.joining import part_all
from regard.memory.many_values import among
from regard.memory.numbering import Numbers
from regard.memory.owner import not_yours_any_more
from regard.memory.participants import YOU_SAID_SO, WhoIsWho, plain_alias
from regard.memory.schema import ALIAS, CONTACT, FACT, JOINED, PARTICIPANT, PERSON


def not_me(connection: Connection, name: str) -> bool:
    """Take back that a name, address or number is the owner's; False if they never said so.

    Whoever was joined to the owner for it is a person of their own again; if the owner was nobody else, it is not known
    any more who they are, but for the other names that they gave. What was found and noticed in conversations that were
    taken for theirs goes.
    """
    owner = WhoIsWho(connection, Numbers(connection)).owner()
    a = ALIAS.c
    told = (a.person == owner) & (a.because == YOU_SAID_SO)
    plain = " ".join(name.split())
    wanted = a.plain.in_({plain_alias(kind, plain) for kind in ("name", "mail", "phone", "account")})
    if owner is None or connection.execute(select(a.number).where(told, wanted)).first() is None:
        return False
    connection.execute(delete(ALIAS).where(told, wanted))
    borne = set(connection.execute(select(a.number).where(a.person == owner, wanted)).scalars())
    _part(connection, owner, borne)
    by_name = select(PERSON.c.name).where(PERSON.c.number == owner)
    if plain_alias("name", connection.execute(by_name).scalar_one()) == plain_alias("name", plain):
        _somebody_else(connection, owner)
    else:
        _split_off(connection, owner, plain)
    not_yours_any_more(connection)
    return True


def _part(connection: Connection, owner: int, borne: set[int]) -> None:
    """Part from the owner whoever brought one of these aliases."""
    joined = connection.execute(select(JOINED.c.number, JOINED.c.moved).where(JOINED.c.kept == owner)).all()
    part_all(connection, [row.number for row in joined if borne & set(json.loads(row.moved)[ALIAS.name])])


def _split_off(connection: Connection, owner: int, name: str) -> None:
    """Give what the owner's person has by this name alone to somebody new."""
    a, p = ALIAS.c, PARTICIPANT.c
    wanted = plain_alias("name", name)
    parts = connection.execute(select(p.number, p.name).where(p.person == owner)).all()
    theirs = [row.number for row in parts if plain_alias("name", row.name) == wanted]
    if not theirs:
        return
    new = WhoIsWho(connection, Numbers(connection)).new(name)
    connection.execute(update(PARTICIPANT).where(among(connection, p.number, theirs)).values(person=new))
    connection.execute(update(ALIAS).where(a.person == owner, a.plain == wanted).values(person=new))


def _somebody_else(connection: Connection, number: int) -> None:
    """Who was taken for the owner is not; the other names that the owner gave stay theirs."""
    a = ALIAS.c
    told = (a.person == number) & (a.because == YOU_SAID_SO)
    others = list(connection.execute(select(a.value).where(told).order_by(a.number)).scalars())
    connection.execute(delete(ALIAS).where(told))
    part_all(connection, connection.execute(select(JOINED.c.number).where(JOINED.c.kept == number)).scalars().all())
    connection.execute(update(PERSON).where(PERSON.c.number == number).values(is_you=False))
    used = (exists().where(table.c.person == number) for table in (PARTICIPANT, CONTACT, ALIAS, FACT))
    if not any(connection.execute(select(each)).scalar() for each in used):
        connection.execute(delete(PERSON).where(PERSON.c.number == number))
    call_me(connection, others)
