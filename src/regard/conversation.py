"""The frozen nouns: what a conversation is, and where each of its words stands in its file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@lru_cache(maxsize=8192)
def count_words(text: str) -> int:
    """How many words a text has; `don't` is one, `follow-up` is two."""
    return len(_WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Place:
    """Where some words stand in their source file.

    Attributes:
        line: the 1-based line of the file; None where lines mean nothing (JSON).
        item: what the file itself counts, e.g. `cue 12` or `segment 4`; empty where it counts nothing.
    """

    line: int | None
    item: str = ""

    def __str__(self) -> str:
        return f"line {self.line}" if self.line is not None else self.item


class Medium(StrEnum):
    """How people spoke with each other."""

    TALK = "talk"
    CHAT = "chat"
    MAIL = "mail"
    TICKET = "ticket"


class Kept(StrEnum):
    """Why some words of a message are kept apart from what was said in it."""

    QUOTED = "quoted"
    """Words of an earlier message, repeated above or below."""
    FORWARDED = "forwarded"
    """Words of somebody else, passed on."""
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True)
class Apart:
    """Words of a message that its sender did not say in it.

    Attributes:
        why: what they are.
        text: the words.
    """

    why: Kept
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One cue, segment, line or message of the source: the smallest thing that has a place of its own.

    Attributes:
        speaker: the name as the file gives it, cleaned of badges; None if the file names nobody.
        text: the words, white space folded.
        place: where they stand in the file.
        start: seconds from the start of the recording; None if the file does not say.
        end: likewise; never before `start`.
        sent: the day and time of a written message; with a zone if the file gives one, else as the clock stood where
            the file was made; None if the file does not say.
        apart: what stands in the message and was not said in it.
        attached: the names of what came with it; never opened.
    """

    speaker: str | None
    text: str
    place: Place
    start: float | None = None
    end: float | None = None
    sent: datetime | None = None
    apart: tuple[Apart, ...] = ()
    attached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's uninterrupted words: the pieces between two changes of speaker, joined by spaces.

    Attributes:
        index: its 0-based position in the conversation.
        speaker: who spoke; None if the file does not say.
        text: the words of all pieces, joined by one space.
        pieces: the pieces, in order; never empty.
    """

    index: int
    speaker: str | None
    text: str
    pieces: tuple[Piece, ...]

    @property
    def place(self) -> Place:
        """Where the turn begins in the file."""
        return self.pieces[0].place

    @property
    def start(self) -> float | None:
        """When it began, in seconds, if its first piece says so."""
        return self.pieces[0].start

    @property
    def end(self) -> float | None:
        """When it ended, in seconds, if its last piece says so."""
        return self.pieces[-1].end

    @property
    def sent(self) -> datetime | None:
        """When it was written, if its first piece says so."""
        return self.pieces[0].sent

    @property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.text)

    def piece_at(self, offset: int) -> Piece:
        """The piece that holds the character at `offset` of `text`."""
        begin = 0
        for piece in self.pieces:
            begin += len(piece.text) + 1
            if offset < begin:
                return piece
        return self.pieces[-1]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Some words of one turn: characters `begin` up to, not including, `stop` of its text.

    This is what every label, finding and moment rests on; the words themselves are looked up with
    `Conversation.quote`, so a quotation cannot differ from what was said.
    """

    turn: int
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class Source:
    """The file a conversation was read from.

    Attributes:
        name: the file's name, without its folder.
        format: the name of the format that read it, as `regard formats` lists it.
        fingerprint: SHA-256 of the file's bytes, in hexadecimal.
    """

    name: str
    format: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Handle:
    """What a file knows a participant by, besides the name. The same handle is the same account, whatever its name.

    Attributes:
        participant: the name in this conversation.
        kind: `mail`, `phone`, or the app in which it is an account: `slack`, `discord`, `linkedin`; or `name` for
            another name that the file has, which proves nothing.
        value: the address, number or account, as the file gives it.
    """

    participant: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Conversation:
    """A meeting, call, chat, mail thread, ticket or talk, frozen once read from its file.

    Attributes:
        source: the file.
        turns: what was said, in order: a tuple, or what is equal to one and smaller; it never changes.
        medium: how.
        title: the chat's name, the mail's or ticket's subject; empty if it has none.
        owner: the one of the company whom the file itself says it belongs to; None if it does not say.
        notes: what was written about it and never shown to all who took part, as a support desk's internal notes.
        handles: what the file knows its participants by, and those whom they write to.
        held: the day on which it took place, where the file or its name says so; messages have days of their own.
    """

    source: Source
    turns: Sequence[Turn]
    medium: Medium = Medium.TALK
    title: str = ""
    owner: str | None = None
    notes: tuple[Piece, ...] = ()
    handles: tuple[Handle, ...] = ()
    held: date | None = None

    @property
    def day(self) -> date | None:
        """The day on which it began: of its first dated message, else the day it was held; None if nothing says."""
        return next((turn.sent.date() for turn in self.turns if turn.sent is not None), self.held)

    @property
    def participants(self) -> tuple[str, ...]:
        """The speakers' names, in the order in which they first speak."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker is not None))

    @property
    def company(self) -> tuple[str, ...]:
        """The speakers, then those whom only a handle names: they were written to, and say nothing."""
        return tuple(dict.fromkeys((*self.participants, *(handle.participant for handle in self.handles))))

    def turns_of(self, speaker: str) -> tuple[Turn, ...]:
        """The turns of one participant, in order."""
        return tuple(turn for turn in self.turns if turn.speaker == speaker)

    def quote(self, span: Span) -> str:
        """The words at a span, exactly as they stand in the turn."""
        return self.turns[span.turn].text[span.begin : span.stop]

    def whole(self, index: int) -> Span:
        """The span that covers the whole of one turn."""
        return Span(index, 0, len(self.turns[index].text))
