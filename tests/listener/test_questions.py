"""What asks, and how: open, closed, or to check that one has understood; with a mark and without."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[Act], list[str]]

QUESTIONS = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING)


def asks(found: dict[str, list[str]]) -> set[str]:
    """The kinds of question among the labels."""
    return {kind for kind in found if kind in QUESTIONS}


@pytest.mark.parametrize(
    "question",
    [
        "What happened then?",
        "How did you manage?",
        "how did you manage",
        "Why is that?",
        "so what do you make of it",
        "Well, um, what would you like to do?",
        "What was that like?",
        "Tell me about the new team.",
        "Could you tell me more about it?",
        "I wonder how that felt.",
        "I'm curious what they said about it.",
        "Walk me through the day.",
        "What about you?",
        "And then what?",
    ],
)
def test_what_no_word_can_answer_is_open(question: str, says: Says) -> None:
    """What, how, why and an invitation to tell are open questions, with a mark and without."""
    assert asks(says(question)) == {Act.OPEN_QUESTION}


@pytest.mark.parametrize(
    "question",
    [
        "Did you call them?",
        "did you call them",
        "so are you coming on monday",
        "Tea or coffee?",
        "Do you want tea or coffee?",
        "It was late, wasn't it?",
        "How many were there?",
        "how long did it take",
        "When does the train leave?",
        "Who told you?",
        "What time is it?",
        "What's your name?",
        "You went alone?",
        "Any news?",
        "How are you?",
        "I was wondering whether you saw it.",
    ],
)
def test_what_a_word_can_answer_is_closed(question: str, says: Says) -> None:
    """Yes or no, one of two, a name, a number, a date; and `how are you`, which greets."""
    assert asks(says(question)) == {Act.CLOSED_QUESTION}


@pytest.mark.parametrize(
    "question",
    [
        "So you mean they forgot you?",
        "You mean the blue one?",
        "so you mean they forgot you",
        "You're saying nobody asked?",
        "Is that right?",
        "Did I get that right?",
        "If I understand you correctly, it broke twice.",
        "Let me see if I understand.",
        "So it starts on Monday?",
        "Is that what you meant?",
    ],
)
def test_asking_whether_one_has_understood(question: str, says: Says) -> None:
    """What asks for a yes to one's own understanding is a check, and no closed question besides."""
    assert asks(says(question)) == {Act.CHECK_OF_UNDERSTANDING}


@pytest.mark.parametrize(
    "said",
    [
        "You know?",
        "Hmm?",
        "Sorry?",
        "What I mean is that it rained.",
        "That is what we did.",
        "Do it tomorrow.",
        "Have a seat.",
        "When we were there it rained.",
        "How nice of them.",
        "That's why it broke.",
        "Is that",
        "Which is the blue one.",
        "I don't know who did it.",
        "What a day.",
    ],
)
def test_what_does_not_ask(said: str, says: Says) -> None:
    """A clause with `what` in it, an imperative, something broken off, and a call to say it again ask nothing."""
    assert not asks(says(said))


def test_a_question_rests_on_its_words_to_the_end_of_the_sentence(quotes: Quotes) -> None:
    """
    Ana: Right, I see. So, um, what did the doctor say? It is late.
    Ben: It was late, wasn't it?
    """
    assert quotes(Act.OPEN_QUESTION) == ["what did the doctor say?"]
    assert quotes(Act.CLOSED_QUESTION) == ["It was late, wasn't it?"]


def test_where_marks_are_written_a_full_stop_is_believed(quotes: Quotes) -> None:
    """
    Ana: Where is it?
    Ben: That is the shelf, and how do you say, the ledge.
    """
    assert quotes(Act.OPEN_QUESTION) == []


def test_without_any_marks_each_line_is_a_sentence(quotes: Quotes) -> None:
    """
    Ana: it was raining on and off
    Ana: did you take the tram
    Ben: we did and it was full
    """
    assert quotes(Act.CLOSED_QUESTION) == ["did you take the tram"]


@pytest.mark.parametrize(
    "said", ["Oh, tell me about it.", "Do the week of the fourteenth, it's dead.", "Do the short list only."]
)
def test_an_idiom_and_an_instruction_ask_nothing(said: str, says: Says) -> None:
    """`Tell me about it` agrees, before one's own story; `do the …` tells what to do."""
    assert not asks(says(said, "I was up all night."))


@pytest.mark.parametrize("said", ["Tell me about it from the start.", "Do those people know?", "Do you like it?"])
def test_what_does_ask(said: str, says: Says) -> None:
    """With more words, or a mark, it asks."""
    assert asks(says(said, "I was up all night."))


@pytest.mark.parametrize(
    "said",
    [
        "So look, I'll send the notes, and we'll say same time next week?",
        "Is anybody there tonight? So that it is warm?",
        "So are you going to bring the night shift?",
        "So same time on Thursday?",
    ],
)
def test_a_plan_and_a_second_question_check_nothing(said: str, says: Says) -> None:
    """`So …?` that plans, or goes on asking, is no check of understanding."""
    assert Act.CHECK_OF_UNDERSTANDING not in says(said, "I was up all night.")
