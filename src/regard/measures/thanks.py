"""How often did you thank, or say that you value something?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import what_is_missing

LEAST_TURNS = 3
"""A talk in which you spoke less often hardly had room for thanks (judgement)."""

CARD = Card(
    name="thanks",
    version=1,
    question="How often did you thank, or say that you value something?",
    needs=Needs.WORDS,
    unit=Unit.COUNT,
    range="0 and up: the turns in which you did; a turn counts once, however warm",
    least_data=f"{LEAST_TURNS} turns of yours",
    limits=(
        "Sees plain words of thanks only: a warm `you shouldn't have` is missed, and a `thanks` that only ends a call "
        "is counted. Among close people, and in many cultures, thanks are shown and not said."
    ),
    source="Algoe 2012, Find, remind, and bind (doi:10.1111/j.1751-9004.2012.00439.x)",
    departures="Counts expressions of thanks, not felt gratitude.",
    says="The listener heard you thank somebody, or say that you valued something: {times}.",
    says_none="The listener heard no thanks of yours; it knows plain words best.",
    rests_on="turns of yours",
    hears=(Act.THANKS,),
    example=Example(
        talk="Ana: I sent it.\nBen: Thanks.\nAna: And this.\nBen: OK.\nAna: Bye.\nBen: Bye.", you="Ben", value=1
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of your turns that thank."""
    yours = [turn for turn in conversation.turns_of(you) if not labels[turn.index].silent]
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    thanking = [spans for turn in yours if (spans := sentences_with(labels, turn, Act.THANKS))]
    evidence = most_telling(conversation, [spans[0] for spans in thanking])
    return found(CARD, len(thanking), len(yours), evidence)


MEASURE = Measure(CARD, of)
