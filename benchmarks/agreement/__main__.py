"""`python -m benchmarks.agreement --shared FOLDER` compares and writes docs/agreement.md; `--check` only compares."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import iter_modules

import benchmarks.agreement
from benchmarks.agreement.case import Case

PAGE = Path(__file__).parents[2] / "docs" / "agreement.md"


def every_case(inputs: Path) -> list[Case]:
    """The cases of every module beside this one that has `cases(inputs)`, by kind and file."""
    names = [each.name for each in iter_modules(benchmarks.agreement.__path__) if not each.name.startswith("_")]
    modules = [import_module(f"benchmarks.agreement.{name}") for name in names]
    found = [case for module in modules if hasattr(module, "cases") for case in module.cases(inputs)]
    return sorted(found, key=lambda case: (case.kind.casefold(), case.file, case.known))


def page(cases: Sequence[Case]) -> str:
    """The table, and each known answer that is not agreed with."""
    rows = []
    for kind, group in groupby(cases, key=lambda case: case.kind):
        of_kind = list(group)
        files = len({case.file for case in of_kind})
        agreed = sum(case.agrees for case in of_kind)
        argued = sum(bool(case.argued) and not case.agrees for case in of_kind)
        rows.append(f"| {kind} | {files} | {len(of_kind)} | {agreed} | {argued} | {len(of_kind) - agreed - argued} |")
    against = [
        f"- {case.kind}, `{case.file}`, {case.known}: {case.argued or 'not yet.'}" for case in cases if not case.agrees
    ]
    return f"""# Agreement with known answers

Made by `make agreement`. Real files of other projects, with the answers that those projects state; all is compared
exactly: texts, senders, times, counts. To reach: all known answers that are not the other project's own mistakes.

| kind of file | files | known answers | agreed with | argued against | not reached |
|---|---|---|---|---|---|
{chr(10).join(rows)}

## Not agreed with

{chr(10).join(against) or "None."}
"""


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.agreement", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    cases = every_case(given.shared / "inputs")
    if not given.check:
        PAGE.write_text(page(cases), "utf-8")
    reached = all(case.agrees or case.argued for case in cases)
    print(page(cases))
    sys.exit(0 if reached else 1)


if __name__ == "__main__":
    main()
