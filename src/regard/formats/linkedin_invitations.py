"""LinkedIn's Invitations.csv: whom you asked to connect, who asked you, and the words that went with it.

Each row is a contact: the other of the two, with what was written as the note, and in a group that says who asked.
The day of an invitation is no day of meeting, and is not kept.
"""

from __future__ import annotations

from regard.contact import Contact
from regard.formats.contact_values import clean, nobody_in_it
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.linkedin_people import link_to, profile_of
from regard.formats.table_contacts import place_in, read_table

CARD = FormatCard(
    name="linkedin_invitations",
    title="LinkedIn invitations",
    made_by=("LinkedIn",),
    how_to_get=(
        "On LinkedIn: Me, Settings & Privacy, Data privacy, Get a copy of your data, choose Invitations, and download "
        "the archive when the mail comes. It holds Invitations.csv."
    ),
    endings=(".csv",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

SENT, RECEIVED = "invitation sent", "invitation received"
_NEEDED = frozenset({"from", "to", "sent at", "direction"})
_DIRECTIONS = {"outgoing": ("to", "inviteeprofileurl", SENT), "incoming": ("from", "inviterprofileurl", RECEIVED)}
_NOBODY = "it does not say who asked whom"


def sure(file: File) -> float:
    """Very sure of the header."""
    return 0.95 if _table(file) else 0.0


def read(file: File) -> Read:
    """Read every row."""
    table = _table(file)
    if table is None:
        raise nobody_in_it(file.name, ())
    return read_table(table, lambda row, _: _contact(table, row), nobody=_NOBODY)


def _table(file: File) -> Table | None:
    return table_of(file, _NEEDED.issubset)


def _contact(table: Table, row: Row) -> Contact:
    direction = clean(table.cell(row, "direction")).lower()
    if direction not in _DIRECTIONS:
        return Contact("", place_in(row))
    who, address, group = _DIRECTIONS[direction]
    return Contact(
        name=clean(table.cell(row, who)),
        place=place_in(row),
        links=link_to(table.cell(row, address)),
        groups=(group,),
        note=clean(table.cell(row, "message")),
        uid=profile_of(table.cell(row, address)),
    )


FORMAT = Format(CARD, sure, read)
