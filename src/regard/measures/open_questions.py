"""How many of your questions were open?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Act, Labels
from regard.measures.evidence import most_telling, overlap, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_QUESTIONS, turns_of, what_is_missing

CARD = Card(
    name="open_questions",
    version=1,
    question="How many of your questions were open?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: the share of your questions that could not well be answered in a word",
    least_data=f"{LEAST_QUESTIONS} questions of yours",
    limits=(
        "Goes by how a question is worded, not by how it was taken: `Did it go well?` can open a long story and "
        "`How are you?` can be answered in a word. A closed question is often the right one: to settle a date, or "
        "for somebody who is tired or short of words."
    ),
    source=(
        "Van Quaquebeke & Felps 2018, Respectful inquiry (doi:10.5465/amr.2014.0537); the open and closed question "
        "codes of MITI 3.1.1 (Moyers, Martin, Manuel, Miller & Ernst 2010)"
    ),
    departures=(
        "Both are about leaders and counsellors; here anybody's questions count, each sentence once. Checks of "
        "understanding have their own measure. A sentence that is both open and closed counts as open."
    ),
    says="Of your {questions} questions, {value} were open.",
    says_none="The listener heard no open question among your {questions}.",
    rests_on="questions",
    hears=(Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(
        talk=(
            "Ana: I was in Leeds.\nBen: What did you do there?\nAna: I saw my aunt.\nBen: How is she?\n"
            "Ana: She is well.\nBen: Did you go by train?\nAna: By car.\nBen: Was the road busy?\nAna: It was."
        ),
        you="Ben",
        value=0.5,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your open questions over your open and closed ones."""
    yours = turns_of(conversation, labels, you)
    every = [span for turn in yours for span in sentences_with(labels, turn, Act.OPEN_QUESTION, Act.CLOSED_QUESTION)]
    if len(every) < LEAST_QUESTIONS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(every))
    opened = [span for span in every if any(overlap(span, each) for each in labels[span.turn].spans(Act.OPEN_QUESTION))]
    evidence = most_telling(conversation, opened or every)
    return found(CARD, len(opened) / len(every), len(every), evidence, questions=len(every), open=len(opened))


MEASURE = Measure(CARD, of)
