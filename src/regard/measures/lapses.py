"""How often was it quiet for a while after somebody else had spoken?"""

from __future__ import annotations

from dataclasses import dataclass

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.times import BREAK, pieces_of, silences_missing, times_missing

LAPSE = 3.0
"""Seconds of silence from which one speaks of a lapse (McLaughlin & Cody 1982)."""

LEAST_HEARD = 10
"""Turns of others (judgement): in fewer there is hardly room for a lapse, and `not once` would say nothing."""

_EXAMPLE = "".join(f"[0:{5 * at:02}-0:{5 * at + 4:02}] {'Ana' if at % 2 else 'Ben'}: Yes.\n" for at in range(10))
"""Ten turns of four seconds, one second between; the lapses come after them."""

CARD = Card(
    name="lapses",
    version=1,
    question="How often was it quiet for three seconds or more after somebody else had spoken?",
    needs=Needs.TIMES,
    unit=Unit.COUNT,
    range="0 and up",
    least_data=f"{LEAST_HEARD} turns of others, nine in ten pieces with start and end, in order",
    limits=(
        "A silence that you leave can be a gift: room to think, or to say the harder thing. It can also be a shared "
        "screen, a bad line, somebody typing, a nod or a laugh that the file does not have, or words that the program "
        "missed. Tells nothing about whose silence it was. How long a silence feels differs by language and by person."
    ),
    source=(
        "McLaughlin & Cody 1982, Awkward silences: behavioral antecedents and consequences of the conversational "
        "lapse, doi:10.1111/j.1468-2958.1982.tb00669.x; Hoey 2015, Lapses: how people arrive at, and deal with, "
        "discontinuities in talk, doi:10.1080/08351813.2015.1090116"
    ),
    departures=(
        "Any silence of three seconds after another's words, whether or not they had come to an end, and whoever "
        f"speaks next; over {BREAK:.0f} seconds it is a break. Only after others' words: where you could have spoken."
    ),
    says="Quiet of three seconds or more after somebody else's words: {times}.",
    says_none="The file's times show no quiet of three seconds or more after somebody else's words.",
    rests_on="turns of others",
    example=Example(
        # Ana's tenth turn ends at 49: a silence of 4 s, which Ben ends; then 3 s inside what Ana says.
        # The 6 s after Ben's last words do not count.
        talk=_EXAMPLE
        + "".join(
            f"{line}\n"
            for line in (
                "[0:53-0:54] Ben: What happened?",
                "[0:55-0:56] Ana: Well.",
                "[0:59-1:00] Ana: They said no.",
                "[1:01-1:02] Ben: I see.",
                "[1:08-1:09] Ana: So.",
                *(f"[1:{at}-1:{at}.5] {'Ana' if at % 2 else 'Ben'}: Yes." for at in range(10, 18)),
            )
        ),
        you="Ben",
        value=2,
    ),
    any_language=True,
    media=IN_TALK,
)


@dataclass(frozen=True, slots=True)
class _Silence:
    """A silence between two pieces: in which turns they stand, and how long it was."""

    before: int
    after: int
    seconds: float


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The count of silences in which you could have spoken."""
    pieces = pieces_of(conversation)
    heard = sum(turn.speaker not in (None, you) for turn in conversation.turns)
    if why := times_missing(pieces) or silences_missing(pieces):
        return too_little(CARD, why, heard)
    if you not in conversation.participants or heard < LEAST_HEARD:
        return too_little(CARD, f"needs {CARD.least_data}", heard)
    starts = [piece.start for piece in pieces if piece.start is not None]
    if starts != sorted(starts):
        return too_little(CARD, "the file's times are not in order", heard)
    lapses = [
        silence for silence in _silences(conversation) if conversation.turns[silence.before].speaker not in (None, you)
    ]
    you_next = sum(conversation.turns[silence.after].speaker == you for silence in lapses)
    longest = sorted(lapses, key=lambda silence: -silence.seconds)[:4]
    around = dict.fromkeys(turn for silence in longest for turn in (silence.before, silence.after))
    evidence = tuple(conversation.whole(turn) for turn in around)
    return found(CARD, len(lapses), heard, evidence, you_next=you_next, others_next=len(lapses) - you_next)


def _silences(conversation: Conversation) -> list[_Silence]:
    """The silences that are lapses; beside a piece without times it is not known whether anybody spoke."""
    found: list[_Silence] = []
    last: int | None = None
    until = float("-inf")
    for turn in conversation.turns:
        for piece in turn.pieces:
            if piece.start is None or piece.end is None:
                last = None
                continue
            if last is not None and LAPSE <= piece.start - until <= BREAK:
                found.append(_Silence(last, turn.index, piece.start - until))
            if last is None or piece.end > until:
                last, until = turn.index, max(until, piece.end)
    return found


MEASURE = Measure(CARD, of)
