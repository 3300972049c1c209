"""Google Chat as Takeout gives it: `messages.json` of one conversation, or the folder `Google Chat` with all of them.

Decisions:

- `Wednesday, April 15, 2015 at 12:51:41 AM UTC` is read as it is written, with the narrow space that newer exports put
  before AM; a day and time in another language is not guessed at: the words are kept without it.
- The file says only what people are called; two accounts of one name bear their address. The owner is whoever
  `user_info.json` describes.
- Threads of a space are one conversation, in order of time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath

from regard.conversation import Place, Source
from regard.formats.accounts import Account, read_chats_with_accounts
from regard.formats.chat_messages import (
    BOT,
    DELETED,
    NO_MESSAGE,
    Chat,
    Message,
    Sender,
    begins_with,
    only_apart,
    quoted,
    shown_name,
    skipped_message,
    tree_of,
    without,
)
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, text
from regard.problems import Problem

CARD = FormatCard(
    name="google_chat",
    title="Google Chat, from Takeout",
    made_by=("Google Takeout",),
    how_to_get=(
        "Open takeout.google.com, Deselect all, choose Google Chat, Next step, Create export, and download the archive "
        "from the link that Google mails you. The conversations are in its folder Google Chat."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)
EXPORT_CARD = replace(
    CARD, name="google_chat_export", title="Google Chat, the whole folder from Takeout", endings=(".zip",)
)

_LOOKED_AT = 50
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_DATE = re.compile(
    r"(?:[A-Za-z]+, )?([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4}),? (?:at )?(\d{1,2}):(\d{2}):(\d{2})(?: ([AP])M)? UTC",
    re.IGNORECASE,
)
_MESSAGES, _GROUP, _USER = "messages.json", "group_info.json", "user_info.json"
_CHAT_FOLDER = re.compile(r"(?:(?:Groups/)?[^/]+/)?messages\.json")
"""Where messages lie, seen from the folder `Google Chat`, `Groups` or that of one conversation."""


def sure(file: File) -> float:
    """Sure of messages with Google's names for who wrote them and when."""
    messages = listed(at(file.json, "messages"))[:_LOOKED_AT]
    known = sum(_is_message(node) for node in messages)
    return 0.95 if messages and known >= len(messages) / 2 else 0.0


def read(file: File) -> Read:
    """Read one conversation."""
    source = Source(file.name, CARD.name, file.fingerprint)
    chats = [Chat(source, tuple(_messages(file.json)))]
    return read_chats_with_accounts(file.name, chats, file.given, _accounts)


def sure_of_folder(folder: Folder) -> float:
    """Sure of conversations in folders that lie as Takeout puts them."""
    files = _files(folder)
    beside = any(PurePosixPath(file.name).name in (_GROUP, _USER) for file in folder.files)
    return 0.9 if files and beside and any(begins_with(file, b'"creator"') for file in files[:5]) else 0.0


def read_folder(folder: Folder) -> Read:
    """Read all conversations of the folder."""
    broken: list[Problem] = []
    users = (tree_of(file, []) for file in folder.files if PurePosixPath(file.name).name == _USER)
    owner = next((_sender(at(tree, "user")) for tree in users if at(tree, "user") is not None), None)
    groups = {file.name: file for file in folder.files if PurePosixPath(file.name).name == _GROUP}
    chats = (_chat(folder.name, file, groups, owner, broken) for file in _files(folder))
    there = (chat for chat in chats if chat is not None)
    outcome = read_chats_with_accounts(folder.name, there, folder.given, _accounts)
    return replace(outcome, cautions=(*outcome.cautions, *broken))


def _files(folder: Folder) -> list[File]:
    return [file for file in folder.files if _CHAT_FOLDER.fullmatch(file.name)]


def _chat(
    name: str, file: File, groups: Mapping[str, File], owner: Sender | None, broken: list[Problem]
) -> Chat | None:
    """One conversation, with the name that stands beside it; None if it cannot be read."""
    file = replace(file)  # a copy, which takes its bytes with it: there may be thousands
    tree = tree_of(file, broken)
    if tree is None:
        return None
    group = groups.get(str(PurePosixPath(file.name).with_name(_GROUP)))
    title = text(at(tree_of(replace(group), []), "name")) if group else ""
    source = Source(f"{name}/{file.name}", EXPORT_CARD.name, file.fingerprint)
    return Chat(source, tuple(_messages(tree)), title, owner)


def _is_message(node: object) -> bool:
    named = isinstance(at(node, "creator"), dict)
    return named and first_of(node, "created_date", "topic_id", "message_id") is not None


def _messages(tree: object) -> Iterator[Message]:
    for count, node in enumerate(listed(at(tree, "messages")), 1):
        yield _message(node, Place(None, f"message {count}"))


def _message(node: object, place: Place) -> Message:
    if not isinstance(node, dict):
        return skipped_message(place, NO_MESSAGE)
    if reason := _not_spoken(node):
        return skipped_message(place, reason)
    own = text(at(node, "text"))
    apart = quoted(text(at(node, "quoted_message_metadata", "text")))
    attached = tuple(_attached(node))
    instead = "" if own else _kind(node) or only_apart(apart)
    return Message(place, _sender(at(node, "creator")), own, _sent(at(node, "created_date")), apart, attached, instead)


def _not_spoken(node: object) -> str:
    """Why a message is nobody's words; empty if it may be."""
    if at(node, "message_state") == "DELETED" or first_of(node, "deletion_metadata", "deleted_date") is not None:
        return DELETED
    return BOT if text(at(node, "creator", "user_type")).casefold() == "bot" else ""


def _sender(node: object) -> Sender:
    address = shown_name(at(node, "email"))
    return Sender(shown_name(at(node, "name")), address.casefold(), address)


def _accounts(sender: Sender) -> tuple[Account, ...]:
    return (("mail", sender.handle),)


def _sent(node: object) -> datetime | None:
    found = _DATE.fullmatch(text(node))
    if found is None:
        return None
    month = next((count for count, name in enumerate(_MONTHS, 1) if name.startswith(found[1].lower())), 0)
    day, year, hour, minute, second = (int(found[place]) for place in (2, 3, 4, 5, 6))
    if found[7]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[7].upper() == "P" else 0)
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def _attached(node: object) -> Iterator[str]:
    for each in listed(at(node, "attached_files")):
        if name := text(first_of(each, "original_name", "export_name")):
            yield name


def _kind(node: object) -> str:
    """What a message without words is; empty if nothing known."""
    if listed(at(node, "attached_files")):
        return without("a file")
    return without("a link or call") if listed(at(node, "annotations")) else ""


FORMAT = Format(CARD, sure, read)
FOLDER_FORMAT = FolderFormat(EXPORT_CARD, sure_of_folder, read_folder)
