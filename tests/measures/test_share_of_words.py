"""How much of what was said you said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Labels
from regard.measures import Finding
from regard.measures.share_of_words import LEAST_WORDS, MEASURE

NO_LABELS = Labels("none", ())


def share(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, NO_LABELS, you)


def test_ten_of_fifty_words_are_a_fifth(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {'well ' * 40}\nBen: {'yes ' * 10}")

    assert share(talk).value == pytest.approx(0.2)
    assert share(talk, "Ana").value == pytest.approx(0.8)


def test_one_word_under_the_least_is_too_little(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ana: {'well ' * (LEAST_WORDS - 2)}\nBen: Yes.")

    assert share(talk).value is None


def test_who_speaks_alone_has_no_share(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"Ben: {'well ' * 30}\nBen: {'well ' * 30}")

    assert share(talk).too_little == "nobody else is named in it"


def with_unnamed(words: int) -> Conversation:
    said = [("Ana", "well " * 45), (None, "who " * words), ("Ben", "yes " * 45)]
    pieces = [Piece(name, text.strip(), Place(1)) for name, text in said]
    return Conversation(Source("", "", ""), turns_from(pieces))


def test_a_tenth_of_the_words_may_be_by_nobody_and_is_left_out() -> None:
    assert share(with_unnamed(10)).value == pytest.approx(0.5)
    assert share(with_unnamed(11)).too_little == "too many of its words have no named speaker"


def test_the_longest_three_turns_are_shown_in_their_order(talk: Conversation) -> None:
    """
    Ben: Let me begin with the long one, since it is the one that took me most of the week to write.
    Ana: Please do, I have time until noon and nothing else to do.
    Ben: Short.
    Ana: And the other two, how long are they?
    Ben: The second one is much shorter than the first.
    Ana: And the third?
    Ben: The third is short, but not as short.
    """
    assert [talk.quote(span)[:10] for span in share(talk).evidence] == ["Let me beg", "The second", "The third "]
