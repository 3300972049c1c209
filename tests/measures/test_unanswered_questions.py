"""Unanswered questions: theirs to you, with no answer of yours in the file; where it cannot be told, none is said."""

from __future__ import annotations

from dataclasses import replace

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures.unanswered_questions import MEASURE

Labelled = tuple[Conversation, Labels]


def unanswered(labelled: Labelled, you: str = "Ben") -> list[str]:
    finding = MEASURE.of(*labelled, you)
    assert finding.value is not None, finding.too_little
    quotes = [labelled[0].quote(span) for span in finding.evidence]
    return quotes if finding.value else []


def test_what_nothing_follows_is_unanswered(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where is the lamp? {open question}
    [2026-03-02 09:20] Ben: In the hall.
    [2026-03-02 09:25] Ana: And could you bring the chairs? {closed question}
    """
    assert unanswered(labelled) == ["And could you bring the chairs?"]


def test_whatever_you_wrote_next_answers_a_question_that_stood_alone(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question}
    [2026-03-02 09:20] Ben: Goodness, what a day.
    [2026-03-02 09:25] Ana: And could you bring the chairs? {closed question}
    [2026-03-02 09:30] Ben: Gladly.
    """
    assert unanswered(labelled) == []


def test_of_two_at_once_the_one_that_was_not_taken_up_is_unanswered(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question} Could you bring the chairs? {closed question}
    [2026-03-02 09:20] Ben: The lamp stands in the hall.
    """
    assert unanswered(labelled) == ["Could you bring the chairs?"]


def test_a_later_message_may_take_up_the_other(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question} Could you bring the chairs? {closed question}
    [2026-03-02 09:20] Ben: The lamp stands in the hall.
    [2026-03-02 09:21] Ana: Lovely.
    [2026-03-04 09:20] Ben: The chairs are in the van.
    """
    assert unanswered(labelled) == []


def test_yes_or_a_day_may_answer_any_of_them(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question} Could you bring the chairs? {closed question}
    [2026-03-02 09:20] Ben: The lamp stands in the hall, and yes.
    [2026-03-02 10:15] Ana: When is the next visit? {open question} Could you bring the red cloth? {closed question}
    [2026-03-02 10:20] Ben: The visit is on Friday.
    """
    assert unanswered(labelled) == []


def test_where_it_cannot_be_told_which_was_answered_none_is_said_to_be_open(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: What happened to the lamp? {open question} How is your sister doing? {open question}
    [2026-03-02 09:20] Ben: It fell, and she laughed.
    """
    assert unanswered(labelled) == []


def test_what_they_took_back_is_closed(labelled: Labelled) -> None:
    """
    [2026-03-02 09:10] Ben: Good morning.
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question} Could you bring the chairs? {closed question}
    [2026-03-02 10:20] Ana: Never mind, found it.
    """
    assert unanswered(labelled) == []


def test_who_wrote_without_a_name_may_have_been_you(labelled: Labelled) -> None:
    """
    [2026-03-02 09:10] Ben: Good morning.
    [2026-03-02 09:15] Ana: Where did you put the lamp? {open question} Could you bring the chairs? {closed question}
    [2026-03-02 09:20] Nameless: In the hall.
    """
    talk, labels = labelled
    last = talk.turns[-1]
    nameless = replace(last, speaker=None, pieces=tuple(replace(each, speaker=None) for each in last.pieces))

    finding = MEASURE.of(replace(talk, turns=(*talk.turns[:-1], nameless)), labels, "Ben")

    assert (finding.value, finding.rests_on) == (0, 2)


def test_in_a_group_only_a_question_with_your_name_is_to_you(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: Where did anybody put the lamp? {open question}
    [2026-03-02 09:16] Cleo: No idea.
    [2026-03-02 09:17] Ana: Ben, could you bring the chairs? {closed question}
    [2026-03-02 09:18] Cleo: Ben, which chairs are yours? {open question}
    [2026-03-02 09:20] Ben: The red ones.
    [2026-03-02 09:21] Ana: Who has the key of the hall? {open question}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == 0
    assert finding.rests_on == 2


def test_one_question_is_too_few_and_a_courtesy_is_none(labelled: Labelled) -> None:
    """
    [2026-03-02 09:15] Ana: How are you? {open question}
    [2026-03-02 09:20] Ben: Well.
    [2026-03-02 09:25] Ana: Could you bring the chairs? {closed question}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value is None
    assert finding.rests_on == 1
