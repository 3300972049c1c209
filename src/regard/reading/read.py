"""A conversation's reading: its moments, its findings, and one thing to try."""

from __future__ import annotations

from dataclasses import dataclass

from regard.conversation import Conversation, Span
from regard.listener import Labels, Listener
from regard.measures import MEASURES, Finding
from regard.reading.moments import Moment, find_moments


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to try next time.

    Attributes:
        says: what to try, in one or two sentences.
        because: the words that it rests on.
    """

    says: str
    because: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a conversation says about how you listened.

    Attributes:
        conversation: what was read.
        you: the owner's name in it.
        labels: what the listener said of each turn.
        leads: the three to five moments to show first, in the order of the conversation; fewer if there are fewer.
        moments: all moments, in the order of the conversation.
        findings: one of each measure, in alphabetical order of the measures.
        next_step: one thing to try; None if there is too little to say.
    """

    conversation: Conversation
    you: str
    labels: Labels
    leads: tuple[Moment, ...]
    moments: tuple[Moment, ...]
    findings: tuple[Finding, ...]
    next_step: NextStep | None


def read(conversation: Conversation, you: str, listener: Listener) -> Reading:
    """Read a conversation as `you`, one of its participants."""
    labels = listener.listen(conversation)
    moments = find_moments(conversation, labels, you)
    findings = tuple(measure.of(conversation, labels, you) for measure in MEASURES)
    return Reading(conversation, you, labels, moments[:5], moments, findings, None)
