"""What must hold of whatever comes out of a file, however the file is spoilt: a refusal in one sentence, or this."""

from __future__ import annotations

import io
import math
import signal
import time
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import partial

from regard.contact import Contact
from regard.conversation import Conversation, Piece, Place, Turn
from regard.event import Event
from regard.formats import LEAST_SURE, File, Folder, FolderFormat, Format, Given, Read, from_bytes
from regard.problems import CannotRead, MustBeTold

SLOWEST_RUN = 5
"""Seconds of the processor; a file of a few kilobytes that takes longer shows that some rule takes time out of all
proportion."""

GIVEN = (Given(), Given(day_first=True), Given(day_first=False, zone="Europe/Berlin"))
"""What a user may have said; which of it, the bytes themselves decide, so that a saved input fails again."""

Files = Mapping[str, bytes]
"""What is in a folder: the names of its files, and their bytes."""


class TooSlow(Exception):
    """A file took longer than `SLOWEST_RUN`."""


def look_at(format_: Format, data: bytes) -> None:
    """Read one file and check that what comes of it is sound; a refusal is."""
    try:
        file = from_bytes("fuzzed", data, _given(data))
        assert 0 <= format_.sure(file) <= 1
        read = format_.read(file)
    except CannotRead as error:
        _look_at_refusal(error)
        return
    _look_at_read(read, data)


def look_at_folder(format_: FolderFormat, files: Files) -> None:
    """Likewise a folder that lies in memory."""
    every = b"".join(files.values())
    given = _given(every)
    inside = (File(name, partial(io.BytesIO, data), len(data), given) for name, data in sorted(files.items()))
    folder = Folder("fuzzed", tuple(inside), (), given)
    try:
        sure = format_.sure(folder)
        assert 0 <= sure <= 1
        if sure < LEAST_SURE:
            return  # its files are read each for itself
        read = format_.read(folder)
    except CannotRead as error:
        _look_at_refusal(error)
        return
    _look_at_read(read, every + "".join(files).encode("utf-8", "replace"))


@contextmanager
def in_time() -> Iterator[None]:
    """Break off what takes longer than `SLOWEST_RUN`, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _too_slow)
    signal.setitimer(signal.ITIMER_VIRTUAL, SLOWEST_RUN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _too_slow(number: int, frame: object) -> None:
    raise TooSlow(f"after {time.process_time():.1f} s")


def _given(data: bytes) -> Given:
    return GIVEN[zlib.crc32(data) % len(GIVEN)]


def _look_at_refusal(error: CannotRead) -> None:
    """It is of the whole: what one file of several is damaged by does not keep the others from being read.

    A folder may name the one file in it that holds all there is.
    """
    sentence = str(error)
    assert error.file == "fuzzed" or error.file.startswith("fuzzed/") or isinstance(error, MustBeTold)
    assert sentence.endswith((".", "?"))
    assert is_clean(sentence)


def _look_at_read(read: Read, data: bytes) -> None:
    assert read.items == read.kept + len(read.skipped)
    assert read.conversations or read.contacts or read.events
    for problem in (*read.skipped, *read.cautions):
        assert problem.file
        assert problem.what
        assert str(problem.place)
        assert is_clean(str(problem))
    for settled in read.settled:
        assert is_clean(f"{settled.what}{settled.value}{settled.because}")
    _look_at_count(read)
    for talk in read.conversations:
        _look_at_talk(talk, data)
    for contact in read.contacts:
        _look_at_contact(contact)
    for event in read.events:
        _look_at_event(event, data)


def _look_at_count(read: Read) -> None:
    """What is kept is what the pieces come from; only in a mere list of words has a piece several items."""
    kept = {_of(each.source.name, piece.place) for each in read.conversations for piece in _pieces(each)}
    kept |= {_of(f"contact {each.uid or each.name}", each.place) for each in read.contacts}
    kept |= {_of("event", each.place) for each in read.events}
    words_counted = any("word " in str(each) or str(each).startswith("item ") for _, each in kept)
    assert read.kept >= len(kept) if words_counted else read.kept == len(kept), (read.kept, len(kept))
    assert kept.isdisjoint(_of(problem.file, problem.place) for problem in read.skipped)


def _of(name: str, place: Place) -> tuple[str, object]:
    return name, place.item or place.line


def _pieces(talk: Conversation) -> list[Piece]:
    return [*(piece for turn in talk.turns for piece in turn.pieces), *talk.notes]


def _look_at_talk(talk: Conversation, data: bytes) -> None:
    assert talk.turns or talk.notes
    assert is_clean(talk.title)
    assert talk.owner is None or talk.owner in talk.company
    assert all(is_clean(name) for name in talk.company)
    for index, turn in enumerate(talk.turns):
        assert turn.index == index
        assert talk.quote(talk.whole(index)) == turn.text
        _look_at_turn(turn)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for piece in _pieces(talk):
        _look_at_piece(piece)
        assert piece.place.line is None or 1 <= piece.place.line <= lines
        assert piece.sent is None or has_digit(data)


def _look_at_turn(turn: Turn) -> None:
    """Each quotation can be found again: the turn holds its pieces' words, at the place from which they are asked."""
    assert turn.text == " ".join(piece.text for piece in turn.pieces)
    begin = 0
    for piece in turn.pieces:
        assert piece.speaker == turn.speaker
        assert turn.text.startswith(piece.text, begin)
        assert turn.piece_at(begin) is piece
        begin += len(piece.text) + 1


def _look_at_piece(piece: Piece) -> None:
    assert piece.speaker is None or (piece.speaker.strip() and is_clean(piece.speaker))
    assert piece.text.strip()
    assert str(piece.place)
    assert is_clean(str(piece.place))
    for text in (piece.text, *(each.text for each in piece.apart), *piece.attached):
        assert text.strip()
        assert is_clean(text), text
        assert text == " ".join(text.split())
    for moment in (piece.start, piece.end):
        assert moment is None or (math.isfinite(moment) and moment >= 0)
    assert piece.start is None or piece.end is None or piece.end >= piece.start


def _look_at_contact(contact: Contact) -> None:
    assert contact.name.strip()
    for name in Contact.__slots__:
        assert is_clean(repr(getattr(contact, name)))
        assert all(map(is_clean, _strings(getattr(contact, name)))), name
    for day in (contact.birthday, *(day for _, day in contact.dates)):
        assert day is None or (1 <= day.month <= 12 and 1 <= day.day <= 31)


def _look_at_event(event: Event, data: bytes) -> None:
    said = (event.title, event.where, event.about, event.uid, event.organiser, event.attendees)
    assert all(map(is_clean, _strings(said)))
    assert has_digit(data)
    assert event.ends is None or isinstance(event.ends, datetime) == isinstance(event.begins, datetime)


def _strings(value: object) -> Iterator[str]:
    """Every string in some values; a note's own line ends may stay."""
    if isinstance(value, str):
        yield value.replace("\n", " ")
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)
    elif value is not None and hasattr(value, "__slots__"):
        for name in value.__slots__:
            yield from _strings(getattr(value, name))


def is_clean(text: str) -> bool:
    """Whether a terminal and a file can hold it: no control character, no half of a character."""
    return text.isprintable() or not any(unicodedata.category(each) in ("Cc", "Cs") for each in text)


def has_digit(data: bytes) -> bool:
    """Whether any number is written in some bytes: without one, they cannot say when something was."""
    text = data.decode("utf-8", "replace")
    return any(each.isdigit() for each in text) or not text.replace("\ufffd", " ").isascii()
