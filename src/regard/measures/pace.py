"""How fast did you speak while you spoke?"""

from __future__ import annotations

from regard.conversation import Conversation, Turn, count_words
from regard.listener import Labels
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.times import pieces_of, seconds_spoken, silences_missing, times_missing

SHORTEST = 1.5
"""Seconds of speech in a turn; shorter ones are left out. Rate rises steeply over turns of one to seven words
(Yuan, Liberman & Cieri 2006), and the file's rounding weighs most there."""

LEAST_SECONDS = 60
"""Seconds of your speech in such turns (judgement): some 150 words, so that one fast sentence does not carry it."""

SLOWEST, FASTEST = 30, 400
"""Words per minute outside which the times cannot belong to the words (judgement)."""

CARD = Card(
    name="pace",
    version=1,
    question="How fast did you speak while you spoke?",
    needs=Needs.TIMES,
    unit=Unit.WORDS_PER_MINUTE,
    range=f"{SLOWEST} to {FASTEST}; outside, the file's times do not fit its words",
    least_data=f"{LEAST_SECONDS} seconds of your speech, in turns of {SHORTEST} seconds or more with start and end",
    limits=(
        "Pace differs by language, place, age, health and topic; a second language is slower, and there is no right "
        "one: compare it with your own usual only. A pause inside a caption counts as speech. Programs that drop `um` "
        "and repetitions make it look slower; words that run together in German or Finnish count as one."
    ),
    source=(
        "Yuan, Liberman & Cieri 2006, Towards an integrated understanding of speaking rate in conversation, "
        "doi:10.21437/Interspeech.2006-204"
    ),
    departures=f"Turns under {SHORTEST} seconds are left out; pauses between a turn's captions are not counted.",
    says="You spoke at {value}.",
    rests_on="seconds of your speech",
    example=Example(  # 60 + 90 words in 30 + 30 seconds, half a second between the turns
        talk=f"[0:00-0:30] Ben: {'word ' * 60}\n[0:30.5-0:31] Ana: Oh?\n[0:32-1:02] Ben: {'word ' * 90}",
        you="Ben",
        value=150,
    ),
    any_language=True,
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """All words of your turns that are long enough, over all their minutes."""
    pieces = pieces_of(conversation)
    if why := times_missing(pieces) or silences_missing(pieces):
        return too_little(CARD, why)
    long = [
        (turn, words, seconds)
        for turn in conversation.turns_of(you)
        for words, seconds in [_words_and_seconds(turn)]
        if seconds >= SHORTEST
    ]
    every = sum(seconds for *_, seconds in long)
    if every < LEAST_SECONDS:
        return too_little(CARD, f"needs {CARD.least_data}", round(every))
    rate = 60 * sum(words for _, words, _ in long) / every
    if not SLOWEST <= rate <= FASTEST:
        return too_little(CARD, "the file's times do not fit its words", round(every))
    longest = sorted(long, key=lambda each: -each[2])[:3]
    return found(CARD, rate, round(every), tuple(conversation.whole(turn.index) for turn, *_ in longest))


def _words_and_seconds(turn: Turn) -> tuple[int, float]:
    timed = [piece for piece in turn.pieces if piece.start is not None and piece.end is not None]
    return sum(count_words(piece.text) for piece in timed), seconds_spoken(timed)


MEASURE = Measure(CARD, of)
