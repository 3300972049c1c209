"""What was found in the owner's other conversations, for beside what is found in one."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Select, func, select

from regard.conversation import Conversation
from regard.memory.schema import CONVERSATION, FINDING, PARTICIPANT
from regard.memory.the_same import numbers_of


def beside(
    connection: Connection, conversation: Conversation, you: int, made_by: str, latest: int
) -> Iterator[tuple[str, float]]:
    """Measure with its version, and value, of the latest other conversations of the same medium."""
    itself = numbers_of(connection, conversation)
    newest = _yours(you, conversation.medium.value, made_by).limit(latest + len(itself))
    others = [number for number in connection.execute(newest).scalars() if number not in itself][:latest]
    found = select(FINDING.c.measure, FINDING.c.value).where(FINDING.c.conversation.in_(others))
    for row in connection.execute(found.order_by(FINDING.c.conversation, FINDING.c.number)):
        yield row.measure, row.value


def _yours(you: int, medium: str, made_by: str) -> Select[int]:
    """The conversations of a medium that one listener has read as the owner's, the newest first, undated ones last."""
    your_place = (PARTICIPANT.c.conversation == CONVERSATION.c.number) & (PARTICIPANT.c.place == CONVERSATION.c.you)
    return (
        select(CONVERSATION.c.number)
        .join(PARTICIPANT, your_place)
        .where(PARTICIPANT.c.person == you, CONVERSATION.c.medium == medium, CONVERSATION.c.made_by == made_by)
        .order_by(func.coalesce(CONVERSATION.c.last, "").desc(), CONVERSATION.c.number.desc())
    )
