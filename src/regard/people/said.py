"""A conversation sentence by sentence, with what its phrases say: what promises and the like are noticed from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache

from regard.conversation import Span, Turn
from regard.listener import Act, Label, LabelKind
from regard.listener.phrases import Match, PhraseBook, load
from regard.listener.sentences import Sentence, sentences_of
from regard.people.days_said import DaySaid, days_said
from regard.people.looking_ahead import View
from regard.people.subject import subject_words
from regard.reading import Reading

NAME = "promising 1"
"""What made what is noticed here, with its version."""

WITHIN = 2
"""Turns within which a request is answered, and `it` is what another has spoken of (judgement)."""

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
    def is_ahead(self) -> bool:
        """Whether it names a day to come; words that do not say which way they look are taken to look ahead."""
        day = self.day_in(self.sentence.begin, self.sentence.stop, ahead=True)
        return day is not None and self.on is not None and day.day > self.on

    @property
    def text(self) -> str:
        """Its words."""
        return self.turn.text[self.sentence.begin : self.sentence.stop]

    def day_in(self, begin: int, stop: int, *, ahead: bool = False) -> DaySaid | None:
        """The last day named between two places of the turn: `after Monday I'll do it by Friday` is due on Friday.

        With `ahead`, words that do not say which way they look are taken to look ahead.
        """
        days = _days(self.turn.text, self.on, View.AHEAD if ahead else View.UNCLEAR) if self.on else ()
        inside = [day for day in days if begin <= day.begin and day.stop <= stop]
        return inside[-1] if inside else None

    def not_before(self, due: DaySaid) -> DaySaid | None:
        """A day by which something is to be done; it is never past: `the signed contract by the 12th` looks ahead."""
        if self.on is None or (due.until or due.day) >= self.on:
            return due
        alone = _days(self.turn.text[due.begin : due.stop], self.on, View.AHEAD)
        if len(alone) != 1 or (alone[0].until or alone[0].day) < self.on:
            return None
        return replace(alone[0], begin=due.begin, stop=due.stop)

    def words_without(self, span: Span, day: DaySaid | None) -> str:
        """Some words of the turn without those that name a day."""
        text = self.turn.text
        if day is None:
            return text[span.begin : span.stop]
        return f"{text[span.begin : day.begin]} {text[max(span.begin, day.stop) : span.stop]}"

    def span(self, begin: int, stop: int) -> Span:
        """Words of the turn, without white space around them, cut at a word if they are very many."""
        words = self.turn.text[begin:stop]
        if len(words) > LONGEST:
            words = words[:LONGEST].rsplit(" ", 1)[0]
        begin += len(words) - len(words.lstrip())
        return Span(self.turn.index, begin, begin + len(words.strip()))


@lru_cache(maxsize=4096)
def _days(text: str, on: date, if_unclear: View) -> tuple[DaySaid, ...]:
    return days_said(text, on, if_unclear=if_unclear)


@cache
def _book() -> PhraseBook:
    return load("regard.people.rules", "promising")


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as its sentences.

    Attributes:
        reading: what they are of.
        every: every sentence of the speakers who are known by name, in order, but for back-channels.
        names: who takes part.
    """

    reading: Reading
    every: tuple[Said, ...]
    names: tuple[str, ...]

    def heard(self, said: Said, *kinds: LabelKind) -> tuple[Label, ...]:
        """The listener's labels of some kinds in a sentence."""
        labels = self.reading.labels[said.turn.index].labels
        begin, stop = said.sentence.begin, said.sentence.stop
        return tuple(
            each for each in labels if each.kind in kinds and each.span.begin < stop and begin < each.span.stop
        )

    def before(self, at: int, turns: int) -> Iterator[Said]:
        """What others said just before a sentence, at most so many turns back; the latest first."""
        said = self.every[at]
        for earlier in range(at - 1, -1, -1):
            each = self.every[earlier]
            if each.turn.index < said.turn.index - turns:
                return
            if each.by != said.by:
                yield each

    def to_whom(self, at: int, asked: Said | None = None) -> str:
        """Whom a sentence is said to; empty if nobody in particular.

        The only other who takes part; else whoever asked for it, whoever is named in it, or who spoke before a `you`.
        """
        said = self.every[at]
        others = [name for name in self.names if name != said.by]
        if len(others) == 1:
            return others[0]
        if asked:
            return asked.by
        named = [name for name in others if said.sentence.has(*name.lower().split()[:1])]
        if len(named) == 1:
            return named[0]
        before = self.before(at, 1) if said.sentence.has("you", "your", "you'll") else iter(())
        return next((each.by for each in before), "")

    def words_before(self, at: int) -> tuple[str, ...]:
        """What `sent!` or `don't worry about it` is about: the last sentence of another that has a subject."""
        every = (self.words_of(each.text) for each in self.before(at, WITHIN))
        return next((words for words in every if words), ())

    def words_of(self, text: str, *others: str) -> tuple[str, ...]:
        """What some words are about, without the names of those who take part, and of others."""
        own = {word for name in (*self.names, *others) for word in subject_words(name)}
        return tuple(word for word in subject_words(text) if word not in own)


def talk_of(reading: Reading, day: date | None) -> Talk:
    """A conversation as its sentences; `day` is when it took place, where its messages have no days."""
    return Talk(reading, tuple(_said(reading, day)), reading.conversation.company)


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


_QUOTED = re.compile(r"[\"“„«][^\"”»]*[\"”»]")


_QUOTED = re.compile(r"[\"“„«][^\"”»]*[\"”»]")


def is_quoted(text: str, at: int) -> bool:
    """Whether a place of a text stands between quotation marks."""
    return any(found.start() < at < found.end() for found in _QUOTED.finditer(text))


_PLACE = re.compile(
    r"\b(?:on|in|at|under|through|with)\s+(?:your|the)\s+(?:desk|table|chair|inbox|mailbox|mail|letterbox|post|drawer|tray"
    r"|pigeonhole|door|folder|drive|hands|box|locker|attachment|sheet|reception|front\s+desk)\b|\bat\s+reception\b",
    re.IGNORECASE,
)


def without_places(text: str) -> str:
    """`The lease is on your desk` without where it is: what is handed over is the lease."""
    return _PLACE.sub(" ", text)


_INTRODUCING = re.compile(r"introduc|\bintro\b|\bconnect(?:ing|ed)? (?:you|us|me)\b|\bin touch with\b", re.IGNORECASE)


def introduces(text: str) -> bool:
    """Whether words are about bringing two people together."""
    return _INTRODUCING.search(text) is not None
