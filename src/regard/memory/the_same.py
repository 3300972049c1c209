"""Under which numbers a conversation is kept already: as another export of it, or word for word."""

from __future__ import annotations

from sqlalchemy import Connection, select

from regard.conversation import Conversation, Medium
from regard.memory.growing import are_one, content_of, fingerprints
from regard.memory.many_values import among
from regard.memory.reading_back import conversation_of
from regard.memory.schema import CONVERSATION, MESSAGE


def other_exports(connection: Connection, conversation: Conversation) -> list[tuple[int, Conversation]]:
    """The conversations in memory that this one is another export of, the oldest first."""
    keys = fingerprints(conversation)
    if not keys:
        return []
    found = (
        select(MESSAGE.c.conversation)
        .join(CONVERSATION, CONVERSATION.c.number == MESSAGE.c.conversation)
        .where(among(connection, MESSAGE.c.fingerprint, keys), CONVERSATION.c.medium == conversation.medium)
        .distinct()
        .order_by(MESSAGE.c.conversation)
    )
    numbers = list(connection.execute(found).scalars())
    kept = ((number, conversation_of(connection, number)) for number in numbers)
    return [(number, talk) for number, talk in kept if are_one(talk, conversation)]


def word_for_word(connection: Connection, conversation: Conversation) -> list[int]:
    """Those with the same words of the same speakers, where there are no moments to tell conversations by."""
    if conversation.medium is not Medium.TALK and fingerprints(conversation):
        return []
    same = select(CONVERSATION.c.number).where(CONVERSATION.c.content == content_of(conversation))
    return list(connection.execute(same).scalars())


def numbers_of(connection: Connection, conversation: Conversation) -> list[int]:
    """All of them."""
    return [number for number, _ in other_exports(connection, conversation)] + word_for_word(connection, conversation)
