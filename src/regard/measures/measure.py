"""The contract of a measure: a card that says what it is, and a pure function that gives a finding."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from regard.conversation import Conversation, Medium, Span
from regard.listener import Act, LabelKind, Labels, Wording


class Needs(StrEnum):
    """What a conversation must have for a measure to say anything."""

    WORDS = "words"
    TIMES = "times"


class Unit(StrEnum):
    """What a finding's value counts."""

    SHARE = "share"
    """0 to 1."""
    COUNT = "count"
    SECONDS = "seconds"
    WORDS = "words"
    WORDS_PER_MINUTE = "words per minute"
    PER_HUNDRED_TURNS = "per 100 of your turns"
    PER_HUNDRED_WORDS_HEARD = "per 100 words you heard"
    BALANCE = "balance"
    """0 (one speaks all) to 1 (all alike)."""
    SIMILARITY = "similarity"
    """0 (nothing alike) to 1 (the same)."""
    MINUTES = "minutes"
    """Minutes and parts of one; details are minutes too."""
    RATIO = "ratio"
    """1 is as much; 2 is twice as much."""
    DEVIATIONS = "standard deviations"
    """From the mean of those whom the source measured; below zero is less."""


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example, run as a test.

    Attributes:
        talk: a conversation as `Name: text` lines, or `[m:ss-m:ss] Name: text`; `[2026-03-02 09:15] Name: text` is a
            message of a chat.
        you: whose reading it is.
        value: the value found; None for too little to say.
    """

    talk: str
    you: str
    value: float | None


EVERY_MEDIUM = frozenset(Medium)
IN_TALK = frozenset({Medium.TALK})
IN_WRITING = EVERY_MEDIUM - IN_TALK


@dataclass(frozen=True, slots=True)
class Card:
    """What a measure measures, for users and for the documentation.

    Attributes:
        name: the word for it everywhere: module, `regard measures`, documentation.
        version: raised when the value for the same conversation changes.
        question: what it answers, in the user's words.
        needs: what the conversation must have.
        unit: what the value counts.
        range: the values it can take, in words.
        least_data: what it needs at least, in words; below, it says so and gives no value.
        limits: what it cannot see and where it goes wrong.
        source: the publication that defines or motivates it.
        departures: where it departs from that source, and why; empty if nowhere.
        says: the sentence for a reading; `{value}` (formatted for its unit), `{times}` and any detail can be named in
            it. What rests on labels that miss much is said as what the listener heard, not as what was.
        rests_on: what a finding's `rests_on` counts, as it stands after that number: `turns of yours`.
        example: a worked example.
        says_none: the sentence for a value of 0; empty if there can be none, or if `says` fits it too.
        says_below_zero: the sentence for a value below zero, whose sign it puts into words; empty if there is none.
        hears: the kinds of label that its value stands on; where a listener cannot give one of them, its silence would
            look like a value, so there is too little to say.
        any_language: True if it needs neither labels nor English; all others say nothing where the listener is silent.
        media: how people must have spoken for it to mean anything: out loud, in writing, or either.
    """

    name: str
    version: int
    question: str
    needs: Needs
    unit: Unit
    range: str
    least_data: str
    limits: str
    source: str
    departures: str
    says: str
    rests_on: str
    example: Example
    any_language: bool = False
    hears: tuple[LabelKind, ...] = ()
    says_none: str = ""
    says_below_zero: str = ""
    media: frozenset[Medium] = EVERY_MEDIUM


@dataclass(frozen=True, slots=True)
class Finding:
    """What a measure found, with the words that it rests on.

    Attributes:
        measure: the measure's name and version, e.g. `pace 1`.
        unit: what the value counts.
        value: the value; None if there is too little to say.
        rests_on: from how many of what its card names in `rests_on` (turns, questions, words) it was worked out.
        evidence: the most telling words, in the order of the conversation; at most eight.
        too_little: why there is no value; empty if there is one.
        details: further numbers by name, for the sentence on the card.
    """

    measure: str
    unit: Unit
    value: float | None
    rests_on: int
    evidence: tuple[Span, ...] = ()
    too_little: str = ""
    details: tuple[tuple[str, float], ...] = ()

    @property
    def name(self) -> str:
        """The measure's name, without its version."""
        return self.measure.rpartition(" ")[0]


@dataclass(frozen=True, slots=True)
class Measure:
    """A card, and how its finding is worked out of what was heard; the same arguments, the same finding."""

    card: Card
    worked_out: Callable[[Conversation, Labels, str], Finding]

    def of(self, conversation: Conversation, labels: Labels, you: str) -> Finding:
        """The finding for `you`; too little to say in another medium, or where the listener cannot give its labels."""
        if conversation.medium not in self.card.media:
            return too_little(self.card, _not_made_for(conversation.medium))
        unheard = [_HEARD_AS[kind] for kind in self.card.hears if kind not in labels.hears]
        if unheard and not all(turn.silent for turn in labels):  # else each turn has a nearer reason
            return too_little(self.card, f"this listener does not hear {_either(unheard)} well enough to say")
        return self.worked_out(conversation, labels, you)


_CALLED = {Medium.TALK: "a talk", Medium.CHAT: "a chat", Medium.MAIL: "mail", Medium.TICKET: "a ticket"}


def _not_made_for(medium: Medium) -> str:
    """Why a measure of the one says nothing of the other."""
    return f"made for {'messages' if medium is Medium.TALK else 'talk'}; this is {_CALLED[medium]}"


_HEARD_AS: dict[LabelKind, str] = {
    Act.ACKNOWLEDGING: "words that acknowledge",
    Act.ADVICE: "advice",
    Act.BACK_CHANNEL: "words like mm-hm",
    Act.CHECK_OF_UNDERSTANDING: "checks of understanding",
    Act.CLOSED_QUESTION: "closed questions",
    Act.DISAGREEMENT: "disagreement",
    Act.OPEN_QUESTION: "open questions",
    Act.REFLECTION: "what is said back",
    Act.THANKS: "thanks",
    Act.TURNED_TO_SELF: "turning to oneself",
    Wording.ABSOLUTE: "absolute words",
    Wording.HEDGED: "words that hedge",
    Wording.JUDGING: "judging words",
}
"""What a listener does not hear, for the reason why there is too little to say."""


def _either(names: list[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *rest, last = names
    return f"{', '.join(rest)} or {last}" if rest else last


SHOWN_AS_NONE = 0.05
"""Seconds under which a gap is shown as 0.0."""


def sentence_for(card: Card, value: float) -> str:
    """Which of a card's sentences says this value; its places in braces are still to be filled.

    Surfaces fill `{value}` (without its sign if the value is below zero and the card has a sentence for that),
    `{times}` and the finding's details; the sentence for 0 may name details, but neither of the other two.
    """
    none = abs(value) < SHOWN_AS_NONE if card.unit is Unit.SECONDS else value == 0
    if none and card.says_none:
        return card.says_none
    return card.says_below_zero if value < 0 and card.says_below_zero else card.says


MOST_EVIDENCE = 8
"""So many words a finding points to at most: what a person would look at."""


def found(card: Card, value: float, rests_on: int, evidence: tuple[Span, ...] = (), **details: float) -> Finding:
    """A finding with a value; of the evidence, given most telling first, the first eight are kept."""
    name = f"{card.name} {card.version}"
    kept = tuple(sorted(evidence[:MOST_EVIDENCE]))
    return Finding(name, card.unit, value, rests_on, kept, "", tuple(details.items()))


def too_little(card: Card, why: str, rests_on: int = 0) -> Finding:
    """A finding that says nothing, and why: one clause, lower case, without a full stop."""
    return Finding(f"{card.name} {card.version}", card.unit, None, rests_on, (), why)
