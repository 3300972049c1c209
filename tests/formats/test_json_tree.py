"""What is not as expected in a JSON file is simply not there."""

from __future__ import annotations

import json

import pytest

from regard.formats import json_tree


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("1.5", 1.5),
        ('"1.5"', 1.5),
        ("0", 0.0),
        ("-0.5", None),
        ("NaN", None),
        ("Infinity", None),
        ("1e300", None),
        ("1705320000", None),
        ("1" * 400, None),
        ("true", None),
        ("null", None),
        ('"soon"', None),
        ('"1_0"', None),
        ('"' + "1" * 50 + '"', None),
        ("[1.5]", None),
    ],
)
def test_a_time_is_a_number_of_seconds_within_a_recording(written: str, seconds: float | None) -> None:
    assert json_tree.time(json.loads(written)) == seconds


def test_milliseconds_become_seconds_without_a_tail_of_digits() -> None:
    assert json_tree.time(2147, 0.001) == 2.147


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("0", "Speaker 0"),
        ("1.0", "Speaker 1"),
        ('"2"', "Speaker 2"),
        ('"SPEAKER_00"', "SPEAKER_00"),
        ('" Ana   Lindqvist (Guest)"', "Ana Lindqvist"),
        ('""', None),
        ("null", None),
        ("true", None),
        ("1.5", None),
        ("NaN", None),
        ("1" * 30, None),
        ('{"name": "Ana"}', None),
    ],
)
def test_a_speaker_is_a_name_a_label_or_a_small_number(written: str, name: str | None) -> None:
    assert json_tree.speaker(json.loads(written)) == name


def test_text_holds_nothing_that_a_terminal_or_a_file_would_choke_on() -> None:
    assert json_tree.text("a\u0007b \ud800  c\nd") == "a b \ufffd c d"
    assert json_tree.text(None) == ""


def test_a_path_that_does_not_exist_leads_to_nothing() -> None:
    tree: object = {"results": [{"words": []}]}

    assert json_tree.at(tree, "results", 0, "words") == []
    assert json_tree.at(tree, "results", 1) is None
    assert json_tree.at(tree, "results", "words") is None
    assert json_tree.at(tree, 0) is None
    assert json_tree.at(None, "results") is None


@pytest.mark.parametrize(
    ("times", "words", "unit"),
    [
        ([0.5, 60.0], 10, 1.0),
        ([0.0, 60.0], 150, 1.0),
        ([0.0, 60000.0], 150, 0.001),
        ([0.0, 40000.0], 1, 0.001),
        ([0.0, 600000.0], 1, None),
        ([5.0, 5.0], 3, None),
        ([], 3, None),
    ],
)
def test_whole_numbers_are_seconds_or_milliseconds_by_the_rate_of_speech(
    times: list[float], words: int, unit: float | None
) -> None:
    assert json_tree.unit_of_time(times, words) == unit
