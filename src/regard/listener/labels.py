"""What a listener says of each turn: labels, each with the words it rests on.

The same types serve every listener; measures, moments and everything after them read labels and never know
which listener made them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from regard.conversation import Conversation, Span


class Act(StrEnum):
    """What a turn, or a sentence of it, does in the conversation."""

    BACK_CHANNEL = "back-channel"
    """`Mm-hm`, `right`: I am listening, go on. Does not take the floor."""
    FILLER = "filler"
    """Holds the floor, or is a broken start, and no more: `so, um`."""
    STATEMENT = "statement"
    """Tells, and does nothing else that is named here."""
    OPINION = "opinion"
    """A view or judgement of things."""
    OPEN_QUESTION = "open question"
    """Cannot well be answered in a word: what, how, why, tell me."""
    CLOSED_QUESTION = "closed question"
    """Yes or no, one of two, a name, a number, a date."""
    CHECK_OF_UNDERSTANDING = "check of understanding"
    """Asks whether one has understood: `so you mean …?`, `is that right?`"""
    REFLECTION = "reflection"
    """Says back what the other said or meant, as a statement."""
    ACKNOWLEDGING = "acknowledging"
    """Shows that what was said has been felt or valued: `that sounds hard`, `well done`, `of course`."""
    AGREEMENT = "agreement"
    DISAGREEMENT = "disagreement"
    THANKS = "thanks"
    """Thanks and appreciation."""
    APOLOGY = "apology"
    ADVICE = "advice"
    """Says what the other should do: advice, suggestion, instruction."""
    OFFER = "offer"
    """Offers to do something, if the other wants it."""
    PROMISE = "promise"
    """Undertakes to do something."""
    REQUEST = "request"
    TURNED_TO_SELF = "turned to self"
    """A shift response: the speaker takes up what was said with something of their own (Derber 1979)."""


QUESTIONS = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING)
"""The acts that ask: a check of understanding asks too, whether one has understood."""


class Disclosure(StrEnum):
    """What a speaker shares of themselves."""

    HARDSHIP = "hardship"
    """Something bad has happened to them, or is hard for them now."""
    SUCCESS = "success"
    """Something went well that they, or people close to them, did."""
    WORRY = "worry"
    """Something that may come and that they fear."""
    HOPE = "hope"
    """Something that they wish for."""
    NEED = "need"
    """Something that they lack and say so: help, time, people, to be heard."""
    INTEREST = "interest"
    """Something that they like or are curious about."""
    PLAN = "plan"
    """Something that they are about to do."""


class Wording(StrEnum):
    """How something is put."""

    HEDGED = "hedged"
    """Leaves room: `perhaps`, `I think`, `it seems`."""
    ABSOLUTE = "absolute"
    """Leaves none: `always`, `obviously`, `everybody knows`."""
    JUDGING = "judging"
    """Judges a person or what they did, felt or want: `you should have known`, `that's silly`."""


class Reflection(StrEnum):
    """Which kind of reflection; stands beside `Act.REFLECTION`."""

    SIMPLE = "simple reflection"
    """Near the other's own words."""
    COMPLEX = "complex reflection"
    """What they meant, felt or left unsaid."""


class Feeling(StrEnum):
    """A feeling that the words show, whoever says them; no claim about what anybody feels."""

    JOY = "joy"
    """Glad, amused, excited, proud, relieved, hopeful."""
    WARMTH = "warmth"
    """Grateful, fond, caring, admiring."""
    SADNESS = "sadness"
    """Sad, disappointed, ashamed, tired out."""
    FEAR = "fear"
    """Worried, nervous."""
    ANGER = "anger"
    """Angry, annoyed, disapproving, disgusted."""
    SURPRISE = "surprise"
    """Surprised, puzzled, curious."""


class Answer(StrEnum):
    """What a turn does with something that somebody else has just shared.

    Turning it to oneself is `Act.TURNED_TO_SELF`, and judging is `Wording.JUDGING`.
    """

    FEELING_MET = "feeling met"
    """Names the feeling, or plainly feels with it."""
    UNDERSTANDING = "understanding shown"
    """Shows what it means for the other."""
    EXPLORATION = "exploration"
    """Asks about it."""
    ADVICE_FIRST = "advice first"
    """Says what to do, before anything else."""
    PASSED_OVER = "passed over"
    """Goes on as if nothing had been shared."""


class News(StrEnum):
    """What somebody tells of what was done for another, or of a day of their own; follow-ups hang on it."""

    FAVOUR = "favour"
    """What the speaker did for the other, and was not simply due."""
    HANDED_OVER = "handed over"
    """What the other waits for from the speaker is done, given, or on its way."""
    ARRIVED = "arrived"
    """What the speaker waited for from the other has come, or works."""
    CALLED_OFF = "called off"
    """What was planned, feared, promised or asked for will not be, or not then, or is not needed any more."""
    EVENT = "event"
    """Something of the speaker's own life, or of somebody close to them, that takes place on a day to come."""


LabelKind = Act | Answer | Disclosure | Feeling | News | Reflection | Wording


@dataclass(frozen=True, slots=True)
class Label:
    """One thing that a listener says of one turn.

    Attributes:
        kind: what it says.
        span: the words that it rests on.
        made_by: the rule, or the head of a model, that said so.
        probability: 0 to 1, calibrated; None from rules, which match or do not.
        degree: 1 to 3: how personal a disclosure is, or how strong a feeling; None for other kinds, and from rules.
    """

    kind: LabelKind
    span: Span
    made_by: str
    probability: float | None = None
    degree: float | None = None


@dataclass(frozen=True, slots=True)
class TurnLabels:
    """All that a listener says of one turn.

    Attributes:
        labels: in the order in which their words begin.
        silent: why nothing is said, if the listener would not judge the turn at all; else empty.
        receptiveness: how open to the other's view its words are, in standard deviations from the mean reply to an
            opposing view as people who disagree rate it (Minson & Chen 2022); None from rules.
    """

    labels: tuple[Label, ...]
    silent: str = ""
    receptiveness: float | None = None

    def has(self, kind: LabelKind) -> bool:
        """Whether some label is of that kind."""
        return any(label.kind is kind for label in self.labels)

    def spans(self, *kinds: LabelKind) -> tuple[Span, ...]:
        """The words that labels of these kinds rest on."""
        return tuple(label.span for label in self.labels if label.kind in kinds)


@dataclass(frozen=True, slots=True)
class Labels:
    """All that a listener says of one conversation; `labels[i]` is about turn `i`.

    Attributes:
        made_by: the listener's name and version.
        turns: one entry a turn.
        hears: the kinds that this listener can give; of others its silence says nothing.
    """

    made_by: str
    turns: tuple[TurnLabels, ...]
    hears: frozenset[LabelKind] = frozenset()

    def __getitem__(self, turn: int) -> TurnLabels:
        return self.turns[turn]

    def __iter__(self) -> Iterator[TurnLabels]:
        return iter(self.turns)

    def __len__(self) -> int:
        return len(self.turns)

    @property
    def silent(self) -> str:
        """Why nothing is said of any turn, if that is so; else empty."""
        reasons = {turn.silent for turn in self.turns}
        return reasons.pop() if len(reasons) == 1 else ""


class Listener(Protocol):
    """Whatever can label a conversation's turns."""

    @property
    def name(self) -> str:
        """Its name and version; labels, findings and readings carry it."""

    def listen(self, conversation: Conversation) -> Labels:
        """Label each turn, in the light of the turns before it. Pure: the same conversation, the same labels."""
