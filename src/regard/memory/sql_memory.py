"""The memory on a database: each question one transaction, each answer frozen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from regard.conversation import Conversation
from regard.memory import (
    all_rows,
    backing_up,
    beside,
    calling_me,
    decisions,
    everybody,
    forgetting,
    joining,
    known,
    not_me,
    reading_anew,
    reading_back,
    search,
    search_elsewhere,
    undoing,
)
from regard.memory.adding import SqlAdding
from regard.memory.as_rows import Row
from regard.memory.later import said_since
from regard.memory.memory import Adding, Backup, Elsewhere, Forgotten, Hit, Imported, Kept, Past
from regard.memory.refusals import in_sentences
from regard.memory.schema import ABOUT, SET_ASIDE, TABLES, VERSION
from regard.memory.sqlite import WRITES
from regard.people import Decision, Known, Later, Noticed, Person
from regard.reading import Reading


class SqlMemory:
    """A `Memory` on SQLite or PostgreSQL; what each function promises is said there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def version(self) -> str:
        """Of the tables."""
        return VERSION

    @contextmanager
    def _reads(self) -> Iterator[Connection]:
        with in_sentences(), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writes(self) -> Iterator[Connection]:
        with (
            in_sentences(),
            self._engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def adding(self, what: Sequence[str], at: datetime) -> Iterator[Adding]:
        """Begin an import, in one transaction."""
        with self._writes() as connection:
            adding = SqlAdding(connection, what, at)
            yield adding
            adding.finish()

    def undo(self) -> Imported | None:
        """Take back the last import whole."""
        with self._writes() as connection:
            return undoing.undo(connection)

    def imports(self) -> tuple[Imported, ...]:
        """All imports that have not been taken back, oldest first."""
        with self._reads() as connection:
            return undoing.imports(connection)

    def call_me(self, names: Sequence[str]) -> tuple[int, ...]:
        """Remember that participants of these names, or with these handles, are the owner."""
        with self._writes() as connection:
            return calling_me.call_me(connection, names)

    def not_me(self, name: str) -> bool:
        """Take back that a name, address or number is the owner's."""
        with self._writes() as connection:
            return not_me.not_me(connection, name)

    def conversation(self, number: int) -> tuple[Kept, Conversation]:
        """One conversation, whole."""
        with self._reads() as connection:
            return reading_back.kept(connection, number), reading_back.conversation_of(connection, number)

    def conversations(
        self, person: int | None = None, since: date | None = None, until: date | None = None, limit: int | None = None
    ) -> tuple[Kept, ...]:
        """Conversations, the last first."""
        with self._reads() as connection:
            return reading_back.kept_in_period(connection, person, since, until, limit)

    def read_anew(self, number: int, you: str, reading: Reading, noticed: Sequence[Noticed]) -> None:
        """Replace what was found and noticed in a conversation."""
        with self._writes() as connection:
            reading_anew.read_anew(connection, number, you, reading, noticed)

    def you(self) -> Person | None:
        """The owner; None until they have said who they are."""
        with self._reads() as connection:
            return everybody.you(connection)

    def people(self) -> tuple[Person, ...]:
        """Everybody, the owner among them, by name."""
        with self._reads() as connection:
            return everybody.everybody(connection)

    def person(self, number: int) -> Person:
        """One person."""
        with self._reads() as connection:
            return everybody.person(connection, number)

    def named(self, name: str) -> tuple[Person, ...]:
        """The people whom a name, a part of one, an address, a number or an account fits; the best first."""
        with self._reads() as connection:
            return everybody.named(connection, name)

    def known(self, today: date, people: Sequence[int] | None = None) -> Known:
        """What follow-ups are worked out from."""
        with self._reads() as connection:
            found = known.known(connection, today, people)
        return replace(found, since=partial(self._said_since, today))

    def _said_since(self, until: date, person: int, since: date) -> tuple[Later, ...]:
        with self._reads() as connection:
            return said_since(connection, person, since, until)

    def decide(self, decision: Decision) -> None:
        """Store what the owner decided."""
        with self._writes() as connection:
            decisions.decide(connection, decision)

    def whole_key(self, beginning: str) -> str:
        """The key of the one remembered thing whose key begins so."""
        with self._reads() as connection:
            return decisions.whole_key(connection, beginning)

    def setting(self, name: str) -> str | None:
        """What was set under this name; None if nothing was."""
        with self._reads() as connection:
            return decisions.setting(connection, name)

    def set(self, name: str, value: str) -> None:
        """Set it."""
        with self._writes() as connection:
            decisions.set_to(connection, name, value)

    def take_back(self, about: str) -> bool:
        """Forget the last decision about something; whether there was one."""
        with self._writes() as connection:
            return decisions.take_back(connection, about)

    def join(self, kept: int, gone: int, because: str, at: datetime) -> int:
        """Two people are one; gives a number for `part`."""
        with self._writes() as connection:
            return joining.join(connection, kept, gone, because, at)

    def part(self, joined: int) -> None:
        """Undo a `join`."""
        with self._writes() as connection:
            joining.part(connection, joined)

    def not_the_same(self, one: int, other: int) -> None:
        """Remember that two people are two."""
        with self._writes() as connection:
            decisions.not_the_same(connection, one, other)

    def parted(self) -> frozenset[tuple[int, int]]:
        """Pairs of people that the owner said are two, the smaller number first."""
        with self._reads() as connection:
            return decisions.parted(connection)

    def rename(self, person: int, name: str) -> None:
        """Show a person by this name; by the fullest known if it is empty."""
        with self._writes() as connection:
            decisions.rename(connection, person, name)

    def do_not_read(self, *, person: int | None = None, conversation: int | None = None, unread: bool = True) -> None:
        """Read nothing of a person or of a conversation; what was noticed and found there goes."""
        with self._writes() as connection:
            reading_anew.do_not_read(connection, person, conversation, unread=unread)

    def write_fact(self, person: int, what: str, words: str, on: date) -> None:
        """Store what the owner wrote of somebody."""
        with self._writes() as connection:
            decisions.write_fact(connection, person, what, words, on)

    def facts(self, person: int) -> tuple[tuple[str, str, date], ...]:
        """What the owner wrote of somebody: fact, words, day."""
        with self._reads() as connection:
            return decisions.facts(connection, person)

    def search(self, words: str, *, person: int | None = None, limit: int = 20) -> tuple[Hit, ...]:
        """The turns that hold all the words; the best first."""
        with self._reads() as connection:
            return search.search(connection, words, person, limit)

    def search_elsewhere(self, words: str, *, limit: int = 20) -> tuple[Elsewhere, ...]:
        """Contacts, facts, events, titles and notes that hold all the words."""
        with self._reads() as connection:
            return search_elsewhere.search_elsewhere(connection, words, limit)

    def past(self, you: int, measure: str | None = None) -> Iterator[Past]:
        """Findings of the owner's readings, oldest first."""
        with self._reads() as connection:
            yield from reading_back.past(connection, you, measure)

    def beside(self, conversation: Conversation, you: int, made_by: str, latest: int) -> Iterator[tuple[str, float]]:
        """What was found in the owner's latest other conversations of the same medium."""
        with self._reads() as connection:
            yield from beside.beside(connection, conversation, you, made_by, latest)

    def rows(self) -> Iterator[tuple[str, Row]]:
        """Everything that is kept: each row with the name of its table."""
        with self._reads() as connection:
            yield from all_rows.rows_of(connection)

    def fill(self, rows: Iterable[tuple[str, Row]]) -> int:
        """Keep rows as `rows` gives them."""
        with self._writes() as connection:
            return all_rows.fill(connection, rows)

    def back_up(self, path: Path, passphrase: str, at: datetime) -> Backup:
        """Write everything to a new file, encrypted with a passphrase of its own, and look at it again."""
        with self._writes() as connection:  # so that nothing changes between writing and looking again
            made = backing_up.write(connection, path, passphrase, at)
            backing_up.note(connection, made)
        return made

    def backups(self) -> tuple[Backup, ...]:
        """The backups that were made, oldest first."""
        with self._reads() as connection:
            return backing_up.backups(connection)

    def restore(self, path: Path, passphrase: str) -> int:
        """Keep what a backup holds."""
        with self._writes() as connection:
            return backing_up.read(connection, path, passphrase)

    def forget(self, person: int, *, whole: bool) -> Forgotten:
        """Take every trace of a person out, and search what is left for them."""
        with self._writes() as connection:
            gone = forgetting.forget(connection, person, whole=whole)
        self._leave_nothing_behind()
        return gone

    def drop_before(self, day: date) -> int:
        """Remove the conversations whose last day lies before a day."""
        with self._writes() as connection:
            gone = forgetting.drop(connection, forgetting.before(connection, day.isoformat()))
        if gone:
            self._leave_nothing_behind()
        return gone

    def _leave_nothing_behind(self) -> None:
        """Rewrite the file, so that no free page and no log holds what was removed."""
        with in_sentences(), self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            raw: Any = connection.connection.driver_connection
            if connection.dialect.name == "sqlite":
                raw.execute("INSERT INTO turn_words (turn_words) VALUES ('optimize')")
                raw.execute("VACUUM")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            else:
                connection.exec_driver_sql("VACUUM FULL")

    def counts(self) -> Mapping[str, int]:
        """How much is kept, by table; what lies aside for `undo` is not counted."""
        with self._reads() as connection:
            tables = [table for table in TABLES.values() if table not in (ABOUT, SET_ASIDE)]
            return {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables
            }

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()
