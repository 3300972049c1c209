"""Whether a question takes up what was just said, or leaves it."""

from __future__ import annotations

from functools import cache

from regard.listener.phrases import PhraseBook, load
from regard.listener.sentences import sentences
from regard.listener.uptake import taken_up


def takes_up(said: str, question: str) -> bool:
    """Whether a question takes up what was said: it shares a content word or points back, and does not leave it."""
    kinds = {match.group.kind for sentence in sentences(question) for match in _phrases().find(sentence)}
    if "leaves it" in kinds:
        return False
    return "points back" in kinds or bool(taken_up(said, question))


@cache
def _phrases() -> PhraseBook:
    return load("regard.listener", "follow_up")
