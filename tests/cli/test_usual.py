"""`regard review` beside your usual: where a memory opens without a question, and only there."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.talks import remember_talks
from cli.running import in_a_terminal, regard
from regard.app import open_memory

TALKS = 6
"""Five others beside each: as few as there must be."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a memory of some talks."""
    return remember_talks(tmp_path_factory.mktemp("home"), TALKS).parent


@pytest.fixture(scope="module")
def last(home: Path) -> Path:
    """The file of the last of them."""
    return max((home / "talks").iterdir())


def _review(path: Path, home: Path, *more: str | Path, database: str = "") -> subprocess.CompletedProcess[str]:
    words = ("review", path, "--me", "Ida", "--listener", "rules", *more)
    return regard(*words, REGARD_HOME=str(home), REGARD_DATABASE=database)


def _usuals(ran: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    (reading,) = json.loads(ran.stdout)["readings"]
    return [finding["usual"] for finding in reading["findings"] if finding["usual"] is not None]


def test_a_finding_stands_beside_its_usual_on_the_screen_in_json_and_on_the_page(
    home: Path, last: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.html"
    said = _review(last, home)
    plain = _review(last, home, "--json", "--html", report)

    assert f"in the middle half of {TALKS - 1} other talks" in said.stdout
    assert {each["of"] for each in _usuals(plain)} == {TALKS - 1}
    assert {each["compares"] for each in _usuals(plain)} <= {"as usual", "more than usual", "less than usual"}
    assert '<p class="usual">' in report.read_text("utf-8")


def test_with_no_usual_the_memory_is_left_alone(home: Path, last: Path) -> None:
    assert _usuals(_review(last, home, "--no-usual", "--json")) == []


def test_where_there_is_no_memory_none_is_made_and_no_database_is_loaded(last: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    code = (
        "import os, sys\n"
        f"os.environ['REGARD_HOME'] = {str(nowhere)!r}\n"
        "from regard.cli.main import app\n"
        f"app(['review', {str(last)!r}, '--me', 'Ida', '--listener', 'rules'], standalone_mode=False)\n"
        "sys.exit(' '.join({'sqlalchemy', 'sqlcipher3', 'keyring'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # our own code

    assert ran.stderr.strip() == ""
    assert "What was measured" in ran.stdout
    assert "usual" not in ran.stdout
    assert not nowhere.exists()


def test_a_database_that_is_not_there_is_not_made_either(last: Path, tmp_path: Path) -> None:
    ran = _review(last, tmp_path, database=str(tmp_path / "other.db"))

    assert (ran.returncode, ran.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_a_memory_that_would_ask_for_its_passphrase_is_left_closed(
    last: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGARD_PASSPHRASE", "tide marks and old charts")
    with closing(open_memory(tmp_path / "memory.db")):
        monkeypatch.delenv("REGARD_PASSPHRASE")
    words = ["review", str(last), "--me", "Ida", "--listener", "rules"]
    seen = in_a_terminal(words, [], home={"REGARD_HOME": str(tmp_path), "REGARD_PASSPHRASE": ""})

    assert seen.code == 0
    assert "What was measured" in seen.screen
    assert "assphrase" not in seen.screen


def test_a_memory_that_cannot_be_used_is_said_and_is_no_reason_not_to_read(last: Path, tmp_path: Path) -> None:
    (tmp_path / "memory.db").write_bytes(b"SQLite format 3\0" + b"no database at all" * 100)
    ran = _review(last, tmp_path)

    assert ran.returncode == 0
    assert ran.stderr.startswith("Without your usual: ")
    assert "What was measured" in ran.stdout
