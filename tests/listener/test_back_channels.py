"""Which turns only listen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]
Quotes = Callable[[Act], list[str]]


@pytest.mark.parametrize(
    "listening", ["Mm-hm.", "Mm-hmm.", "Uh-huh.", "Yeah.", "Right.", "Okay, yeah.", "I see.", "Really?", "yeah yeah"]
)
def test_short_listening_talk_is_a_back_channel(listening: str, says: Says) -> None:
    """A turn of nothing but listening words is a back-channel, and rests on all of it."""
    assert says(listening) == {Act.BACK_CHANNEL: [listening]}


@pytest.mark.parametrize(
    "said",
    [
        "Right, the mapping table.",
        "Okay, next item.",
        "Yeah, but it rained.",
        "Um.",
        "Oh.",
        "Great.",
        "No.",
        "Is that right?",
        "Okay, okay, okay, okay, okay, okay, okay, fine.",
    ],
)
def test_what_takes_the_floor_is_no_back_channel(said: str, says: Says) -> None:
    """One word of content, a hesitation, or a judgement is more than listening."""
    assert Act.BACK_CHANNEL not in says(said)


def test_an_answer_is_no_back_channel(quotes: Quotes) -> None:
    """
    Ana: Did the parcel come?
    Ben: Yeah.
    Ana: It has the blue cups in it.
    Ben: Okay.
    Ana: so is it heavy
    Ben: Yeah.
    """
    assert quotes(Act.BACK_CHANNEL) == ["Okay."]
