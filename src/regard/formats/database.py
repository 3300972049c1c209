"""A user's SQLite database, opened read-only; from a copy that is deleted at once, where it lies in an archive.

What its app has written last may lie beside it (`chat.db-wal`). To read that, SQLite needs a third file of its own; so
both are copied then as well, and nothing is put beside the user's.

Its schema is code that a file brings along: columns that are worked out, and queries without an end. So what a query
may take is bounded by the size of the file, and nothing in it can be larger than any message is.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from regard.formats.file import File
from regard.formats.pieces import fold
from regard.problems import CannotRead

if TYPE_CHECKING:
    import sqlite3

LARGEST_CELL = 2**26
"""Bytes of one row or value."""

_STEP = 100_000
_LEAST_STEPS = 1_000
_STEPS_PER_MIB = 200
"""Instructions of the database's machine, in steps; to read a table takes about one instruction a byte."""


@contextmanager
def opened(file: File, to_do: str) -> Iterator[sqlite3.Connection]:
    """The database in a file, until the block ends.

    Args:
        file: the file.
        to_do: what the user can do if it is damaged.

    Raises:
        CannotRead: it is damaged, also where that shows only within the block.
    """
    import sqlite3  # slow to import

    try:
        with (
            on_disk(file) as path,
            _with_latest(path) as (whole, how),
            closing(sqlite3.connect(f"{whole.as_uri()}?{how}", uri=True)) as base,
        ):
            _bound(base, file.size + _size(_latest(whole)))
            yield base
    except (sqlite3.Error, UnicodeDecodeError, MemoryError) as error:
        raise CannotRead(file.name, f"the database cannot be read ({fold(str(error))}).", to_do) from None


_UNTOUCHED = "mode=ro&immutable=1"
"""Nothing is written, locked or put beside the file, even if the app that it belongs to is running."""

_COPIED = "mode=rw"


@contextmanager
def _with_latest(path: Path) -> Iterator[tuple[Path, str]]:
    """The database and how to open it: a copy, if what was written last lies beside it, until the block ends."""
    if not _size(_latest(path)):
        yield path, _UNTOUCHED
        return
    with TemporaryDirectory(prefix="regard-") as folder:
        copy = Path(folder) / "copy.db"
        shutil.copyfile(_latest(path), _latest(copy))  # first: what is in it already may come into the database then
        shutil.copyfile(path, copy)
        yield copy, _COPIED


def _latest(path: Path) -> Path:
    """Where SQLite writes first, with the setting that macOS and most apps use."""
    return path.with_name(f"{path.name}-wal")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


@contextmanager
def on_disk(file: File) -> Iterator[Path]:
    """Where a file lies; one that lies nowhere, as it is in an archive, is copied until the block ends."""
    with file.open() as stream:
        if isinstance(stream, io.BufferedReader) and isinstance(getattr(stream.raw, "name", None), str):
            yield Path(stream.raw.name).absolute()
            return
        with TemporaryDirectory(prefix="regard-") as folder:
            copy = Path(folder) / "copy.db"
            with copy.open("wb") as to:
                shutil.copyfileobj(stream, to, 2**20)
            yield copy


def _bound(base: sqlite3.Connection, size: int) -> None:
    import sqlite3

    base.text_factory = lambda data: data.decode("utf-8", "replace")
    base.execute("PRAGMA trusted_schema = OFF")
    base.execute("PRAGMA query_only = ON")
    base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_CELL)
    # no function of ours: an interrupt that comes while one runs here would be lost; this one ends with an error
    base.set_progress_handler(repeat(0, _LEAST_STEPS + _STEPS_PER_MIB * size // 2**20).__next__, _STEP)
