"""Databases are opened where they lie, or from a copy; whatever their schema does, reading them ends."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from formats.made_databases import database
from regard.formats import from_bytes, imessage_db, open_file, read_path
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


def with_the_newest_beside(folder: Path) -> Path:
    """A database in which one row is written, with another that its app has so far written beside it alone."""
    source, copied = folder / "app" / "chat.db", folder / "copied"
    source.parent.mkdir()
    copied.mkdir()
    with closing(sqlite3.connect(source)) as base:
        base.executescript("PRAGMA journal_mode = WAL; CREATE TABLE a (b); INSERT INTO a VALUES ('old');")
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        base.execute("INSERT INTO a VALUES ('new')")
        base.commit()
        for name in ("chat.db", "chat.db-wal"):
            shutil.copyfile(source.with_name(name), copied / name)
    return copied / "chat.db"


def test_what_was_written_last_lies_beside_the_database_and_is_read(tmp_path: Path) -> None:
    path = with_the_newest_beside(tmp_path)
    before = {each.name: each.read_bytes() for each in path.parent.iterdir()}

    with opened(open_file(path), "Copy it.") as base:
        assert base.execute("SELECT b FROM a").fetchall() == [("old",), ("new",)]
    assert {each.name: each.read_bytes() for each in path.parent.iterdir()} == before


def test_without_it_what_is_in_the_database_is_read(tmp_path: Path) -> None:
    path = with_the_newest_beside(tmp_path)
    path.with_name("chat.db-wal").unlink()

    with opened(open_file(path), "Copy it.") as base:
        assert base.execute("SELECT b FROM a").fetchall() == [("old",)]


def test_what_lies_beside_a_database_is_no_file_of_its_own(tmp_path: Path) -> None:
    path = with_the_newest_beside(tmp_path)
    path.with_name("chat.db-shm").write_bytes(b"index")
    path.with_name("other.db-wal").write_bytes(b"alone")

    assert [each.name for each in read_path(path.parent)] == ["copied/chat.db", "copied/other.db-wal"]
