"""A follow-up: whom to come back to, why in their own words, when, by which channel, and a draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regard.people import Remembered


class KindAct(StrEnum):
    """The kind act that a follow-up proposes."""

    ACKNOWLEDGE = "acknowledge"
    THANK = "thank"
    INTRODUCE = "introduce"
    SHARE = "share"
    OFFER = "offer"
    CELEBRATE = "celebrate"
    KEEP = "keep a promise"
    REPAIR = "repair"
    ASK_AFTER = "ask after"
    ANSWER = "answer"
    GET_IN_TOUCH = "get in touch"


class Reason(StrEnum):
    """Why a follow-up is proposed; in the order in which a person would feel it most (`ORDER` in `today.py`)."""

    HARDSHIP = "a hardship not yet acknowledged"
    EVENT_SOON = "something of theirs is about to happen"
    EVENT_PAST = "something of theirs has just happened"
    PROMISE_LATE = "a promise of yours is late"
    PROMISE_DUE = "a promise of yours is due"
    QUESTION = "a question of theirs is unanswered"
    SUCCESS = "a success to celebrate"
    THANKS = "thanks are owed"
    NEED_MET = "somebody you know could meet their need"
    RESOURCE = "something answers what interests them"
    OCCASION = "a day of theirs"
    THEIR_PROMISE = "what they promised is late"
    SILENCE = "longer silence than is usual between you"


@dataclass(frozen=True, slots=True)
class Draft:
    """Words to start from; nothing is ever sent.

    Attributes:
        to: whom it is written to.
        subject: for mail; empty for a message.
        text: the words; each thing that it names is from the quote or from the owner.
    """

    to: int
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One proposal.

    Attributes:
        key: the same on another day while its reason stands; decisions are about it.
        reason: why.
        act: what is proposed.
        person: whom to come back to.
        also: the other person of an introduction; None else.
        why: the reason in a sentence, without the quote.
        rests_on: what it rests on, the first with the quote to show; empty for silence alone.
        on: the day on which it is best done.
        channel: how the two of you last wrote or spoke, in words: `WhatsApp chat`, `mail`, `call`.
        drafts: one, or two for an introduction, which asks both first.
        never: the key that a `NEVER` decision is about: this reason, this person.
    """

    key: str
    reason: Reason
    act: KindAct
    person: int
    also: int | None
    why: str
    rests_on: tuple[Remembered, ...]
    on: date
    channel: str
    drafts: tuple[Draft, ...]
    never: str


@dataclass(frozen=True, slots=True)
class Today:
    """What to come back to on a day.

    Attributes:
        day: which.
        follow_ups: at most seven, what would be felt most first; nobody twice but for a promise of yours beside
            something else.
        later: how many more there were.
        why_nothing: a sentence, if there are none; empty else.
    """

    day: date
    follow_ups: tuple[FollowUp, ...]
    later: int = 0
    why_nothing: str = ""
