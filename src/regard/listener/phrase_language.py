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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from regard.listener.sentences import Word

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


def _stops(steps: tuple[Step, ...], number: int, words: tuple[Word, ...], at: int) -> Iterator[int]:
    """Where the steps from `number` on can stop if they begin at word `at`; the longest first, gaps the shortest."""
    if number == len(steps):
        yield at
        return
    for stop in _stops_of_one(steps[number], words, at):
        yield from _stops(steps, number + 1, words, stop)


def _stops_of_one(step: Step, words: tuple[Word, ...], at: int) -> Iterable[int]:
    if step.any:
        return range(at + step.least, min(at + step.any, len(words)) + 1)
    found: list[int] = []
    if at < len(words):
        word = words[at].text
        for group in step.longer.get(word, ()):
            found += _stops(group, 0, words, at)
        if word in step.words:
            found.append(at + 1)
    if not step.least:
        found.append(at)
    return found


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

    def second_words(self, first: str) -> frozenset[str] | None:
        """The words that can follow `first` where the phrase begins with it; None if any may, or none need."""
        return _second_words(self.steps, first)

    def match(self, words: tuple[Word, ...], at: int) -> int | None:
        """Where the phrase stops if it begins at word `at`; None if it does not begin there."""
        if self.at_beginning and not words[at].opens:
            return None
        for stop in _stops(self.steps, 0, words, at):
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


def _second_words(steps: tuple[Step, ...], first: str) -> frozenset[str] | None:
    if not steps or steps[0].any:
        return None
    step, rest = steps[0], steps[1:]
    found: frozenset[str] = frozenset()
    ways = [_words_next(rest)] if first in step.words else []
    ways += [_second_words(group + rest, first) for group in step.longer.get(first, ())]
    if not step.least and rest and first in _first_words(rest):
        ways.append(_second_words(rest, first))
    for way in ways:
        if way is None:
            return None
        found |= way
    return found


def _words_next(steps: tuple[Step, ...]) -> frozenset[str] | None:
    found: frozenset[str] = frozenset()
    for step in steps:
        if step.any:
            return None
        found |= step.first_words
        if step.least:
            return found
    return None


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
    if not part.startswith("@"):
        return _word(part)
    name = part[1:].removesuffix("?")
    if name not in lists:
        raise ValueError(f"no list {name} in this file")
    return replace(lists[name], least=0) if part.endswith("?") else lists[name]


@cache
def _word(part: str) -> Step:
    return Step(frozenset(part.removesuffix("?").split("|")), least=int(not part.endswith("?")))


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


def listed(entries: Iterable[str]) -> Step:
    """A list of words and groups of words as one step."""
    return _one_of(tuple(_word(word) for word in entry.split()) for entry in entries)
