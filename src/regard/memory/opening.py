"""Where the memory lies, and how it is opened; the database is imported only then."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from regard.memory.keys import Ask, Key, key_for
from regard.memory.memory import Memory
from regard.problems import MemoryCannotOpen, NoKey

if TYPE_CHECKING:
    from sqlalchemy import Engine

HOME = "REGARD_HOME"
DATABASE = "REGARD_DATABASE"
PASSPHRASE = "REGARD_PASSPHRASE"  # noqa: S105  # the name of a variable
FILE = "memory.db"

_PLAIN_FILE = b"SQLite format 3\0"
"""How a file that is not encrypted begins (sqlite.org/fileformat.html)."""


def memory_path() -> Path:
    """The file of the memory: in `REGARD_HOME`, else in the user-data folder of the platform."""
    home = os.environ.get(HOME)
    if home:
        return Path(home).expanduser() / FILE
    from platformdirs import user_data_path

    return user_data_path("regard", appauthor=False) / FILE


def open_memory(
    where: Path | str | None = None,
    *,
    passphrase: str | None = None,
    encrypted: bool = True,
    ask: Ask | None = None,
) -> Memory:
    """Open the memory, and make it if there is none.

    Args:
        where: a file, or `postgresql://…`; None: as `REGARD_DATABASE` says, else `memory_path()`.
        passphrase: what opens it; None: as `REGARD_PASSPHRASE` says, else the key in the system's keyring.
        encrypted: whether a new file is to be encrypted; a file that is there stays as it is.
        ask: asks for the passphrase where there is neither; None if nobody can be asked.

    Raises:
        WrongKey: the key or passphrase does not open it.
        NoKey: there is neither.
        MemoryCannotOpen: it is damaged, newer than this program, or may not be read.
    """
    where = where or os.environ.get(DATABASE) or memory_path()
    if _is_server(where):
        from regard.memory.postgresql import postgresql_engine

        return _opened(postgresql_engine(str(where)), None)
    path = Path(where).expanduser().absolute()
    new = _make_file(path)
    key = _key(path, passphrase or os.environ.get(PASSPHRASE), ask, encrypted=encrypted, new=new)
    from regard.memory.sqlite import sqlite_engine

    return _opened(sqlite_engine(path, key), path)


def memory_at_hand() -> Memory | None:
    """The memory, if there is one and it opens without a question; none is ever made.

    Raises:
        MemoryCannotOpen: there is one, and it is damaged, newer than this program, or the key does not open it.
    """
    where = os.environ.get(DATABASE) or memory_path()
    if not _is_there(where):
        return None
    try:
        return open_memory(where)
    except NoKey:  # its owner would have to be asked
        return None


def _is_there(where: Path | str) -> bool:
    if _is_server(where):
        return True
    path = Path(where).expanduser()
    return path.is_file() and path.stat().st_size > 0


def _is_server(where: Path | str) -> bool:
    return str(where).startswith(("postgresql:", "postgresql+", "postgres:"))


def _opened(engine: Engine, path: Path | None) -> Memory:
    from regard.memory.migrating import bring_up_to_date
    from regard.memory.sql_memory import SqlMemory

    try:
        bring_up_to_date(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return SqlMemory(engine)


def _make_file(path: Path) -> bool:
    """Make the folder and an empty file that only its owner may read; whether there was nothing in it.

    Raises:
        MemoryCannotOpen: it cannot be made.
    """
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
        return path.stat().st_size == 0
    except OSError as error:
        raise MemoryCannotOpen(
            f"{path}: the memory cannot be kept there ({error.strerror}); look at its rights."
        ) from error


def _key(path: Path, passphrase: str | None, ask: Ask | None, *, encrypted: bool, new: bool) -> Key | None:
    """The key; None for a file that is not encrypted, or is not to be."""
    if new:
        return key_for(path, passphrase, ask, new=True) if encrypted else None
    with path.open("rb") as file:
        if file.read(len(_PLAIN_FILE)) == _PLAIN_FILE:
            return None
    return key_for(path, passphrase, ask, new=False)
