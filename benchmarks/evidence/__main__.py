"""Write `docs/evidence.md`; with `--check`, say whether it is what would be written."""

from __future__ import annotations

import argparse
import difflib
import os
import sys
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
    if written == text:
        print("docs/evidence.md is up to date.")
        return 0
    differences = difflib.unified_diff(
        written.splitlines(), text.splitlines(), "docs/evidence.md", "now", lineterm="", n=0
    )
    print("\n".join(differences))
    print("docs/evidence.md is not what `make evidence` writes now; run it.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
