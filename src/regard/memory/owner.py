"""Which conversations the owner took part in, once it is known, or no longer thought, who they are."""

from __future__ import annotations

from sqlalchemy import Connection, exists, func, select, update

from regard.memory.many_values import among
from regard.memory.reading_anew import let_go
from regard.memory.rhythm import work_out
from regard.memory.schema import CONVERSATION, PARTICIPANT, PERSON


def yours_now(connection: Connection, owner: int) -> tuple[int, ...]:
    """Mark the owner in the conversations in which they take part unknown; gives those that are not read yet."""
    c = PARTICIPANT.c
    query = (
        select(c.conversation, func.min(c.place), CONVERSATION.c.made_by)
        .join(CONVERSATION, CONVERSATION.c.number == c.conversation)
        .where(c.person == owner, c.turns > 0, CONVERSATION.c.you.is_(None))
        .group_by(c.conversation, CONVERSATION.c.made_by)
        .order_by(c.conversation)
    )
    found = connection.execute(query).all()
    for conversation, place, _ in found:
        connection.execute(update(CONVERSATION).where(CONVERSATION.c.number == conversation).values(you=place))
    _work_out_in(connection, [conversation for conversation, _, _ in found])
    return tuple(conversation for conversation, _, made_by in found if not made_by)


def not_yours_any_more(connection: Connection) -> None:
    """Unmark whoever was taken for the owner and is not; what was found in those conversations was about another."""
    yours = exists().where(
        PARTICIPANT.c.conversation == CONVERSATION.c.number,
        PARTICIPANT.c.place == CONVERSATION.c.you,
        PARTICIPANT.c.person == PERSON.c.number,
        PERSON.c.is_you,
    )
    query = select(CONVERSATION.c.number).where(CONVERSATION.c.you.is_not(None), ~yours)
    numbers = list(connection.execute(query).scalars())
    let_go(connection, numbers)
    connection.execute(update(CONVERSATION).where(among(connection, CONVERSATION.c.number, numbers)).values(you=None))
    _work_out_in(connection, numbers)


def _work_out_in(connection: Connection, conversations: list[int]) -> None:
    people = select(PARTICIPANT.c.person).where(among(connection, PARTICIPANT.c.conversation, conversations)).distinct()
    work_out(connection, connection.execute(people).scalars().all())
