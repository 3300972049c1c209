"""All that is worth remembering of a conversation, together and in order."""

from __future__ import annotations

from datetime import date

from regard.conversation import Conversation
from regard.listener import Listener
from regard.people import Noticing, notice
from regard.reading import read


def test_what_three_look_for_comes_together_in_order(talk: Conversation, listener: Listener) -> None:
    """
    Ana: My daughter starts school on Monday, we're all excited.
    Ben: How lovely! I'll send you the reading list by Friday.
    Ana: Thank you. And call me Annie, everybody does.
    """
    found = notice(read(talk, "Ben", listener), date(2026, 3, 4))

    assert {Noticing.SHARED, Noticing.PROMISE, Noticing.TOLD} <= {each.kind for each in found}
    assert [each.span for each in found] == sorted(each.span for each in found)
