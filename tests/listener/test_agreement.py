"""Who agrees, and who does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "said",
    ["I agree.", "Exactly.", "That's true.", "Good point.", "You're right.", "Yeah, definitely.", "I think so too."],
)
def test_agreement(said: str, says: Says) -> None:
    """Plain agreement with what was just said."""
    found = says(said)
    assert Act.AGREEMENT in found
    assert Act.DISAGREEMENT not in found


@pytest.mark.parametrize(
    "said",
    [
        "I don't agree.",
        "I disagree.",
        "I don't think that's right.",
        "That's not true.",
        "No, it's not.",
        "I see it differently.",
        "I'm not sure about that.",
        "I have to disagree.",
    ],
)
def test_disagreement(said: str, says: Says) -> None:
    """Plain disagreement; `I don't agree` is no agreement."""
    found = says(said)
    assert Act.DISAGREEMENT in found
    assert Act.AGREEMENT not in found


@pytest.mark.parametrize("said", ["Exactly.", "Not really.", "I don't think so.", "That's right."])
def test_an_answer_neither_agrees_nor_disagrees(said: str, says: Says) -> None:
    """After a question these are its answer."""
    found = says(said, "Is the bridge open?")
    assert Act.AGREEMENT not in found
    assert Act.DISAGREEMENT not in found


@pytest.mark.parametrize("said", ["If you agree we can go.", "They agreed to move it.", "Is that true?"])
def test_talk_about_agreeing(said: str, says: Says) -> None:
    """Talk about agreement, and a question about truth, agree with nothing."""
    assert Act.AGREEMENT not in says(said)
