"""A memory of each kind: SQLite encrypted, SQLite plain, and a real PostgreSQL server started for the tests."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
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
        own = Store(kind, str(request.getfixturevalue("empty_database")))
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

    making = [str(programs / "initdb"), "-D", str(data), "-U", "regard", "-A", "trust", "-E", "UTF8", "--locale=C"]
    subprocess.run([*prefix, *making, "--no-sync"], check=True, cwd=folder, stdout=subprocess.DEVNULL)
    running = [str(programs / "postgres"), "-D", str(data), "-k", str(folder), "-c", "listen_addresses=", "-F"]
    with (folder / "log").open("wb") as log, subprocess.Popen([*prefix, *running], cwd=folder, stderr=log) as server:
        try:
            _wait_for(str(folder), server)
            yield str(folder)
        finally:
            server.send_signal(signal.SIGQUIT)
    shutil.rmtree(folder)


def _wait_for(folder: str, server: subprocess.Popen[bytes]) -> None:
    """Until the server answers, which takes it a second or so."""
    import psycopg

    for _ in range(600):
        try:
            psycopg.connect(host=folder, user="regard", dbname="postgres").close()
        except psycopg.OperationalError:
            assert server.poll() is None, "the server has ended"
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server does not answer after a minute")


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


@pytest.fixture(scope="session")
def one_database(new_database: Callable[[], str]) -> str:
    """A database with the tables in it, for one test after the other; making one for each takes a second."""
    address = new_database()
    open_memory(address).close()
    return address


@pytest.fixture
def empty_database(one_database: str) -> str:
    """The same, emptied."""
    import psycopg

    with psycopg.connect(one_database) as connection:
        listed = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        names = ", ".join(f'"{name}"' for (name,) in listed if name != "about")
        connection.execute(f"TRUNCATE {names}".encode())
    return one_database


@pytest.fixture
def add(memory: Memory, to_conversation: Callable[[str], Conversation]) -> Add:
    """Adds one conversation, as text or as it is, in an import of its own; gives its number, 0 if nothing was new."""
    return adding_to(memory, to_conversation)
