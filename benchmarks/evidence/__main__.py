"""Write `docs/evidence.md`; with `--check`, say whether it is what would be written."""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.evidence.gather import gather
from benchmarks.evidence.page import page

HERE = Path(__file__).resolve().parents[2]
PAGE = HERE / "docs" / "evidence.md"
SHARED = Path(os.environ.get("REGARD_SHARED", HERE.parent / "shared"))
"""Where the labelled sets (`data/`) and the stories (`stories/`) are; `REGARD_SHARED` names another folder."""


def main(arguments: list[str] | None = None) -> int:
    """Write or check the page. Returns the exit code: 1 if the page differs, 2 if the labelled sets are missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evidence", description=__doc__)
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder with data/ and stories/")
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the page is up to date")
    options = parser.parse_args(arguments)
    if not (options.shared / "data" / "evaluate").is_dir():
        print(
            f"No labelled sets in {options.shared}; name their folder with --shared or REGARD_SHARED.", file=sys.stderr
        )
        return 2
    text = page(gather(options.shared))
    if options.check:
        return _check(text)
    PAGE.write_text(text, encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(HERE)}.")
    return 0


def _check(text: str) -> int:
    written = PAGE.read_text("utf-8") if PAGE.exists() else ""
    differences = beyond_rounding(written.splitlines(), text.splitlines())
    if len(differences) <= MOST_LINES:
        print("docs/evidence.md is up to date.")
        return 0
    print("\n".join(differences))
    print("docs/evidence.md is not what `make evidence` writes now; run it.", file=sys.stderr)
    return 1


ROUNDING = 0.03
"""How far a figure may lie from the page's, of itself or, below one, in all: whole numbers of eight bits are rounded
otherwise on other processors, and then some labels flip."""

MOST_LINES = 12
"""So many lines may come or go on another processor: those that name who lies below a bar."""

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


def beyond_rounding(written: Sequence[str], now: Sequence[str]) -> list[str]:
    """The lines of two pages that differ by more than another processor's rounding, as a difference list."""
    shapes = [[_NUMBER.sub("#", line) for line in page] for page in (written, now)]
    found: list[str] = []
    changes = difflib.SequenceMatcher(None, shapes[0], shapes[1], autojunk=False).get_opcodes()
    for kind, first, last, start, stop in changes:
        if kind == "equal":
            pairs = zip(written[first:last], now[start:stop], strict=True)
            found += [f"-{old}\n+{new}" for old, new in pairs if not _close(old, new)]
        else:
            found += [*(f"-{line}" for line in written[first:last]), *(f"+{line}" for line in now[start:stop])]
    return found


def _close(old: str, new: str) -> bool:
    numbers = [[float(number.replace(",", "")) for number in _NUMBER.findall(line)] for line in (old, new)]
    return all(abs(one - other) <= ROUNDING * max(1.0, one) for one, other in zip(*numbers, strict=True))


if __name__ == "__main__":
    sys.exit(main())
