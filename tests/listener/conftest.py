"""What a listener says of an answer, by the words it rests on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import LabelKind, Labels, Listener

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[LabelKind], list[str]]


@pytest.fixture
def says(to_conversation: Callable[[str], Conversation], listener: Listener) -> Says:
    """The labels of what Ben says after Ana: the words that each kind rests on."""

    def of(ben: str, ana: str = "The tram was blue.") -> dict[str, list[str]]:
        talk = to_conversation(f"Ana: {ana}\nBen: {ben}\nAna: The tram was green.")
        found: dict[str, list[str]] = {}
        for label in listener.listen(talk)[1].labels:
            found.setdefault(label.kind, []).append(talk.quote(label.span))
        return found

    return of


@pytest.fixture
def quotes(talk: Conversation, labels: Labels) -> Quotes:
    """The words in the conversation of the test's docstring that labels of a kind rest on, in order."""

    def of(kind: LabelKind) -> list[str]:
        return [talk.quote(span) for turn in labels for span in turn.spans(kind)]

    return of
