"""How fast are files read, beside the usual readers of the same formats? Writes `docs/format_speed.md`.

The files are made up (`made_exports`), so all that is in them is known, and what each reader finds is compared with
that. Each reader runs in a process of its own (`format_readers`), all of one file in turn, over some rounds; the
medians count. The peers may be in another environment than Regard: `--peers` names its Python.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.format_readers import MISSING, READERS
from benchmarks.made_exports import Row, address_book, calendar, whatsapp, whatsapp_of_12_hours, write_mailbox

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "format_speed.md"

ROUNDS = 5
OURS = "Regard"
MAIL_PEER, MAIL_TIMES = "`mailbox` and mail-parser-reply", 5
"""What is to be reached: mail so many times as fast as with these two, and at least as much of it right."""


@dataclass(frozen=True, slots=True)
class Case:
    """One made-up file.

    Attributes:
        title: what it is, in words.
        name: the file's name.
        count: how much is made: messages, threads, events, people.
        make: writes so much, and gives what is known to be in it.
        items: what is counted.
        compared: what must be right of each of them.
        differs: what the readers do and do not do alike.
    """

    title: str
    name: str
    count: int
    make: Callable[[Path, int], list[Row]]
    items: str
    compared: str
    differs: str


CASES: dict[str, Case] = {
    "chat": Case(
        "WhatsApp chat",
        "WhatsApp Chat with Garden.txt",
        100_000,
        whatsapp,
        "messages with words",
        "day and time, who, the words",
        "whatstk and chat-miner give a table, and in it `<Media omitted>` as if somebody had said it: these are the "
        "others. Regard gives the conversation, each message with its line, and counts pictures and notices apart; it "
        "goes through the whole chat to settle whether the day or the month comes first.",
    ),
    "chat of 12 hours": Case(
        "The same chat from a phone that writes `p. m.`",
        "Chat de WhatsApp con Garden.txt",
        100_000,
        whatsapp_of_12_hours,
        "messages with words",
        "day and time, who, the words",
        "Mexican Spanish, `24/3/2019, 9:15 p. m.`. whatstk takes `a. m.` for a part of the layout that all messages "
        "have: it adds those of the afternoon to the message before them, and leaves 12:40 a. m. at noon. Told the "
        "layout, it finds all messages and leaves those of the afternoon twelve hours early. chat-miner's times are "
        "right.",
    ),
    "mail": Case(
        "Mail (mbox)",
        "All mail.mbox",
        5_000,
        write_mailbox,
        "mails",
        "when it was sent, by whom, the thread with its subject and first mail, the writer's own words without those "
        "repeated and without the signature",
        "The peer does what is usually done with the standard library and mail-parser-reply: the mails, their heads, "
        "the first plain text, threads by References. It is told that all is in English. It takes an answer that "
        "stands below what it repeats for a part of that. `mailbox` alone leaves in each answer what it repeats. "
        "Regard tries all the languages that it knows, keeps what is not the writer's own apart by what it is, and "
        "names what was attached. It reads in one process: two side by side took 5.5 seconds of the processor for what "
        "one does in 4.1 (22 November 2026, on both of 2 busy cores), as each mail goes to the other process and what "
        "is found comes back; they were also slower by the clock there, and are not used.",
    ),
    "calendar": Case(
        "Calendar (.ics)",
        "garden.ics",
        20_000,
        calendar,
        "events",
        "what it is called, when it begins and ends, where, who is asked, what it is about",
        "icalendar gives trees that hold all that the file does, reminders too; timed is also taking the six fields "
        "out. Regard gives events, each with its line, and what is wrong in a file with its place. Neither works out "
        "the days of repeated events here.",
    ),
    "contacts": Case(
        "Address book (vCard)",
        "contacts.vcf",
        20_000,
        address_book,
        "people",
        "the name whole and in parts, mail addresses, telephone numbers, birthday, where they work, the note",
        "vobject gives trees that hold all that the file does, photographs too; timed is also taking the seven fields "
        "out. Regard gives contacts, each with its line and labels, and never keeps a photograph.",
    ),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What a reader took: the medians of some rounds, and the most memory.

    Attributes:
        processor: its seconds.
        clock: seconds that went by meanwhile.
        all_in_all: seconds of the processor since the process began, imports among them.
        mib: memory.
        right: how many items were found as they are known.
        others: how many else were found.
        version: of the peer, or of Regard's Python.
    """

    processor: float
    clock: float
    all_in_all: float
    mib: float
    right: int
    others: int
    version: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One file and what its readers took; a text says why one could not read it."""

    case: Case
    items: int
    mib: float
    readers: dict[str, Taken | str]


def compare(kind: str, count: int, rounds: int, peers: str) -> Compared:
    """Make a file, and read it in turn.

    Args:
        kind: of `CASES`.
        count: how much is made.
        rounds: how often each reader reads it.
        peers: the Python that has the peers.
    """
    case = CASES[kind]
    runs: dict[str, list[dict[str, Any] | str]] = {reader: [] for reader in READERS[kind]}
    with tempfile.TemporaryDirectory(prefix="regard-formats-") as folder:
        path, known = Path(folder, case.name), Path(folder, "known.json")
        rows = case.make(path, count)
        known.write_text(json.dumps(rows), encoding="utf-8")
        mib = path.stat().st_size / 2**20
        for _ in range(rounds):
            for reader, every in runs.items():
                every.append(_once(kind, reader, [str(path), str(known)], peers))
    return Compared(case, len(rows), mib, {reader: _medians(every) for reader, every in runs.items()})


def _once(kind: str, reader: str, files: list[str], peers: str) -> dict[str, Any] | str:
    """One reader, once, in a process of its own; or why it could not."""
    module = READERS[kind][reader].module
    command = [peers if module else sys.executable, "-m", "benchmarks.format_readers", kind, reader, *files]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode == MISSING:
        return "not installed where `PEERS` says"
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        if not module:
            raise RuntimeError(said)
        return f"fails: {said}"
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _medians(every: Iterable[dict[str, Any] | str]) -> Taken | str:
    runs = []
    for each in every:
        if isinstance(each, str):
            return each
        runs.append(each)
    last = runs[-1]
    return Taken(
        processor=median(each["processor"] for each in runs),
        clock=median(each["clock"] for each in runs),
        all_in_all=median(each["all_in_all"] for each in runs),
        mib=max(each["mib"] for each in runs),
        right=last["right"],
        others=last["others"],
        version=last["version"] or f"Python {last['python']}",
    )


def page(every: Sequence[Compared], rounds: int) -> str:
    """The page `docs/format_speed.md`."""
    parts = "\n".join(_part(each) for each in every)
    return f"""# How fast files are read

<!-- Written by `make bench-formats`; changes made by hand are lost. -->

`make bench-formats PEERS=…`, where `PEERS` is a Python that has `whatstk`, `chat-miner`, `mail-parser-reply`,
`icalendar` and `vobject`. The files are made up by `benchmarks/made_exports.py`, the same ones each time, so all that
is in them is known. {platform.system()} {platform.machine()}, {_cores()}, Python {platform.python_version()}.

Each reader reads in a process of its own, all of one file in turn, {rounds} times. The figures are medians; of memory,
the most. Timed is the way from the path to values that can be used: `s` in seconds of the processor, `clock` in seconds
that went by meanwhile, which are more where the machine had other work; `with imports` is the processor's time since
Python began. `a second` goes by `s`, and so does `times`: how many times as long as Regard a reader took; above 1,
Regard is faster. `right` are the items found exactly as they are known, `others` what else was found: an item with
something wrong, or what is none. Memory is that of the whole process, modules included. Regard also finds out which of
its formats a file has; the peers are told.

{_goal(every)}

{parts}"""


def _cores() -> str:
    if not hasattr(os, "sched_getaffinity"):
        return f"{os.cpu_count()} cores"
    held = len(os.sched_getaffinity(0))
    return f"held to {held} of {os.cpu_count()} cores" if held != os.cpu_count() else f"{held} cores"


def _goal(every: Iterable[Compared]) -> str:
    """Whether mail is as fast as it is to be."""
    wanted = f"To reach: mail {MAIL_TIMES} times as fast as with {MAIL_PEER}, and at least as much of it right"
    readers = next((each.readers for each in every if MAIL_PEER in each.readers), {})
    ours, peer = readers.get(OURS), readers.get(MAIL_PEER)
    if not isinstance(ours, Taken) or not isinstance(peer, Taken):
        return f"{wanted}. **Not measured**: {peer or 'no mail was read'}."
    times = peer.processor / ours.processor
    found = f"{times:.1f} times, {ours.right:,} mails right beside {peer.right:,}"
    reached = times >= MAIL_TIMES and ours.right >= peer.right
    return f"{wanted}. **{'Reached' if reached else 'Not reached'}**: {found}."


def _part(found: Compared) -> str:
    ours = found.readers[OURS]
    yardstick = ours.processor if isinstance(ours, Taken) else 0.0
    rows = "\n".join(_row(name, taken, found.items, yardstick) for name, taken in found.readers.items())
    return f"""## {found.case.title}

{found.items:,} {found.case.items}, {found.mib:.1f} MiB. Compared of each: {found.case.compared}.

| reader | version | right | others | s | clock | with imports | a second | times | MiB |
| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |
{rows}

{found.case.differs}
"""


def _row(name: str, taken: Taken | str, items: int, yardstick: float) -> str:
    if isinstance(taken, str):
        return f"| {name} | {taken} | | | | | | | | |"
    cells = (
        name,
        taken.version,
        f"{100 * taken.right / items:.1f} %",
        f"{taken.others:,}",
        f"{taken.processor:.2f}",
        f"{taken.clock:.2f}",
        f"{taken.all_in_all:.2f}",
        f"{items / taken.processor:,.0f}",
        f"{taken.processor / yardstick:.1f}",
        f"{taken.mib:.0f}",
    )
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the page, print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.format_throughput", description=__doc__)
    parser.add_argument("--peers", default=sys.executable, help="a Python that has the peers")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each reader reads each file")
    parser.add_argument("--part", type=float, default=1.0, help="of the usual size")
    parser.add_argument("--page", type=Path, default=PAGE, help="where the page is written")
    options = parser.parse_args(arguments)
    every = []
    for kind, case in CASES.items():
        every.append(compare(kind, max(1, round(case.count * options.part)), options.rounds, options.peers))
        print(_part(every[-1]), flush=True)
    text = page(every, options.rounds)
    options.page.write_text(text, encoding="utf-8")
    print(_goal(every))
    return 0


if __name__ == "__main__":
    sys.exit(main())
