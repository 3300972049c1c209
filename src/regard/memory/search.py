"""The turns that hold all the words that are asked for, the best first, with the words as they were said.

The database finds, by its index of words, the newest thousand turns that may fit; which do fit, where, and in which
order, is settled here from the true text, alike for every database. The order is that of BM25 (Robertson & Zaragoza
2009, doi:10.1561/1500000019): a rare word tells more than a frequent one, and a short turn more than a long one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from math import log

from sqlalchemy import Connection, func, select, text

from regard.memory.as_rows import conversation_of, place_of
from regard.memory.many_values import among
from regard.memory.memory import Hit, Kept
from regard.memory.moments_in_time import moment_read
from regard.memory.plain_words import Sought, places, plain, sought
from regard.memory.reading_back import kept_where
from regard.memory.schema import CONVERSATION, PARTICIPANT, TURN, TURN_BITS

NEWEST = 1000
"""So many turns that may fit are looked at; of a word that stands in more, the newest (a question of speed)."""

FEW = 4000
"""Of somebody who has said no more turns, all are looked at, without the index."""

SEEN = 20_000
"""So many of the newest turns with the words are looked at for those of somebody who has said more."""

AROUND = 80
"""Signs of the turn shown before and after what was found (judgement)."""

SATURATION, LENGTH = 1.2, 0.75
"""k1 and b of BM25, as usually set."""

USUAL_LENGTH = 15.0
"""Words of a turn against which lengths are weighed (judgement)."""


_C = PARTICIPANT.c


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: int
    speaker: int | None
    text: str
    sent: str | None
    score: float


_Found = tuple[_Candidate, tuple[tuple[int, int], ...]]
"""A turn, and where in it stands what was asked for."""


def search(connection: Connection, words: str, person: int | None, limit: int) -> tuple[Hit, ...]:
    """The turns that hold all the words, of everybody or of one person; the best first."""
    asked = sought(words)
    if not asked or limit < 1:
        return ()
    numbers = _candidates(connection, asked, person)
    ranked = sorted(_ranked(connection, asked, numbers), key=lambda each: (-each.score, -each.number))
    fitting = ((each, matches) for each in ranked if (matches := places(each.text, asked)))
    return _hits(connection, list(islice(fitting, limit)))


def _candidates(connection: Connection, asked: Sequence[Sought], person: int | None) -> list[int]:
    """The numbers of turns that may fit: of somebody who said little all, else the newest by the index."""
    if person is not None and _turns_of(connection, person) <= FEW:
        first = _C.conversation * (1 << TURN_BITS)
        mine = TURN.c.number.between(first, first + (1 << TURN_BITS) - 1)
        own = select(TURN.c.number).join(PARTICIPANT, mine & (TURN.c.speaker == _C.place))
        return list(connection.execute(own.where(_C.person == person, _C.turns > 0)).scalars())
    whole = [replace(each, open=each.open and each.unspaced) for each in asked]
    found = _by_index(connection, whole, person)
    # to begin a word is to ask for all that begin so, which takes long where the word itself is frequent
    return found if whole == list(asked) or len(found) >= NEWEST else _by_index(connection, asked, person)


def _by_index(connection: Connection, asked: Sequence[Sought], person: int | None) -> list[int]:
    """The newest turns that have the words."""
    values = {"most": NEWEST, "words": _match(asked), "person": person, "seen": SEEN}
    if connection.dialect.name == "sqlite":
        by_index = (
            "SELECT rowid AS number FROM turn_words WHERE turn_words MATCH :words ORDER BY rowid DESC LIMIT :seen"
        )
    else:
        values["words"] = _tsquery(asked)
        by_index = (
            "SELECT number FROM turn_words WHERE words @@ CAST(:words AS tsquery) ORDER BY number DESC LIMIT :seen"
        )
    if person is None:
        return list(connection.execute(text(by_index), values | {"seen": NEWEST}).scalars())
    theirs = (
        f"SELECT w.number FROM ({by_index}) w JOIN turn t ON t.number = w.number "  # noqa: S608  # our words
        "JOIN participant p ON p.conversation = w.number >> 24 AND p.place = t.speaker "
        "WHERE p.person = :person ORDER BY w.number DESC LIMIT :most"
    )
    return list(connection.execute(text(theirs), values).scalars())


def _turns_of(connection: Connection, person: int) -> int:
    return connection.execute(select(func.sum(_C.turns)).where(_C.person == person)).scalar() or 0


def _match(asked: Sequence[Sought]) -> str:
    """A question to FTS5; words hold letters, digits and marks only, so that quotation marks need no escape."""
    return " ".join(f'"{key}"{"*" if each.open else ""}' for each in asked for key in each.keys)


def _tsquery(asked: Sequence[Sought]) -> str:
    return " & ".join(f"'{key}'{':*' if each.open else ''}" for each in asked for key in each.keys)


def _weight(connection: Connection, each: Sought) -> float:
    """How much a word tells: from how many turns have it, counted up to as many as are looked at."""
    having = len(_candidates(connection, [each], None))
    every = connection.execute(text("SELECT max(number) FROM turn")).scalar() or 1
    return log(1 + max(conversation_of(every), NEWEST) / (having + 0.5))


def _ranked(connection: Connection, asked: Sequence[Sought], numbers: Sequence[int]) -> Iterator[_Candidate]:
    weights = [_weight(connection, each) for each in asked] if len(asked) > 1 else [1.0]
    c = TURN.c
    query = select(c.number, c.speaker, c.text, c.sent).where(among(connection, c.number, numbers))
    for number, speaker, said, sent in connection.execute(query):
        if score := _score(said, asked, weights):
            yield _Candidate(number, speaker, said, sent, score)


def _score(said: str, asked: Sequence[Sought], weights: Sequence[float]) -> float:
    spread = plain(said)
    words = spread.split()
    length = 1 - LENGTH + LENGTH * len(words) / USUAL_LENGTH
    often = [each.often(spread, words) for each in asked]
    return min(often) and sum(
        weight * count * (SATURATION + 1) / (count + SATURATION * length)
        for weight, count in zip(weights, often, strict=True)
    )


def _hits(connection: Connection, found: Sequence[_Found]) -> tuple[Hit, ...]:
    numbers = sorted({conversation_of(each.number) for each, _ in found})
    talks = {kept.number: kept for kept in kept_where(connection, among(connection, CONVERSATION.c.number, numbers))}
    query = select(_C.conversation, _C.place, _C.person).where(among(connection, _C.conversation, numbers))
    people = {(conversation, place): person for conversation, place, person in connection.execute(query)}
    return tuple(_hit(each, matches, talks[conversation_of(each.number)], people) for each, matches in found)


def _hit(found: _Candidate, matches: Sequence[tuple[int, int]], talk: Kept, people: dict[tuple[int, int], int]) -> Hit:
    begin, stop = _around(found.text, matches)
    within = tuple((at - begin, to - begin) for at, to in matches if begin <= at and to <= stop)
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
