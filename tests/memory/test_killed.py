"""Killed, cut off, crowded out or at once with another: what was acknowledged is there, and nothing is half there."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

import pytest

from memory.importing import PASSPHRASE, TALKS, TURNS, import_one
from memory.stores import NOW, Store
from regard.memory import Memory, open_memory, postgresql, sqlite
from regard.memory.keys import from_passphrase
from regard.problems import MemoryCannotOpen

SCRIPT = str(Path(__file__).with_name("importing.py"))
MOMENTS = 20

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are not on Windows")


@contextmanager
def importing(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that imports for ever, once it has begun."""
    command = [sys.executable, SCRIPT, str(path), "endless"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def acknowledged(stdout: IO[str] | None) -> int:
    """The last number that the process said."""
    said = stdout.read().split("\n")[:-1] if stdout else []
    return int(said[-1]) if said else 0


def check_whole(path: Path, at_least: int) -> int:
    """See that every import is whole; gives how many there are."""
    with closing(open_memory(path, passphrase=PASSPHRASE)) as memory:
        number, counts = len(memory.imports()), memory.counts()
        last = memory.search(f"marigold of{number * TALKS + TALKS - 1}end", limit=TURNS + 1)
        beyond = memory.search(f"marigold of{(number + 1) * TALKS}end")
    expected = {"conversation": TALKS, "turn": TALKS * TURNS, "contact": 1, "participant": TALKS * 2, "file": TALKS}
    assert {name: counts[name] for name in expected} == {name: each * number for name, each in expected.items()}
    assert number >= at_least
    assert len(last) == (TURNS if number else 0)
    assert beyond == ()
    return number


def check_sound(path: Path, number: int) -> None:
    """See that the file itself is sound, and that the index has the words of so many imports."""
    engine = sqlite.sqlite_engine(path, from_passphrase(PASSPHRASE))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").first() is None
        assert connection.exec_driver_sql("SELECT count(*) FROM turn_words").scalar() == number * TALKS * TURNS
    engine.dispose()


@needs_signals
def test_killed_at_any_moment_it_keeps_what_it_acknowledged_and_nothing_half(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    chance = random.Random(7)  # noqa: S311  # moments, no secrets
    kept = 0
    for _ in range(MOMENTS):
        with importing(path) as process:
            time.sleep(chance.uniform(0, 0.4))
            process.kill()
            said = acknowledged(process.stdout)
        now = check_whole(path, max(said, kept))
        assert now <= max(said, kept) + 1, "an import more than was under way"
        kept = now
    check_sound(path, kept)
    assert kept > 0


@needs_signals
def test_a_loss_of_power_leaves_what_the_files_hold_at_that_moment(tmp_path: Path) -> None:
    """The files as they are while the process stands still, in the middle of writing, are a memory that opens."""
    path = tmp_path / "memory.db"
    chance = random.Random(8)  # noqa: S311  # moments, no secrets
    with importing(path) as process:
        for at in range(8):
            time.sleep(chance.uniform(0, 0.3))
            process.send_signal(signal.SIGSTOP)
            copy = tmp_path / f"copy {at}"
            copy.mkdir()
            for name in ("memory.db", "memory.db-wal"):
                shutil.copy(tmp_path / name, copy / name)
            process.send_signal(signal.SIGCONT)
        process.kill()
    kept = [check_whole(tmp_path / f"copy {at}" / "memory.db", 0) for at in range(8)]
    for at, number in enumerate(kept):
        check_sound(tmp_path / f"copy {at}" / "memory.db", number)
    assert kept == sorted(kept)


@needs_signals
def test_a_full_disk_is_said_and_leaves_the_memory_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    with closing(open_memory(path, passphrase=PASSPHRASE)) as memory:
        import_one(memory, 1)
    limit = path.stat().st_size + 200_000

    command = [sys.executable, SCRIPT, str(path), "large", str(limit)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)

    assert "the disk is full" in ran.stdout
    assert check_whole(path, 1) == 1


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits for others a moment only."""
    monkeypatch.setattr(sqlite, "PATIENCE", 0.2)
    monkeypatch.setattr(postgresql, "PATIENCE", 0.2)


@pytest.mark.usefixtures("impatient")
def test_while_one_imports_another_is_told_to_wait_and_may_read(store: Store) -> None:
    one, other = store.open(), store.open()

    with one.adding(["one"], NOW):
        assert other.people() == ()
        with pytest.raises(MemoryCannotOpen, match="another Regard is writing"):
            other.set("name", "value")

    other.set("name", "value")
    assert one.setting("name") == "value"


def test_who_comes_second_waits_for_a_short_import(store: Store) -> None:
    one, other = store.open(), store.open()

    def write(memory: Memory) -> None:
        memory.set("name", "second")

    with one.adding(["one"], NOW):
        second = Thread(target=write, args=(other,))
        second.start()
        second.join(0.3)
        assert second.is_alive()
    second.join(5)

    assert one.setting("name") == "second"
