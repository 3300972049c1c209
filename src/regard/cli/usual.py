"""The owner's usual, for beside a reading: from the memory, where there is one that opens without a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from regard.cli import screen

if TYPE_CHECKING:
    from regard.app import Memory, Reading, Usual

    UsualOf = Callable[[Reading], Mapping[str, Usual]]


@contextmanager
def beside(*, wanted: bool) -> Iterator[UsualOf]:
    """What gives a reading's usual; nothing of it, where none is wanted or there is no memory at hand."""
    from regard import app

    memory = _at_hand() if wanted else None
    if memory is None:
        yield lambda _: {}
        return
    try:
        yield lambda reading: app.usuals(memory, reading)
    finally:
        memory.close()


def _at_hand() -> Memory | None:
    """The memory; one that cannot be used is no reason not to read, and is said."""
    from regard import app

    try:
        return app.memory_at_hand()
    except app.MemoryCannotOpen as error:
        screen.say(f"Without your usual: {error}")
        return None
