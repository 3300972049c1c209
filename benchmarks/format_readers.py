"""Reads one export once, with one reader, and prints as JSON what that took and how much of it was right.

Run by `benchmarks/format_throughput.py`, each reader in a process of its own. The clock runs from the path to values
that can be used: our conversations, contacts and events; a peer's table, or the same fields taken out of its objects.
What is imported before that is not timed, except what our readers import as they need it. Memory is the most that the
process held until then, modules included. Only after that is what was found compared with what is known.
"""

from __future__ import annotations

import argparse
import json
import logging
import platform
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.made_exports import Row, fold

MISSING = 3
"""The exit status of a reader whose module is not installed."""

Thing = Any
"""Modules and objects of Regard and its peers: not all are installed in the Python that reads, so none has a type."""

_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Reader:
    """One way to read one kind of file.

    Attributes:
        module: of the peer that it needs; empty if it needs none.
        package: the name that the peer is installed by.
        ready: imports what is needed, and does what is done once.
        read: reads a file, given what `ready` gave; this is timed.
        rows: what was read, as rows to compare.
    """

    module: str
    package: str
    ready: Callable[[], Thing]
    read: Callable[[Thing, Path], Thing]
    rows: Callable[[Thing], Iterable[Row]]


def _regard() -> Thing:
    return import_module("regard.formats")


def _read_with_regard(formats: Thing, path: Path) -> Thing:
    return formats.read_file(path)


def _our_messages(read: Thing) -> Iterator[Row]:
    for talk in read.conversations:
        pieces = (piece for turn in talk.turns for piece in turn.pieces)
        yield from ((_moment(each.sent), each.speaker, fold(each.text)) for each in pieces)


def _our_mails(read: Thing) -> Iterator[Row]:
    for talk in read.conversations:
        pieces = [piece for turn in talk.turns for piece in turn.pieces]
        first = _moment(min(piece.sent for piece in pieces))
        yield from ((_moment(each.sent), each.speaker, talk.title, first, fold(each.text)) for each in pieces)


def _our_events(read: Thing) -> Iterator[Row]:
    for event in read.events:
        asked = " ".join(each.mail for each in event.attendees)
        yield event.title, _moment(event.begins), _moment(event.ends), event.where, asked, fold(event.about)


def _our_contacts(read: Thing) -> Iterator[Row]:
    for each in read.contacts:
        day = each.birthday
        born = f"{day.year}-{day.month:02}-{day.day:02}" if day else ""
        mail, phones = " ".join(one.value for one in each.mail), ", ".join(one.value for one in each.phones)
        yield each.name, each.family, each.given, mail, phones, born, each.organisation, fold(each.note)


def _moment(when: datetime | date | None) -> str:
    """A moment in UTC; a clock reading or a day as it stands."""
    if isinstance(when, datetime) and when.tzinfo is not None:
        when = when.astimezone(UTC)
    return when.isoformat() if when is not None else ""


def _whatstk(whatstk: Thing, path: Path) -> Thing:
    return whatstk.df_from_whatsapp(str(path))


def _whatstk_told(whatstk: Thing, path: Path) -> Thing:
    """With the layout of day and time given, which it cannot work out of a chat with `a. m.` and `p. m.`."""
    return whatstk.df_from_whatsapp(str(path), auto_header=False, hformat="%d/%m/%y, %I:%M %P - %name:")


def _whatstk_messages(table: Thing) -> Iterator[Row]:
    for when, who, text in zip(table["date"], table["username"], table["message"], strict=True):
        yield _moment(when.to_pydatetime()), str(who), fold(str(text))


def _chat_miner_ready() -> Thing:
    parsers = import_module("chatminer.chatparsers")
    logging.disable()
    return parsers


def _chat_miner(parsers: Thing, path: Path) -> Thing:
    parser = parsers.WhatsAppParser(str(path))
    parser.parse_file()
    return parser.parsed_messages.get_df()


def _chat_miner_messages(table: Thing) -> Iterator[Row]:
    for each in table.iter_rows(named=True):
        yield _moment(each["timestamp"]), each["author"], fold(each["message"])


def _mailbox_with(parser: Thing, path: Path) -> dict[str, list[tuple[Thing, ...]]]:
    """Threads of mails, with the standard library, and a parser of answers if one is given."""
    import mailbox
    from email.header import decode_header, make_header
    from email.utils import parseaddr, parsedate_to_datetime

    threads: dict[str, list[tuple[Thing, ...]]] = defaultdict(list)
    for mail in mailbox.mbox(path):
        part = next((each for each in mail.walk() if each.get_content_type() == "text/plain"), mail)
        payload = part.get_payload(decode=True)
        text = payload.decode(part.get_content_charset("utf-8"), "replace") if isinstance(payload, bytes) else ""
        if parser is not None:
            text = parser.read(text).replies[0].body
        name, address = parseaddr(str(make_header(decode_header(str(mail["From"])))))
        sent = parsedate_to_datetime(str(mail["Date"]))
        first = (str(mail.get("References", "")).split() or [str(mail["Message-ID"])])[0]
        threads[first].append((sent, name, address, str(make_header(decode_header(str(mail["Subject"])))), text))
    return threads


def _parser_of_answers() -> Thing:
    """Told that all is English, which is the quickest that it can be."""
    import_module("mailbox")
    return import_module("mailparser_reply").EmailReplyParser(languages=["en"])


def _mails_of_threads(threads: dict[str, list[tuple[Thing, ...]]]) -> Iterator[Row]:
    for thread in threads.values():
        title, first = thread[0][3].removeprefix("Re: "), _moment(min(mail[0] for mail in thread))
        yield from ((_moment(sent), name, title, first, fold(text)) for sent, name, _, _, text in thread)


def _icalendar(icalendar: Thing, path: Path) -> list[tuple[Thing, ...]]:
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return [_fields(event) for event in events]


def _fields(event: Thing) -> tuple[Thing, ...]:
    asked = event.get("ATTENDEE", [])
    return (
        str(event.get("SUMMARY", "")),
        event.start,
        event.end,
        str(event.get("LOCATION", "")),
        [str(each).removeprefix("mailto:") for each in (asked if isinstance(asked, list) else [asked])],
        str(event.get("DESCRIPTION", "")),
    )


def _icalendar_events(events: Iterable[tuple[Thing, ...]]) -> Iterator[Row]:
    for title, begins, ends, where, asked, about in events:
        yield title, _moment(begins), _moment(ends), where, " ".join(asked), fold(about)


def _vobject(vobject: Thing, path: Path) -> list[tuple[Thing, ...]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [_values(card) for card in vobject.readComponents(file)]


def _values(card: Thing) -> tuple[Thing, ...]:
    every = {name: [each.value for each in lines] for name, lines in card.contents.items()}
    return tuple(every.get(name, []) for name in ("fn", "n", "email", "tel", "bday", "org", "note"))


def _vobject_contacts(cards: Iterable[tuple[Thing, ...]]) -> Iterator[Row]:
    for name, parts, mail, phones, born, works, note in cards:
        family, given = (parts[0].family, parts[0].given) if parts else ("", "")
        where = ", ".join(works[0]) if works else ""
        yield name[0], family, given, " ".join(mail), ", ".join(phones), "".join(born), where, fold(" ".join(note))


def _peer(module: str) -> Callable[[], Thing]:
    return lambda: import_module(module)


_OURS_OF_CHATS = Reader("", "", _regard, _read_with_regard, _our_messages)
_WHATSTK = Reader("whatstk", "whatstk", _peer("whatstk"), _whatstk, _whatstk_messages)
_CHAT_MINER = Reader("chatminer", "chat-miner", _chat_miner_ready, _chat_miner, _chat_miner_messages)

READERS: dict[str, dict[str, Reader]] = {
    "chat": {"Regard": _OURS_OF_CHATS, "whatstk": _WHATSTK, "chat-miner": _CHAT_MINER},
    "chat of 12 hours": {
        "Regard": _OURS_OF_CHATS,
        "whatstk": _WHATSTK,
        "whatstk, told the layout": replace(_WHATSTK, read=_whatstk_told),
        "chat-miner": _CHAT_MINER,
    },
    "mail": {
        "Regard": Reader("", "", _regard, _read_with_regard, _our_mails),
        "`mailbox` and mail-parser-reply": Reader(
            "mailparser_reply", "mail-parser-reply", _parser_of_answers, _mailbox_with, _mails_of_threads
        ),
        "`mailbox` alone": Reader("", "", lambda: None, _mailbox_with, _mails_of_threads),
    },
    "calendar": {
        "Regard": Reader("", "", _regard, _read_with_regard, _our_events),
        "icalendar": Reader("icalendar", "icalendar", _peer("icalendar"), _icalendar, _icalendar_events),
    },
    "contacts": {
        "Regard": Reader("", "", _regard, _read_with_regard, _our_contacts),
        "vobject": Reader("vobject", "vobject", _peer("vobject"), _vobject, _vobject_contacts),
    },
}
"""For each kind of file ours, which all others are compared with, and its peers."""


def measure(reader: Reader, path: Path, known: Path) -> dict[str, Any]:
    """Read once, in this process, and compare.

    Args:
        reader: with what.
        path: the file.
        known: what is known to be in it: its rows as JSON.

    Returns:
        seconds of the processor and of the clock; those of the processor since the process began; MiB; how many rows
        were found as they are known, and how many others; the versions of the peer and of Python.
    """
    ready = reader.ready()
    begun, processor = time.perf_counter(), time.process_time()
    found = reader.read(ready, path)
    clock, all_in_all = time.perf_counter() - begun, time.process_time()
    mib = most_memory()
    rows = Counter(reader.rows(found))
    right = sum((rows & Counter(map(tuple, json.loads(known.read_text("utf-8"))))).values())
    return {
        "processor": all_in_all - processor,
        "clock": clock,
        "all_in_all": all_in_all,
        "mib": mib,
        "right": right,
        "others": rows.total() - right,
        "version": version(reader.package) if reader.package else "",
        "python": platform.python_version(),
    }


def most_memory() -> float:
    """The most memory that this process has held, in MiB; without what its parent held, where the system tells."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) / _KIB_PER_MIB
    per_mib = 2**20 if sys.platform == "darwin" else _KIB_PER_MIB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / per_mib


def main() -> int:
    """Measure and print; the exit status says whether the peer is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.format_readers", description=__doc__)
    parser.add_argument("kind", choices=READERS)
    parser.add_argument("reader")
    parser.add_argument("path", type=Path)
    parser.add_argument("known", type=Path)
    options = parser.parse_args()
    reader = READERS[options.kind][options.reader]
    if reader.module and find_spec(reader.module) is None:
        return MISSING
    print(json.dumps(measure(reader, options.path, options.known)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
