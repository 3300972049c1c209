"""Time to answer: from the first message that waited for you, in minutes; the middle, and the middle half."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.time_to_answer import CARD, LEAST_ANSWERS, MEASURE

Labelled = tuple[Conversation, Labels]


def test_it_runs_from_the_first_message_that_waited(labelled: Labelled) -> None:
    """
    [2026-03-02 09:00] Ana: Hello.
    [2026-03-02 09:50] Ana: Are you there?
    [2026-03-02 10:00] Ben: Now I am.
    [2026-03-02 11:00] Ana: Tea?
    [2026-03-02 11:10] Ben: Gladly.
    [2026-03-02 12:00] Ana: At four.
    [2026-03-02 12:10] Ben: Fine.
    [2026-03-02 13:00] Ana: Or five.
    [2026-03-02 13:20] Ben: Fine too.
    [2026-03-02 14:00] Ana: Good.
    [2026-03-02 14:20] Ben: See you.
    [2026-03-02 14:30] Ben: Bye.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 20
    assert finding.rests_on == 5
    assert dict(finding.details) == {"early": 10, "late": 20}


def test_who_answered_for_you_ends_the_wait(labelled: Labelled) -> None:
    """
    [2026-03-02 09:00] Ana: Hello.
    [2026-03-02 12:00] Cleo: Hello, Ana.
    [2026-03-02 12:10] Ben: Hello, both.
    [2026-03-02 13:00] Ana: Tea?
    [2026-03-02 13:10] Ben: Gladly.
    [2026-03-02 14:00] Ana: At four.
    [2026-03-02 14:10] Ben: Fine.
    [2026-03-02 15:00] Ana: Or five.
    [2026-03-02 15:10] Ben: Fine too.
    [2026-03-02 16:00] Cleo: Good.
    [2026-03-02 16:10] Ben: See you.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert (finding.value, finding.rests_on) == (10, 5)


def test_four_answers_are_too_few(labelled: Labelled) -> None:
    """
    [2026-03-02 13:00] Ana: Tea?
    [2026-03-02 13:10] Ben: Gladly.
    [2026-03-02 14:00] Ana: At four.
    [2026-03-02 14:10] Ben: Fine.
    [2026-03-02 15:00] Ana: Or five.
    [2026-03-02 15:10] Ben: Fine too.
    [2026-03-02 16:00] Ana: Good.
    [2026-03-02 16:10] Ben: See you.
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert LEAST_ANSWERS == 5
    assert finding.too_little == f"needs {CARD.least_data}"


def test_without_days_and_times_nothing_is_said(labelled: Labelled) -> None:
    """
    [2026-03-02 13:00] Ana: Tea?
    [2026-03-02 13:10] Ben: Gladly.
    """
    talk, labels = labelled
    bare = tuple(replace(turn, pieces=tuple(replace(each, sent=None) for each in turn.pieces)) for turn in talk.turns)

    finding = MEASURE.of(replace(talk, turns=bare), labels, "Ben")

    assert finding.too_little == "the file does not say when each message was sent"


def test_zones_are_reckoned_with(labelled: Labelled) -> None:
    """
    [2026-03-02 09:00] Ana: One.
    [2026-03-02 09:10] Ben: One.
    [2026-03-02 10:00] Ana: Two.
    [2026-03-02 10:10] Ben: Two.
    [2026-03-02 11:00] Ana: Three.
    [2026-03-02 11:10] Ben: Three.
    [2026-03-02 12:00] Ana: Four.
    [2026-03-02 12:10] Ben: Four.
    [2026-03-02 13:00] Ana: Five.
    [2026-03-02 13:10] Ben: Five.
    """
    talk, labels = labelled
    east = timezone(timedelta(hours=5))
    moved = tuple(
        replace(
            turn, pieces=tuple(replace(each, sent=each.sent and each.sent.astimezone(east)) for each in turn.pieces)
        )
        if turn.speaker == "Ben"
        else turn
        for turn in talk.turns
    )

    assert MEASURE.of(replace(talk, turns=moved), labels, "Ben").value == 10
