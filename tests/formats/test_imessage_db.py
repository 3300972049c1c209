"""Messages' database on the Mac: where the words stand, who sent them, and which chat they are of."""

# ruff: noqa: S608  # the statements are made up here

from __future__ import annotations

import plistlib
from typing import Any

import pytest

from formats.made_databases import database
from formats.read_values import values_of
from regard.formats import Read, from_bytes, recognise
from regard.formats.typedstream import text_of
from regard.problems import CannotRead, NothingInIt

TABLES = """
CREATE TABLE message (text TEXT, attributedBody BLOB, message_summary_info BLOB, subject TEXT, date INTEGER,
    is_from_me INTEGER DEFAULT 0, handle_id INTEGER DEFAULT 1, associated_message_type INTEGER DEFAULT 0,
    item_type INTEGER DEFAULT 0, date_retracted INTEGER DEFAULT 0, balloon_bundle_id TEXT);
CREATE TABLE handle (id TEXT, service TEXT);
CREATE TABLE chat (display_name TEXT, chat_identifier TEXT, style INTEGER);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
CREATE TABLE attachment (filename TEXT, transfer_name TEXT);
CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
INSERT INTO handle VALUES ('+15550100', 'iMessage'), ('otis@example.org', 'iMessage'), ('+15550100', 'SMS');
INSERT INTO chat VALUES ('', '+15550100', 45), ('Garden', 'chat1', 43), ('', '+15550100', 45);
"""

BEGINS = 600_000_000
"""Seconds since 2001: the 6th of January 2020, 10:40."""


def read(sql: str) -> Read:
    file = from_bytes("chat.db", database(TABLES + sql))
    return recognise(file).read(file)


def chats(sql: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = values_of(read(sql))["conversations"]
    return found


def said(sql: str) -> list[tuple[str | None, str]]:
    return [(piece.get("by"), piece["text"]) for chat in chats(sql) for piece in chat["said"]]


def in_chat(*pairs: tuple[int, int]) -> str:
    return f"INSERT INTO chat_message_join VALUES {', '.join(map(str, pairs))};"


def stream(words: bytes, length: bytes | None = None) -> bytes:
    """A typedstream as Messages writes it, with one string in it."""
    before = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\x84\x84\x08NSObject\x00"
    head = b"\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+"
    return (
        before
        + head
        + (length or bytes([len(words)]))
        + words
        + b"\x86\x84\x02iI\x01\n\x92\x84\x84\x84\x0cNSDictionary"
    )


def blob(data: bytes) -> str:
    return f"X'{data.hex()}'"


def test_seconds_and_nanoseconds_since_2001() -> None:
    sql = f"""INSERT INTO message (text, date, is_from_me) VALUES
        ('Did it rain?', {BEGINS}, 0), ('All week.', {(BEGINS + 60) * 10**9 + 5 * 10**8}, 1), ('When?', 0, 0);"""
    [chat] = chats(sql + in_chat((1, 1), (1, 2), (1, 3)))

    assert chat["owner"] == "Me"
    assert [piece.get("at") for piece in chat["said"]] == [
        "2020-01-06T10:40:00+00:00",
        "2020-01-06T10:41:00.500000+00:00",
        None,
    ]


def test_words_in_the_attributed_body_where_the_text_is_null() -> None:
    sql = f"""INSERT INTO message (text, attributedBody, date) VALUES (NULL, {blob(stream(b"Did it rain?"))}, 1),
        ('All week.', {blob(stream(b"something else"))}, 2), (NULL, {blob(stream(b""))}, 3), (NULL, X'00ff', 4);"""

    assert said(sql) == [("+15550100", "Did it rain?"), ("+15550100", "All week.")]
    assert [problem.what for problem in read(sql).skipped] == ["no words in it", "no words in it"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (stream("Wörter 🌧".encode()), "Wörter 🌧"),
        (stream(b"x" * 300, b"\x81\x2c\x01"), "x" * 300),
        (stream(b"x" * 70_000, b"\x82\x70\x11\x01\x00"), "x" * 70_000),
        (stream(b"too short", b"\x81\xff\x7f"), "too short"),
        (stream(b"plus + and \x01+ inside"), "plus + and \x01+ inside"),
        (stream(b"cut")[:-23], "cut"),
        (stream(b"cut")[:60], ""),
        (b"no stream NSString\x01+\x02hi", ""),
        (b"", ""),
    ],
)
def test_the_string_in_a_typedstream(data: bytes, words: str) -> None:
    assert text_of(data) == words


def test_of_an_edited_message_the_last_words_count() -> None:
    edits = {"ec": {"0": [{"t": stream(b"at nine")}, {"t": stream(b"at ten")}], "1": [{"t": stream(b"or so")}]}}
    summary = plistlib.dumps(edits, fmt=plistlib.FMT_BINARY)

    assert said(f"INSERT INTO message (message_summary_info) VALUES ({blob(summary)})") == [
        ("+15550100", "at ten or so")
    ]


def test_what_was_taken_back_is_no_words() -> None:
    summary = plistlib.dumps({"rp": [0]}, fmt=plistlib.FMT_BINARY)
    sql = f"""INSERT INTO message (text, message_summary_info, date_retracted) VALUES
        ('Stays', NULL, 0), (NULL, {blob(summary)}, 0), ('gone', NULL, 7), (NULL, {blob(b"bplist00broken")}, 0);"""

    assert said(sql) == [("+15550100", "Stays")]
    assert [problem.what for problem in read(sql).skipped] == [
        "a deleted message",
        "a deleted message",
        "no words in it",
    ]


def test_reactions_are_no_items_and_those_written_out_are_skipped() -> None:
    sql = """INSERT INTO message (text, associated_message_type) VALUES
        ('Roses', 0), ('Loved “Roses”', 2000), ('Removed a heart from “Roses”', 3000), ('Liked “Roses”', 0),
        ('Liked it', 0);"""
    outcome = read(sql)

    assert (outcome.items, outcome.kept) == (3, 2)
    assert [problem.what for problem in outcome.skipped] == ["a reaction, written out by the phone"]


def test_notices_pictures_and_apps_are_skipped_and_links_are_words() -> None:
    sql = """INSERT INTO message (text, item_type, balloon_bundle_id) VALUES
        (NULL, 2, NULL), ('\ufffc', 0, NULL), ('\ufffc', 0, 'com.example.game'),
        ('https://example.org', 0, 'com.apple.messages.URLBalloonProvider'), ('\ufffcThe bed', 0, NULL);
        INSERT INTO attachment VALUES ('~/Library/Messages/Attachments/a/bed.heic', NULL), ('b', 'bed.jpg');
        INSERT INTO message_attachment_join VALUES (2, 1), (5, 1), (5, 2);"""

    assert [problem.what for problem in read(sql).skipped] == [
        "a notice of the app, no words of a speaker",
        "a file without words",
        "something from an app, without words",
    ]
    [chat] = chats(sql)
    assert [piece["text"] for piece in chat["said"]] == ["https://example.org", "The bed"]
    assert chat["said"][1]["attached"] == ["bed.heic", "bed.jpg"]


def test_one_person_over_two_services_is_one_chat_and_a_group_another() -> None:
    sql = """INSERT INTO message (text, date, handle_id, is_from_me) VALUES
        ('Blue.', 1, 1, 0), ('Green.', 2, 3, 0), ('We three.', 3, 2, 0), ('Yes.', 4, 0, 1), ('Who?', 5, 0, 0);"""
    found = chats(sql + in_chat((1, 1), (3, 2), (2, 3), (2, 4), (2, 5)))

    assert [(chat.get("title"), chat.get("owner")) for chat in found] == [(None, None), ("Garden", "Me")]
    assert [piece["text"] for piece in found[0]["said"]] == ["Blue.", "Green."]
    assert [piece.get("by") for piece in found[1]["said"]] == ["otis@example.org", "Me", None]


def test_a_message_in_no_chat_is_with_whoever_sent_it() -> None:
    found = chats("INSERT INTO message (text, date) VALUES ('Lost', 1), ('Found', 2);" + in_chat((1, 2)))

    assert [[piece["text"] for piece in chat["said"]] for chat in found] == [["Lost", "Found"]]


def test_an_old_database_without_the_newer_columns() -> None:
    old = """CREATE TABLE message (text TEXT, date INTEGER, is_from_me INTEGER, handle_id INTEGER);
        CREATE TABLE handle (id TEXT); CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
        INSERT INTO message VALUES ('Hello', 1, 1, 0);"""
    file = from_bytes("chat.db", database(old))

    assert [talk.turns[0].text for talk in recognise(file).read(file).conversations] == ["Hello"]


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE other (a)",
        "CREATE TABLE handle (id); CREATE VIEW message AS SELECT 1 AS date, 1 AS is_from_me, 1 AS handle_id",
    ],
)
def test_another_database_is_refused_in_a_sentence(sql: str) -> None:
    file = from_bytes("x.db", database(sql))

    with pytest.raises(CannotRead, match="not that of Messages"):
        recognise(file).read(file)


def test_values_of_any_kind_are_borne() -> None:
    sql = """INSERT INTO message VALUES (7, 'x', 'y', 3, 'soon', 'yes', 'no', 'z', 'w', 'v', 9),
        ('Hello', NULL, NULL, NULL, 9223372036854775807, 0, 1, NULL, NULL, NULL, NULL);
        INSERT INTO chat_message_join VALUES ('a', 'b'), (NULL, 2);"""

    assert said(sql) == [("+15550100", "Hello")]


def test_a_damaged_database_is_refused() -> None:
    data = bytearray(database(TABLES + "INSERT INTO message (text) VALUES ('Hello')"))
    data[100:4096] = b"\xff" * 3996

    with pytest.raises(CannotRead, match="cannot be read"):
        recognise(file := from_bytes("chat.db", bytes(data))).read(file)


def test_a_database_without_a_word_says_so() -> None:
    with pytest.raises(NothingInIt):
        read("INSERT INTO message (text) VALUES ('')")
