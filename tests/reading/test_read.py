"""What a reading says where it has no moment to show."""

from __future__ import annotations

from regard.conversation import Conversation
from regard.listener import Listener
from regard.reading import read


def why(talk: Conversation, listener: Listener) -> str:
    reading = read(talk, "Ben", listener)
    assert reading.leads == ()
    return reading.too_little


def test_where_nobody_shares_anything_it_says_so(talk: Conversation, listener: Listener) -> None:
    """
    Ana: The disk is here.
    Ben: It is big.
    """
    assert why(talk, listener).startswith("the listener heard nobody else share anything of themselves")


def test_where_an_answer_is_beyond_the_rules_nobody_is_said_to_have_shared_nothing(
    talk: Conversation, listener: Listener
) -> None:
    """
    Ana: My old dog died last night.
    Ben: Dogs, the dear things.
    """
    assert why(talk, listener).startswith("others shared something")


def test_what_you_share_yourself_is_not_what_others_shared(talk: Conversation, listener: Listener) -> None:
    """
    Ben: My old dog died last night.
    Ana: The disk is here.
    """
    assert why(talk, listener).startswith("the listener heard nobody else share anything of themselves")


def test_a_monologue_has_its_own_reason(talk: Conversation, listener: Listener) -> None:
    """
    Ben: The disk is here.
    Ben: It is big.
    """
    assert why(talk, listener) == "only one person speaks in it"
