"""How often did you check that you had understood?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_TURNS, turns_of, what_is_missing

CARD = Card(
    name="checks_of_understanding",
    version=1,
    question="How often did you check that you had understood?",
    needs=Needs.WORDS,
    unit=Unit.COUNT,
    range="0 and up: questions like `So you mean …?`, each sentence once",
    least_data=f"{LEAST_TURNS} turns of yours that say more than `mm-hm`",
    limits=(
        "A count: a long talk has room for more than a short one. Whoever has understood need not ask, and among "
        "people who know each other well a look is enough."
    ),
    source="Graesser & Person 1994, Question asking during tutoring (doi:10.3102/00028312031001104): verification",
    departures=(
        "Their verification questions ask whether anything is so, in lessons; here only whether what the other said "
        "has been understood, in any talk."
    ),
    says="The listener heard you check that you had understood: {times}.",
    says_none="The listener heard no check that you had understood; it knows plain ones best, like `so you mean …?`.",
    rests_on="turns of yours",
    hears=(Act.CHECK_OF_UNDERSTANDING,),
    example=Example(
        talk=(
            "Ana: The meeting is on Monday, no, on Tuesday.\nBen: So you mean Tuesday?\nAna: Tuesday at nine.\n"
            "Ben: The room on the second floor is free.\nAna: Good.\nBen: The key hangs by the lift.\n"
            "Ana: On the left side.\nBen: The door sticks a little.\nAna: It always has.\nBen: The porter has oil."
        ),
        you="Ben",
        value=1,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of your sentences that check whether you have understood."""
    yours = turns_of(conversation, labels, you)
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    checks = [span for turn in yours for span in sentences_with(labels, turn, Act.CHECK_OF_UNDERSTANDING)]
    return found(CARD, len(checks), len(yours), most_telling(conversation, checks))


MEASURE = Measure(CARD, of)
