"""How alike your little words and theirs were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, TurnLabels
from regard.measures import Finding
from regard.measures.style_matching import MEASURE

SENTENCE = "I would not walk to the mill because it is very far. "  # twelve words


def of(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", (TurnLabels(()),) * len(conversation.turns)), you)


def test_the_same_words_match_wholly(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation(f"Ana: {SENTENCE * 9}\nBen: {SENTENCE * 9}")).value == pytest.approx(1)


def test_it_is_the_same_seen_from_either_side(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {SENTENCE * 9}\nBen: {'We took the bus, and they the tram. ' * 15}")

    assert of(talk, "Ana").value == pytest.approx(of(talk, "Ben").value)


def test_half_as_many_articles_match_by_two_thirds(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(
        f"Ana: {'the cup stood cold ' * 30}\nBen: {'the cup stood cold upon seven red shelves ' * 15}"
    )

    # 25 % against 12.5 %: 1 - 12.5/37.5 = 2/3
    assert dict(of(talk).details)["articles"] == pytest.approx(2 / 3, abs=1e-5)


def test_all_others_are_taken_together(to_conversation: Callable[[str], Conversation]) -> None:
    apart = to_conversation(f"Ana: {SENTENCE * 5}\nBen: {SENTENCE * 9}\nCleo: {SENTENCE * 5}")

    assert of(apart).value == pytest.approx(1)


def test_a_hundred_words_a_side_are_needed(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation(f"Ana: {SENTENCE * 20}\nBen: {SENTENCE * 8}")).value is None
    assert of(to_conversation(f"Ana: {SENTENCE * 8}\nBen: {SENTENCE * 20}")).value is None
