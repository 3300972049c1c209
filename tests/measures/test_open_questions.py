"""Open questions: the share of your questions that are open."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.open_questions import MEASURE

Labelled = tuple[Conversation, Labels]


def test_open_questions_over_open_and_closed_ones(labelled: Labelled) -> None:
    """
    Ana: I was in Leeds.
    Ben: What did you do there? {open question} Was it warm? {closed question}
    Ana: It rained.
    Ben: Did you mind? {closed question}
    Ana: No.
    Ben: By train? {closed question}
    Ana: By car.
    Ben: So you drove in the rain? {check of understanding}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(1 / 4)
    assert finding.rests_on == 4
    assert dict(finding.details) == {"questions": 4, "open": 1}
    assert labelled[0].quote(finding.evidence[0]) == "What did you do there?"


def test_one_sentence_with_both_labels_is_one_open_question(labelled: Labelled) -> None:
    """
    Ana: I was in Leeds.
    Ben: Can you tell me how it was? {open question, closed question}
    Ana: It rained.
    Ben: Did you mind? {closed question} Were you cold? {closed question} Is it far? {closed question}
    """
    assert MEASURE.of(*labelled, "Ben").value == pytest.approx(1 / 4)


def test_three_questions_are_too_few(labelled: Labelled) -> None:
    """
    Ana: I was in Leeds.
    Ben: Why? {open question} How? {open question} Was it far? {closed question}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.too_little == "needs 4 questions of yours"
