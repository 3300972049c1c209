"""What a file's times can tell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Piece, Place
from regard.measures.times import seconds_spoken, silences_missing, times_coarse, times_missing


def pieces(*times: tuple[float | None, float | None]) -> list[Piece]:
    """Pieces at these times, said by two people in turn."""
    return [Piece("Ana" if at % 2 else "Ben", "So.", Place(at), *time) for at, time in enumerate(times)]


def test_one_in_ten_may_lack_a_time() -> None:
    timed: list[tuple[float | None, float | None]] = [(float(at), at + 0.5) for at in range(9)]

    assert not times_missing(pieces(*timed, (9.0, None)))
    assert times_missing(pieces(*timed[1:], (9.0, None)))
    assert times_missing(pieces((None, None)))


def test_turns_that_touch_in_more_than_half_of_the_changes_keep_no_silences() -> None:
    assert silences_missing(pieces((0, 1), (1, 2), (2, 3), (3.5, 4)))
    assert not silences_missing(pieces((0, 1), (1, 2), (2.5, 3), (3.5, 4)))
    assert not silences_missing([])


def test_one_part_of_a_second_is_enough_to_show_that_the_file_has_them() -> None:
    assert times_coarse(pieces((0, 1), (1, 2), (3, 9)))
    assert not times_coarse(pieces((0, 1), (1, 2.25), (3, 9)))


def test_seconds_said_twice_over_count_once() -> None:
    assert seconds_spoken(pieces((0, 4), (1, 2), (3, 6), (10, 11), (None, 9))) == pytest.approx(7)


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 100)), max_size=20))
def test_seconds_spoken_are_no_more_than_all_pieces_have(times: Sequence[tuple[float, float]]) -> None:
    said = pieces(*((start, start + length) for start, length in times))

    assert 0 <= seconds_spoken(said) <= sum(length for _, length in times) + 1e-6
    assert seconds_spoken(said) == pytest.approx(seconds_spoken(list(reversed(said))))
