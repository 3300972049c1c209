"""Every row of a memory, out of one and into another that is empty: what exports, backups and restores are made of."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from sqlalchemy import Connection, Table, func, insert, select, update

from regard.memory.as_rows import Row
from regard.memory.schema import ABOUT, PERSON, SET_ASIDE, TABLES, TURN
from regard.memory.setting_aside import index_words
from regard.problems import MemoryCannotOpen

AT_ONCE = 2000
"""Rows given to the database in one go."""

_KEPT = tuple(table for table in TABLES.values() if table is not ABOUT)


def rows_of(connection: Connection) -> Iterator[tuple[str, Row]]:
    """Each row with its table's name, those that others refer to first; bytes as base64, so that JSON takes them."""
    for table in _KEPT:
        every = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=AT_ONCE)
        found = connection.execute(every)
        for row in found.mappings():
            yield table.name, _written(table, dict(row))


def _written(table: Table, row: Row) -> Row:
    return row | {"rows": base64.b64encode(row["rows"]).decode()} if table is SET_ASIDE else row


def _read(table: Table, row: Row) -> Row:
    return row | {"rows": base64.b64decode(row["rows"])} if table is SET_ASIDE else row


def fill(connection: Connection, rows: Iterable[tuple[str, Row]]) -> int:
    """Put rows, as `rows_of` gives them, into an empty memory; gives how many.

    Raises:
        MemoryCannotOpen: the memory is not empty, or a row is of no table that is known.
    """
    if any(connection.execute(select(func.count()).select_from(table)).scalar_one() for table in _KEPT):
        raise MemoryCannotOpen("the memory is not empty; choose another place with REGARD_HOME. Nothing was changed.")
    count = 0
    joined: list[Row] = []
    for name, group in groupby(rows, key=lambda each: each[0]):
        if name not in TABLES:
            raise MemoryCannotOpen(f"it holds rows of {name!r}, which this Regard does not know; install the newest.")
        these = (row for _, row in group)
        while several := [_read(TABLES[name], row) for row in islice(these, AT_ONCE)]:
            _insert(connection, TABLES[name], several, joined)
            count += len(several)
    for row in joined:  # both are there now
        number, other = row["number"], row["joined_to"]
        connection.execute(update(PERSON).where(PERSON.c.number == number).values(joined_to=other))
    return count


def _insert(connection: Connection, table: Table, rows: list[Row], joined: list[Row]) -> None:
    if table is PERSON:
        joined += [row for row in rows if row["joined_to"] is not None]
        rows = [row | {"joined_to": None} for row in rows]
    connection.execute(insert(table), rows)
    if table is TURN:
        index_words(connection, rows)


def digest(rows: Iterable[tuple[str, Row]]) -> tuple[int, str]:
    """How many rows there are, and a SHA-256 of them all: equal for memories that hold the same."""
    count, found = 0, hashlib.sha256()
    for name, row in rows:
        found.update(json.dumps([name, row], sort_keys=True, ensure_ascii=False).encode())
        count += 1
    return count, found.hexdigest()
