"""A turn's text as sentences and words, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

FILLERS = frozenset({"um", "uh", "er", "erm", "uhm", "mm", "ah", "eh"})
"""Left out when phrases are looked for, unless they are all there is."""

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|a\.m|p\.m|no)|\b[a-z])\.$", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in lower case, with straight apostrophes, and where it stands in the turn's text."""

    text: str
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a turn.

    Attributes:
        begin: where it begins in the turn's text.
        stop: where it ends, its closing mark included.
        words: its words, without fillers and without immediate repetitions (`I, I think`).
        asks: whether it ends in a question mark.
    """

    begin: int
    stop: int
    words: tuple[Word, ...]
    asks: bool

    def has(self, *words: str) -> bool:
        """Whether one of these words is in it."""
        return any(word.text in words for word in self.words)


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a turn's text. Text without any closing mark is one sentence."""
    found: list[Sentence] = []
    begin = 0
    for end in _END.finditer(text):
        so_far = text[begin : end.end()].rstrip()
        if end.group().strip() == "." and _ABBREVIATION.search(so_far) and not so_far.endswith("I."):
            continue
        _append(found, text, begin, end.end())
        begin = end.end()
    _append(found, text, begin, len(text))
    return tuple(found)


def _append(found: list[Sentence], text: str, begin: int, stop: int) -> None:
    raw = text[begin:stop]
    begin += len(raw) - len(raw.lstrip())
    stop -= len(raw) - len(raw.rstrip())
    every = [
        Word(match.group().lower().replace("’", "'"), begin + match.start(), begin + match.end())
        for match in _WORD.finditer(text[begin:stop])
    ]
    if not every:
        return
    words = [word for word in every if word.text not in FILLERS] or every
    words = [
        word for before, word in zip([None, *words], words, strict=False) if before is None or before.text != word.text
    ]
    found.append(Sentence(begin, stop, tuple(words), "?" in text[stop - 3 : stop]))
