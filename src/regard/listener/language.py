"""Whether a text is English, the one language that the rules know: by its share of function words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from regard.listener.sentences import Sentence
from regard.listener.uptake import function_words

LEAST_SHARE = 0.34
"""English talk has at least this share of English function words.

Measured on AMI's and ICSI's training meetings: whole meetings have 0.61 or more, and of 8,586 stretches of eight turns
three lie below 0.34; of 4,000 EmpatheticDialogues none. Dutch, French, German and Spanish sentences reach 0.14 to 0.29.
"""

LEAST_WORDS = 20
"""With fewer words nothing is said about the language."""

LEAST_WORDS_OF_A_TURN = 5
"""A turn of so many words without one English function word is not English, whatever it is (judgement)."""

NOT_ENGLISH = "not in English, the only language that this listener knows"


@cache
def _function_words() -> frozenset[str]:
    return frozenset().union(*function_words().values())


def share_of_function_words(said: Iterable[Sentence]) -> tuple[float, int]:
    """The share of English function words, and of how many words."""
    known, every, count = _function_words(), 0, 0
    for sentence in said:
        every += len(sentence.words)
        count += sum(word.text in known for word in sentence.words)
    return (count / every if every else 0.0), every


def is_foreign(said: Iterable[Sentence]) -> bool:
    """Whether there are enough words to tell, and they are not English."""
    share, words = share_of_function_words(said)
    return words >= LEAST_WORDS and share < LEAST_SHARE


def is_foreign_turn(said: Iterable[Sentence]) -> bool:
    """Whether a turn is plainly not English: letters that are not Latin, or no function word among five or more."""
    spoken = tuple(said)
    share, words = share_of_function_words(spoken)
    letters = [sign for sentence in spoken for word in sentence.words for sign in word.text if sign.isalpha()]
    beyond_latin = sum(sign > LAST_LATIN for sign in letters)
    if 2 * beyond_latin > len(letters):
        return True
    return is_foreign(spoken) or (words >= LEAST_WORDS_OF_A_TURN and share == 0)


LAST_LATIN = "\u024f"
"""The last letter of the Latin blocks."""
