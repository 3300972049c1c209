"""The arithmetic over what conversations add up to, against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from benchmarks.evidence.sums import (
    accuracy,
    calibration_error,
    class_f1s,
    confusion,
    counts,
    errors_in_bins,
    f1_of,
    figure_of,
    in_bins,
    kappa,
    label_f1s,
    macro_f1,
    mean_f1,
    micro_f1,
    moments,
    pearson,
)

TWO = np.array([[3.0, 1.0], [2.0, 4.0]])
"""People's class by row, the listener's by column."""


def test_a_confusion_has_people_in_rows_and_the_listener_in_columns() -> None:
    assert confusion([0, 0, 1], [0, 1, 1], 2).tolist() == [[1, 1], [0, 1]]


def test_accuracy_and_f1_of_a_confusion() -> None:
    assert accuracy(TWO) == 0.7
    assert class_f1s(TWO).tolist() == pytest.approx([2 * 3 / (4 + 5), 2 * 4 / (6 + 5)])
    assert f1_of(1)(TWO) == pytest.approx(8 / 11)
    assert macro_f1(TWO) == pytest.approx((6 / 9 + 8 / 11) / 2)


def test_macro_f1_leaves_out_what_people_never_see_and_counts_what_the_listener_never_says() -> None:
    never_seen = np.array([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0], [0.0, 0.0, 0.0]])
    never_said = np.array([[2.0, 0.0, 0.0], [0.0, 3.0, 0.0], [1.0, 0.0, 0.0]])

    assert macro_f1(never_seen) == pytest.approx((4 / 5 + 1) / 2)
    assert macro_f1(never_said) == pytest.approx((4 / 5 + 1 + 0) / 3)


def test_labels_are_counted_each_for_itself_and_together() -> None:
    said = np.array([[True, False], [True, True], [False, False]])
    wanted = np.array([[True, False], [False, True], [False, True]])
    cells = counts(said, wanted)

    assert cells.tolist() == [[1, 2, 1], [1, 1, 2]]
    assert label_f1s(cells).tolist() == pytest.approx([2 / 3, 2 / 3])
    assert mean_f1(cells) == pytest.approx(2 / 3)
    assert micro_f1(cells) == pytest.approx(4 / 6)


def test_a_label_that_nobody_says_has_no_f1() -> None:
    assert math.isnan(label_f1s(np.zeros((1, 3)))[0])
    assert math.isnan(mean_f1(np.zeros((1, 3))))


def test_kappa_of_two_readers_of_fifty_proposals() -> None:
    assert kappa(np.array([[20.0, 5.0], [10.0, 15.0]])) == pytest.approx(0.4)


def test_the_correlation_is_that_of_all_conversations_together() -> None:
    one, other = np.array([1.0, 2.0, 3.0, 5.0]), np.array([1.0, 1.0, 4.0, 4.0])
    together = moments(one[:2], other[:2]) + moments(one[2:], other[2:])

    assert pearson(together) == pytest.approx(np.corrcoef(one, other)[0, 1])
    assert math.isnan(pearson(moments(np.ones(3), np.array([1.0, 2.0, 3.0]))))


def test_the_calibration_error_is_the_mean_gap_over_bins() -> None:
    """Two of four in the bin of 0.2 are so (gap 0.3), both in the bin of 0.9 (gap 0.1)."""
    probability = np.array([0.2, 0.2, 0.2, 0.2, 0.9, 0.9])
    wanted = np.array([1.0, 1.0, 0.0, 0.0, 1.0, 1.0])

    assert calibration_error(probability, wanted) == pytest.approx((4 * 0.3 + 2 * 0.1) / 6)


def test_certainty_stands_in_the_last_bin() -> None:
    assert calibration_error(np.array([1.0]), np.array([1.0])) == 0


def test_bins_of_conversations_add_up() -> None:
    probability, wanted = np.array([[0.15, 0.95], [0.15, 0.55]]), np.array([[0.0, 1.0], [1.0, 0.5]])
    apart = in_bins(probability[:1], wanted[:1]) + in_bins(probability[1:], wanted[1:])

    assert errors_in_bins(apart).tolist() == pytest.approx([0.35, (0.05 + 0.05) / 2])


def test_an_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    parts = [np.array([[3.0 + number % 3, 1.0], [1.0, 2.0]]) for number in range(20)]
    once, again = (figure_of(parts, accuracy) for _ in range(2))

    assert once == again
    assert once.value is not None
    assert once.interval is not None
    assert once.interval[0] < once.value < once.interval[1]


def test_without_conversations_nothing_is_said() -> None:
    assert figure_of([], accuracy).value is None
    assert figure_of([np.zeros((2, 2))], accuracy).value is None
