"""Contacts on the Mac: its database `AddressBook-v22.abcddb`, opened read-only.

One record is one item; groups are written with their members. Days are seconds since 2001 in universal time, and in
1604 where there is no year. Pictures are never looked at. What Contacts had not yet written into the file (it keeps the
latest changes beside it) is not in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from regard.contact import Contact, Day, Labelled
from regard.conversation import Place
from regard.formats.contact_values import (
    GROUP,
    NOBODY,
    clean,
    day,
    days,
    joined,
    label_of,
    once,
    place_of,
    read_of,
    shown_name,
    texts,
)
from regard.formats.database import opened
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.when_sent import APPLE
from regard.problems import Problem

if TYPE_CHECKING:
    import sqlite3

CARD = FormatCard(
    name="macos_address_book",
    title="Contacts, the address book of the Mac",
    made_by=("Apple Contacts",),
    how_to_get=(
        "Better as vCard: in Contacts, select all, File, Export, Export vCard. Else quit Contacts; in the Finder "
        "choose Go, Go to Folder, type ~/Library/Application Support/AddressBook, and copy AddressBook-v22.abcddb to "
        "another folder."
    ),
    endings=(".abcddb",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_HEAD = b"SQLite format 3\x00"
_SIGN = b"ZABCDRECORD"
_JOURNAL = 18
"""The byte that says whether latest changes stand in a file beside the database."""

_FARTHEST = 10**10.5
"""Seconds; a thousand years, which no birthday is away."""

_RECORD = (
    "Z_PK", "Z_ENT", "ZFIRSTNAME", "ZMIDDLENAME", "ZLASTNAME", "ZTITLE", "ZSUFFIX", "ZNICKNAME", "ZORGANIZATION",
    "ZDEPARTMENT", "ZJOBTITLE", "ZPHONETICFIRSTNAME", "ZPHONETICMIDDLENAME", "ZPHONETICLASTNAME", "ZBIRTHDAY",
    "ZBIRTHDAYYEARLESS", "ZNAME", "ZUNIQUEID",
)  # fmt: skip
_PART = ("ZOWNER", "ZLABEL", "ZISPRIMARY", "ZORDERINGINDEX")
_PARTS = {
    "ZABCDEMAILADDRESS": ("ZADDRESS",),
    "ZABCDPHONENUMBER": ("ZFULLNUMBER",),
    "ZABCDURLADDRESS": ("ZURL",),
    "ZABCDSOCIALPROFILE": ("ZURLSTRING", "ZUSERIDENTIFIER", "ZSERVICENAME"),
    "ZABCDMESSAGINGADDRESS": ("ZADDRESS", "ZSERVICENAME"),
    "ZABCDRELATEDNAME": ("ZNAME",),
    "ZABCDCONTACTDATE": ("ZDATE",),
    "ZABCDPOSTALADDRESS": ("ZSTREET", "ZCITY", "ZSTATE", "ZZIPCODE", "ZCOUNTRYNAME"),
}

Cells = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Tables:
    """What stands in the database, by the record that it belongs to."""

    parts: Mapping[str, Mapping[object, Sequence[Cells]]]
    notes: Mapping[object, str]
    groups: Mapping[object, Sequence[str]]
    kinds: Mapping[object, str]

    def of(self, table: str, record: Cells) -> Sequence[Cells]:
        """The parts of one table that belong to a record."""
        return self.parts.get(table, {}).get(record.get("Z_PK"), ())


def sure(file: File) -> float:
    """Very sure of a database with the tables of Contacts."""
    return 0.95 if file.beginning.startswith(_HEAD) and _SIGN in file.beginning else 0.0


def read(file: File) -> Read:
    """Read every record.

    Raises:
        CannotRead: it is another database, or damaged.
        NothingInIt: nobody is in it.
    """
    with opened(file, "Quit Contacts and copy it again, or export a vCard.") as base:
        records, tables = list(_rows(base, "ZABCDRECORD", _RECORD)), _tables(base)
    contacts: list[Contact] = []
    skipped: list[Problem] = []
    for count, record in enumerate(records, 1):
        place = Place(None, f"record {count}")
        contact, why = _read_record(record, tables, place)
        if why:
            skipped.append(Problem(file.name, place, why))
        else:
            contacts.append(contact)
    return read_of(file.name, contacts, skipped, _caution(file))


def _caution(file: File) -> tuple[Problem, ...]:
    if file.beginning[_JOURNAL : _JOURNAL + 1] != b"\x02":
        return ()
    what = "the latest changes may be missing: Contacts keeps them beside the database until it quits"
    return (Problem(file.name, Place(None, "the database"), what),)


def _rows(base: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Cells]:
    """The rows of a table, if it is there, with those of the columns that it has."""
    if not base.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone():
        return
    there = {name for _, name, *_ in base.execute(f"PRAGMA table_info({table})")}
    wanted = [each for each in columns if each in there]
    if wanted:
        query = f"SELECT {', '.join(wanted)} FROM {table}"  # noqa: S608  # names from the lists above
        for row in base.execute(query):
            yield dict(zip(wanted, row, strict=True))


def _tables(base: sqlite3.Connection) -> _Tables:
    parts: dict[str, dict[object, list[Cells]]] = {}
    for table, columns in _PARTS.items():
        for row in _rows(base, table, (*_PART, *columns)):
            parts.setdefault(table, {}).setdefault(row.get("ZOWNER"), []).append(row)
    for owners in parts.values():
        for rows in owners.values():
            rows.sort(key=_order)
    notes = {row.get("ZCONTACT"): _text(row, "ZTEXT") for row in _rows(base, "ZABCDNOTE", ("ZCONTACT", "ZTEXT"))}
    kinds = {row.get("Z_ENT"): _text(row, "Z_NAME") for row in _rows(base, "Z_PRIMARYKEY", ("Z_ENT", "Z_NAME"))}
    return _Tables(parts, notes, _groups(base), kinds)


def _order(row: Cells) -> tuple[bool, float]:
    """What comes first: the main one, then the others in the order that Contacts shows."""
    index = row.get("ZORDERINGINDEX")
    return row.get("ZISPRIMARY") != 1, float(index) if isinstance(index, int | float) else 0.0


def _groups(base: sqlite3.Connection) -> dict[object, list[str]]:
    """The names of the groups that each record is in; the table's name bears numbers that differ between versions."""
    names = {row.get("Z_PK"): _text(row, "ZNAME") for row in _rows(base, "ZABCDRECORD", ("Z_PK", "ZNAME"))}
    found: dict[object, list[str]] = {}
    tables = base.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'Z_[0-9]*PARENTGROUPS'")
    for (table,) in tables.fetchall():
        if not table.removeprefix("Z_").removesuffix("PARENTGROUPS").isdecimal():
            continue
        columns = [name for _, name, *_ in base.execute(f"PRAGMA table_info({table})")]
        member = next((name for name in columns if name.endswith("CONTACTS") and name.isidentifier()), None)
        group = next((name for name in columns if "PARENTGROUPS" in name and name.isidentifier()), None)
        if member and group:
            for row in _rows(base, table, (member, group)):
                found.setdefault(row[member], []).append(names.get(row[group], ""))
    return found


def _text(row: Cells, column: str) -> str:
    value = row.get(column)
    return clean(value) if isinstance(value, str) else ""


def _read_record(record: Cells, tables: _Tables, place: Place) -> tuple[Contact, str]:
    """A contact, and why it is left out; empty if it is kept."""
    kind = tables.kinds.get(record.get("Z_ENT"), "")
    contact = _contact(record, tables, place)
    if "Group" in kind:
        return contact, GROUP
    if kind and "Contact" not in kind:
        return contact, "a record of the app's own, not a person"
    return contact, "" if contact.name else NOBODY


def _contact(record: Cells, tables: _Tables, place: Place) -> Contact:
    def cell(name: str) -> str:
        return _text(record, name)

    def several(table: str, value: str) -> tuple[Labelled, ...]:
        return once(Labelled(_text(row, value), label_of(_text(row, "ZLABEL"))) for row in tables.of(table, record))

    mail, phones = several("ZABCDEMAILADDRESS", "ZADDRESS"), several("ZABCDPHONENUMBER", "ZFULLNUMBER")
    organisation = joined((cell("ZORGANIZATION"), cell("ZDEPARTMENT")), ", ")
    nicknames = texts((cell("ZNICKNAME"),))
    parts = [cell(name) for name in ("ZTITLE", "ZFIRSTNAME", "ZMIDDLENAME", "ZLASTNAME", "ZSUFFIX")]
    return Contact(
        name=shown_name("", parts, organisation, nicknames, (*mail, *phones)) or cell("ZNAME"),
        place=place,
        given=cell("ZFIRSTNAME"),
        family=cell("ZLASTNAME"),
        nicknames=nicknames,
        said_as=joined(cell(f"ZPHONETIC{part}NAME") for part in ("FIRST", "MIDDLE", "LAST")),
        mail=mail,
        phones=phones,
        links=once((*several("ZABCDURLADDRESS", "ZURL"), *_profiles(record, tables))),
        organisation=organisation,
        role=cell("ZJOBTITLE"),
        birthday=_day(record.get("ZBIRTHDAY")) or _day(record.get("ZBIRTHDAYYEARLESS")),
        dates=days(
            (label_of(_text(row, "ZLABEL")), _day(row.get("ZDATE"))) for row in tables.of("ZABCDCONTACTDATE", record)
        ),
        places=once(map(_place, tables.of("ZABCDPOSTALADDRESS", record))),
        related=several("ZABCDRELATEDNAME", "ZNAME"),
        groups=texts(tables.groups.get(record.get("Z_PK"), ())),
        note=tables.notes.get(record.get("Z_PK"), ""),
        uid=cell("ZUNIQUEID"),
    )


def _profiles(record: Cells, tables: _Tables) -> Iterator[Labelled]:
    for row in (*tables.of("ZABCDSOCIALPROFILE", record), *tables.of("ZABCDMESSAGINGADDRESS", record)):
        value = _text(row, "ZURLSTRING") or _text(row, "ZUSERIDENTIFIER") or _text(row, "ZADDRESS")
        yield Labelled(value, _text(row, "ZSERVICENAME") or label_of(_text(row, "ZLABEL")))


def _place(row: Cells) -> Labelled:
    parts = (row.get(part) for part in _PARTS["ZABCDPOSTALADDRESS"])
    return Labelled(place_of(part for part in parts if isinstance(part, str)), label_of(_text(row, "ZLABEL")))


def _day(value: object) -> Day | None:
    """The day of a number of seconds since 2001."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _FARTHEST:
        return None
    moment = APPLE + timedelta(seconds=value)
    return day(moment.year, moment.month, moment.day)


FORMAT = Format(CARD, sure, read, of_bytes=True)
