"""Known answers for Telegram, Discord, Facebook and Instagram, Google Chat and Teams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.agreement.case import Case
from regard.conversation import Piece
from regard.formats import Read, read_path
from regard.problems import CannotRead

CHATS = "chats"

_ENTRY = re.compile(r"\{\s*(id|attachments|authorId):.*?\n        \}", re.DOTALL)
_TEXT = re.compile(r'textContent: "((?:[^"\\]|\\.)*)"')
_AUTHOR = re.compile(r"authorId: (?:PAUTHOR_(\w+)\.id|\"(\w+)\")")
_PARSED = re.compile(r'timestamp: Date\.parse\("([^"]+)"\)')
_MILLISECONDS = re.compile(r"timestamp: (\d+)")
_NAMED = re.compile(r'PAUTHOR_(\w+): PAuthor = \{\s*id: "\d+",\s*name: "([^"#]+)')


def cases(inputs: Path) -> Iterator[Case]:
    """All comparisons of these formats."""
    chats = inputs / CHATS
    yield from _telegram(chats / "telegram")
    yield from _discord(chats / "discord")
    yield from _messenger(chats / "facebook-instagram")
    yield from _facebook(chats / "facebook-instagram")
    yield from _google_chat(chats / "google-chat")
    yield from _teams(chats / "teams-graph-json")


def _telegram(folder: Path) -> Iterator[Case]:
    """`target.json` lists time, author and message of both files; its times are in universal time."""
    truth = json.loads((folder / "_truth/joweich__chat-miner/target.json").read_text("utf-8"))
    expected = [(each["author"], each["message"], each["timestamp"]) for each in truth]
    for name in ("test_single_export.json", "test_batch_export.json"):
        path = folder / "joweich__chat-miner" / name
        pieces = _pieces(_read(path))
        found = [(each.speaker, each.text, _clock(each)) for each in pieces]
        yield Case("Telegram", _below(path), "senders, texts, times", found == expected)


def _discord(folder: Path) -> Iterator[Case]:
    """The test's own list of messages, and the names behind its constants; notices and a call are not messages."""
    path = folder / "mlomb__chat-analytics/GC_3A_5M.json"
    truth = folder / "_truth/mlomb__chat-analytics"
    names = dict(_NAMED.findall((truth / "Common.ts").read_text("utf-8")))
    listed = (truth / "GC_3A_5M.json.ts").read_text("utf-8").partition("messages: [")[2].partition("calls:")[0]
    expected = [
        (names[_AUTHOR.findall(each)[0][0]], _TEXT.findall(each)[0], datetime.fromisoformat(_PARSED.findall(each)[0]))
        for each in _entries(listed)
    ]
    read = _read(path)
    found = [(each.speaker, each.text, each.sent) for each in _pieces(read)]
    yield Case("Discord", _below(path), "senders, texts, times", len(expected) == 3 and found == expected)
    yield Case("Discord", _below(path), "message objects: 6", read is not None and read.items == 6)
    titles = [each.title for each in read.conversations] if read else []
    yield Case("Discord", _below(path), "name of the chat", titles == ["a group chat"])


def _messenger(folder: Path) -> Iterator[Case]:
    """The test's own list of messages, oldest first; those without text are what has no words."""
    path = folder / "mlomb__chat-analytics/2A_7M.json"
    truth = (folder / "_truth/mlomb__chat-analytics/2A_7M.json.ts").read_text("utf-8")
    listed = truth.partition("messages: [")[2].partition("calls:")[0]
    expected = [
        (_AUTHOR.findall(each)[0][1], _TEXT.findall(each)[0], _moment(_MILLISECONDS.findall(each)[0]))
        for each in _entries(listed)
        if _TEXT.search(each)
    ]
    read = _read(path)
    found = [(each.speaker, each.text, each.sent) for each in _pieces(read)]
    yield Case("Messenger", _below(path), "senders, texts, times", len(expected) == 3 and found == expected)
    without = len([each for each in _entries(listed) if not _TEXT.search(each)])
    skipped = read is not None and (read.items, len(read.skipped)) == (7, without)
    yield Case("Messenger", _below(path), "messages, and those without text", skipped)


def _facebook(folder: Path) -> Iterator[Case]:
    """The manifest states what the letters mean, and the counts."""
    for path in (
        folder / "pedrofuentes__kawsay",
        folder / "pedrofuentes__kawsay/messages/inbox/jose_abc/message_1.json",
    ):
        read = _read(path)
        pieces = _pieces(read)
        first = [(each.speaker, each.text) for each in pieces[:1]]
        yield Case("Facebook", _below(path), "letters", first == [("José García", "¡Hola! ¿Cómo estás? 😀")])
        people = {each.speaker for each in pieces}
        counted = read is not None and read.items == 3 and len(people) == 2
        yield Case("Facebook", _below(path), "messages: 3, participants: 2", counted)
    for name in ("photos_and_videos/album/0.json", "posts/your_posts_1.json", "posts/your_posts_2.json"):
        path = folder / "pedrofuentes__kawsay" / name
        yield Case("Facebook", _below(path), "no messages: refused in a sentence", _refused(path))


def _google_chat(folder: Path) -> Iterator[Case]:
    """The manifest counts two messages; sender and time are as they stand in the documentation it was taken from."""
    path = folder / "takeout-data-examples/messages.json"
    read = _read(path)
    yield Case("Google Chat", _below(path), "messages: 2", read is not None and read.items == 2)
    found = [(each.speaker, each.sent) for each in _pieces(read)]
    when = datetime(2015, 4, 15, 0, 51, 41, tzinfo=UTC)
    yield Case("Google Chat", _below(path), "sender, time", found == [("Maria S Curie", when)])


def _teams(folder: Path) -> Iterator[Case]:
    """The manifest states the sender and the count; the file has the time."""
    path = folder / "pnp__cli-microsoft365/chat_message.json"
    read = _read(path)
    counted = read is not None and (read.items, read.kept) == (1, 1)
    yield Case("Teams messages", _below(path), "messages: 1", counted)
    found = [(each.speaker, each.sent) for each in _pieces(read)]
    when = datetime(2021, 3, 29, 4, 17, 43, 150000, tzinfo=UTC)
    yield Case("Teams messages", _below(path), "sender, time", found == [("Robin Kline", when)])


def _read(path: Path) -> Read | None:
    """What came out; None if nothing did, with which no known answer agrees."""
    try:
        [opened] = read_path(path)
    except CannotRead:
        return None
    return opened.read


def _refused(path: Path) -> bool:
    [opened] = read_path(path)
    return opened.read is None and opened.refused is not None and str(opened.refused).endswith(".")


def _pieces(read: Read | None) -> list[Piece]:
    talks = read.conversations if read else ()
    return [piece for talk in talks for turn in talk.turns for piece in turn.pieces]


def _entries(listed: str) -> list[str]:
    return [found[0] for found in _ENTRY.finditer(listed)]


def _clock(piece: Piece) -> str:
    return piece.sent.astimezone(UTC).replace(tzinfo=None).isoformat() if piece.sent and piece.sent.tzinfo else ""


def _moment(milliseconds: str) -> datetime:
    seconds, rest = divmod(int(milliseconds), 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000)


def _below(path: Path) -> str:
    """The path from the folder of inputs on."""
    return path.as_posix().partition("inputs/")[2]
