"""The owner says by which names, addresses, numbers and accounts they are known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, or_, select, update

from regard.memory.joining import confirm, join
from regard.memory.numbering import Numbers
from regard.memory.owner import yours_now
from regard.memory.participants import YOU_SAID_SO, WhoIsWho, plain_alias
from regard.memory.schema import ALIAS, PERSON
from regard.people.name_parts import is_generic_name

_HANDLES = ("mail", "phone", "account")
"""Kinds of handle by which a value may be written differently; an account stands for that of any app."""


def call_me(connection: Connection, names: Sequence[str]) -> tuple[int, ...]:
    """Remember that participants of these names, or with these handles, are the owner.

    All who are known by one of them become the owner, and so does whoever bears one in a later file. A part in a talk,
    as `Speaker 1`, is no name: it is somebody else in each file. Gives the numbers of the conversations without a
    reading in which the owner was not known and is now.
    """
    wanted = [" ".join(name.split()) for name in names if name.strip() and not is_generic_name(name)]
    if not wanted:
        return ()
    who = WhoIsWho(connection, Numbers(connection))
    known = _known_by(connection, wanted)
    owner = who.owner()
    if owner is None:
        owner = known[0] if known else who.new(wanted[0], is_you=True)
        connection.execute(update(PERSON).where(PERSON.c.number == owner).values(is_you=True))
    for number in known:
        if number != owner:
            join(connection, owner, number, YOU_SAID_SO, None)
    confirm(connection, owner, {plain_alias("name", name): name for name in wanted if not _is_address(name)}, None)
    WhoIsWho(connection, Numbers(connection)).note(owner, _handles(wanted), YOU_SAID_SO)
    return yours_now(connection, owner)


def _known_by(connection: Connection, wanted: Iterable[str]) -> list[int]:
    """The people who are known by one of some names or handles, the first known first."""
    same = [
        (ALIAS.c.kind == "name") & (ALIAS.c.plain == plain_alias("name", each))
        | (ALIAS.c.kind != "name") & ALIAS.c.plain.in_({plain_alias(kind, each) for kind in _HANDLES})
        for each in wanted
    ]
    return list(
        connection.execute(select(ALIAS.c.person).where(or_(*same)).distinct().order_by(ALIAS.c.person)).scalars()
    )


def _handles(wanted: Iterable[str]) -> list[tuple[str, str]]:
    return [("mail" if "@" in each else "phone", each) for each in wanted if _is_address(each)]


def _is_address(name: str) -> bool:
    """Whether it is a mail address or a telephone number, by its form."""
    return "@" in name.strip("@") or not any(sign.isalpha() for sign in name)
