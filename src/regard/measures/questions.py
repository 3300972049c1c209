"""How often did you ask?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import QUESTIONS, Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_TURNS, turns_of, what_is_missing

CARD = Card(
    name="questions",
    version=1,
    question="How often did you ask?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range=(
        "0 to 1: the share of your turns in which you asked something, if only whether you had understood; turns like "
        "`mm-hm` are left out"
    ),
    least_data=f"{LEAST_TURNS} turns of yours that say more than `mm-hm`",
    limits=(
        "Does not know what a question was for: a row of questions can feel like an interrogation, and one that "
        "only shows off counts like one that helps. A question without its mark or its usual words is missed. How "
        "much is asked, and who may ask whom, differs between families, workplaces and cultures."
    ),
    source=(
        "Huang, Yeomans, Brooks, Minson & Gino 2017, It doesn't hurt to ask (doi:10.1037/pspi0000097); the question "
        "code of MITI 4 (Moyers et al. 2016, doi:10.1016/j.jsat.2016.01.001)"
    ),
    departures=(
        "Huang et al. count questions. Here a turn counts once, however many questions are in it, so that talks of "
        "different length and two questions in one breath compare."
    ),
    says="You asked something in {value} of your turns.",
    says_none="The listener heard no question in your turns.",
    rests_on="turns of yours",
    hears=(Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(
        talk=(
            "Ana: The trip to Leeds was lovely.\nBen: What did you see there?\nAna: The old market hall.\n"
            "Ben: The roof of that hall is made of glass and iron.\nAna: It leaks now.\n"
            "Ben: The council has promised a new one.\nAna: They vote in June.\nBen: Will you go back in June?\n"
            "Ana: In July.\nBen: The weather is better in July."
        ),
        you="Ben",
        value=2 / 5,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The share of your turns that ask."""
    yours = turns_of(conversation, labels, you)
    if len(yours) < LEAST_TURNS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(yours))
    asked = [sentences_with(labels, turn, *QUESTIONS) for turn in yours]
    opened = [span for turn in yours for span in sentences_with(labels, turn, Act.OPEN_QUESTION)]
    every = [span for spans in asked for span in spans]
    share = sum(bool(spans) for spans in asked) / len(yours)
    return found(CARD, share, len(yours), most_telling(conversation, opened, every), questions=len(every))


MEASURE = Measure(CARD, of)
