"""The turns that hold all the words that are asked for, the best first, with the words as they were said.

The database finds, by its index of words, the newest thousand turns that may fit; which do fit, where, and in which
order, is settled here from the true text, alike for every database. The order is that of BM25 (Robertson & Zaragoza
2009, doi:10.1561/1500000019): a rare word tells more than a frequent one, and a short turn more than a long one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from sqlalchemy import Connection, select, text

from regard.memory.as_rows import conversation_of, place_of
from regard.memory.many_values import among
from regard.memory.memory import Hit, Kept
from regard.memory.moments_in_time import moment_read
from regard.memory.plain_words import Sought, places, sought, words_of
from regard.memory.reading_back import kept_where
from regard.memory.schema import CONVERSATION, PARTICIPANT, TURN

NEWEST = 1000
"""So many turns that may fit are looked at; of a word that stands in more, the newest (a question of speed)."""

AROUND = 80
"""Signs of the turn shown before and after what was found (judgement)."""

SATURATION, LENGTH = 1.2, 0.75
"""k1 and b of BM25, as usually set."""

USUAL_LENGTH = 15.0
"""Words of a turn against which lengths are weighed (judgement)."""


@dataclass(frozen=True, slots=True)
class _Found:
    number: int
    speaker: int | None
    text: str
    sent: str | None
    matches: tuple[tuple[int, int], ...]
    score: float


def search(connection: Connection, words: str, person: int | None, limit: int) -> tuple[Hit, ...]:
    """The turns that hold all the words, of everybody or of one person; the best first."""
    asked = sought(words)
    if not asked or limit < 1:
        return ()
    weights = [_weight(connection, each) for each in asked]
    found = list(_found(connection, asked, weights, _candidates(connection, asked, person), person))
    found.sort(key=lambda each: (-each.score, -each.number))
    return _hits(connection, found[:limit])


def _candidates(connection: Connection, asked: Sequence[Sought], person: int | None) -> list[int]:
    if connection.dialect.name == "sqlite":
        return _in_sqlite(connection, asked, person)
    return _in_postgresql(connection, asked, person)


def _in_sqlite(connection: Connection, asked: Sequence[Sought], person: int | None) -> list[int]:
    values = {"words": _match(asked), "most": NEWEST, "person": person}
    if person is None:
        query = "SELECT rowid FROM turn_words WHERE turn_words MATCH :words ORDER BY rowid DESC LIMIT :most"
    else:  # each of their conversations is one run of turns, and so of the index
        query = (
            "SELECT w.rowid FROM participant p CROSS JOIN turn_words w CROSS JOIN turn t "
            "WHERE p.person = :person AND p.turns > 0 AND w.turn_words MATCH :words "
            "AND w.rowid >= p.conversation << 24 AND w.rowid < (p.conversation + 1) << 24 "
            "AND t.number = w.rowid AND t.speaker = p.place ORDER BY w.rowid DESC LIMIT :most"
        )
    return list(connection.execute(text(query), values).scalars())


def _match(asked: Sequence[Sought]) -> str:
    """A question to FTS5; words hold letters, digits and marks only, so that quotation marks need no escape."""
    return " ".join(f'"{key}"{"*" if each.open else ""}' for each in asked for key in each.keys)


def _in_postgresql(connection: Connection, asked: Sequence[Sought], person: int | None) -> list[int]:
    values = {"words": _tsquery(asked), "most": NEWEST, "person": person}
    query = (
        "SELECT w.number FROM turn_words w WHERE w.words @@ CAST(:words AS tsquery) ORDER BY w.number DESC LIMIT :most"
    )
    if person is not None:
        query = (
            "SELECT w.number FROM turn_words w JOIN turn t ON t.number = w.number JOIN participant p "
            "ON p.conversation = w.number >> 24 AND p.place = t.speaker "
            "WHERE w.words @@ CAST(:words AS tsquery) AND p.person = :person ORDER BY w.number DESC LIMIT :most"
        )
    return list(connection.execute(text(query), values).scalars())


def _tsquery(asked: Sequence[Sought]) -> str:
    return " & ".join(f"'{key}'{':*' if each.open else ''}" for each in asked for key in each.keys)


def _weight(connection: Connection, each: Sought) -> float:
    """How much a word tells: from how many turns have it, counted up to as many as are looked at."""
    having = len(_candidates(connection, [each], None))
    every = connection.execute(text("SELECT max(number) FROM turn")).scalar() or 1
    return log(1 + max(conversation_of(every), NEWEST) / (having + 0.5))


def _found(
    connection: Connection,
    asked: tuple[Sought, ...],
    weights: Sequence[float],
    numbers: Sequence[int],
    person: int | None,
) -> Iterator[_Found]:
    c = TURN.c
    query = select(c.number, c.speaker, c.text, c.sent).where(among(connection, c.number, numbers))
    for number, speaker, said, sent in connection.execute(query):
        matches = places(said, asked)
        if matches:
            yield _Found(number, speaker, said, sent, matches, _score(said, asked, weights))


def _score(said: str, asked: tuple[Sought, ...], weights: Sequence[float]) -> float:
    length = len(words_of(said)) / USUAL_LENGTH
    score = 0.0
    for each, weight in zip(asked, weights, strict=True):
        often = len(places(said, (each,)))
        score += weight * often * (SATURATION + 1) / (often + SATURATION * (1 - LENGTH + LENGTH * length))
    return score


def _hits(connection: Connection, found: Sequence[_Found]) -> tuple[Hit, ...]:
    numbers = sorted({conversation_of(each.number) for each in found})
    talks = {kept.number: kept for kept in kept_where(connection, among(connection, CONVERSATION.c.number, numbers))}
    c = PARTICIPANT.c
    query = select(c.conversation, c.place, c.person).where(among(connection, c.conversation, numbers))
    people = {(conversation, place): person for conversation, place, person in connection.execute(query)}
    return tuple(_hit(each, talks[conversation_of(each.number)], people) for each in found)


def _hit(found: _Found, talk: Kept, people: dict[tuple[int, int], int]) -> Hit:
    begin, stop = _around(found.text, found.matches)
    within = tuple((at - begin, to - begin) for at, to in found.matches if begin <= at and to <= stop)
    person = None if found.speaker is None else people[talk.number, found.speaker]
    sent = moment_read(found.sent)
    said_on = sent.date() if sent is not None else talk.first
    return Hit(talk, place_of(found.number), person, found.text[begin:stop], within, said_on)


def _around(said: str, matches: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The words around the first match, cut between words where there are spaces."""
    begin, stop = max(matches[0][0] - AROUND, 0), min(matches[0][1] + AROUND, len(said))
    if begin:
        begin = said.find(" ", begin, matches[0][0]) + 1 or begin
    if stop < len(said):
        cut = said.rfind(" ", matches[0][1], stop)
        stop = stop if cut < 0 else cut
    return begin, stop
