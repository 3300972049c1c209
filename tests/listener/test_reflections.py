"""What says back what the other said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[Act], list[str]]

TOLD = "I was up till three with the report and nobody in my team noticed."


@pytest.mark.parametrize(
    "reflection",
    [
        "So you were alone with it.",
        "It sounds like you felt alone.",
        "You're worn out.",
        "You wanted somebody to notice.",
        "You want to do it well but you are tired.",
        "Your team did not see it.",
        "That really matters to you.",
        "Part of you wants to leave.",
    ],
)
def test_a_statement_about_the_other_after_they_told_something(reflection: str, says: Says) -> None:
    """`So you …`, `it sounds like …`, `you're …`: statements that say back."""
    assert Act.REFLECTION in says(reflection, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "You know.",
        "You should have said so.",
        "You could take the train.",
        "You need to rest.",
        "You're right.",
        "So you were alone with it?",
        "So, you know, the report.",
        "I was alone too.",
        "What a night.",
        "Thank you for the report.",
    ],
)
def test_what_says_nothing_back(said: str, says: Says) -> None:
    """`You know`, advice, agreement, a question, thanks, or one's own: no reflection."""
    assert Act.REFLECTION not in says(said, TOLD)


def test_anybody_is_not_the_other(says: Says) -> None:
    """`You press it` is about anybody where nobody has spoken of themselves."""
    assert Act.REFLECTION not in says("You press the red button.", "The red one is the switch.")


def test_a_repetition_of_content_words_is_a_simple_reflection(quotes: Quotes) -> None:
    """
    Ana: The lift has been broken for three weeks now.
    Ben: Three weeks.
    Ana: And the stairs are steep.
    Ben: Good morning.
    Ana: Who pays for the lift?
    Ben: The lift.
    """
    assert quotes(Act.REFLECTION) == ["Three weeks."]


def test_a_short_answer_between_does_not_end_what_was_told(quotes: Quotes) -> None:
    """
    Ana: I have been doing the work of two people since June.
    Ben: So you are tired.
    Ana: Yes.
    Ben: And you would like a pause, and you hear nothing.
    """
    assert quotes(Act.REFLECTION)[0] == "you are tired."


def test_nobody_reflects_the_first_turn(says: Says, quotes: Quotes) -> None:
    """
    Ana: You were alone with it.
    Ben: I was at home.
    """
    assert quotes(Act.REFLECTION) == []
