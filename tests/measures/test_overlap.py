"""How often you began while somebody else was still speaking."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, TurnLabels
from regard.measures import Finding
from regard.measures.overlap import MEASURE

Labelled = tuple[Conversation, Labels]


def overlap(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", (TurnLabels(()),) * len(conversation.turns)), you)


def talk_of(*gaps: float) -> str:
    """Ana speaks from second 0 to 2.5 of each round; Ben begins so long after."""
    return "\n".join(
        f"[0:{5 * at:02}-0:{5 * at + 2.5:04.1f}] Ana: What do you say?\n"
        f"[0:{5 * at + 2.5 + gap:04.1f}-0:{5 * at + 4:02}] Ben: I say what I say."
        for at, gap in enumerate(gaps)
    )


def test_half_a_second_counts_and_less_does_not(to_conversation: Callable[[str], Conversation]) -> None:
    finding = overlap(to_conversation(talk_of(-0.5, -0.4, -0.8, *[0.2] * 7)))

    assert finding.value == pytest.approx(20)
    assert finding.rests_on == 10


def test_a_file_in_which_nothing_overlaps_probably_keeps_no_overlap(
    to_conversation: Callable[[str], Conversation],
) -> None:
    finding = overlap(to_conversation(talk_of(*[0.2] * 11)))

    assert finding.value is None
    assert "does not keep" in finding.too_little


def test_overlap_among_others_shows_that_the_file_keeps_it(to_conversation: Callable[[str], Conversation]) -> None:
    others = "\n[0:55-0:58] Ana: And you?\n[0:57-0:59] Cleo: Me?"

    assert overlap(to_conversation(talk_of(*[0.2] * 10) + others)).value == 0


def test_where_another_breaks_in_on_you_it_is_not_you_who_began(
    to_conversation: Callable[[str], Conversation],
) -> None:
    broken = "\n[0:52-0:57] Ben: Then I would\n[0:54-0:55] Ana: Would you?\n[0:57-0:59] Ben: say so again."
    finding = overlap(to_conversation(talk_of(*[0.2] * 10) + broken))

    assert finding.value == 0
    assert finding.rests_on == 10


def test_back_channels_do_not_take_the_floor(labelled: Labelled) -> None:
    """
    [0:00.0-0:09.0] Ana: So I packed my things and went.
    [0:03.0-0:03.5] Ben: Mm-hm. {back-channel}
    [0:09.0-0:10.0] Ana: Well.
    [0:10.5-0:11.0] Ben: Where to?
    """
    assert MEASURE.of(*labelled, "Ben").rests_on == 1
