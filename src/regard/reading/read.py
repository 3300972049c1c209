"""A conversation's reading: its moments, its findings, and one thing to try."""

from __future__ import annotations

from dataclasses import dataclass

from regard.conversation import Conversation
from regard.listener import Disclosure, Labels, Listener
from regard.measures import MEASURES, Finding
from regard.reading.leads import choose_leads
from regard.reading.moments import Moment, find_moments
from regard.reading.next_step import NextStep, choose_next_step


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
        too_little: why no moment leads the reading; empty if one does.
    """

    conversation: Conversation
    you: str
    labels: Labels
    leads: tuple[Moment, ...]
    moments: tuple[Moment, ...]
    findings: tuple[Finding, ...]
    next_step: NextStep | None
    too_little: str


def read(conversation: Conversation, you: str, listener: Listener) -> Reading:
    """Read a conversation as `you`, one of its participants."""
    labels = listener.listen(conversation)
    moments = find_moments(conversation, labels, you)
    leads = choose_leads(moments)
    return Reading(
        conversation=conversation,
        you=you,
        labels=labels,
        leads=leads,
        moments=moments,
        findings=tuple(measure.of(conversation, labels, you) for measure in MEASURES),
        next_step=choose_next_step(conversation, leads),
        too_little="" if leads else _why_no_moments(conversation, labels, you),
    )


def _why_no_moments(conversation: Conversation, labels: Labels, you: str) -> str:
    if labels.silent:
        return labels.silent
    if len(conversation.participants) < 2:
        return "only one person speaks in it"
    others = (turn for turn in conversation.turns if turn.speaker not in (None, you))
    if any(isinstance(label.kind, Disclosure) for turn in others for label in labels[turn.index].labels):
        return "others shared something, but the listener cannot tell what you did with it"
    return "the listener heard nobody else share anything of themselves; it misses much that is said sideways"
