"""What a database refuses, in a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from regard.problems import MemoryCannotOpen

BUSY = "another Regard is writing to the memory; wait until it is done, then try again. Nothing was changed."
_FULL = "the disk is full, or files may not grow; make room and try again. The memory is as it was before."
_DAMAGED = "the memory is damaged; restore it from a backup. Its file was left as it is."

_NO_SERVER = (
    "the server of the memory cannot be reached; see that it runs, and that REGARD_DATABASE names it as it should."
)

_SIGNS = {
    "database is locked": BUSY,
    "lock timeout": BUSY,
    "database or disk is full": _FULL,
    "disk I/O error": _FULL,
    "No space left": _FULL,
    "database disk image is malformed": _DAMAGED,
    "connection is bad": _NO_SERVER,
    "connection to server": _NO_SERVER,
    "server closed the connection": _NO_SERVER,
    "readonly database": "the memory may not be written to; look at the rights of its file and folder.",
}
"""Words of SQLite and PostgreSQL."""


@contextmanager
def in_sentences() -> Iterator[None]:
    """What goes wrong in the database, as `MemoryCannotOpen`; what has no sentence here is passed on as it is.

    Raises:
        MemoryCannotOpen: the database is busy, full, damaged or may not be written to.
    """
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig)
        for sign, sentence in _SIGNS.items():
            if sign in said:
                raise MemoryCannotOpen(sentence) from error
        raise
