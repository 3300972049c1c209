"""Fixtures for all tests: a conversation from the test's own docstring."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise
from regard.listener import Labels, Listener, default_listener


def conversation_of(text: str) -> Conversation:
    """`Name: text` lines (with `[m:ss-m:ss]` or `[m:ss]` before them if times matter) as a Conversation."""
    file = from_bytes("talk.txt", inspect.cleandoc(text).encode())
    return recognise(file).read(file).conversations[0]


@pytest.fixture
def talk(request: pytest.FixtureRequest) -> Conversation:
    """The conversation in the test's docstring."""
    docstring = request.function.__doc__
    assert docstring, "this test's docstring must be a conversation"
    return conversation_of(docstring)


@pytest.fixture(scope="session")
def listener() -> Listener:
    """The rule-based listener, loaded once."""
    return default_listener()


@pytest.fixture
def labels(talk: Conversation, listener: Listener) -> Labels:
    """The labels of the conversation in the test's docstring."""
    return listener.listen(talk)


@pytest.fixture
def to_conversation() -> Callable[[str], Conversation]:
    """Turn any text into a conversation."""
    return conversation_of
