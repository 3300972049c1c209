"""How long did others usually wait for your answer?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from statistics import quantiles

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.measure import IN_WRITING, Card, Example, Finding, Measure, Needs, Unit, found, too_little

LEAST_ANSWERS = 5
"""Answers of yours (judgement): of fewer, the middle half says nothing of how much they differ."""

LEAST_DATED = 0.9
"""The share of the messages that must say when they were sent (judgement, as for other times)."""

CARD = Card(
    name="time_to_answer",
    version=1,
    question="How long did others usually wait for your answer?",
    needs=Needs.TIMES,
    unit=Unit.MINUTES,
    range="0 and up",
    least_data=f"{LEAST_ANSWERS} answers of yours, nine in ten messages with the day and time when they were sent",
    limits=(
        "Nights, weekends, holidays and other time zones are in it, and are no faults; nor is an answer that took "
        "thought. Does not see that you answered elsewhere, that nothing needed an answer, or what was never "
        "answered: see unanswered_questions. Where one leaves messages for days and another writes all day, the "
        "same minutes mean different things: compare it with how much it differs here, and with your own usual in "
        "the same medium, which a memory of five other conversations gives; with whom they were, it does not tell "
        "apart."
    ),
    source=(
        "Kooti, Aiello, Grbovic, Lerman & Mantrach 2015, Evolution of conversations in the age of email overload, "
        "arXiv:1504.00704"
    ),
    departures=(
        "From the first message that they sent since somebody else wrote, not from the last, since that is how long "
        "they waited; the source takes single mails. The median, with the middle half beside it."
    ),
    says="Your answer usually came after {value}; the middle half came between {early} and {late}.",
    says_none="Your answer usually came within the minute.",
    rests_on="answers of yours",
    example=Example(  # 5, 20, 30, 40 and 600 minutes
        talk=(
            "[2026-03-02 09:00] Ana: Hello.\n[2026-03-02 09:05] Ben: Hello.\n"
            "[2026-03-02 10:00] Ana: It rains.\n[2026-03-02 10:10] Ana: A lot.\n[2026-03-02 10:20] Ben: Here too.\n"
            "[2026-03-02 11:00] Ana: Tea?\n[2026-03-02 11:30] Ben: Gladly.\n"
            "[2026-03-02 12:00] Ana: At four.\n[2026-03-02 12:40] Ben: Fine.\n"
            "[2026-03-02 22:00] Ana: Thank you.\n[2026-03-03 08:00] Ben: And you."
        ),
        you="Ben",
        value=30,
    ),
    any_language=True,
    media=IN_WRITING,
)


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer of yours: in which turn it begins, and after how many minutes."""

    turn: int
    minutes: float


def of(conversation: Conversation, labels: Labels, you: str) -> Finding:
    """The median of minutes before your answers."""
    pieces = [piece for turn in conversation.turns for piece in turn.pieces]
    if sum(piece.sent is not None for piece in pieces) < LEAST_DATED * len(pieces):
        return too_little(CARD, "the file does not say when each message was sent")
    answers = list(_answers(conversation, you))
    if len(answers) < LEAST_ANSWERS:
        return too_little(CARD, f"needs {CARD.least_data}", len(answers))
    early, middle, late = quantiles((answer.minutes for answer in answers), n=4, method="inclusive")
    typical = sorted(answers, key=lambda answer: abs(answer.minutes - middle))[:3]
    evidence = tuple(conversation.whole(answer.turn) for answer in typical)
    return found(CARD, middle, len(answers), evidence, early=early, late=late)


def _answers(conversation: Conversation, you: str) -> Iterator[_Answer]:
    """Each time that you wrote after somebody else, whose words since others' stand before yours."""
    waiting: tuple[str, datetime | None] | None = None
    for turn in conversation.turns:
        if turn.speaker is None:
            waiting = None
        elif turn.speaker != you:
            waiting = waiting if waiting and waiting[0] == turn.speaker else (turn.speaker, turn.sent)
        elif waiting:
            minutes = _minutes(waiting[1], turn.sent)
            waiting = None
            if minutes is not None:
                yield _Answer(turn.index, minutes)


def _minutes(asked: datetime | None, answered: datetime | None) -> float | None:
    """From the one to the other; None if that is not known, or cannot be."""
    if asked is None or answered is None or (asked.tzinfo is None) != (answered.tzinfo is None):
        return None
    minutes = (answered - asked).total_seconds() / 60
    return minutes if minutes >= 0 else None


MEASURE = Measure(CARD, of)
