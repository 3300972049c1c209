"""How alike were your little words and theirs?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from regard.conversation import Conversation, Turn
from regard.listener import Labels
from regard.listener.sentences import sentences
from regard.listener.uptake import function_words
from regard.measures.floor import longest_of
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_WORDS = 100
"""Words a side (judgement): the makers of the word categories ask for 50 to 200 for these, and below 100 the rare
ones, such as negations, stand on one or two words."""

CARD = Card(
    name="style_matching",
    version=1,
    question="How alike were your little words and theirs?",
    needs=Needs.WORDS,
    unit=Unit.SIMILARITY,
    range="0 (nothing alike) to 1 (the same)",
    least_data=f"{LEAST_WORDS} words by you and {LEAST_WORDS} by others",
    limits=(
        "Not empathy, not liking, not agreement: quarrels match too, and so do two strangers on one topic. It says "
        "nothing about who moved towards whom. Short talks match less by chance alone; a second language, a dialect or "
        "a role with its own words (interviewer, doctor, teacher) matches less without any fault. English only."
    ),
    source=(
        "Ireland, Slatcher, Eastwick, Scissors, Finkel & Pennebaker 2011, Language style matching predicts "
        "relationship initiation and stability, doi:10.1177/0956797610392928"
    ),
    departures=(
        "The word lists are our own, so values do not compare with those of other programs. Between you and all others "
        "together. Fillers (`um`) and immediate repetitions are left out."
    ),
    says=(
        "How alike you and the others used little words (such as `the`, `not`, `because`), from 0 (not at all) to 1 "
        "(the same): {value}."
    ),
    rests_on="words",
    example=Example(
        # Of nine categories both have 20 % articles: 1. Six are in neither: 1 each. Prepositions are 20 % of Ana's
        # words and conjunctions 20 % of Ben's, with none on the other side: 1 - 20/20.0001 each, which is nearly 0.
        talk=f"Ana: {'the cup of tea pours. ' * 20}\nBen: {'the cup and tea pours. ' * 20}",
        you="Ben",
        value=(7 + 2 * (1 - 20 / 20.0001)) / 9,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The mean over nine categories of how near your share of function words comes to theirs."""
    turns = [turn for turn in conversation.turns if turn.speaker is not None]
    yours, words_of_yours = _counts(turn for turn in turns if turn.speaker == you)
    theirs, words_of_theirs = _counts(turn for turn in turns if turn.speaker != you)
    if labels.silent or min(words_of_yours, words_of_theirs) < LEAST_WORDS:
        return too_little(CARD, labels.silent or f"needs {CARD.least_data}", words_of_yours + words_of_theirs)
    likeness = {
        name: _likeness(100 * yours[name] / words_of_yours, 100 * theirs[name] / words_of_theirs)
        for name in function_words()
    }
    value = sum(likeness.values()) / len(likeness)
    return found(
        CARD, min(1.0, max(0.0, value)), words_of_yours + words_of_theirs, longest_of(conversation, you), **likeness
    )


@cache
def _categories() -> dict[str, tuple[str, ...]]:
    """The categories of each function word; a few words are in two (`don't`: auxiliary verb and negation)."""
    words = {word for each in function_words().values() for word in each}
    return {word: tuple(name for name, each in function_words().items() if word in each) for word in words}


def _counts(turns: Iterable[Turn]) -> tuple[Counter[str], int]:
    """How many words fall into each category, and how many words there are."""
    words = Counter(word.text for turn in turns for sentence in sentences(turn.text) for word in sentence.words)
    counts: Counter[str] = Counter()
    for word, count in words.items():
        for name in _categories().get(word, ()):
            counts[name] += count
    return counts, words.total()


def _likeness(one: float, other: float) -> float:
    """The source's formula over percentages; the small number serves a category that neither side uses."""
    return 1 - abs(one - other) / (one + other + 0.0001)


MEASURE = Measure(CARD, of)
