"""A name can be typed on any keyboard, and is refused where it could mean two people."""

from __future__ import annotations

import pytest

from regard.app import Conversation, NobodyOfThatName, which_is_you


@pytest.mark.parametrize(
    ("me", "who"),
    [
        ("zoe muller", "Zoë Müller"),
        ("ZOË MÜLLER", "Zoë Müller"),
        ("muller", "Zoë Müller"),
        ("bjorn", "Björn Åberg"),
        ("soren", "Søren Łuk"),
        ("luk", "Søren Łuk"),
        (" zoe  smith ", "Zoe Smith"),
    ],
)
def test_case_and_accents_need_not_be_typed(talk: Conversation, me: str, who: str) -> None:
    """
    Zoë Müller: How was the move?
    Zoe Smith: Good.
    Björn Åberg: I am glad.
    Søren Łuk: So am I.
    """
    assert which_is_you(talk, me) == who


@pytest.mark.parametrize(
    ("me", "why"), [("zoe", "fits several"), ("Zoë", "fits several"), ("", "is empty"), ("  ", "is empty")]
)
def test_what_fits_two_or_nothing_is_refused(talk: Conversation, me: str, why: str) -> None:
    """
    Zoë Müller: How was the move?
    Zoe Smith: Good.
    """
    with pytest.raises(NobodyOfThatName, match=why):
        which_is_you(talk, me)


def test_a_whole_name_is_taken_though_it_begins_another(talk: Conversation) -> None:
    """
    Zoë: How was the move?
    Zoe Smith: Good.
    """
    assert which_is_you(talk, "zoe") == "Zoë"
