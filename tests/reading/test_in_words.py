"""Values as a person would say them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from regard.measures import MEASURES, Finding, Unit
from regard.reading import finding_in_words, rests_on_in_words
from regard.reading.in_words import value_in_words


def finding(name: str, value: float | None, **details: float) -> Finding:
    card = next(measure.card for measure in MEASURES if measure.card.name == name)
    too_little = "" if value is not None else "needs more"
    return Finding(f"{name} {card.version}", card.unit, value, 9, (), too_little, tuple(details.items()))


@pytest.mark.parametrize(
    ("value", "unit", "says"),
    [
        (0.376, Unit.SHARE, "38%"),
        (1, Unit.SHARE, "all"),
        (0, Unit.SHARE, "none"),
        (0.998, Unit.SHARE, "more than 99%"),
        (0.002, Unit.SHARE, "less than 1%"),
        (1.25, Unit.SECONDS, "1.2 seconds"),
        (61, Unit.WORDS, "61 words"),
        (1, Unit.WORDS, "1 word"),
        (141.6, Unit.WORDS_PER_MINUTE, "142 words per minute"),
        (3, Unit.COUNT, "3"),
        (0.914, Unit.SIMILARITY, "0.91"),
        (0.4, Unit.MINUTES, "less than a minute"),
        (1.4, Unit.MINUTES, "1 minute"),
        (119, Unit.MINUTES, "119 minutes"),
        (150, Unit.MINUTES, "2 hours"),
        (47 * 60, Unit.MINUTES, "47 hours"),
        (3 * 24 * 60, Unit.MINUTES, "3 days"),
        (1.94, Unit.RATIO, "1.9 times"),
        (0.42, Unit.DEVIATIONS, "0.4 standard deviations"),
    ],
)
def test_a_value_is_said_in_its_unit(value: float, unit: Unit, says: str) -> None:
    assert value_in_words(value, unit) == says


@pytest.mark.parametrize(("count", "says"), [(1, "once"), (2, "twice"), (5, "5 times")])
def test_a_count_is_said_as_times(count: int, says: str) -> None:
    assert finding_in_words(finding("thanks", count)).endswith(f": {says}.")


def test_a_negative_value_is_put_into_words() -> None:
    assert finding_in_words(finding("time_before_you_spoke", -0.24)) == (
        "You usually began 0.2 seconds before the other's last word."
    )
    assert finding_in_words(finding("time_before_you_spoke", 0.31)) == (
        "You usually began 0.3 seconds after the other's last word."
    )


def test_too_little_says_why() -> None:
    assert finding_in_words(finding("pace", None)) == "Too little to say: needs more."


def test_details_stand_in_the_sentence() -> None:
    assert finding_in_words(finding("open_questions", 0.25, questions=8)).startswith("Of your 8 questions, 25%")


def test_details_of_a_time_are_times_too() -> None:
    assert finding_in_words(finding("time_to_answer", 30, early=4, late=2880)) == (
        "Your answer usually came after 30 minutes; the middle half came between 4 minutes and 2 days."
    )


def test_a_tone_below_the_mean_is_less_open() -> None:
    assert finding_in_words(finding("tone_under_disagreement", -0.5)) == (
        "Your words after a disagreement were 0.5 standard deviations less open to the other's view than the mean "
        "reply."
    )


@pytest.mark.parametrize(
    ("name", "count", "says"),
    [
        ("reflections", 68, "68 turns of yours"),
        ("reflections", 1, "1 turn of yours"),
        ("open_questions", 1, "1 question"),
        ("share_of_words", 1234, "1,234 words"),
    ],
)
def test_what_a_finding_rests_on_is_named(name: str, count: int, says: str) -> None:
    assert rests_on_in_words(replace(finding(name, 0.5), rests_on=count)) == says


def test_words_as_said_are_quoted_in_every_sentence() -> None:
    for measure in MEASURES:
        places = set(re.findall(r"{(\w+)}", measure.card.says + measure.card.says_none)) - {"value", "times"}
        details = dict.fromkeys(places, 3.0)
        for value in (None, 0, 1):
            assert "`" not in finding_in_words(finding(measure.card.name, value, **details))
