"""Your usual rests on at least five conversations, and a mean says how sure it is."""

from __future__ import annotations

from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Medium
from regard.measures import Finding, Unit
from regard.reading.usual import MANY, Usual, compared, mean_with_interval, usual, usual_in_words


def test_four_conversations_are_no_usual() -> None:
    assert usual([0.1, 0.2, 0.3, 0.4]) is None


def test_the_usual_is_the_middle_half() -> None:
    found = usual([0.5, 0.1, 0.3, 0.2, 0.4])

    assert found
    assert (found.low, found.median, found.high, found.of) == (0.2, 0.3, 0.4, 5)


@pytest.mark.parametrize(
    ("value", "says"), [(0.2, "as usual"), (0.4, "as usual"), (0.41, "more than usual"), (0.1, "less than usual")]
)
def test_a_value_is_compared_with_the_spread(value: float, says: str) -> None:
    found = usual([0.1, 0.2, 0.3, 0.4, 0.5])

    assert found
    assert found.compares(value) == says


def _share(value: float | None) -> Finding:
    return Finding("open_questions 1", Unit.SHARE, value, 8)


def test_a_usual_is_said_beside_a_finding_without_a_verdict() -> None:
    found = Usual(0.3, 0.2, 0.4, 12)

    assert usual_in_words(found, _share(0.9), Medium.TALK) == (
        "More than usual for you: 20% to 40% in the middle half of 12 other talks"
    )
    assert usual_in_words(Usual(0, 0, 0, 5), _share(0), Medium.MAIL) == (
        "As usual for you: none in the middle half of 5 other mail threads"
    )
    assert usual_in_words(Usual(3, 2.04, 4, 6), Finding("floor 1", Unit.SECONDS, 1, 8), Medium.TALK) == (
        "Less than usual for you: 2.0 to 4.0 seconds in the middle half of 6 other talks"
    )


def test_what_is_said_in_the_same_words_is_as_usual() -> None:
    """`40%` is not more than `20% to 40%`, whatever follows the comma."""
    found = Usual(0.3, 0.2, 0.4, 12)

    assert found.compares(0.404) == "more than usual"
    assert compared(found, _share(0.404)) == "as usual"
    assert compared(found, _share(0.41)) == "more than usual"


def test_too_little_to_say_is_compared_with_nothing() -> None:
    with pytest.raises(ValueError, match="open_questions"):
        compared(Usual(0.3, 0.2, 0.4, 12), _share(None))


def test_how_sure_a_mean_is_cannot_be_told_from_two() -> None:
    found = mean_with_interval([1.0, 3.0])

    assert (found.value, found.low, found.high) == (2.0, None, None)


@given(st.lists(st.floats(-100, 100), min_size=3, max_size=30))
def test_the_mean_lies_in_its_interval(values: list[float]) -> None:
    found = mean_with_interval(values)

    assert found.low is not None
    assert found.high is not None
    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9
    assert found.value == fmean(values)
    assert found == mean_with_interval(values)


def test_of_many_values_the_interval_is_as_wide_as_drawing_would_make_it() -> None:
    chance = Random(11)  # noqa: S311  # seeded
    values = [chance.betavariate(2, 5) for _ in range(MANY)]
    drawn, worked_out = mean_with_interval(values[1:]), mean_with_interval(values)

    assert drawn.low is not None
    assert drawn.high is not None
    assert worked_out.low == pytest.approx(drawn.low, abs=0.1 * (drawn.high - drawn.low))
    assert worked_out.high == pytest.approx(drawn.high, abs=0.1 * (drawn.high - drawn.low))


def test_more_conversations_make_it_surer() -> None:
    few = mean_with_interval([0.0, 1.0] * 3)
    many = mean_with_interval([0.0, 1.0] * 30)

    assert few.low is not None
    assert few.high is not None
    assert many.low is not None
    assert many.high is not None
    assert many.high - many.low < few.high - few.low
