"""WhatsApp's own export of one chat as text, from an iPhone or an Android phone, in any language.

How a line is told to begin a message is in `whatsapp_heads` and `whatsapp_messages`, what in a message the app wrote
is in `whatsapp_body` and `whatsapp_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from regard.conversation import Handle, Medium, Piece, Place
from regard.formats.accounts import address_or_number
from regard.formats.chat_messages import NOTICE
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read, Settled
from regard.formats.packed import MANY, PackedPieces, speakers_of
from regard.formats.pieces import one_conversation
from regard.formats.signal_text import sure as sure_of_signal
from regard.formats.text_lines import first_lines, guessed
from regard.formats.whatsapp_body import said_in
from regard.formats.whatsapp_heads import head_of, is_log_level, name_and_words
from regard.formats.whatsapp_messages import Block, Survey, blocks, calendars, survey
from regard.formats.whatsapp_words import title_in
from regard.formats.when_sent import zone_settled
from regard.problems import CannotRead, FileTooLarge, Problem

CARD = FormatCard(
    name="whatsapp",
    title="WhatsApp chat",
    made_by=("WhatsApp",),
    how_to_get=(
        "On the phone, open the chat. Android: the three dots, More, Export chat. iPhone: tap the chat's name at the "
        "top, Export Chat at the bottom. Choose without media, and save the .txt or .zip file."
    ),
    endings=(".txt", ".zip"),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

LARGEST = 512 * 2**20
"""Bytes; the app exports 40,000 messages at most, and ten such exports in one file have some 50 MiB."""

ABOVE = "a line above the first message"


def sure(file: File) -> float:
    """Very sure of a file that begins with a message's head; fairly, of one in which there are some."""
    lines = first_lines(file)
    heads = [(line, head) for line in lines if (head := head_of(line)) is not None]
    names = [name for line, head in heads if (name := name_and_words(line[head.rest :])[0]) is not None]
    if not names or all(map(is_log_level, names)):
        return 0.0
    if _may_be_signals(heads[0][0], file):
        return 0.0
    first = next((line for line in lines if line.strip()), "")
    if head_of(first) is not None:
        return 0.9
    return 0.6 if len(names) > 2 else 0.4


def _may_be_signals(line: str, file: File) -> bool:
    """Whether it is signal-export's, which writes `[2021-03-14, 15:34] Mila:`, as some iPhones do."""
    if _YEAR_FIRST.match(line) is None:
        return False
    try:
        return sure_of_signal(file) > _BOTH_MAY
    except CannotRead:
        return False


_YEAR_FIRST = re.compile(r"\[\d{4}-\d\d-\d\d,? \d\d:\d\d(?::\d\d)?\] ")

_BOTH_MAY = 0.6
"""Above this, signal-export's reader has found a sign of its own."""


@dataclass(slots=True)
class _Found:
    """What has been found in the messages so far."""

    file: File
    found: Survey
    pieces: list[Piece] | PackedPieces = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)
    untimed: list[int] = field(default_factory=list)
    owners: set[str] = field(default_factory=set)

    def take(self, block: Block) -> None:
        """One more message or notice."""
        if block.above or block.speaker is None:
            self._skip(block.line, ABOVE if block.above else NOTICE)
            return
        first = not self.pieces and not self.skipped
        said = said_in(block.lines, block.speaker, self.found.placeholders, iphone=block.iphone, first=first)
        if said.by_owner:
            self.owners.add(block.speaker)
        if not said.text:
            self._skip(block.line, said.instead)
            return
        if said.doubtful:
            self.doubtful.append(block.line)
        if block.sent is None:
            self.untimed.append(block.line)
        speaker = block.speaker or None
        self.pieces.append(Piece(speaker, said.text, Place(block.line), sent=block.sent, attached=said.attached))
        if len(self.pieces) == MANY:
            self.pieces = PackedPieces(self.pieces)

    def _skip(self, line: int, what: str) -> None:
        self.skipped.append(Problem(self.file.name, Place(line), what))

    def cautions(self) -> Iterator[Problem]:
        """What was taken with care, one for each kind."""
        yield from guessed(self.file)
        if self.doubtful:
            more = f"; so do {len(self.doubtful) - 1} more" if len(self.doubtful) > 1 else ""
            yield self._caution(self.doubtful[0], f"begins as the app's own words do, and was kept{more}")
        if self.untimed:
            more = f"; so are {len(self.untimed) - 1} more" if len(self.untimed) > 1 else ""
            yield self._caution(self.untimed[0], f"the year is of a calendar that is not read, so it has no time{more}")

    def _caution(self, line: int, what: str) -> Problem:
        return Problem(self.file.name, Place(line), what)


def read(file: File) -> Read:
    """Read the messages.

    Raises:
        FileTooLarge: it is over 512 MiB.
        MustBeTold: nothing in it says whether the day or the month comes first.
        NothingInIt: nobody said anything in it.
    """
    if file.size > LARGEST:
        what = f"the file has {file.size / 2**20:,.0f} MiB; a chat has at most {LARGEST // 2**20}."
        raise FileTooLarge(file.name, what, "Put each chat into a file of its own.")
    surveyed = survey(file)
    found = _Found(file, surveyed)
    for block in blocks(file, surveyed):
        found.take(block)
    title = title_of(file.name)
    return one_conversation(
        file,
        CARD.name,
        found.pieces,
        found.skipped,
        items=len(found.pieces) + len(found.skipped),
        cautions=tuple(found.cautions()),
        medium=Medium.CHAT,
        title=title,
        owner=_owner(found, title),
        settled=_settled(found),
        handles=tuple(_handles(found)),
    )


def title_of(name: str) -> str:
    """The chat's name, from the name of the file, or of the folder or archive it lies in; empty if they name none."""
    for part in reversed(PurePosixPath(name).parts):
        stem = part[: -len(".txt")] if part.casefold().endswith((".txt", ".zip")) else part
        if title := title_in(stem):
            return title
    return ""


def _owner(found: _Found, title: str) -> str | None:
    """Whose export it is: who deleted as `you`; in a chat of two, who is not the one it is called after."""
    names = set(speakers_of(found.pieces))
    if len(found.owners) == 1:
        return next(iter(found.owners & names), None)
    if found.owners or len(names) != 2 or title not in names:
        return None
    return next(name for name in names if name != title)


def _handles(found: _Found) -> Iterator[Handle]:
    """The numbers of those whom the phone's address book does not name."""
    for name in speakers_of(found.pieces):
        yield from (Handle(name, kind, value) for kind, value in address_or_number(name) if kind == "phone")


def _settled(found: _Found) -> tuple[Settled, ...]:
    buddhist, _ = calendars(found.found)
    calendar = (Settled("calendar", "Buddhist years", "no chat is older than 2009, or younger than now"),)
    return (*found.found.settled, *(calendar if buddhist else ()), *zone_settled(found.pieces, found.file.given))


FORMAT = Format(CARD, sure, read, of_bytes=True)
