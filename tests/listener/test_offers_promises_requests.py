"""What is offered, undertaken and asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "offer",
    [
        "Do you want me to call them?",
        "Would you like me to read it?",
        "Let me get that for you.",
        "I can send you the list if you like.",
        "I could help.",
        "Can I help?",
        "Shall I send it?",
        "I'd be happy to help.",
        "I'm here if you need anything.",
    ],
)
def test_an_offer(offer: str, says: Says) -> None:
    """Something that the speaker would do, if the other wants it."""
    assert Act.OFFER in says(offer)


@pytest.mark.parametrize(
    "said",
    [
        "I can't send it.",
        "We can share the bill with them.",
        "They won't let me go.",
        "I'm happy to hear that.",
        "Let me see.",
    ],
)
def test_no_offer(said: str, says: Says) -> None:
    """What cannot be done, what anybody can do, and what pleases."""
    assert Act.OFFER not in says(said)


@pytest.mark.parametrize(
    "promise",
    [
        "I'll send you the list by Friday.",
        "I will check with Eva.",
        "I'm going to call them tomorrow.",
        "I promise.",
        "Leave it with me.",
        "I'll get back to you.",
        "We'll let you know.",
        "I won't forget.",
    ],
)
def test_a_promise(promise: str, says: Says) -> None:
    """Something that the speaker undertakes."""
    assert Act.PROMISE in says(promise)


@pytest.mark.parametrize(
    "said",
    [
        "I'll see.",
        "I'll be honest, it is long.",
        "I'll never send it.",
        "If I'll send it.",
        "Maybe I'll call them.",
        "I don't know what I'll do.",
        "I'll tell you what, it rained.",
        "Will I send it?",
        "She'll send it by Friday.",
        "I can't promise.",
    ],
)
def test_no_promise(said: str, says: Says) -> None:
    """A turn of phrase, a doubt, a question, and what somebody else will do."""
    assert Act.PROMISE not in says(said)


@pytest.mark.parametrize(
    "request_",
    [
        "Could you send me the file?",
        "Please check the list.",
        "Would you mind closing the door?",
        "Can you give me a minute?",
        "Let me know if it rains.",
        "I'd like you to read it.",
        "Send me the link.",
    ],
)
def test_a_request(request_: str, says: Says) -> None:
    """Something that the other is asked to do for the speaker."""
    assert Act.REQUEST in says(request_)


@pytest.mark.parametrize(
    "said",
    ["Yes, please.", "Can you imagine?", "How could you send it?", "Will you be there?", "She sent me the link."],
)
def test_no_request(said: str, says: Says) -> None:
    """A yes, a wonder, and a question about the other ask for nothing."""
    assert Act.REQUEST not in says(said)
