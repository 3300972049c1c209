"""One mail in a file of its own (.eml), as mail programs save it; what is read of it is said in `mail_message`."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.mail_mime import LARGE, Thin
from regard.formats.mail_threads import Mailbox
from regard.problems import Problem

CARD = FormatCard(
    name="eml",
    title="A mail in a file of its own",
    made_by=("Apple Mail", "Gmail", "Outlook", "Thunderbird"),
    how_to_get=(
        "In Gmail on the web: open the mail, the three dots beside the answer arrow, Download message. In Thunderbird: "
        "select mails, then Save As, File. In Apple Mail: File, Save As, Raw Message Source."
    ),
    endings=(".eml", ".txt"),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_OF_MAIL = frozenset(
    b"from to cc date subject message-id received return-path mime-version content-type delivered-to reply-to "
    b"in-reply-to references sender dkim-signature content-transfer-encoding envelope-to delivery-date recieved".split()
)
_SURELY_MAIL = frozenset(b"message-id received return-path mime-version delivered-to dkim-signature recieved".split())
_LOOKED_AT = 200
"""Lines of a head (judgement)."""

_MOST_STRAYS = 2
"""Lines that do not belong in a head and stand in it nonetheless (judgement)."""

_WIDE = (b"\xff\xfe", b"\xfe\xff")
_BLOCK = 1024 * 1024


def sure(file: File) -> float:
    """Sure of a head with the fields that only mail has; less so of `From:`, `To:` and `Subject:` alone."""
    return how_sure(plain_beginning(file))


def how_sure(beginning: bytes) -> float:
    """How sure it is that bytes are the beginning of a mail."""
    names = _fields(beginning)
    if names is None:
        return 0.0
    of_mail = set(names) & _OF_MAIL
    if len(of_mail) > 1 and (of_mail & _SURELY_MAIL):
        return 0.9
    if b"from" in of_mail and len(of_mail) > 1:
        return 0.85
    multipart = b"content-type" in of_mail and b"multipart/" in beginning[:4096].lower()
    return 0.8 if multipart else 0.0


def _fields(beginning: bytes) -> list[bytes] | None:
    """The names of the fields that a text opens with, in small letters; None if it opens otherwise."""
    names: list[bytes] = []
    strays = 0
    for line in beginning.lstrip().split(b"\n", _LOOKED_AT)[:_LOOKED_AT]:
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        field = _FIELD.match(line)
        if field is not None:
            names.append(field[1].lower())
        elif names and strays < _MOST_STRAYS:
            strays += 1
        else:
            break
    return names or None


def plain_beginning(file: File) -> bytes:
    """The first 64 KiB without byte order mark, line ends as usual."""
    return _plain(file.beginning)


def _plain(data: bytes) -> bytes:
    if data.startswith(_WIDE):
        data = data[: len(data) // 2 * 2].decode("utf-16", "replace").encode()
    data = data.removeprefix(b"\xef\xbb\xbf")
    return data if b"\n" in data else data.replace(b"\r", b"\n")


def plain_stream(file: File) -> BinaryIO:
    """Its bytes; those of a file in UTF-16, or with the line ends of old Macintoshes, made usual.

    Raises:
        FileTooLarge: it is such a file, and over 64 MiB.
    """
    beginning = file.beginning
    if beginning.startswith(_WIDE) or (b"\n" not in beginning and b"\r" in beginning):
        return io.BytesIO(_plain(file.data))
    stream = file.open()
    if beginning.startswith(b"\xef\xbb\xbf"):
        stream.read(3)
    return stream


def read(file: File) -> Read:
    """Read the mail."""
    mailbox = Mailbox(file.name, CARD.name, file.given.zone)
    data, cut = whole_mail(file)
    place = Place(None, "message 1")
    if cut:
        mailbox.cautions.append(Problem(file.name, place, CUT))
    mailbox.add(data, file.name, place)
    return mailbox.read(file.fingerprint)


CUT = "a text of more than 4 MiB, of which the rest is not read"


def whole_mail(file: File) -> tuple[bytes, bool]:
    """The bytes of the mail, without those of large attachments; and whether a text was too long."""
    with plain_stream(file) as stream:
        data = stream.read(LARGE)
        if len(data) < LARGE:
            return data.lstrip(), False
        thin = Thin()
        while data:
            thin.feed(data)
            data = stream.read(_BLOCK)
    return thin.done(), thin.cut


FORMAT = Format(CARD, sure, read, of_bytes=True)
