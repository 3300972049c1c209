"""How long does a review take from a cold start, and what does it weigh? Writes `docs/speed.md`.

Each run is a new process, timed from outside, as a user's would be. Runs of the commands alternate, so that a slow
moment of the machine falls on all of them; the medians are compared with a bare `python -c pass` of the same minutes.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.size import installed
from benchmarks.synthetic_meeting import TURNS, YOU, meeting

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "speed.md"

RUNS = 15
REVIEW_SECONDS, REVIEW_MIB, HELP_SECONDS, INSTALL_MIB = 1.0, 200, 0.15, 400
"""What is promised: of the review of a one-hour meeting, of `regard --help`, and of a plain install."""

_PER_MIB = 2**20 if sys.platform == "darwin" else 2**10
"""What the system counts memory in: bytes there, KiB here."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process, from its start to its end.

    Attributes:
        seconds: wall time.
        mib: the most memory it held, in MiB.
    """

    seconds: float
    mib: float


@dataclass(frozen=True, slots=True)
class Medians:
    """The medians of several runs of one command, and the slowest of them."""

    seconds: float
    slowest: float
    mib: float


def run(command: Sequence[str]) -> Run:
    """Run a command once, its output thrown away.

    Raises:
        RuntimeError: it failed.
    """
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
    begin = time.perf_counter()
    process = os.posix_spawn(command[0], list(command), dict(os.environ), file_actions=nowhere)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begin
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Run(seconds, usage.ru_maxrss / _PER_MIB)


def medians_of(commands: dict[str, list[str]], runs: int) -> dict[str, Medians]:
    """Run the commands in turn, `runs` times after one that is not counted (it fills the system's file cache)."""
    done: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            once = run(command)
            if number:
                done[name].append(once)
    return {
        name: Medians(
            median(each.seconds for each in every),
            max(each.seconds for each in every),
            median(each.mib for each in every),
        )
        for name, every in done.items()
    }


def share_in_imports(command: Sequence[str]) -> float:
    """The share of a run's time that goes into importing modules, Python's own start included, by `-X importtime`."""
    begin = time.perf_counter()
    done = subprocess.run([sys.executable, "-X", "importtime", *command], capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - begin
    own = (line.removeprefix("import time:").split("|")[0].strip() for line in done.stderr.splitlines())
    return sum(int(each) for each in own if each.isdigit()) / 1e6 / seconds


def the_commands(file: Path) -> dict[str, list[str]]:
    """What is timed; the first is the yardstick."""
    regard = str(Path(sys.executable).with_name("regard"))
    return {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        "`regard --help`": [regard, "--help"],
        "`regard review`": [regard, "review", str(file), "--me", YOU],
        "`regard review --json`": [regard, "review", str(file), "--me", YOU, "--json"],
        "`regard review --html`": [regard, "review", str(file), "--me", YOU, "--html", str(file.with_suffix(".html"))],
    }


def page(every: dict[str, Medians], imports: float, runs: int) -> str:
    """The page `docs/speed.md`."""
    bare = next(iter(every.values())).seconds
    packages = installed()
    weight = sum(package.size for package in packages) / 2**20
    rows = "\n".join(
        f"| {name} | {each.seconds:.2f} s | {each.slowest:.2f} s | {each.seconds / bare:.1f} | {_memory(each.mib)} |"
        for name, each in every.items()
    )
    largest = ", ".join(f"{package.name} {package.size / 2**20:.1f}" for package in packages[:5])
    return f"""# How fast and how big Regard is

<!-- Written by `make bench`; changes made by hand are lost. -->

A made-up meeting of one hour and {TURNS} turns, reviewed from a cold start: each run is a new process.
{runs} runs of each command, in turn. {platform.system()} {platform.machine()}, {os.cpu_count()} cores,
Python {platform.python_version()}. The last column but one does not depend on how fast the machine is.

| command | median | slowest | times a bare `python -c pass` | memory |
| --- | --- | --- | --- | --- |
{rows}

Of a review, {100 * imports:.0f} % goes into starting Python and importing modules (by `-X importtime`).

A plain install: {len(packages)} packages, {weight:.1f} MiB. The largest, in MiB: {largest}.

Promised: a review under {REVIEW_SECONDS} s and {REVIEW_MIB} MiB, `--help` under {HELP_SECONDS} s,
an install under {INSTALL_MIB} MiB.
"""


def _memory(mib: float) -> str:
    """A new process is charged with what its parent held when it began, so nothing less than that can be seen."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MIB
    return f"{mib:.0f} MiB" if mib > own else f"at most {own:.0f} MiB"


def broken_promises(every: dict[str, Medians]) -> list[str]:
    """What is slower or larger than promised, in words."""
    review, front = every["`regard review`"], every["`regard --help`"]
    checks = (
        (review.seconds < REVIEW_SECONDS, f"a review takes {review.seconds:.2f} s"),
        (review.mib < REVIEW_MIB, f"a review takes {review.mib:.0f} MiB"),
        (front.seconds < HELP_SECONDS, f"`regard --help` takes {front.seconds:.2f} s"),
        (sum(package.size for package in installed()) < INSTALL_MIB * 2**20, "an install is too large"),
    )
    return [says for kept, says in checks if not kept]


def profile(file: Path) -> None:
    """Print where a review spends its time, by function, costliest first."""
    import cProfile
    import pstats

    import regard.app

    with cProfile.Profile() as watch:
        regard.app.review(file, me=YOU)
    pstats.Stats(watch).sort_stats("tottime").print_stats(25)


def main() -> int:
    """Measure, write the page, print it. Returns the exit code: 1 if a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="how often each command is run")
    parser.add_argument("--profile", action="store_true", help="print where a review spends its time; write nothing")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "meeting.vtt")
        file.write_text(meeting(), encoding="utf-8")
        if options.profile:
            profile(file)
            return 0
        commands = the_commands(file)
        every = medians_of(commands, options.runs)
        text = page(every, share_in_imports(commands["`regard review`"]), options.runs)
    PAGE.write_text(text, encoding="utf-8")
    print(text)
    broken = broken_promises(every)
    print(*(f"Not kept: {each}." for each in broken), sep="\n", end="")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
