"""Slack, Signal, iMessage, SMS and Google Voice: known answers of other projects' files.

Where no file beside it states the answer, it is in the manifest's words or in the source project's own tests, and the
numbers and short texts are written here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from benchmarks.agreement.case import Case
from regard.conversation import Piece
from regard.formats import Opened, read_path
from regard.formats.imessage_db import last_edit
from regard.formats.pieces import fold
from regard.formats.typedstream import text_of

SLACK = "chats/slack/rusq__slackdump"
SIGNAL = "chats/signal/joweich__chat-miner"
EXPORTED = "chats/imessage/joestump__msgbrowse"
APPLE = "chats/imessage/ReagentX__imessage-exporter/imessage-database/test_data"
SMS = "chats/android-sms-backup-xml/takeout-data-examples/sms.xml"
VOICE = "chats/google-voice-takeout/takeout-data-examples/Susie Glow - Text.html"

DAYS = {"2025-01-10": 2, "2025-01-11": 11, "2025-01-18": 1, "2025-01-24": 2}
"""Messages a day, as the manifest counts them."""

STREAMS = {
    "AttributedBodyTextOnly": "Noter test",
    "AttributedBodyTextOnly2": "Test 3",
    "WeirdText": "𝖍𝖊𝖑𝖑𝖔 𝖜𝖔𝖗𝖑𝖉",
    "URL": "https://github.com/ReagentX/Logria",
    "MultiPart": "\ufffctest 1\ufffctest 2 \ufffctest 3",
    "ExtraData": "This is parsing",
    "Blank": "",
}
"""What the source's tests say is in each; of ExtraData only the beginning."""

EDITS = {
    "Edited": "Edited message",
    "EditedToLink": "https://github.com/ReagentX/imessage-exporter/issues/10",
    "EditedToLinkAndBack": "And edit it back to a normal message...",
    "Deleted": "",
}
"""The last version in each, by the times that stand beside the versions."""

REFUSED = ("export", "messages/bot_message.json", "slackdump.sqlite")


def cases(inputs: Path) -> Iterator[Case]:
    """Every comparison."""
    yield from _slack_export(inputs)
    yield from _slack_files(inputs)
    yield from _signal(inputs)
    yield from _imessage_text(inputs)
    yield from _imessage_parts(inputs)
    yield from _phones(inputs)


def _opened(path: Path) -> Opened:
    return next(iter(read_path(path)))


def _pieces(opened: Opened) -> list[Piece]:
    """All pieces, by time."""
    talks = opened.read.conversations if opened.read else ()
    pieces = [piece for talk in talks for turn in talk.turns for piece in turn.pieces]
    return sorted(pieces, key=lambda piece: piece.sent.timestamp() if piece.sent else 0.0)


def _items(opened: Opened) -> int | None:
    return opened.read.items if opened.read else None


def _slack_export(inputs: Path) -> Iterator[Case]:
    for name in ("source_export_dir", "source_export.zip"):
        opened = _opened(inputs / SLACK / name)
        yield Case("Slack", f"{SLACK}/{name}", "number of messages", _items(opened) == sum(DAYS.values()))
        true = sorted(_true_slack(inputs / SLACK / "source_export_dir"))
        found = sorted((f"{piece.sent.timestamp():.6f}" if piece.sent else "", piece.text) for piece in _pieces(opened))
        yield Case("Slack", f"{SLACK}/{name}", "times and texts of what people wrote", found == true)
        yield Case("Slack", f"{SLACK}/{name}", "senders", _senders(opened) == _true_names(inputs))
        threads = sorted(talk.turns[0].text for talk in opened.read.conversations[1:]) if opened.read else []
        yield Case("Slack", f"{SLACK}/{name}", "threads of two people", threads == _true_threads(inputs))
    for day, count in DAYS.items():
        path = f"{SLACK}/source_export_dir/B75B4C7/{day}.json"
        opened = _opened(inputs / path)
        words = str(opened.refused)
        agrees = _items(opened) == count if opened.read else count == 1 and "a message of a bot or app" in words
        yield Case("Slack", path, "number of messages", agrees)


def _entries(folder: Path) -> Iterator[dict[str, object]]:
    for day in sorted(folder.glob("B75B4C7/*.json")):
        yield from json.loads(day.read_text("utf-8"))


def _of_people(folder: Path) -> Iterator[dict[str, object]]:
    return (
        each for each in _entries(folder) if not each.get("subtype") and not each.get("bot_id") and each.get("text")
    )


def _true_slack(folder: Path) -> Iterator[tuple[str, str]]:
    for each in _of_people(folder):
        yield str(each["ts"]), fold(str(each["text"]))


def _senders(opened: Opened) -> list[str | None]:
    return [piece.speaker for piece in _pieces(opened)]


def _true_names(inputs: Path) -> list[str]:
    """The names in the file of users: display name, else real name."""
    folder = inputs / SLACK / "source_export_dir"
    users = {each["id"]: each["profile"] for each in json.loads((folder / "users.json").read_text("utf-8"))}
    said = sorted(_of_people(folder), key=lambda each: str(each["ts"]))
    profiles = [users[each["user"]] for each in said]
    return [profile["display_name"] or profile["real_name"] for profile in profiles]


def _true_threads(inputs: Path) -> list[str]:
    """First messages of threads in which another person than its first sender replied."""
    said = list(_of_people(inputs / SLACK / "source_export_dir"))
    opened = [each for each in said if each.get("thread_ts") == each["ts"]]
    replied = {each["thread_ts"] for each in said if each.get("parent_user_id") not in (None, each["user"])}
    return sorted(fold(str(each["text"])) for each in opened if each["ts"] in replied)


def _slack_files(inputs: Path) -> Iterator[Case]:
    for name, count in {
        "CHY5HUESG.json": 16,
        "sample.json": 10,
        "converter/chan1.json": 2,
        "converter/chan1_thread_1736478630.905399.json": 2,
        "source_dump_dir/CHY5HUESG.json": 16,
    }.items():
        opened = _opened(inputs / SLACK / name)
        tree = json.loads((inputs / SLACK / name).read_text("utf-8"))
        true = [str(node["ts"]) for node in _flat(tree if isinstance(tree, list) else tree["messages"])]
        yield Case("Slack", f"{SLACK}/{name}", "number of messages, replies among them", _items(opened) == count)
        found = {f"{piece.sent.timestamp():.6f}" for piece in _pieces(opened) if piece.sent}
        kept = opened.read.kept if opened.read else 0
        yield Case("Slack", f"{SLACK}/{name}", "times", len(found) == kept > 0 and found <= set(true))
    for name in REFUSED:
        refused = _opened(inputs / SLACK / name).refused
        yield Case("Slack", f"{SLACK}/{name}", "refused in a sentence, for nobody wrote in it", refused is not None)
    secret = "xox" not in str(_opened(inputs / SLACK / "source_export_dir").read)
    yield Case("Slack", f"{SLACK}/source_export_dir", "no token is kept", secret)


def _flat(nodes: list[dict[str, list[dict[str, object]]]]) -> Iterator[dict[str, object]]:
    for node in nodes:
        yield dict(node)
        yield from node.get("slackdump_thread_replies") or []


def _signal(inputs: Path) -> Iterator[Case]:
    pieces = _pieces(_opened(inputs / SIGNAL / "test_export.txt"))
    found = [(piece.sent, piece.speaker, piece.text) for piece in pieces]
    true = [
        (datetime.fromisoformat(each["timestamp"]), each["author"], each["message"])
        for each in json.loads((inputs / SIGNAL / "target.json").read_text("utf-8"))
    ]
    yield Case("Signal", f"{SIGNAL}/test_export.txt", "texts, senders, times", found == sorted(true))
    refused = _opened(inputs / SIGNAL / "target.json").refused
    yield Case("Signal", f"{SIGNAL}/target.json", "refused: the answers, no export", refused is not None)


def _imessage_text(inputs: Path) -> Iterator[Case]:
    true: dict[str, list[tuple[str, str, str, tuple[str, ...]]]] = {
        "MJ.txt": [
            ("2020-05-20T09:10:11", "Me", "Hey, are we still on for tomorrow?", ()),
            ("2020-05-20T09:12:00", "MJ", "Yep, 10am works this is a second line of the same message", ()),
            ("2020-05-20T09:15:00", "MJ", "Here's the cabin photo", ("cabin.jpeg",)),
            ("2020-05-20T09:16:00", "Me", "Check this out https://maps.example.com/cabin", ()),
            ("2020-05-20T10:00:00", "MJ", "ok", ()),
        ],
        "Group Trip.txt": [
            ("2020-06-05T14:30:00", "Harper", "dinner plans? https://www.yelp.com/biz/foo", ()),
            ("2020-06-05T14:31:00", "+15551234567", "sending the menu", ("menu.pdf",)),
            ("2020-06-05T14:32:00", "Me", "book it", ()),
        ],
    }
    for name, expected in true.items():
        opened = _opened(inputs / EXPORTED / name)
        pieces = [
            (each.sent and each.sent.isoformat(), each.speaker, each.text, each.attached) for each in _pieces(opened)
        ]
        yield Case("iMessage", f"{EXPORTED}/{name}", "number of messages", _items(opened) == len(expected))
        yield Case("iMessage", f"{EXPORTED}/{name}", "texts, senders, times, files", pieces == expected)


def _imessage_parts(inputs: Path) -> Iterator[Case]:
    for name, words in STREAMS.items():
        found = text_of((inputs / APPLE / "streamtyped" / name).read_bytes())
        agrees = found.startswith(words) if name == "ExtraData" else found == words
        yield Case("iMessage", f"{APPLE}/streamtyped/{name}", "the text in the typedstream", agrees)
    for name, words in EDITS.items():
        at = f"{APPLE}/edited_message/{name}.plist"
        found = last_edit((inputs / at).read_bytes())
        yield Case("iMessage", at, "the words after the last edit", found == words)
    for path in sorted((inputs / APPLE).rglob("*")):
        if path.is_file():
            name = path.relative_to(inputs).as_posix()
            yield Case(
                "iMessage", name, "refused by itself, as a part of a database", _opened(path).refused is not None
            )


def _phones(inputs: Path) -> Iterator[Case]:
    opened = _opened(inputs / SMS)
    found = [(piece.speaker, piece.sent.timestamp() if piece.sent else None, piece.text) for piece in _pieces(opened)]
    true = [("Susie Glow", 1696889179.789, "That's about right."), ("Me", 1696889247.396, "I thought so.")]
    yield Case("SMS backup", SMS, "number of messages", _items(opened) == 2)
    yield Case("SMS backup", SMS, "texts, senders, times", found == true)
    opened = _opened(inputs / VOICE)
    said = [(piece.speaker, str(piece.sent and piece.sent.isoformat()), piece.text) for piece in _pieces(opened)]
    heard = [
        ("Susie Glow", "2023-09-01T19:29:20.270000-07:00", "What is your favorite color?"),
        ("Me", "2023-09-01T20:27:36.727000-07:00", "Oh, I cannot decide"),
    ]
    yield Case("Google Voice", VOICE, "texts, senders, times", said == heard)
