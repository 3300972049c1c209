"""Checks of understanding: how often you asked whether you had understood."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.checks_of_understanding import MEASURE

Labelled = tuple[Conversation, Labels]


def test_each_sentence_that_checks_counts_once(labelled: Labelled) -> None:
    """
    Ana: On Monday, no, on Tuesday.
    Ben: So you mean Tuesday? {check of understanding, closed question} Is that right? {check of understanding}
    Ana: Yes.
    Ben: One.
    Ana: Yes.
    Ben: Where? {closed question}
    Ana: Here.
    Ben: Here, you mean? {check of understanding}
    Ana: So you come? {check of understanding}
    Ben: Yes.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 3
    assert [labelled[0].quote(span) for span in finding.evidence][-1] == "Here, you mean?"


def test_none_is_a_finding_too(labelled: Labelled) -> None:
    """
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: Four.
    Ana: Yes.
    Ben: Five.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 0
    assert finding.evidence == ()


def test_four_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ben: So you mean Tuesday? {check of understanding}
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: Four.
    """
    assert MEASURE.of(*labelled, "Ben").value is None
