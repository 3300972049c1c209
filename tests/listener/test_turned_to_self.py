"""Who takes up what was said with something of their own (Derber 1979)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[Act], list[str]]

TOLD = "My flight was cancelled and I slept on a bench."


@pytest.mark.parametrize(
    "shift",
    [
        "I had exactly that in March.",
        "That happened to me too.",
        "When I was in Oslo it was two nights.",
        "Same here, I missed the wedding.",
        "Oh, my brother was there for a week once.",
        "I've been there.",
        "Wow. That reminds me of the time I lost the bags.",
    ],
)
def test_a_story_of_ones_own_first(shift: str, says: Says) -> None:
    """A shift response: one's own story comes first."""
    assert Act.TURNED_TO_SELF in says(shift, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "How long did you wait? When I was in Oslo it was two nights.",
        "And likewise, next year there will be money for this.",
        "That must be hard. You must be tired. When I was in Oslo it was two nights.",
        "I am sorry to hear that.",
        "When you were there, did they help?",
        "Your brother was there.",
        "Same here.",
    ],
)
def test_the_other_first(said: str, says: Says) -> None:
    """A question first, an answer first, or nothing of one's own: no shift."""
    assert Act.TURNED_TO_SELF not in says(said, TOLD)


def test_an_answer_is_no_shift(quotes: Quotes) -> None:
    """
    Ana: I slept on a bench. Did that ever happen to you?
    Ben: That happened to me too.
    Ana: The bench was green.
    Ben: When I was in Oslo it was two nights.
    """
    assert quotes(Act.TURNED_TO_SELF) == []
