"""The download of Facebook, Messenger or Instagram: a folder or zip in which each chat has a folder of its own.

The files `message_1.json … message_9.json` of one folder are one chat, each with the newest message first; the first
file has the newest of all. Messenger's encrypted chats come in a download of their own, with one file for each chat.
Only messages are read: posts, photos, searches and all else in such a download are left alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from regard.conversation import Source
from regard.formats.chat_messages import (
    Chat,
    Message,
    Sender,
    begins_with,
    oldest_first,
    read_chats,
    shown_name,
    tree_of,
)
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read
from regard.formats.json_tree import at
from regard.formats.meta_messages import letters_of, messages_of, title_of
from regard.problems import CannotRead, Problem

CARD = FormatCard(
    name="meta_export",
    title="Facebook, Messenger or Instagram, the whole download",
    made_by=("Facebook", "Messenger", "Instagram"),
    how_to_get=(
        "Facebook or Instagram: Accounts Center, Your information and permissions, Download your information, "
        "Messages, format JSON. Messenger's encrypted chats: Settings, Privacy and safety, End-to-end encrypted chats, "
        "Message storage, Download secure storage data."
    ),
    endings=(".zip",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_BOXES = r"(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|broadcast)"
_WHERE = rf"(?:(?:your_(?:facebook|instagram)_activity/)?messages/)?{_BOXES}/[^/]+/"
_IN_A_BOX = re.compile(rf"{_WHERE}message_(\d{{1,6}})\.json", re.IGNORECASE)
_LOOSE = re.compile(r"(?:[^/]+/)?message_(\d{1,6})\.json", re.IGNORECASE)
_ENCRYPTED = re.compile(r"[^/]+_(\d{1,9})\.json")
"""Where the files of chats lie, seen from the folder that is given: the whole download, or a folder in it. The last two
are taken for Meta's only if the folder holds nothing else but what was sent in them, for it may be any folder."""

_SENT = re.compile(r"(?:[^/]+/)?(?:audio|files|gifs|media|photos|stickers_used|videos)/[^/]+", re.IGNORECASE)

_AS_PAGES = re.compile(rf"{_WHERE}message_1\.html", re.IGNORECASE)
_ABOUT_THE_OWNER = ("profile_information.json", "personal_information.json")
_SENDERS = (b'"sender_name"', b'"senderName"')
_LOOKED_AT = 5
"""Files from whose heads a download is recognised; one of them may be damaged."""


def sure(folder: Folder) -> float:
    """Sure of files that lie and look as Meta's do."""
    known = any(begins_with(file, *_SENDERS) for file in _files(folder)[:_LOOKED_AT])
    return 0.9 if known or _is_of_pages(folder) else 0.0


def read(folder: Folder) -> Read:
    """Read all chats in it.

    Raises:
        CannotRead: it is the download as web pages.
    """
    if not _files(folder) and _is_of_pages(folder):
        what = "the messages in this download are web pages (HTML), which are not read."
        raise CannotRead(folder.name, what, "Ask for the download again, with JSON as its format.")
    broken: list[Problem] = []
    owner = _owner(folder)
    chats = (_chat(name, files, owner, broken) for name, files in _by_chat(folder))
    outcome = read_chats(folder.name, (chat for chat in chats if chat is not None), folder.given)
    return replace(outcome, cautions=(*outcome.cautions, *broken))


def _files(folder: Folder) -> list[File]:
    """The files with messages."""
    boxed = [file for file in folder.files if _IN_A_BOX.fullmatch(file.name)]
    every = [file for file in folder.files if file.name.lower().endswith(".json")]
    beside = (file.name for file in folder.files if not file.name.lower().endswith(".json"))
    if boxed or not all(_SENT.fullmatch(name) for name in beside):
        return boxed
    for pattern in (_LOOSE, _ENCRYPTED):
        if all(pattern.fullmatch(file.name) for file in every):
            return every
    return []


def _is_of_pages(folder: Folder) -> bool:
    return any(_AS_PAGES.fullmatch(file.name) for file in folder.files)


def _by_chat(folder: Folder) -> Iterator[tuple[str, list[File]]]:
    """The chats, each with its name within the download, and its files, the oldest messages first."""
    chats: dict[str, list[tuple[int, File]]] = {}
    for file in _files(folder):
        numbered = _IN_A_BOX.fullmatch(file.name) or _LOOSE.fullmatch(file.name)
        above = str(PurePosixPath(file.name).parent) if numbered else file.name
        chats.setdefault(above, []).append((int(numbered[1]) if numbered else 0, file))
    for above, files in chats.items():
        oldest = [file for _, file in sorted(files, key=lambda pair: pair[0], reverse=True)]
        yield (folder.name if above == "." else f"{folder.name}/{above}", oldest)


def _chat(name: str, files: Sequence[File], owner: Sender | None, broken: list[Problem]) -> Chat | None:
    """One chat from all its files; None if none of them can be read."""
    messages: list[Message] = []
    digest = hashlib.sha256()
    title = ""
    for file in (replace(each) for each in files):  # a copy, which takes its bytes with it: there may be thousands
        tree = tree_of(file, broken)
        if tree is None:
            continue
        letters = letters_of(tree)
        title = title or title_of(tree, letters)
        before = f"{PurePosixPath(file.name).name}, " if len(files) > 1 else ""
        messages += oldest_first(tuple(messages_of(tree, before, letters)))
        digest.update(file.data)
    if not messages:
        return None
    return Chat(Source(name, CARD.name, digest.hexdigest()), messages, title, owner)


def _owner(folder: Folder) -> Sender | None:
    """The account's own name, where the download has its profile."""
    for name in _ABOUT_THE_OWNER:
        file = folder.named(name)
        tree = None if file is None else tree_of(replace(file), [])
        letters = letters_of(tree)
        for found in _names_in(tree):
            if isinstance(found, str) and (shown := shown_name(letters(found))):
                return Sender(shown)
    return None


def _names_in(tree: object) -> Iterator[object]:
    yield at(tree, "profile_v2", "name", "full_name")
    yield at(tree, "profile", "name", "full_name")
    yield at(tree, "profile_user", 0, "string_map_data", "Name", "value")
    yield at(tree, "profile_user", 0, "string_map_data", "Username", "value")


FORMAT = FolderFormat(CARD, sure, read)
