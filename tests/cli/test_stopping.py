"""Ctrl-C, whenever it comes: exit code 130, one sentence, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from benchmarks.large_files import mailbox, messages_database, whatsapp

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal that can be sent to another there")

SAID = "regard: stopped; nothing was written."


def stop(path: Path, temporary: Path, after: float, *, once: str = "") -> subprocess.CompletedProcess[str]:
    """Look at a file, and stop it some seconds after it began, or after there is something of a name."""
    environment = os.environ | {"TMPDIR": str(temporary), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "regard", "look", str(path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    until = time.monotonic() + 30
    while once and time.monotonic() < until and not list(temporary.glob(once)):
        time.sleep(0.01)
    time.sleep(after)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    return subprocess.CompletedProcess(command, child.returncode, out, err)


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    (tmp_path / "temporary").mkdir()
    return tmp_path / "temporary"


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files that take many seconds to read, each in a folder of its own."""
    folders = {name: tmp_path_factory.mktemp(name) for name in ("chat", "mail", "base", "archive")}
    base = messages_database(folders["base"], 300_000)
    with zipfile.ZipFile(folders["archive"] / "mac.zip", "w") as archive:
        archive.write(base, "chat.db")
    return {
        "chat": whatsapp(folders["chat"], 500_000),
        "mail": mailbox(folders["mail"], 20_000),
        "archive": folders["archive"] / "mac.zip",
    }


@pytest.mark.parametrize("after", [0.3, 0.8, 1.6])
@pytest.mark.parametrize("name", ["chat", "mail"])
def test_a_large_file_can_be_left_at_any_moment(
    name: str, after: float, large: dict[str, Path], temporary: Path
) -> None:
    stopped = stop(large[name], temporary, after)

    assert stopped.returncode == 130
    assert stopped.stderr.strip() == SAID
    assert stopped.stdout == ""
    assert [each.name for each in large[name].parent.iterdir()] == [large[name].name]
    assert not list(temporary.iterdir())


@pytest.mark.parametrize("after", [0.0, 0.1, 0.5])
def test_the_copy_of_a_database_is_not_left_behind(after: float, large: dict[str, Path], temporary: Path) -> None:
    """A database in an archive is copied to be read."""
    stopped = stop(large["archive"], temporary, after, once="regard-*/copy.db")

    assert stopped.returncode == 130
    assert stopped.stderr.strip() == SAID
    assert not list(temporary.iterdir())
