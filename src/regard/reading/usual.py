"""Your usual: what a measure has found in your earlier conversations of the same kind, with its spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from random import Random
from statistics import NormalDist, fmean, median, quantiles, stdev

from regard.conversation import Medium
from regard.measures import Finding
from regard.reading.in_words import between_in_words, value_in_words

LEAST_FOR_USUAL = 5
"""Conversations of the same medium; fewer are no usual."""

LEAST_FOR_SURE = 3
"""Conversations; how sure a mean is cannot be told from fewer."""

DRAWS = 1_000
"""Of the bootstrap."""

MANY = 100
"""Values from which on the mean is taken to be distributed normally (judgement): drawing takes long, and says the same.
"""


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual for you.

    Attributes:
        median: half of the conversations are below it.
        low: the first quartile.
        high: the third quartile.
        of: how many conversations it rests on.
    """

    median: float
    low: float
    high: float
    of: int

    def compares(self, value: float) -> str:
        """`as usual` within the middle half, else `more than usual` or `less than usual`; no judgement of either."""
        if self.low <= value <= self.high:
            return "as usual"
        return "more than usual" if value > self.high else "less than usual"


def usual(values: Sequence[float]) -> Usual | None:
    """The usual of earlier values of one measure, in one medium; None if there are too few."""
    if len(values) < LEAST_FOR_USUAL:
        return None
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Usual(median(values), low, high, len(values))


def compared(found: Usual, finding: Finding) -> str:
    """How a finding's value compares, as `Usual.compares`; what is said in the same words is as usual.

    Raises:
        ValueError: the finding has no value.
    """
    if finding.value is None:
        raise ValueError(finding.measure)
    ends = (value_in_words(end, finding.unit) for end in (found.low, found.high))
    return "as usual" if value_in_words(finding.value, finding.unit) in ends else found.compares(finding.value)


_SEVERAL = {Medium.TALK: "talks", Medium.CHAT: "chats", Medium.MAIL: "mail threads", Medium.TICKET: "tickets"}


def usual_in_words(found: Usual, finding: Finding, medium: Medium) -> str:
    """`As usual for you: 20% to 40% in the middle half of 8 other talks`, for beside a finding."""
    how = compared(found, finding)
    between = between_in_words(found.low, found.high, finding.unit)
    return f"{how[0].upper()}{how[1:]} for you: {between} in the middle half of {found.of:,} other {_SEVERAL[medium]}"


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean and how sure it is.

    Attributes:
        value: the mean.
        low: 95 in 100 means of as many conversations drawn from these would be above it; None with fewer than three.
        high: likewise below.
        of: how many values.
    """

    value: float
    low: float | None
    high: float | None
    of: int


def mean_with_interval(values: Sequence[float]) -> Mean:
    """The mean with its 95 % interval; the same values, the same interval.

    By the percentile bootstrap (Efron 1979); of a hundred values and more by the normal distribution.
    """
    if len(values) < LEAST_FOR_SURE:
        return Mean(fmean(values), None, None, len(values))
    if len(values) >= MANY:
        half = NormalDist().inv_cdf(0.975) * stdev(values) / sqrt(len(values))
        mean = fmean(values)
        return Mean(mean, max(mean - half, min(values)), min(mean + half, max(values)), len(values))
    chance = Random(len(values))  # noqa: S311  # seeded, so that the same values give the same interval
    means = sorted(fmean(chance.choices(values, k=len(values))) for _ in range(DRAWS))
    return Mean(fmean(values), means[DRAWS * 25 // 1_000], means[DRAWS * 975 // 1_000 - 1], len(values))
