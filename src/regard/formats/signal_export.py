"""signal-export's folder: a folder for each chat, with the same messages as `data.json`, Markdown and a page.

Of each chat one file is read: `data.json`, else the Markdown. The pages and the files sent are not opened.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from regard.conversation import Place, Source
from regard.formats.accounts import read_chats_with_accounts, shown_instead_of_a_name
from regard.formats.chat_messages import Chat, Sender
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read
from regard.formats.signal_json import messages_in as messages_in_json
from regard.formats.signal_json import sure as is_json
from regard.formats.signal_text import OWNER
from regard.formats.signal_text import messages_in as messages_in_text
from regard.formats.signal_text import sure as is_text
from regard.problems import CannotRead, Problem

CARD = FormatCard(
    name="signal_export",
    title="signal-export, the whole folder",
    made_by=("signal-export",),
    how_to_get="On a computer with Signal Desktop, run signal-export; bring the folder that it writes.",
    endings=("",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_CHATS = ("data.json", "chat.md", "index.md")
_BESIDE = frozenset({".html", ".css", ".js"})


def sure(folder: Folder) -> float:
    """Sure of folders with a chat in each, and nothing beside them but pages and what was sent."""
    chats = _chats(folder)
    beside = (PurePosixPath(file.name) for file in folder.files)
    if not chats or not all(path.suffix in _BESIDE or _is_in(path, chats) for path in beside):
        return 0.0
    try:
        first = replace(next(iter(chats.values())))
        return 0.93 if max(is_json(first), is_text(first)) > 0.5 else 0.0
    except CannotRead:
        return 0.0


def _is_in(path: PurePosixPath, chats: dict[PurePosixPath, File]) -> bool:
    return any(parent in chats or parent.name == "exported_stickers" for parent in path.parents)


def _chats(folder: Folder) -> dict[PurePosixPath, File]:
    """The one file to read of each chat, by the chat's folder."""
    chats: dict[PurePosixPath, File] = {}
    for name in _CHATS:
        for file in folder.files:
            path = PurePosixPath(file.name)
            if path.name == name and len(path.parts) > 1:
                chats.setdefault(path.parent, file)
    return dict(sorted(chats.items()))


def read(folder: Folder) -> Read:
    """Read each chat; it is called as its folder is. One that is damaged is told, and the others are read."""
    chats, broken = [], []
    for path, file in _chats(folder).items():
        try:
            chats.append(_chat(folder, path, file))
        except CannotRead as error:
            what = f"cannot be read, so its messages are missing: {error.what.rstrip('.')}"
            broken.append(Problem(file.name, Place(None, "the file"), what, "export it again"))
    return read_chats_with_accounts(folder.name, chats, folder.given, shown_instead_of_a_name, broken)


def _chat(folder: Folder, path: PurePosixPath, file: File) -> Chat:
    file = replace(file)
    messages = messages_in_json(file) if file.name.endswith(".json") else list(messages_in_text(file))
    source = Source(f"{folder.name}/{file.name}", CARD.name, file.fingerprint)
    return Chat(source, messages, path.name, Sender(OWNER))


FORMAT = FolderFormat(CARD, sure, read)
