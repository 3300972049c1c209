"""Thanks: the turns in which you thanked, or said that you value something."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.thanks import MEASURE

Labelled = tuple[Conversation, Labels]


def test_a_turn_counts_once_however_warm(labelled: Labelled) -> None:
    """
    Ana: I sent it.
    Ben: Thank you. {thanks} I am so glad of it. {thanks}
    Ana: Thanks for asking. {thanks}
    Ben: Mm-hm. {back-channel}
    Ana: Bye.
    Ben: Bye, and thanks. {thanks}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 2
    assert finding.rests_on == 3
    assert [labelled[0].quote(span) for span in finding.evidence] == ["Thank you.", "Bye, and thanks."]


def test_two_turns_are_too_few(labelled: Labelled) -> None:
    """
    Ana: I sent it.
    Ben: Thank you. {thanks}
    Ana: Bye.
    Ben: Bye, and thanks. {thanks}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.too_little == "needs 3 turns of yours"
