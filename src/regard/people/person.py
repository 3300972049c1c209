"""Who somebody is across conversations: frozen, worked out from what memory holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regard.contact import Contact
from regard.conversation import Medium


@dataclass(frozen=True, slots=True)
class Alias:
    """Something a person is known by.

    Attributes:
        kind: `name`, `mail`, `phone`, or the app in which `value` is an account.
        value: as first seen.
        because: what ties it to the person: a file's name, or `you said so`.
    """

    kind: str
    value: str
    because: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the owner knows.

    Attributes:
        id: in memory.
        name: the fullest name known, or the one that the owner chose.
        is_you: whether it is the owner.
        unread: whether the owner asked that nothing be read of this person.
        aliases: names, addresses, numbers and accounts.
        contacts: what address books say of them.
        called: how they like to be called, as the owner wrote it; empty if they did not.
    """

    id: int
    name: str
    is_you: bool = False
    unread: bool = False
    aliases: tuple[Alias, ...] = ()
    contacts: tuple[Contact, ...] = ()
    called: str = ""

    @property
    def first_name(self) -> str:
        """What they are called: as the owner wrote it, else as an address book has it, else a name's first word."""
        given = next((contact.given for contact in self.contacts if contact.given), "")
        return self.called or given or (self.name.split()[0] if self.name and "@" not in self.name else self.name)


@dataclass(frozen=True, slots=True)
class Met:
    """When the owner and a person have spoken or written.

    Attributes:
        first: the first day known.
        last: the last.
        days: on how many days.
        usual_gap: the median number of days from one to the next; None with fewer than five days.
        long_gap: the gap that nine in ten are not longer than; None likewise.
        medium: how they spoke last.
        app: the format of the last conversation, as `regard formats` names it.
        last_by_you: whether the last words were the owner's.
        in_groups_only: whether there was always somebody else there.
    """

    first: date
    last: date
    days: int
    usual_gap: float | None
    long_gap: float | None
    medium: Medium
    app: str
    last_by_you: bool = False
    in_groups_only: bool = False
