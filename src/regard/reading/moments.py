"""Moments: something another person shared, and what you did with it in your next turns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from regard.conversation import Conversation, Span
from regard.listener import Disclosure, Labels


class Response(StrEnum):
    """What you did with what somebody shared; the first three are done well, the others missed chances."""

    ACKNOWLEDGED = "acknowledged"
    EXPLORED = "explored"
    REFLECTED = "reflected"
    ADVICE_FIRST = "advice first"
    TURNED_TO_SELF = "turned to yourself"
    JUDGED = "judged"
    PASSED_OVER = "passed over"

    @property
    def done_well(self) -> bool:
        """Whether it left the other room to go on."""
        return self in (Response.ACKNOWLEDGED, Response.EXPLORED, Response.REFLECTED)


@dataclass(frozen=True, slots=True)
class Moment:
    """Something another person shared, and what you did with it.

    Attributes:
        kind: what was shared; None for something told that you took up well, with no disclosure in it.
        shared: their words.
        response: what you did.
        answer: your words that show it; empty if you passed over it and said nothing more.
        says: one sentence that puts it into words.
    """

    kind: Disclosure | None
    shared: Span
    response: Response
    answer: tuple[Span, ...]
    says: str


def find_moments(conversation: Conversation, labels: Labels, you: str) -> tuple[Moment, ...]:
    """All moments, in the order of the conversation."""
    return ()
