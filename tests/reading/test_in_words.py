"""Values as a person would say them."""

from __future__ import annotations

import pytest

from regard.measures import MEASURES, Finding, Unit
from regard.reading import finding_in_words
from regard.reading.in_words import value_in_words


def finding(name: str, value: float | None, **details: float) -> Finding:
    card = next(measure.card for measure in MEASURES if measure.card.name == name)
    too_little = "" if value is not None else "needs more"
    return Finding(f"{name} {card.version}", card.unit, value, 9, (), too_little, tuple(details.items()))


@pytest.mark.parametrize(
    ("value", "unit", "says"),
    [
        (0.376, Unit.SHARE, "38%"),
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


@pytest.mark.parametrize(("count", "says"), [(0, "not once"), (1, "once"), (2, "twice"), (5, "5 times")])
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
