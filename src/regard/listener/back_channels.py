"""Which turns are back-channels: wholly made of short listening talk, and no answer to a question."""

from __future__ import annotations

from regard.listener.phrases import PhraseBook
from regard.listener.sentences import Sentence

MOST_WORDS = 6
"""A back-channel has so many words at most (judgement: `yeah, yeah, yeah, okay` has four)."""


def only_listening(said: tuple[Sentence, ...], book: PhraseBook) -> bool:
    """Whether phrases of listening cover every word."""
    words = sum(len(sentence.words) for sentence in said)
    return 0 < words <= MOST_WORDS and all(_covered(sentence, book) for sentence in said)


def _covered(sentence: Sentence, book: PhraseBook) -> bool:
    at = 0
    while at < len(sentence.words):
        stop = book.longest(sentence, at)
        if stop is None:
            return False
        at = stop
    return True
