"""Feeds each format millions of spoilt files: `python tests/fuzz/fuzz_formats.py [FORMAT …] --seconds 5`.

Each format, of one file or of a folder of files, runs in a process of its own (`one_format.py`), since the fuzzer
(atheris, on libFuzzer) ends the one it runs in. It begins with the format's samples and traps (`seeds.py`), spoils them
(`spoiling.py`) and learns which branches each change reaches. Whatever a file holds, a format must either refuse it
with `CannotRead` or give what is sound (`soundness.py`). An input that does neither is saved as
`build/fuzz/FORMAT-crash-…`, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from regard.formats import FolderFormat, Format, from_bytes, recognise
from regard.problems import CannotRead

TESTS = Path(__file__).parents[1]
if __name__ == "__main__":
    sys.path.insert(0, str(TESTS))

from fuzz.seeds import EVERY, files_for, folders_for  # noqa: E402  # found from here when this is a script
from fuzz.soundness import in_time, look_at, look_at_folder  # noqa: E402  # likewise
from fuzz.spoiling import spoil_bytes, spoil_files  # noqa: E402  # likewise

ASK_ALL = 50
"""One file in so many is shown to every format, to ask how sure it is."""

Seed = bytes | dict[str, bytes]


def fuzz_for(format_: Format | FolderFormat, seconds: float, chance: random.Random) -> int:
    """Spoil a format's seeds for some seconds of the processor, in this process; how many were read.

    Raises:
        AssertionError: what came out was not sound; or whatever a format raised. A note says what was read.
    """
    until = time.process_time() + seconds
    runs = 0
    for seed in _spoilt(format_, chance):
        try:
            with in_time():
                _look_at(format_, seed, ask_all=runs % ASK_ALL == 0)
        except Exception as error:
            error.add_note(f"{format_.card.name} was given {seed!r}")
            raise
        runs += 1
        if time.process_time() > until:
            break
    return runs


def _spoilt(format_: Format | FolderFormat, chance: random.Random) -> Iterator[Seed]:
    """The seeds as they are, in any order, then spoilt ones without an end."""
    if isinstance(format_, FolderFormat):
        folders = folders_for(format_)
        yield from folders
        while folders:
            yield spoil_files(chance.choice(folders), chance)
    else:
        files = files_for(format_)
        yield from files
        while files:
            yield spoil_bytes(chance.choice(files), chance)


def _look_at(format_: Format | FolderFormat, seed: Seed, *, ask_all: bool) -> None:
    if isinstance(format_, FolderFormat):
        assert isinstance(seed, dict)
        look_at_folder(format_, seed)
        return
    assert isinstance(seed, bytes)
    look_at(format_, seed)
    if ask_all:
        with suppress(CannotRead):
            recognise(from_bytes("fuzzed", seed))


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
    known = [each.card.name for each in EVERY]
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
