"""LinkedIn's Connections.csv: some lines of notes, then everybody you are connected with, and since when.

Two people of one name are two people. A row without a name is a member who left. Most mail addresses are missing:
LinkedIn writes only those that their owners allow. Headers may be English or German. Days are written with the month's
English name, else the order of numbers is settled as in every table.

Profile.csv of the same export is recognised, and refused: it is about you.
"""

from __future__ import annotations

from dataclasses import replace

from regard.contact import Contact, Labelled
from regard.formats.contact_values import clean, joined, nobody_in_it, once
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.linkedin_people import link_to, profile_of
from regard.formats.table_contacts import place_in, read_table
from regard.formats.written_days import Order, written_date
from regard.problems import NothingInIt

CARD = FormatCard(
    name="linkedin_connections",
    title="LinkedIn connections",
    made_by=("LinkedIn",),
    how_to_get=(
        "On LinkedIn: Me, Settings & Privacy, Data privacy, Get a copy of your data, choose Connections, and download "
        "the archive when the mail comes. It holds Connections.csv."
    ),
    endings=(".csv",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_GERMAN = {
    "vorname": "first name",
    "nachname": "last name",
    "profil-url": "url",
    "e-mail-adresse": "email address",
    "unternehmen": "company",
    "verbunden am": "connected on",
}
_NEEDED = frozenset({"first name", "last name", "connected on"})
_PROFILE = frozenset({"first name", "last name", "maiden name", "headline"})
_NOBODY = "it names nobody: a member who left, or was never shown"


def sure(file: File) -> float:
    """Very sure of a header, somewhere in the first lines, with names and the day of connection."""
    return 0.95 if _table(file) or _is_profile(file) else 0.0


def read(file: File) -> Read:
    """Read every row."""
    table = _table(file)
    if table is None and _is_profile(file):
        raise NothingInIt(
            file.name,
            "this is your own profile, and names nobody you know.",
            "Bring the whole export, as a folder or zip: the profile then says who in the messages is you.",
        )
    if table is None:
        raise nobody_in_it(file.name, ())
    return read_table(table, lambda row, order: _contact(table, row, order), ("connected on",), nobody=_NOBODY)


def owner_in(file: File) -> str:
    """The name in a Profile.csv; empty if there is none."""
    table = table_of(file, _PROFILE.issubset)
    if table is None:
        return ""
    row = next((row for row in table.rows() if not row.why), None)
    return joined((table.cell(row, "first name"), table.cell(row, "last name"))) if row else ""


def _table(file: File) -> Table | None:
    table = table_of(file, lambda names: _NEEDED.issubset(map(_in_english, names)), preamble=True)
    return replace(table, names=tuple(map(_in_english, table.names))) if table else None


def _in_english(name: str) -> str:
    return _GERMAN.get(name, name)


def _is_profile(file: File) -> bool:
    return table_of(file, _PROFILE.issubset) is not None


def _contact(table: Table, row: Row, order: Order) -> Contact:
    def cell(name: str) -> str:
        return clean(table.cell(row, name))

    given, family, mail = cell("first name"), cell("last name"), cell("email address")
    return Contact(
        name=joined((given, family)),
        place=place_in(row),
        given=given,
        family=family,
        mail=once([Labelled(mail)]),
        links=link_to(cell("url")),
        organisation=cell("company"),
        role=cell("position"),
        met=written_date(cell("connected on"), order),
        uid=profile_of(cell("url")),
    )


FORMAT = Format(CARD, sure, read)
