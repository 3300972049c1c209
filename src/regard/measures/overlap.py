"""How often did you begin while somebody else was still speaking?"""

from __future__ import annotations

from itertools import pairwise

from regard.conversation import Conversation, Piece
from regard.listener import Labels
from regard.measures.floor import answers
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.times import BREAK, pieces_of, times_coarse, times_missing

LEAST_OVERLAP = 0.5
"""Seconds by which you began before the other's end (judgement): shorter ones are mostly the ordinary overlap of one
turn's last syllables with the next's first (Levinson & Torreira 2015), or the slack of automatic times."""

SHOWN = 0.1
"""Seconds that some two speakers' times must overlap for the file to keep overlaps at all (judgement)."""

LEAST_ANSWERS = 10
"""Turns of yours after, or into, another's (judgement): below, one more moves the value by over ten in a hundred."""

CARD = Card(
    name="overlap",
    version=1,
    question="How often did you begin while somebody else was still speaking?",
    needs=Needs.TIMES,
    unit=Unit.PER_HUNDRED_TURNS,
    range="0 to 100",
    least_data=(
        f"{LEAST_ANSWERS} turns of yours after another's, and times of each speaker that overlap somewhere in the file"
    ),
    limits=(
        "At least so many: one microphone for all, and programs that write one speaker at a time, hide most overlaps. "
        "Speaking at once is not interrupting: people finish each other's sentences, laugh, agree and begin at once, "
        "some languages and families much more than others, and a late line makes it happen by itself. Who "
        "hears badly, or reads turn-ends differently, overlaps without meaning to."
    ),
    source=(
        "Heldner & Edlund 2010, Pauses, gaps and overlaps in conversations, doi:10.1016/j.wocn.2010.08.002; Schegloff "
        "2000, Overlapping talk and the organization of turn-taking for conversation, Language in Society 29"
    ),
    departures=(
        f"Only from {LEAST_OVERLAP} seconds on, only where you take the floor (no back-channel), and only if the file "
        "shows that it keeps overlaps; so it is a lower bound."
    ),
    says="At least {began} of the {answers} times that you followed another, you began while they were still speaking.",
    says_none="By the file's times you never began half a second or more before another had ended.",
    rests_on="turns of yours",
    example=Example(  # of ten answers, two begin a second before Ana's end
        talk="\n".join(
            f"[0:{5 * at:02}-0:{5 * at + 2:02}] Ana: What do you say?\n"
            f"[0:{5 * at + (1 if at in (3, 7) else 2.3):04.1f}-0:{5 * at + 4:02}] Ben: I say yes."
            for at in range(10)
        ),
        you="Ben",
        value=20,
    ),
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """How many in a hundred of your answers began clearly before the other's end."""
    pieces = pieces_of(conversation)
    if why := labels.silent or times_missing(pieces) or times_coarse(pieces):
        return too_little(CARD, why)
    yours = [answer for answer in answers(conversation, labels, you) if abs(answer.gap) <= BREAK]
    if len(yours) < LEAST_ANSWERS:
        return too_little(CARD, f"needs {CARD.least_data}", len(yours))
    if not _shows_overlap(pieces):
        return too_little(
            CARD, "no two speakers overlap anywhere in the file, so it probably does not keep it", len(yours)
        )
    over = sorted((each for each in yours if each.gap <= -LEAST_OVERLAP), key=lambda each: each.gap)
    evidence = tuple(conversation.whole(answer.said.turns[0].index) for answer in over)
    return found(CARD, 100 * len(over) / len(yours), len(yours), evidence, answers=len(yours), began=len(over))


def _shows_overlap(pieces: tuple[Piece, ...]) -> bool:
    return any(
        before.end - after.start >= SHOWN
        for before, after in pairwise(pieces)
        if before.speaker != after.speaker and before.end is not None and after.start is not None
    )


MEASURE = Measure(CARD, of)
