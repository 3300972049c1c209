"""The arithmetic of the evidence, against worked examples that others published."""

from __future__ import annotations

import pytest
from benchmarks.evidence.arithmetic import (
    Counts,
    auc,
    counted,
    fleiss_kappa,
    interval_of_auc,
    intervals,
    middle,
    ranks,
    total,
)

FLEISS_1971 = [
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
]
"""Ten subjects, fourteen raters, five categories: the example by which Fleiss' kappa is usually explained."""


def test_precision_recall_and_f1_count_only_what_somebody_says() -> None:
    counts = Counts(both=6, listener=2, people=4, neither=88)

    assert (counts.precision, counts.recall) == (0.75, 0.6)
    assert counts.f1 == pytest.approx(2 / 3)
    assert counts.prevalence == 0.1


def test_kappa_of_two_readers_of_fifty_proposals() -> None:
    """Both say yes to 20 and no to 15, one alone to 5, the other alone to 10: kappa is 0.4."""
    assert Counts(both=20, listener=5, people=10, neither=15).kappa == pytest.approx(0.4)


def test_kappa_of_chance_agreement_is_nought() -> None:
    assert Counts(both=25, listener=25, people=25, neither=25).kappa == pytest.approx(0)


def test_nothing_judged_gives_no_figure() -> None:
    counts = Counts(abstained=3)

    assert (counts.precision, counts.recall, counts.f1, counts.kappa, counts.prevalence) == (None,) * 5
    assert counts.abstention == 1


def test_pairs_fall_into_their_cells() -> None:
    pairs = [(True, True), (True, False), (True, False), (False, True), (False, False), (None, True)]

    assert counted(pairs) == Counts(both=1, listener=2, people=1, neither=1, abstained=1)


def test_counts_of_conversations_add_up() -> None:
    assert total([Counts(1, 2, 3, 4, 5), Counts(1, 1, 1, 1, 1)]) == Counts(2, 3, 4, 5, 6)
    assert total([]) == Counts()


def test_fleiss_kappa_of_the_usual_example() -> None:
    assert fleiss_kappa(FLEISS_1971) == pytest.approx(0.210, abs=0.0005)


def test_fleiss_kappa_of_one_mind_cannot_be_said() -> None:
    """If everybody always says the same there is nothing that chance could have given."""
    assert fleiss_kappa([(10, 0), (10, 0)]) is None


def test_auc_is_the_share_of_pairs_in_the_right_order() -> None:
    assert auc([3, 4], [1, 2]) == 1
    assert auc([1, 2], [3, 4]) == 0
    assert auc([1, 3], [1, 3]) == 0.5
    assert auc([2, 3, 3], [1, 3]) == pytest.approx((1 + 1 + 1 + 0 + 0.5 + 0.5) / 6)
    assert auc([], [1]) is None


def test_ranks_leave_out_what_has_no_value_and_share_ties() -> None:
    assert ranks([10, None, 20, 20, 30]) == [0, None, 0.5, 0.5, 1]


def test_an_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    parts = [Counts(both=i % 4, listener=1, people=2, neither=5) for i in range(30)]

    (once,) = intervals(parts, lambda counts: counts.recall)
    (again,) = intervals(parts, lambda counts: counts.recall)

    recall = total(parts).recall
    assert once is not None
    assert recall is not None
    assert once[0] < recall < once[1]
    assert once == again


def test_one_conversation_has_no_spread() -> None:
    """Whole conversations are resampled, so one alone cannot say how much others would differ."""
    (only,) = intervals([Counts(both=3, listener=1)], lambda counts: counts.precision)

    assert only == (0.75, 0.75)


def test_no_interval_where_most_samples_give_no_figure() -> None:
    assert middle([0.5, None, None]) is None


def test_the_interval_of_an_auc_stays_between_nought_and_one() -> None:
    interval = interval_of_auc([3, 4, 5, 1], [2, 3, 1])

    assert interval is not None
    assert 0 <= interval[0] <= interval[1] <= 1
