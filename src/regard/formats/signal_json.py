"""signal-export's `data.json`: one message a line, each a JSON object; times are clock readings without a zone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from regard.conversation import Place
from regard.formats.chat_messages import DELETED, NO_MESSAGE, NOTICE, Message, file_name, quoted, skipped_message
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import first_of, listed, mapping, text
from regard.formats.pieces import fold
from regard.formats.signal_text import instead_of_words, is_call, read_signal, sender_called
from regard.formats.when_sent import from_iso

CARD = FormatCard(
    name="signal_json",
    title="signal-export, data.json",
    made_by=("signal-export",),
    how_to_get="On a computer with Signal Desktop, run signal-export; each chat's folder has a data.json.",
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_KEYS = {"date", "sender", "body", "quote", "reactions", "attachments"}


def sure(file: File) -> float:
    """Sure where the first line is a message with all of signal-export's keys."""
    if not file.head.lstrip().startswith("{"):
        return 0.0
    first = file.head.lstrip().split("\n", 1)[0]
    return 0.95 if mapping(_parsed(first)).keys() >= _KEYS else 0.0


def read(file: File) -> Read:
    """Read the lines."""
    return read_signal(file, CARD.name, messages_in(file))


def messages_in(file: File) -> list[Message]:
    """The messages, one a line."""
    lines = ((number, line) for number, line in enumerate(file.lines, 1) if line.strip())
    return [_message(_parsed(line), Place(number), file) for number, line in lines]


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _message(node: object, place: Place, file: File) -> Message:
    entry = mapping(node)
    said = text(entry.get("body"))
    if not entry:
        return skipped_message(place, NO_MESSAGE)
    if entry.get("deleted") is True:
        return skipped_message(place, DELETED)
    if entry.get("call") is True or is_call(said):
        return skipped_message(place, NOTICE)
    apart = quoted(_repeated(entry.get("quote")))
    attached = tuple(_file_names(entry))
    instead = instead_of_words(apart, attached, is_sticker=bool(entry.get("sticker")))
    sent = from_iso(text(entry.get("date")), file.given)
    return Message(place, sender_called(entry.get("sender")), said, sent, apart, attached, instead)


def _repeated(quote: object) -> str:
    if not isinstance(quote, str):
        return ""
    return fold("\n".join(line.strip().removeprefix(">") for line in quote.split("\n")))


def _file_names(entry: Mapping[str, object]) -> Iterator[str]:
    for each in listed(entry.get("attachments")):
        if name := file_name(first_of(each, "name", "path")):
            yield name


FORMAT = Format(CARD, sure, read)
