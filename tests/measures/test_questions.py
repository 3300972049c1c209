"""Questions: the share of your turns that ask."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.questions import MEASURE

Labelled = tuple[Conversation, Labels]


def test_turns_that_ask_over_turns_that_say_something(labelled: Labelled) -> None:
    """
    Ana: The trip was long.
    Ben: Where did you go? {closed question}
    Ana: To Leeds.
    Ben: Mm-hm. {back-channel}
    Ana: By train.
    Ben: Trains are slow there.
    Ana: They are.
    Ben: What did you see? {open question} Was it warm? {closed question}
    Ana: It was.
    Ben: Good for you.
    Ana: Yes.
    Ben: So you enjoyed it? {check of understanding}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(3 / 5)
    assert finding.rests_on == 5
    assert dict(finding.details) == {"questions": 4}


def test_the_evidence_is_the_questions_as_they_were_asked(labelled: Labelled) -> None:
    """
    Ben: Well. {} Where did you go? {closed question} I was at home. {}
    Ana: To Leeds.
    Ben: One.
    Ana: Yes.
    Ben: Two.
    Ana: Yes.
    Ben: Three.
    Ana: Yes.
    Ben: What did you see there? {open question}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert [labelled[0].quote(span) for span in finding.evidence] == ["Where did you go?", "What did you see there?"]


def test_four_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ben: Where did you go? {open question}
    Ana: To Leeds.
    Ben: Why? {open question}
    Ana: For work.
    Ben: How was it? {open question}
    Ana: Fine.
    Ben: Mm. {back-channel}
    Ana: Yes.
    Ben: Good.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.rests_on == 4
    assert finding.too_little.startswith("needs")


def test_nothing_is_said_of_turns_that_the_listener_would_not_judge(labelled: Labelled) -> None:
    """
    Ben: Wo warst du? {silent: this is not English}
    Ana: In Leeds. {silent: this is not English}
    Ben: Warum? {silent: this is not English}
    Ana: So. {silent: this is not English}
    Ben: Und dann? {silent: this is not English}
    Ana: Nichts. {silent: this is not English}
    Ben: Wie war es? {silent: this is not English}
    Ana: Gut. {silent: this is not English}
    Ben: OK. {agreement}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.too_little == "this is not English"
