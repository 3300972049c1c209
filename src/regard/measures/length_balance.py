"""How long were your messages beside theirs?"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from regard.conversation import Conversation, Turn, count_words
from regard.listener import Labels
from regard.measures.floor import longest_of, names_missing
from regard.measures.measure import IN_WRITING, Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_MESSAGES = 4
"""Messages with words on each side (judgement): of fewer, one long one carries the middle."""

CARD = Card(
    name="length_balance",
    version=1,
    question="How long were your messages beside theirs?",
    needs=Needs.WORDS,
    unit=Unit.RATIO,
    range="above 0; 1 is as long, 2 is twice as long",
    least_data=f"{LEAST_MESSAGES} messages with words from you, and as many from others",
    limits=(
        "Neither long nor short is better. Who explains writes more, who is on the way or types with pain writes less, "
        "and short can be kind. Some send a thought in five messages and others in one. Words are counted as they are "
        "written: languages that join words have fewer."
    ),
    source=(
        "Kooti, Aiello, Grbovic, Lerman & Mantrach 2015, Evolution of conversations in the age of email overload, "
        "arXiv:1504.00704; Niederhoffer & Pennebaker 2002, Linguistic style matching in social interaction, "
        "doi:10.1177/026192702237953"
    ),
    departures=(
        "Both look at how lengths follow each other, message by message; here the middle of yours stands beside the "
        "middle of all others'. Quotations and signatures are left out."
    ),
    says="Your messages were {value} as long as theirs: usually {yours} words beside {theirs}.",
    rests_on="messages",
    example=Example(  # the middle of 2, 2, 4, 4 beside the middle of 6, 6, 6, 6
        talk=(
            "[2026-03-02 09:00] Ana: The lamp came this morning, finally.\n[2026-03-02 09:05] Ben: Good news.\n"
            "[2026-03-02 09:10] Ana: It flickers when it is on.\n[2026-03-02 09:15] Ben: Oh no.\n"
            "[2026-03-02 09:20] Ana: Shall I send it back then?\n[2026-03-02 09:25] Ben: Try another bulb first.\n"
            "[2026-03-02 09:30] Ana: I did so, and it flickers.\n[2026-03-02 09:35] Ben: Then send it back."
        ),
        you="Ben",
        value=0.5,
    ),
    any_language=True,
    media=IN_WRITING,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The median of your messages' words over that of all others'."""
    yours = _lengths(conversation.turns_of(you))
    theirs = _lengths(turn for turn in conversation.turns if turn.speaker not in (None, you))
    every = len(yours) + len(theirs)
    if why := names_missing(conversation, you):
        return too_little(CARD, why, every)
    if min(len(yours), len(theirs)) < LEAST_MESSAGES:
        return too_little(CARD, f"needs {CARD.least_data}", every)
    mine, others = median(yours), median(theirs)
    return found(CARD, mine / others, every, longest_of(conversation, you), yours=mine, theirs=others)


def _lengths(turns: Iterable[Turn]) -> list[int]:
    """Words in each message that has some."""
    counts = (count_words(piece.text) for turn in turns for piece in turn.pieces)
    return [count for count in counts if count]


MEASURE = Measure(CARD, of)
