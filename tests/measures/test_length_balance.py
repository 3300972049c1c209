"""Length balance: the middle of your messages' words beside the middle of theirs."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.length_balance import MEASURE

Labelled = tuple[Conversation, Labels]


def test_messages_count_one_by_one_though_they_are_one_turn(talk: Conversation, labels: Labels) -> None:
    """
    [2026-03-02 09:00] Ana: The lamp came today.
    [2026-03-02 09:01] Ana: It is so bright.
    [2026-03-02 09:02] Ana: I like it much.
    [2026-03-02 09:03] Ana: And you, my dear?
    [2026-03-02 09:10] Ben: So bright.
    [2026-03-02 10:20] Ben: Really bright.
    [2026-03-02 11:30] Ben: I would like to see it one day.
    [2026-03-02 12:40] Ben: May I?
    """
    finding = MEASURE.of(talk, labels, "Ana")

    assert finding.value == 2
    assert finding.rests_on == 8
    assert dict(finding.details) == {"yours": 4, "theirs": 2}


def test_a_smile_has_no_length(labelled: Labelled) -> None:
    """
    [2026-03-02 09:00] Ana: One two.
    [2026-03-02 10:01] Ben: One two.
    [2026-03-02 11:00] Ana: One two.
    [2026-03-02 12:00] Ben: 🙂
    [2026-03-02 13:00] Ana: One two.
    [2026-03-02 14:00] Ben: One two.
    [2026-03-02 15:00] Ana: One two.
    [2026-03-02 16:00] Ben: One two.
    """
    assert MEASURE.of(*labelled, "Ben").too_little.startswith("needs 4 messages with words")
