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


@pytest.mark.parametrize(
    "said",
    [
        "Well, you really should have that down by now.",
        "You don't want to be worrying about that.",
        "You'd better tell the team.",
        "You can't miss the report.",
        "You don't have to do the report.",
        "You're not to tell the team.",
        "You put in the report, and then they approve it.",
    ],
)
def test_obligation_permission_and_instruction_say_nothing_back(said: str, says: Says) -> None:
    """What the other ought to, may or is to do, though it takes up their words."""
    assert Act.REFLECTION not in says(said, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "You're really not.",
        "You do not!",
        "You did not!",
        "It's not the report.",
        "You're not up late.",
        "You were not.",
    ],
)
def test_contradiction_and_reassurance_say_nothing_back(said: str, says: Says) -> None:
    """What the other said is denied, not said back."""
    assert Act.REFLECTION not in says(said, "I was up till three and I am tired.")


@pytest.mark.parametrize(
    "said",
    [
        "You're a gentleman.",
        "You're a great team.",
        "You've done so well.",
        "Your team is lucky.",
        "You sound like a good boss.",
    ],
)
def test_praise_says_nothing_back(said: str, says: Says) -> None:
    """A compliment says what the speaker thinks."""
    assert Act.REFLECTION not in says(said, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "You've eleven days left.",
        "You'll lose them.",
        "There's a report.",
        "Everybody likes the report.",
        "Before any report.",
        "The report was a mistake.",
        "You have two reports open.",
    ],
)
def test_information_and_remarks_say_nothing_back(said: str, says: Says) -> None:
    """What the speaker brings, be it with a word of the other."""
    assert Act.REFLECTION not in says(said, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "So it's not the report.",
        "It's that nobody in the whole house saw what you did.",
        "So it's not only the hours, it's that the room's gone quiet.",
        "So it's the silence that worries you.",
        "So nobody in the team saw the report.",
        "You've been sat here ever since.",
        "And you'd built all of it yourself.",
        "You feel invisible.",
        "You sat up with that report.",
        "You want to be there but you are tired.",
    ],
)
def test_not_this_but_that_what_has_been_and_states(said: str, says: Says) -> None:
    """Forms of saying back: `so it's not …, it's that …`, `you've been …`, a state, a word of theirs."""
    assert Act.REFLECTION in says(said, TOLD)


def test_an_answer_about_oneself_is_no_reflection(says: Says) -> None:
    """`It's that …` explains where something was asked."""
    assert Act.REFLECTION not in says(
        "It's that somebody thought of the cold.", "I like the map. What was it about it?"
    )


def test_after_ones_own_question_what_was_told_still_counts(quotes: Quotes) -> None:
    """
    Ana: I go down to the ward at eight, and then I log on.
    Ben: How long has that been going on?
    Ana: Three weeks. Four, at the weekend.
    Ben: And you've been sat in that car park doing stand-up.
    """
    assert quotes(Act.REFLECTION) == ["you've been sat in that car park doing stand-up."]


def test_coming_back_to_what_was_told_long_ago(quotes: Quotes) -> None:
    """
    Ana: My daughter kisses the tablet good night now.
    Ben: The caterers were late again yesterday evening.
    Ana: Well, yes.
    Ben: Wait a moment. What was it you said just now?
    Ana: It was nothing.
    Ben: She kisses a tablet every night, because you are fixing my date.
    Ana: That's it.
    Ben: He kisses the ribbon for the director tomorrow.
    """
    assert quotes(Act.REFLECTION) == ["She kisses a tablet every night, because you are fixing my date."]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Good morning.", "Good morning, everybody."),
        ("Twenty five.", "It came to twenty five."),
        ("No lamps tonight.", "There are no lamps tonight."),
        ("Late lamps, but green.", "The late lamps are green."),
    ],
)
def test_a_greeting_a_number_a_refusal_and_a_but_repeat_nothing(said: str, told: str, says: Says) -> None:
    """Shared words alone say nothing back."""
    assert Act.REFLECTION not in says(said, told)
