"""Figures of whole sets, worked out from what each conversation adds to them, with bootstrap intervals.

A confusion, a count, a sum of squares: whatever adds up over conversations is an array for each, so that a sample of
whole conversations with replacement is one product of matrices.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.evidence.arithmetic import RESAMPLES, SEED, Interval, middle

Sums = NDArray[np.float64]
"""What adds up over conversations; its shape is the figure's own business."""

BINS = 10
"""Of the calibration error, of equal width."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A value, and where it would lie for 95 of 100 such sets of other conversations.

    Attributes:
        value: None if it cannot be said.
        interval: None if it rests on too few conversations.
    """

    value: float | None
    interval: Interval | None = None


def figure_of(parts: Sequence[Sums], figure: Callable[[Sums], float]) -> Figure:
    """A figure over all conversations, and its interval.

    Args:
        parts: what each conversation adds; all of one shape.
        figure: from the sum to the figure; NaN if it cannot be said.
    """
    if not parts:
        return Figure(None)
    stacked = np.stack(parts)
    weights = np.random.default_rng(SEED).multinomial(len(parts), np.full(len(parts), 1 / len(parts)), size=RESAMPLES)
    samples = (weights @ stacked.reshape(len(parts), -1)).reshape(RESAMPLES, *stacked.shape[1:])
    return Figure(_said(figure(stacked.sum(0))), middle(_said(figure(each)) for each in samples))


def _said(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def confusion(wanted: Sequence[int] | NDArray[np.int64], said: Sequence[int] | NDArray[np.int64], size: int) -> Sums:
    """How often each class (row) was taken for each (column)."""
    cells = np.zeros((size, size))
    np.add.at(cells, (np.asarray(wanted, int), np.asarray(said, int)), 1)
    return cells


def accuracy(cells: Sums) -> float:
    """The share on the diagonal of a confusion."""
    return _ratio(float(np.trace(cells)), float(cells.sum()))


def f1_of(place: int) -> Callable[[Sums], float]:
    """The F1 of one class of a confusion."""
    return lambda cells: float(class_f1s(cells)[place])


def class_f1s(cells: Sums) -> Sums:
    """The F1 of each class of a confusion; NaN for one that nobody says."""
    return label_f1s(np.stack([np.diag(cells), cells.sum(0), cells.sum(1)], axis=-1))


def macro_f1(cells: Sums) -> float:
    """The mean F1 of the classes that people see in it at all."""
    return mean_f1(np.stack([np.diag(cells), cells.sum(0), cells.sum(1)], axis=-1))


def counts(said: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> Sums:
    """For units x labels: labels x (both say it, the listener says it, people say it)."""
    return np.stack([(said & wanted).sum(0), said.sum(0), wanted.sum(0)], axis=-1).astype(float)


def label_f1s(cells: Sums) -> Sums:
    """The F1 of each label, from `counts`; NaN where nobody says it."""
    below = cells[..., 1] + cells[..., 2]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(2 * cells[..., 0] / np.where(below > 0, below, np.nan), float)


def mean_f1(cells: Sums) -> float:
    """The mean F1 of the labels that people see at all, from `counts`."""
    f1s = label_f1s(cells)[cells[..., 2] > 0]
    return float(f1s.mean()) if len(f1s) else float("nan")


def micro_f1(cells: Sums) -> float:
    """One F1 over all labels together, from `counts`."""
    both, said, wanted = cells.reshape(-1, 3).sum(0)
    return _ratio(2 * float(both), float(said + wanted))


def kappa(cells: Sums) -> float:
    """Cohen's kappa, from a confusion."""
    n = cells.sum()
    if not n:
        return float("nan")
    chance = float((cells.sum(0) * cells.sum(1)).sum()) / n**2
    return _ratio(accuracy(cells) - chance, 1 - chance)


def moments(one: NDArray[np.float64], other: NDArray[np.float64]) -> Sums:
    """What Pearson's correlation of two columns needs."""
    return np.array([len(one), one.sum(), other.sum(), (one * one).sum(), (other * other).sum(), (one * other).sum()])


def pearson(sums: Sums) -> float:
    """Pearson's correlation, from `moments`."""
    n, one, other, one_squared, other_squared, product = sums.tolist()
    spread = (n * one_squared - one**2) * (n * other_squared - other**2)
    return (n * product - one * other) / float(np.sqrt(spread)) if spread > 0 else float("nan")


def in_bins(probability: NDArray[np.float64], wanted: NDArray[np.float64], bins: int = BINS) -> Sums:
    """For units x labels: labels x bins x (units, sum of what is said, sum of what is so)."""
    units, labels = probability.shape
    which = np.minimum((probability * bins).astype(int), bins - 1)
    cells = np.zeros((labels, bins, 3))
    column = np.broadcast_to(np.arange(labels), (units, labels))
    np.add.at(cells, (column, which), np.stack([np.ones_like(probability), probability, wanted], axis=-1))
    return cells


def errors_in_bins(cells: Sums) -> Sums:
    """The expected calibration error of each label, from `in_bins`.

    It is the mean gap between what is said and what is so, over bins of equal width (Naeini et al. 2015).
    """
    n = cells[..., 0].sum(-1)
    return np.asarray(np.abs(cells[..., 1] - cells[..., 2]).sum(-1) / np.where(n > 0, n, np.nan), float)


def calibration_error(probability: NDArray[np.float64], wanted: NDArray[np.float64], bins: int = BINS) -> float:
    """The expected calibration error of one label over all units."""
    return float(errors_in_bins(in_bins(probability[:, None], wanted[:, None], bins))[0])


def _ratio(above: float, below: float) -> float:
    return above / below if below else float("nan")
