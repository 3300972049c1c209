"""How often did you say back what you had heard?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import QUESTIONS, Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_TURNS, turns_of, what_is_missing

CARD = Card(
    name="reflections",
    version=1,
    question="How often did you say back what you had heard?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: the share of your turns that reflect; turns like `mm-hm` are left out",
    least_data=f"{LEAST_TURNS} turns of yours that say more than `mm-hm`",
    limits=(
        "Cannot tell a reflection that hits from one that misses: only the other person can. One in wholly new words, "
        "the finest kind, is the hardest to recognise. In quick everyday talk, saying things back can feel odd."
    ),
    source=(
        "The reflection codes, and the ratio of reflections to questions, of MITI 4 (Moyers et al. 2016, "
        "doi:10.1016/j.jsat.2016.01.001); Weger et al. 2014 on paraphrases (doi:10.1080/10904018.2013.813234)"
    ),
    departures=(
        "MITI is for counsellors, and its coders hear the recording. Simple and complex reflections are counted alike. "
        "The ratio to questions is among the details, as it has no value for somebody who asked nothing."
    ),
    says="The listener heard you say back what you had heard in {value} of your turns.",
    says_none="The listener heard none of your turns say back what you had heard; it knows plain ways of it best.",
    rests_on="turns of yours",
    hears=(Act.REFLECTION,),
    example=Example(
        talk=(
            "Ana: I feel lost in my new team.\nBen: It sounds like you feel lost there.\n"
            "Ana: The others know each other.\nBen: The team has been together for years.\nAna: It shows.\n"
            "Ben: Their lunch is at noon.\nAna: They never ask me along.\nBen: The table by the door is theirs.\n"
            "Ana: I could sit there too.\nBen: The soup is good on Fridays."
        ),
        you="Ben",
        value=0.2,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The share of your turns that reflect; with the ratio of reflections to questions if you asked any."""
    yours = turns_of(conversation, labels, you)
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    reflecting = [spans for turn in yours if (spans := sentences_with(labels, turn, Act.REFLECTION))]
    every = [span for spans in reflecting for span in spans]
    questions = sum(len(sentences_with(labels, turn, *QUESTIONS)) for turn in yours)
    details: dict[str, float] = {"reflections": len(every), "questions": questions}
    if questions:
        details["reflections_per_question"] = len(every) / questions
    return found(CARD, len(reflecting) / len(yours), len(yours), most_telling(conversation, every), **details)


MEASURE = Measure(CARD, of)
