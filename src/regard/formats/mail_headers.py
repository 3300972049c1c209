"""The head of a mail, however it is spelt: its fields, the words, names, addresses, days and parameters in them.

Leniencies, because mail programs need them: words encoded inside quotes, with blanks, with a character cut in two, or
in a character set that does not exist; raw letters beyond ASCII; lists of addresses with semicolons; a head that is
not parted from its body.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from regard.formats.mail_charsets import decoded, folded
from regard.formats.pieces import fold

LONGEST_HEAD = 1024 * 1024
"""Bytes; a head of a thousand recipients has 60 KiB (judgement). What comes after is not looked at."""

LONGEST_FIELD = 512 * 1024
"""Bytes of one field that are looked at, likewise."""

_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:[ \t]*(.*(?:\r?\n[ \t]+.*)*)", re.MULTILINE)
_STRAY = re.compile(rb"\n(?![ \t\r\n]|[!-9;-~]{1,80}[ \t]*:|>?From ).")
"""A line of a head that is no field, does not go on with one, and is no `From ` of a mailbox."""

_KNOWN = re.compile(
    rb"^(?:From|To|Cc|Date|Subject|Message-ID|Received|Return-Path|MIME-Version|Content-Type"
    rb"|Content-Transfer-Encoding|Reply-To|In-Reply-To|References|Delivered-To|X-[A-Za-z-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_FOLD = re.compile(rb"\r?\n[ \t]*")
_ENCODED = re.compile(r"=\?([^?\s]{1,60})\?([bqBQ])\?(.{0,800}?)\?=", re.DOTALL)
_BETWEEN_ENCODED = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bqBQ]\?)")
_PIECE = re.compile(
    r'"(?:[^"\\]|\\.){0,1000}"|=\?[^?\s]{1,60}\?[bqBQ]\?.{0,800}?\?=|\((?:[^()\\]|\\.){0,1000}\)|<[^<>]{0,1000}>'
    r'|[,;:]|[^"=(<,;:]+|.',
    re.DOTALL,
)
_COMMENT = re.compile(r"\((?:[^()\\]|\\.){0,1000}\)")
_QUOTED = re.compile(r'".*"', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(r";\s*([\w.*-]{1,60})\s*=\s*(\"(?:[^\"\\]|\\.){0,2000}\"|[^;]{0,2000})", re.DOTALL)
_CONTINUED = re.compile(r"([\w.-]+?)(?:\*(\d{1,3}))?(\*)?$")
_ONE_ID = re.compile(r"<[^<>]{1,990}>")
_ID = re.compile(r"<\s*([^<>]{1,990}?)\s*>")
_AROUND_MARK = re.compile(r" (,)| ?(:) ?")
_MONTHS = b"JanFebMarAprMayJunJulAugSepOctNovDec"
_USUAL_DAY = re.compile(
    rb"\s*(?:[A-Z][a-z]{2}, )? ?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) "
    rb"(\d\d):(\d\d):(\d\d) ([+-])([01]\d)([0-5]\d)\s*(?:\([A-Za-z ]*\)\s*)?$"
)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_FIRST_YEAR, _LAST_YEAR = 1950, 2200
_NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)
"""What programs write when they do not know."""


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody in the head of a mail.

    Attributes:
        name: as the mail gives it; empty if it does not.
        address: in lower case; empty if there is none.
    """

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a mail, or of a part of one; of a field given twice, most look at the first.

    Attributes:
        fields: by their names in lower case.
        is_ascii: whether there is no letter beyond ASCII in any of them.
    """

    fields: Mapping[bytes, list[bytes]]
    is_ascii: bool

    def raw(self, name: bytes) -> bytes:
        """The first field of a name (in lower case) as it stands; empty if there is none."""
        found = self.fields.get(name)
        if not found:
            return b""
        return found[0] if len(found[0]) <= LONGEST_FIELD else found[0][:LONGEST_FIELD]

    def words(self, name: bytes, charset: str = "") -> str:
        """The first field of a name, decoded and folded."""
        return words(self.raw(name), charset)

    def people(self, name: bytes, charset: str = "") -> tuple[Correspondent, ...]:
        """All in all fields of a name."""
        fields = self.fields.get(name)
        if not fields:
            return ()
        if len(fields) == 1:
            return people(fields[0][:LONGEST_FIELD], charset)
        return tuple(each for raw in fields for each in people(raw[:LONGEST_FIELD], charset))

    def ids(self, name: bytes) -> tuple[str, ...]:
        """The message ids in all fields of a name."""
        fields = self.fields.get(name)
        if not fields:
            return ()
        return (
            tuple(each for raw in fields for each in _ids(raw[:LONGEST_FIELD]))
            if len(fields) > 1
            else tuple(_ids(fields[0][:LONGEST_FIELD]))
        )


def split(data: bytes) -> tuple[Head, bytes]:
    """The head of a mail, or of a part of one, and its body."""
    end, begin = _blank_line(data)
    head = data[:end]
    stray = _STRAY.search(b"\n" + head)
    if stray is not None and not _KNOWN.search(data, stray.start(), end):
        end = begin = stray.start()
        head = data[:end]
    fields: dict[bytes, list[bytes]] = {}
    has_returns = b"\r" in head
    for name, value in _FIELD.findall(head):
        known = name.lower()
        kept = value.rstrip(b"\r") if has_returns else value
        if known in fields:
            fields[known].append(kept)
        else:
            fields[known] = [kept]
    return Head(fields, head.isascii()), data[begin:]


def _blank_line(data: bytes) -> tuple[int, int]:
    """Where the first blank line begins, with the line end before it, and where what follows it begins."""
    if data.startswith((b"\n", b"\r\n")):
        return 0, data.index(b"\n") + 1
    of_unix = data.find(b"\n\n", 0, LONGEST_HEAD)
    limit = of_unix if of_unix >= 0 else LONGEST_HEAD
    of_windows = data.find(b"\n\r\n", 0, limit) if data.find(b"\r", 0, limit) >= 0 else -1
    if of_windows >= 0:
        return of_windows, of_windows + 3
    return (of_unix, of_unix + 2) if of_unix >= 0 else (len(data), len(data))


def words(raw: bytes, charset: str = "") -> str:
    """What a field says, decoded and folded."""
    text = _text(raw, charset)
    return folded(decoded_words(text)) if "=?" in text else folded(text)


def _text(raw: bytes, charset: str) -> str:
    raw = _FOLD.sub(b" ", raw) if b"\n" in raw else raw
    return raw.decode("ascii") if raw.isascii() else decoded(raw, charset, guess=False).text


def decoded_words(text: str) -> str:
    """A text with its encoded words (RFC 2047) decoded; neighbours in one character set are decoded together."""
    text = _BETWEEN_ENCODED.sub(r"\1", text)
    out: list[str] = []
    waiting, charset, here = b"", "", 0
    for found in _ENCODED.finditer(text):
        this = found[1].split("*")[0].lower()
        if waiting and (found.start() > here or this != charset):
            out.append(decoded(waiting, charset, guess=False).text)
            waiting = b""
        out.append(text[here : found.start()])
        waiting, charset, here = waiting + _bytes_of(found[2], found[3]), this, found.end()
    return "".join((*out, decoded(waiting, charset, guess=False).text if waiting else "", text[here:]))


def _bytes_of(kind: str, coded: str) -> bytes:
    raw = coded.encode("utf-8", "replace")
    if kind in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return from_base64(raw)


def from_base64(raw: bytes) -> bytes:
    """Decoded as far as it goes: what is cut off or lacks its end gives what there is."""
    for lacking in (b"", b"=", b"=="):
        try:
            return binascii.a2b_base64(raw + lacking)
        except binascii.Error:
            continue
    try:
        return binascii.a2b_base64(raw.rstrip(b"=\r\n \t")[:-1] + b"==")
    except binascii.Error:
        return b""


@lru_cache(maxsize=8192)
def people(raw: bytes, charset: str = "") -> tuple[Correspondent, ...]:
    """Those in a list of addresses; kept, because a mailbox has the same few again and again."""
    return tuple(found for entry in _entries(_text(raw, charset)) if (found := _correspondent(entry)) is not None)


def _entries(text: str) -> Iterator[list[str]]:
    """The entries of a list, each in its pieces (quoted, in brackets, plain); a group's name is left out."""
    entry: list[str] = []
    for piece in _PIECE.findall(text):
        if piece in ",;":
            if entry:
                yield entry
            entry = []
        elif piece == ":":
            entry = []
        else:
            entry.append(piece)
    yield entry


def _correspondent(entry: list[str]) -> Correspondent | None:
    angle = next((piece for piece in entry if piece[0] == "<" and piece[-1] == ">"), None)
    plain = "".join(_plain(piece) for piece in entry if piece[0] not in "<(")
    if angle is not None:
        address = _COMMENT.sub("", angle[1:-1]).rpartition(":")[2]
    elif bare := next((word for word in plain.split() if "@" in word), ""):
        address, plain = bare, plain.replace(bare, " ")
    else:
        address = ""
    comment = " ".join(_ESCAPED.sub(r"\1", piece[1:-1]) for piece in entry if piece[0] == "(" and piece[-1] == ")")
    name = _name(plain) or (_name(comment) if angle is None else "")
    address = "".join(decoded_words(address).split()).strip("'\"").lower()
    if name.casefold() == address or (address and "@" in name and " " not in name):
        name = ""
    return Correspondent(name, fold(address)) if name or address else None


def _plain(piece: str) -> str:
    return _ESCAPED.sub(r"\1", piece[1:-1]) if _QUOTED.fullmatch(piece) else piece


def _name(text: str) -> str:
    name = fold(decoded_words(text)).strip("\"' \t")
    return "" if not any(letter.isalnum() or ord(letter) > 0x2000 for letter in name) else name


def _ids(raw: bytes) -> list[str]:
    """Ids in angle brackets; a lone word with `@` in it is one as well."""
    text = _COMMENT.sub("", _text(raw, "")) if b"(" in raw else _text(raw, "")
    if all(map(_ONE_ID.fullmatch, apart := text.split())):
        return [each[1:-1] for each in apart]
    if found := _ID.findall(text):
        return ["".join(each.split()) for each in found]
    return [text.strip()] if "@" in text and len(text.split()) == 1 else []


def day_and_time(raw: bytes) -> datetime | None:
    """When: with a zone if the field has one that is known, else as the clock stood; None if it is no day."""
    try:
        usual = _USUAL_DAY.match(raw)
        when = _usual_day(usual) if usual else _any_day(fold(_COMMENT.sub(" ", _text(raw[:200], ""))))
        nothing = (when if when.tzinfo else when.replace(tzinfo=UTC)) == _NO_DAY
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return when if _FIRST_YEAR <= when.year <= _LAST_YEAR and not nothing else None


def _usual_day(found: re.Match[bytes]) -> datetime:
    """As nearly all programs write it; read apart, because it is read for each mail."""
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    number = _MONTHS.index(month) // 3 + 1
    zone = _zone(sign, hours, minutes)
    return datetime(int(year), number, int(day), int(hour), int(minute), int(second), tzinfo=zone)


@lru_cache(maxsize=256)
def _zone(sign: bytes, hours: bytes, minutes: bytes) -> timezone:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == b"-" else offset)


def _any_day(text: str) -> datetime:
    text = _AROUND_MARK.sub(r"\1\2", text)
    when = datetime.fromisoformat(text) if _ISO_DATE.match(text) else parsedate_to_datetime(text)
    return when.replace(tzinfo=UTC) if when.tzinfo is None and text.endswith("-0000") else when


@lru_cache(maxsize=1024)
def parameters(raw: bytes) -> Mapping[str, str]:
    """The parameters of a field, decoded; those in pieces (RFC 2231) are put together. Kept, as they are few."""
    if b";" not in raw:
        return {}
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, value in _PARAMETER.findall(_text(raw, "")):
        found = _CONTINUED.match(name)
        if found is None or (found[2] is None and found[3] is None):
            plain.setdefault(name.lower(), _name_of_a_file(_plain(value.strip())))
        else:
            piece = (int(found[2] or 0), found[3] is not None, _plain(value.strip()))
            pieces.setdefault(found[1].lower(), []).append(piece)
    return plain | {name: _together(found) for name, found in pieces.items()}


def _name_of_a_file(value: str) -> str:
    return decoded_words(value) if "=?" in value else value


def _together(pieces: list[tuple[int, bool, str]]) -> str:
    """`utf-8'en'%E2%82%AC` and its followers; only those marked with `*` are escaped."""
    pieces.sort()
    _, escaped, first = pieces[0]
    charset, _, rest = first.split("'", 2) if escaped and first.count("'") > 1 else ("", "", first)
    pieces[0] = (0, escaped, rest)
    raw = b"".join(unquote_to_bytes(text) if marked else text.encode("utf-8") for _, marked, text in pieces)
    return decoded(raw, charset, guess=False).text
