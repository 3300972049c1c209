"""How long after another's last word did you begin?"""

from __future__ import annotations

from statistics import median

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.floor import answers
from regard.measures.measure import IN_TALK, Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.times import BREAK, pieces_of, silences_missing, times_coarse, times_missing

LEAST_WORDS_HEARD = 3
"""Words that you answer (judgement): after one or two, as in `hello` or `OK`, there is little to wait for."""

LEAST_ANSWERS = 10
"""Answers of yours (judgement): the median of ten seldom moves by more than a few tenths of a second if one is
added, against gaps that differ by half a second and more within one talk (Heldner & Edlund 2010)."""

_GAPS = (0.2, 0.4, 0.6, -0.1, 0.8)


def _example() -> str:
    """Ten questions of two seconds; Ben answers each after the next of `_GAPS`, twice over."""
    lines = []
    for at, gap in enumerate(_GAPS * 2):
        lines.append(f"[0:{5 * at:02}-0:{5 * at + 2:02}] Ana: What do you say?")
        lines.append(f"[0:{5 * at + 2 + gap:04.1f}-0:{5 * at + 4 + gap:04.1f}] Ben: I say yes.")
    return "\n".join(lines)


CARD = Card(
    name="time_before_you_spoke",
    version=1,
    question="How long after another's last word did you usually begin?",
    needs=Needs.TIMES,
    unit=Unit.SECONDS,
    range=f"any number of seconds up to {BREAK:.0f}; below 0 you began before the other had ended",
    least_data=(
        f"{LEAST_ANSWERS} answers of yours to turns of {LEAST_WORDS_HEARD} words or more, in times finer than a second"
    ),
    limits=(
        "Neither quick nor slow is better: people feel close to those who answer quickly, and a pause leaves room. "
        "A remote call adds its delay, often more than the pause itself (Boland and others 2022). Usual gaps "
        "differ among languages (Stivers and others 2009); a second language, a stammer, hearing aids, interpreting or "
        "a neurodivergent rhythm all change them. Times made by programs are some tenths of a second off."
    ),
    source=(
        "Heldner & Edlund 2010, Pauses, gaps and overlaps in conversations, doi:10.1016/j.wocn.2010.08.002; also "
        "Stivers et al. 2009, doi:10.1073/pnas.0903616106; Levinson & Torreira 2015, doi:10.3389/fpsyg.2015.00731; "
        "Templeton et al. 2022, doi:10.1073/pnas.2116915119; on remote calls Boland et al. 2022, doi:10.1037/xge0001150"
    ),
    departures=(
        "From the file's times, not from the sound. Back-channels neither take nor end a turn, and what you said "
        "wholly within the other's turn is no answer to it. The median, since a few "
        "long pauses would carry the mean."
    ),
    says="You usually began {value} after the other's last word.",
    rests_on="answers of yours",
    says_none="You usually began just as the other ended.",
    says_below_zero="You usually began {value} before the other's last word.",
    # -0.1, 0.2, 0.4, 0.6, 0.8, each twice: the two in the middle are both 0.4
    example=Example(talk=_example(), you="Ben", value=0.4),
    media=IN_TALK,
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The median gap before your answers."""
    pieces = pieces_of(conversation)
    if why := labels.silent or times_missing(pieces) or times_coarse(pieces) or silences_missing(pieces):
        return too_little(CARD, why)
    yours = [
        answer
        for answer in answers(conversation, labels, you)
        if answer.took_over and answer.heard.words >= LEAST_WORDS_HEARD and abs(answer.gap) <= BREAK
    ]
    if len(yours) < LEAST_ANSWERS:
        return too_little(CARD, f"needs {CARD.least_data}", len(yours))
    middle = median(answer.gap for answer in yours)
    typical = sorted(yours, key=lambda answer: abs(answer.gap - middle))[:3]
    evidence = tuple(conversation.whole(answer.said.turns[0].index) for answer in typical)
    return found(CARD, middle, len(yours), evidence)


MEASURE = Measure(CARD, of)
