"""What an address book says of somebody: frozen once read from its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regard.conversation import Place


@dataclass(frozen=True, slots=True)
class Day:
    """A day that comes back each year, such as a birthday.

    Attributes:
        month: 1 to 12.
        day: 1 to 31.
        year: None where the file gives none.
    """

    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value and what the file calls it, as `work` or `mobile`; empty if it calls it nothing."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person or organisation in an address book, as it stands there; nothing is worked out.

    Attributes:
        name: as it is shown; put together from its parts only if the file has no whole one.
        place: where in the file.
        given: first name.
        family: last name.
        nicknames: other names.
        said_as: how the name is spoken, as written by whoever keeps the book.
        pronouns: likewise.
        mail: addresses, in the file's order, the preferred one first where it says so.
        phones: numbers, as written.
        links: web addresses and profiles.
        organisation: where they work.
        role: what they do there.
        birthday: None if not given.
        dates: other days, by what they are called.
        places: postal addresses, on one line each.
        languages: as written.
        related: other people, by what they are to this one.
        groups: labels and categories of the book.
        note: what its keeper wrote.
        met: the day since when they are connected, where the file says so.
        uid: the file's own identifier; empty if none.
    """

    name: str
    place: Place
    given: str = ""
    family: str = ""
    nicknames: tuple[str, ...] = ()
    said_as: str = ""
    pronouns: str = ""
    mail: tuple[Labelled, ...] = ()
    phones: tuple[Labelled, ...] = ()
    links: tuple[Labelled, ...] = ()
    organisation: str = ""
    role: str = ""
    birthday: Day | None = None
    dates: tuple[tuple[str, Day], ...] = ()
    places: tuple[Labelled, ...] = ()
    languages: tuple[str, ...] = ()
    related: tuple[Labelled, ...] = ()
    groups: tuple[str, ...] = ()
    note: str = ""
    met: date | None = None
    uid: str = ""
