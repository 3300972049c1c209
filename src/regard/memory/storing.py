"""A conversation, what its reading found and what was noticed, as rows of all tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from sqlalchemy import Connection, insert

from regard.conversation import Conversation, Span, Turn, count_words
from regard.measures import Finding
from regard.memory.as_rows import Row, packed, packed_notes, packed_spans, storable, turn_rows
from regard.memory.growing import content_of, fingerprints
from regard.memory.keyed import keyed
from regard.memory.moments_in_time import day_written, moment_written
from regard.memory.numbering import Numbers
from regard.memory.schema import CONVERSATION, FINDING, HANDLE, MESSAGE, MOMENT, NOTICED, PARTICIPANT, SPOKE, TURN
from regard.memory.setting_aside import index_words
from regard.people import Noticed
from regard.reading import Moment, Reading

AT_ONCE = 2000
"""Rows given to the database in one go, so that a chat of years is never whole in store twice."""


@dataclass(frozen=True, slots=True)
class Storing:
    """What is to be stored of one conversation.

    Attributes:
        number: its own.
        imported: the import's.
        file: the file's.
        conversation: the conversation.
        people: the person of each name in it.
        you: the owner's name in it; None if not known.
        day: the day it took place, where it does not say.
        made_by: the listener that read it; empty without a reading.
        unread: whether the owner asked that it not be read.
    """

    number: int
    imported: int
    file: int
    conversation: Conversation
    people: Mapping[str, int]
    you: str | None
    day: date | None
    made_by: str
    unread: bool

    @property
    def places(self) -> dict[str, int]:
        """The place of each name among the participants."""
        return {name: place for place, name in enumerate(self.people)}


def store(connection: Connection, numbers: Numbers, it: Storing) -> dict[str, int]:
    """Store a conversation with its participants and turns; gives the participants' numbers by name."""
    days = _days_of(it)
    connection.execute(insert(CONVERSATION).values(_conversation_row(it, days)))
    participants = _store_participants(connection, numbers, it)
    _store_handles(connection, numbers, it, participants)
    spoke = [
        {"participant": participants[name], "day": day}
        for name, on in days.items()
        if name is not None
        for day in sorted(on)
    ]
    if spoke:
        connection.execute(insert(SPOKE), spoke)
    _store_turns(connection, it)
    if messages := fingerprints(it.conversation):
        connection.execute(
            insert(MESSAGE), [{"fingerprint": key, "conversation": it.number} for key in sorted(messages)]
        )
    return participants


def _days_of(it: Storing) -> dict[str | None, set[str]]:
    """The days on which each said something: of their messages, else the day it was held."""
    days: defaultdict[str | None, set[str]] = defaultdict(set)
    held = day_written(it.conversation.held or it.day)
    for turn in it.conversation.turns:
        days[turn.speaker] |= {day for day in _days_of_turn(turn, held) if day}
    return days


def _days_of_turn(turn: Turn, held: str | None) -> Iterator[str | None]:
    for piece in turn.pieces:
        yield held if piece.sent is None else piece.sent.date().isoformat()


def _conversation_row(it: Storing, days: Mapping[str | None, set[str]]) -> Row:
    talk = it.conversation
    every = {day for on in days.values() for day in on}
    last = talk.turns[-1].speaker if talk.turns else None
    return {
        "number": it.number,
        "imported": it.imported,
        "file": it.file,
        "content": content_of(talk),
        "medium": talk.medium.value,
        "title": storable(talk.title),
        "owner": talk.owner,
        "held": day_written(talk.held),
        "notes": packed_notes(talk.notes),
        "first": min(every, default=None),
        "last": max(every, default=None),
        "turns": len(talk.turns),
        "speakers": len(talk.participants),
        "last_by": None if last is None else it.places[last],
        "you": None if it.you is None else it.places[it.you],
        "made_by": it.made_by,
        "unread": it.unread,
    }


def _store_participants(connection: Connection, numbers: Numbers, it: Storing) -> dict[str, int]:
    turns: defaultdict[str, int] = defaultdict(int)
    words: defaultdict[str, int] = defaultdict(int)
    for turn in it.conversation.turns:
        if turn.speaker is not None:
            turns[turn.speaker] += 1
            words[turn.speaker] += count_words(turn.text)
    participants = {name: numbers.new(PARTICIPANT) for name in it.people}
    rows = [
        {
            "number": participants[name],
            "conversation": it.number,
            "person": person,
            "place": place,
            "name": storable(name),
            "turns": turns[name],
            "words": words[name],
        }
        for place, (name, person) in enumerate(it.people.items())
    ]
    if rows:
        connection.execute(insert(PARTICIPANT), rows)
    return participants


def _store_handles(connection: Connection, numbers: Numbers, it: Storing, participants: Mapping[str, int]) -> None:
    rows = [
        {
            "number": numbers.new(HANDLE),
            "participant": participants[handle.participant],
            "place": place,
            "kind": storable(handle.kind),
            "value": storable(handle.value),
        }
        for place, handle in enumerate(it.conversation.handles)
    ]
    if rows:
        connection.execute(insert(HANDLE), rows)


def _store_turns(connection: Connection, it: Storing) -> None:
    rows = turn_rows(it.number, it.conversation, it.places)
    while some := list(islice(rows, AT_ONCE)):
        connection.execute(insert(TURN), some)
        index_words(connection, some)


def store_reading(connection: Connection, numbers: Numbers, number: int, reading: Reading) -> None:
    """Store the moments of a reading, and those of its findings that have a value."""
    moments = [_moment_row(numbers.new(MOMENT), number, each) for each in reading.moments]
    findings = [_finding_row(numbers.new(FINDING), number, each) for each in reading.findings if each.value is not None]
    for table, rows in ((MOMENT, moments), (FINDING, findings)):
        if rows:
            connection.execute(insert(table), rows)


def _moment_row(number: int, conversation: int, moment: Moment) -> Row:
    return {
        "number": number,
        "conversation": conversation,
        "kind": moment.kind.value,
        "shared": packed_spans([moment.shared]),
        "response": moment.response.value,
        "answer": packed_spans(moment.answer),
    }


def _finding_row(number: int, conversation: int, finding: Finding) -> Row:
    return {
        "number": number,
        "conversation": conversation,
        "name": finding.name,
        "measure": finding.measure,
        "unit": finding.unit.value,
        "value": finding.value,
        "rests_on": finding.rests_on,
        "evidence": packed_spans(finding.evidence),
        "details": packed(finding.details),
    }


def store_noticed(
    connection: Connection,
    numbers: Numbers,
    number: int,
    conversation: Conversation,
    noticed: Sequence[Noticed],
    *,
    participants: Mapping[str, int],
    day: date | None,
) -> None:
    """Store what was noticed, with the words that it rests on beside it."""
    rows = list(_noticed_rows(numbers, number, conversation, noticed, participants=participants, day=day))
    if rows:
        connection.execute(insert(NOTICED), rows)


def _noticed_rows(
    numbers: Numbers,
    number: int,
    conversation: Conversation,
    noticed: Iterable[Noticed],
    *,
    participants: Mapping[str, int],
    day: date | None,
) -> Iterator[Row]:
    for key, each in keyed(conversation, tuple(noticed)):
        piece = conversation.turns[each.span.turn].piece_at(each.span.begin)
        said_on = piece.sent.date() if piece.sent is not None else conversation.day or day
        yield {
            "number": numbers.new(NOTICED),
            "conversation": number,
            "key": key,
            "kind": each.kind.value,
            "what": storable(each.what),
            "by": participants[each.by],
            "to": participants.get(each.to),
            "about": storable(each.about),
            "turn": each.span.turn,
            "begin": each.span.begin,
            "stop": each.span.stop,
            "quote": _quoted(conversation, each.span),
            "day": day_written(each.day),
            "day_words": _quoted(conversation, each.day_words),
            "every_year": each.every_year,
            "words": storable(" ".join(each.words)),
            "response": None if each.response is None else each.response.value,
            "answer": _quoted(conversation, each.answer),
            "probability": each.probability,
            "made_by": each.made_by,
            "said_on": day_written(said_on),
            "said_at": moment_written(piece.sent),
            "line": piece.place.line,
            "item": piece.place.item,
        }


def _quoted(conversation: Conversation, span: Span | None) -> str:
    return "" if span is None else storable(conversation.quote(span))
