"""Your turns that say more than `mm-hm`, and what each of them answers."""

from __future__ import annotations

from regard.conversation import Conversation, Turn
from regard.listener import Act, Disclosure, Labels
from regard.listener.sentences import sentences
from regard.measures.floor import only_back_channel
from regard.measures.measure import Card

LEAST_TURNS = 5
"""Of so many of your turns a share is taken at least: of fewer, one turn moves it by a quarter (judgement)."""

ACKNOWLEDGES = (Act.ACKNOWLEDGING, Act.APOLOGY)
"""What lets others know that they were heard: `I'm sorry` in answer to them does too, as among the moments."""

LEAST_QUESTIONS = 4
"""Of fewer questions, one moves a share of them by a third or more (judgement)."""

LEAST_TELLING = 6
"""Words of a sentence in the first person that tells something, rather than keeps the talk going (judgement)."""

_FIRST_PERSON = ("i", "i'm", "i've", "i'd", "i'll", "my", "me", "myself", "mine")
_DISCLOSURES = frozenset(Disclosure)


def turns_of(conversation: Conversation, labels: Labels, speaker: str) -> tuple[Turn, ...]:
    """The turns of one participant that say something and that the listener can judge, in order."""
    return tuple(
        turn
        for turn in conversation.turns_of(speaker)
        if not labels[turn.index].silent and not only_back_channel(turn, labels[turn.index])
    )


def heard_before(conversation: Conversation, labels: Labels, turn: Turn) -> tuple[Turn, ...]:
    """What a turn answers: the last other speaker's turns until they were answered, in order.

    Back-channels neither end what somebody says nor are a part of it. Empty if the speaker of `turn` goes on
    themselves, if nobody spoke before, or if the file does not say who did.
    """
    heard: list[Turn] = []
    for index in range(turn.index - 1, -1, -1):
        before = conversation.turns[index]
        if only_back_channel(before, labels[index]):
            continue
        if before.speaker in (None, turn.speaker) or (heard and before.speaker != heard[0].speaker):
            break
        heard.append(before)
    return tuple(reversed(heard))


def shares(labels: Labels, turn: Turn) -> bool:
    """Whether a turn discloses something of its speaker: a hardship, a hope, a plan."""
    return any(label.kind in _DISCLOSURES for label in labels[turn.index].labels)


def tells(labels: Labels, turn: Turn) -> bool:
    """Whether a turn tells something of its speaker: a disclosure, or a longer statement in the first person."""
    return shares(labels, turn) or any(
        not sentence.asks and len(sentence.words) >= LEAST_TELLING and sentence.has(*_FIRST_PERSON)
        for sentence in sentences(turn.text)
    )


def what_is_missing(card: Card, conversation: Conversation, labels: Labels, you: str) -> str:
    """Why there is too little to say: the listener's reason if most of your turns were not judged, else the card's."""
    reasons = [labels[turn.index].silent for turn in conversation.turns_of(you)]
    silent = [reason for reason in reasons if reason]
    return silent[0] if 2 * len(silent) > len(reasons) else f"needs {card.least_data}"
