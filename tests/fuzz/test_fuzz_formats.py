"""Every format survives two seconds of spoilt files; `python tests/fuzz/fuzz_formats.py --seconds 600` takes longer."""

from __future__ import annotations

import json
import platform
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fuzz.fuzz_formats import look_at, spoil
from regard.conversation import Piece, Place
from regard.formats import FORMATS, File, Read
from regard.formats.pieces import one_conversation

HARNESS = Path(__file__).with_name("fuzz_formats.py")
HAS_WHEEL = sys.platform == "linux" and platform.machine() == "x86_64" and (3, 11) <= sys.version_info[:2] <= (3, 14)


@pytest.mark.skipif(not HAS_WHEEL, reason="atheris has no wheel for this Python and system")
@pytest.mark.parametrize("name", [each.card.name for each in FORMATS])
def test_a_format_survives_spoilt_files(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(HARNESS), name, "--seconds", "2", "--out", str(tmp_path)]

    ran = subprocess.run(command, check=False, capture_output=True, text=True)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "sound after" in ran.stdout


def _raises(file: File) -> Read:
    raise KeyError(file.name)


def _time_runs_backwards(file: File) -> Read:
    return one_conversation(file, "x", [Piece("Ana", "hello", Place(1), 2.0, 1.0)], [], items=1)


@pytest.mark.parametrize("read", [_raises, _time_runs_backwards])
def test_a_planted_fault_is_seen(read: object) -> None:
    faulty = replace(FORMATS[0], read=read)  # type: ignore[arg-type]  # one of the two above

    with pytest.raises((KeyError, AssertionError)):
        look_at(faulty, b"Ana: hello")


def test_spoilt_json_is_json_and_another_one() -> None:
    whole = json.dumps({"results": [{"words": ["a", 1]}]}).encode()

    spoilt = {spoil(whole, random.Random(seed)) for seed in range(50)}  # noqa: S311  # nothing secret

    assert len(spoilt) > 10
    assert all(json.loads(each or b"") is not None for each in spoilt)
    assert spoil(b"Ana: hello", random.Random(1)) is None  # noqa: S311  # nothing secret
