"""Hedged or absolute: of your sentences that are one or the other, the share that hedge."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.hedged_or_absolute import MEASURE

Labelled = tuple[Conversation, Labels]


def test_hedged_over_hedged_and_absolute(labelled: Labelled) -> None:
    """
    Ana: Which road?
    Ben: Perhaps the coast road. {hedged} The bridge is always shut. {absolute} It is Monday. {}
    Ana: Never. {absolute}
    Ben: Maybe {hedged} not ever. {absolute}
    Ana: Hm.
    Ben: I think so. {hedged} It never is. {absolute}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(3 / 5)
    assert finding.rests_on == 5
    assert dict(finding.details) == {"worded": 5, "hedged": 3}


def test_a_sentence_of_both_kinds_counts_once_as_one_that_hedges(labelled: Labelled) -> None:
    """
    Ben: Perhaps it always rains there. {hedged, absolute} It never does here. {absolute}
    Ana: Oh.
    Ben: Perhaps. {hedged} Never. {absolute} Maybe. {hedged}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(3 / 5)
    assert dict(finding.details) == {"worded": 5, "hedged": 3}


def test_what_is_shown_hides_neither_kind(labelled: Labelled) -> None:
    """
    Ana: Which road?
    Ben: It never, ever, in all these many long years, ran on time. {absolute}
    Ana: No?
    Ben: Never. {absolute} All. {absolute} None. {absolute} Ever. {absolute} Always. {absolute} Totally. {absolute}
    Ana: No?
    Ben: Perhaps. {hedged}
    """
    evidence = MEASURE.of(*labelled, "Ben").evidence

    assert len(evidence) == 8
    assert labelled[0].quote(evidence[-1]) == "Perhaps."


def test_four_worded_sentences_are_too_few(labelled: Labelled) -> None:
    """
    Ben: Perhaps. {hedged} Maybe. {hedged} I think so. {hedged} Never. {absolute}
    Ana: OK.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.too_little.startswith("needs 5 sentences")
