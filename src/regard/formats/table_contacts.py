"""From the rows of a table to contacts, by a description of its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from regard.contact import Contact, Labelled
from regard.conversation import Place
from regard.formats.contact_values import NOBODY, clean, label_of, once, read_of
from regard.formats.csv_rows import Row, Table
from regard.formats.format import Read
from regard.formats.written_days import Order, Written, order_of, says_nothing, written_day
from regard.problems import Problem

MANY = " ::: "
"""What Google writes between several values in one cell."""


def read_table(
    table: Table,
    of_row: Callable[[Row, Order], Contact],
    day_columns: Sequence[str] = (),
    cautions: Sequence[Problem] = (),
    nobody: str = NOBODY,
) -> Read:
    """A contact for each row; rows that are given up, or name nobody, are skipped.

    Args:
        table: the table.
        of_row: what a row says.
        day_columns: the columns with days, from which the order of day and month is settled.
        cautions: what else was taken with care.
        nobody: what to say of a row without a name.

    Raises:
        NothingInIt: no row names anybody.
        MustBeTold: the order of day and month is open.
    """
    rows = list(table.rows())
    order = order_of(table.file, _days(table, rows, day_columns))
    contacts: list[Contact] = []
    skipped: list[Problem] = []
    for row in rows:
        contact = None if row.why else of_row(row, order)
        if contact is None or not contact.name:
            skipped.append(table.problem(row, "" if row.why else nobody))
        else:
            contacts.append(contact)
    odd = _odd_days(table, rows, day_columns, order)
    read = read_of(table.file.name, contacts, skipped, (*cautions, *odd))
    return replace(read, settled=order.settled)


def place_in(row: Row) -> Place:
    """Where a row stands."""
    return Place(row.line)


def _days(table: Table, rows: Iterable[Row], columns: Iterable[str]) -> Iterator[Written]:
    columns = [each for each in columns if each in table.columns]
    for row in rows:
        if not row.why:
            yield from (Written(row.line, cell) for each in columns if (cell := table.cell(row, each)))


def _odd_days(table: Table, rows: Iterable[Row], columns: Iterable[str], order: Order) -> Iterator[Problem]:
    for each in _days(table, rows, columns):
        if not says_nothing(each.text) and written_day(each.text, order) is None:
            what = "a day that does not name month and day for certain; it was left out"
            yield Problem(table.file.name, Place(each.line), what)


def labelled(table: Table, row: Row, columns: Iterable[tuple[str, str]]) -> tuple[Labelled, ...]:
    """The values of columns, each with the label that the column stands for."""
    there = table.columns
    return once(Labelled(clean(row.cells[there[name]]), label) for name, label in columns if name in there)


def several(values: str, labels: str = "") -> tuple[Labelled, ...]:
    """The values of a cell that may hold many, with their labels; those whose label has a star come first."""
    found = values.split(MANY.strip())
    names = labels.split(MANY.strip())
    if len(names) != len(found):
        names = [labels] * len(found)
    pairs = [(name.strip(), clean(value)) for name, value in zip(names, found, strict=True)]
    pairs.sort(key=lambda pair: not pair[0].startswith("*"))
    return tuple(Labelled(value, label_of(name.removeprefix("*"))) for name, value in pairs if value)


def starred_first(groups: Iterable[tuple[str, tuple[Labelled, ...]]]) -> tuple[Labelled, ...]:
    """Numbered groups of values in order, but those whose label has a star first."""
    ordered = sorted(groups, key=lambda pair: not pair[0].lstrip().startswith("*"))
    return once(each for _, values in ordered for each in values)
