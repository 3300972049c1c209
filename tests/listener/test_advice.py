"""What says what the other should do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Act

Says = Callable[..., dict[str, list[str]]]

TOLD = "I copy my numbers by hand every night."


@pytest.mark.parametrize(
    "advice",
    [
        "You should take a week off.",
        "You should maybe talk to Eva.",
        "Have you tried a macro?",
        "Why don't you ask Eva?",
        "If I were you I would leave it.",
        "Could you not, um, script it?",
        "You'd better write it down.",
        "Just ignore it.",
        "Talk to your manager.",
        "Don't worry about the numbers.",
        "I'd suggest a list.",
        "You need to rest.",
        "You could always ask for help.",
        "My advice would be to wait.",
        "Make sure you keep a copy.",
    ],
)
def test_advice(advice: str, says: Says) -> None:
    """Advice, suggestion and instruction, direct and wrapped in a question."""
    assert Act.ADVICE in says(advice, TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "You should be proud.",
        "You should have known.",
        "Should I wait?",
        "What should you do?",
        "I talk to my manager a lot.",
        "Tell me more.",
        "Let me see.",
        "You don't have to.",
        "They should look at it.",
        "I need to rest.",
        "We talk to your manager.",
    ],
)
def test_no_advice(said: str, says: Says) -> None:
    """Praise, blame, a question for advice, and what others do."""
    assert Act.ADVICE not in says(said, TOLD)


def test_what_anybody_has_to_do_is_no_advice(says: Says) -> None:
    """`You need to` explains how something works where nobody has spoken of themselves."""
    assert Act.ADVICE not in says("You need to press the red one.", "The red one is the switch.")
