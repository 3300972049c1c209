"""The next free number of a table, within a transaction that alone may write."""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, select


def next_number(connection: Connection, table: Table) -> int:
    """One more than the highest in use."""
    highest = connection.execute(select(func.max(table.c.number))).scalar()
    return 1 if highest is None else int(highest) + 1


class Numbers:
    """Gives each new row of each table its number, with one look at the database a table."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[str, int] = {}

    def new(self, table: Table) -> int:
        """The number of the next row."""
        number = self._next.get(table.name) or next_number(self._connection, table)
        self._next[table.name] = number + 1
        return number

    def forget(self) -> None:
        """Look at the database anew, after others have given numbers."""
        self._next.clear()
