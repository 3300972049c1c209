"""A conversation sentence by sentence, with what its phrases say: what promises and the like are noticed from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from regard.conversation import Span, Turn
from regard.listener import Act
from regard.listener.phrases import Match, PhraseBook, load
from regard.listener.sentences import Sentence, sentences_of
from regard.people.days_said import DaySaid, days_said
from regard.people.subject import subject_words
from regard.reading import Reading

LONGEST = 240
"""Characters of a quote; a transcript without marks would else quote a whole turn (judgement)."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence that somebody said.

    Attributes:
        by: who.
        turn: the turn.
        sentence: the sentence, its places in the turn's text.
        matches: the phrases in it, in order.
        on: the day on which it was said; None if no day is known.
    """

    by: str
    turn: Turn
    sentence: Sentence
    matches: tuple[Match, ...]
    on: date | None

    def of_kind(self, *kinds: str) -> tuple[Match, ...]:
        """The phrases of some kinds."""
        return tuple(match for match in self.matches if match.group.kind in kinds)

    @property
    def text(self) -> str:
        """Its words."""
        return self.turn.text[self.sentence.begin : self.sentence.stop]

    def day_in(self, begin: int, stop: int) -> DaySaid | None:
        """The last day named between two places of the turn: `after Monday I'll do it by Friday` is due on Friday."""
        days = _days(self.turn.text, self.on) if self.on else ()
        inside = [day for day in days if begin <= day.begin and day.stop <= stop]
        return inside[-1] if inside else None

    def span(self, begin: int, stop: int) -> Span:
        """Words of the turn, without white space around them, cut at a word if they are very many."""
        words = self.turn.text[begin:stop]
        if len(words) > LONGEST:
            words = words[:LONGEST].rsplit(" ", 1)[0]
        begin += len(words) - len(words.lstrip())
        return Span(self.turn.index, begin, begin + len(words.strip()))


@cache
def _days(text: str, on: date) -> tuple[DaySaid, ...]:
    return days_said(text, on)


@cache
def _book() -> PhraseBook:
    return load("regard.people.rules", "promising")


def said_in(reading: Reading, day: date | None) -> tuple[Said, ...]:
    """Every sentence of the speakers who are known by name, in order, but for back-channels."""
    return tuple(_said(reading, day))


def _said(reading: Reading, day: date | None) -> Iterator[Said]:
    conversation = reading.conversation
    for turn, spoken in zip(conversation.turns, sentences_of(conversation), strict=True):
        labels = reading.labels[turn.index]
        if turn.speaker is None or labels.silent or labels.has(Act.BACK_CHANNEL):
            continue
        for sentence in spoken:
            matches = sorted(_book().find(sentence), key=lambda match: (match.begin, -match.stop))
            on = _sent_on(turn, sentence.begin) or day
            yield Said(turn.speaker, turn, sentence, tuple(matches), on)


def _sent_on(turn: Turn, offset: int) -> date | None:
    sent = turn.piece_at(offset).sent
    return sent.date() if sent else None


def words_of(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """What some words are about, without the names of those who take part."""
    own = {word for name in names for word in subject_words(name)}
    return tuple(word for word in subject_words(text) if word not in own)


_QUOTED = re.compile(r"[\"“„«][^\"”»]*[\"”»]")


def is_quoted(text: str, at: int) -> bool:
    """Whether a place of a text stands between quotation marks."""
    return any(found.start() < at < found.end() for found in _QUOTED.finditer(text))
