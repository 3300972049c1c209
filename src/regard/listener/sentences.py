"""A turn's text as sentences and words, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from regard.conversation import Conversation, Medium

FILLERS = frozenset({"um", "uh", "er", "erm", "uhm", "mm", "ah", "eh"})
"""Left out when phrases are looked for, unless they are all there is."""

OPENERS = frozenset(
    "and but so because 'cause cause or then well okay ok kay yeah yes yep no nope oh right alright now also actually "  # noqa: SIM905  # sixty words read best as two lines
    "anyway hmm hm mm-hmm mmhmm uh-huh hey hi hello sure exactly true wow look listen sorry just maybe perhaps".split()
)
"""Words before the beginning proper: `well, so what do you think` begins at `what` (Jurafsky et al. 1997: discourse
markers, cut off before the act is judged)."""

_JOINING = frozenset({"and", "but", "so", "because", "'cause", "cause", "or"})
"""After these a new clause may begin in the middle of a sentence that carries no marks."""


MOST_WORDS_A_MARK = 60
"""With fewer than one mark for so many words a transcript has no marks worth the name; in AMI's, written by people,
there is one for every ten (measured on its training meetings)."""

_TWO_WORD_OPENERS = frozenset({("i", "mean"), ("you", "know")})

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|a\.m|p\.m|no)|(?<!['’])\b[a-z])\.$", re.IGNORECASE
)
_WORD = re.compile(
    r"(?:mm|m|uh|hm|ah|a|nuh)-(?:hm+|huh|uh|ha|mm|hum)\b|(?:'(?=kay|cause|em\b))?\w+(?:['’]\w+)*", re.IGNORECASE
)
_MARKUP = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]")
_MAY_HOLD_MARKUP = re.compile(r"[{\[]")
_MARK = re.compile(r"[.!?](?=\s|$)")
_PAUSE = re.compile(r"[,;:—–(]|\s-+\s")


class Word(NamedTuple):
    """One word in lower case, with straight apostrophes, and where it stands in the turn's text."""

    text: str
    begin: int
    stop: int
    opens: bool = False
    """Whether a sentence or clause begins here: nothing but openers stand between its beginning and this word."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a turn.

    Attributes:
        begin: where it begins in the turn's text.
        stop: where it ends, its closing mark included.
        words: its words, without fillers and without immediate repetitions (`I, I think`).
        asks: whether it ends in a question mark, or is worded as a question.
    """

    begin: int
    stop: int
    words: tuple[Word, ...]
    asks: bool

    def has(self, *words: str) -> bool:
        """Whether one of these words is in it."""
        return any(word.text in words for word in self.words)

    @property
    def body(self) -> tuple[Word, ...]:
        """Its words without the openers at its beginning; all of them if it has nothing else."""
        for at, word in enumerate(self.words):
            if word.text not in OPENERS:
                return self.words[at:]
        return self.words


def sentences_of(conversation: Conversation) -> tuple[tuple[Sentence, ...], ...]:
    """The sentences of each turn.

    Some software writes no marks at all; then each piece (cue, segment, line) of a turn is taken for a sentence, since
    such software cuts at pauses. What is written ends with its message, marked or not.
    """
    marks = sum(len(_MARK.findall(turn.text)) for turn in conversation.turns)
    marked = marks * MOST_WORDS_A_MARK >= sum(turn.words for turn in conversation.turns)
    if marked and conversation.medium is Medium.TALK:
        return tuple(sentences(turn.text) for turn in conversation.turns)
    return tuple(sentences("\n".join(piece.text for piece in turn.pieces)) for turn in conversation.turns)


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a turn's text. Text without any closing mark is one sentence.

    What stands in braces or square brackets (`{vocalsound}`, `[inaudible]`) is no speech.
    """
    text = _MARKUP.sub(lambda markup: " " * len(markup.group()), text) if _MAY_HOLD_MARKUP.search(text) else text
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
    if words := tuple(_words(text, begin, stop)):
        found.append(Sentence(begin, stop, words, "?" in text[max(begin, stop - 3) : stop]))


def _words(text: str, begin: int, stop: int) -> Iterator[Word]:
    every = [
        (match.group().lower().replace("’", "'"), match.start(), match.end())
        for match in _WORD.finditer(text, begin, stop)
    ]
    kept = [each for each in every if each[0] not in FILLERS] or every
    before, before_opened, opens, reached = "", False, True, begin
    for word, start, end in kept:
        if word == before:
            continue
        opens = opens or before in _JOINING or _PAUSE.search(text, reached, start) is not None
        yield Word(word, start, end, opens)
        still = opens and word in OPENERS
        before_opened, opens = opens, still or (before_opened and (before, word) in _TWO_WORD_OPENERS)
        before, reached = word, end
