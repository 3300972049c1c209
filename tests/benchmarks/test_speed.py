"""What is timed is a meeting that Regard can read, and it is the same each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.size import installed
from benchmarks.speed import Medians, broken_promises, medians_of, run
from benchmarks.synthetic_meeting import NAMES, YOU, meeting

from regard.formats import from_bytes, recognise

ROOT = Path(__file__).parents[2]


def test_the_made_up_meeting_has_nine_hundred_turns_in_an_hour() -> None:
    file = from_bytes("meeting.vtt", meeting().encode())
    conversation = recognise(file).read(file).conversations[0]

    assert len(conversation.turns) == 900
    assert set(conversation.participants) == set(NAMES)
    assert 3500 < (conversation.turns[-1].end or 0) < 3600
    assert 8000 < sum(turn.words for turn in conversation.turns) < 13000
    assert conversation.turns_of(YOU)
    assert meeting() == meeting()


def test_a_run_is_timed_and_weighed() -> None:
    """In a process of its own, as in use: a program that has just begun is charged with the memory of who began it."""
    code = (
        "import sys; from benchmarks.speed import run; r = run([sys.executable, '-c', 'pass']); print(r.seconds, r.mib)"
    )
    printed = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    seconds, mib = map(float, printed.split())

    assert 0 < seconds < 30
    assert 1 < mib < 500


def test_a_command_that_fails_is_no_figure() -> None:
    with pytest.raises(RuntimeError, match="ended with 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"])


def test_medians_leave_out_the_first_run() -> None:
    every = medians_of({"pass": [sys.executable, "-c", "pass"]}, runs=1)

    assert every["pass"].seconds == every["pass"].slowest


def test_a_broken_promise_is_named() -> None:
    fast, slow = Medians(0.1, 0.1, 30), Medians(1.2, 1.5, 250)

    assert broken_promises({"`regard review`": fast, "`regard --help`": fast}) == []
    assert broken_promises({"`regard review`": slow, "`regard --help`": fast}) == [
        "a review takes 1.20 s",
        "a review takes 250 MiB",
    ]


def test_an_install_is_regard_and_what_it_needs_and_nothing_for_tests() -> None:
    names = {package.name.lower() for package in installed()}

    assert {"regard", "typer", "rich", "jinja2"} <= names
    assert "pytest" not in names
