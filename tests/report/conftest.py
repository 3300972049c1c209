"""Fixtures for the page: a reading with something of everything, and readings of any talk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.reading import Reading
from report.readings import STORY, long_meeting, reading_of, story_of

ToConversation = Callable[[str], Conversation]


@pytest.fixture
def story(to_conversation: ToConversation) -> Reading:
    """Tove's reading of a short talk with times, in which something was done well and something missed."""
    return story_of(to_conversation(STORY))


@pytest.fixture
def meeting(to_conversation: ToConversation) -> Reading:
    """Tove's reading of a meeting of 900 turns with times, four speakers, and 70 moments."""
    return long_meeting(to_conversation)


@pytest.fixture
def reading(talk: Conversation) -> Reading:
    """A reading without moments of the conversation in the test's docstring, as its first speaker."""
    return reading_of(talk, talk.participants[0])
