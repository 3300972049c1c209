"""The XML of SMS Backup & Restore for Android: `sms` and `mms`, received and sent, of all chats in one file.

The file is read as a stream, since pictures stand in it. A document type is refused, so no entity can be declared.
Signs outside the basic plane, which the app writes as two halves (`&#55357;&#56832;`), are joined first.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from xml.etree import ElementTree as ET

from regard.conversation import Place, Source
from regard.formats.accounts import shown_instead_of_a_name
from regard.formats.chat_messages import (
    NO_WORDS,
    LargeChats,
    Message,
    Sender,
    Senders,
    read_large_chats,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.pieces import fold
from regard.formats.tapbacks import WHAT, is_reaction
from regard.formats.when_sent import from_milliseconds
from regard.problems import CannotRead, Problem

CARD = FormatCard(
    name="sms_backup",
    title="SMS Backup & Restore, XML",
    made_by=("SMS Backup & Restore",),
    how_to_get=(
        "On the Android phone, in SMS Backup & Restore: Back up now, choose Messages, and where to save; "
        "then bring the file called sms-….xml."
    ),
    endings=(".xml",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

OWNER = Sender("Me", "me")
"""Whoever has the phone; the file gives no name."""

_BLOCK = 2**18
_OPENS = re.compile(r"<(smses|calls)[\s>]")
_HALVES = re.compile(rb"&#(5[56]\d{3});&#(5[67]\d{3});")
_BROKEN = re.compile(rb"&#(?:5[5-7]\d{3}|[0-8]|1[124-9]|2\d|3[01]);")
_CONTROL = bytes.maketrans(bytes([*range(9), 11, 12, *range(14, 32)]), b" " * 29)
_HALF = re.compile(rb"&#(5[56]\d{3});\Z")
_FIRST_HIGH, _FIRST_LOW, _AFTER_LOW = 0xD800, 0xDC00, 0xE000
_LONGEST_HALVES = 16
_SMS = {
    "1": "",
    "2": "",
    "3": "a draft, never sent",
    "4": "not sent yet",
    "5": "could not be sent",
    "6": "not sent yet",
}
_NOT_FETCHED = "130"
_FROM = "137"
_SELF = "insert-address-token"
_SAME_DIGITS = 9
"""Two numbers with the same last nine digits are one, with and without the country's (judgement)."""


class _HasDoctypeError(Exception):
    """The file declares a document type."""


_USED = frozenset({"address", "body", "contact_name", "date", "m_type", "msg_box", "type"})
"""The attributes of a message that are looked at; phones write twenty more, a million times over."""

_REPEATED = frozenset({"address", "contact_name"})
"""Of these, each message bears one of the same few."""

_NONE: list[Mapping[str, str]] = []


@dataclass(slots=True)
class _Found:
    """One message as it stands: attributes, and those of its parts and addresses."""

    attributes: Mapping[str, str]
    parts: list[Mapping[str, str]]
    addresses: list[Mapping[str, str]]


class _Messages:
    """Takes the messages out of the stream of elements, and gives each on as it ends."""

    def __init__(self, take: Callable[[_Found], None]) -> None:
        self._take = take
        self._open: _Found | None = None
        self._same: dict[str, str] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        if tag in ("sms", "mms"):
            used = {key: value for key, value in attributes.items() if key in _USED}
            for key in _REPEATED & used.keys():
                used[key] = self._same.setdefault(used[key], used[key])
            self._open = _Found(used, [], []) if tag == "mms" else _Found(used, _NONE, _NONE)
        elif self._open is None or self._open.parts is _NONE:
            return
        elif tag == "part":
            self._open.parts.append({key: value for key, value in attributes.items() if key != "data"})
        elif tag == "addr":
            self._open.addresses.append(attributes)

    def end(self, tag: str) -> None:
        """An element closes."""
        if tag in ("sms", "mms") and self._open is not None:
            self._take(self._open)
            self._open = None

    def doctype(self, *_declared: str | None) -> None:
        """A document type opens, before anything can be declared in it."""
        raise _HasDoctypeError

    def close(self) -> None:
        """The file ends."""


def sure(file: File) -> float:
    """Sure by the name of the outermost element; a list of calls is recognised too, to say what it is."""
    return 0.95 if _root(file) else 0.0


def _root(file: File) -> str:
    """The outermost element, if it is one that the app writes; else empty."""
    found = _OPENS.search(file.beginning[:4096].decode(_encoding(file), "replace"))
    return found[1] if found else ""


def read(file: File) -> Read:
    """Read the messages, sorted into chats by who takes part.

    Raises:
        CannotRead: it declares a document type, or is the list of calls.
    """
    if _root(file) == "calls":
        what = "this is the backup of a list of calls, which has no words."
        raise CannotRead(file.name, what, "Bring the backup of the messages, sms-….xml.")
    found = _Backup(LargeChats(Source(file.name, CARD.name, file.fingerprint), OWNER))
    cautions = _feed(file, _Messages(found.take))
    senders = Senders(found.sender, shown_instead_of_a_name)
    return read_large_chats(file.name, found.chats, file.given, senders, cautions)


@dataclass(slots=True)
class _Backup:
    """The messages sorted into chats by who takes part, as they come.

    Attributes:
        chats: what has come.
        names: the last name of each number, from chats of two.
        seen: what stands for each message that has come.
    """

    chats: LargeChats
    names: dict[str, str] = field(default_factory=dict)
    seen: set[bytes] = field(default_factory=set)

    def take(self, found: _Found) -> None:
        """One more message."""
        _note_names(found, self.names)
        place = Place(None, f"message {self.chats.count + 1}")
        self.chats.take(_chat(found), _message(found, place, self.seen))

    def sender(self, shown: Sender) -> Sender:
        """Who a sender is, once all names are known."""
        key = _key(shown.name)
        return Sender(self.names[key], key) if shown != OWNER and key in self.names else shown


def _feed(file: File, target: _Messages) -> list[Problem]:
    """Take the messages up to the end, or to where the file breaks off; what to say then."""
    parser = ET.XMLParser(target=target, encoding="utf-8")  # noqa: S314  # a document type is refused in `doctype`
    try:
        for block in _blocks(file):
            parser.feed(block)
        parser.close()
    except _HasDoctypeError:
        raise CannotRead(file.name, "it declares a document type, which no backup does.", "Back up again.") from None
    except ET.ParseError as error:
        line = error.position[0] if hasattr(error, "position") else 1
        what = "the file breaks off or is damaged here; what stands above was read"
        return [Problem(file.name, Place(max(1, line)), what, "back up again")]
    return []


def _encoding(file: File) -> str:
    return "utf-16" if file.beginning[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


def _blocks(file: File) -> Iterator[bytes]:
    """The file in UTF-8, piece by piece, with halves of characters joined and what XML forbids taken out."""
    kept = b""
    for block in _in_utf8(file):
        whole = (kept + block).translate(_CONTROL)
        cut = _cut(whole)
        kept = whole[cut:]
        yield _mended(whole[:cut])
    yield _mended(kept)


def _cut(whole: bytes) -> int:
    """Where to cut so that no character's number is broken, and no two halves are parted."""
    cut = whole.find(b"&", max(0, len(whole) - _LONGEST_HALVES))
    cut = len(whole) if cut < 0 else cut
    half = _HALF.search(whole, max(0, cut - _LONGEST_HALVES // 2), cut)
    return half.start() if half and int(half[1]) < _FIRST_LOW else cut


def _in_utf8(file: File) -> Iterator[bytes]:
    decode = codecs.getincrementaldecoder(_encoding(file))("replace").decode
    with file.open() as stream:
        while block := stream.read(_BLOCK):
            yield decode(block).encode()


def _mended(block: bytes) -> bytes:
    if b"&#" not in block:
        return block
    return _BROKEN.sub(b"&#65533;", _HALVES.sub(_joined, block))


def _joined(match: re.Match[bytes]) -> bytes:
    high, low = int(match[1]), int(match[2])
    if not (_FIRST_HIGH <= high < _FIRST_LOW <= low < _AFTER_LOW):
        return match[0]
    return b"&#%d;" % (0x10000 + ((high - _FIRST_HIGH) << 10) + (low - _FIRST_LOW))


def _note_names(found: _Found, names: dict[str, str]) -> None:
    """The name beside a number; those of a group only where no other is known."""
    addresses = _addresses(found)
    shown = [fold(each) for each in _value(found.attributes, "contact_name").split(", ")]
    if len(shown) != len(addresses):
        return
    for address, name in zip(addresses, shown, strict=True):
        if name and name != "(Unknown)" and not (len(shown) > 1 and _key(address) in names):
            names[_key(address)] = shown_name(name)


def _addresses(found: _Found) -> list[str]:
    return [shown for each in _value(found.attributes, "address").split("~") if (shown := shown_name(each))]


def _value(attributes: Mapping[str, str], name: str) -> str:
    """An attribute's value; the app writes `null` for none."""
    value = attributes.get(name, "")
    return "" if value == "null" else value


@lru_cache(maxsize=4096)
def _key(address: str) -> str:
    """What two ways of writing a number have in common; kept, because each message bears one of the same few."""
    digits = "".join(letter for letter in address if letter.isdigit())
    return digits[-_SAME_DIGITS:] if len(digits) >= _SAME_DIGITS and "@" not in address else fold(address).casefold()


def _chat(found: _Found) -> frozenset[str]:
    return _keys(_value(found.attributes, "address"))


@lru_cache(maxsize=4096)
def _keys(addresses: str) -> frozenset[str]:
    return frozenset(_key(each) for each in addresses.split("~") if each)


def _message(found: _Found, place: Place, seen: set[bytes]) -> Message:
    attributes = found.attributes
    is_mms = "msg_box" in attributes or bool(found.parts)
    box = _value(attributes, "msg_box" if is_mms else "type")
    said = fold("\n".join(_texts(found)) if is_mms else _value(attributes, "body"))
    if why := _why_not(found, box, said):
        return skipped_message(place, why)
    key = _digest(_value(attributes, "date"), box, said, *sorted(_chat(found)))
    if said and key in seen:
        return skipped_message(place, "the same message once more")
    seen.add(key)
    attached = tuple(_file_names(found))
    instead = without("a file") if attached else NO_WORDS
    sender = OWNER if box == "2" else _sender(found)
    return Message(place, sender, said, from_milliseconds(_value(attributes, "date")), (), attached, instead)


def _digest(*parts: str) -> bytes:
    """What stands for some texts; no two that differ have the same, and it takes less memory than they do."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _why_not(found: _Found, box: str, said: str) -> str:
    if found.attributes.get("m_type") == _NOT_FETCHED:
        return "a message that the phone never fetched"
    if is_reaction(said):
        return WHAT
    return _SMS.get(box, "neither received nor sent")


def _sender(found: _Found) -> Sender:
    """The number of whoever sent a received message; in a group the addresses below it say who."""
    senders = [shown_name(_value(each, "address")) for each in found.addresses if each.get("type") == _FROM]
    senders = [each for each in senders if each and each != _SELF] or _addresses(found)
    return Sender(senders[0] if len(senders) == 1 else "")


def _texts(found: _Found) -> Iterator[str]:
    return (_value(part, "text") for part in found.parts if part.get("ct") == "text/plain")


def _file_names(found: _Found) -> Iterator[str]:
    """The names of pictures and the like; their kind, where the file has no name."""
    for part in found.parts:
        kind = part.get("ct", "")
        if kind not in ("text/plain", "application/smil"):
            yield fold(_value(part, "cl") or _value(part, "name") or _value(part, "fn") or kind) or "a file"


FORMAT = Format(CARD, sure, read, of_bytes=True)
