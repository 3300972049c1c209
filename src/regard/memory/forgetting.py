"""Forgetting somebody: every trace of them goes, and what is left is searched for them afterwards.

What they said is blacked out, each letter by one sign, so that what others said keeps its place; or the conversations
that the owner had with them alone go whole. Their names of two words or more, addresses, numbers and accounts are
blacked out wherever else they stand: in what others said, in titles and names of files, in what the owner wrote. A
first name alone is not, for others have it too; how many turns still have it is said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, Text, delete, func, or_, select, update

from regard.memory.as_rows import Row, first_turn
from regard.memory.many_values import among
from regard.memory.memory import Forgotten
from regard.memory.rhythm import work_out
from regard.memory.schema import (
    ALIAS,
    ATTENDEE,
    CONTACT,
    CONVERSATION,
    DECISION,
    FACT,
    FINDING,
    HANDLE,
    IMPORTED,
    JOINED,
    MESSAGE,
    MOMENT,
    NOTICED,
    PARTED,
    PARTICIPANT,
    PERSON,
    RHYTHM,
    SET_ASIDE,
    SPOKE,
    TABLES,
    TURN,
    YEARLY,
)
from regard.memory.setting_aside import conversation_parts, index_words, remove
from regard.problems import NotInMemory

BLACK = "█"
"""Stands for each sign that is blacked out."""

NOBODY = "somebody"
"""The name of those who have been forgotten."""

LEAST_DIGITS = 6
"""Of a number that is looked for in what was said; fewer stand in any text."""


def forget(connection: Connection, person: int, *, whole: bool) -> Forgotten:
    """Take every trace of a person out of the tables and the index of words.

    Args:
        connection: in a transaction that writes.
        person: whose.
        whole: whether conversations of the owner with them alone go whole; else their words in them are blacked out.

    Raises:
        NotInMemory: there is no such person, or it is the owner.
    """
    them = _all_of(connection, person)
    terms = _terms(connection, them)
    conversations = _conversations(connection, them)
    _let_go_of_decisions(connection, them)
    alone = [number for number in conversations if whole and _is_alone(connection, number, them)]
    for number in alone:
        remove(connection, conversation_parts(connection, number))
    rest = [number for number in conversations if number not in set(alone)]
    turns = sum(_black_out_turns(connection, number, them) for number in rest)
    _let_go(connection, them, rest)
    elsewhere = _black_out_everywhere(connection, terms.sure)
    connection.execute(delete(SET_ASIDE))
    connection.execute(update(IMPORTED).values(final=True))
    work_out(connection, set(connection.execute(select(PERSON.c.number)).scalars()) - set(them))
    return Forgotten(
        len(alone), turns, elsewhere, left(connection, terms.sure), _with_first_name(connection, terms.first)
    )


def _all_of(connection: Connection, person: int) -> list[int]:
    """The person's number, and those of all who were found to be the same."""
    found = connection.execute(select(PERSON).where(PERSON.c.number == person)).first()
    if found is None:
        raise NotInMemory(f"there is no person {person}; `regard people` lists everybody.")
    if found.is_you:
        raise NotInMemory("that is you; to have nothing kept at all, delete the memory's folder.")
    them, new = [person], [person]
    while new:
        new = list(connection.execute(select(PERSON.c.number).where(PERSON.c.joined_to.in_(new))).scalars())
        them += new
    return them


@dataclass(frozen=True, slots=True)
class _Terms:
    sure: tuple[str, ...]
    first: tuple[str, ...]


def _terms(connection: Connection, them: Sequence[int]) -> _Terms:
    """What names them and nobody else, and what may name others too."""
    names = set(connection.execute(select(PERSON.c.name).where(PERSON.c.number.in_(them))).scalars())
    names |= set(connection.execute(select(PERSON.c.chosen).where(PERSON.c.number.in_(them))).scalars())
    names |= set(connection.execute(select(PARTICIPANT.c.name).where(PARTICIPANT.c.person.in_(them))).scalars())
    others: set[str] = set()
    for kind, value in connection.execute(select(ALIAS.c.kind, ALIAS.c.value).where(ALIAS.c.person.in_(them))).all():
        (names if kind == "name" else others).add(value)
    for said in connection.execute(select(CONTACT.c.said).where(CONTACT.c.person.in_(them))).scalars():
        contact = json.loads(said)
        names.add(contact.get("name", ""))
        others |= {each["value"] for key in ("mail", "phones", "links") for each in contact.get(key, ())}
    handles = select(HANDLE.c.value).join(PARTICIPANT, PARTICIPANT.c.number == HANDLE.c.participant)
    others |= set(connection.execute(handles.where(PARTICIPANT.c.person.in_(them))).scalars())
    whole = {name for name in names if len(name.split()) > 1} | {other for other in others if _is_telling(other)}
    first = {name.split()[0] for name in names if name.split() and "@" not in name} - whole
    return _Terms(tuple(sorted(whole, key=len, reverse=True)), tuple(sorted(first)))


def _is_telling(value: str) -> bool:
    """Whether an address, number or account can stand in a text for nothing else."""
    return "@" in value or "/" in value or sum(sign.isdigit() for sign in value) >= LEAST_DIGITS


def _conversations(connection: Connection, them: Sequence[int]) -> list[int]:
    listed = select(PARTICIPANT.c.conversation).where(among(connection, PARTICIPANT.c.person, them)).distinct()
    return sorted(connection.execute(listed).scalars())


def _is_alone(connection: Connection, conversation: int, them: Sequence[int]) -> bool:
    """Whether nobody but the owner and them takes part."""
    joined = select(PERSON.c.number, PERSON.c.is_you).join(PARTICIPANT, PARTICIPANT.c.person == PERSON.c.number)
    people = connection.execute(joined.where(PARTICIPANT.c.conversation == conversation)).all()
    return all(row.is_you or row.number in them for row in people)


def _black_out_turns(connection: Connection, conversation: int, them: Sequence[int]) -> int:
    """Black out what they said in a conversation; gives how many turns."""
    c = PARTICIPANT.c
    mine = select(c.place).where(c.conversation == conversation, c.person.in_(them))
    places = list(connection.execute(mine).scalars())
    here = TURN.c.number.between(first_turn(conversation), first_turn(conversation + 1) - 1)
    rows = [dict(row) for row in connection.execute(select(TURN).where(here, TURN.c.speaker.in_(places))).mappings()]
    _replace_turns(connection, [_blacked(row, re.compile(r"\S")) for row in rows])
    return len(rows)


def _replace_turns(connection: Connection, rows: Sequence[Row]) -> None:
    for row in rows:
        remove(connection, [(TURN, TURN.c.number == row["number"])])
    if rows:
        connection.execute(TURN.insert(), list(rows))
        index_words(connection, rows)


def _blacked(row: Row, pattern: re.Pattern[str]) -> Row:
    """A turn's row without what fits a pattern; sign for sign, so that spans stay what they are."""
    pieces = row["pieces"]
    said = None if pieces is None else json.dumps(_deep(json.loads(pieces), pattern), ensure_ascii=False)
    return row | {"text": _black(row["text"], pattern), "pieces": said}


def _deep(value: object, pattern: re.Pattern[str]) -> object:
    """The same in all texts of a plain value; moments of time in it have no letters that a name could fit."""
    if isinstance(value, str):
        return value if _MOMENT.match(value) else _black(value, pattern)
    if isinstance(value, list):
        return [_deep(each, pattern) for each in value]
    if isinstance(value, dict):
        return {key: _deep(each, pattern) for key, each in value.items()}
    return value


_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T|$)")


def _black(text: str, pattern: re.Pattern[str]) -> str:
    return pattern.sub(lambda found: re.sub(r"\S", BLACK, found[0]), text)


def _let_go_of_decisions(connection: Connection, them: Sequence[int]) -> None:
    """Decisions about what they said or was said to them, and about follow-ups with them."""
    mine = select(PARTICIPANT.c.number).where(among(connection, PARTICIPANT.c.person, them))
    participants = list(connection.execute(mine).scalars())
    theirs = or_(among(connection, NOTICED.c.by, participants), among(connection, NOTICED.c.to, participants))
    keys = list(connection.execute(select(NOTICED.c.key).where(theirs)).scalars())
    connection.execute(delete(DECISION).where(among(connection, DECISION.c.about, keys)))
    connection.execute(delete(DECISION).where(among(connection, DECISION.c.number, _decided(connection, them))))


def _let_go(connection: Connection, them: Sequence[int], conversations: Sequence[int]) -> None:
    """What was noticed of them, found in their words, written of them, and all that they are known by."""
    c = PARTICIPANT.c
    participants = list(connection.execute(select(c.number).where(among(connection, c.person, them))).scalars())
    theirs = or_(among(connection, NOTICED.c.by, participants), among(connection, NOTICED.c.to, participants))
    connection.execute(delete(NOTICED).where(theirs))
    for table in (MOMENT, MESSAGE):
        connection.execute(delete(table).where(among(connection, table.c.conversation, conversations)))
    evidence = update(FINDING).where(among(connection, FINDING.c.conversation, conversations))
    connection.execute(evidence.values(evidence="[]"))
    connection.execute(delete(HANDLE).where(among(connection, HANDLE.c.participant, participants)))
    connection.execute(delete(SPOKE).where(among(connection, SPOKE.c.participant, participants)))
    connection.execute(update(PARTICIPANT).where(among(connection, c.number, participants)).values(name=NOBODY))
    _let_go_of_what_is_known(connection, them)


def _decided(connection: Connection, them: Sequence[int]) -> list[int]:
    """Decisions about follow-ups whose key has a person's number in it, as those about silence and days of theirs."""
    numbers = {str(person) for person in them}
    rows = connection.execute(select(DECISION.c.number, DECISION.c.about)).all()
    return [row.number for row in rows if not numbers.isdisjoint(row.about.split(":")[1:])]


def _let_go_of_what_is_known(connection: Connection, them: Sequence[int]) -> None:
    contacts = list(connection.execute(select(CONTACT.c.number).where(CONTACT.c.person.in_(them))).scalars())
    connection.execute(delete(YEARLY).where(among(connection, YEARLY.c.contact, contacts)))
    plain = list(connection.execute(select(ALIAS.c.plain).where(ALIAS.c.person.in_(them))).scalars())
    connection.execute(delete(ATTENDEE).where(among(connection, ATTENDEE.c.plain, plain)))
    for table in (CONTACT, ALIAS, FACT, RHYTHM):
        connection.execute(delete(table).where(table.c.person.in_(them)))
    connection.execute(delete(JOINED).where(or_(JOINED.c.kept.in_(them), JOINED.c.gone.in_(them))))
    connection.execute(delete(PARTED).where(or_(PARTED.c.one.in_(them), PARTED.c.other.in_(them))))
    used = set(connection.execute(select(PARTICIPANT.c.person).where(PARTICIPANT.c.person.in_(them))).scalars())
    shell = {"name": NOBODY, "chosen": "", "unread": True, "generic": True, "joined_to": None, "imported": None}
    connection.execute(update(PERSON).where(PERSON.c.number.in_(them)).values(**shell))
    connection.execute(delete(PERSON).where(PERSON.c.number.in_([number for number in them if number not in used])))


def _black_out_everywhere(connection: Connection, terms: Sequence[str]) -> int:
    """Black out what names them in every text of every table; gives in how many rows."""
    if not terms:
        return 0
    pattern = re.compile("|".join(map(re.escape, terms)), re.IGNORECASE)
    turns = [dict(row) for row in _with(connection, TURN, terms)]
    _replace_turns(connection, [_blacked(row, pattern) for row in turns])
    return len(turns) + sum(_black_out_table(connection, table, terms, pattern) for table in _OTHERS)


_OTHERS = tuple(table for table in TABLES.values() if table not in (TURN, SET_ASIDE))


def _black_out_table(connection: Connection, table: Table, terms: Sequence[str], pattern: re.Pattern[str]) -> int:
    rows = [dict(row) for row in _with(connection, table, terms)]
    for row in rows:
        same = [column == row[column.name] for column in table.primary_key.columns]
        changed = {name: _in_text(value, pattern) for name, value in row.items() if isinstance(value, str)}
        connection.execute(update(table).where(*same).values(**changed))
    return len(rows)


def _in_text(text: str, pattern: re.Pattern[str]) -> str:
    """A text without what fits; one that holds plain values stays one."""
    if text[:1] in ("[", "{"):
        try:
            return json.dumps(_deep(json.loads(text), pattern), ensure_ascii=False)
        except json.JSONDecodeError:
            pass  # a text that only begins like one
    return _black(text, pattern)


def _with(connection: Connection, table: Table, terms: Sequence[str]) -> Iterable[Mapping[str, object]]:
    """The rows of a table in which something that names them stands, whatever its case."""
    columns = [column for column in table.columns if isinstance(column.type, Text)]
    if not columns:
        return []
    fits = [func.lower(column).contains(each, autoescape=True) for column in columns for each in _ways(terms)]
    return [dict(row) for row in connection.execute(select(table).where(or_(*fits))).mappings()]


def _ways(terms: Iterable[str]) -> Iterator[str]:
    """How a term can stand in a column: as it is, and as JSON writes it; databases fold the case of ASCII alone."""
    for term in terms:
        yield from {_ascii_lower(term), _ascii_lower(json.dumps(term)[1:-1])}


def _ascii_lower(text: str) -> str:
    return "".join(sign.lower() if sign.isascii() else sign for sign in text)


def left(connection: Connection, terms: Sequence[str]) -> dict[str, int]:
    """By table, how many rows still name them; tables without any are left out."""
    counts = {table.name: len(list(_with(connection, table, terms))) for table in TABLES.values()} if terms else {}
    return {name: count for name, count in counts.items() if count}


def _with_first_name(connection: Connection, names: Sequence[str]) -> int:
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None
    found = _with(connection, TURN, names) if names else []
    return sum(pattern.search(str(row["text"])) is not None for row in found) if pattern else 0


def before(connection: Connection, day: str) -> list[int]:
    """The conversations whose last day lies before one, written as `2026-03-02`."""
    return list(connection.execute(select(CONVERSATION.c.number).where(CONVERSATION.c.last < day)).scalars())


def drop(connection: Connection, conversations: Iterable[int]) -> int:
    """Remove conversations whole; gives how many. Who took part stays known."""
    numbers = list(conversations)
    c = PARTICIPANT.c
    people = set(connection.execute(select(c.person).where(among(connection, c.conversation, numbers))).scalars())
    for number in numbers:
        remove(connection, conversation_parts(connection, number))
    if numbers:
        connection.execute(delete(SET_ASIDE))
        connection.execute(update(IMPORTED).values(final=True))
        work_out(connection, people)
    return len(numbers)
