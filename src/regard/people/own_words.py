"""What each participant said in their own words, sentence by sentence, with the day on which they said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from regard.conversation import Conversation, Span, Turn
from regard.listener.sentences import Sentence, sentences_of

LEAST_QUOTED = 4
"""Words between quotation marks from which on they are somebody else's; fewer only name a thing (judgement)."""

_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”|«[^»]+»|(?<!\w)‘[^‘]+[.!?,]’(?!\w)")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a named participant.

    Attributes:
        turn: the turn in which it stands.
        sentence: its words and where they stand.
        day: the day on which it was said; None if no day is known.
    """

    turn: Turn
    sentence: Sentence
    day: date | None

    @property
    def by(self) -> str:
        """Who said it."""
        return self.turn.speaker or ""

    @property
    def text(self) -> str:
        """Its words, exactly."""
        return self.turn.text[self.sentence.begin : self.sentence.stop]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.turn.index, self.sentence.begin, self.sentence.stop)

    def part(self, begin: int, stop: int) -> Span:
        """Where some of its words stand, given by characters of `text`."""
        return Span(self.turn.index, self.sentence.begin + begin, self.sentence.begin + stop)

    def holds(self, span: Span) -> bool:
        """Whether some words of its turn stand in it, wholly or in part."""
        return span.begin < self.sentence.stop and self.sentence.begin < span.stop


def own_words(conversation: Conversation, day: date | None) -> tuple[Said, ...]:
    """Every sentence of a named participant that is their own, in order; what they quote is left out.

    Args:
        conversation: the conversation.
        day: the day on which it took place, for turns that have none of their own.
    """
    every = zip(conversation.turns, sentences_of(conversation), strict=True)
    return tuple(
        Said(turn, sentence, _said_on(turn, sentence.begin, day))
        for turn, sentences in every
        if turn.speaker is not None
        for sentence in _own(turn, sentences)
    )


def _said_on(turn: Turn, offset: int, day: date | None) -> date | None:
    """The day of the message in which words stand, else `day`: a turn may hold messages of several days."""
    sent = turn.piece_at(offset).sent or turn.sent
    return sent.date() if sent is not None else day


def _own(turn: Turn, sentences: tuple[Sentence, ...]) -> Iterator[Sentence]:
    quoted = [found.span() for found in _QUOTED.finditer(turn.text) if len(found[0].split()) >= LEAST_QUOTED]
    for sentence in sentences:
        inside = sum(max(0, min(sentence.stop, stop) - max(sentence.begin, begin)) for begin, stop in quoted)
        if turn.text[sentence.begin] != ">" and 2 * inside < sentence.stop - sentence.begin:
            yield sentence
