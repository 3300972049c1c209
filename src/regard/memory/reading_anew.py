"""What was found and noticed in a conversation, replaced or let go; the words themselves stay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select, update

from regard.memory.many_values import among
from regard.memory.moments_in_time import day_read
from regard.memory.numbering import Numbers
from regard.memory.reading_back import conversation_of, no_conversation
from regard.memory.rhythm import work_out
from regard.memory.schema import CONVERSATION, FINDING, MOMENT, NOTICED, PARTICIPANT, PERSON
from regard.memory.storing import store_noticed, store_reading
from regard.people import Noticed
from regard.problems import NotInMemory
from regard.reading import Reading


def read_anew(connection: Connection, number: int, you: str, reading: Reading, noticed: Sequence[Noticed]) -> None:
    """Replace what was found and noticed in a conversation; nothing is stored of one that is not to be read.

    Raises:
        NotInMemory: there is no such conversation, or nobody of that name in it.
    """
    talk = conversation_of(connection, number)
    c = PARTICIPANT.c
    rows = connection.execute(select(c.name, c.number, c.place, c.person).where(c.conversation == number)).all()
    place = next((row.place for row in rows if row.name == you), None)
    if place is None:
        raise NotInMemory(f"nobody in conversation {number} is called {you!r}.")
    let_go(connection, [number])
    unread = _is_unread(connection, number)
    made_by = "" if unread else reading.labels.made_by
    itself = CONVERSATION.c.number == number
    connection.execute(update(CONVERSATION).where(itself).values(you=place, made_by=made_by))
    if not unread:
        numbers, participants = Numbers(connection), {row.name: row.number for row in rows}
        first = day_read(connection.execute(select(CONVERSATION.c.first).where(itself)).scalar())
        store_reading(connection, numbers, number, reading)
        store_noticed(connection, numbers, number, talk, noticed, participants=participants, day=first)
    work_out(connection, {row.person for row in rows})


def _is_unread(connection: Connection, number: int) -> bool:
    itself = select(CONVERSATION.c.number).where(CONVERSATION.c.number == number, CONVERSATION.c.unread)
    somebody = (
        select(PARTICIPANT.c.number)
        .join(PERSON, PERSON.c.number == PARTICIPANT.c.person)
        .where(PARTICIPANT.c.conversation == number, PERSON.c.unread)
    )
    return any(connection.execute(each.limit(1)).first() for each in (itself, somebody))


def let_go(connection: Connection, conversations: Iterable[int]) -> None:
    """Remove what was found and noticed in some conversations; they count as not read."""
    numbers = list(conversations)
    for table in (NOTICED, FINDING, MOMENT):
        connection.execute(delete(table).where(among(connection, table.c.conversation, numbers)))
    unread = update(CONVERSATION).where(among(connection, CONVERSATION.c.number, numbers))
    connection.execute(unread.values(made_by=""))


def do_not_read(connection: Connection, person: int | None, conversation: int | None, *, unread: bool) -> None:
    """Read nothing of a person, or of a conversation, or do so again; what was noticed and found there goes.

    Raises:
        NotInMemory: there is no such person or conversation.
    """
    if person is not None:
        marked = connection.execute(update(PERSON).where(PERSON.c.number == person).values(unread=unread))
        if not marked.rowcount:
            raise NotInMemory(f"there is no person {person}; list them with `regard people`.")
        if unread:
            theirs = select(PARTICIPANT.c.conversation).where(PARTICIPANT.c.person == person)
            let_go(connection, connection.execute(theirs).scalars())
    if conversation is not None:
        itself = CONVERSATION.c.number == conversation
        if not connection.execute(update(CONVERSATION).where(itself).values(unread=unread)).rowcount:
            raise no_conversation(conversation)
        if unread:
            let_go(connection, [conversation])
