"""Databases are opened where they lie, or from a copy; whatever their schema does, reading them ends."""

from __future__ import annotations

import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

from formats.made_databases import database
from regard.formats import from_bytes, imessage_db, open_file
from regard.formats.database import opened
from regard.problems import CannotRead

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
PLAIN = database("CREATE TABLE message_x (a)")
WORKED_OUT = """
CREATE TABLE handle (id TEXT);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
CREATE TABLE message (
    body TEXT, date INTEGER, is_from_me INTEGER, handle_id INTEGER,
    text TEXT GENERATED ALWAYS AS (hex(zeroblob(30000000))) VIRTUAL
);
INSERT INTO handle VALUES ('+15550100');
INSERT INTO message (body, date, is_from_me, handle_id) VALUES ('Did it rain?', 600000000, 0, 1);
"""


def test_a_query_without_an_end_is_broken_off() -> None:
    begin = time.process_time()
    with pytest.raises(CannotRead, match="cannot be read"), opened(from_bytes("a.db", PLAIN), "Copy it.") as base:
        base.execute(ENDLESS).fetchall()

    assert time.process_time() - begin < 30


def test_a_damaged_schema_is_refused_in_one_sentence() -> None:
    """The reason that the database gives may hold bytes that are no text, and control characters."""
    broken = PLAIN.replace(b"CREATE TABLE message_x (a)", b"CREATE TABLE \xc5ssage\x1bx (a)")

    with pytest.raises(CannotRead) as refused, opened(from_bytes("a.db", broken), "Copy it.") as base:
        base.execute("SELECT * FROM sqlite_master").fetchall()

    assert str(refused.value).isprintable()
    assert str(refused.value).endswith("Copy it.")


def test_a_column_that_is_worked_out_is_not_read() -> None:
    """Each of its values would take sixty megabytes, and the file a few kilobytes."""
    with pytest.raises(CannotRead, match="no words in it"):
        imessage_db.read(from_bytes("chat.db", database(WORKED_OUT)))


def test_a_value_larger_than_any_message_is_not_read() -> None:
    with pytest.raises(CannotRead, match="too big"), opened(from_bytes("a.db", PLAIN), "Copy it.") as base:
        base.execute("SELECT zeroblob(100000000)").fetchall()


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), CannotRead("a.db", "no.", ""), MemoryError()], ids=repr)
def test_the_copy_is_gone_however_reading_ends(
    stop: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    with suppress(KeyboardInterrupt, CannotRead), opened(from_bytes("a.db", PLAIN), "Copy it."):
        assert list(tmp_path.iterdir())
        raise stop

    assert not list(tmp_path.iterdir())


def test_a_database_on_disk_is_opened_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may have gigabytes; and nothing is put beside it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    path = tmp_path / "a b?#.db"
    path.write_bytes(PLAIN)

    with opened(open_file(path), "Copy it.") as base:
        assert base.execute("SELECT name FROM sqlite_master").fetchall() == [("message_x",)]
        assert list(tmp_path.iterdir()) == [path]

    assert path.read_bytes() == PLAIN
