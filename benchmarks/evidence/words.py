"""Numbers and tables in words: how figures are written on the page, and when they are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.evidence.arithmetic import Counts, Interval

FEWEST = 20
"""With fewer units of which people say yes, no share is printed (judgement: one unit would move it by 5 points)."""

FEWEST_TALKS = 5
"""With fewer good or fewer poor talks, no AUC is printed (judgement: the poor ones are only twelve)."""

NOTHING = "-"


def number(value: float, most: int = 2) -> str:
    """Two decimals, or up to `most` if the value has more; without a minus before nought."""
    text = f"{round(value, most) + 0.0:.{most}f}"
    return text[:-1] if most > 2 and text.endswith("0") else text


def figure(value: float | None, spread: Interval | None = None) -> str:
    """`0.82 (0.79 to 0.85)`; a dash for what has no value."""
    if value is None:
        return NOTHING
    return number(value) + (f" ({number(spread[0])} to {number(spread[1])})" if spread else "")


def percent(value: float | None) -> str:
    """`12 %`; a share above nought never reads as 0 %."""
    if value is None:
        return NOTHING
    return "under 1 %" if 0 < value < 0.005 else f"{100 * value:.0f} %"


def of_hundred(value: float | None) -> str:
    """A share as how many of 100."""
    return "(it never does)" if value is None else f"{100 * value:.0f}"


def found(counts: Counts) -> str:
    """`4 of 9: 0.50, 0.44, 0.47`: how many were found, then precision, recall and F1."""
    shares = ", ".join(figure(share) for share in (counts.precision, counts.recall, counts.f1))
    return f"{counts.both} of {counts.both + counts.people}: {shares}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows))
