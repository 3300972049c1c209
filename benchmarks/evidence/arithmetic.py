"""The arithmetic of agreement: precision, recall, F1, kappa, AUC, and bootstrap intervals. Nothing else.

A library would bring 100 MB for these few lines; the tests hold each of them to a published worked example.
"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

RESAMPLES = 1000
"""How many bootstrap samples an interval rests on (judgement: the second decimal no longer moves)."""

SEED = 2
"""Each interval starts its own chance from here, so that none depends on the order of the figures."""

Interval = tuple[float, float]
Part = TypeVar("Part")


class Counts(NamedTuple):
    """How often a listener and people say the same of some units; only units that the listener judged.

    Attributes:
        both: both say yes.
        listener: only the listener says yes.
        people: only people say yes.
        neither: both say no.
        abstained: units that the listener would not judge; in no figure but `abstention`.
    """

    both: int = 0
    listener: int = 0
    people: int = 0
    neither: int = 0
    abstained: int = 0

    @property
    def judged(self) -> int:
        """How many units were judged."""
        return self.both + self.listener + self.people + self.neither

    @property
    def precision(self) -> float | None:
        """Of what the listener says, the share that people say too."""
        return _ratio(self.both, self.both + self.listener)

    @property
    def recall(self) -> float | None:
        """Of what people say, the share that the listener says too."""
        return _ratio(self.both, self.both + self.people)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.both, 2 * self.both + self.listener + self.people)

    @property
    def prevalence(self) -> float | None:
        """The share of units of which people say yes."""
        return _ratio(self.both + self.people, self.judged)

    @property
    def abstention(self) -> float | None:
        """The share of all units that the listener would not judge."""
        return _ratio(self.abstained, self.judged + self.abstained)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa (1960): agreement beyond what the two shares of yes would give by chance."""
        if not self.judged:
            return None
        n = self.judged
        agreed = (self.both + self.neither) / n
        yes = (self.both + self.listener) * (self.both + self.people) / n**2
        no = (self.people + self.neither) * (self.listener + self.neither) / n**2
        return _ratio(agreed - yes - no, 1 - yes - no)


def _ratio(above: float, below: float) -> float | None:
    return above / below if below else None


def total(parts: Iterable[Counts]) -> Counts:
    """The counts of several conversations together."""
    return Counts(*(sum(column) for column in zip(Counts(), *parts, strict=True)))


def counted(pairs: Iterable[tuple[bool | None, bool]]) -> Counts:
    """Count pairs of (listener says yes, people say yes); None is a listener that would not judge."""
    cells = [0, 0, 0, 0, 0]
    for listener, people in pairs:
        cells[4 if listener is None else 2 * (not listener) + (not people)] += 1
    return Counts(*cells)


def fleiss_kappa(votes: Sequence[tuple[int, ...]]) -> float | None:
    """Agreement of many annotators (Fleiss 1971).

    Args:
        votes: for each unit, how many annotators chose each category; the same number of annotators everywhere.
    """
    if not votes:
        return None
    raters = sum(votes[0])
    shares = [sum(column) / (raters * len(votes)) for column in zip(*votes, strict=True)]
    agreed = sum((sum(count**2 for count in unit) - raters) / (raters * (raters - 1)) for unit in votes) / len(votes)
    chance = sum(share**2 for share in shares)
    return _ratio(agreed - chance, 1 - chance)


def auc(good: Sequence[float], poor: Sequence[float]) -> float | None:
    """The chance that a good one has a higher value than a poor one; a tie is half (Mann and Whitney 1947)."""
    if not good or not poor:
        return None
    ordered = sorted(poor)
    wins = sum(bisect_left(ordered, value) + bisect_right(ordered, value) for value in good)
    return wins / (2 * len(good) * len(poor))


def ranks(values: Sequence[float | None]) -> list[float | None]:
    """Each value's place among all that have one: 0 lowest, 1 highest, ties in the middle of theirs."""
    ordered = sorted(value for value in values if value is not None)
    last = max(len(ordered) - 1, 1)
    return [
        None if value is None else (bisect_left(ordered, value) + bisect_right(ordered, value) - 1) / (2 * last)
        for value in values
    ]


def resampled(parts: Sequence[Part]) -> Iterable[list[Part]]:
    """Samples of whole parts with replacement, each as large as the original."""
    chance = random.Random(SEED)  # noqa: S311  # the same file each time is the point; nothing secret
    for _ in range(RESAMPLES):
        yield chance.choices(parts, k=len(parts))


def middle(figures: Iterable[float | None]) -> Interval | None:
    """The 2.5th and 97.5th percentile; None if half of the samples give no figure."""
    ordered = sorted(figure for figure in figures if figure is not None)
    if len(ordered) < RESAMPLES / 2:
        return None
    return ordered[round(0.025 * (len(ordered) - 1))], ordered[round(0.975 * (len(ordered) - 1))]


def interval_of_auc(good: Sequence[float], poor: Sequence[float]) -> Interval | None:
    """The 95 % interval of the AUC, with the good and the poor each resampled among themselves."""
    if not good or not poor:
        return None
    return middle(auc(one, other) for one, other in zip(resampled(good), resampled(poor), strict=True))


def intervals(parts: Sequence[Counts], *figures: Callable[[Counts], float | None]) -> tuple[Interval | None, ...]:
    """The 95 % interval of each figure, over one set of samples of whole conversations."""
    if not parts:
        return tuple(None for _ in figures)
    totals = [total(sample) for sample in resampled(parts)]
    return tuple(middle(figure(each) for each in totals) for figure in figures)
