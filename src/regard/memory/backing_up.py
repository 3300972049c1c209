"""A backup: one file, encrypted with a passphrase of its own, and looked at again before it counts as one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from regard.memory import decisions
from regard.memory.all_rows import digest, fill, rows_of
from regard.memory.keys import from_passphrase
from regard.memory.memory import Backup
from regard.memory.migrating import bring_up_to_date
from regard.memory.sqlite import WRITES, sqlite_engine
from regard.problems import MemoryCannotOpen, WrongKey

CATALOGUE = "backups"
"""The setting that lists the backups that were made."""


def backups(connection: Connection) -> tuple[Backup, ...]:
    """The catalogue, oldest first; whether the files are still there is not looked at."""
    listed = json.loads(decisions.setting(connection, CATALOGUE) or "[]")
    return tuple(Backup(path, datetime.fromisoformat(at), rows, sha) for path, at, rows, sha in listed)


def note(connection: Connection, backup: Backup) -> None:
    """Write a backup into the catalogue."""
    listed = [*json.loads(decisions.setting(connection, CATALOGUE) or "[]")]
    listed.append([backup.path, backup.at.isoformat(), backup.rows, backup.digest])
    decisions.set_to(connection, CATALOGUE, json.dumps(listed))


def write(connection: Connection, path: Path, passphrase: str, at: datetime) -> Backup:
    """Write all rows to a new file, close it, open it again and compare; only then it gets its name.

    Raises:
        MemoryCannotOpen: there is a file of that name, it cannot be written, or what it holds differs.
    """
    if path.exists():
        raise MemoryCannotOpen(f"{path} is there already; name another file.")
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        with _opened(fresh, passphrase) as engine, engine.connect() as new, new.begin():
            fill(new, rows_of(connection))
        with _opened(fresh, passphrase) as engine, engine.connect() as again:
            held = digest(rows_of(again))
        if held != digest(rows_of(connection)):
            raise MemoryCannotOpen(f"{path}: the backup does not hold what the memory holds; it was not kept.")
        fresh.replace(path)
    except OSError as error:
        raise MemoryCannotOpen(f"{path} cannot be written ({error.strerror}).") from error
    finally:
        for left in path.parent.glob(f".{path.name}.new*"):
            left.unlink()
    return Backup(str(path.absolute()), at, *held)


def read(connection: Connection, path: Path, passphrase: str) -> int:
    """Put all that a backup holds into an empty memory; gives how many rows.

    Raises:
        WrongKey: the passphrase does not open it; MemoryCannotOpen: it is no backup, or the memory is not empty.
    """
    if not path.is_file():
        raise MemoryCannotOpen(f"{path}: there is no such file.")
    with _copied(path) as copy:
        try:
            with _opened(copy, passphrase) as engine, engine.connect() as backup:
                return fill(connection, rows_of(backup))
        except WrongKey as error:
            raise WrongKey(str(error).replace(str(copy), str(path))) from error  # the copy is nobody's business


@contextmanager
def _copied(path: Path) -> Iterator[Path]:
    """The backup itself is never written to; an older one is brought up to date as a copy."""
    import shutil
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="regard-") as folder:
        yield Path(shutil.copy(path, Path(folder, "backup.db")))


@contextmanager
def _opened(path: Path, passphrase: str) -> Iterator[Engine]:
    engine = sqlite_engine(path, from_passphrase(passphrase)).execution_options(**{WRITES: True})
    try:
        bring_up_to_date(engine, path)
        yield engine
        with engine.connect() as connection:  # so that all lies in the one file
            raw = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # type: ignore[union-attr]  # is open
    finally:
        engine.dispose()
