"""SQLite, encrypted by SQLCipher or plain: one file, one writer at a time, readers beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from regard.memory.keys import Key
from regard.memory.refusals import BUSY
from regard.problems import MemoryCannotOpen, WrongKey

PATIENCE = 5.0
"""Seconds to wait while another process writes."""

CACHE = 64 * 1024
"""KiB of pages kept in store, already decrypted."""

WRITES = "regard_writes"
"""The option of a connection that is going to write: it takes its turn at the beginning, not half-way."""


def sqlite_engine(path: Path, key: Key | None) -> Engine:
    """The engine of a file; nothing is opened yet.

    Args:
        path: where it is.
        key: what opens it; None if it is not encrypted.
    """
    from sqlcipher3 import dbapi2

    def connect() -> Any:  # noqa: ANN401  # sqlcipher3 has no types
        raw = dbapi2.connect(str(path), timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            _prepare(raw, path, key)
        except BaseException:
            raw.close()
            raise
        return raw

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(raw: Any, path: Path, key: Key | None) -> None:  # noqa: ANN401  # sqlcipher3 has no types
    """Unlock a new connection and set what holds for all.

    Raises:
        WrongKey: the key does not open it.
        MemoryCannotOpen: it is no database.
    """
    from sqlcipher3 import dbapi2

    if key is not None:
        raw.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by `WrongKey`, once and in words
        raw.execute(f"PRAGMA key = {key.pragma}")
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.OperationalError as error:
        raise MemoryCannotOpen(f"{path}: {BUSY if 'locked' in str(error) else error}") from error
    except dbapi2.DatabaseError as error:
        raise _does_not_open(path, key) from error
    for setting in _SETTINGS:
        raw.execute(f"PRAGMA {setting}").fetchone()


def _does_not_open(path: Path, key: Key | None) -> MemoryCannotOpen:
    if key is None:
        return MemoryCannotOpen(f"{path} is damaged, or no memory of Regard; restore it from a backup.")
    if key.passphrase:
        return WrongKey(f"{path}: the passphrase does not open it. Type it again; if it is right, the file is damaged.")
    return WrongKey(
        f"{path}: the key in this system's keyring does not open it. If you gave it a passphrase, set "
        "REGARD_PASSPHRASE; else the file is damaged, or another's: restore a backup."
    )


_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # what was acknowledged outlives a loss of power
    "foreign_keys = ON",
    "secure_delete = ON",
    f"cache_size = -{CACHE}",
)


def _begin(connection: Connection) -> None:
    """Python's own beginning of transactions is off, for it comes too late."""
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
