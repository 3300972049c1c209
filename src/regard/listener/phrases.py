"""A small language for phrases, so that the rules are data that anybody can read and question.

A phrase is words with spaces between them, looked for inside one sentence:

    that must be hard        these words, one after the other
    sounds|seems like        one of several words
    really?                  a word that may be left out
    *                        any one word
    ...                      none to four words
    @good  @very?            one word or phrase of the list `good` in the same file; or none
    (i am|i'm) glad          one of several groups of words, which may hold groups in turn
    (to you)?                a group that may be left out
    ^so                      only where a sentence or clause begins; `well`, `and`, `you know` may stand before it
    right$                   only at the end of the sentence

Case, fillers (`um`) and immediate repetitions do not matter; see `sentences`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Any

from regard.listener.sentences import Sentence, Word

_GAP = 4
_PARTS = re.compile(r"\(|\)\??|[^\s()]+")
_BAR = re.compile(r"(\|)")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a phrase: a word, or one of several words or groups of words.

    Attributes:
        words: the single words that fit.
        longer: the groups of words that fit, by their first word.
        least: 0 if the step may be left out.
        any: up to so many words of any kind fit instead.
    """

    words: frozenset[str] = frozenset()
    longer: Mapping[str, tuple[tuple[Step, ...], ...]] = field(default_factory=dict)
    least: int = 1
    any: int = 0

    @property
    def first_words(self) -> frozenset[str]:
        """The words that it can begin with."""
        return self.words.union(self.longer)

    def stops(self, words: tuple[Word, ...], at: int) -> Iterator[int]:
        """Where it can stop if it begins at word `at`; the longest first, but a gap the shortest first."""
        if self.any:
            yield from range(at + self.least, min(at + self.any, len(words)) + 1)
            return
        if at < len(words):
            word = words[at].text
            for steps in self.longer.get(word, ()):
                yield from _stops(steps, words, at)
            if word in self.words:
                yield at + 1
        if not self.least:
            yield at


def _stops(steps: tuple[Step, ...], words: tuple[Word, ...], at: int) -> Iterator[int]:
    if not steps:
        yield at
        return
    for stop in steps[0].stops(words, at):
        yield from _stops(steps[1:], words, stop)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase, ready to be looked for."""

    steps: tuple[Step, ...]
    at_beginning: bool
    at_end: bool

    @property
    def first_words(self) -> frozenset[str]:
        """The words that it can begin with."""
        return _first_words(self.steps)

    def match(self, words: tuple[Word, ...], at: int) -> int | None:
        """Where the phrase stops if it begins at word `at`; None if it does not begin there."""
        if self.at_beginning and not words[at].opens:
            return None
        for stop in _stops(self.steps, words, at):
            if not self.at_end or stop == len(words):
                return stop
        return None


def _first_words(steps: tuple[Step, ...]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for step in steps:
        found |= step.first_words
        if step.least:
            return found
    return frozenset()


Lists = Mapping[str, Step]
"""The lists of a phrase file, each ready to be a step."""


def parse(text: str, lists: Lists | None = None) -> Phrase:
    """A phrase as written, ready to be looked for.

    Raises:
        ValueError: the phrase can be empty, begins with just any word, names an unknown list, or misses a bracket.
    """
    at_beginning, at_end = text.startswith("^"), text.endswith("$")
    parts = _parts(text.removeprefix("^").removesuffix("$"))
    alternatives, _ = _alternatives(parts, lists or {})
    steps = alternatives[0]
    if len(alternatives) > 1 or next(parts, None) or not _first_words(steps) or (steps[0].any and not steps[0].words):
        raise ValueError(f"a phrase must begin with a word, and close its brackets: {text!r}")
    return Phrase(steps, at_beginning, at_end)


def _parts(text: str) -> Iterator[str]:
    """Words, brackets, and the bars inside brackets; a bar outside stays in its word."""
    depth = 0
    for part in _PARTS.findall(text):
        depth += (part == "(") - part.startswith(")")
        if depth and "|" in part:
            yield from filter(None, _BAR.split(part))
        else:
            yield part


def _alternatives(parts: Iterator[str], lists: Lists) -> tuple[list[tuple[Step, ...]], str]:
    """What stands between bars, up to the closing bracket, which is given too (empty at the end of the phrase)."""
    every: list[tuple[Step, ...]] = []
    current: list[Step] = []
    for part in parts:
        if part.startswith(")"):
            return [*every, tuple(current)], part
        if part == "|":
            every.append(tuple(current))
            current = []
        elif part == "(":
            inside, closing = _alternatives(parts, lists)
            if not closing:
                raise ValueError("a bracket is not closed")
            current.append(_one_of(inside, optional=closing.endswith("?")))
        else:
            current.append(_step(part, lists))
    return [*every, tuple(current)], ""


def _step(part: str, lists: Lists) -> Step:
    if part == "...":
        return Step(least=0, any=_GAP)
    if part == "*":
        return Step(any=1)
    optional = part.endswith("?")
    part = part.removesuffix("?")
    if not part.startswith("@"):
        return Step(frozenset(part.split("|")), least=int(not optional))
    if part[1:] not in lists:
        raise ValueError(f"no list {part} in this file")
    return replace(lists[part[1:]], least=0) if optional else lists[part[1:]]


def _one_of(alternatives: Iterable[tuple[Step, ...]], *, optional: bool = False) -> Step:
    """One step that fits whatever one of these fits."""
    words: set[str] = set()
    longer: dict[str, tuple[tuple[Step, ...], ...]] = {}
    for steps in alternatives:
        if len(steps) == 1 and steps[0].least and not steps[0].longer:
            words |= steps[0].words
        elif not steps:
            optional = True
        else:
            for word in _first_words(steps):
                longer[word] = (*longer.get(word, ()), steps)
    return Step(frozenset(words), longer, int(not optional))


def _listed(words: Iterable[str]) -> Step:
    return _one_of(tuple(Step(frozenset((word,))) for word in entry.split()) for entry in words)


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that say the same thing, with one source.

    Attributes:
        kind: what they say, e.g. `acknowledging`.
        source: where they come from: a publication, or `own` with the reason.
        unless: phrases that silence the group if they are in the same sentence.
        needs: phrases of which one must be in the same sentence; none: no such condition.
        question: True: only in a question; False: only outside one; None: in both.
        most_words: only in a sentence of at most so many words; None: any.
        leads: True: only at the beginning of the sentence, not of a later clause.
        told: True: only where another has just spoken of themselves; left to the listener to see.
    """

    kind: str
    name: str
    source: str
    unless: tuple[Phrase, ...]
    needs: tuple[Phrase, ...]
    question: bool | None
    most_words: int | None
    leads: bool = False
    told: bool = False

    def silenced(self, sentence: Sentence) -> bool:
        """Whether the sentence is not one that the group speaks of."""
        if self.question is not None and sentence.asks is not self.question:
            return True
        if self.most_words is not None and len(sentence.words) > self.most_words:
            return True
        return _found(self.unless, sentence) or (bool(self.needs) and not _found(self.needs, sentence))


def _found(phrases: Iterable[Phrase], sentence: Sentence) -> bool:
    return any(phrase.match(sentence.words, at) is not None for phrase in phrases for at in range(len(sentence.words)))


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: characters `begin` up to, not including, `stop` of the turn's text."""

    group: Group
    begin: int
    stop: int


class PhraseBook:
    """All groups of some files, found in one walk over a sentence."""

    def __init__(self, groups: list[tuple[Group, list[Phrase]]]) -> None:
        self._by_first_word: dict[str, list[tuple[Group, Phrase]]] = {}
        for group, phrases in groups:
            for phrase in phrases:
                for word in phrase.first_words:
                    self._by_first_word.setdefault(word, []).append((group, phrase))

    def longest(self, sentence: Sentence, at: int) -> int | None:
        """Where the longest phrase that begins at word `at` stops, whatever its group; None if there is none."""
        words = sentence.words
        stops = (
            phrase.match(words, at)
            for group, phrase in self._by_first_word.get(words[at].text, ())
            if not group.silenced(sentence)
        )
        return max((stop for stop in stops if stop is not None), default=None)

    def find(self, sentence: Sentence) -> Iterator[Match]:
        """Every phrase in the sentence, at most one for each group and first word."""
        silenced: dict[int, bool] = {}
        leads = sentence.body[0].begin
        for at, word in enumerate(sentence.words):
            longest: dict[int, tuple[Group, int]] = {}
            for group, phrase in self._by_first_word.get(word.text, ()):
                if group.leads and word.begin > leads:
                    continue
                stop = phrase.match(sentence.words, at)
                if stop is None or stop <= longest.get(id(group), (group, at))[1]:
                    continue
                if id(group) not in silenced:
                    silenced[id(group)] = group.silenced(sentence)
                if not silenced[id(group)]:
                    longest[id(group)] = (group, stop)
            for group, stop in longest.values():
                yield Match(group, word.begin, sentence.words[stop - 1].stop)


def load(package: str, *names: str) -> PhraseBook:
    """Read phrase files (`NAME.toml` in the package's folder).

    A file has `kind`, `source`, `[lists]` and `[[group]]` tables with `name`, `phrases`, and if need be `source`,
    `kind`, `unless`, `needs`, `question`, `most_words`, `leads`, `told`.
    """
    groups: list[tuple[Group, list[Phrase]]] = []
    for name in names:
        groups += groups_of(tomllib.loads(files(package).joinpath(f"{name}.toml").read_text("utf-8")))
    return PhraseBook(groups)


def groups_of(table: Mapping[str, Any]) -> list[tuple[Group, list[Phrase]]]:
    """The groups of one phrase file, already parsed from TOML."""
    lists = {name: _listed(words) for name, words in table.get("lists", {}).items()}
    found = []
    for each in table["group"]:
        group = Group(
            kind=each.get("kind", table.get("kind", "")),
            name=each["name"],
            source=each.get("source", table.get("source", "")),
            unless=tuple(parse(text, lists) for text in each.get("unless", ())),
            needs=tuple(parse(text, lists) for text in each.get("needs", ())),
            question=each.get("question"),
            most_words=each.get("most_words"),
            leads=each.get("leads", False),
            told=each.get("told", False),
        )
        found.append((group, [parse(text, lists) for text in each["phrases"]]))
    return found
