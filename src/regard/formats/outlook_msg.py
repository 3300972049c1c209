"""Outlook's file of one mail (.msg), through python-oxmsg.

What the head says is taken from the mail's own head where Outlook has kept it, as of mail received from outside; else
from Outlook's properties, whose times are in UTC. Words that are there as Outlook's rich text alone are read from it.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.mail_headers import Correspondent
from regard.formats.mail_message import AUTOMATIC, INVITATION, RECEIPT, REPORT, MailMessage, Words, mail_message
from regard.formats.mail_threads import DRAFT, Mailbox
from regard.formats.outlook_rich_text import plain_from
from regard.formats.pieces import fold
from regard.problems import CannotRead

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.properties import Properties

CARD = FormatCard(
    name="outlook_msg",
    title="Outlook's file of one mail",
    made_by=("Outlook",),
    how_to_get="In Outlook for Windows: drag a mail into a folder, or choose File, Save As, Outlook Message Format.",
    endings=(".msg",),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NAMES = tuple(name.encode("utf-16-le") for name in ("__substg1.0_", "__properties_version1.0", "__nameid_version1.0"))
_HEAD_OF_FILE = 512
_LARGEST = 256 * 1024 * 1024
"""Bytes; Outlook sends nothing larger. All of it is in memory while it is read."""

_HEADERS, _MESSAGE_CLASS, _FLAGS = 0x007D, 0x001A, 0x0E07
_ID, _ANSWERS_ID, _REFERENCES = 0x1035, 0x1042, 0x1039
_NAMES_OF_SENDER = (0x0C1A, 0x0042)
_ADDRESSES_OF_SENDER = (0x5D01, 0x5D02, 0x0C1F, 0x0065)
_KIND_OF_RECIPIENT, _NOT_SENT, _CC = 0x0C15, 0x8, 2
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_RICH_TEXT = 0x1009

ONLY_RICH_TEXT = "its words are there as Outlook's rich text alone, which is not read"
NO_MAIL = "no mail, but another kind of Outlook's items"

_BY_CLASS = (
    ("ipm.schedule.meeting", INVITATION),
    ("ipm.appointment", INVITATION),
    ("report.ipm.note.ipn", RECEIPT),
    ("report.", REPORT),
    ("ipm.note.rules.oof", AUTOMATIC),
    ("ipm.note.rules.reply", AUTOMATIC),
    ("ipm.note", ""),
    ("ipm.post", ""),
    ("", NO_MAIL),
)
"""How the class of an item begins, and why it is no conversation."""


def sure(file: File) -> float:
    """Sure of a compound file whose first entries are those of a message."""
    if not file.beginning.startswith(_SIGNATURE):
        return 0.0
    if any(name in file.beginning for name in _NAMES):
        return 0.95
    try:
        return 0.95 if any(name in _first_entries(file) for name in _NAMES) else 0.0
    except (OSError, struct.error, ValueError, OverflowError):
        return 0.0


def _first_entries(file: File) -> bytes:
    """The sector in which the list of what is in a compound file begins."""
    shift = struct.unpack_from("<H", file.beginning, 30)[0]
    sector = struct.unpack_from("<I", file.beginning, 48)[0]
    size = 1 << min(shift, 16)
    with file.open() as stream:
        stream.seek((sector + 1) * size)
        return stream.read(size)


def read(file: File) -> Read:
    """Read the mail.

    Raises:
        CannotRead: the file is broken, or over 256 MiB.
    """
    mailbox = Mailbox(file.name, CARD.name, file.given.zone)
    add(mailbox, file, Place(None, "message 1"))
    return mailbox.read(file.fingerprint)


def add(mailbox: Mailbox, file: File, place: Place, why_not: str = "") -> None:
    """Put the mail into a mailbox, unless there is a reason not to.

    Raises:
        CannotRead: as `read`.
    """
    if file.size > _LARGEST:
        what = f"the file has {file.size / 2**20:,.0f} MiB; a mail has at most {_LARGEST // 2**20}."
        raise CannotRead(file.name, what, "Save it again without its attachments.")
    mail, by_itself = _mail(file)
    if reason := why_not or by_itself:
        mailbox.leave_out(file.name, place, reason)
    else:
        mailbox.put(mail, file.name, place)


def _mail(file: File) -> tuple[MailMessage, str]:
    """The mail, and why it is not to be read."""
    from oxmsg import Message  # slow to import

    try:
        with file.open() as stream:
            data = stream.read()
        _weigh(data)
        message = Message.load(data)
        return _as_mail(message), _why_not(message)
    except RecursionError:
        what = "the file is nested too deep to be a mail."
    except Exception as error:  # noqa: BLE001  # what broken files make of the library, it does not say
        what = f"the file is broken ({type(error).__name__})."
    raise CannotRead(file.name, what, "Save it from Outlook again.") from None


def _weigh(data: bytes) -> None:
    """Look whether the streams of a compound file are said to be larger than the file.

    Raises:
        ValueError: they are; the library would read them in a circle.
    """
    with import_module("olefile").OleFileIO(data) as compound:  # comes with python-oxmsg, and has no types
        size = sum(entry.size for entry in compound.direntries if entry is not None)
    if size > 2 * len(data):
        raise ValueError(size)


def why_no_conversation(item_class: str) -> str:
    """Why an item of Outlook's is no conversation, by its class, as `IPM.Note`; empty if it is a mail."""
    return next(why for begin, why in _BY_CLASS if item_class.casefold().startswith(begin))


def _why_not(message: Message) -> str:
    properties = message.properties
    if why_not := why_no_conversation(message.message_class):
        return why_not
    if (_number(properties, _FLAGS) or 0) & _NOT_SENT:
        return DRAFT
    return ONLY_RICH_TEXT if properties.binary_prop_value(_RICH_TEXT) and not _words(message) else ""


def _as_mail(message: Message) -> MailMessage:
    properties = message.properties
    head = (properties.str_prop_value(_HEADERS) or "").lstrip()
    mail = mail_message(head.split("\n\n")[0].encode("utf-8", "replace"))
    recipients = [(each, _number(each.properties, _KIND_OF_RECIPIENT)) for each in message.recipients]
    people = [(Correspondent(fold(each.name), _address(each.email_address)), kind) for each, kind in recipients]
    ids = f"In-Reply-To: {_text(properties, _ANSWERS_ID)}\nReferences: {_text(properties, _REFERENCES)}\n"
    own = mail_message(f"Message-ID: {_text(properties, _ID)}\n{ids}".encode("utf-8", "replace"))
    return replace(
        mail,
        sender=mail.sender or _sender(properties),
        to=mail.to or tuple(each for each, kind in people if kind != _CC),
        cc=mail.cc or tuple(each for each, kind in people if kind == _CC),
        sent=mail.sent or _aware(message.sent_date),
        id=mail.id or own.id,
        answers=mail.answers or own.answers,
        subject=mail.subject or fold(message.subject),
        words=_words(message),
        attached=tuple(name for each in message.attachments if (name := _file_name(each.properties))),
    )


def _words(message: Message) -> tuple[Words, ...]:
    """The plain text, or else the HTML, or else what Outlook's rich text has of either."""
    if (plain := message.body or "").strip():
        return (Words(plain.replace("\r\n", "\n").replace("\r", "\n")),)
    if (html := message.html_body or "").strip():
        return (Words(html, is_html=True),)
    rich = plain_from(message.properties.binary_prop_value(_RICH_TEXT) or b"")
    return (Words(rich),) if rich.strip() else ()


def _sender(properties: Properties) -> Correspondent | None:
    name = next((found for pid in _NAMES_OF_SENDER if (found := _text(properties, pid))), "")
    addresses = (_address(_text(properties, pid)) for pid in _ADDRESSES_OF_SENDER)
    address = next(filter(None, addresses), "")
    if name.casefold() == address:
        name = ""
    return Correspondent(name, address) if name or address else None


def _address(text: str) -> str:
    """An address of the internet; Exchange's own (`/O=ACME/…`) say nothing outside it."""
    return text.strip().lower() if "@" in text else ""


def _text(properties: Properties, pid: int) -> str:
    return fold(properties.str_prop_value(pid) or "")


def _number(properties: Properties, pid: int) -> int | None:
    found = properties.int_prop_value(pid)
    return found if isinstance(found, int) else None


def _file_name(properties: Properties) -> str:
    return next((found for pid in _FILE_NAMES if (found := _text(properties, pid))), "")


def _aware(when: datetime | None) -> datetime | None:
    return when.replace(tzinfo=UTC) if when is not None and when.tzinfo is None else when


FORMAT = Format(CARD, sure, read, of_bytes=True)
