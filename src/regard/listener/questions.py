"""Which sentences ask, and how: by their mark, and by their wording, since transcripts often drop the mark."""

from __future__ import annotations

from dataclasses import replace

from regard.conversation import Conversation
from regard.listener.labels import Act
from regard.listener.phrases import Match, PhraseBook
from regard.listener.sentences import Sentence, Word

WH_OPEN = frozenset({"what", "how", "why", "what's", "how's", "why's", "what're", "whatever"})
_TAKES_UP = frozenset({"so", "then"})
_ASKS_NOTHING = frozenset(
    {"and", "hello", "hm", "hmm", "huh", "know", "mm", "mm-hmm", "mmm", "no", "oh", "ok", "okay", "or", "pardon"}
    | {"so", "sorry", "uh-huh", "what", "yeah", "yes", "you"}
)
"""A question mark after nothing but these asks to say it again, or nothing: `Hmm?`, `Sorry?`, `You know?`"""
_PLANS = frozenset({"i'll", "we'll", "let's", "shall", "i'd", "i"})
_ASKS_ON = ("are you going to", "would you", "will you", "same time", "do you want")
"""With one of these `so …?` asks for a choice or a plan; it does not check what was understood."""

MOST_WORDS_A_QUESTION_MARK = 400
"""With fewer than one question mark for so many words a transcript has none to speak of; in AMI's training meetings,
written by people, there is one for about every hundred."""

MOST_WORDS_A_CHECK = 20
"""`So …?` with more words tells something of its own before it asks (judgement)."""

LEAST_WORDS_UNMARKED = 3
"""A sentence of fewer words that is worded as a question but carries no mark was broken off: `Is that`."""


def asks_nothing(sentence: Sentence) -> bool:
    """Whether the sentence asks for no answer, though it may have a question mark."""
    return all(word.text in _ASKS_NOTHING for word in sentence.words)


def has_question_marks(conversation: Conversation) -> bool:
    """Whether whoever wrote the transcript down uses question marks."""
    marks = sum(turn.text.count("?") for turn in conversation.turns)
    return marks * MOST_WORDS_A_QUESTION_MARK >= sum(turn.words for turn in conversation.turns)


def asked(sentence: Sentence, book: PhraseBook, *, marked: bool) -> tuple[Sentence, tuple[Match, ...]]:
    """The sentence, with `asks` settled, and the questions in it.

    Of questions that overlap, the longest that begins first stands; a check of understanding stands alone.
    A sentence with a question mark and no such wording is left to `by_mark`.

    Args:
        sentence: the sentence, as its marks tell.
        book: the phrases that ask.
        marked: whether the transcript has question marks; then a sentence without one asks only if it begins as a
            question, and groups for sentences without a mark (`question = false`) do not speak.
    """
    if not sentence.asks and len(sentence.words) < LEAST_WORDS_UNMARKED:
        return sentence, ()
    if asks_nothing(sentence):
        return sentence, ()
    matches = _apart(sorted(book.find(sentence), key=lambda match: (match.begin, -match.stop)))
    if marked and not sentence.asks:
        matches = tuple(each for each in matches if _leads(sentence, each) and each.group.question is not False)
    checks = tuple(match for match in matches if match.group.kind == Act.CHECK_OF_UNDERSTANDING)
    found = checks[:1] or matches
    asks = sentence.asks or any(_leads(sentence, match) for match in found)
    return (sentence if asks is sentence.asks else replace(sentence, asks=True)), found


def _apart(matches: list[Match]) -> tuple[Match, ...]:
    kept: list[Match] = []
    for match in matches:
        if not kept or match.begin >= kept[-1].stop:
            kept.append(match)
    return tuple(kept)


def _leads(sentence: Sentence, match: Match) -> bool:
    return match.begin <= sentence.body[0].begin


def by_mark(sentence: Sentence, *, asked_before: bool = False) -> tuple[Act, Word, str]:
    """What a sentence asks that has a question mark but no wording that the phrases know, and from which word on.

    After another question of the same turn `so …?` goes on asking; with `we'll` or `let's` it plans. Neither checks
    what was understood.
    """
    for word in sentence.words:
        if word.text in WH_OPEN and (word.opens or word is sentence.words[-1]):
            return Act.OPEN_QUESTION, word, "question mark, what, how, why"
    first = sentence.words[0]
    body = sentence.body
    leading = sentence.words[: len(sentence.words) - len(body)]
    takes_up = any(word.text in _TAKES_UP for word in leading) and len(sentence.words) <= MOST_WORDS_A_CHECK
    new = sentence.has("or", *WH_OPEN, *_PLANS) or _asks_on(sentence)
    if takes_up and not asked_before and len(body) > 1 and not new:
        return Act.CHECK_OF_UNDERSTANDING, first, "question mark, so"
    return Act.CLOSED_QUESTION, first, "question mark"


def _asks_on(sentence: Sentence) -> bool:
    said = " ".join(word.text for word in sentence.words)
    return any(f" {words} " in f" {said} " for words in _ASKS_ON)
