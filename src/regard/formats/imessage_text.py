"""imessage-exporter's text: a line with day and time, a line with the sender, and the words below.

Its lines for what is not said are left out: reactions (`Tapbacks:`, once `Reactions:`), effects (`Sent with Slam`),
and `This message responded to an earlier message.` A reply is written twice, indented below what it answers and again
in its own place; the indented one is left out. Of an edited message the last words count. A path alone on a line is a
file that came with it. Times are clock readings without a zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath

from regard.conversation import Place, Source
from regard.formats.accounts import read_chats_with_accounts, shown_instead_of_a_name
from regard.formats.chat_messages import (
    DELETED,
    NO_MESSAGE,
    NO_WORDS,
    NOTICE,
    Chat,
    Message,
    Sender,
    file_name,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.file import File, Given
from regard.formats.format import Format, FormatCard, Read
from regard.formats.pieces import fold
from regard.formats.when_sent import in_zone

CARD = FormatCard(
    name="imessage_text",
    title="iMessage, as imessage-exporter writes it",
    made_by=("imessage-exporter",),
    how_to_get="On the Mac, run imessage-exporter with the format txt; it writes one file for each chat.",
    endings=(".txt",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

OWNER = "Me"
"""What imessage-exporter calls whoever has the Mac, unless told otherwise."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = rf"({'|'.join(_MONTHS)}) (\d{{2}}), (\d{{4}}) {{1,2}}(\d{{1,2}}):(\d{{2}}):(\d{{2}}) ([AP]M)"
_HEAD = re.compile(rf"{_DATE}(?: \(Read by [^)]{{1,120}}\))?\s*")
_INDENTED = re.compile(rf"\s{{2,}}{_DATE}")
_NOTICE = re.compile(
    rf"{_DATE} .{{1,200}} (?:named the conversation|renamed the conversation|added|removed|left the conversation"
    r"|changed the|started|stopped|kept|unsent|turned)\b.*"
)
_REACTIONS = frozenset({"Tapbacks:", "Reactions:"})
_REACTION = re.compile(r"\s*(?:.{1,60} by .{1,120}|Sticker from .*)")
_LEFT_OUT = re.compile(
    r"This message responded to an earlier message\."
    r"|Sent with (?:Confetti|Echo|Fireworks|Balloons|Hearts?|Lasers|Shooting Star[t]?|Sparkles|Spotlight|Slam|Loud"
    r"|Gentle|Invisible Ink)"
)
_DELETED = re.compile(
    r".{1,120} (?:deleted a message\.|unsent a message!|unsent this message part .{0,80}!)"
    r"|This message was deleted from the conversation!"
)
_EDITED = re.compile(rf"(?:{_DATE} |Edited .{{1,60}} later: )(.*)")
_FILE = re.compile(r"(?:~?/|[Aa]ttachments/|[A-Z]:\\)[^:*?<>|\n]{1,400}\.\w{1,8}")


@dataclass(slots=True)
class _Block:
    """One message's lines, or a notice's one."""

    place: Place
    when: re.Match[str] | None
    lines: list[str] = field(default_factory=list)


def sure(file: File) -> float:
    """Sure of a day and time alone on the first line, and a name on the next."""
    lines = [line for line in file.opening if line.strip()][:2]
    if not lines:
        return 0.0
    if _HEAD.fullmatch(lines[0][:300]) and len(lines) > 1:
        return 0.95
    return 0.9 if _NOTICE.fullmatch(lines[0][:600]) else 0.0


def read(file: File) -> Read:
    """Read the messages; the chat is called as its file is."""
    messages = [_message(block, file.given) for block in _blocks(file.lines)]
    path = PurePosixPath(file.name)
    source = Source(file.name, CARD.name, file.fingerprint)
    title = path.stem if path.suffix == ".txt" else ""
    chats = [Chat(source, messages, title, Sender(OWNER))]
    return read_chats_with_accounts(file.name, chats, file.given, shown_instead_of_a_name)


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """A message begins with its day and time after an empty line; whatever follows belongs to it."""
    block: _Block | None = None
    for number, line in enumerate(lines, 1):
        opens = number == 1 or not lines[number - 2].strip() or (block is not None and not block.lines)
        when = _HEAD.fullmatch(line[:300]) if opens else None
        notice = opens and when is None and _NOTICE.fullmatch(line[:600]) is not None
        if when or notice:
            yield from _whole(block)
            block = _Block(Place(number), when)
        elif block is None or (block.when is None and line.strip()):
            yield from _whole(block)
            block = _Block(Place(number), None) if line.strip() else None
        else:
            block.lines.append(line)
    yield from _whole(block)


def _whole(block: _Block | None) -> Iterator[_Block]:
    if block is not None:
        yield block


def _message(block: _Block, given: Given) -> Message:
    if block.when is None:
        return skipped_message(block.place, NOTICE)
    name = shown_name(block.lines[0]) if block.lines else ""
    if not name:
        return skipped_message(block.place, NO_MESSAGE)
    own = list(_own_lines(block.lines[1:]))
    if own and all(_DELETED.fullmatch(line) for line in own):
        return skipped_message(block.place, DELETED)
    attached = tuple(file_name(line) for line in own if _FILE.fullmatch(line))
    said = fold("\n".join(_last_edit([line for line in own if not _FILE.fullmatch(line)])))
    missing = said == "Attachment missing!"
    instead = without("a file") if attached or missing else NO_WORDS
    sent = _sent(block.when, given)
    return Message(block.place, Sender(name), "" if missing else said, sent, (), attached, instead)


def _own_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a message without reactions, effects, and the replies to it."""
    among_reactions = in_reply = False
    for line in lines:
        bare = line.strip()
        in_reply = (in_reply and (line.startswith("  ") or not bare)) or _INDENTED.match(line[:300]) is not None
        if bare in _REACTIONS:
            among_reactions = True
        elif among_reactions and bare and _REACTION.fullmatch(line[:400]):
            continue
        elif bare and not in_reply and not _LEFT_OUT.fullmatch(bare):
            among_reactions = False
            yield bare


def _last_edit(lines: list[str]) -> list[str]:
    """The words after the last edit; all lines, if there was none."""
    found = [_EDITED.fullmatch(line[:4000]) for line in lines]
    if not found or found[0] is None or len([each for each in found if each]) < 2:
        return lines
    last = max(index for index, match in enumerate(found) if match)
    return [(found[last] or found[0])[8], *lines[last + 1 :]]


def _sent(when: re.Match[str], given: Given) -> datetime | None:
    month, hour = _MONTHS.index(when[1]) + 1, int(when[4]) % 12 + (12 if when[7] == "PM" else 0)
    try:
        read_ = datetime(int(when[3]), month, int(when[2]), hour, int(when[5]), int(when[6]))  # noqa: DTZ001  # no zone
    except ValueError:
        return None
    return in_zone(read_, given)


FORMAT = Format(CARD, sure, read)
