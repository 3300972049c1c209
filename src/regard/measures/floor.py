"""Who held the floor: turns joined over the back-channels that others put into them, and the answers to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from regard.conversation import Conversation, Span, Turn, count_words
from regard.listener import Act, Labels, TurnLabels
from regard.listener.sentences import sentences

LEAST_NAMED = 0.9
"""The share of the words that must have a named speaker before shares mean anything (judgement): an unnamed
tenth moves your share by a tenth at most, and nobody's words are guessed to be yours."""


def names_missing(conversation: Conversation, you: str) -> str:
    """Why nothing can be said of who spoke how much, in one clause; empty if it can."""
    names = conversation.participants
    if you not in names:
        return "you do not speak in it"
    if len(names) < 2:
        return "nobody else is named in it"
    every = sum(turn.words for turn in conversation.turns)
    named = sum(turn.words for turn in conversation.turns if turn.speaker is not None)
    return "" if named >= LEAST_NAMED * every else "too many of its words have no named speaker"


def longest_of(conversation: Conversation, you: str, most: int = 3) -> tuple[Span, ...]:
    """Your longest turns, longest first: what to look at where a value rests on all that you said."""
    yours = sorted(conversation.turns_of(you), key=lambda turn: -turn.words)
    return tuple(conversation.whole(turn.index) for turn in yours[:most])


def only_back_channel(turn: Turn, labels: TurnLabels) -> bool:
    """Whether a turn is a back-channel and nothing more, so that it does not take the floor."""
    spans = labels.spans(Act.BACK_CHANNEL)
    return bool(spans) and all(
        any(span.begin <= word.begin < span.stop for span in spans)
        for sentence in sentences(turn.text)
        for word in sentence.words
    )


@dataclass(frozen=True)
class Stretch:
    """What one speaker said while they held the floor.

    Attributes:
        speaker: whose it is; None if the file does not say.
        turns: their turns, with nothing but others' back-channels between; their own back-channels are left out.
    """

    speaker: str | None
    turns: tuple[Turn, ...]

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return sum(count_words(turn.text) for turn in self.turns)

    @property
    def text(self) -> str:
        """The words of its turns, joined by a space."""
        return self.turns[0].text if len(self.turns) == 1 else " ".join(turn.text for turn in self.turns)

    @property
    def start(self) -> float | None:
        """When it began, in seconds, if the file says so."""
        return self.turns[0].start

    @cached_property
    def end(self) -> float | None:
        """When the last of its pieces was over, in seconds; None if the file does not give the end of each."""
        ends = [piece.end for turn in self.turns for piece in turn.pieces]
        known = [end for end in ends if end is not None]
        return max(known) if len(known) == len(ends) else None


def stretches(conversation: Conversation, labels: Labels) -> tuple[Stretch, ...]:
    """The conversation as stretches, in order; unnamed turns are never joined."""
    runs: list[list[Turn]] = []
    for turn in conversation.turns:
        if only_back_channel(turn, labels[turn.index]):
            continue
        if runs and turn.speaker is not None and runs[-1][-1].speaker == turn.speaker:
            runs[-1].append(turn)
        else:
            runs.append([turn])
    return tuple(Stretch(run[0].speaker, tuple(run)) for run in runs)


@dataclass(frozen=True, slots=True)
class Answer:
    """A stretch of yours that followed, or broke into, somebody else's.

    Attributes:
        heard: the other's stretch: of those begun before, the one that ended last.
        said: yours.
        gap: seconds from the end of `heard` to the beginning of `said`; below 0 if you began before the end.
    """

    heard: Stretch
    said: Stretch
    gap: float

    @property
    def took_over(self) -> bool:
        """Whether you went on when the other had ended, rather than spoke for a moment while they did."""
        return self.said.end is not None and self.heard.end is not None and self.said.end >= self.heard.end


def answers(conversation: Conversation, labels: Labels, you: str) -> tuple[Answer, ...]:
    """Each time you took the floor from a named speaker, where the file says when both spoke.

    Not among them: where you had not stopped when the other broke in, and where what stands just before has no
    name or no times, since then it is not known whom you answered.
    """
    found: list[Answer] = []
    heard: Stretch | None = None
    began = ended = you_until = float("-inf")
    for stretch in stretches(conversation, labels):
        start, end = stretch.start, stretch.end
        if stretch.speaker == you:
            if heard and start is not None and start >= began and you_until < ended:
                found.append(Answer(heard, stretch, start - ended))
            you_until = max(time for time in (you_until, start, end) if time is not None)
        elif stretch.speaker is None or start is None or end is None:
            heard, ended = None, float("-inf")
        elif end > ended:
            heard, began, ended = stretch, start, end
    return tuple(found)
