"""Turning to self: of your answers to what others told of themselves, those that turned to your own."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.turning_to_self import MEASURE

Labelled = tuple[Conversation, Labels]


def test_shifts_over_shifts_and_support(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Mine died in May. {turned to self}
    Ana: I won a prize. {success}
    Ben: Well done. {acknowledging}
    Ana: I went to the sea with my sister last week.
    Ben: Which sea? {closed question}
    Ana: I hope for sun. {hope}
    Ben: So you need a rest. {reflection}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(1 / 4)
    assert dict(finding.details) == {"answers": 4, "turned": 1}
    assert labelled[0].quote(finding.evidence[0]) == "Mine died in May."


def test_a_story_of_your_own_that_gives_the_word_back_is_support(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Mine died in May. {turned to self} How old was he? {closed question}
    Ana: I won a prize. {success}
    Ben: Well done. {acknowledging} I won one once. {turned to self}
    Ana: I hope for sun. {hope}
    Ben: Lovely. {acknowledging}
    """
    assert MEASURE.of(*labelled, "Ben").value == pytest.approx(1 / 3)


def test_answers_that_do_neither_and_answers_to_other_things_are_left_out(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: The bus is late.
    Ana: The bus is always late.
    Ben: Mine too. {turned to self}
    Ana: I won a prize. {success}
    Ben: Well done. {acknowledging}
    Ana: I hope for sun. {hope}
    Ben: Lovely. {acknowledging}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.rests_on == 2


def test_a_back_channel_is_an_answer_only_if_it_was_all_that_you_said(labelled: Labelled) -> None:
    """
    Ana: My dog died. {hardship}
    Ben: Mm. {back-channel}
    Ana: In May.
    Ben: Mine too. {turned to self}
    Ana: I won a prize. {success}
    Ben: Mm-hm. {back-channel}
    Cem: Which one? {closed question}
    Ana: I hope for more. {hope}
    Ben: Lovely. {acknowledging}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(1 / 3)
