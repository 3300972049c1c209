"""How long was your longest turn?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.floor import stretches
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_TURNS = 3
"""Turns of yours (judgement): with one or two, the longest says nothing that they do not."""

CARD = Card(
    name="longest_turn",
    version=1,
    question="How long did you speak at most before somebody else had their say?",
    needs=Needs.WORDS,
    unit=Unit.WORDS,
    range="1 word and up",
    least_data=f"{LEAST_TURNS} turns of yours",
    limits=(
        "A long turn can be just what was asked for: a report, a story, an explanation. Where the file leaves out "
        "short answers, as many programs do, turns look longer than they were. Gestures and nods are not seen."
    ),
    source=(
        "Sacks, Schegloff & Jefferson 1974, A simplest systematics for the organization of turn-taking for "
        "conversation, doi:10.2307/412243; that a back-channel does not take the floor: Yngve 1970, On getting a "
        "word in edgewise"
    ),
    departures=(
        "A turn is counted in words, from one change of speaker to the next; somebody's `mm-hm` does not end it, "
        "and your own is no turn."
    ),
    says="Your longest turn was {value}.",
    rests_on="turns of yours",
    example=Example(  # 1, 6 and 2 words
        talk="Ana: Hi?\nBen: Hello.\nAna: How are you?\nBen: Tired, but the day was good.\nAna: Now?\nBen: Now home.",
        you="Ben",
        value=6,
    ),
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The words of your longest stretch on the floor."""
    yours = [stretch for stretch in stretches(conversation, labels) if stretch.speaker == you]
    if labels.silent or len(yours) < LEAST_TURNS:
        return too_little(CARD, labels.silent or f"needs {CARD.least_data}", len(yours))
    longest = max(yours, key=lambda stretch: stretch.words)
    if not longest.words:
        return too_little(CARD, "nothing you said has a word in it", len(yours))
    return found(CARD, longest.words, len(yours), tuple(conversation.whole(turn.index) for turn in longest.turns))


MEASURE = Measure(CARD, of)
