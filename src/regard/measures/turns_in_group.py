"""How evenly did a group of three or more share the turns?"""

from __future__ import annotations

from collections import Counter
from math import log

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.floor import longest_of, names_missing
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_SPEAKERS = 3
"""A group; between two people turns alternate, so that their numbers say nothing."""

LEAST_TURNS_EACH = 5
"""Turns a speaker, on average (judgement): below, one turn more moves the balance visibly."""

CARD = Card(
    name="turns_in_group",
    version=1,
    question="In a group, how evenly were the turns shared, and how many were yours?",
    needs=Needs.WORDS,
    unit=Unit.BALANCE,
    range="0 (one takes all the turns) to 1 (all take as many)",
    least_data=f"{LEAST_SPEAKERS} named speakers with {LEAST_TURNS_EACH} turns each on average",
    limits=(
        "Counts turns, not their length nor what they were for: somebody who chairs takes many and may give all of "
        "them away. Who was there and never spoke is not seen, and nobody's few turns are a fault: some prefer to "
        "listen, to write, or need longer to come in, in a second language above all. An `mm-hm` is a turn if the file "
        "has it as one."
    ),
    source=(
        "Woolley, Chabris, Pentland, Hashmi & Malone 2010, Evidence for a collective intelligence factor in the "
        "performance of human groups, doi:10.1126/science.1193147; as a balance: Pielou 1966, The measurement of "
        "diversity in different types of biological collections"
    ),
    departures=(
        "Woolley and others take the variance of the number of turns, which has no upper end and grows with the length "
        "of the meeting; the evenness used here (entropy over its greatest value) lies between 0 and 1."
    ),
    says="You took {yours} of the {turns} turns; how evenly all shared them, from 0 to 1 (all alike): {value}.",
    rests_on="turns",
    example=Example(  # 8, 4 and 4 of 16: 1/2·1 + 1/4·2 + 1/4·2 = 1.5 bits, over log2(3)
        talk="Ana: Yes?\nBen: Well.\nAna: And?\nCleo: No.\n" * 4,
        you="Ben",
        value=1.5 / 1.584962500721156,
    ),
    any_language=True,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The evenness of the speakers' numbers of turns."""
    turns = Counter(turn.speaker for turn in conversation.turns if turn.speaker is not None)
    if why := names_missing(conversation, you):
        return too_little(CARD, why, turns.total())
    if len(turns) < LEAST_SPEAKERS or turns.total() < LEAST_TURNS_EACH * len(turns):
        return too_little(CARD, f"needs {CARD.least_data}", turns.total())
    return found(
        CARD,
        evenness(tuple(turns.values())),
        turns.total(),
        longest_of(conversation, you),
        yours=turns[you],
        turns=turns.total(),
        speakers=len(turns),
    )


def evenness(counts: tuple[int, ...]) -> float:
    """Entropy of the shares over the entropy of equal shares; `counts` are two or more numbers above 0."""
    every = sum(counts)
    entropy = -sum(count / every * log(count / every) for count in counts)
    return min(1.0, max(0.0, entropy / log(len(counts))))


MEASURE = Measure(CARD, of)
