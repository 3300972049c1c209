"""How much of the time that anybody spoke did you speak?"""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.floor import longest_of, names_missing
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.times import pieces_of, seconds_spoken, times_missing

LEAST_SECONDS = 60
"""Seconds of speech by all together (judgement): below, one turn more moves the share by a fifth."""

CARD = Card(
    name="share_of_time",
    version=1,
    question="How much of the time that anybody spoke did you speak?",
    needs=Needs.TIMES,
    unit=Unit.SHARE,
    range="0 to 1; with two speakers 0.5 is half",
    least_data=f"{LEAST_SECONDS} seconds of speech by at least two speakers, nine in ten pieces with start and end",
    limits=(
        "Only as good as the file's times: many programs let a caption stand through the pause after it, which gives "
        "that time to whoever spoke before. Does not know what the talk was for; whoever is interviewed or teaches "
        "speaks longer. Who stammers or searches for words in a second language needs more time to say as much: "
        "see share_of_words beside it."
    ),
    source=(
        "Zhang, Zhang & Danescu-Niculescu-Mizil 2025, Time is on my side: dynamics of talk-time sharing in video-chat "
        "conversations, arXiv:2506.20474"
    ),
    departures=(
        "Your own share, rather than the balance between both. Where two speak at once, the time counts for both; "
        "what one person says in two pieces at once counts once."
    ),
    says="You spoke for {value} of the time that anybody spoke.",
    rests_on="seconds of speech",
    example=Example(  # Ben speaks 15 of 45 + 15 seconds
        talk="[0:00-0:45] Ana: Let me tell you how it came about.\n[0:45-1:00] Ben: And what did you do then?",
        you="Ben",
        value=0.25,
    ),
    any_language=True,
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your seconds over the sum of all named speakers' seconds."""
    if why := names_missing(conversation, you) or times_missing(pieces_of(conversation)):
        return too_little(CARD, why)
    spoken = {name: _seconds(conversation, name) for name in conversation.participants}
    every = sum(spoken.values())
    if every < LEAST_SECONDS:
        return too_little(CARD, f"needs {CARD.least_data}", round(every))
    return found(CARD, spoken[you] / every, round(every), longest_of(conversation, you))


def _seconds(conversation: Conversation, speaker: str) -> float:
    return seconds_spoken(piece for turn in conversation.turns_of(speaker) for piece in turn.pieces)


MEASURE = Measure(CARD, of)
