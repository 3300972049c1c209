"""The page of figures: of each set, by reason, how much was found and how much of what was shown was false."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from benchmarks.follow_ups.scored import Score

REASONS = (
    "hardship",
    "event soon",
    "event past",
    "promise late",
    "promise due",
    "question",
    "success",
    "thanks",
    "need met",
    "resource",
    "occasion",
    "their promise",
    "silence",
)
FOUND, FALSE = 0.9, 0.1
"""To reach: so many of what should be shown are, and so many of what is shown should not be, at most."""
_95 = 1.959964

_HEAD = """# What to come back to: how much is found, and how much is false

Made by `make follow-ups`. Conversations are lived through day by day, as their owner would: what there is by a morning
is added, as the files that apps export, and `regard today` is compared with what a kind and sensible colleague would
want to be reminded of. To reach: nine of ten found, and at most one false in ten shown. In brackets, 95 % intervals
(Wilson). The owner of these conversations never answers Regard, so that one thing may be wanted, and one false thing
shown, on many mornings; the summary counts each thing once as well: found if it is on some morning, false if it is on
some morning on which it should not be.

- **Hand-written**: {stories} stories in [`tests/stories/longer`](../tests/stories/longer/README.md), written before
  anything was run on them, with these traps: {traps}.
- **A year**: made from a seed by `tests/stories/year.py`; two mornings of each week are looked at.

The second of each two hand-written stories by name, and the year of seed {seed}, are held out: nobody who works on the
program looks at what is missed or false in them. A follow-up that is shown for another reason than its weightiest
counts as missed.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of one set with one listener."""

    name: str
    listener: str
    held_out: bool
    score: Score
    seconds: float


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953).

    Raises:
        ZeroDivisionError: `whole` is nought.
    """
    share, square = part / whole, _95**2
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    half = _95 / (1 + square / whole) * sqrt(share * (1 - share) / whole + square / (4 * whole**2))
    return max(0.0, middle - half), min(1.0, middle + half)


def share(part: int, whole: int) -> str:
    """A share with its interval in brackets, or a dash for a share of nothing."""
    if not whole:
        return "–"
    low, high = wilson(part, whole)
    return f"{part / whole:.2f} ({low:.2f}–{high:.2f})"


def page(parts: Sequence[Part], traps: Mapping[str, int], stories: int, seed: int) -> str:
    """All of it.

    Args:
        parts: in the order in which they are to stand.
        traps: of the hand-written stories, how many of them have each.
        stories: how many hand-written stories there are.
        seed: of the year that is held out.
    """
    named = ", ".join(f"{trap} ({number})" for trap, number in sorted(traps.items()))
    head = _HEAD.format(stories=stories, traps=named, seed=seed)
    return "\n".join([head, _summary(parts), *(_section(part) for part in parts)])


def _summary(parts: Sequence[Part]) -> str:
    rows = [
        "| set | listener | held out | found | false | things found | things false | reached |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for part in parts:
        wanted, found, shown, false = (sum(each.values()) for each in _counts(part.score))
        reached = found >= FOUND * wanted and false <= FALSE * shown
        marks = (
            "yes" if part.held_out else "no",
            share(found, wanted),
            share(false, shown),
            *_things(part.score),
            "yes" if reached else "no",
        )
        rows.append(f"| {part.name} | {part.listener} | {' | '.join(marks)} |")
    return "\n".join(rows) + "\n"


def _things(score: Score) -> tuple[str, str]:
    right, wrong = len(score.things_right), len(score.things_wrong)
    return share(len(score.things_found), len(score.things_wanted)), share(wrong, right + wrong)


def _section(part: Part) -> str:
    rows = ["| reason | wanted | found | share found | shown | false | share false |", "|---|--:|--:|---|--:|--:|---|"]
    counts = _counts(part.score)
    there = [reason for reason in REASONS if any(each[reason] for each in counts)]
    rows += [_row(reason, *(each[reason] for each in counts)) for reason in there]
    rows.append(_row("**all**", *(sum(each.values()) for each in counts)))
    title = f"## {part.name}, {part.listener} listener{', held out' if part.held_out else ''}"
    return "\n".join([title, "", *rows, "", _most(part.score), "", f"Took {part.seconds:.0f} s.", ""])


def _row(reason: str, wanted: int, found: int, shown: int, false: int) -> str:
    return f"| {reason} | {wanted} | {found} | {share(found, wanted)} | {shown} | {false} | {share(false, shown)} |"


def _counts(score: Score) -> tuple[Counter[str], ...]:
    return score.wanted, score.found, score.shown, score.false


def _most(score: Score) -> str:
    missed = Counter(wanted.reason.split(" or ")[0] for _, _, wanted in score.missed)
    wrong = Counter(shown.reason for _, _, shown in score.wrong)
    return f"Missed most: {_named(missed)}. Wrongly shown most: {_named(wrong)}."


def _named(counts: Counter[str]) -> str:
    return ", ".join(f"{reason} ({number})" for reason, number in counts.most_common(3)) or "nothing"
