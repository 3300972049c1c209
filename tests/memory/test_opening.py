"""Where the memory lies, what opens it, and what is said where it cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from memory.stores import KeyringInStore
from regard.memory import memory_path, open_memory
from regard.memory.sqlite import sqlite_engine
from regard.problems import MemoryCannotOpen, NoKey, WrongKey


def set_and_close(path: Path, passphrase: str | None = None, *, encrypted: bool = True) -> None:
    """A memory with a word in it that can be looked for in the file."""
    with closing(open_memory(path, passphrase=passphrase, encrypted=encrypted)) as memory:
        memory.set("name", "marigold")


def test_it_is_encrypted_with_a_key_that_the_keyring_keeps(tmp_path: Path, keyring_in_store: KeyringInStore) -> None:
    path = tmp_path / "regard" / "memory.db"

    set_and_close(path)

    assert b"marigold" not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")
    ((service, user),) = keyring_in_store.kept
    assert (service, user) == ("regard", str(path))
    assert len(bytes.fromhex(keyring_in_store.kept[service, user])) == 32
    with closing(open_memory(path)) as memory:
        assert memory.setting("name") == "marigold"


def test_only_its_owner_may_read_its_files(tmp_path: Path, keyring_in_store: KeyringInStore) -> None:
    path = tmp_path / "regard" / "memory.db"

    with closing(open_memory(path)) as memory:
        memory.set("name", "value")
        modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}

    assert modes == dict.fromkeys(("memory.db", "memory.db-wal", "memory.db-shm"), 0o600)
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_passphrase_opens_what_it_closed_and_another_does_not(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    set_and_close(path, 'it\'s a "long" one; --')

    with closing(open_memory(path, ask=lambda: 'it\'s a "long" one; --')) as memory:
        assert memory.setting("name") == "marigold"
    with pytest.raises(WrongKey, match="passphrase does not open it"):
        open_memory(path, passphrase="another")  # noqa: S106  # of this test


def test_the_passphrase_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGARD_PASSPHRASE", "from outside")
    set_and_close(tmp_path / "memory.db")

    set_and_close(tmp_path / "memory.db", "from outside")


def test_another_key_does_not_open_it(tmp_path: Path, keyring_in_store: KeyringInStore) -> None:
    path = tmp_path / "memory.db"
    set_and_close(path)
    keyring_in_store.kept["regard", str(path)] = "00" * 32

    with pytest.raises(WrongKey, match="keyring does not open it"):
        open_memory(path)


def test_without_keyring_and_passphrase_it_says_what_to_do(tmp_path: Path, keyring_in_store: KeyringInStore) -> None:
    set_and_close(tmp_path / "old.db")
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # keyring has types in part only

    with pytest.raises(NoKey, match="Set REGARD_PASSPHRASE to a passphrase of your own"):
        open_memory(tmp_path / "new.db")
    with pytest.raises(NoKey, match="Set REGARD_PASSPHRASE to its passphrase"):
        open_memory(tmp_path / "old.db")


def test_what_was_chosen_not_to_be_encrypted_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    set_and_close(path, encrypted=False)

    assert path.read_bytes().startswith(b"SQLite format 3")
    with closing(open_memory(path)) as memory:
        assert memory.setting("name") == "marigold"


@pytest.mark.parametrize("content", [b"no database" * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_memory_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "memory.db"
    path.write_bytes(content)

    with pytest.raises(MemoryCannotOpen, match=r"memory\.db"):
        open_memory(path, passphrase="any")  # noqa: S106  # of this test
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(MemoryCannotOpen, match="cannot be kept there"):
        open_memory(tmp_path / "file" / "memory.db", encrypted=False)


def test_a_memory_newer_than_the_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    set_and_close(path, encrypted=False)
    engine = sqlite_engine(path, None)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE about SET version_num = '9999'")
    engine.dispose()

    with pytest.raises(MemoryCannotOpen, match="written by a later Regard"):
        open_memory(path)


def test_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REGARD_HOME", raising=False)
    monkeypatch.delenv("REGARD_DATABASE", raising=False)
    assert memory_path().name == "memory.db"
    assert memory_path().parent.name == "regard"

    monkeypatch.setenv("REGARD_HOME", str(tmp_path / "home"))
    open_memory(encrypted=False).close()

    assert memory_path() == tmp_path / "home" / "memory.db"
    assert memory_path().exists()


def test_a_server_is_named_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, empty_database: str, tmp_path: Path
) -> None:
    monkeypatch.setenv("REGARD_DATABASE", empty_database)
    monkeypatch.setenv("REGARD_HOME", str(tmp_path / "home"))

    with closing(open_memory()) as memory:
        memory.set("name", "value")

    assert not (tmp_path / "home").exists()


def test_a_server_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MemoryCannotOpen, match="server"):
        open_memory(f"postgresql:///none?host={tmp_path}")


def test_opening_loads_no_migrations() -> None:
    """A normal start has no use for Alembic, nor one without a memory for the database."""
    code = (
        "import sys, tempfile, pathlib, regard.memory; before = 'sqlalchemy' in sys.modules\n"
        "path = pathlib.Path(tempfile.mkdtemp()) / 'memory.db'\n"
        "for _ in range(2): regard.memory.open_memory(path, encrypted=False).close()\n"
        "print(before, 'sqlalchemy' in sys.modules, 'alembic' in sys.modules, 'psycopg' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.split() == ["False", "True", "False", "False"]


def test_two_who_start_at_once_make_one_memory(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    code = (
        "import sys, pathlib, regard.memory\n"
        "memory = regard.memory.open_memory(pathlib.Path(sys.argv[1]), passphrase='one')\n"
        "memory.set(sys.argv[2], 'here'); memory.close()"
    )
    started = [subprocess.Popen([sys.executable, "-c", code, str(path), str(at)]) for at in range(4)]

    assert [each.wait() for each in started] == [0] * 4
    with closing(open_memory(path, passphrase="one")) as memory:  # noqa: S106  # of this test
        assert [memory.setting(str(at)) for at in range(4)] == ["here"] * 4


FILES_AS_KEYRING = """
import pathlib, sys, time, keyring, regard.memory
from keyring.backend import KeyringBackend

path = pathlib.Path(sys.argv[1])
kept = path.with_name("keyring")


class Slow(KeyringBackend):
    priority = 1.0

    def get_password(self, service, username):
        found = kept.read_text() if kept.exists() else None
        time.sleep(0.3)
        return found

    def set_password(self, service, username, password):
        kept.write_text(password)


keyring.set_keyring(Slow())
memory = regard.memory.open_memory(path)
memory.set(sys.argv[2], "here")
memory.close()
"""


def test_of_two_who_start_at_once_one_makes_the_key(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FILES_AS_KEYRING, str(tmp_path / "memory.db")]
    started = [subprocess.Popen([*command, str(at)]) for at in range(3)]

    assert [each.wait() for each in started] == [0] * 3


def test_a_relative_path_and_the_home_folder_are_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))

    open_memory("here.db", encrypted=False).close()
    open_memory("~/there.db", encrypted=False).close()

    assert {each.name for each in tmp_path.iterdir()} >= {"here.db", "there.db"}
    assert os.environ["HOME"] == str(tmp_path)
