"""Questions to you that wait for an answer: what the measure of unanswered questions counts, one by one."""

from __future__ import annotations

from regard.conversation import Conversation, Medium, Span
from regard.listener import Labels
from regard.measures.unanswered_questions import asked_and_waiting


def questions_waiting(conversation: Conversation, labels: Labels, you: str) -> tuple[Span, ...]:
    """The questions of others to you that have no answer of yours in the file, in order.

    Only in writing: what is asked in talk is answered in it, or by what the file does not hold.
    """
    if conversation.medium is Medium.TALK:
        return ()
    return asked_and_waiting(conversation, labels, you)[1]
