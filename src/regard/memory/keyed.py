"""The keys of what was noticed: the same for the same words, however often they are read and the file has grown."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from regard.conversation import Conversation, Span
from regard.memory.growing import content_of
from regard.memory.moments_in_time import instant
from regard.people import Noticed


def keyed(conversation: Conversation, noticed: Sequence[Noticed]) -> Iterator[tuple[str, Noticed]]:
    """Each with its key; of two of one kind on the same words, the later ones are told apart by what they are."""
    content = content_of(conversation) if noticed else ""
    taken: set[str] = set()
    for each in noticed:
        when = _when(conversation, each.span) or content
        said = (each.kind, each.by, when, conversation.quote(each.span))
        key = _hashed(*said)
        if key in taken:
            key = _hashed(*said, each.what)
        while key in taken:
            key = _hashed(key)
        taken.add(key)
        yield key, each


def _when(conversation: Conversation, span: Span) -> str:
    """The moment of the message that holds the words, or of the last dated one before it; empty if there is none."""
    own = conversation.turns[span.turn].piece_at(span.begin).sent
    if own is not None:
        return instant(own)
    for at in range(span.turn - 1, -1, -1):
        if (sent := conversation.turns[at].sent) is not None:
            return instant(sent)
    return ""


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]
