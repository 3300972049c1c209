"""Acknowledging: the share of your turns that let others know that they were heard."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.acknowledging import MEASURE

Labelled = tuple[Conversation, Labels]


def test_turns_that_acknowledge_and_how_many_of_them_answer_something_shared(labelled: Labelled) -> None:
    """
    Ana: My flat was flooded. {hardship}
    Ben: That must be hard. {acknowledging} You poor thing. {acknowledging}
    Ana: I won a prize. {success}
    Ben: The bus is late.
    Ana: Is it?
    Ben: Fair enough. {acknowledging}
    Ana: Yes.
    Ben: Mm-hm. {back-channel}
    Ana: Yes.
    Ben: One more.
    Ana: Yes.
    Ben: Another.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(2 / 5)
    assert dict(finding.details) == {"shared": 2, "shared_acknowledged": 1}


def test_an_apology_in_answer_to_another_acknowledges(labelled: Labelled) -> None:
    """
    Ana: My flat was flooded. {hardship}
    Ben: I am so sorry. {apology}
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: Four.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(1 / 5)
    assert dict(finding.details) == {"shared": 1, "shared_acknowledged": 1}


def test_what_answers_nobody_acknowledges_nothing(labelled: Labelled) -> None:
    """
    Ben: Sorry that I am late. {apology}
    Ana: Mm-hm. {back-channel}
    Ben: Fair enough, we begin. {acknowledging}
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 0
    assert finding.evidence == ()


def test_of_many_the_answers_to_something_shared_are_shown(labelled: Labelled) -> None:
    """
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: One.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Two.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Three.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Four.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Five.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Six.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: Seven.
    Ben: Fair enough, as I said to you before. {acknowledging}
    Ana: My flat was flooded. {hardship}
    Ben: Oh no. {acknowledging}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert len(finding.evidence) == 8
    assert labelled[0].quote(finding.evidence[-1]) == "Oh no."


def test_four_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ben: That must be hard. {acknowledging}
    Ana: Yes.
    Ben: Oh no. {acknowledging}
    Ana: Yes.
    Ben: Well done. {acknowledging}
    Ana: Yes.
    Ben: One.
    """
    assert MEASURE.of(*labelled, "Ben").value is None
