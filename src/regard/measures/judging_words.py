"""How often did you use words that can sound like a verdict?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels, Wording
from regard.measures.evidence import most_telling, united
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_TURNS, turns_of, what_is_missing

CARD = Card(
    name="judging_words",
    version=1,
    question="How often did you use words that can sound like a verdict?",
    needs=Needs.WORDS,
    unit=Unit.COUNT,
    range="0 and up: the places in your turns where such words stand",
    least_data=f"{LEAST_TURNS} turns of yours that say more than `mm-hm`",
    limits=(
        "Knows words, not how they were meant or taken: teasing among friends, a quotation, or a hard word about "
        "oneself or a thing can look the same. A verdict in polite words is missed. What sounds harsh differs "
        "between people, workplaces and cultures."
    ),
    source="Rosenberg 2003, Nonviolent Communication: observations told apart from evaluations",
    departures="Rosenberg speaks of thoughts as well as words; only words are seen here.",
    says="The listener heard words of yours that can sound like a verdict: {times}.",
    says_none="The listener heard no words of yours that can sound like a verdict; it knows plain ones best.",
    rests_on="turns of yours",
    hears=(Wording.JUDGING,),
    example=Example(
        talk=(
            "Ana: I sent the letter without a stamp.\nBen: You should have known better.\nAna: I was in a hurry.\n"
            "Ben: The post office has stamps.\nAna: It was shut.\nBen: It opens at nine.\nAna: I will go there.\n"
            "Ben: The letter box is on the corner.\nAna: By the bank.\nBen: The bank is next to it."
        ),
        you="Ben",
        value=1,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of places with judging words; overlapping ones are one."""
    yours = turns_of(conversation, labels, you)
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    words = [span for turn in yours for span in united(labels[turn.index].spans(Wording.JUDGING))]
    return found(CARD, len(words), len(yours), most_telling(conversation, words))


MEASURE = Measure(CARD, of)
