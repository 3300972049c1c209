"""Slack's export: a folder or zip with `users.json`, lists of channels, and a folder of day files for each channel.

Titles are `#channel`; direct messages and those of a few people have none. Nobody in an export is said to be its owner.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from regard.conversation import Place, Source
from regard.formats.accounts import read_chats_with_accounts
from regard.formats.chat_messages import Chat
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.formats.format import FolderFormat, FormatCard, Read
from regard.formats.json_tree import at, listed, text
from regard.formats.slack_channel import chats_in, places, without_names
from regard.formats.slack_day import sure as is_day
from regard.formats.slack_message import Directory
from regard.problems import CannotRead, Problem

CARD = FormatCard(
    name="slack",
    title="Slack export",
    made_by=("Slack", "slackdump"),
    how_to_get=(
        "In Slack on the web, as an owner or administrator: the workspace's name, Tools & settings, "
        "Workspace settings, Import/Export Data, Export, Start Export; then download the zip. "
        "Others can make one with slackdump."
    ),
    endings=(".zip", ""),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\.json")
_CHANNELS = ("channels.json", "groups.json")
_WITHOUT_TITLE = ("dms.json", "mpims.json")
_LISTS = frozenset({"users.json", *_CHANNELS, *_WITHOUT_TITLE})


def sure(folder: Folder) -> float:
    """Sure of folders of day files with Slack's messages, or of Slack's lists of users and channels without any."""
    day = next(_days(folder), None)
    users = folder.named("users.json")
    if not _is_alone(folder):
        return 0.0
    try:
        if day is not None and is_day(replace(day)):
            return 0.95
        return 0.6 if users and folder.named(*_CHANNELS) and '"team_id"' in replace(users).head else 0.0
    except CannotRead:
        return 0.0


def _is_alone(folder: Folder) -> bool:
    """Whether there is one export, and nothing beside it that would be passed over."""
    paths = [PurePosixPath(file.name) for file in folder.files]
    roots = {path.parent for path in paths if path.name in _LISTS}
    if not roots:
        return all(_DAY.fullmatch(path.name) for path in paths)
    return len(roots) == 1 and all(path.is_relative_to(*roots) for path in paths)


def read(folder: Folder) -> Read:
    """Read each channel's days in order, as one channel."""
    directory = _directory(folder)
    untitled = _untitled(folder)
    broken: list[Problem] = []
    chats: list[Chat] = []
    for path, files in _channels(folder).items():
        name = PurePosixPath(path).name
        title = "" if name in untitled or name.startswith("mpdm-") else f"#{name}"
        nodes: dict[Place, object] = {}
        for file in files:
            nodes |= _messages(file, broken)
        chats += chats_in(_source(folder, path, files), title, nodes, directory)
    cautions = (*broken, *without_names(chats))
    return read_chats_with_accounts(folder.name, chats, folder.given, directory.accounts, cautions)


def _channels(folder: Folder) -> dict[str, list[File]]:
    channels: dict[str, list[File]] = {}
    for file in _days(folder):
        channels.setdefault(str(PurePosixPath(file.name).parent), []).append(file)
    return channels


def _source(folder: Folder, path: str, files: Sequence[File]) -> Source:
    """A channel stands in many files: its fingerprint is taken over theirs."""
    prints = "".join(file.fingerprint for file in files)
    return Source(f"{folder.name}/{path}", CARD.name, hashlib.sha256(prints.encode()).hexdigest())


def _messages(file: File, broken: list[Problem]) -> dict[Place, object]:
    """The messages of one day; of a day that cannot be read nobody can say how many it holds."""
    tree, why = _tree(file)
    if not isinstance(tree, list):
        broken.append(Problem(file.name, Place(None, "the file"), why or "is not a list in JSON", "export it again"))
    return places(listed(tree), f"{PurePosixPath(file.name).name}, ")


def _directory(folder: Folder) -> Directory:
    """Names from the lists, and from all messages: what one channel says of somebody counts in each."""
    directory = Directory()
    directory.add_users(_json(folder, "users.json"))
    for name in _CHANNELS:
        directory.add_channels(_json(folder, name))
    for file in _days(folder):
        directory.add_senders(listed(_tree(file)[0]))
    return directory


def _untitled(folder: Folder) -> set[str]:
    lists = [listed(_json(folder, name)) for name in _WITHOUT_TITLE]
    return {text(at(entry, key)) for entries in lists for entry in entries for key in ("id", "name")} - {""}


def _json(folder: Folder, name: str) -> object:
    file = folder.named(name)
    return _tree(file)[0] if file else None


def _tree(file: File) -> tuple[object, str]:
    """The JSON in a file, or None and why there is none; the file keeps nothing of it, for an export can be large."""
    try:
        return replace(file).json, ""
    except CannotRead as error:
        return None, error.what.rstrip(".")


def _days(folder: Folder) -> Iterator[File]:
    for file in folder.files:
        path = PurePosixPath(file.name)
        if len(path.parts) > 1 and _DAY.fullmatch(path.name):
            yield file


FORMAT = FolderFormat(CARD, sure, read)
