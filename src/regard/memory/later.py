"""What the owner and somebody have said to each other since a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, case, exists, func, select

from regard.conversation import Medium
from regard.memory.schema import CONVERSATION, PARTICIPANT, PERSON, TURN, TURN_BITS
from regard.people import Later

TURNS, CONVERSATIONS = 60, 20
"""Of each conversation the latest turns, and the latest conversations: enough to see, and never slow."""


def said_since(connection: Connection, person: int, since: date, until: date) -> tuple[Later, ...]:
    """What the two said, in order; of people and conversations that are not to be read nothing.

    Args:
        connection: to the memory.
        person: who is not the owner.
        since: the first day.
        until: the last day.
    """
    you = connection.execute(select(PERSON.c.number).where(PERSON.c.is_you)).scalar()
    return () if you is None else tuple(sorted(_said(connection, you, person, since, until), key=lambda each: each.on))


def _said(connection: Connection, you: int, person: int, since: date, until: date) -> Iterator[Later]:
    t = TURN.c
    talks = (
        select(CONVERSATION.c.number, CONVERSATION.c.medium, CONVERSATION.c.title, CONVERSATION.c.first)
        .add_columns(CONVERSATION.c.turns, CONVERSATION.c.you, CONVERSATION.c.speakers, PARTICIPANT.c.place)
        .join(PARTICIPANT, PARTICIPANT.c.conversation == CONVERSATION.c.number)
        .where(
            PARTICIPANT.c.person == person,
            ~exists().where(PERSON.c.number == person, PERSON.c.unread),
            CONVERSATION.c.last >= since.isoformat(),
            CONVERSATION.c.first <= until.isoformat() + "~",
            CONVERSATION.c.you.is_not(None),
            CONVERSATION.c.unread.is_(False),
        )
        .order_by(CONVERSATION.c.last.desc(), CONVERSATION.c.number.desc())
        .limit(CONVERSATIONS)
        .subquery("talks")
    )
    c = talks.c
    begin = c.number * (1 << TURN_BITS)
    last = begin + c.turns - 1
    latest = t.number.between(case((c.turns > TURNS, last - TURNS + 1), else_=begin), last)
    query = select(
        c.number, c.medium, c.title, c.first, c.you, c.speakers, t.speaker, t.text, func.substr(t.sent, 1, 10)
    )
    found = connection.execute(query.join(TURN, latest).where(t.speaker.in_([c.you, c.place])).order_by(t.number)).all()
    before: tuple[int, str] = (-1, "")
    begun: set[int] = set()
    for number, medium, title, began, owner, speakers, speaker, text, sent in found:
        day = sent or (began or "")[:10]
        first, before = (number, day) != before, (number, day)
        if medium == Medium.MAIL and number not in begun:
            begun.add(number)
            text = f"{title}\n{text}"  # noqa: PLW2901  # a mail's subject is said with its first words
        if day and since <= (on := date.fromisoformat(day)) <= until:
            by, to = (you, person) if speaker == owner else (person, you)
            yield Later(by, to, on, text, first and medium != Medium.TALK and speakers <= PAIR)


PAIR = 2
"""Speakers."""
