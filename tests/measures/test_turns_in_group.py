"""How evenly a group shared its turns."""

from __future__ import annotations

from collections.abc import Callable
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures import Finding
from regard.measures.turns_in_group import MEASURE, evenness


def of(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", ()), you)


def test_all_alike_is_one(to_conversation: Callable[[str], Conversation]) -> None:
    finding = of(to_conversation("Ana: So.\nBen: Yes.\nCleo: No.\n" * 5))

    assert finding.value == pytest.approx(1)
    assert dict(finding.details) == {"yours": 5, "turns": 15, "speakers": 3}


def test_one_who_takes_every_other_turn_lowers_it(to_conversation: Callable[[str], Conversation]) -> None:
    finding = of(to_conversation("Ana: So.\nBen: Yes.\nAna: And?\nCleo: No.\n" * 4))

    assert finding.value == pytest.approx(1.5 / log2(3))  # shares of 1/2, 1/4, 1/4


def test_two_people_are_no_group(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation("Ana: So.\nBen: Yes.\n" * 20)).value is None


def test_fewer_than_five_turns_each_are_too_little(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation("Ana: So.\nBen: Yes.\nCleo: No.\n" * 4 + "Ana: So.\nBen: Yes.")).value is None


@given(st.lists(st.integers(1, 10_000), min_size=2, max_size=12))
def test_evenness_lies_between_nothing_and_one(counts: list[int]) -> None:
    assert 0 <= evenness(tuple(counts)) <= 1
    assert evenness(tuple(counts)) == pytest.approx(evenness(tuple(reversed(counts))))
