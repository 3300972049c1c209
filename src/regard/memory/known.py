"""What follow-ups are worked out from: of all that is remembered, what can matter on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select

from regard.conversation import Medium, Place
from regard.memory.calendars import event_read
from regard.memory.everybody import people_of
from regard.memory.many_values import among
from regard.memory.moments_in_time import day_read, moment_read
from regard.memory.schema import (
    ALIAS,
    ATTENDEE,
    CONTACT,
    CONVERSATION,
    DECISION,
    EVENT,
    FILE,
    IMPORTED,
    NOTICED,
    PARTICIPANT,
    PERSON,
    RHYTHM,
    YEARLY,
)
from regard.people import Decision, Fact, Invited, Known, Met, Noticing, Remembered, Verdict, Where
from regard.reading import Response

MATTERS = 120
"""Days after which what was shared is left out, unless the day that it speaks of is near (the issue's rule)."""

NEAR = 14
"""Days before and after a day that something speaks of."""

AHEAD = 31
"""Days ahead for which events of calendars are given."""

LASTING = (Fact.WORK, Fact.DAY_KEPT)
"""What people told that matters whenever it was told: who could meet a need, and which days they keep."""


def known(connection: Connection, today: date, people: Sequence[int] | None) -> Known:
    """What memory knows as of a day, of some people or of everybody.

    Without people: what was noticed in the last 120 days, or speaks of a day within two weeks, or comes back each year
    on such a day; then what the same people said later; and of everybody what they do and which days they keep. What
    was said on no known day counts from its import. What was said after the day is not known yet.
    """
    by, to = PARTICIPANT.alias("by"), PARTICIPANT.alias("to")
    it = _Asked(connection, today)
    which = it.matters() if people is None else [it.of(people)]
    rows = {row.number: row for each in which for row in connection.execute(it.rows(each, by, to)).all()}
    if people is None:
        rows |= it.later(list(rows.values()), by, to)
    remembered = [_remembered(row) for row in sorted(rows.values(), key=_in_order)]
    invited = _invited(connection, today, people)
    met = _met(connection, people)
    wanted = _wanted(connection, today, people, remembered=remembered, invited=invited, met=met)
    persons = {person.id: person for person in people_of(connection, wanted)}
    decisions = _decisions(connection)
    return Known(
        persons, tuple(remembered), {number: met[number] for number in met if number in persons}, decisions, invited
    )


class _Asked:
    """The questions to the table of what was noticed."""

    def __init__(self, connection: Connection, today: date) -> None:
        self._connection = connection
        self._recent = (today - timedelta(days=MATTERS)).isoformat()
        self._near = (today - timedelta(days=NEAR)).isoformat(), (today + timedelta(days=NEAR)).isoformat()
        self._yearly = days_of_year(today)
        # a message may be dated by a clock that is ahead of the owner's
        self._not_yet = (today + timedelta(days=1)).isoformat()

    def matters(self) -> list[ColumnElement[bool]]:
        c = NOTICED.c
        undated = and_(c.said_on.is_(None), IMPORTED.c.at >= self._recent)
        day = func.substr(c.day, 6, 5)
        told = and_(c.kind == Noticing.TOLD.value, c.what.in_([fact.value for fact in LASTING]))
        return [
            c.said_on >= self._recent,
            c.day.between(*self._near),
            and_(c.every_year, c.day.is_not(None), day.in_(self._yearly)),
            undated,
            told,
        ]

    def of(self, people: Sequence[int]) -> ColumnElement[bool]:
        theirs = select(PARTICIPANT.c.number).where(among(self._connection, PARTICIPANT.c.person, people))
        return or_(NOTICED.c.by.in_(theirs), NOTICED.c.to.in_(theirs))

    def rows(self, which: ColumnElement[bool], by: Any, to: Any) -> Any:  # noqa: ANN401  # aliases and a query
        c, talk = NOTICED.c, CONVERSATION.c
        return (
            select(
                NOTICED,
                by.c.person.label("by_person"),
                to.c.person.label("to_person"),
                talk.title,
                talk.medium,
                FILE.c.name.label("file_name"),
                FILE.c.format,
            )
            .join(by, by.c.number == c.by)
            .outerjoin(to, to.c.number == c.to)
            .join(CONVERSATION, talk.number == c.conversation)
            .join(FILE, FILE.c.number == talk.file)
            .join(IMPORTED, IMPORTED.c.number == talk.imported)
            # an index of days must not be chosen for what is true of nearly all
            .where(which, func.coalesce(c.said_on, "") <= self._not_yet)
        )

    def later(self, rows: Iterable[Row[Any]], by: Any, to: Any) -> dict[int, Row[Any]]:  # noqa: ANN401  # aliases
        """What the people of older things said since, or what was said to them: it may have closed those."""
        since: dict[int, str] = {}
        for row in rows:
            if row.said_on is not None and row.said_on < self._recent and row.kind != Noticing.TOLD.value:
                for person in {row.by_person, row.to_person} - {None}:
                    since[person] = min(row.said_on, since.get(person, row.said_on))
        if not since:
            return {}
        which = and_(NOTICED.c.said_on >= min(since.values()), self.of(list(since)))
        found = self._connection.execute(self.rows(which, by, to))
        return {
            row.number: row
            for row in found
            if any(row.said_on >= since[person] for person in (row.by_person, row.to_person) if person in since)
        }


def days_of_year(today: date) -> list[str]:
    """The days within two weeks of one, as `03-02`."""
    return [(today + timedelta(days=each)).strftime("%m-%d") for each in range(-NEAR, NEAR + 1)]


def _in_order(row: Row[Any]) -> tuple[str, str, int, int, int]:
    return row.said_on or "", row.said_at or "", row.conversation, row.turn, row.begin


_NOTICINGS = {each.value: each for each in Noticing}
_RESPONSES: dict[str | None, Response | None] = {None: None, **{each.value: each for each in Response}}
_MEDIA = {each.value: each for each in Medium}
"""Looked up a thousand times; to ask the types is slower."""


def _remembered(row: Row[Any]) -> Remembered:
    place = Place(row.line, row.item)
    medium = _MEDIA[row.medium]
    where = Where(row.conversation, row.title, medium, row.format, row.file_name, place, row.turn)
    return Remembered(
        row.key,
        _NOTICINGS[row.kind],
        row.what,
        row.quote,
        row.by_person,
        row.to_person,
        row.about,
        day_read(row.said_on),
        day_read(row.day),
        row.day_words,
        bool(row.every_year),
        tuple(row.words.split()),
        _RESPONSES[row.response],
        row.answer,
        row.probability,
        row.made_by,
        where,
        moment_read(row.said_at),
    )


def _invited(connection: Connection, today: date, people: Sequence[int] | None) -> tuple[Invited, ...]:
    """Events from two weeks ago to a month ahead that somebody known is asked to."""
    days = (today - timedelta(days=NEAR)).isoformat(), (today + timedelta(days=AHEAD)).isoformat()
    query = (
        select(EVENT.c.number, EVENT.c.said, ALIAS.c.person)
        .join(ATTENDEE, ATTENDEE.c.event == EVENT.c.number)
        .join(ALIAS, and_(ALIAS.c.kind == "mail", ALIAS.c.plain == ATTENDEE.c.plain))
        .join(PERSON, PERSON.c.number == ALIAS.c.person)
        .where(EVENT.c.day.between(*days), PERSON.c.is_you.is_(False))
        .order_by(EVENT.c.day, EVENT.c.number, ALIAS.c.person)
    )
    asked: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for number, said, person in connection.execute(query):
        asked[number, said].append(person)
    return tuple(
        Invited(event_read(said), tuple(dict.fromkeys(who)))
        for (_, said), who in asked.items()
        if people is None or not set(people).isdisjoint(who)
    )


def _met(connection: Connection, people: Sequence[int] | None) -> dict[int, Met]:
    which = [] if people is None else [among(connection, RHYTHM.c.person, people)]
    return {
        row.person: Met(
            date.fromisoformat(row.first),
            date.fromisoformat(row.last),
            row.days,
            row.usual_gap,
            row.long_gap,
            _MEDIA[row.medium],
            row.app,
            bool(row.last_by_you),
            bool(row.in_groups_only),
        )
        for row in connection.execute(select(RHYTHM).where(*which))
    }


def _wanted(
    connection: Connection,
    today: date,
    people: Sequence[int] | None,
    *,
    remembered: Iterable[Remembered],
    invited: Iterable[Invited],
    met: dict[int, Met],
) -> set[int]:
    """Those who are named in what is given, the owner, and without names those whose day or silence may matter."""
    wanted = {person for each in remembered for person in (each.by, each.to) if person is not None}
    wanted |= {person for each in invited for person in each.people}
    wanted |= set(connection.execute(select(PERSON.c.number).where(PERSON.c.is_you)).scalars())
    if people is not None:
        return wanted | set(people)
    days = among(connection, YEARLY.c.day, days_of_year(today))
    with_days = select(CONTACT.c.person).join(YEARLY, YEARLY.c.contact == CONTACT.c.number).where(days)
    wanted |= set(connection.execute(with_days).scalars())
    return wanted | {number for number, each in met.items() if _is_silent(each, today)}


def _is_silent(met: Met, today: date) -> bool:
    """Whether it is longer since than is usual."""
    return met.usual_gap is not None and (today - met.last).days > met.usual_gap


def _decisions(connection: Connection) -> dict[str, tuple[Decision, ...]]:
    by_about: defaultdict[str, list[Decision]] = defaultdict(list)
    for row in connection.execute(select(DECISION).order_by(DECISION.c.number)):
        on, until, day = date.fromisoformat(row.decided), day_read(row.until), day_read(row.day)
        by_about[row.about].append(Decision(row.about, Verdict(row.verdict), on, until, row.words, day, row.what))
    return {about: tuple(every) for about, every in by_about.items()}
