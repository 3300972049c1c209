"""Advice before understanding: advice on something shared, with nothing asked, acknowledged or said back before."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.advice_before_understanding import MEASURE

Labelled = tuple[Conversation, Labels]


def test_early_advice_over_all_advice_on_what_was_shared(labelled: Labelled) -> None:
    """
    Ana: I am tired of the drive. {hardship}
    Ben: Take the train. {advice}
    Ana: It is slow.
    Ben: Mm-hm. {back-channel}
    Ana: And full.
    Ben: Then move house. {advice}
    Ana: I like my house.
    Ben: What do you like about it? {open question}
    Ana: The garden.
    Ben: Then stay. {advice}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(2 / 3)
    assert dict(finding.details) == {"advising": 3, "early": 2}
    assert [labelled[0].quote(span) for span in finding.evidence] == ["Take the train.", "Then move house."]


def test_understanding_counts_in_the_same_turn_if_it_comes_first(labelled: Labelled) -> None:
    """
    Ana: I am tired of the drive. {hardship}
    Ben: That sounds hard. {acknowledging} Take the train. {advice}
    Cem: No.
    Dana: No.
    Cem: No.
    Dana: No.
    Cem: No.
    Dana: No.
    Cem: No.
    Ana: I am tired of the cold. {hardship}
    Ben: Take a coat. {advice} That must be hard. {acknowledging}
    Cem: No.
    Dana: No.
    Cem: No.
    Dana: No.
    Cem: No.
    Dana: No.
    Cem: No.
    Ana: I am tired of the rain. {hardship}
    Ben: You are tired of it. {reflection} Take a hat. {advice} Take boots. {advice}
    """
    assert MEASURE.of(*labelled, "Ben").value == pytest.approx(1 / 3)


def test_advice_that_was_asked_for_or_on_nothing_shared_is_left_out(labelled: Labelled) -> None:
    """
    Ana: The shop is shut.
    Ben: Go tomorrow. {advice}
    Ana: I am tired of the drive. {hardship} What should I do? {open question}
    Ben: Take the train. {advice}
    Ana: I am tired of that too. {hardship} Say something. {request}
    Ben: Walk. {advice}
    Ana: It rains.
    Ben: Take a coat. {advice}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.rests_on == 1


def test_your_own_troubles_are_not_what_another_shared(labelled: Labelled) -> None:
    """
    Ben: I am tired of the drive. {hardship}
    Ana: Oh dear.
    Ben: Take the train, I say. {advice}
    Ana: Yes.
    Ben: Or walk. {advice}
    Ana: Yes.
    Ben: Or fly. {advice}
    """
    assert MEASURE.of(*labelled, "Ben").rests_on == 0
