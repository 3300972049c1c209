"""Reflections: the share of your turns that say back what was heard."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.reflections import MEASURE

Labelled = tuple[Conversation, Labels]


def test_turns_that_reflect_and_their_ratio_to_questions(labelled: Labelled) -> None:
    """
    Ana: I feel lost.
    Ben: You feel lost there. {reflection} It is new to you. {reflection}
    Ana: It is.
    Ben: Since when? {closed question}
    Ana: May.
    Ben: You miss the old team. {reflection}
    Ana: I do.
    Ben: Who was in it? {open question}
    Ana: Cem.
    Ben: He left, too.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(2 / 5)
    assert dict(finding.details) == {"reflections": 3, "questions": 2, "reflections_per_question": 1.5}
    assert len(finding.evidence) == 3


def test_there_is_no_ratio_for_somebody_who_asked_nothing(labelled: Labelled) -> None:
    """
    Ben: You feel lost. {reflection}
    Ana: I do.
    Ben: One.
    Ana: I do.
    Ben: Two.
    Ana: I do.
    Ben: Three.
    Ana: I do.
    Ben: Four.
    """
    assert dict(MEASURE.of(*labelled, "Ben").details) == {"reflections": 1, "questions": 0}


def test_four_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ben: You feel lost. {reflection}
    Ana: I do.
    Ben: One.
    Ana: I do.
    Ben: Two.
    Ana: I do.
    Ben: Three.
    """
    assert MEASURE.of(*labelled, "Ben").value is None
