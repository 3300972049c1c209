"""How often your answer took up a word of what had just been said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, TurnLabels
from regard.measures import Finding
from regard.measures.topic_uptake import MEASURE

HEARD = "Ana: The harbour office lost my letter.\n"


def of(conversation: Conversation) -> Finding:
    return MEASURE.of(conversation, Labels("none", (TurnLabels(()),) * len(conversation.turns)), "Ben")


def test_the_same_word_with_another_ending_counts(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation((HEARD + "Ben: They get many letters.\n") * 4 + (HEARD + "Ben: So what now?\n") * 4)

    assert of(talk).value == pytest.approx(0.5)
    assert [talk.quote(span) for span in of(talk).evidence] == ["letters"] * 4


def test_little_words_do_not_count(to_conversation: Callable[[str], Conversation]) -> None:
    assert of(to_conversation((HEARD + "Ben: The what? My what?\n") * 8)).value == 0


def test_after_words_without_a_topic_there_is_nothing_to_take_up(
    to_conversation: Callable[[str], Conversation],
) -> None:
    assert of(to_conversation("Ana: Well, there it is then.\nBen: There it is.\n" * 9)).rests_on == 0


def test_seven_answers_are_too_few(to_conversation: Callable[[str], Conversation]) -> None:
    finding = of(to_conversation((HEARD + "Ben: Which letter?\n") * 7))

    assert finding.value is None
    assert finding.rests_on == 7


def test_what_was_said_before_your_back_channel_is_still_what_you_answer(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: The harbour office lost my letter.
    Ben: Mm-hm. {back-channel}
    Ana: The morning ferry took it to the island.
    Ben: Which letter?
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.rests_on == 1
