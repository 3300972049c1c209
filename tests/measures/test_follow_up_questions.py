"""Follow-up questions: those that take up what was just said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation, Span
from regard.listener import Act, Label, Labels, TurnLabels
from regard.measures.follow_up_questions import MEASURE, follow_ups

Labelled = tuple[Conversation, Labels]


def _question_of_ben(conversation: Conversation, *, asked: int = 1) -> Span | None:
    """What follows up in turn `asked`, when each question mark of the conversation ends an open question."""
    labels = tuple(
        TurnLabels((Label(Act.OPEN_QUESTION, conversation.whole(turn.index), "by hand"),) if "?" in turn.text else ())
        for turn in conversation.turns
    )
    return next(iter(follow_ups(conversation, Labels("by hand 1", labels), conversation.turns[asked])), None)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I started to learn the cello.", "Why the cello?"),
        ("We migrated the servers.", "How long did migrating them take?"),
        ("My train broke down in the snow.", "What happened then?"),
        ("My train broke down in the snow.", "And then?"),
        ("She said no.", "Why's that?"),
        ("I will not go.", "Why not?"),
        ("I talked to my boss on Friday.", "How did that go?"),
        ("My brother is in town.", "And is he well?"),
        ("My sister moved in.", "So you like having her around?"),
        ("I was at the fair.", "What did you eat there?"),
        ("The roof fell in.", "What worries you most about it?"),
        ("It rings people by telephone.", "Why the phone?"),
        ("My mother has been ill.", "How long's that been going on?"),
        ("I'd love to go.", "Would you?"),
        ("There are two ways round.", "Which one?"),
        ("They do odd things.", "Like what?"),
        ("I had to tell him.", "How did you feel?"),
        ("I am done with it.", "What do you mean?"),
        ("The exam was on Monday.", "So how was it?"),
    ],
)
def test_a_question_that_takes_up_what_was_said(
    said: str, question: str, to_conversation: Callable[[str], Conversation]
) -> None:
    talk = to_conversation(f"Ana: {said}\nBen: {question}")

    span = _question_of_ben(talk)

    assert span is not None
    assert talk.quote(span) == question


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("I am fine.", "And you?"),
        ("I live in Leeds with my aunt.", "How about you?"),
        ("I missed the match.", "Do you like pears?"),
        ("The roof leaks again.", "Can we move on to the next item?"),
        ("The roof leaks again.", "By the way, did you mend your own roof?"),
        ("The roof leaks again.", "What time is lunch?"),
        ("The roof leaks again.", "Why don't we have lunch?"),
        ("The roof leaks again.", "I will come on Friday, is that okay?"),
    ],
)
def test_a_question_handed_back_or_on_something_else_is_none(
    said: str, question: str, to_conversation: Callable[[str], Conversation]
) -> None:
    assert _question_of_ben(to_conversation(f"Ana: {said}\nBen: {question}")) is None


def test_what_was_only_asked_was_not_said(talk: Conversation) -> None:
    """
    Ana: Do you want the green chair?
    Ben: Which green chair?
    """
    assert _question_of_ben(talk) is None


def test_somebody_who_goes_on_takes_up_nothing(labelled: Labelled) -> None:
    """
    Ben: I bought a cello.
    Ana: Mm-hm. {back-channel}
    Ben: Do you like the cello? {closed question}
    """
    conversation, labels = labelled

    assert follow_ups(conversation, labels, conversation.turns[2]) == ()


def test_a_back_channel_does_not_part_a_question_from_what_it_takes_up(labelled: Labelled) -> None:
    """
    Ana: I bought a cello.
    Ben: Mm-hm. {back-channel}
    Ana: It was cheap.
    Cem: Right. {back-channel}
    Ben: A cello? {closed question}
    """
    conversation, labels = labelled

    assert follow_ups(conversation, labels, conversation.turns[4]) == (conversation.whole(4),)


def test_the_share_of_your_questions_that_follow_up(labelled: Labelled) -> None:
    """
    Ana: I bought a cello.
    Ben: Oh. {} Why a cello? {open question} Do you like pears? {closed question}
    Ana: I do.
    Ben: Is it cold out? {closed question}
    Ana: The wind is.
    Ben: Where is the key? {closed question}
    """
    finding = MEASURE.of(*labelled, "Ben")

    assert finding.value == pytest.approx(1 / 4)
    assert dict(finding.details) == {"questions": 4, "follow_ups": 1}
    assert labelled[0].quote(finding.evidence[0]) == "Why a cello?"


def test_three_questions_are_too_few(labelled: Labelled) -> None:
    """
    Ana: I bought a cello.
    Ben: Why? {open question} A cello? {closed question} How? {open question}
    """
    assert MEASURE.of(*labelled, "Ben").value is None
