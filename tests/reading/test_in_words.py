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
