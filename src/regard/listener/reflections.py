"""Which statements say back what the other said: you-statements about what was told, and repetitions.

Miller & Rollnick 2013 and Moyers et al. 2014 (MITI 4): a simple reflection repeats or rephrases, a complex one adds
meaning or feeling. Rules see the form (`so you're …`, `it sounds like …`) and the repeated words; a reflection in
quite other words they miss.
"""

from __future__ import annotations

from regard.listener.heard import OF_ONESELF, Heard
from regard.listener.sentences import Sentence
from regard.listener.uptake import content_words, taken_up

LEAST_WORDS = 3
"""A you-statement of fewer words (`so you know`) says nothing back."""

MOST_WORDS_REPEATED = 9
"""A repetition is short; in a longer sentence shared words may only be the topic."""

MOST_WORDS_OF_AN_ECHO = 3
"""In so few words (`Three weeks.`) one content word is enough to repeat; in more it takes two (judgement)."""

LEAST_SHARE_REPEATED = 0.6
"""A repetition has at least this share of its content words from what was heard (judgement)."""

_YOU = frozenset({"you", "your", "you're", "you've", "you'd", "yours", "yourself"})
_NOT_ABOUT_YOU = frozenset(
    {"can", "could", "should", "will", "would", "shall", "may", "might", "need", "also", "ought"}
    | {"know", "see", "mean", "deserve", "guys", "other"}
)
"""After `you`, these speak of what the other could do, or (`you know`) of nothing; not of what they said."""

_NO_STATEMENT = frozenset({"what", "who", "how", "why", "where", "when", "which", "have", "let", "try", "go", "get"})
"""A sentence that begins so asks or tells what to do; it does not repeat."""

_I = OF_ONESELF | {"we'll", "let's"}


def says_back(sentence: Sentence, heard: Heard) -> str:
    """The rule by which a statement says back what was heard; empty if it does not."""
    if sentence.asks or not heard.turns:
        return ""
    if _speaks_of_you(sentence) and heard.tells_of_one:
        return "you, after something told"
    if _repeats(sentence, heard):
        return "repeats"
    return ""


def _speaks_of_you(sentence: Sentence) -> bool:
    body = sentence.body
    if len(body) < LEAST_WORDS or body[0].text not in _YOU or sentence.has(*_I):
        return False
    return body[1].text not in _NOT_ABOUT_YOU and not sentence.has("gonna")


def _repeats(sentence: Sentence, heard: Heard) -> bool:
    if heard.asks or sentence.has(*_I) or len(sentence.words) > MOST_WORDS_REPEATED:
        return False
    if sentence.body[0].text in _NO_STATEMENT:
        return False
    text = " ".join(word.text for word in sentence.body)
    said, again = content_words(text), taken_up(heard.turns[0].text, text)
    least = 1 if len(sentence.words) <= MOST_WORDS_OF_AN_ECHO else 2
    return bool(said) and len(again) >= max(least, LEAST_SHARE_REPEATED * len(said))
