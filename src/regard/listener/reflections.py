"""Which statements say back what the other said: you-statements about what was told, and repetitions.

Miller & Rollnick 2013 and Moyers et al. 2014 (MITI 4): a simple reflection repeats or rephrases, a complex one adds
meaning or feeling. Rules see the form (`so you're …`, `it sounds like …`) and the repeated words; a reflection in
quite other words they miss.
"""

from __future__ import annotations

from regard.listener.heard import OF_ONESELF, Heard
from regard.listener.sentences import OPENERS, Sentence
from regard.listener.uptake import content_words, taken_up

LEAST_WORDS = 3
"""A you-statement of fewer words (`so you know`) says nothing back."""

MOST_WORDS_REPEATED = 9
"""A repetition is short; in a longer sentence shared words may only be the topic."""

LEAST_SHARE_REPEATED = 0.6
"""A repetition has at least this share of its content words from what was heard (judgement)."""

_YOU = frozenset({"you", "your", "you're", "you've", "you'd", "you'll", "yours", "yourself"})
_I = OF_ONESELF | {"we'll", "let's"}


def says_back(sentence: Sentence, heard: Heard) -> str:
    """The rule by which a statement says back what was heard; empty if it does not."""
    if sentence.asks or not heard.turns:
        return ""
    if _speaks_of_you(sentence) and heard.tells_of_oneself:
        return "you, after something told"
    if _repeats(sentence, heard):
        return "repeats"
    return ""


def _speaks_of_you(sentence: Sentence) -> bool:
    body = sentence.body
    return len(body) >= LEAST_WORDS and body[0].text in _YOU and not sentence.has(*_I)


def _repeats(sentence: Sentence, heard: Heard) -> bool:
    if heard.asks or sentence.has(*_I) or len(sentence.words) > MOST_WORDS_REPEATED:
        return False
    said = [word for sentence_word in [sentence] for word in _content(sentence_word)]
    if not said:
        return False
    text = " ".join(said)
    again = taken_up(heard.turns[0].text, text)
    return len(again) >= max(1, LEAST_SHARE_REPEATED * len(said))


def _content(sentence: Sentence) -> list[str]:
    text = " ".join(word.text for word in sentence.words if word.text not in OPENERS)
    return [word.text for word in content_words(text)]
