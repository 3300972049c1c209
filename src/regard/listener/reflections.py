"""Which statements say back what the other said: you-statements about what was told, and repetitions.

Miller & Rollnick 2013 and Moyers et al. 2014 (MITI 4): a simple reflection repeats or rephrases, a complex one adds
meaning or feeling. Rules see the form (`so you're …`, `it sounds like …`) and the repeated words; a reflection in
quite other words they miss. What merely begins with `you` is advice, praise, information or reassurance as often, so
that a statement about the other has to take up a word of theirs, name a state, or tell what has been.
"""

from __future__ import annotations

from regard.listener.heard import OF_ONESELF, Heard
from regard.listener.phrases import PhraseBook
from regard.listener.sentences import Sentence, Word
from regard.listener.uptake import content_words, taken_up

LEAST_WORDS = 3
"""A you-statement of fewer words (`so you know`) says nothing back."""

MOST_WORDS_REPEATED = 9
"""A repetition is short; in a longer sentence shared words may only be the topic."""

MOST_WORDS_OF_AN_ECHO = 3
"""In so few words (`Three weeks.`) one content word is enough to repeat; in more it takes two (judgement)."""

LEAST_SHARE_REPEATED = 0.6
"""A repetition has at least this share of its content words from what was heard (judgement)."""

LEAST_SHARED_OF_OTHERS = 2
"""`So they …`, `so it's …` say back only with so many words of what was told (judgement); and so does `she …, because
you …`, however long ago it was told."""

REPEATS = "repeats"
"""The rule that sees a repetition."""

_YOU = frozenset({"you", "your", "you're", "you've", "you'd", "yours", "yourself"})
_SOMEBODY = frozenset({"they", "they're", "they've", "he", "he's", "she", "she's", "somebody", "somebody's", "someone"})
_THEY = _SOMEBODY | frozenset({"it", "it's", "nobody", "nobody's", "everybody", "everyone", "someone's"})
_NOT = frozenset(
    {"not", "no", "never", "nobody", "nothing", "none", "cannot", "without", "hardly", "barely", "neither", "nor"}
)
_STATES = frozenset({"is", "are", "was", "were", "isn't", "wasn't", "likes", "there's", "there", "it's", "that's"})
"""With one of these a short sentence says something of its own, unless every word of it was heard."""

_VERDICTS = frozenset({"is", "are", "was", "were", "sounds", "sound", "seems", "seem", "must", "might", "needs"})
"""`Your friend is …` says what the speaker thinks of them, though the friend was heard of."""

_NO_STATEMENT = frozenset({"what", "who", "how", "why", "where", "when", "which", "have", "let", "try", "go", "get"})
"""A sentence that begins so asks or tells what to do; it does not repeat."""

_NO_ECHO = frozenset(
    {"there's", "there", "before", "after", "except", "unless", "do", "don't", "it's", "it", "everybody", "everyone"}
    | {"that", "that's", "this", "these", "those"}
)
"""A short sentence that begins so says something of its own with a word of the other."""

_REFUSES = frozenset({"no", "nobody"})
"""A short sentence that begins so answers; and so does one that holds `but`."""

_GREETS_OR_COUNTS = frozenset(
    {"hello", "hi", "hey", "good", "morning", "afternoon", "evening", "night", "bye", "goodbye", "welcome", "and"}
    | {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
    | {"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty"}
    | {"forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "point", "percent"}
)
"""Of nothing but these a sentence is only a greeting or a number."""

_I = OF_ONESELF | {"we'll", "let's"}


def says_back(sentence: Sentence, heard: Heard, book: PhraseBook) -> str:
    """The rule by which a statement says back what was heard; empty if it does not.

    Args:
        sentence: the statement.
        heard: what others said just before.
        book: what the wording of a you-statement shows.
    """
    if sentence.asks or not heard.turns:
        return ""
    first = sentence.body[0].text
    if first in _SOMEBODY and sentence.has(*_YOU) and _comes_back(sentence, heard):
        return "comes back to what was told"
    if sentence.has(*_I):
        return ""
    if first in _YOU:
        if heard.tells_of_one and _speaks_of_you(sentence, heard, book):
            return "you, after something told"
    elif first in _THEY and _takes_up(sentence) and _shared(sentence, heard) >= LEAST_SHARED_OF_OTHERS:
        return "so they, with words that were heard"
    return REPEATS if first not in _YOU and _repeats(sentence, heard) else ""


def _speaks_of_you(sentence: Sentence, heard: Heard, book: PhraseBook) -> bool:
    """Whether a statement about the other takes up a word of theirs, names a state or tells what has been."""
    if len(sentence.body) < LEAST_WORDS or sentence.has("gonna"):
        return False
    begin = sentence.body[0].begin
    found = [match for match in book.find(sentence) if match.begin == begin]
    kinds = {match.group.kind for match in found}
    if "something else" in kinds or (_denies(sentence.words) and not _denied(heard)):
        return False
    if sentence.body[0].text == "your" and sentence.has(*_VERDICTS):
        return "state" in kinds
    return bool(kinds) or _shared(sentence, heard) > 0


def _comes_back(sentence: Sentence, heard: Heard) -> bool:
    """Whether a statement about somebody and the other says what the other told, be it longer ago."""
    told = " ".join(turn.text for turn in heard.longer_ago)
    shared = {word.text for word in taken_up(told, _text(sentence.body))}
    return len(shared) >= LEAST_SHARED_OF_OTHERS and not _denies(sentence.words)


def _takes_up(sentence: Sentence) -> bool:
    return any(word.text == "so" for word in sentence.words[: len(sentence.words) - len(sentence.body)])


def _shared(sentence: Sentence, heard: Heard) -> int:
    """How many different content words of the sentence were heard."""
    told = " ".join(turn.text for turn in heard.turns)
    return len({word.text for word in taken_up(told, _text(sentence.body))})


def _denies(words: tuple[Word, ...]) -> bool:
    return any(word.text in _NOT or word.text.endswith("n't") for word in words)


def _denied(heard: Heard) -> bool:
    return any(_denies(sentence.words) for said in heard.sentences for sentence in said)


def _repeats(sentence: Sentence, heard: Heard) -> bool:
    words, first = sentence.words, sentence.body[0].text
    if heard.asks or len(words) > MOST_WORDS_REPEATED or first in _NO_STATEMENT or first in _NO_ECHO:
        return False
    if words[0].text in _REFUSES or first in _REFUSES or sentence.has("but"):
        return False
    if all(word.text in _GREETS_OR_COUNTS or word.text[0].isdigit() for word in sentence.body):
        return False
    if _denies(words) and not _denied(heard):
        return False
    text = _text(sentence.body)
    said, again = content_words(text), taken_up(heard.turns[0].text, text)
    share = 1.0 if sentence.has(*_STATES) else LEAST_SHARE_REPEATED
    least = 1 if len(words) <= MOST_WORDS_OF_AN_ECHO else 2
    return bool(said) and len(again) >= max(least, share * len(said))


def _text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)
