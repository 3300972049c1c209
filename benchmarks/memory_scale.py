"""Time and weigh the memory as it grows: made conversations of ten years in three sizes; writes docs/memory_speed.md.

The texts are made of made words, so that nothing of anybody is in them: 20,000 words, the frequent ones as frequent as
in English (Zipf's law). Every time is the median of several, on memory that has been opened before.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import median

from benchmarks.synthetic_meeting import YOU, meeting
from regard import app
from regard.conversation import Conversation, Handle, Medium, Piece, Place, Source, Span, Turn
from regard.memory import Memory, open_memory
from regard.people import Fact, Noticed, Noticing

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "memory_speed.md"
TODAY = date(2026, 3, 10)
YEARS = 10
PEOPLE, CONVERSATIONS, TURNS = 5_000, 50_000, 40
SIZES = (1 / 16, 1 / 4, 1)
AT_ONCE = 500
"""Conversations in one import."""

NOTICED = 2
"""Things noticed in a conversation."""

REPEATS = 7
BOUNDS = {"today": 0.3, "person": 0.3, "search": 0.1, "add": 0.2, "whole": 1.5}
"""Seconds that each may take at the full size."""


class Made:
    """Made words, people and conversations; the same seed, the same data."""

    def __init__(self, people: int) -> None:
        self._random = random.Random(5)  # noqa: S311  # data to measure with, no secrets
        signs, vowels = "bcdfghjklmnprstvw", "aeiou"
        syllables = [a + b for a in signs for b in vowels]
        self._words = ["".join(self._random.choices(syllables, k=self._random.randint(1, 4))) for _ in range(20_000)]
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))
        self._people = [f"{self._word().title()} {self._word().title()}" for _ in range(people)]
        self._known = list(accumulate(1 / (rank + 20) for rank in range(1, people + 1)))

    def _word(self) -> str:
        return self._random.choice(self._words)

    def frequent(self, rank: int) -> str:
        """The word that is the so-manieth in frequency."""
        return self._words[rank]

    def _text(self) -> str:
        words = self._random.choices(self._words, cum_weights=self._weights, k=self._random.randint(4, 24))
        return " ".join(words).capitalize() + "."

    def conversation(self, number: int, turns: int = TURNS) -> tuple[Conversation, date]:
        """One talk or chat with one to four people, on some day of the ten years."""
        others = self._random.choices(
            range(len(self._people)), cum_weights=self._known, k=self._random.choice((1, 1, 1, 2, 4))
        )
        mails = {"Owner": "owner@example.org"} | {self._people[each]: f"p{each}@example.org" for each in others}
        day = TODAY - timedelta(days=self._random.randrange(1, 365 * YEARS))
        medium = Medium.CHAT if number % 5 < 3 else Medium.TALK
        begins = datetime(day.year, day.month, day.day, 9, number % 60, tzinfo=UTC)
        said = (self._turn(at, list(mails), begins, medium) for at in range(turns))
        handles = tuple(Handle(name, "mail", mail) for name, mail in mails.items())
        source = Source(f"file {number}", "made", f"{number:064x}")
        return Conversation(source, tuple(said), medium, f"made {number}", handles=handles), day

    def _turn(self, at: int, names: Sequence[str], begins: datetime, medium: Medium) -> Turn:
        speaker, text = names[at % len(names)], self._text()
        if medium is Medium.CHAT:
            piece = Piece(speaker, text, Place(at + 1), sent=begins + timedelta(minutes=7 * at))
        else:
            piece = Piece(speaker, text, Place(at + 1), start=8.0 * at, end=8.0 * at + 7)
        return Turn(at, speaker, text, (piece,))

    def noticed(self, talk: Conversation, day: date) -> Iterator[Noticed]:
        """Things that others said of themselves."""
        for turn in self._random.sample(talk.turns, NOTICED):
            span = Span(turn.index, 0, len(turn.text))
            by = str(turn.speaker)
            kind = Noticing.RAISED if by == "Owner" else self._random.choice((Noticing.SHARED, Noticing.PROMISE))
            if kind is Noticing.SHARED and self._random.random() < 0.05:
                yield Noticed(Noticing.TOLD, by, span, Fact.WORK)
                continue
            soon = day + timedelta(days=self._random.randrange(30)) if self._random.random() < 0.3 else None
            words = tuple(turn.text.lower().split()[:5])
            yield Noticed(kind, by, span, "plan", to="" if by == "Owner" else "Owner", day=soon, words=words)


@dataclass(frozen=True)
class Row:
    """What was measured at one size."""

    people: int
    conversations: int
    turns: int
    megabytes: float
    fill: float
    open: float
    add: float
    whole: float
    today: float
    remembered: int
    person: float
    searches: tuple[float, ...]


def timed(ask: Callable[[], object], repeats: int = REPEATS) -> float:
    """The median of several times, in seconds, after one that is not counted."""
    ask()
    times = []
    for _ in range(repeats):
        begin = time.process_time()
        ask()
        times.append(time.process_time() - begin)
    return median(times)


def fill(memory: Memory, made: Made, conversations: int) -> float:
    """Store so many conversations; gives the seconds that the memory took, without the making of the data."""
    spent = 0.0
    for first in range(0, conversations, AT_ONCE):
        batch = [made.conversation(number) for number in range(first, min(first + AT_ONCE, conversations))]
        noticed = [tuple(made.noticed(talk, day)) for talk, day in batch]
        begin = time.process_time()
        with memory.adding([f"made {first}"], datetime.now(UTC)) as adding:
            for (talk, day), found in zip(batch, noticed, strict=True):
                adding.keep(adding.grown(talk), "Owner", None, found, day=day)
        spent += time.process_time() - begin
        print(f"  {first + len(batch)} conversations, {spent:.0f} s", flush=True)
    return spent


SEARCHES: tuple[tuple[str, Callable[[Made], str]], ...] = (
    ("a rare word", lambda made: made.frequent(15_000)),
    ("the most frequent word", lambda made: made.frequent(0)),
    ("two frequent words", lambda made: f"{made.frequent(3)} {made.frequent(8)}"),
    ("the beginning of words", lambda made: made.frequent(500)[:3]),
    ("what is not there", lambda _: "qqqqq xxxxx"),
)  # fmt: skip


def measure(size: float, folder: Path) -> Row:
    """Fill a memory of a size and time what a user waits for."""
    people, conversations = int(PEOPLE * size), int(CONVERSATIONS * size)
    made, path = Made(people), folder / f"{conversations}" / "memory.db"
    print(f"{conversations} conversations", flush=True)
    with closing(open_memory(path, passphrase="made")) as memory:  # noqa: S106  # no secret
        spent = fill(memory, made, conversations)
    opening = timed(lambda: open_memory(path, passphrase="made").close(), 3)  # noqa: S106
    with closing(open_memory(path, passphrase="made")) as memory:  # noqa: S106
        busiest = max(memory.known(TODAY).met.items(), key=lambda item: item[1].days)[0]
        return Row(
            people=people,
            conversations=conversations,
            turns=conversations * TURNS,
            megabytes=path.stat().st_size / 1e6,
            fill=spent,
            open=opening,
            add=timed_meeting(memory, made),
            today=timed(lambda: app.today(memory, TODAY)),
            remembered=len(memory.known(TODAY).remembered),
            person=timed(lambda: app.portrait(memory, memory.person(busiest).name, TODAY)),
            searches=tuple(timed(partial(memory.search, ask(made))) for _, ask in SEARCHES),
            whole=timed_whole(memory, path.parent),  # last, for what it adds is remembered too
        )


def timed_meeting(memory: Memory, made: Made) -> float:
    """The median time of storing a meeting of 900 turns."""
    times = []
    for number in range(3):
        talk, day = made.conversation(1_000_004 + 5 * number, turns=900)
        found = tuple(made.noticed(talk, day))
        begin = time.process_time()
        with memory.adding(["meeting"], datetime.now(UTC)) as adding:
            adding.keep(adding.grown(talk), "Owner", None, found, day=day)
        times.append(time.process_time() - begin)
    return median(times)


def timed_whole(memory: Memory, folder: Path) -> float:
    """The median time, by the clock, of `regard add` of a meeting of 900 turns: read, heard, noticed and stored."""
    times = []
    for number in range(4):
        path = folder / f"2026-03-0{number + 1} meeting.vtt"
        path.write_text(f"{meeting()}\n01:00:30.000 --> 01:00:31.000\n<v {YOU}>That was number {number}.</v>\n")
        begin = time.perf_counter()
        app.add(memory, [path], at=datetime.now(UTC), me=[YOU])
        times.append(time.perf_counter() - begin)
    return median(times[1:])  # the first one loads the listener


def page(rows: Sequence[Row]) -> str:
    """The page, in Markdown."""
    head = (
        "# How fast the memory is\n\n"
        "Made by `python -m benchmarks.memory_scale`: made conversations of ten years, in an encrypted file, with "
        f"{TURNS} turns and {NOTICED} things noticed in each. Times are medians of the processor's seconds, for other "
        "work on the machine is no slowness of the memory; in one process that has it open; "
        f" {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}.\n\n"
    )
    lines: list[tuple[str, Callable[[Row], str]]] = [
        ("people", lambda row: f"{row.people:,}"),
        ("conversations", lambda row: f"{row.conversations:,}"),
        ("turns", lambda row: f"{row.turns:,}"),
        ("size of the file, MB", lambda row: f"{row.megabytes:,.0f}"),
        ("bytes a turn", lambda row: f"{row.megabytes * 1e6 / row.turns:,.0f}"),
        ("storing all of it", lambda row: f"{row.fill:,.0f}"),
        ("storing a conversation, on average", lambda row: f"{row.fill / row.conversations:.4f}"),
        ("opening, with a passphrase", lambda row: f"{row.open:.3f}"),
        (f"storing a meeting of 900 turns (at most {BOUNDS['add']})", lambda row: f"{row.add:.3f}"),
        (
            f"adding it whole, by the clock, with the neural listener (at most {BOUNDS['whole']})",
            lambda row: f"{row.whole:.2f}",
        ),
        (f"what to come back to today, whole (at most {BOUNDS['today']})", lambda row: f"{row.today:.3f}"),
        ("things remembered that it is worked out from", lambda row: f"{row.remembered:,}"),
        (f"the portrait of the person met most (at most {BOUNDS['person']})", lambda row: f"{row.person:.3f}"),
        *(
            (f"search: {name} (at most {BOUNDS['search']})", partial(_search_time, at))
            for at, (name, _) in enumerate(SEARCHES)
        ),
    ]
    table = ["| |" + "|".join(f" {size} " for size in ("small", "middle", "full")[-len(rows) :]) + "|"]
    table.append("|---|" + "---:|" * len(rows))
    table += [f"| {name} | " + " | ".join(say(row) for row in rows) + " |" for name, say in lines]
    return head + "\n".join(table) + "\n"


def _search_time(at: int, row: Row) -> str:
    return f"{row.searches[at]:.3f}"


def main() -> int:
    """Measure, and write the page if all sizes were measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=float, nargs="+", default=SIZES, help="shares of the full size")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = [measure(size, Path(folder)) for size in chosen.sizes]
    text = page(rows)
    print(text)
    if tuple(chosen.sizes) == SIZES:
        PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
