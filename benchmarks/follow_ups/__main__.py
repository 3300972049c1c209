"""`python -m benchmarks.follow_ups` lives through stories and made years, and writes docs/follow_ups.md."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter

from benchmarks.follow_ups.page import Part, page
from benchmarks.follow_ups.scored import score
from benchmarks.follow_ups.story import Story, stories

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "follow_ups.md"
LONGER = ROOT / "tests" / "stories" / "longer"
DEVELOPMENT, HELD_OUT = 1, 2
"""Seeds of the year that engineers may look into, and of the one that they may not."""


def halves(every: Sequence[Story]) -> tuple[Sequence[Story], Sequence[Story]]:
    """For development, and held out: every second by name."""
    return every[::2], every[1::2]


def sets(every: Sequence[Story], people: Sequence[int]) -> Iterator[tuple[str, bool, Sequence[Story]]]:
    """Each set with its name and whether it is held out."""
    from stories.year import year

    for held_out, half in enumerate(halves(every)):
        yield f"Hand-written, the {('first', 'second')[held_out]} of each two", bool(held_out), half
    for number in people:
        for seed in (DEVELOPMENT, HELD_OUT):
            yield f"A year with {number} people, seed {seed}", seed == HELD_OUT, [year(seed, number).story]


def parts(every: Sequence[Story], people: Sequence[int], listeners: Sequence[str]) -> Iterator[Part]:
    """The figures of each set with each listener."""
    for listener in listeners:
        for name, held_out, of_set in sets(every, people):
            begin = perf_counter()
            found = score(of_set, listener)
            print(f"{name}, {listener}: {perf_counter() - begin:.0f} s", file=sys.stderr)
            yield Part(name, listener, held_out, found, perf_counter() - begin)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.follow_ups", description=__doc__)
    parser.add_argument("--listener", choices=("neural", "rules"), action="append", help="only this; both else")
    parser.add_argument(
        "--people", type=int, nargs="*", default=(10, 50), help="of a year each; 10 and 50 else, to 500"
    )
    given = parser.parse_args()
    sys.path.insert(0, str(ROOT / "tests"))
    every = list(stories(LONGER))
    traps = Counter(trap for each in every for trap in each.traps)
    found = list(parts(every, given.people, given.listener or ("neural", "rules")))
    PAGE.write_text(page(found, traps, len(every), HELD_OUT), "utf-8")
    print(PAGE.read_text("utf-8"))


if __name__ == "__main__":
    main()
