"""The memory, opened for a command, with what its opening may have to ask."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from regard.cli import screen, told

if TYPE_CHECKING:
    from regard.app import Memory

UNENCRYPTED = "REGARD_UNENCRYPTED"
"""Set to 1, a new memory is not encrypted: an explicit choice, made once, when it is begun."""


@contextmanager
def opened() -> Iterator[Memory]:
    """The memory; whatever it cannot do is said in one sentence, with exit code 2."""
    from regard import app

    try:
        memory = app.open_memory(encrypted=os.environ.get(UNENCRYPTED) != "1", ask=_passphrase)
    except app.RegardError as error:
        screen.fail(error)
    try:
        yield memory
    except app.RegardError as error:
        screen.fail(error)
    finally:
        memory.close()


def _passphrase() -> str:
    """Ask for a passphrase without showing it, a new one twice; empty if nobody is there to answer."""
    import getpass

    from regard import app

    if not told.can_ask():
        return ""
    path = app.memory_path()
    if path.exists() and path.stat().st_size:
        return getpass.getpass(f"Passphrase of {path}: ")
    screen.say(
        f"A memory is begun in {path}, encrypted. This system has no keyring to keep a key in: choose a passphrase."
    )
    screen.say("Without it nobody can open the memory, nor can you.")
    while True:
        first = getpass.getpass("Passphrase: ")
        if first == getpass.getpass("The same again: "):
            return first
        screen.say("They differ.")
