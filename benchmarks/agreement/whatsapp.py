"""Known answers for WhatsApp: its own exports, with and without media, and WhatsApp Chat Exporter's JSON."""

from __future__ import annotations

import ast
import json
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.agreement.case import Case
from regard.conversation import Piece
from regard.formats import Given, Read, read_path
from regard.formats.pieces import fold
from regard.problems import CannotRead, MustBeTold

_DAY_FIRST, _MONTH_FIRST = Given(day_first=True), Given(day_first=False)


def cases(inputs: Path) -> Iterator[Case]:
    """All comparisons of WhatsApp."""
    chats = inputs / "chats"
    yield from _chatistics(chats / "whatsapp")
    yield from _whatstk(chats / "whatsapp/lucasrodes__whatstk")
    yield from _whats_reader(chats / "whatsapp/rodrigogs__whats-reader")
    yield from _with_media(chats / "whatsapp-with-media/rodrigogs__whats-reader")
    yield from _exporter(chats / "whatsapp-chat-exporter-json/joestump__msgbrowse")


def _chatistics(folder: Path) -> Iterator[Case]:
    """The test's own lists. Of the third file it says itself that the month comes first; the file leaves it open."""
    truth = _truth(folder / "_truth/MasterScrat__Chatistics/test_whatsapp.py")
    for number, name, given in (
        (1, "_chat.txt", Given()),
        (2, "_chat 2.txt", Given()),
        (3, "_chat 3.txt", _MONTH_FIRST),
        (4, "_chat 4.txt", Given()),
    ):
        path = folder / "MasterScrat__Chatistics" / name
        pieces = _in_file_order(_read(path, given))
        found = {
            "text": [each.text for each in pieces],
            "senderName": [each.speaker for each in pieces],
            "datetime": [each.sent for each in pieces],
        }
        for key, expected in truth[f"ground_truth_chat{number}"].items():
            if key in found:
                wanted = [fold(each) if key == "text" else each for each in expected]
                yield Case("WhatsApp", _below(path), key, bool(wanted) and found[key] == wanted)
    path = folder / "MasterScrat__Chatistics/_chat 3.txt"
    yield Case("WhatsApp", _below(path), "open order of day and month: asked", _is_asked(path))


def _whatstk(folder: Path) -> Iterator[Case]:
    """The manifest counts the generated messages; every line of the generated files is one."""
    for name, count in (
        ("lorem.txt", 500),
        ("lorem-2000.txt", 2000),
        ("lorem-merge-part1.txt", 300),
        ("lorem-merge-part2.txt", 300),
    ):
        read = _read(folder / name)
        counted = read is not None and (read.items, read.kept) == (count, count)
        yield Case("WhatsApp", _below(folder / name), f"messages: {count}", counted)
        lines = (folder / name).read_text("utf-8").splitlines()
        said = [fold(line.partition(": ")[2]) for line in lines]
        yield Case("WhatsApp", _below(folder / name), "texts", [each.text for each in _in_file_order(read)] == said)


def _whats_reader(folder: Path) -> Iterator[Case]:
    """The README states, for each file, how dates and times are written, and which notices and media are in it.

    Of three files it says that the day comes first; the files themselves leave it open, and must be asked about.
    """
    morning = ["2024-12-10T14:30:00", "2024-12-10T14:31:00", "2024-12-10T14:33:00"]
    for name, given, times, skipped in (
        ("german", Given(), morning, 3),
        ("spanish", _DAY_FIRST, morning, 3),
        ("french", _DAY_FIRST, morning, 3),
        ("asian", Given(), morning, 2),
        ("dash", _DAY_FIRST, morning, 2),
        ("asian-ampm", Given(), ["2024-12-01T22:05:00", "2024-12-01T22:06:00", "2024-12-01T22:08:00"], 2),
        ("european-ampm", Given(), [f"2018-06-23T{hour}:00" for hour in ("13:55", "13:56", "13:57", "01:58")], 0),
        ("dot-time-klo", Given(), ["2018-06-13T21:25:15", "2018-06-13T21:25:15", "2018-06-13T21:25:00"], 0),
        ("ios", Given(), ["2025-11-13T09:09:43", "2025-12-18T15:33:12", "2025-12-19T08:50:53"], 2),
    ):
        yield from _whats_reader_file(folder / f"{name}-format-test.txt", given, times, skipped)
    times = ["2018-06-13T21:25:15", "2018-06-13T13:55:00", "2018-06-13T01:56:00"]
    yield from _whats_reader_file(folder / "bracketed-year-first-test.txt", Given(), times, 0)


def _whats_reader_file(path: Path, given: Given, times: list[str], skipped: int) -> Iterator[Case]:
    read = _read(path, given)
    found = [each.sent.isoformat() if each.sent else "" for each in _in_file_order(read)]
    yield Case("WhatsApp", _below(path), "dates and times", found == times)
    left_out = read is not None and len(read.skipped) == skipped
    yield Case("WhatsApp", _below(path), "notices, media and messages without words", left_out)
    if given is _DAY_FIRST:
        yield Case("WhatsApp", _below(path), "open order of day and month: asked", _is_asked(path))


def _with_media(folder: Path) -> Iterator[Case]:
    """The build script states the layouts, day first; the README counts the group's participants.

    Of one folder only the pictures are there: it must be refused in a sentence.
    """
    group = _read(folder / "ios-group-chat")
    people = group.conversations[0].participants if group else ()
    yield Case("WhatsApp with media", _below(folder / "ios-group-chat"), "participants: 4", len(people) == 4)
    for name in ("ios-group-chat", "ios-private-chat", "android-private-chat"):
        path = folder / name
        read = _read(path)
        settled = [each.value for each in read.settled] if read else []
        yield Case("WhatsApp with media", _below(path), "day first", settled == ["day first"])
        attached = sum("file attached" in line for line in _chat_in(path))
        without = read is not None and sum(each.what.endswith("without words") for each in read.skipped) == attached
        yield Case("WhatsApp with media", _below(path), "files attached", attached > 0 and without)
        yield Case("WhatsApp with media", _below(path), "the same from a zip", _same_from_a_zip(path, read))
    path = folder / "android-group-chat"
    yield Case(
        "WhatsApp with media", _below(path), "no chat in it: refused", all(each.refused for each in read_path(path))
    )


def _chat_in(folder: Path) -> list[str]:
    return next(folder.glob("*.txt")).read_text("utf-8").splitlines()


def _same_from_a_zip(folder: Path, read: Read | None) -> bool:
    with tempfile.TemporaryDirectory() as there:
        archive = Path(there) / f"{folder.name}.zip"
        with zipfile.ZipFile(archive, "w") as packed:
            for file in sorted(folder.iterdir()):
                packed.write(file, file.name)
        from_zip = _read(archive)
    pieces = _in_file_order(read)
    return len(pieces) > 0 and _in_file_order(from_zip) == pieces


def _exporter(folder: Path) -> Iterator[Case]:
    """`golden.json` lists what must come out of `result.json`; there, messages without words are messages as well."""
    path = folder / "result.json"
    read = _read(path)
    golden = json.loads((folder / "golden.json").read_text("utf-8"))
    found = {
        talk.title: [(each.speaker, each.text, _whole_seconds(each)) for turn in talk.turns for each in turn.pieces]
        for talk in (read.conversations if read else ())
    }
    for chat in golden:
        cards = [each for each in chat["Messages"] if "vCard" in each["Body"]]
        plain = [each for each in chat["Messages"] if each["Body"] and not each["IsSystem"] and each not in cards]
        expected = [(each["Sender"], fold(each["Body"]), _moment(each["Timestamp"])) for each in plain]
        known = f"{chat['Name']}: senders, texts, times"
        yield Case("WhatsApp Chat Exporter", _below(path), known, found.get(chat["Name"], []) == expected)
        for card in cards:
            yield Case(
                "WhatsApp Chat Exporter",
                _below(path),
                f"{chat['Name']}: words beside contact cards",
                any(text == fold(card["Body"]) for _, text, _ in found.get(chat["Name"], [])),
                "`This media include the following vCard file(s)` is the exporter's sentence; nobody said it.",
            )
    damaged = 4
    count = sum(len(chat["Messages"]) for chat in golden) + damaged
    yield Case("WhatsApp Chat Exporter", _below(path), "messages", read is not None and read.items == count)
    attached = [each.attached for each in _in_file_order(read) if each.attached]
    expected_files = [
        tuple(each["OriginalName"] for each in message["Attachments"])
        for chat in golden
        for message in chat["Messages"]
        if message["Attachments"] and message["Body"] and "vCard" not in message["Body"]
    ]
    yield Case("WhatsApp Chat Exporter", _below(path), "files that came with words", attached == expected_files)


def _truth(path: Path) -> dict[str, Any]:
    """The constants of a test, without running it: strings, truth values, and calls of `datetime`."""
    found: dict[str, Any] = {}
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and isinstance(node.targets[0], ast.Name):
            keys = [ast.literal_eval(key) for key in node.value.keys if key is not None]
            lists = [[_value(each) for each in getattr(value, "elts", [])] for value in node.value.values]
            found[node.targets[0].id] = dict(zip(keys, lists, strict=True))
    return found


def _value(node: ast.expr) -> object:
    if isinstance(node, ast.Call):
        return datetime(*[ast.literal_eval(each) for each in node.args])  # noqa: DTZ001  # the file has no zone either
    return ast.literal_eval(node)


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


def _whole_seconds(piece: Piece) -> datetime | None:
    """The known answers have no parts of seconds."""
    return piece.sent.replace(microsecond=0) if piece.sent else None


def _read(path: Path, given: Given | None = None) -> Read | None:
    try:
        [opened] = read_path(path, given or Given())
    except CannotRead:
        return None
    return opened.read if opened.format.startswith("whatsapp") else None


def _is_asked(path: Path) -> bool:
    [opened] = read_path(path)
    return isinstance(opened.refused, MustBeTold)


def _in_file_order(read: Read | None) -> list[Piece]:
    pieces = [piece for talk in (read.conversations if read else ()) for turn in talk.turns for piece in turn.pieces]
    return sorted(pieces, key=lambda piece: piece.place.line or 0)


def _below(path: Path) -> str:
    return path.as_posix().partition("/inputs/")[2]
