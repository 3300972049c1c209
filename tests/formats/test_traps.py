"""The trap corpus: small files that have misled importers, each with what must come out of it.

Beside each trap lies `NAME.expected.json`; what it does not name is not compared. A trap that is a folder is an
export of many files, and is also read as a zip archive of itself. Others may use the corpus; see traps/README.md.
"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from formats.read_values import values_of
from regard.formats import Given, Opened, read_path

TRAPS = Path(__file__).parent / "traps"
EXPECTED = ".expected.json"
FEWEST = 150

every_trap = sorted(path for path in TRAPS.rglob(f"*{EXPECTED}"))


def named(path: Path) -> str:
    return path.relative_to(TRAPS).as_posix().removesuffix(EXPECTED)


def trap_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(EXPECTED))


def outcome(path: Path, expected: dict[str, Any]) -> tuple[Opened, dict[str, Any]]:
    given = Given(**expected.pop("given", {}))
    [opened] = read_path(path, given)
    if opened.refused is not None:
        return opened, {"refused": f"{opened.refused.what} {opened.refused.to_do}"}
    assert opened.read is not None
    return opened, {"format": opened.format, **values_of(opened.read)}


def compare(path: Path, expected: dict[str, Any]) -> None:
    """All that is expected is there, and whoever expects nothing of a kind finds nothing of it."""
    assert expected, "a trap says what must come out"
    opened, found = outcome(path, expected)
    assert {name: found.get(name) for name in expected} == expected
    if opened.read is not None:
        read = opened.read
        assert "items" in expected, "a trap says how many items there are"
        assert read.items == read.kept + len(read.skipped)
        assert len(found.get("skipped", [])) == len(expected.get("skipped", []))


@pytest.mark.parametrize("path", every_trap, ids=named)
def test_a_trap_is_read_as_it_should_be(path: Path) -> None:
    compare(trap_of(path), json.loads(path.read_text("utf-8")))


@pytest.mark.parametrize("path", [path for path in every_trap if trap_of(path).is_dir()], ids=named)
def test_a_folder_reads_the_same_from_a_zip(path: Path, tmp_path: Path) -> None:
    folder = trap_of(path)
    archive = tmp_path / f"{folder.name}.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in sorted(folder.rglob("*")):
            packed.write(file, file.relative_to(folder))

    compare(archive, json.loads(path.read_text("utf-8")))


def test_each_trap_says_what_must_come_out() -> None:
    expected = {trap_of(path) for path in every_trap}
    tops = {trap for kind in TRAPS.iterdir() if kind.is_dir() for trap in kind.iterdir() if trap.suffix != ".json"}
    tops |= {path for path in TRAPS.glob("*/*.json") if not path.name.endswith(EXPECTED)}

    assert tops == expected
