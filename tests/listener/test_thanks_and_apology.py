"""Thanks, appreciation, apology."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "said",
    [
        "Thanks.",
        "Thank you so much for the list.",
        "Cheers.",
        "I really appreciate your help.",
        "I'm so grateful for that.",
        "Couldn't have done it without you.",
        "That's very kind of you.",
    ],
)
def test_thanks(said: str, says: Says) -> None:
    """Thanks in plain words, and what the other's help meant."""
    assert Act.THANKS in says(said)


@pytest.mark.parametrize("said", ["Thanks but no.", "No, thanks.", "Thank God.", "Thanks to the rain it is green."])
def test_no_thanks(said: str, says: Says) -> None:
    """A polite no, a sigh and a cause thank nobody."""
    assert Act.THANKS not in says(said)


@pytest.mark.parametrize(
    "said",
    [
        "Sorry, my fault.",
        "I apologise.",
        "I'm sorry I was late.",
        "I have to apologise.",
        "Sorry about the battery.",
        "Oh, sorry.",
    ],
)
def test_apology(said: str, says: Says) -> None:
    """Plain apologies."""
    assert Act.APOLOGY in says(said)


@pytest.mark.parametrize(
    "said",
    ["Sorry?", "I'm sorry to hear that.", "I'm sorry for your loss.", "I'm not sorry.", "Better safe than sorry."],
)
def test_no_apology(said: str, says: Says) -> None:
    """Feeling with somebody, a call to say it again, and a proverb apologise for nothing."""
    assert Act.APOLOGY not in says(said)


@pytest.mark.parametrize(
    "said",
    [
        "Yes, sorry, it's only that I can't see anything yet.",
        "Sorry, could you say that again.",
        "Sorry, what was the number.",
        "Just, sorry, the third one.",
    ],
)
def test_a_filler_before_an_excuse_or_a_request_is_no_apology(said: str, says: Says) -> None:
    """`Sorry` before what the speaker needs is about neither the other nor what happened."""
    assert Act.APOLOGY not in says(said)
