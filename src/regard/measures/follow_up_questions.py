"""How many of your questions took up what had just been said?"""

from __future__ import annotations

from regard.conversation import Conversation, Span, Turn
from regard.listener import QUESTIONS, Act, Labels
from regard.listener.follow_up import takes_up
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import LEAST_QUESTIONS, heard_before, turns_of, what_is_missing

CARD = Card(
    name="follow_up_questions",
    version=1,
    question="How many of your questions took up what had just been said?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: the share of your questions, checks of understanding among them, that follow up",
    least_data=f"{LEAST_QUESTIONS} questions of yours",
    limits=(
        "Sees that a question takes up a word of what was said, or points back to it (`What happened then?`); a "
        "question that takes it up in wholly other words is missed, and one that only happens to share a word, or to "
        "speak of `them`, is counted. In a group it looks only at who spoke just before you."
    ),
    source="Huang, Yeomans, Brooks, Minson & Gino 2017, It doesn't hurt to ask (doi:10.1037/pspi0000097)",
    departures=(
        "Their raters and model judged whether a question follows up; here words decide. As with them, a question "
        "handed back (`And you?`) and one that changes the topic are none. An answer to a question is none either."
    ),
    says="Of your {questions} questions and checks, {value} took up what had just been said.",
    says_none="The listener heard none of your {questions} questions and checks take up what had just been said.",
    rests_on="questions",
    hears=(Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(
        talk=(
            "Ana: I started to learn the cello.\nBen: Why the cello?\nAna: My aunt left me hers.\n"
            "Ben: What happened then?\nAna: I played it every evening.\nBen: Did you watch the football?\n"
            "Ana: I missed it.\nBen: Do you like pears?\nAna: I do."
        ),
        you="Ben",
        value=0.5,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your questions that follow up, over all your questions."""
    yours = turns_of(conversation, labels, you)
    asking = [turn for turn in yours if labels[turn.index].spans(*QUESTIONS)]
    every = [span for turn in asking for span in sentences_with(labels, turn, *QUESTIONS)]
    if len(every) < LEAST_QUESTIONS:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), len(every))
    following = [span for turn in asking for span in follow_ups(conversation, labels, turn)]
    evidence = most_telling(conversation, following or every)
    share = len(following) / len(every)
    return found(CARD, share, len(every), evidence, questions=len(every), follow_ups=len(following))


def follow_ups(conversation: Conversation, labels: Labels, turn: Turn) -> tuple[Span, ...]:
    """The questions of a turn, whoever's it is, that take up what another said just before.

    A question takes it up if it shares a content word with it or points back to it, and neither hands a question back
    nor changes the topic. What was asked does not count as said.
    """
    asked = sentences_with(labels, turn, *QUESTIONS)
    said = " ".join(_stated(labels, each) for each in heard_before(conversation, labels, turn)) if asked else ""
    if not said.strip():
        return ()
    return tuple(span for span in asked if takes_up(said, turn.text[span.begin : span.stop]))


def _stated(labels: Labels, turn: Turn) -> str:
    """The words of a turn without its questions."""
    stated, at = "", 0
    for span in sentences_with(labels, turn, *QUESTIONS):
        stated += turn.text[at : span.begin]
        at = span.stop
    return stated + turn.text[at:]


MEASURE = Measure(CARD, of)
