"""What is known of a unit without its words, worked out by hand for small talks."""

from __future__ import annotations

import math

import numpy as np
import pytest

from regard.listener.neighbours import AFTER, BEFORE, FEATURES, LONGEST_GAP, NEAR, RELATION, Said, surroundings

TIMED = [
    Said("How did it go?", "Ana", 0, 0.0, 1.0),
    Said("Badly.", "Ben", 1, 1.5, 2.0),
    Said("I lost it", "Ben", 1, 2.0, 4.0),
    Said("Oh no!", "Ana", 2, 3.4, 4.4),
]
"""Ana asks, Ben answers in two units, Ana comes in before he ends."""

WORDS, TIMED_AT, LASTS, PACE, GAP_BEFORE, GAP_AFTER, OPENS, CLOSES, SAME_BEFORE, SAME_AFTER, ASKS, MARKED, BEGUN, \
    GOES_ON, SINCE = range(FEATURES)  # fmt: skip
"""The columns of the features."""


def test_the_nearest_come_first_before_and_then_after() -> None:
    near = surroundings(TIMED).near

    assert (BEFORE, AFTER) == (3, 2)
    assert near.tolist() == [
        [-1, -1, -1, 1, 2],
        [0, -1, -1, 2, 3],
        [1, 0, -1, 3, -1],
        [2, 1, 0, -1, -1],
    ]


def test_of_each_neighbour_it_says_who_which_turn_and_how_far_in_time() -> None:
    """There, same speaker, same turn, seconds between as a share of the longest gap that counts; below 0 in overlap."""
    relation = surroundings(TIMED).relation

    assert relation.shape == (4, NEAR, RELATION)
    before, two_before, three_before, after, two_after = relation[2].tolist()
    assert before == [1, 1, 1, 0]
    assert two_before == pytest.approx([1, 0, 0, 1 / LONGEST_GAP])
    assert three_before == [0, 0, 0, 0]
    assert after == pytest.approx([1, 0, 0, -0.6 / LONGEST_GAP])
    assert two_after == [0, 0, 0, 0]


def test_a_gap_longer_than_the_longest_counts_as_much() -> None:
    said = [Said("Hello.", "Ana", 0, 0.0, 1.0), Said("Hello.", "Ben", 1, 60.0, 61.0)]

    assert surroundings(said).relation[1, 0].tolist() == [1, 0, 0, 1]


def test_the_features_of_a_unit_with_times() -> None:
    first, second, third, last = surroundings(TIMED).features.tolist()

    assert first[WORDS] == pytest.approx(math.log1p(4) / 4)
    assert (first[TIMED_AT], first[LASTS], first[PACE]) == pytest.approx((1, math.log1p(1), 4 / 1 / 5))
    assert (first[GAP_BEFORE], first[GAP_AFTER]) == pytest.approx((0, 0.5 / LONGEST_GAP))
    assert (first[ASKS], first[MARKED]) == (1, 1)
    assert (third[ASKS], third[MARKED]) == (0, 0)
    assert (last[ASKS], last[MARKED]) == (0, 1)
    assert [unit[OPENS] for unit in (first, second, third, last)] == [1, 1, 0, 1]
    assert [unit[CLOSES] for unit in (first, second, third, last)] == [1, 0, 1, 1]
    assert [unit[SAME_BEFORE] for unit in (first, second, third, last)] == [0, 0, 1, 0]
    assert [unit[SAME_AFTER] for unit in (first, second, third, last)] == [0, 1, 0, 0]
    assert [unit[BEGUN] for unit in (first, second, third, last)] == [0, 1, 1, 1]
    assert [unit[GOES_ON] for unit in (first, second, third, last)] == [1, 1, 1, 0]
    assert last[SINCE] == pytest.approx(2.4 / LONGEST_GAP)
    assert third[SINCE] == 0


def test_without_times_whatever_needs_them_is_nothing() -> None:
    untimed = [unit._replace(start=None, end=None) for unit in TIMED]

    found = surroundings(untimed)

    assert not found.relation[..., 3].any()
    assert not found.features[:, [TIMED_AT, LASTS, PACE, GAP_BEFORE, GAP_AFTER, SINCE]].any()
    assert np.array_equal(found.features[:, OPENS:SINCE], surroundings(TIMED).features[:, OPENS:SINCE])


def test_what_the_other_said_last_is_the_whole_of_their_last_turn() -> None:
    """Ana's first turn was heard by Ben's two units; Ben's whole turn by Ana; nobody was heard by the first."""
    assert surroundings(TIMED).other.tolist() == [[1, 0], [2, 0], [3, 1], [3, 2]]


def test_among_three_the_other_is_whoever_spoke_last() -> None:
    said = [Said("One.", "Ana", 0), Said("Two.", "Ben", 1), Said("Three.", "Cyd", 2), Said("Four.", "Ben", 3)]

    assert surroundings(said).other.tolist() == [[1, 0], [2, 1], [3, 2]]


def test_whoever_goes_on_in_a_new_turn_has_still_heard_the_other() -> None:
    said = [Said("One.", "Ana", 0), Said("Two.", "Ben", 1), Said("Three.", "Ben", 2)]

    assert surroundings(said).other.tolist() == [[1, 0], [2, 0]]


def test_one_unit_alone_has_nobody_near() -> None:
    alone = surroundings([Said("Hello.", "Ana", 0)])

    assert alone.near.tolist() == [[-1] * NEAR]
    assert not alone.relation.any()
    assert alone.other.shape == (0, 2)


def test_speakers_are_told_apart_and_no_more() -> None:
    """Names do not matter: the same talk under other names has the same surroundings."""
    renamed = [unit._replace(speaker={"Ana": "Ben", "Ben": None}[str(unit.speaker)]) for unit in TIMED]

    one, other = surroundings(TIMED), surroundings(renamed)
    assert one.near.tolist() == other.near.tolist()
    assert one.relation.tolist() == other.relation.tolist()
    assert one.features.tolist() == other.features.tolist()
    assert one.other.tolist() == other.other.tolist()
