"""A memory of each kind: SQLite encrypted, SQLite plain, and a real PostgreSQL server started for the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import keyring
import pytest

from memory.stores import Add, KeyringInStore, Store, adding_to
from regard.conversation import Conversation
from regard.memory import Memory, open_memory


@pytest.fixture
def keyring_in_store() -> Iterator[KeyringInStore]:
    """A keyring of this test's own."""
    before = keyring.get_keyring()
    own = KeyringInStore()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


@pytest.fixture(params=["encrypted", "plain", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path, keyring_in_store: KeyringInStore) -> Iterator[Store]:
    """An empty place for a memory, of each kind in turn."""
    kind = str(request.param)
    if kind == "postgresql":
        made: Callable[[], str] = request.getfixturevalue("new_database")
        own = Store(kind, made())
    else:
        own = Store(kind, tmp_path / "regard" / "memory.db")
    yield own
    for memory in own.opened:
        memory.close()


@pytest.fixture
def memory(store: Store) -> Memory:
    """An empty memory, of each kind in turn."""
    return store.open()


@pytest.fixture
def memory_file(tmp_path: Path) -> Iterator[Memory]:
    """An empty memory in a plain file, for what does not depend on the kind."""
    with closing(open_memory(tmp_path / "memory.db", encrypted=False)) as memory:
        yield memory


_FOLDERS = ("/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt/postgresql")


def _server_programs() -> Path | None:
    """The folder of the newest server that is installed; None if there is none."""
    found = [path for folder in _FOLDERS for path in sorted(Path(folder).glob("*/bin/initdb"))]
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).resolve().parent if on_path else None


def _as_somebody_else() -> list[str]:
    """What goes before a command, for the server refuses to run as root."""
    if os.name == "nt" or os.getuid() != 0:
        return []
    if shutil.which("setpriv"):
        return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
    if shutil.which("runuser"):
        return ["runuser", "-u", "nobody", "--"]
    pytest.skip("PostgreSQL does not run as root, and neither setpriv nor runuser is here to run it as somebody else")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server that listens on a socket in a folder alone; gives the folder."""
    programs = _server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed; scripts/system_packages.sh installs one where it can")
    prefix = _as_somebody_else()
    folder = Path(tempfile.mkdtemp(prefix="regard-"))
    if prefix:
        shutil.chown(folder, "nobody", "nogroup")
    data = folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [*prefix, str(programs / program), *arguments]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    run("initdb", "-D", str(data), "-U", "regard", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    run("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
    yield str(folder)
    run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
    shutil.rmtree(folder)


_DATABASES = count()


@pytest.fixture(scope="session")
def new_database(server: str) -> Callable[[], str]:
    """Makes an empty database on the server, and gives its address."""
    import psycopg

    def make() -> str:
        name = f"memory_{next(_DATABASES)}"
        with psycopg.connect(host=server, user="regard", dbname="postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql:///{name}?host={server}&user=regard"

    return make


@pytest.fixture
def add(memory: Memory, to_conversation: Callable[[str], Conversation]) -> Add:
    """Adds one conversation, as text or as it is, in an import of its own; gives its number, 0 if nothing was new."""
    return adding_to(memory, to_conversation)
