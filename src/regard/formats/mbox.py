"""Many mails in one file (mbox), as Gmail's Takeout, Thunderbird and Apple Mail export them; read as a stream.

A line that begins with `From ` parts two mails only if what precedes it and what follows say so:

- it is the first of the file, or stands after a blank line, and ends with a day and time in whatever order programs
  write these (`From mila@example.org Mon Jun 3 12:50:27 2024`, `From - Mon Jun 3 12:50:27 2024`), and the next line is
  a field; or
- it has nothing behind the dash or number (`From - `, `From 1844347792267117879@xxx`), or no blank line before it, and
  the next line is a field that only the head of a mail has.

So `From now on we meet on Mondays` stays where it was said. `>From ` is turned back into `From `, unless the line is
one of several that are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from regard.conversation import Place
from regard.formats.eml import CUT, plain_beginning, plain_stream
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.mail_mime import LARGE, Thin
from regard.formats.mail_threads import Mailbox
from regard.problems import Problem

CARD = FormatCard(
    name="mbox",
    title="A mailbox in one file",
    made_by=("Apple Mail", "Gmail", "Google Takeout", "Thunderbird"),
    how_to_get=(
        "Gmail: at takeout.google.com deselect all, choose Mail, and under All Mail data included the labels you want. "
        "Apple Mail: select a mailbox, then Mailbox, Export Mailbox. Thunderbird: the mailboxes in its profile folder."
    ),
    endings=(".mbox", ".mbx"),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

_BLOCK = 1024 * 1024
_CONTEXT = 4096
"""Bytes that are looked at behind a line that may part two mails."""

_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_TIME = rb"\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,6})?"
_ZONE = rb"(?:\s*(?:[+-]\d{2}:?\d{2}|[A-Z]{1,5}|\([A-Za-z ]{1,40}\)))?"
_DAY_AND_TIME = re.compile(
    rb"[ \t](?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s+)?(?:"
    rb"%(month)s\s+\d{1,2},?\s+%(time)s%(zone)s\s+\d{2,4}%(zone)s"
    rb"|\d{1,2}\s+%(month)s,?\s+\d{2,4},?\s+%(time)s%(zone)s"
    rb"|%(month)s\s+\d{1,2},?\s+\d{4},?\s+%(time)s%(zone)s"
    rb"|\d{4}-\d\d-\d\d[T ]%(time)s%(zone)s)"
    rb"(?:\s+remote from \S{1,100})?\s*$" % {b"month": _MONTH, b"time": _TIME, b"zone": _ZONE},
    re.IGNORECASE,
)
_WITHOUT_DAY = re.compile(rb"From (?:-|\d{6,30}@\S{1,40}|\S{1,100}@\S{1,200})\s*$")
_FIELD_OF_MAIL = re.compile(
    rb"(?:>?From |Return-Path|Received|Message-ID|Date|From|To|Subject|MIME-Version|Content-T|Content-L|Delivered-To"
    rb"|Envelope-To|Reply-To|Status|DKIM-|ARC-|X-[A-Z-]{1,60})[^\n:]{0,80}:",
    re.IGNORECASE,
)
_FIELD = re.compile(rb"[!-9;-~]{1,80}[ \t]*:|>?From ")
_ESCAPED = re.compile(rb"^>(>*From [^\n]*\n?)", re.MULTILINE)


class Raw(NamedTuple):
    """One mail as it stands in the file.

    Attributes:
        data: its bytes, without those of large attachments.
        cut: whether a text was longer than is looked at.
    """

    data: bytes
    cut: bool


def sure(file: File) -> float:
    """Sure of a line that parts mails, and the head of a mail below it."""
    beginning = plain_beginning(file).lstrip(b"\r\n")
    if not beginning.startswith(b"From "):
        return 0.0
    line, _, rest = beginning.partition(b"\n")
    if not (_DAY_AND_TIME.search(line) or _WITHOUT_DAY.match(line)):
        return 0.0
    return 0.95 if _FIELD.match(rest) else 0.0


def read(file: File) -> Read:
    """Read all mails into threads."""
    mailbox = Mailbox(file.name, CARD.name, file.given.zone)
    add_all(mailbox, file)
    return mailbox.read(file.fingerprint)


def add_all(mailbox: Mailbox, file: File, *, why_not: str = "", within: str = "") -> None:
    """Put all mails of a file into a mailbox.

    Args:
        mailbox: where to.
        file: the file.
        why_not: why its folder says that they are not to be read; empty if it does not.
        within: the file's name in the folder that is read; empty if it is read by itself.
    """
    before = f"{within} " if within else ""
    with plain_stream(file) as stream:
        for count, raw in enumerate(mails(stream), 1):
            place = Place(None, f"{before}message {count}")
            if raw.cut:
                mailbox.cautions.append(Problem(file.name, place, CUT))
            mailbox.add(raw.data, file.name, place, why_not)


def mails(stream: BinaryIO) -> Iterator[Raw]:
    """Each mail of a stream, without the line that parts it from the one before."""
    gathered: _Gathered | None = None
    before, waiting, here = b"", b"", 0
    while block := stream.read(_BLOCK):
        waiting = (waiting + block).lstrip(b"\r\n") if not before else waiting + block
        limit = max(0, len(waiting) - _CONTEXT)
        for at, after in _partings(before, waiting, limit):
            if gathered is not None:
                yield gathered.done(waiting[here:at])
            gathered, here = _Gathered(), after
        if limit > here and gathered is not None:
            gathered.take(waiting[here:limit])
        before = (before + waiting[:limit])[-4:]
        waiting, here = waiting[limit:], max(0, here - limit)
    for at, after in _partings(before, waiting, len(waiting)):
        if gathered is not None:
            yield gathered.done(waiting[here:at])
        gathered, here = _Gathered(), after
    if gathered is not None:
        yield gathered.done(waiting[here:])


def _partings(before: bytes, waiting: bytes, limit: int) -> Iterator[tuple[int, int]]:
    """Where each line that parts two mails begins, and where what follows it does."""
    at = 0 if waiting.startswith(b"From ") else waiting.find(b"\nFrom ") + 1
    while at < limit and (at > 0 or waiting.startswith(b"From ")):
        end = waiting.find(b"\n", at)
        after = len(waiting) if end < 0 else end + 1
        preceding = waiting[at - 4 : at] if at >= 4 else (before + waiting[:at])[-4:]
        if _parts(preceding, waiting[at : min(after, at + 1000)], waiting[after : after + 200]):
            yield at, after
        at = waiting.find(b"\nFrom ", at) + 1
        if not at:
            return


def _parts(preceding: bytes, line: bytes, following: bytes) -> bool:
    """Whether a line parts two mails, by what stands before and after it."""
    dated = _DAY_AND_TIME.search(line) is not None
    if not dated and not _WITHOUT_DAY.match(line):
        return False
    if not preceding or (dated and preceding.endswith((b"\n\n", b"\n\r\n"))):
        return _FIELD.match(following) is not None
    return preceding.endswith(b"\n") and _FIELD_OF_MAIL.match(following) is not None


class _Gathered:
    """The bytes of one mail as they come in; a large one loses its attachments on the way."""

    def __init__(self) -> None:
        self._blocks: list[bytes] = []
        self._size = 0
        self._thin: Thin | None = None

    def take(self, data: bytes) -> None:
        self._size += len(data)
        if self._thin is None and self._size > LARGE:
            self._thin = Thin()
            for block in self._blocks:
                self._thin.feed(block)
            self._blocks = []
        if self._thin is not None:
            self._thin.feed(data)
        else:
            self._blocks.append(data)

    def done(self, last: bytes) -> Raw:
        """The whole mail."""
        self.take(last)
        data = self._thin.done() if self._thin is not None else b"".join(self._blocks)
        return Raw(_unescaped(data), self._thin is not None and self._thin.cut)


def _unescaped(data: bytes) -> bytes:
    return _ESCAPED.sub(_unescaped_line, data) if b">From " in data else data


def _unescaped_line(line: re.Match[bytes]) -> bytes:
    """A line that was marked because it begins with `From `; one among quoted lines stays quoted."""
    data = line.string
    line_before = data.rfind(b"\n", 0, max(0, line.start() - 1)) + 1
    among_quoted = data[line_before : line_before + 1] == b">" or data[line.end() : line.end() + 1] == b">"
    return line[0] if among_quoted else line[1]


FORMAT = Format(CARD, sure, read, of_bytes=True)
