"""How much of what was said did you say?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_WORDS = 50

CARD = Card(
    name="share_of_words",
    version=1,
    question="How much of what was said did you say?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1; with two speakers 0.5 is half",
    least_data=f"{LEAST_WORDS} words by at least two named speakers",
    limits="Says nothing about what the talk was for: an interviewee should speak more than half.",
    source="Di Stasi et al. 2024, Talk-time sharing dynamics (ConvoKit): share of words by speaker",
    departures="",
    says="You said {value} of the words.",
    example=Example(
        talk="Ana: " + "word " * 45 + "\nBen: " + "word " * 15,
        you="Ben",
        value=0.25,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your words over all named speakers' words."""
    named = [turn for turn in conversation.turns if turn.speaker is not None]
    every = sum(turn.words for turn in named)
    yours = sorted(conversation.turns_of(you), key=lambda turn: -turn.words)
    if every < LEAST_WORDS or len(conversation.participants) < 2:
        return too_little(CARD, f"needs {CARD.least_data}", len(named))
    evidence = sorted(conversation.whole(turn.index) for turn in yours[:3])
    return found(CARD, sum(turn.words for turn in yours) / every, len(named), tuple(evidence))


MEASURE = Measure(CARD, of)
