"""Made-up exports are the same each time, we read them right, and the page says what was reached and what missing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from benchmarks.format_readers import READERS, Reader, measure
from benchmarks.format_throughput import CASES, MAIL_PEER, OURS, Case, Compared, Taken, compare, main, page


@pytest.mark.parametrize("case", CASES.values(), ids=lambda case: case.title)
def test_a_made_up_file_is_the_same_each_time(case: Case, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"

    assert case.make(first, 30) == case.make(second, 30)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("kind", CASES)
def test_we_find_all_that_is_known_to_be_in_a_file_and_nothing_else(kind: str, tmp_path: Path) -> None:
    path, known = tmp_path / CASES[kind].name, tmp_path / "known.json"
    rows = CASES[kind].make(path, 200)
    known.write_text(json.dumps(rows), encoding="utf-8")

    found = measure(READERS[kind][OURS], path, known)

    assert (found["right"], found["others"]) == (len(rows), 0)
    assert 0 < found["processor"] <= found["all_in_all"]
    assert found["mib"] > 1


def test_an_item_found_otherwise_is_not_right(tmp_path: Path) -> None:
    """Two are found as known, one with another time; one is not found; one is found that is not there."""
    known = tmp_path / "known.json"
    known.write_text(json.dumps([["9:00", "a"], ["9:00", "a"], ["9:15", "b"], ["9:30", "c"]]), encoding="utf-8")
    rows = [("9:00", "a"), ("9:00", "a"), ("21:15", "b"), ("9:45", "d")]

    found = measure(Reader("", "", lambda: None, lambda _ready, _path: rows, list), known, known)

    assert (found["right"], found["others"]) == (2, 2)


@pytest.fixture
def bare_python(tmp_path: Path) -> Path:
    """A Python that has nothing but its standard library."""
    script = tmp_path / "python"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return script


@pytest.mark.skipif(sys.platform == "win32", reason="the bare Python is a shell script")
def test_the_page_has_a_row_for_each_reader_and_says_which_peers_are_missing(
    tmp_path: Path, bare_python: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of it, at a thousandth of its size, without peers."""
    there = tmp_path / "page.md"
    small = ["--part", "0.001", "--rounds", "1", "--page", str(there), "--peers", str(bare_python)]

    assert main(small) == 0

    text = there.read_text("utf-8")
    peers = [reader for readers in READERS.values() for reader, each in readers.items() if each.module]
    assert text.count(f"\n| {OURS} | Python ") == text.count("| 100.0 % | 0 |") == len(CASES)
    assert text.count("| not installed where `PEERS` says |") == len(peers)
    assert "\n| `mailbox` alone | Python " in text
    assert "**Not measured**: not installed where `PEERS` says." in text
    assert "**Not measured**" in capsys.readouterr().out


def test_a_reader_that_fails_has_its_reason_in_its_row(tmp_path: Path, bare_python: Path) -> None:
    bare_python.write_text("#!/bin/sh\necho 'ValueError: no such date' >&2\nexit 1\n", encoding="utf-8")

    found = compare("contacts", 2, 1, str(bare_python))

    assert "| vobject | fails: ValueError: no such date | |" in page([found], 1)


@pytest.mark.parametrize(
    ("ours", "says"),
    [
        (Taken(2.0, 2.0, 2.5, 40.0, 90, 0, ""), "**Reached**: 5.0 times, 90 mails right beside 90."),
        (Taken(2.1, 2.0, 2.5, 40.0, 100, 0, ""), "**Not reached**: 4.8 times, 100 mails right beside 90."),
        (Taken(1.0, 2.0, 2.5, 40.0, 89, 0, ""), "**Not reached**: 10.0 times, 89 mails right beside 90."),
    ],
)
def test_what_is_to_be_reached_is_speed_and_no_less_of_it_right(ours: Taken, says: str) -> None:
    peer = Taken(10.0, 11.0, 12.0, 50.0, 90, 10, "1.0")

    text = page([Compared(CASES["mail"], 100, 1.0, {OURS: ours, MAIL_PEER: peer})], 3)

    assert says in text
    assert f"| {MAIL_PEER} | 1.0 | 90.0 % | 10 | 10.00 | 11.00 | 12.00 | 10 | {10 / ours.processor:.1f} | 50 |" in text
