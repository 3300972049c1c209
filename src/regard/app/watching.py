"""A folder that is watched: what is dropped there is added, once, and never half of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from regard.app.remembering import add
from regard.formats import Given
from regard.memory import Memory, Receipt
from regard.problems import CannotRead, NotAFile, RegardError

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", ".temp", ".swp", ".filepart")
"""Endings that browsers and programs give to what they are still writing."""


@dataclass(frozen=True, slots=True)
class State:
    """What tells a file that is finished from one that still grows.

    Attributes:
        size: bytes of it, or of all that is in a folder.
        changed: nanoseconds since the epoch, of the latest change.
    """

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one thing that was dropped.

    Attributes:
        path: where it lies; it is never moved or changed.
        receipt: what was kept; None if nothing could be.
        why_not: why nothing could; None if something was.
    """

    path: Path
    receipt: Receipt | None
    why_not: RegardError | None = None

    @property
    def is_kept(self) -> bool:
        """Whether memory has something of it, now or from before."""
        return self.receipt is not None and self.receipt.stored + self.receipt.already_known > 0


def watch(
    memory: Memory,
    folder: Path,
    *,
    now: Callable[[], datetime],
    wait: Callable[[], None],
    looks: int | None = None,
    given: Given | None = None,
    listener: str | None = None,
) -> Iterator[Added]:
    """Add what is dropped into a folder, for as long as it is asked for more.

    A file or folder is added when between two looks nothing of it has changed, and it does not have the name of
    something unfinished. What was added is remembered by its name, size and time, also after a restart; that of which
    nothing could be kept is then tried again, for what it lacked may have been told.

    Args:
        memory: where to.
        folder: what to watch.
        now: the moment of an import.
        wait: is called between two looks.
        looks: how often to look; None for without end. Nothing is added before the second.
        given: what the files do not say themselves.
        listener: as for `review`.

    Raises:
        NotAFile: there is no such folder.
    """
    if not folder.is_dir():
        raise NotAFile(str(folder), "is no folder.", "Make it, or name another.")
    setting = f"watched {folder.resolve()}"
    kept = {name: State(*state) for name, state in json.loads(memory.setting(setting) or "{}").items()}
    seen = dict(kept)
    before: dict[str, State] = {}
    for look in count(1):
        here = _states(folder)
        for name in sorted(finished(before, here, seen)):
            added = _added(memory, folder / name, now(), given, listener)
            yield added
            seen[name] = here[name]
            if added.is_kept:
                kept[name] = here[name]
                memory.set(setting, json.dumps({name: (state.size, state.changed) for name, state in kept.items()}))
        if look == looks:
            return
        before = here
        wait()


def finished(before: Mapping[str, State], here: Mapping[str, State], seen: Mapping[str, State]) -> set[str]:
    """What lies there as it lay at the last look, and has not been added as it is."""
    return {name for name, state in here.items() if state.size and before.get(name) == state != seen.get(name)}


def _states(folder: Path) -> dict[str, State]:
    return {
        path.name: state
        for path in folder.iterdir()
        if not path.name.startswith((".", "~")) and not path.name.lower().endswith(_UNFINISHED)
        if (state := _state(path)) is not None
    }


def _state(path: Path) -> State | None:
    """The state of a file, or of all that is in a folder; None if it goes while it is looked at."""
    try:
        inside = [path, *path.rglob("*")] if path.is_dir() else [path]
        every = [each.stat() for each in inside]
    except FileNotFoundError:
        return None
    return State(sum(each.st_size for each in every), max(each.st_mtime_ns for each in every))


def _added(memory: Memory, path: Path, at: datetime, given: Given | None, listener: str | None) -> Added:
    try:
        return Added(path, add(memory, [path], at=at, given=given, listener=listener))
    except CannotRead as error:
        return Added(path, None, error)
