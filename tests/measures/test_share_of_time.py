"""How much of the time that anybody spoke you spoke."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures import Finding
from regard.measures.share_of_time import MEASURE


def share(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", ()), you)


def test_pauses_belong_to_nobody(talk: Conversation) -> None:
    """
    [0:00-0:40] Ana: It was a long story.
    [1:40-2:00] Ben: It was.
    """
    assert share(talk).value == pytest.approx(20 / 60)


def test_where_two_speak_at_once_the_time_counts_for_both(talk: Conversation) -> None:
    """
    [0:00-0:40] Ana: It was a long story.
    [0:20-0:40] Ben: And I told it with you.
    [0:40-0:45] Ana: You did.
    """
    assert share(talk).value == pytest.approx(20 / 65)


def test_what_one_says_in_two_captions_at_once_counts_once(talk: Conversation) -> None:
    """
    [0:00-0:30] Ana: It was a
    [0:10-0:30] Ana: long story.
    [0:30-1:00] Ben: It was.
    """
    assert share(talk).value == pytest.approx(0.5)


def test_less_than_a_minute_is_too_little(talk: Conversation) -> None:
    """
    [0:00-0:30] Ana: It was a long story.
    [0:30-0:59] Ben: It was.
    """
    assert share(talk).value is None


def test_beginnings_alone_are_not_enough(talk: Conversation) -> None:
    """
    [0:00] Ana: It was a long story.
    [0:50] Ben: It was.
    [2:00] Ana: And now?
    """
    assert share(talk).too_little == "the file does not say when each piece of the talk begins and ends"
