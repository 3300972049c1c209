"""Tone under disagreement: the mean receptiveness of what you said next after the other had disagreed."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.tone_under_disagreement import MEASURE

Labelled = tuple[Conversation, Labels]


def test_only_what_follows_a_disagreement_counts(labelled: Labelled) -> None:
    """
    Ana: I disagree. {disagreement}
    Ben: I see why you would. {receptive: 0.6}
    Ana: Not so. {disagreement}
    Ben: Say more. {receptive: 0.9}
    Ana: It rains. {statement}
    Ben: Nonsense. {receptive: -2}
    Ana: Still no. {disagreement}
    Ben: Fair. {receptive: -0.3}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(0.4)
    assert finding.rests_on == 3
    assert [labelled[0].quote(span) for span in finding.evidence] == ["I see why you would.", "Say more.", "Fair."]


def test_answers_without_a_tone_do_not_count(labelled: Labelled) -> None:
    """
    Ana: I disagree. {disagreement}
    Ben: I see why you would. {receptive: 0.6}
    Ana: Not so. {disagreement}
    Ben: Hm.
    Ana: Still no. {disagreement}
    Ben: Fair. {receptive: -0.3}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert (finding.value, finding.rests_on) == (None, 2)


def test_a_listener_without_tone_says_so(labelled: Labelled) -> None:
    """
    Ana: I disagree. {disagreement}
    Ben: I see why you would.
    """
    assert MEASURE.of(*labelled, "Ben").too_little.startswith("this listener does not hear tone")
