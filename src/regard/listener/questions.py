"""Which sentences ask, and how: by their mark, and by their wording, since transcripts often drop the mark."""

from __future__ import annotations

from dataclasses import replace

from regard.listener.labels import Act
from regard.listener.phrases import Match, PhraseBook
from regard.listener.sentences import Sentence, Word

WH_OPEN = frozenset({"what", "how", "why", "what's", "how's", "why's", "what're", "whatever"})
_TAKES_UP = frozenset({"so", "meaning", "then"})
_NOT_LEADING = frozenset({"if", "when", "because", "unless"})


def asked(sentence: Sentence, book: PhraseBook) -> tuple[Sentence, tuple[Match, ...]]:
    """The sentence, with `asks` settled, and the questions in it.

    Of questions that overlap, the longest that begins first stands; a check of understanding stands alone.
    A sentence with a question mark and no such wording is left to `by_mark`.
    """
    matches = _apart(sorted(book.find(sentence), key=lambda match: (match.begin, -match.stop)))
    checks = tuple(match for match in matches if match.group.kind == Act.CHECK_OF_UNDERSTANDING)
    found = checks[:1] or matches
    leads = any(_leads(sentence, match) for match in found)
    return (replace(sentence, asks=True) if leads and not sentence.asks else sentence), found


def _apart(matches: list[Match]) -> tuple[Match, ...]:
    kept: list[Match] = []
    for match in matches:
        if not kept or match.begin >= kept[-1].stop:
            kept.append(match)
    return tuple(kept)


def _leads(sentence: Sentence, match: Match) -> bool:
    return match.begin <= sentence.body[0].begin


def by_mark(sentence: Sentence) -> tuple[Act, Word, str]:
    """What a sentence asks that has a question mark but no wording that the phrases know, and from which word on."""
    for word in sentence.words:
        if word.text in WH_OPEN and (word.opens or word is sentence.words[-1]):
            return Act.OPEN_QUESTION, word, "question mark, what, how, why"
    first = sentence.words[0]
    takes_up = any(word.text in _TAKES_UP for word in sentence.words if word.opens)
    if takes_up and len(sentence.words) > 2 and not sentence.has("or"):
        return Act.CHECK_OF_UNDERSTANDING, first, "question mark, so"
    return Act.CLOSED_QUESTION, first, "question mark"
