"""Tables of an earlier version are brought up to date, after a backup; a normal start only compares two numbers."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, select

from regard.memory.refusals import in_sentences
from regard.memory.schema import ABOUT, VERSION, make_tables
from regard.memory.sqlite import WRITES
from regard.problems import MemoryCannotOpen


def bring_up_to_date(engine: Engine, path: Path | None) -> None:
    """Make the tables where there are none, or migrate them from an earlier version.

    Raises:
        MemoryCannotOpen: they are of a later version.
    """
    with in_sentences():
        found = _version(engine)
        if found is None:
            _make(engine)
            found = _version(engine)
    if found is not None and found > VERSION:
        raise MemoryCannotOpen(
            f"the memory was written by a later Regard (its version is {found}, this program knows {VERSION}); "
            "install the newest Regard. Nothing was changed."
        )


def _version(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table(ABOUT.name):
            return None
        return connection.execute(select(ABOUT.c.version)).scalar()


def _make(engine: Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if not inspect(connection).has_table(ABOUT.name):  # another process may have made them meanwhile
            make_tables(connection)
