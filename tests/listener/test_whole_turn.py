"""What the sentences of a turn say together: echoes before a story, closers, and whose disclosure it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Act, Disclosure, Labels

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[Act], list[str]]

HARD = "I haven't slept properly since the move, and the children eat without me at the long table."
GOOD = "We got the grant, and I wrote every page of it."


@pytest.mark.parametrize(
    "story",
    [
        "The long table. I had a table like that in Halm, and two cats under it.",
        "Ah, the move. I'd two bad knees from ours. There was a man who would walk through you for a chair.",
        "Oh God, don't. I did mine in March, with the wrong van.",
        "Oh, tell me about it. I've been in till nine every night with the roofers.",
    ],
)
def test_an_echo_before_a_story_of_ones_own_hands_over_a_word(story: str, says: Says) -> None:
    """The turn is turned to the speaker; the echo before says nothing back, and the idiom asks nothing."""
    found = says(story, HARD)
    assert Act.TURNED_TO_SELF in found
    assert found.keys().isdisjoint({Act.REFLECTION, Act.OPEN_QUESTION, Act.CLOSED_QUESTION})


@pytest.mark.parametrize(
    "answer",
    [
        "The long table. I had a table like that in Halm. And how do you eat now?",
        "That's horrible. I'm sorry. I went straight to the invoices.",
        "Ah, no. I'd no idea that it was so bad.",
        "The move. You did it alone, and I had all the time in the world.",
        "Right. I was wondering about the invoices, as it happens.",
        "No. I did.",
    ],
)
def test_what_asks_or_answers_the_other_is_no_story(answer: str, says: Says) -> None:
    """A question, an apology, a word of the other, or too short to tell."""
    assert Act.TURNED_TO_SELF not in says(answer, HARD)


def test_a_report_after_good_news_or_business_is_no_shift(says: Says) -> None:
    """Only after something hard does a story and no more turn away."""
    report = "Okay. I had the contract drawn up by the lawyers yesterday."
    assert Act.TURNED_TO_SELF not in says(report, GOOD)
    assert Act.TURNED_TO_SELF not in says(report, "We send the forms on Friday.")


@pytest.mark.parametrize(
    "closer", ["Lovely. Now, the address.", "Great. So walk me through it.", "Good. Shall we go on?"]
)
def test_a_word_that_closes_a_topic_is_no_praise(closer: str, says: Says) -> None:
    """`Lovely` before one's own agenda."""
    assert Act.ACKNOWLEDGING not in says(closer, GOOD)


@pytest.mark.parametrize(
    "praise", ["Lovely!", "Lovely, well done.", "Great. You did it.", "Brilliant. Congratulations!"]
)
def test_the_same_word_to_the_end_or_before_praise(praise: str, says: Says) -> None:
    """It ends the turn, or goes on about the other."""
    assert Act.ACKNOWLEDGING in says(praise, GOOD)


@pytest.mark.parametrize(
    "about_the_other",
    [
        "You said about the phone, that you haven't slept.",
        "So you found out from the newsletter, you never got told.",
        "You've been on hold for two hours, and nobody rang back.",
        "You could take a day off, I took a day off in May.",
    ],
)
def test_what_is_said_of_the_other_is_not_shared_by_the_speaker(about_the_other: str, says: Says) -> None:
    """A sentence about the other, or advice, discloses nothing of one's own."""
    assert says(about_the_other, HARD).keys().isdisjoint(set(Disclosure))


def test_you_know_is_not_about_the_other(says: Says) -> None:
    """`You know` stands before a disclosure without taking it away."""
    assert Disclosure.HARDSHIP in says("You know, I haven't slept properly since June.")


def test_the_rule_behind_a_disclosure_names_nothing_sensitive(talk: Conversation, labels: Labels) -> None:
    """
    Ana: Mum's back in hospital and I haven't slept.
    Bo: Oh no.
    """
    rules = {label.made_by for label in labels[0].labels}
    assert talk.turns[0].speaker == "Ana"
    assert rules == {"hardship rules"}


def test_marks_of_sounds_are_no_speech(quotes: Quotes) -> None:
    """
    Ana: I was up all night with the boiler, {you never listen} it was [you poor thing] loud.
    Ben: {vocalsound} Br
    Ana: The boiler.
    Ben: [sorry to hear that]
    """
    assert quotes(Act.ACKNOWLEDGING) == []
    assert quotes(Act.REFLECTION) == []
