"""What somebody shared, named in plain words that can be said to them: `my dad fell` is `your dad's fall`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from regard.people.subject import stemmed


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("topics.toml").read_text("utf-8"))


def _filled(pattern: str) -> str:
    """A pattern with its lists written out."""
    lists = {"<REL>": "relations", "<EVENT>": "events", "<HEAD>": "heads"}
    for name, words in lists.items():
        longest_first = sorted(_table()[words].split(), key=len, reverse=True)
        one = "|".join(map(re.escape, longest_first))
        pattern = pattern.replace(name, one if words != "events" else rf"(?:{one})(?: (?:{one}))?")
    not_these = "|".join(_table()["no_modifier"].split())
    return pattern.replace("<MOD>", rf"(?:(?!(?:{not_these})\b)[A-Za-z]+(?:['’]s|-[a-z]+)? ){{0,2}}").replace(
        "<MY>", r"\b(?:my|our)"
    )


@cache
def _any_of(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_filled(line) for line in _table()[name].split("\n") if line), re.IGNORECASE)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_table()[name].split())


@cache
def _event_words() -> re.Pattern[str]:
    return re.compile(_filled(r"\b(?:<EVENT>)\b"), re.IGNORECASE)


@cache
def _nouns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(_filled(each["said"]) + r"\b", re.IGNORECASE), each["becomes"]) for each in _table()["noun"]
    )


@dataclass(frozen=True, slots=True)
class Topic:
    """How to name what somebody shared.

    Attributes:
        noun: `your dad's fall`, `the audit`; empty if the words do not give one safely.
        traits: `death`, `grave`, `medical`, `results`, `trip`, `joy`: what kind of thing it is, for the tone.
    """

    noun: str
    traits: frozenset[str]


_TRAITS = ("death", "grave", "medical", "results", "trip", "joy")


def topic_of(words: str) -> Topic:
    """The topic of a quote."""
    noun = noun_of(words)
    return Topic(noun, frozenset(trait for trait in _TRAITS if _any_of(trait).search(words)))


def noun_of(words: str) -> str:
    """The noun that a quote is about, said to its speaker; empty if there is none that is safe."""
    for pattern, becomes in _nouns():
        found = pattern.search(words)
        if found:
            parts = {name: _as_written(part) for name, part in found.groupdict().items()}
            return str(becomes.format(**parts)).replace("s’s ", "s’ ")
    return ""


def _as_written(part: str) -> str:
    """Straight apostrophes as curly ones; nothing else is touched."""
    return part.strip().replace("'", "’")


def is_an_event(words: str) -> bool:
    """Whether a plan or a hope speaks of a day that matters to its speaker, and not of an errand."""
    return bool(_event_words().search(words) or _any_of("plans_that_matter").search(words))


def offers_work(words: str) -> bool:
    """Whether somebody looks for work, or offers theirs."""
    return bool(_any_of("offers_work").search(words))


@cache
def _trades() -> Mapping[str, str]:
    """By each word of a trade, stemmed, the first word of its line."""
    lines = (line.split() for line in _table()["trades"].splitlines() if line)
    return {stemmed(word): stemmed(line[0]) for line in lines for word in line}


def trade_of(stem: str) -> str:
    """What names a trade, for every word that does: `bees` and `beekeeping` are `beekeeper`; another stays as it is."""
    return _trades().get(stem, stem)


@lru_cache(maxsize=8192)
def carries_little(stem: str) -> bool:
    """Whether a stem says little of what something is about."""
    return any(stem == base or (len(base) >= 5 and stem.startswith(base)) for base in _words("little"))
