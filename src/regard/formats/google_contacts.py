"""Google Contacts as CSV: the older columns (`Given Name`, `E-mail 1 - Type`), the newer, and their British spelling.

Several values in one cell stand between ` ::: `; a star before a label marks the first choice, and before a group one
of Google's own. Pictures, gender and what is written in columns of one's own are not read, pronouns apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from regard.contact import Contact, Day, Labelled
from regard.formats.contact_values import clean, days, joined, label_of, nobody_in_it, once, place_of, shown_name, texts
from regard.formats.csv_rows import Row, Table, table_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.table_contacts import MANY, place_in, read_table, several, starred_first
from regard.formats.written_days import Order, written_day

CARD = FormatCard(
    name="google_contacts",
    title="Google Contacts as CSV",
    made_by=("Google Contacts",),
    how_to_get="On contacts.google.com: Export in the menu on the left, choose Google CSV, then Export.",
    endings=(".csv",),
    has_speakers="never",
    has_times="none",
    holds=("contacts",),
)

_NUMBERED = re.compile(r"(email|phone|address|website|relation|event|im|organization|custom field) \d+ - (.+)")
_SPELLINGS = (("organisation", "organization"), ("e-mail", "email"))
_FEWEST = 3
"""Numbered columns, of a kind that other tables have not, from which on a table is Google's (judgement)."""

_OWN = frozenset({
    "given name", "additional name", "family name", "file as", "group membership", "labels", "name prefix",
})  # fmt: skip
_MARK = MANY.strip()
_STREET = ("street", "po box", "extended address", "city", "region", "postal code", "country")


def sure(file: File) -> float:
    """Very sure of a header with numbered columns as Google writes them."""
    return 0.9 if _table(file) else 0.0


def read(file: File) -> Read:
    """Read every row."""
    table = _table(file)
    if table is None:
        raise nobody_in_it(file.name, ())
    book = _Book(table)
    return read_table(table, book.contact, ("birthday", *book.names("event", "value")))


def _table(file: File) -> Table | None:
    table = table_of(file, _is_header)
    return replace(table, names=tuple(map(_spelt, table.names))) if table else None


def _spelt(name: str) -> str:
    for other, usual in _SPELLINGS:
        name = name.replace(other, usual)
    return name


def _is_header(names: frozenset[str]) -> bool:
    spelt = {_spelt(name) for name in names}
    numbered = sum(_NUMBERED.fullmatch(name) is not None for name in spelt)
    named = spelt & {"name", "first name", "given name", "last name", "family name"}
    return bool(named) and (numbered >= _FEWEST or (numbered > 0 and bool(spelt & _OWN)))


class _Book:
    """The table, and which numbered columns it has."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.numbered: dict[str, dict[str, dict[str, str]]] = {}
        for name in table.names:
            if found := _NUMBERED.fullmatch(name):
                number = name.removeprefix(f"{found[1]} ").partition(" ")[0]
                self.numbered.setdefault(found[1], {}).setdefault(number, {})[found[2]] = name

    def names(self, kind: str, what: str) -> list[str]:
        """The columns of one kind, such as `event 1 - value`."""
        return [columns[what] for columns in self.numbered.get(kind, {}).values() if what in columns]

    def contact(self, row: Row, order: Order) -> Contact:
        """What a row says."""

        def cell(*names: str) -> str:
            return clean(self.table.cell(row, *names))

        mail, phones = self._several(row, "email"), self._several(row, "phone")
        organisation, role = self._work(row)
        nicknames = texts(cell("nickname").split(_MARK))
        given, family = cell("first name", "given name"), cell("last name", "family name")
        parts = (cell("name prefix"), given, cell("middle name", "additional name"), family, cell("name suffix"))
        return Contact(
            name=shown_name(cell("name"), parts, organisation, nicknames, (*mail, *phones)),
            place=place_in(row),
            given=given,
            family=family,
            nicknames=nicknames,
            said_as=cell("yomi name") or joined(cell(*both) for both in _SAID_AS),
            pronouns=cell("pronouns") or self._own(row, "pronouns"),
            mail=mail,
            phones=phones,
            links=once((*self._several(row, "website"), *self._several(row, "im"))),
            organisation=organisation,
            role=role or cell("occupation"),
            birthday=written_day(cell("birthday"), order),
            dates=days(self._days(row, order)),
            places=self._places(row),
            languages=texts(cell("language").split(_MARK)),
            related=self._several(row, "relation"),
            groups=texts(each.strip().removeprefix("* ") for each in cell("labels", "group membership").split(_MARK)),
            note=cell("notes"),
        )

    def _cells(self, row: Row, kind: str) -> Iterator[dict[str, str]]:
        """Each numbered set of columns of one kind, by what it is (`label`, `value`)."""
        for columns in self.numbered.get(kind, {}).values():
            cells = {what: self.table.cell(row, name) for what, name in columns.items()}
            if any(cells.values()):
                yield cells

    def _several(self, row: Row, kind: str) -> tuple[Labelled, ...]:
        def of(cells: dict[str, str]) -> tuple[str, tuple[Labelled, ...]]:
            label = cells.get("service") or cells.get("label") or cells.get("type") or ""
            return label, several(cells.get("value", ""), label)

        return starred_first(map(of, self._cells(row, kind)))

    def _work(self, row: Row) -> tuple[str, str]:
        """Where somebody works, and as what."""
        only = {what: self.table.cell(row, f"organization {what}") for what in ("name", "title", "department")}
        found = [only, *self._cells(row, "organization")]
        for each in found:
            where = joined((each.get("name", ""), each.get("department", "")), ", ")
            role = clean(each.get("title", ""))
            if where or role:
                return where, role
        return "", ""

    def _days(self, row: Row, order: Order) -> Iterator[tuple[str, Day | None]]:
        for cells in self._cells(row, "event"):
            label = cells.get("label") or cells.get("type") or ""
            yield label_of(label.strip().removeprefix("* ")), written_day(cells.get("value", ""), order)

    def _places(self, row: Row) -> tuple[Labelled, ...]:
        def of(cells: dict[str, str]) -> tuple[str, tuple[Labelled, ...]]:
            label = cells.get("label") or cells.get("type") or ""
            whole = cells.get("formatted", "")
            if MANY in whole:
                return label, several(whole.replace("\n", ", "), label)
            written = place_of(cells.get(part, "") for part in _STREET) if not whole else place_of((whole,))
            return label, (Labelled(written, label_of(label.strip().removeprefix("* "))),)

        return starred_first(map(of, self._cells(row, "address")))

    def _own(self, row: Row, label: str) -> str:
        """What stands in a column of one's own of that name."""
        for cells in self._cells(row, "custom field"):
            if clean(cells.get("label") or cells.get("type", "")).lower() == label:
                return clean(cells.get("value", ""))
        return ""


_SAID_AS = (
    ("phonetic first name", "given name yomi"),
    ("phonetic middle name", "additional name yomi"),
    ("phonetic last name", "family name yomi"),
)

FORMAT = Format(CARD, sure, read)
