"""What some words are about: their content words, stemmed, so that the same matter is found again elsewhere."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from regard.listener.uptake import content_words
from regard.people.day_words import MONTHS, WEEKDAYS

_LETTERS = re.compile(r"[^\W\d_]")


def subject_words(text: str) -> tuple[str, ...]:
    """The words that say what a text is about: content words, stemmed, in lower case, each once, in order.

    Words of sending and telling, of time and of courtesy are left out: `I'll send you the deck by Friday` is about
    `deck`. English only; of a text in another language all longer words may come through.
    """
    empty = _no_subject()
    stems = (
        stemmed(word.text) for word in content_words(text) if word.text not in empty and _LETTERS.search(word.text)
    )
    return tuple(dict.fromkeys((*stems, *_short_names(text))))


_SHORT_NAME = re.compile(r"\b(?!OK|AM|PM|US|UK|NO|TV|PS)[A-Z]{2}s?\b")


def _short_names(text: str) -> Iterator[str]:
    """`CV`, `HR`: two capitals in a text that is not all in capitals."""
    if not text.isupper():
        yield from (found[0].lower().rstrip("s") for found in _SHORT_NAME.finditer(text))


def about_the_same(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two lists of subject words are about the same: more than half of the shorter one is in the other.

    `deck` and `deck, launch` are; `budget, report` and `travel, report` are not; nothing is about nothing.
    """
    ours, theirs = frozenset(one), frozenset(other)
    return 2 * len(ours & theirs) > min(len(ours), len(theirs))


@cache
def _no_subject() -> frozenset[str]:
    """Words of doing, of time and of courtesy: they say how something comes about, not what it is."""
    table = tomllib.loads(Path(__file__).with_name("subject.toml").read_text("utf-8"))
    return frozenset(table["no_subject"]).union(WEEKDAYS, MONTHS)


_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_IRREGULAR = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "wives": "wife", "lives": "life",
    "mum": "mother", "mom": "mother", "mam": "mother", "mums": "mother", "moms": "mother", "dad": "father",
    "dads": "father", "presentation": "present", "presentations": "present", "news": "news",
}  # fmt: skip
"""Forms that endings do not show, and the everyday names of parents."""


@lru_cache(maxsize=16384)
def stemmed(word: str) -> str:
    """A word in lower case without the endings of number, tense and possession.

    The first step of Porter 1980 (doi:10.1108/eb046814), and what it says of a final `e` and `y`, so that `reviewing`
    and `reviews`, `moving` and `move`, `party` and `parties` meet.
    """
    word = re.sub(r"['’]s?$", "", word.lower())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    return _without_final(_without_tense(_without_number(word)))


def _without_number(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


def _without_tense(word: str) -> str:
    for ending in ("ied", "ed", "ing"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 3 and re.search("[aeiouy]", rest):
            return rest + "i" if ending == "ied" else _whole_again(rest)
    return word


def _whole_again(rest: str) -> str:
    """`plann` is `plan`, and `mov` is `move`."""
    if _DOUBLED.search(rest):
        return rest[:-1]
    return rest + "e" if _is_short(rest) else rest


_VOWEL_AND_MORE = re.compile("[aeiouy]+[^aeiouy]+")


def _is_short(rest: str) -> bool:
    """Whether it has one vowel before its last consonant, as `mov` and `slid` have: a final `e` then matters."""
    return len(_VOWEL_AND_MORE.findall(rest)) == 1 and re.search("[^aeiou][aeiouy][^aeiouwxy]$", rest) is not None


def _without_final(word: str) -> str:
    if word.endswith("y") and len(word) > 3 and word[-2] not in "aeiou":
        return word[:-1] + "i"
    return word[:-1] if word.endswith("e") and len(word) > 3 and not _is_short(word[:-1]) else word
