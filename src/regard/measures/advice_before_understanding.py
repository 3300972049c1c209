"""How much of your advice came before you had asked, acknowledged or said anything back?"""

from __future__ import annotations

from itertools import islice

from regard.conversation import Conversation, Span, Turn
from regard.listener import QUESTIONS, Act, Labels
from regard.measures.evidence import most_telling, sentences_with
from regard.measures.floor import only_back_channel
from regard.measures.measure import Card, Example, Finding, Measure, Needs, Unit, found, too_little
from regard.measures.replies import ACKNOWLEDGES, heard_before, tells, turns_of, what_is_missing

LEAST_ADVICE = 3
"""Of fewer pieces of advice, one moves the share by half (judgement)."""

RAISED_WITHIN = 8
"""How many turns back, back-channels aside, it may have been raised; what you understood since counts (judgement)."""

UNDERSTANDING = (
    *ACKNOWLEDGES,
    Act.REFLECTION,
    *QUESTIONS,
)
"""What shows, or seeks, understanding; a bare `mm-hm` does neither."""

CARD = Card(
    name="advice_before_understanding",
    version=2,
    question="How much of your advice came before you had asked, acknowledged or said anything back?",
    needs=Needs.WORDS,
    unit=Unit.SHARE,
    range="0 to 1: the share of your turns with advice on something that another person shared",
    least_data=f"{LEAST_ADVICE} turns in which you gave advice on something that another person shared",
    limits=(
        "Does not know whether advice was wanted, only whether it was asked for just before; nor what was understood "
        "without words, or in an earlier talk. Quick, plain advice is a kindness in an emergency, from a doctor or a "
        "craftsman, and in many families and cultures."
    ),
    source=(
        "Goldsmith & Fitch 1997, The normative context of advice as social support, Human Communication Research "
        "23(4):454-476; Weger et al. 2014 on active listening beside advice (doi:10.1080/10904018.2013.813234)"
    ),
    departures=(
        "Neither counts advice in talks as it is done here. Advice in answer to a question or request of theirs was "
        "asked for and is left out. Shared means a disclosure, or a statement about themselves, by anybody else in the "
        f"{RAISED_WITHIN} turns before; a turn with several pieces of advice counts once. An apology acknowledges."
    ),
    says=(
        "Of {advising} turns with advice on something shared, {value} came before the listener had heard you ask, "
        "acknowledge or say anything back at any time since it was shared."
    ),
    says_none=(
        "Of {advising} turns with advice on something shared, the listener heard none before you had, at some time "
        "since it was shared, asked, acknowledged or said something back."
    ),
    rests_on="turns with advice",
    hears=(Act.ADVICE, Act.ACKNOWLEDGING, Act.REFLECTION, Act.OPEN_QUESTION, Act.CLOSED_QUESTION),
    example=Example(
        talk=(
            "Ana: I am so tired of the long drive to work.\nBen: You should take the train.\n"
            "Ana: I tried that and it was even slower for me.\nBen: You should move house.\n"
            "Ana: I like my house and my garden.\nBen: What do you like about it?\n"
            "Ana: I can see the sea from my kitchen window.\nBen: You should stay there."
        ),
        you="Ben",
        value=2 / 3,
    ),
)


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """Your turns with advice before any understanding, over those with advice on something shared."""
    early: list[Span] = []
    later: list[Span] = []
    for turn in turns_of(conversation, labels, you):
        advice = sentences_with(labels, turn, Act.ADVICE)
        raised = _raised(conversation, labels, turn) if advice else None
        if raised is not None:
            (later if _understood(conversation, labels, raised, turn) else early).append(advice[0])
    count = len(early) + len(later)
    if count < LEAST_ADVICE:
        return too_little(CARD, what_is_missing(CARD, conversation, labels, you), count)
    evidence = most_telling(conversation, early or later)
    return found(CARD, len(early) / count, count, evidence, advising=count, early=len(early))


def _raised(conversation: Conversation, labels: Labels, turn: Turn) -> Turn | None:
    """Where another first shared what your advice may be about; None if nobody did, or if they asked for advice."""
    heard = heard_before(conversation, labels, turn)
    if not heard or labels[heard[-1].index].spans(Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.REQUEST):
        return None
    before = (
        each for each in reversed(conversation.turns[: turn.index]) if not only_back_channel(each, labels[each.index])
    )
    shared = [
        each
        for each in islice(before, RAISED_WITHIN)
        if each.speaker not in (None, turn.speaker) and tells(labels, each)
    ]
    return shared[-1] if shared else None


def _understood(conversation: Conversation, labels: Labels, raised: Turn, turn: Turn) -> bool:
    """Whether you showed or sought understanding between what was shared and the advice in your turn."""
    between = conversation.turns[raised.index + 1 : turn.index]
    if any(each.speaker == turn.speaker and labels[each.index].spans(*UNDERSTANDING) for each in between):
        return True
    first = labels[turn.index].spans(Act.ADVICE)[0]
    return any(span.stop <= first.begin for span in labels[turn.index].spans(*UNDERSTANDING))


MEASURE = Measure(CARD, of)
