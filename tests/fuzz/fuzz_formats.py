"""Feeds each format millions of spoilt files: `python tests/fuzz/fuzz_formats.py [FORMAT …] --seconds 5`.

Each format runs in a process of its own (`one_format.py`), since the fuzzer (atheris, on libFuzzer) ends the one it
runs in. It begins with the samples in that format's own test module and learns which branches each change reaches.
Whatever a file holds, a format must either refuse it with `CannotRead` or give a conversation that is sound
(`look_at`). An input that does neither is saved as `build/fuzz/FORMAT-crash-…`, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import math
import random
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from regard.conversation import Turn
from regard.formats import FORMATS, Format, Read, from_bytes
from regard.problems import CannotRead

TESTS = Path(__file__).parents[1]
LONGEST_INPUT = 4096
"""Bytes; enough for a few turns in any format, and short enough for thousands of runs a second."""

SLOWEST_RUN = 5
"""Seconds; a file of this size that takes longer shows that some rule takes time out of all proportion."""

HOSTILE: tuple[object, ...] = (
    *(None, True, "", "\ud800", "\x1b[2J", "NaN", "1.5s", "-0:01", [], {}, [[]], {"text": "yes"}, "yes. no?", "9" * 30),
    *(-1, 0, 0.5, 1e308, 10**400, math.nan, math.inf, -math.inf),
)
"""What stands in a damaged file where something else is expected."""


def look_at(format_: Format, data: bytes) -> None:
    """Read one file and check that what comes of it is sound; a refusal is."""
    try:
        file = from_bytes("fuzzed", data)
        assert 0 <= format_.sure(file) <= 1
        read = format_.read(file)
    except CannotRead:
        return
    assert read.items == read.kept + len(read.skipped)
    problems = "".join(map(str, (*read.skipped, *read.cautions)))
    assert problems.replace("\u200c", "").replace("\u200d", "").isprintable()  # joiners are part of some names
    _look_at_count(read)
    for talk in read.conversations:
        assert talk.turns
        for index, turn in enumerate(talk.turns):
            assert turn.index == index
            _look_at_turn(turn)


def _look_at_count(read: Read) -> None:
    """What is kept is what the pieces come from; only in a mere list of words has a piece several items."""
    places = [piece.place for talk in read.conversations for turn in talk.turns for piece in turn.pieces]
    kept = {place.item or place.line for place in places}
    words_counted = any("word " in str(each) or str(each).startswith("item ") for each in kept)
    assert read.kept >= len(kept) if words_counted else read.kept == len(kept)
    assert kept.isdisjoint(problem.place.item or problem.place.line for problem in read.skipped)


def _look_at_turn(turn: Turn) -> None:
    assert turn.text == " ".join(piece.text for piece in turn.pieces)
    turn.text.encode()
    for piece in turn.pieces:
        assert piece.speaker == turn.speaker
        assert piece.speaker is None or piece.speaker.strip()
        assert piece.text.strip()
        assert "\x1b" not in piece.text
        assert str(piece.place)
        for time in (piece.start, piece.end):
            assert time is None or (math.isfinite(time) and time >= 0)
        assert piece.start is None or piece.end is None or piece.end >= piece.start


def strings_in_tests(name: str) -> list[bytes]:
    """Every string in a format's test module, docstrings too: whole samples and telling parts of them."""
    module = TESTS / "formats" / f"test_{name}.py"
    if not module.exists():
        return []
    constants = [
        node.value for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Constant)
    ]
    found = {each for each in constants if isinstance(each, bytes)}
    found |= {inspect.cleandoc(each).encode("utf-8", "replace") for each in constants if isinstance(each, str)}
    return sorted(each for each in found if each.strip())


def is_sample(format_: Format, data: bytes) -> bool:
    """Whether a format recognises some bytes as its own."""
    try:
        return format_.sure(from_bytes("sample", data)) > 0
    except CannotRead:
        return False


def spoil(data: bytes, chance: random.Random) -> bytes | None:
    """JSON with one value replaced, taken out or doubled; None if the data is not JSON."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    places = list(_places(tree))
    if not places:
        return None
    where, key = chance.choice(places)
    act = chance.randrange(4)
    if act == 0:
        del where[key]
    elif act == 1 and isinstance(where, list):
        where.insert(key, where[key])
    elif act == 2:
        other, there = chance.choice(places)
        where[key] = json.loads(json.dumps(other[there]))
    else:
        where[key] = chance.choice(HOSTILE)
    return json.dumps(tree).encode()


def _places(tree: object) -> Iterator[tuple[Any, Any]]:
    """Each list and object in a tree with each of its positions and keys."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list | dict):
            keys = range(len(node)) if isinstance(node, list) else node
            yield from ((node, key) for key in keys)
            waiting += node if isinstance(node, list) else node.values()


def fuzz_in_turn(names: Sequence[str], seconds: int, out: Path) -> int:
    """Fuzz formats one after another, each in a process of its own; how many failed."""
    failed = 0
    for name in names:
        command = [sys.executable, "-m", "fuzz.one_format", name, str(seconds), str(out.resolve())]
        ran = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace", cwd=TESTS)
        runs = re.search(r"number_of_executed_units:\s*(\d+)", ran.stderr)
        _say(f"{name}: {'sound' if ran.returncode == 0 else 'FAILED'} after {runs[1] if runs else 'no'} runs")
        if ran.returncode != 0:
            failed += 1
            _say(ran.stdout[-4000:] + ran.stderr[-4000:])
    return failed


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201  # a script's output


def main() -> int:
    """The command line."""
    known = [each.card.name for each in FORMATS]
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"all, if none is named: {', '.join(known)}")
    parser.add_argument("--seconds", type=int, default=5, help="for each format")
    parser.add_argument("--out", type=Path, default=TESTS.parent / "build" / "fuzz", help="where inputs are kept")
    asked = parser.parse_args()
    if strange := set(asked.formats) - set(known):
        parser.error(f"no such format: {', '.join(sorted(strange))}")
    asked.out.mkdir(parents=True, exist_ok=True)
    return 1 if fuzz_in_turn(asked.formats or known, asked.seconds, asked.out) else 0


if __name__ == "__main__":
    sys.exit(main())
