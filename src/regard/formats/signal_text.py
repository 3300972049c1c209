"""signal-export's text: `[2019-12-24, 12:23] Name: words`, as plain text or Markdown (`chat.md`).

A message goes on over the lines below it, until the next that begins with a day and time. Lines that begin with `>`
repeat somebody; `(- Name: 👍 -)` are reactions; `[name](./media/…)` is a file that came with it. Whoever has the Signal
that was exported is called `Me`. Times are clock readings without a zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from regard.conversation import Apart, Place, Source
from regard.formats.accounts import read_chats_with_accounts, shown_instead_of_a_name
from regard.formats.chat_messages import (
    DELETED,
    NO_MESSAGE,
    NOBODY,
    NOTICE,
    Chat,
    Message,
    Sender,
    file_name,
    only_apart,
    quoted,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.pieces import fold
from regard.formats.when_sent import from_iso

CARD = FormatCard(
    name="signal_text",
    title="signal-export, text or Markdown",
    made_by=("signal-export",),
    how_to_get="On a computer with Signal Desktop, run signal-export; each chat's folder has a chat.md.",
    endings=(".md", ".txt"),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

OWNER = "Me"
"""What signal-export calls whoever has the Signal that was exported, in every language."""

_HEAD = re.compile(r"\[(\d{4}-\d{2}-\d{2})(,?) (\d{2}:\d{2}(?::\d{2})?)\] ([^:\n]{1,120}): ?(.*)")
_REACTIONS = re.compile(r"\(- .{1,2000} -\)\s*")
_STICKER = re.compile(r"\(\( .{0,80} \)\)\s*|\[[^\]]{0,80}\]\(\.\./exported_stickers/[^)]{1,300}\)")
_FILE = re.compile(r"!?\[([^\]]{0,300})\]\(\./?media/([^)]{0,400})\)")
_CALL = re.compile(r"(?:Incoming|Outgoing|Missed) (?:(?:voice|video|group|adhoc) )?call(?: \([^)]{0,60}\))?")
_DELETED = "(This message was deleted)"
_SIGN = re.compile(r"\]\(\./?media/|^\(- .{1,200} -\)\s*$|\] (?:Me|No-Sender): ", re.MULTILINE)


def sure(file: File) -> float:
    """Sure of lines with year first, a comma and no seconds; of others by signs that only this export has."""
    heads = [match for line in file.opening if (match := _HEAD.match(line))]
    if not heads or not _HEAD.match(file.head.lstrip()):
        return 0.0
    if all(match[2] and len(match[3]) == 5 for match in heads):
        return 0.92
    signs = _SIGN.search("\n".join(file.opening))
    ends = sum(match[0].endswith("  ") for match in heads)
    return 0.92 if signs or ends > len(heads) / 2 else 0.5


def read(file: File) -> Read:
    """Read the messages."""
    return read_signal(file, CARD.name, list(messages_in(file)))


def read_signal(file: File, format_name: str, messages: Sequence[Message]) -> Read:
    """The one chat in a file of signal-export; it is named as its folder is."""
    path = PurePosixPath(file.name)
    title = path.parts[-2] if len(path.parts) > 1 and path.stem in ("chat", "data", "index") else ""
    source = Source(file.name, format_name, file.fingerprint)
    chats = [Chat(source, messages, title, Sender(OWNER))]
    return read_chats_with_accounts(file.name, chats, file.given, shown_instead_of_a_name)


def sender_called(name: object) -> Sender:
    """Who is meant by a name; nobody by signal-export's word for that."""
    return NOBODY if name == "No-Sender" else Sender(shown_name(name))


def is_call(said: str) -> bool:
    """Whether words are signal-export's for a call."""
    return _CALL.fullmatch(said) is not None


def instead_of_words(apart: Sequence[Apart], attached: Sequence[str], *, is_sticker: bool) -> str:
    """What a message without words of its own is."""
    if attached:
        return without("a file")
    return without("a sticker") if is_sticker else only_apart(apart)


def messages_in(file: File) -> Iterator[Message]:
    """The messages with the lines that belong to each; lines before the first are items, and skipped."""
    head: re.Match[str] | None = None
    place = Place(1)
    lines: list[str] = []
    for number, line in enumerate(file.lines, 1):
        if match := _HEAD.match(line):
            if head:
                yield _message(head, lines, place, file)
            head, place, lines = match, Place(number), [match[5]]
        elif head:
            lines.append(line)
        elif line.strip():
            yield skipped_message(Place(number), NO_MESSAGE)
    if head:
        yield _message(head, lines, place, file)


def _message(head: re.Match[str], lines: Sequence[str], place: Place, file: File) -> Message:
    apart = quoted(fold("\n".join(line[1:] for line in lines if line.startswith(">"))))
    body = "\n".join(line for line in lines if not line.startswith(">") and not _REACTIONS.fullmatch(line))
    attached = tuple(filter(None, map(_file_name, _FILE.finditer(body))))
    body = _FILE.sub(" ", body)
    said = fold(_STICKER.sub(" ", body))
    if said == _DELETED or is_call(said):
        return skipped_message(place, DELETED if said == _DELETED else NOTICE)
    instead = instead_of_words(apart, attached, is_sticker=bool(fold(body)))
    sent = from_iso(f"{head[1]} {head[3]}", file.given)
    return Message(place, sender_called(head[4].strip()), said, sent, apart, attached, instead)


def _file_name(match: re.Match[str]) -> str:
    return fold(match[1]) or file_name(unquote(match[2]))


FORMAT = Format(CARD, sure, read)
