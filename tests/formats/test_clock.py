"""Clock readings."""

from __future__ import annotations

import pytest

from regard.formats.clock import from_the_first, in_words, later, seconds, time_of_day


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        ("0:01", 1.0),
        ("02:03,5", 123.5),
        ("1:02:03.450", 3723.45),
        ("0:0:2.5", 2.5),
        ("100:00:00", 360000.0),
        ("61:00", 3660.0),
        (" 0:01 ", 1.0),
        ("0:75", None),
        ("1:60:00", None),
        ("10:3", None),
        ("12", None),
        ("", None),
        ("1:2:3:4", None),
        ("-0:01", None),
    ],
)
def test_readings_are_seconds(reading: str, value: float | None) -> None:
    assert seconds(reading) == value


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        ("3 seconds", 3.0),
        ("1 minute 1 second", 61.0),
        ("1 hour 2 minutes 3 seconds", 3723.0),
        ("2 hours", 7200.0),
        ("5 min", 300.0),
        ("soon", None),
        ("", None),
    ],
)
def test_readings_in_words(reading: str, value: float | None) -> None:
    assert in_words(reading) == value


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        ("12:00 AM", 0.0),
        ("12:30 pm", 45000.0),
        ("3:34:09 p.m.", 56049.0),
        ("13:00 PM", None),
        ("3:60 AM", None),
        ("3:00", None),
    ],
)
def test_times_of_day(reading: str, value: float | None) -> None:
    assert time_of_day(reading) == value


def test_midnight_is_crossed_and_a_small_step_back_is_none() -> None:
    assert from_the_first([86390.0, None, 10.0, 5.0]) == [0.0, None, 20.0, 15.0]
    assert from_the_first([100.0, 90.0]) == [10.0, 0.0]
    assert from_the_first([]) == []


def test_an_end_before_its_start_is_unknown() -> None:
    assert later(1.0, 2.0) == 2.0
    assert later(1.0, 1.0) == 1.0
    assert later(2.0, 1.0) is None
    assert later(None, 1.0) is None
