"""What shows that something has been felt or valued."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "said",
    [
        "That must be hard.",
        "That sounds really tough.",
        "Oh no.",
        "I'm so sorry to hear that.",
        "I can imagine.",
        "I understand.",
        "No wonder.",
        "Of course.",
        "That makes sense.",
        "What a shame.",
        "Well done!",
        "Congratulations!",
        "That's wonderful news.",
        "I'm so glad for you.",
        "Great job on the slides.",
        "You must have been so worried.",
        "Good luck!",
        "That's too bad.",
        "That's so unfair.",
        "That must pull a bit.",
        "I'm so sorry it happened.",
    ],
)
def test_feeling_with_the_other(said: str, says: Says) -> None:
    """Plain words of feeling with, of understanding, of sharing joy."""
    assert Act.ACKNOWLEDGING in says(said)


@pytest.mark.parametrize(
    "said",
    [
        "It is hard to say.",
        "That's not so bad.",
        "Of course not.",
        "It was, of course, raining on the day of the fair.",
        "I can see your screen.",
        "I don't understand.",
        "Is that hard?",
        "Good morning.",
        "It would be good if it rained.",
        "The good one is on the left.",
        "That's a bit unfair.",
        "That's not fair.",
        "Yes, sorry, it's only that I can't see it.",
    ],
)
def test_the_same_words_for_something_else(said: str, says: Says) -> None:
    """`Hard to say`, `I can see your screen`, `good morning` acknowledge nothing."""
    assert Act.ACKNOWLEDGING not in says(said)
