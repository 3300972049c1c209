"""WhatsApp's own export of one chat with its media: a folder or archive with the chat as text, and the files beside it.

The files are named in the messages they came with, and are not opened; how many lie there is told once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read
from regard.formats.whatsapp import read as read_chat
from regard.formats.whatsapp import sure as sure_of_chat
from regard.formats.whatsapp_words import title_in
from regard.problems import NothingInIt, Problem

CARD = FormatCard(
    name="whatsapp_export",
    title="WhatsApp chat with its media",
    made_by=("WhatsApp",),
    how_to_get=(
        "On the phone, open the chat. Android: the three dots, More, Export chat. iPhone: tap the chat's name at the "
        "top, Export Chat at the bottom. Choose with media, and save the .zip file; it need not be unpacked."
    ),
    endings=(".zip",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_MEDIA = re.compile(
    r"[A-Z]{2,6}-\d{8}-WA\d{4,}\.\w{1,8}|\d{8}-[A-Z]+-.+\.\w{1,8}"
    r"|.+\.(?:jpe?g|png|gif|webp|heic|mp4|mov|3gp|opus|ogg|m4a|mp3|aac|amr|was)",
    re.IGNORECASE,
)
"""How the app names what it puts beside the chat; documents and cards keep their own names, and the chat names them."""


def sure(folder: Folder) -> float:
    """Very sure of a folder with one chat's text, and beside it nothing that could be another thing to read."""
    texts = [file for file in folder.files if _may_be_the_chat(file)]
    if len(texts) != 1 or sure_of_chat(texts[0]) < 0.6:
        return 0.0
    [chat] = texts
    beside = [PurePosixPath(file.name) for file in folder.files if file is not chat]
    if any(len(path.parts) != len(PurePosixPath(chat.name).parts) for path in beside):
        return 0.0
    others = {path.name for path in beside if not _MEDIA.fullmatch(path.name)}
    return 0.9 if _names_all(chat, others) else 0.0


def _names_all(chat: File, names: set[str]) -> bool:
    """Whether the chat speaks of every one of these files; it may be too large to be held at once."""
    missing = {name.encode() for name in names}
    with chat.open() as lines:
        for line in lines if missing else ():
            missing -= {name for name in missing if name in line}
    return not missing


def _may_be_the_chat(file: File) -> bool:
    """Whether a file is called as the app calls a chat; an attached document may be a .txt as well."""
    name = PurePosixPath(file.name).name
    stem = name[: -len(".txt")]
    return name.casefold().endswith(".txt") and (stem.casefold().startswith("_chat") or title_in(stem) != "")


def read(folder: Folder) -> Read:
    """Read the chat, and count what lies beside it.

    Raises:
        CannotRead: the chat's text gives nothing.
    """
    chat = next((file for file in folder.files if _may_be_the_chat(file)), None)
    if chat is None:
        raise NothingInIt(folder.name, "there is no chat's text in it.", "Export the chat again.")
    read_ = read_chat(replace(chat, name=f"{folder.name}/{chat.name}", given=folder.given))
    conversations = tuple(replace(talk, source=replace(talk.source, format=CARD.name)) for talk in read_.conversations)
    beside = [PurePosixPath(file.name).name for file in folder.files if file is not chat]
    return replace(read_, conversations=conversations, cautions=(*read_.cautions, *_not_opened(folder, beside)))


def _not_opened(folder: Folder, beside: Sequence[str]) -> tuple[Problem, ...]:
    if not beside:
        return ()
    what = f"{len(beside)} files beside the chat were not opened" if len(beside) > 1 else (
        "the file beside the chat was not opened"
    )  # fmt: skip
    return (Problem(folder.name, Place(None, "the folder"), what),)


FORMAT = FolderFormat(CARD, sure, read)
