"""How long after another's last word you usually began."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, TurnLabels
from regard.measures import Finding
from regard.measures.time_before_you_spoke import LEAST_ANSWERS, MEASURE


def gap(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", (TurnLabels(()),) * len(conversation.turns)), you)


def talk_of(*gaps: float, heard: str = "What do you say?", every: int = 10) -> str:
    """Ana asks from second 0 to 4 of each round; Ben begins so long after."""
    return "\n".join(
        f"[{at // 6}:{every * at % 60:02}-{at // 6}:{(every * at + 4) % 60:02}] Ana: {heard}\n"
        f"[{at // 6}:{every * at % 60 + 4 + gap:04.1f}-{at // 6}:{every * at % 60 + 8:02}] Ben: I say what I say."
        for at, gap in enumerate(gaps)
    )


def test_the_median_is_not_carried_by_one_long_pause(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(talk_of(*[0.5] * 10, 3.5))

    assert gap(talk).value == pytest.approx(0.5)
    assert gap(talk).rests_on == 11


def test_below_nothing_you_began_before_the_end(to_conversation: Callable[[str], Conversation]) -> None:
    assert gap(to_conversation(talk_of(*[-0.3] * 10))).value == pytest.approx(-0.3)


def test_nine_answers_are_too_few(to_conversation: Callable[[str], Conversation]) -> None:
    finding = gap(to_conversation(talk_of(*[0.5] * (LEAST_ANSWERS - 1))))

    assert finding.value is None
    assert finding.rests_on == LEAST_ANSWERS - 1


def test_what_answers_a_word_or_two_does_not_count(to_conversation: Callable[[str], Conversation]) -> None:
    assert gap(to_conversation(talk_of(*[0.5] * 12, heard="Well then."))).rests_on == 0


def test_whole_seconds_are_too_coarse(to_conversation: Callable[[str], Conversation]) -> None:
    assert "whole seconds" in gap(to_conversation(talk_of(*[1] * 12).replace(".0", ""))).too_little


def test_what_you_say_wholly_within_the_others_turn_is_no_answer(
    to_conversation: Callable[[str], Conversation],
) -> None:
    inside = "[5:00-5:09] Ana: I went on and on.\n[5:03.5-5:05] Ben: Yes, on and on.\n"
    talk = to_conversation(talk_of(*[0.5] * 10) + "\n" + inside)

    assert gap(talk).rests_on == 10
