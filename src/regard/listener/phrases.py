"""A small language for phrases, so that the rules are data that anybody can read and question.

A phrase is words with spaces between them, looked for inside one sentence:

    that must be hard        these words, one after the other
    sounds|seems like        one of several words
    really?                  a word that may be left out
    *                        any one word
    ...                      none to four words
    @good                    one word or phrase of the list `good` in the same file
    (i am|i'm) glad          one of several groups of words
    ^so                      only at the beginning of the sentence
    right$                   only at its end

Case, fillers (`um`) and immediate repetitions do not matter; see `sentences`.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from regard.listener.sentences import Sentence, Word

_GAP = 4
_PARTS = re.compile(r"\([^()]*\)|@\w+|\S+")


@dataclass(frozen=True, slots=True)
class _Element:
    words: frozenset[str]
    """The words that fit; none means any word."""
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase, ready to be looked for."""

    elements: tuple[_Element, ...]
    at_beginning: bool
    at_end: bool

    def match(self, words: tuple[Word, ...], at: int) -> int | None:
        """Where the phrase stops if it begins at word `at`; None if it does not begin there."""
        if self.at_beginning and at > 0:
            return None
        return self._match(words, at, 0)

    def _match(self, words: tuple[Word, ...], at: int, element: int) -> int | None:
        if element == len(self.elements):
            return None if self.at_end and at < len(words) else at
        wanted = self.elements[element]
        for count in range(wanted.most + 1):
            if count >= wanted.least and (stop := self._match(words, at + count, element + 1)) is not None:
                return stop
            if at + count >= len(words) or (wanted.words and words[at + count].text not in wanted.words):
                return None
        return None


def parse(text: str, lists: Mapping[str, tuple[str, ...]] | None = None) -> list[Phrase]:
    """A phrase as written, as one or more phrases ready to be looked for.

    Raises:
        ValueError: the phrase is empty, names an unknown list, or begins with something that may be left out.
    """
    text = text.strip()
    at_beginning, at_end = text.startswith("^"), text.endswith("$")
    text = text.removeprefix("^").removesuffix("$").strip()
    choices: list[tuple[str, ...]] = []
    for part in _PARTS.findall(text):
        if part.startswith("@"):
            if not lists or part[1:] not in lists:
                raise ValueError(f"no list {part} for the phrase: {text}")
            choices.append(lists[part[1:]])
        elif part.startswith("("):
            choices.append(tuple(part[1:-1].split("|")))
        else:
            choices.append((part,))
    return [
        _phrase(" ".join(chosen), at_beginning=at_beginning, at_end=at_end)
        for chosen in itertools.product(*_grouped(choices))
    ]


def _grouped(choices: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Fold a choice among single words into one element, so that the product stays small."""
    return [
        ("|".join(choice),) if len(choice) > 1 and all(re.fullmatch(r"[\w']+", each) for each in choice) else choice
        for choice in choices
    ]


def _phrase(text: str, *, at_beginning: bool, at_end: bool) -> Phrase:
    elements = []
    for part in text.split():
        if part == "...":
            elements.append(_Element(frozenset(), 0, _GAP))
        elif part == "*":
            elements.append(_Element(frozenset()))
        else:
            least = 0 if part.endswith("?") else 1
            elements.append(_Element(frozenset(part.removesuffix("?").split("|")), least))
    if not elements or not elements[0].words or not elements[0].least:
        raise ValueError(f"a phrase must begin with a word: {text!r}")
    return Phrase(tuple(elements), at_beginning, at_end)


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that say the same thing, with one source.

    Attributes:
        kind: what they say, e.g. `acknowledging`.
        source: where they come from: a publication, or `own` with the reason.
        unless: phrases that silence the group if they are in the same sentence.
        question: True: only in a question; False: only outside one; None: in both.
        most_words: only in a sentence of at most so many words; None: any.
    """

    kind: str
    name: str
    source: str
    unless: tuple[Phrase, ...]
    question: bool | None
    most_words: int | None

    def silenced(self, sentence: Sentence) -> bool:
        """Whether the sentence is not one that the group speaks of."""
        if self.question is not None and sentence.asks is not self.question:
            return True
        if self.most_words is not None and len(sentence.words) > self.most_words:
            return True
        return any(
            phrase.match(sentence.words, at) is not None for phrase in self.unless for at in range(len(sentence.words))
        )


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
                for word in phrase.elements[0].words:
                    self._by_first_word.setdefault(word, []).append((group, phrase))

    def find(self, sentence: Sentence) -> Iterator[Match]:
        """Every phrase in the sentence, at most one for each group and first word."""
        silenced: dict[int, bool] = {}
        for at, word in enumerate(sentence.words):
            longest: dict[int, tuple[Group, int]] = {}
            for group, phrase in self._by_first_word.get(word.text, ()):
                stop = phrase.match(sentence.words, at)
                if stop is None or stop <= longest.get(id(group), (group, at))[1]:
                    continue
                if silenced.setdefault(id(group), group.silenced(sentence)):
                    continue
                longest[id(group)] = (group, stop)
            for group, stop in longest.values():
                yield Match(group, word.begin, sentence.words[stop - 1].stop)


def load(package: str, *names: str) -> PhraseBook:
    """Read phrase files (`NAME.toml` in the package's folder).

    A file has `kind`, `source`, `[lists]` and `[[group]]` tables with `name`, `phrases`, and if need be `source`,
    `kind`, `unless`, `question`, `most_words`.
    """
    groups: list[tuple[Group, list[Phrase]]] = []
    for name in names:
        groups += groups_of(tomllib.loads(files(package).joinpath(f"{name}.toml").read_text("utf-8")))
    return PhraseBook(groups)


def groups_of(table: Mapping[str, Any]) -> list[tuple[Group, list[Phrase]]]:
    """The groups of one phrase file, already parsed from TOML."""
    lists = {name: tuple(words) for name, words in table.get("lists", {}).items()}
    found = []
    for each in table["group"]:
        group = Group(
            kind=each.get("kind", table.get("kind", "")),
            name=each["name"],
            source=each.get("source", table.get("source", "")),
            unless=tuple(phrase for text in each.get("unless", ()) for phrase in parse(text, lists)),
            question=each.get("question"),
            most_words=each.get("most_words"),
        )
        found.append((group, [phrase for text in each["phrases"] for phrase in parse(text, lists)]))
    return found
