"""How much of what was said did you say?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.floor import longest_of, names_missing
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_WORDS = 50
"""Words by all together (judgement): below, one sentence more moves the share by a fifth."""

CARD = Card(
    name="share_of_words",
    version=1,
    question="How much of what was said did you say?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1; with two speakers 0.5 is half",
    least_data=f"{LEAST_WORDS} words by at least two speakers, nine in ten of them with a speaker's name",
    limits=(
        "Does not know what the talk was for: whoever is interviewed, asked for a report or teaches says more, "
        "and should. Somebody who speaks slowly, signs, types, or searches for words in a second language says fewer "
        "words in the same time. Who was there and said nothing is not seen."
    ),
    source=(
        "Zhang, Zhang & Danescu-Niculescu-Mizil 2025, Time is on my side: dynamics of talk-time sharing in video-chat "
        "conversations, arXiv:2506.20474"
    ),
    departures="Your own share, rather than the balance between both; words by people without a name are left out.",
    says="You said {value} of the words.",
    rests_on="words",
    example=Example(  # 15 of 45 + 15
        talk="Ana: " + "word " * 45 + "\nBen: " + "word " * 15,
        you="Ben",
        value=0.25,
    ),
    any_language=True,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your words over all named speakers' words."""
    named = [turn for turn in conversation.turns if turn.speaker is not None]
    every = sum(turn.words for turn in named)
    if why := names_missing(conversation, you):
        return too_little(CARD, why, every)
    if every < LEAST_WORDS:
        return too_little(CARD, f"needs {CARD.least_data}", every)
    yours = sum(turn.words for turn in named if turn.speaker == you)
    return found(CARD, yours / every, every, longest_of(conversation, you))


MEASURE = Measure(CARD, of)
