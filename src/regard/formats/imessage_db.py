"""Messages on the Mac: its database `chat.db`, opened read-only.

The words are in `text`, else in `attributedBody` (`typedstream.py`), else, of an edited message, the last of the
versions in `message_summary_info`. Reactions (`associated_message_type` 2000 to 3999) are no items. Two chats with the
same one other person, over iMessage and SMS, are one. Whoever has the Mac is called `Me`; the others by number or
address, for their names stand in Contacts and not here. Times are since 2001, in seconds or, from macOS 10.13 on,
nanoseconds.
"""

from __future__ import annotations

import plistlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from regard.conversation import Place, Source
from regard.formats.accounts import shown_instead_of_a_name
from regard.formats.chat_messages import (
    DELETED,
    NO_WORDS,
    NOBODY,
    NOTICE,
    LargeChats,
    Message,
    Sender,
    Senders,
    file_name,
    read_large_chats,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.database import opened
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, listed, mapping
from regard.formats.pieces import fold
from regard.formats.tapbacks import WHAT, is_reaction
from regard.formats.typedstream import text_of
from regard.formats.when_sent import APPLE, since
from regard.problems import CannotRead

if TYPE_CHECKING:
    import sqlite3

CARD = FormatCard(
    name="imessage_db",
    title="iMessage, the database of Messages on the Mac",
    made_by=("Messages",),
    how_to_get=(
        "On the Mac: quit Messages; in the Finder choose Go, Go to Folder, type ~/Library/Messages, and copy chat.db "
        "to another folder."
    ),
    endings=(".db",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

OWNER = Sender("Me", "me")

_HEAD = b"SQLite format 3\x00"
_SIGNS = (b"chat_message_join", b"message_attachment_join", b"attributedBody")
_TABLES = {"message": {"ROWID", "date", "is_from_me", "handle_id"}, "handle": {"ROWID", "id"}}
_COLUMNS = (
    "text", "attributedBody", "message_summary_info", "associated_message_type", "item_type", "subject",
    "date_retracted", "balloon_bundle_id",
)  # fmt: skip
"""Not in every version of the database."""

_PLACEHOLDERS = str.maketrans("", "", "\ufffc\ufffd")
"""Signs that stand in the words where a picture or a reaction stands."""

_ONE_OTHER = 45
"""The style of a chat with one other person; groups have 43."""

_NANOSECONDS_FROM = 10**12
"""As seconds this would be the year 33,000; as nanoseconds it is a quarter of an hour."""

_LINK = "com.apple.messages.URLBalloonProvider"
_NOT_A_PLIST = (
    ValueError,
    TypeError,
    LookupError,
    OverflowError,
    RecursionError,
    ExpatError,
    AttributeError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class _Tables:
    """What stands beside the messages.

    Attributes:
        handles: numbers and addresses of the others.
        chats: of each chat its key, its title, and the one other person, if it has but one.
        chat_of: the chat of each message.
        files: the names of what came with each message.
    """

    handles: Mapping[int, str]
    chats: Mapping[int, tuple[str, str, str]]
    chat_of: Mapping[int, int]
    files: Mapping[int, tuple[str, ...]]


def sure(file: File) -> float:
    """Sure of a database with the names of Messages' tables; just sure enough of others to say what they are."""
    if not file.beginning.startswith(_HEAD):
        return 0.0
    return 0.95 if any(sign in file.beginning for sign in _SIGNS) else 0.35


def read(file: File) -> Read:
    """Read all chats.

    Raises:
        CannotRead: it is another database, or damaged.
    """
    with opened(file, "Quit Messages and copy it again.") as base:
        chats = _read(file, base)
    return read_large_chats(file.name, chats, file.given, Senders(lambda sender: sender, shown_instead_of_a_name))


def _read(file: File, base: sqlite3.Connection) -> LargeChats:
    if any(not columns <= _columns(base, table) for table, columns in _TABLES.items()):
        raise CannotRead(
            file.name, "this is a database, but not that of Messages.", "Bring chat.db, or an export as text."
        )
    tables = _tables(base)
    chats = LargeChats(Source(file.name, CARD.name, file.fingerprint), OWNER)
    for row in _rows(base):
        key, title, message = _sorted_in(row, tables)
        chats.take(key, message, title)
    return chats


def _columns(base: sqlite3.Connection, table: str) -> set[str]:
    """The columns of a table; none of a view, which could hide an endless query."""
    kind = base.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if kind is None or kind[0] != "table" or "VIRTUAL" in str(kind[1])[:30].upper():
        return set()
    names = {str(row[1]) for row in base.execute("SELECT * FROM pragma_table_info(?)", (table,))}
    return names | {"ROWID"} if names else names


def _select(base: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    """Rows with these columns; null for a column, and nothing for a table, that this version has not."""
    there = _columns(base, table)
    if there:
        wanted = ", ".join(f'"{name}"' if name in there else "NULL" for name in columns)
        yield from base.execute(f'SELECT {wanted} FROM "{table}" ORDER BY ROWID')  # noqa: S608  # names of ours alone


def _rows(base: sqlite3.Connection) -> Iterator[dict[str, object]]:
    columns = ("ROWID", "date", "is_from_me", "handle_id", *_COLUMNS)
    for values in _select(base, "message", columns):
        row = dict(zip(columns, values, strict=True))
        kind = row["associated_message_type"]
        if not (isinstance(kind, int) and 2000 <= kind < 4000):
            yield row


def _tables(base: sqlite3.Connection) -> _Tables:
    handles = {_number(row): shown_name(name) for row, name in _select(base, "handle", ("ROWID", "id"))}
    chats = {
        _number(row): _chat(_number(row), shown_name(title), shown_name(other), style)
        for row, title, other, style in _select(base, "chat", ("ROWID", "display_name", "chat_identifier", "style"))
    }
    chat_of: dict[int, int] = {}
    for chat, message in _select(base, "chat_message_join", ("chat_id", "message_id")):
        chat_of.setdefault(_number(message), _number(chat))
    return _Tables(handles, chats, chat_of, _files(base))


def _chat(row: int, title: str, other: str, style: object) -> tuple[str, str, str]:
    """A chat's key, title and one other person."""
    return (f"with {other}", title, other) if style == _ONE_OTHER and other else (f"chat {row}", title, "")


def _files(base: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    names = {
        _number(row): shown_name(name) or file_name(path) or "a file"
        for row, name, path in _select(base, "attachment", ("ROWID", "transfer_name", "filename"))
    }
    files: dict[int, tuple[str, ...]] = {}
    for message, attachment in _select(base, "message_attachment_join", ("message_id", "attachment_id")):
        at_message = _number(message)
        files[at_message] = (*files.get(at_message, ()), names.get(_number(attachment), "a file"))
    return files


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _sorted_in(row: Mapping[str, object], tables: _Tables) -> tuple[object, str, Message]:
    """A message with the key and title of its chat; one in no chat is with whoever sent it."""
    number = _number(row["ROWID"])
    handle = tables.handles.get(_number(row["handle_id"]), "")
    key, title, other = tables.chats.get(tables.chat_of.get(number, 0), (f"with {handle}", "", handle))
    sender = OWNER if row["is_from_me"] else _sender(handle or other)
    return key, title, _message(row, Place(None, f"message {number}"), sender, tables.files.get(number, ()))


def _sender(name: str) -> Sender:
    return Sender(name, name) if name else NOBODY


def _message(row: Mapping[str, object], place: Place, sender: Sender, attached: tuple[str, ...]) -> Message:
    said = fold(f"{_string(row['subject'])} {_words(row)}".translate(_PLACEHOLDERS))
    if row["item_type"]:
        return skipped_message(place, NOTICE)
    if row["date_retracted"] or (not said and _is_taken_back(row)):
        return skipped_message(place, DELETED)
    if is_reaction(said):
        return skipped_message(place, WHAT)
    instead = without("a file") if attached else NO_WORDS
    if row["balloon_bundle_id"] not in (None, "", _LINK):
        instead = "something from an app, without words"
    return Message(place, sender, said, _sent(row["date"]), (), attached, instead)


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _words(row: Mapping[str, object]) -> str:
    plain, body = _string(row["text"]), row["attributedBody"]
    if not plain.strip() and isinstance(body, bytes):
        plain = text_of(body)
    return plain if plain.strip() else last_edit(row["message_summary_info"])


def last_edit(summary: object) -> str:
    """The words of a message's parts after their last edits, from a property list; empty if there are none."""
    parts = mapping(at(_plist(summary), "ec"))
    versions = [listed(parts[key]) for key in sorted(parts, key=str)]
    last = [at(of_one, -1, "t") for of_one in versions]
    return " ".join(text_of(each) for each in last if isinstance(each, bytes))


def _is_taken_back(row: Mapping[str, object]) -> bool:
    """Whether the property list names parts that were taken back."""
    return bool(listed(at(_plist(row["message_summary_info"]), "rp")))


def _plist(data: object) -> object:
    try:
        return plistlib.loads(data) if isinstance(data, bytes) else None
    except _NOT_A_PLIST:
        return None


def _sent(value: object) -> datetime | None:
    if not isinstance(value, int) or not value:
        return None
    return since(APPLE, value // 1000 if abs(value) >= _NANOSECONDS_FROM else value * 10**6)


FORMAT = Format(CARD, sure, read, of_bytes=True)
