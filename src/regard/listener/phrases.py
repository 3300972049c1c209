"""The phrase files as one book, looked up in one walk over a sentence.

Loading has to be quick, since every run of the program pays for it: a phrase is parsed when the word that it begins
with is first heard.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

from regard.listener.phrase_language import Lists, Phrase, listed, parse
from regard.listener.sentences import Sentence

_PLAIN = re.compile(r"[\w'|-]+")


class Written:
    """A phrase as it stands in its file, parsed when it is first needed."""

    def __init__(self, text: str, lists: Lists) -> None:
        self.text = text
        self._lists = lists

    @cached_property
    def phrase(self) -> Phrase:
        """The phrase, ready to be looked for."""
        return parse(self.text, self._lists)

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words that it can begin with."""
        first = self.text.removeprefix("^").removesuffix("$").split(" ", 1)[0]
        return frozenset(first.split("|")) if _PLAIN.fullmatch(first) else self.phrase.first_words


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that say the same thing, with one source.

    Attributes:
        kind: what they say, e.g. `acknowledging`.
        source: where they come from: a publication, or `own` with the reason.
        phrases: the phrases.
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
    phrases: tuple[Written, ...]
    unless: tuple[Written, ...] = ()
    needs: tuple[Written, ...] = ()
    question: bool | None = None
    most_words: int | None = None
    leads: bool = False
    told: bool = False

    def silenced(self, sentence: Sentence) -> bool:
        """Whether the sentence is not one that the group speaks of."""
        if self.question is not None and sentence.asks is not self.question:
            return True
        if self.most_words is not None and len(sentence.words) > self.most_words:
            return True
        return _found(self.unless, sentence) or (bool(self.needs) and not _found(self.needs, sentence))


def _found(phrases: Iterable[Written], sentence: Sentence) -> bool:
    return any(
        word.text in written.first_words and written.phrase.match(sentence.words, at) is not None
        for written in phrases
        for at, word in enumerate(sentence.words)
    )


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: characters `begin` up to, not including, `stop` of the turn's text."""

    group: Group
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The phrases that begin with one word."""

    followed: dict[str, list[tuple[Group, Phrase]]]
    """Those that only certain words can follow, by that word."""
    alone: list[tuple[Group, Phrase]]
    """The others."""


class PhraseBook:
    """All groups of some files."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._written: dict[str, list[tuple[Group, Written]]] = {}
        self._shelves: dict[str, _Shelf] = {}
        for group in groups:
            for written in group.phrases:
                for word in written.first_words:
                    self._written.setdefault(word, []).append((group, written))

    def longest(self, sentence: Sentence, at: int) -> int | None:
        """Where the longest phrase that begins at word `at` stops, whatever its group; None if there is none."""
        stops = (
            phrase.match(sentence.words, at)
            for group, phrase in self._beginning_at(sentence, at)
            if not group.silenced(sentence)
        )
        return max((stop for stop in stops if stop is not None), default=None)

    def find(self, sentence: Sentence) -> Iterator[Match]:
        """Every phrase in the sentence, at most one for each group and first word."""
        silenced: dict[int, bool] = {}
        leads = sentence.body[0].begin
        for at, word in enumerate(sentence.words):
            longest: dict[int, tuple[Group, int]] = {}
            for group, phrase in self._beginning_at(sentence, at):
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

    def _beginning_at(self, sentence: Sentence, at: int) -> Iterable[tuple[Group, Phrase]]:
        word = sentence.words[at].text
        if word not in self._written:
            return ()
        shelf = self._shelves.get(word) or self._open_shelf(word)
        if at + 1 == len(sentence.words):
            return shelf.alone
        return chain(shelf.alone, shelf.followed.get(sentence.words[at + 1].text, ()))

    def _open_shelf(self, word: str) -> _Shelf:
        shelf = self._shelves[word] = _Shelf({}, [])
        for group, written in self._written[word]:
            seconds = written.phrase.second_words(word)
            if seconds is None:
                shelf.alone.append((group, written.phrase))
            for second in seconds or ():
                shelf.followed.setdefault(second, []).append((group, written.phrase))
        return shelf


def load(package: str, *names: str) -> PhraseBook:
    """Read phrase files (`NAME.toml` in the package's folder).

    A file has `kind`, `source`, `[lists]` and `[[group]]` tables with `name`, `phrases`, and if need be `source`,
    `kind`, `unless`, `needs`, `question`, `most_words`, `leads`, `told`.
    """
    folder = Path(import_module(package).__path__[0])
    tables = (tomllib.loads((folder / f"{name}.toml").read_text("utf-8")) for name in names)
    return PhraseBook(group for table in tables for group in groups_of(table))


def groups_of(table: Mapping[str, Any]) -> list[Group]:
    """The groups of one phrase file, already parsed from TOML."""
    lists = {name: listed(entries) for name, entries in table.get("lists", {}).items()}
    return [
        Group(
            kind=each.get("kind", table.get("kind", "")),
            name=each["name"],
            source=each.get("source", table.get("source", "")),
            phrases=tuple(Written(text, lists) for text in each["phrases"]),
            unless=tuple(Written(text, lists) for text in each.get("unless", ())),
            needs=tuple(Written(text, lists) for text in each.get("needs", ())),
            question=each.get("question"),
            most_words=each.get("most_words"),
            leads=each.get("leads", False),
            told=each.get("told", False),
        )
        for each in table["group"]
    ]
