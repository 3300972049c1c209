"""A table of people whose columns have clear names, as customer databases and spreadsheets write them.

Read are the columns whose names say what they hold; the others are named in one caution. Who is said to look after a
contact, and how good a lead they are, is among those that are not read.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from regard.contact import Contact, Labelled
from regard.conversation import Place
from regard.formats.contact_values import clean, days, joined, nobody_in_it, once, place_of, shown_name, texts
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.table_contacts import labelled, place_in, read_table
from regard.formats.written_days import Order, written_day
from regard.problems import Problem

CARD = FormatCard(
    name="contacts_csv",
    title="A table of contacts as CSV",
    made_by=("HubSpot", "spreadsheets"),
    how_to_get=(
        "Export the contacts as CSV. The first line names the columns: Name (or First Name and Last Name), Email, "
        "Phone, Company, Job Title, Birthday, Notes."
    ),
    endings=(".csv",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_WHOLE = ("full name", "name", "contact name", "display name", "contact")
_GIVEN = ("first name", "firstname", "given name", "first")
_FAMILY = ("last name", "lastname", "family name", "surname", "last")
_MAIL = (
    ("email", ""), ("email address", ""), ("e-mail", ""), ("e-mail address", ""), ("contact email", ""), ("mail", ""),
    ("primary email", ""), ("email 1", ""), ("email 2", ""), ("secondary email", ""), ("other email", "other"),
    ("work email", "work"), ("business email", "work"), ("home email", "home"), ("personal email", "home"),
)  # fmt: skip
_PHONES = (
    ("phone", ""), ("phone number", ""), ("telephone", ""), ("tel", ""), ("contact phone", ""), ("primary phone", ""),
    ("mobile", "mobile"), ("mobile phone", "mobile"), ("mobile phone number", "mobile"), ("mobile number", "mobile"),
    ("cell", "mobile"), ("cell phone", "mobile"), ("work phone", "work"), ("business phone", "work"),
    ("office phone", "work"), ("home phone", "home"), ("other phone", "other"),
)  # fmt: skip
_LINKS = (
    ("linkedin", "LinkedIn"), ("linkedin url", "LinkedIn"), ("linkedin profile", "LinkedIn"), ("twitter", "Twitter"),
    ("github", "GitHub"), ("website", ""), ("website url", ""), ("web site", ""), ("url", ""), ("web page", ""),
)  # fmt: skip
_COMPANY = ("company", "company name", "organization", "organisation", "associated company", "business", "employer")
_ROLE = ("job title", "title", "position", "role", "occupation")
_PLACE = (
    "address", "street", "street address", "address line 1", "address line 2", "city", "town", "state", "state/region",
    "region", "province", "county", "zip", "zip code", "postcode", "postal code", "country", "country/region",
    "location",
)  # fmt: skip
_NOTE = ("notes", "note", "additional info", "comments", "description")
_OTHERS = {
    "nickname": ("nickname", "nick name"),
    "said_as": ("pronunciation", "said as"),
    "pronouns": ("pronouns",),
    "birthday": ("birthday", "birth date", "birthdate", "date of birth"),
    "anniversary": ("anniversary",),
    "language": ("language", "languages", "preferred language"),
    "groups": ("tags", "labels", "groups", "categories", "category"),
    "department": ("department",),
    "uid": ("record id", "contact id", "id", "uid"),
}
_NAMED = frozenset({*_WHOLE, *_GIVEN, *_FAMILY})
_REACHED = frozenset(name for name, _ in (*_MAIL, *_PHONES, *_LINKS)) - {"url"}
_KNOWN = (
    _NAMED
    | _REACHED
    | {"url", "middle name", *_COMPANY, *_ROLE, *_PLACE, *_NOTE, *chain.from_iterable(_OTHERS.values())}
)
_NO_CONTACTS = frozenset({
    "message", "content", "body", "text", "subject", "transcript", "start", "start date", "start time", "timestamp",
    "sender", "from", "to", "amount", "invoice", "order id", "ticket id", "ticket", "answer", "question",
})  # fmt: skip
"""Columns of tables of messages, meetings, tickets and sales, which name people as well."""


def sure(file: File) -> float:
    """Sure where somebody is named, and can be reached; an export that is known by name goes first."""
    return 0.7 if _table(file) else 0.0


def read(file: File) -> Read:
    """Read every row."""
    table = _table(file)
    if table is None:
        raise nobody_in_it(file.name, ())
    days_in = (*_OTHERS["birthday"], *_OTHERS["anniversary"])
    return read_table(table, lambda row, order: _contact(table, row, order), days_in, _not_read(table))


def _table(file: File) -> Table | None:
    table = table_of(file, _is_header)
    return replace(table, names=tuple(map(_plain, table.names))) if table else None


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").split())


def _is_header(names: frozenset[str]) -> bool:
    plain = frozenset(map(_plain, names))
    return bool(plain & _NAMED and plain & _REACHED) and not plain & _NO_CONTACTS


def _not_read(table: Table) -> tuple[Problem, ...]:
    """One caution that names the columns of which nothing is read, if they have anything in them."""
    unknown = {name for name in table.names if name and name not in _KNOWN}
    used = {name for row in table.rows() if not row.why for name in unknown if table.cell(row, name)}
    if not used:
        return ()
    listed = ", ".join(name for name in dict.fromkeys(table.names) if name in used)
    return (Problem(table.file.name, Place(table.line), f"these columns are not read: {listed}"),)


def _contact(table: Table, row: Row, order: Order) -> Contact:
    def cell(*names: str) -> str:
        return clean(table.cell(row, *names))

    def other(name: str) -> str:
        return cell(*_OTHERS[name])

    mail, phones = labelled(table, row, _MAIL), labelled(table, row, _PHONES)
    organisation = joined((cell(*_COMPANY), other("department")), ", ")
    nicknames = texts((other("nickname"),))
    parts = (cell(*_GIVEN), cell("middle name"), cell(*_FAMILY))
    return Contact(
        name=shown_name(cell(*_WHOLE), parts, organisation, nicknames, (*mail, *phones)),
        place=place_in(row),
        given=cell(*_GIVEN),
        family=cell(*_FAMILY),
        nicknames=nicknames,
        said_as=other("said_as"),
        pronouns=other("pronouns"),
        mail=mail,
        phones=phones,
        links=labelled(table, row, _LINKS),
        organisation=organisation,
        role=cell(*_ROLE),
        birthday=written_day(other("birthday"), order),
        dates=days([("anniversary", written_day(other("anniversary"), order))]),
        places=once([Labelled(place_of(table.cell(row, name) for name in _PLACE))]),
        languages=texts(other("language").replace(";", ",").split(",")),
        groups=texts(other("groups").replace(";", ",").split(",")),
        note=joined(cell(name) for name in _NOTE),
        uid=other("uid"),
    )


FORMAT = Format(CARD, sure, read)
