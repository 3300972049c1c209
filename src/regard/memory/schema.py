"""The tables: what was said and by whom, what was noticed in it, what the owner decided; the same on every database.

Rules that hold for all of them:

- Numbers are given by the program (`numbering.py`), so that an import taken back leaves no gap.
- Days are written `2026-03-02`, moments as `moments_in_time.py` writes them: text sorts as time does, in any database.
- What an import brought carries its number, and goes with it; what it took the place of lies in `set_aside` until the
  next import begins.
- A turn's number is its conversation's, shifted, plus its place in it: a conversation is one run of rows, and neither
  the turns nor the index of their words need a second index. This is why turns have no foreign key.
- People are named through participants wherever something was said, so that joining two people changes few rows.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

VERSION = "0001"
"""Of the tables, as the newest script in `migrations/` numbers it."""

TURN_BITS = 24
"""Of a turn's number: sixteen million turns in a conversation, half a million million conversations."""

_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite's rowid is an INTEGER by that name alone
METADATA = MetaData()
"""All tables but the index of words, which each database has its own way of."""


def _own() -> Column[int]:
    return Column("number", _NUMBER, primary_key=True, autoincrement=False)


def _of(table: str, name: str = "", *, index: bool = True, optional: bool = False) -> Column[int]:
    key = ForeignKey(f"{table}.number")
    return Column(name or table, _NUMBER, key, nullable=optional, index=index)


def _text(name: str, *, optional: bool = False, index: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional, index=index)


def _count(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, _NUMBER, nullable=optional)


def _is(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _measured(name: str) -> Column[float]:
    return Column(name, Float(53), nullable=True)


ABOUT = Table("about", METADATA, Column("version_num", String(32), primary_key=True))
"""One row: the version of the tables, where Alembic looks for it."""

IMPORTED = Table("imported", METADATA, _own(), _text("at"), _text("what"), _text("receipt"), _is("final"))
"""`final`: what it took the place of is no longer kept."""

FILE = Table("file", METADATA, _own(), _of("imported"), _text("name"), _text("format"), _text("fingerprint"))

PERSON = Table(
    "person",
    METADATA,
    _own(),
    _of("imported", optional=True),
    _text("name"),
    _text("chosen"),
    _is("is_you"),
    _is("unread"),
    _is("generic"),
    _of("person", "joined_to", optional=True),
)
"""`chosen`: the name that the owner gave; empty if none. `generic`: named by the part in a talk, as `Speaker 1`."""

ALIAS = Table(
    "alias",
    METADATA,
    _own(),
    _of("imported", optional=True),
    _of("person"),
    _text("kind"),
    _text("value"),
    _text("plain"),
    _text("because"),
)
Index("alias_by_value", ALIAS.c.kind, ALIAS.c.plain)

CONVERSATION = Table(
    "conversation",
    METADATA,
    _own(),
    _of("imported"),
    _of("file"),
    _text("content", index=True),
    _text("medium"),
    _text("title"),
    _text("owner", optional=True),
    _text("held", optional=True),
    _text("notes"),
    _text("first", optional=True),
    _text("last", optional=True, index=True),
    _count("turns"),
    _count("speakers"),
    _count("last_by", optional=True),
    _count("you", optional=True),
    _text("made_by"),
    _is("unread"),
)
"""`content`: of speakers and words; `last_by` and `you`: places among its participants."""

PARTICIPANT = Table(
    "participant",
    METADATA,
    _own(),
    _of("conversation"),
    _of("person"),
    _count("place"),
    _text("name"),
    _count("turns"),
    _count("words"),
)

HANDLE = Table("handle", METADATA, _own(), _of("participant"), _count("place"), _text("kind"), _text("value"))

SPOKE = Table(
    "spoke",
    METADATA,
    Column("participant", _NUMBER, ForeignKey("participant.number"), primary_key=True),
    Column("day", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The days on which a participant said something."""

TURN = Table(
    "turn",
    METADATA,
    _own(),
    _count("speaker", optional=True),
    _text("text"),
    _count("line", optional=True),
    _text("item"),
    _measured("begins"),
    _measured("ends"),
    _text("sent", optional=True),
    _text("pieces", optional=True),
)
"""`speaker`: a place among the participants; `pieces`: only where they say more than the row."""

MESSAGE = Table(
    "message",
    METADATA,
    Column("fingerprint", _NUMBER, primary_key=True, autoincrement=False),
    Column("conversation", _NUMBER, ForeignKey("conversation.number"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""The dated messages, so that they are known again: of moment, sender and words."""

MOMENT = Table(
    "moment",
    METADATA,
    _own(),
    _of("conversation"),
    _text("kind"),
    _text("shared"),
    _text("response"),
    _text("answer"),
)

FINDING = Table(
    "finding",
    METADATA,
    _own(),
    _of("conversation"),
    _text("name"),
    _text("measure"),
    _text("unit"),
    _measured("value"),
    _count("rests_on"),
    _text("evidence"),
    _text("details"),
)
"""Those that have a value; the others say nothing about later ones."""
Index("finding_by_name", FINDING.c.name)

NOTICED = Table(
    "noticed",
    METADATA,
    _own(),
    _of("conversation"),
    _text("key", index=True),
    _text("kind"),
    _text("what", index=True),
    _of("participant", "by"),
    _of("participant", "to", optional=True),
    _text("about"),
    _count("turn"),
    _count("begin"),
    _count("stop"),
    _text("quote"),
    _text("day", optional=True, index=True),
    _text("day_words"),
    _is("every_year"),
    _text("words"),
    _text("response", optional=True),
    _text("answer"),
    _measured("probability"),
    _text("made_by"),
    _text("said_on", optional=True, index=True),
    _text("said_at", optional=True),
    _count("line", optional=True),
    _text("item"),
)
Index("noticed_every_year", NOTICED.c.every_year, NOTICED.c.day)

CONTACT = Table(
    "contact", METADATA, _own(), _of("imported"), _of("person"), _text("key", index=True), _text("book"), _text("said")
)

YEARLY = Table(
    "yearly",
    METADATA,
    Column("contact", _NUMBER, ForeignKey("contact.number"), primary_key=True),
    Column("day", Text, primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""The days of contacts that come back each year, as `03-02`."""

EVENT = Table(
    "event",
    METADATA,
    _own(),
    _of("imported"),
    _text("key", index=True),
    _text("calendar"),
    _text("day", index=True),
    _text("said"),
)

ATTENDEE = Table(
    "attendee",
    METADATA,
    Column("event", _NUMBER, ForeignKey("event.number"), primary_key=True),
    Column("plain", Text, primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""The addresses of those asked to an event; whose they are is looked up when asked, for it can be learned later."""

DECISION = Table(
    "decision",
    METADATA,
    _own(),
    _text("about", index=True),
    _text("verdict"),
    _text("decided"),
    _text("until", optional=True),
    _text("words"),
    _text("day", optional=True),
    _text("what"),
)

JOINED = Table(
    "joined",
    METADATA,
    _own(),
    _of("imported", optional=True),
    _of("person", "kept"),
    _of("person", "gone"),
    _text("because"),
    _text("at"),
    _text("moved"),
)

PARTED = Table(
    "parted",
    METADATA,
    Column("one", _NUMBER, ForeignKey("person.number"), primary_key=True, autoincrement=False),
    Column("other", _NUMBER, ForeignKey("person.number"), primary_key=True, autoincrement=False, index=True),
    sqlite_with_rowid=False,
)

SETTING = Table("setting", METADATA, Column("name", Text, primary_key=True), _text("value"))

FACT = Table("fact", METADATA, _own(), _of("person"), _text("what"), _text("words"), _text("written"))

RHYTHM = Table(
    "rhythm",
    METADATA,
    Column("person", _NUMBER, ForeignKey("person.number"), primary_key=True, autoincrement=False),
    _text("first"),
    _text("last"),
    _count("days"),
    _measured("usual_gap"),
    _measured("long_gap"),
    _text("medium"),
    _text("app"),
    _is("last_by_you"),
    _is("in_groups_only"),
)
"""When the owner and a person met; worked out from `spoke` whenever that changes."""

SET_ASIDE = Table(
    "set_aside", METADATA, _own(), _of("imported"), _text("name"), Column("rows", LargeBinary, nullable=False)
)
"""Rows that an import took the place of, packed, so that they can be put back as they were."""

TABLES: dict[str, Table] = {table.name: table for table in METADATA.sorted_tables}
"""By name, those that others refer to first."""

WORDS = {
    "sqlite": (
        """CREATE VIRTUAL TABLE turn_words
        USING fts5(words, content='', contentless_delete=1, detail='none', tokenize='ascii')""",
    ),
    "postgresql": (
        "CREATE TABLE turn_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        "CREATE INDEX turn_words_words ON turn_words USING gin (words)",
    ),
}
"""The index of all words: its texts are cut into words by `plain_words.py` before they come to the database."""


def make_tables(connection: Connection) -> None:
    """Make all tables in an empty database, and write down their version."""
    METADATA.create_all(connection)
    for statement in WORDS[connection.dialect.name]:
        connection.exec_driver_sql(statement)
    connection.execute(ABOUT.insert().values(version_num=VERSION))
