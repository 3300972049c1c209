"""Fixtures for all tests: a conversation from the test's own docstring, and labels written into one."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import settings

from regard.conversation import Conversation, Medium, Piece, Place, Source, Span, Turn
from regard.formats import from_bytes, recognise
from regard.formats.pieces import turns_from
from regard.listener import (
    Act,
    Answer,
    Disclosure,
    Feeling,
    Label,
    LabelKind,
    Labels,
    Listener,
    News,
    Reflection,
    TurnLabels,
    Wording,
)
from regard.listener.rules_listener import RulesListener

settings.register_profile(
    "regard", deadline=None
)  # a busy machine is no bug; tests of speed count the processor's time
settings.load_profile("regard")


_MESSAGE = re.compile(r"\[(\d{4}-\d\d-\d\d \d\d:\d\d)\] ([^:]+): (.+)")


def conversation_of(text: str) -> Conversation:
    """`Name: text` lines (with `[m:ss-m:ss]` or `[m:ss]` before them if times matter) as a Conversation.

    With `[2026-03-02 09:15]` before each line, the lines are the messages of a chat.
    """
    lines = inspect.cleandoc(text).splitlines()
    messages = [_MESSAGE.fullmatch(line) for line in lines]
    if lines and all(messages):
        return _chat([found for found in messages if found])
    file = from_bytes("talk.txt", "\n".join(lines).encode())
    return recognise(file).read(file).conversations[0]


def _chat(messages: Sequence[re.Match[str]]) -> Conversation:
    pieces = [
        Piece(found[2], found[3], Place(line), sent=datetime.fromisoformat(found[1]).replace(tzinfo=UTC))
        for line, found in enumerate(messages, 1)
    ]
    return Conversation(Source("chat.txt", "by hand", ""), turns_from(pieces), Medium.CHAT)


@pytest.fixture
def talk(request: pytest.FixtureRequest) -> Conversation:
    """The conversation in the test's docstring."""
    docstring = request.function.__doc__
    assert docstring, "this test's docstring must be a conversation"
    return conversation_of(docstring)


@pytest.fixture(scope="session")
def listener() -> Listener:
    """The rule-based listener, loaded once."""
    return RulesListener()


@pytest.fixture
def labels(talk: Conversation, listener: Listener) -> Labels:
    """The labels of the conversation in the test's docstring."""
    return listener.listen(talk)


@pytest.fixture
def to_conversation() -> Callable[[str], Conversation]:
    """Turn any text into a conversation."""
    return conversation_of


_KINDS: dict[str, LabelKind] = {
    str(kind): kind for kinds in (Act, Answer, Disclosure, Feeling, News, Reflection, Wording) for kind in kinds
}
_BY_HAND = frozenset(kind for kind in _KINDS.values() if not isinstance(kind, Answer))
_NOTE = re.compile(r"\s*\{([^}]*)\}\s*")


def _read_notes(turn: Turn) -> tuple[Turn, TurnLabels]:
    text, labels, silent = "", list[Label](), ""
    tone: float | None = None
    words, *rest = _NOTE.split(turn.text)
    for note, following in zip(rest[::2], rest[1::2], strict=True):
        begin = len(text) + 1 if text else 0
        text = f"{text} {words}".strip()
        if note.startswith("silent: "):
            silent = note.removeprefix("silent: ")
        elif note.startswith("receptive: "):
            tone = float(note.removeprefix("receptive: "))
        elif note:
            span = Span(turn.index, begin, len(text))
            labels += [Label(_KINDS[kind], span, "written by hand") for kind in note.split(", ")]
        words = following
    text = f"{text} {words}".strip()
    return replace(turn, text=text, pieces=(replace(turn.pieces[0], text=text),)), TurnLabels(
        tuple(labels), silent, tone
    )


@pytest.fixture
def labelled(
    request: pytest.FixtureRequest, to_conversation: Callable[[str], Conversation]
) -> tuple[Conversation, Labels]:
    """The conversation in the test's docstring and the labels written into it, for exact tests of what is made of them.

    In `Ben: I am sorry. {acknowledging, thanks} Get a new one. {advice}` a note in braces labels the words before it,
    back to the note or the beginning before it; `{}` labels nothing, and `{silent: why}` makes the whole turn one that
    the listener would not judge; `{receptive: 0.4}` gives the turn a tone. Whoever wrote them could have given any kind
    but an `Answer`, which moments else tell from acts.
    """
    talk = to_conversation(request.function.__doc__ or "")
    read = [_read_notes(turn) for turn in talk.turns]
    labels = Labels("by hand 1", tuple(each for _, each in read), _BY_HAND)
    return replace(talk, turns=tuple(turn for turn, _ in read)), labels
