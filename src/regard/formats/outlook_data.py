"""Outlook's data files (.pst and .ost) with all mail of an account, through libpff, which the extra `outlook` brings.

What the head of a mail says is taken from the head it came with, where Outlook has kept it; else from Outlook's
properties, whose times are in UTC. Each folder is gone through; what lies in Deleted Items, drafts and items that are
no mail are left out and told, and a mail that lies in several folders is read once. Attachments are named, not opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from regard.conversation import Place
from regard.formats.database import on_disk
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.mail_charsets import decoded
from regard.formats.mail_headers import Correspondent
from regard.formats.mail_message import MailMessage, Words, mail_message
from regard.formats.mail_threads import DRAFT, TRASH, Mailbox
from regard.formats.outlook_msg import ONLY_RICH_TEXT, why_no_conversation
from regard.formats.outlook_rich_text import plain_from
from regard.formats.pieces import fold
from regard.problems import CannotRead

CARD = FormatCard(
    name="outlook_data",
    title="Outlook's data file with all mail (.pst, .ost)",
    made_by=("Outlook",),
    how_to_get=(
        "In Outlook for Windows: File, Open & Export, Import/Export, Export to a file, Outlook Data File. Reading it "
        "needs the extra: `pip install 'regard[outlook]'`."
    ),
    endings=(".pst", ".ost"),
    has_speakers="always",
    has_times="day and time",
    holds=("mail",),
)

SIGNATURE = b"!BDN"
INSTALL = (
    "Install what reads it with `pip install 'regard[outlook]'`, or add the account to Thunderbird and bring that."
)

_CLASS, _HEADERS, _FLAGS, _CODE_PAGE = 0x001A, 0x007D, 0x0E07, 0x3FDE
_SUBJECTS = (0x0E1D, 0x0037)
_PLAIN, _RICH, _HTML = 0x1000, 0x1009, 0x1013
_ID, _ANSWERS_ID, _REFERENCES = 0x1035, 0x1042, 0x1039
_TIMES = (0x0039, 0x0E06)
_NAMES_OF_SENDER = (0x0C1A, 0x0042)
_ADDRESSES_OF_SENDER = (0x5D01, 0x5D02, 0x0C1F, 0x0065)
_NAMES, _ADDRESSES = (0x3001,), (0x39FE, 0x3003)
_KIND_OF_RECIPIENT, _NOT_SENT, _CC = 0x0C15, 0x8, 2
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_DELETED_ITEMS = 0x35E3
_OF_MESSAGE = frozenset({
    _CLASS, _HEADERS, _FLAGS, _CODE_PAGE, *_SUBJECTS, _PLAIN, _RICH, _HTML, _ID, _ANSWERS_ID, _REFERENCES, *_TIMES,
    *_NAMES_OF_SENDER, *_ADDRESSES_OF_SENDER,
})  # fmt: skip
_OF_RECIPIENT = frozenset({*_NAMES, *_ADDRESSES, _KIND_OF_RECIPIENT})

_OLD_TEXT, _TEXT = 0x001E, 0x001F
_PREFIX_OF_SUBJECT = "\x01"
"""Outlook writes before a subject how long its `Re: ` is: this, and one more character."""

_FAILS = (OSError, MemoryError, ValueError)
"""What libpff raises for damage; it calls much of it a lack of memory."""

_BROKEN = "it is damaged and cannot be read"

_BEGIN_OF_TIME = datetime(1601, 1, 1, tzinfo=UTC)
_DEEPEST = 64
_MOST_RECIPIENTS = 5_000

_Properties = Mapping[int, "str | bytes"]


def sure(file: File) -> float:
    """Sure of the four letters with which such files begin."""
    return 0.98 if file.beginning.startswith(SIGNATURE) else 0.0


def read(file: File) -> Read:
    """Read all mails in it into threads.

    Raises:
        CannotRead: the extra is not installed, or the file is broken, or in use.
    """
    try:
        pypff: Any = import_module("pypff")  # an extra, which has no types
    except ImportError:
        raise CannotRead(file.name, "this is an Outlook data file (.pst or .ost).", INSTALL) from None
    mailbox = Mailbox(file.name, CARD.name, file.given.zone)
    with on_disk(file) as path:
        data = pypff.file()
        try:
            data.open(str(path))
            deleted = _deleted_items(data)
            root = data.get_root_folder()
            for place, item, in_deleted in _items(root, deleted) if root is not None else ():
                _add(mailbox, file.name, place, item, TRASH if in_deleted else "")
        except _FAILS:
            what = "the Outlook data file is broken, or Outlook has it open."
            raise CannotRead(file.name, what, "Close Outlook, and export the file again.") from None
    return mailbox.read(file.fingerprint)


def _deleted_items(data: Any) -> int | None:  # noqa: ANN401  # libpff has no types
    """The identifier of the folder of what was thrown away, which stands at the end of its entry identifier."""
    entry = _properties(data.get_message_store(), frozenset({_DELETED_ITEMS})).get(_DELETED_ITEMS)
    return int.from_bytes(entry[-4:], "little") if isinstance(entry, bytes) and len(entry) >= 4 else None


def _items(
    folder: Any,  # noqa: ANN401  # libpff has no types
    deleted: int | None,
    path: tuple[str, ...] = (),
    *,
    thrown: bool = False,
) -> Iterator[tuple[Place, Any, bool]]:
    """Each item of a folder and of those below it, with its place; an item that cannot be opened is None."""
    thrown = thrown or folder.identifier == deleted
    for number in range(folder.number_of_sub_messages):
        yield _place(path, "item", number), _got(folder.get_sub_message, number), thrown
    for number in range(folder.number_of_sub_folders if len(path) < _DEEPEST else 0):
        below = _got(folder.get_sub_folder, number)
        if below is None:
            yield _place(path, "folder", number), None, thrown
        else:
            yield from _items(below, deleted, (*path, fold(below.name or "")), thrown=thrown)


def _place(path: tuple[str, ...], what: str, number: int) -> Place:
    return Place(None, f"{'/'.join(path)}, {what} {number + 1}".lstrip(", "))


def _got(get: Callable[[int], Any], number: int) -> Any:  # noqa: ANN401  # libpff has no types
    """Something in a folder; None if it is damaged."""
    try:
        return get(number)
    except _FAILS:
        return None


def _add(mailbox: Mailbox, name: str, place: Place, item: Any, why_not: str) -> None:  # noqa: ANN401  # as above
    """Put one item into the mailbox, or say why it is none to be read."""
    if item is None:
        mailbox.leave_out(name, place, _BROKEN)
        return
    try:
        found = _found(item)
    except _FAILS:
        mailbox.leave_out(name, place, _BROKEN)
        return
    if reason := why_not or _why_not(found.properties):
        mailbox.leave_out(name, place, reason)
    else:
        mailbox.put(_as_mail(found), name, place)


@dataclass(frozen=True, slots=True)
class _Found:
    """One item: its properties, its recipients', and the names of what came with it."""

    properties: _Properties
    recipients: tuple[_Properties, ...]
    attached: tuple[str, ...]


def _found(item: Any) -> _Found:  # noqa: ANN401  # libpff has no types
    recipients = getattr(item, "recipients", None)  # which an item without a known class has not
    sets = recipients.record_sets if recipients is not None else ()
    of_each = [_of_set(each, _OF_RECIPIENT) for each, _ in zip(sets, range(_MOST_RECIPIENTS), strict=False)]
    attached = (
        _first(_properties(each, frozenset(_FILE_NAMES)), _FILE_NAMES) for each in getattr(item, "attachments", ())
    )
    return _Found(_properties(item, _OF_MESSAGE), tuple(of_each), tuple(filter(None, attached)))


def _properties(item: Any, wanted: frozenset[int]) -> _Properties:  # noqa: ANN401  # libpff has no types
    """The wanted properties of something in the file: text as text, all else as it stands."""
    found: dict[int, str | bytes] = {}
    for each in item.record_sets if item is not None else ():
        found |= _of_set(each, wanted)
    return found


def _of_set(entries: Any, wanted: frozenset[int]) -> _Properties:  # noqa: ANN401  # libpff has no types
    return {
        entry.entry_type: (entry.data_as_string if entry.value_type in (_OLD_TEXT, _TEXT) else entry.data) or b""
        for entry in entries.entries
        if entry.entry_type in wanted
    }


def _why_not(properties: _Properties) -> str:
    if why_not := why_no_conversation(_text(properties, _CLASS)):
        return why_not
    if _number(properties, _FLAGS) & _NOT_SENT:
        return DRAFT
    return ONLY_RICH_TEXT if properties.get(_RICH) and not _words(properties) else ""


def _as_mail(found: _Found) -> MailMessage:
    properties = found.properties
    head = _raw_text(properties, _HEADERS).replace("\r\n", "\n").lstrip()
    mail = mail_message(head.split("\n\n")[0].encode("utf-8", "replace"))
    ids = f"In-Reply-To: {_text(properties, _ANSWERS_ID)}\nReferences: {_text(properties, _REFERENCES)}\n"
    own = mail_message(f"Message-ID: {_text(properties, _ID)}\n{ids}".encode("utf-8", "replace"))
    people = [
        (_correspondent(each, _NAMES, _ADDRESSES), _number(each, _KIND_OF_RECIPIENT)) for each in found.recipients
    ]
    return replace(
        mail,
        sender=mail.sender or _correspondent(properties, _NAMES_OF_SENDER, _ADDRESSES_OF_SENDER),
        to=mail.to or tuple(each for each, kind in people if each and kind != _CC),
        cc=mail.cc or tuple(each for each, kind in people if each and kind == _CC),
        sent=mail.sent or next((when for each in _TIMES if (when := _time(properties, each))), None),
        id=mail.id or own.id,
        answers=mail.answers or own.answers,
        subject=mail.subject or _subject(properties),
        words=_words(properties),
        attached=found.attached,
    )


def _correspondent(properties: _Properties, names: Iterable[int], addresses: Iterable[int]) -> Correspondent | None:
    """Somebody; an address of Exchange alone (`/O=ACME/…`) says nothing outside it."""
    name = _first(properties, names)
    address = next((found.lower() for each in addresses if "@" in (found := _text(properties, each))), "")
    if name.casefold() == address:
        name = ""
    return Correspondent(name, address) if name or address else None


def _subject(properties: _Properties) -> str:
    raw = next((found for each in _SUBJECTS if (found := _raw_text(properties, each))), "")
    return fold(raw[2:] if raw.startswith(_PREFIX_OF_SUBJECT) else raw)


def _words(properties: _Properties) -> tuple[Words, ...]:
    """The plain text, or else the HTML, or else what Outlook's rich text has of either."""
    if (plain := _raw_text(properties, _PLAIN)).strip():
        return (Words(plain.replace("\r\n", "\n").replace("\r", "\n")),)
    html = properties.get(_HTML, b"")
    if isinstance(html, bytes):
        page = _number(properties, _CODE_PAGE)
        html = decoded(html, "utf-8" if page == _UTF_8 else f"cp{page}" if page else "").text
    if html.strip():
        return (Words(html, is_html=True),)
    rich = properties.get(_RICH, b"")
    plain = plain_from(rich) if isinstance(rich, bytes) else ""
    return (Words(plain),) if plain.strip() else ()


_UTF_8 = 65001


def _first(properties: _Properties, keys: Iterable[int]) -> str:
    return next((found for each in keys if (found := _text(properties, each))), "")


def _text(properties: _Properties, key: int) -> str:
    return fold(_raw_text(properties, key))


def _raw_text(properties: _Properties, key: int) -> str:
    found = properties.get(key, "")
    return found if isinstance(found, str) else ""


def _number(properties: _Properties, key: int) -> int:
    found = properties.get(key, b"")
    return int.from_bytes(found[:4], "little") if isinstance(found, bytes) else 0


def _time(properties: _Properties, key: int) -> datetime | None:
    """A moment, which stands as tenths of microseconds since 1601."""
    found = properties.get(key, b"")
    if not isinstance(found, bytes) or len(found) != 8:
        return None
    try:
        return _BEGIN_OF_TIME + timedelta(microseconds=int.from_bytes(found, "little") // 10)
    except OverflowError:
        return None


FORMAT = Format(CARD, sure, read, of_bytes=True)
