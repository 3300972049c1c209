"""How often did you thank, or say that you value something?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Act, Labels
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

CARD = Card(
    name="thanks",
    version=1,
    question="How often did you thank, or say that you value something?",
    needs=Needs.WORDS,
    unit=Unit.COUNT,
    range="0 and up",
    least_data="three turns of yours",
    limits="Sees plain words of thanks only; a warm `you shouldn't have` is missed.",
    source="Algoe 2012, Find, remind, and bind (doi:10.1111/j.1751-9004.2012.00439.x)",
    departures="Counts expressions of thanks, not felt gratitude.",
    says="You thanked or showed appreciation {value}.",
    example=Example(
        talk="Ana: I sent it.\nBen: Thanks.\nAna: And this.\nBen: OK.\nAna: Bye.\nBen: Bye.", you="Ben", value=1
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of your turns that thank."""
    yours = conversation.turns_of(you)
    if len(yours) < 3:
        return too_little(CARD, f"needs {CARD.least_data}", len(yours))
    thanking = [spans[0] for turn in yours if (spans := labels[turn.index].spans(Act.THANKS))]
    return found(CARD, len(thanking), len(yours), tuple(thanking))


MEASURE = Measure(CARD, of)
