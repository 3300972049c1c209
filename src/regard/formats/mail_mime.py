"""A mail taken into its parts (MIME), without decoding or copying more of them than is asked for.

Leniencies: a part without an end runs to the end of what it is in; a mail of several parts that does not say where they
begin is searched for a line that does; parts within parts are followed twenty deep, and a thousand in all.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from regard.formats.mail_charsets import Decoded, decoded
from regard.formats.mail_headers import LONGEST_HEAD, Head, from_base64
from regard.formats.mail_headers import parameters as parameters_of
from regard.formats.mail_headers import split as split_head

DEEPEST = 20
MOST_PARTS = 1000
"""Real mail is three or four deep and has some twenty parts (judgement)."""

_KIND = re.compile(r"\s*([\w.+-]{1,80}/[\w.+-]{1,120})")
_END_OF_WORD = re.compile(rb"[;\s]")
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]*={0,2}\s*")
_UNCODED = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} [^\r\n]{1,200}\r?$", re.MULTILINE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_FIRST_LINE_OF_A_PART = re.compile(rb"(?:^|\n)--([^\s\-][^\r\n]{3,69}?)[ \t]*\r?\nContent-", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A mail, or a part of one.

    Attributes:
        head: its fields.
        body: its bytes, as they stand in the file.
        usual: its kind where it does not say.
    """

    head: Head
    body: bytes
    usual: str = "text/plain"

    @property
    def kind(self) -> str:
        """What it is: `text/plain`, `multipart/mixed`, `image/png`."""
        return _kind(self.head.raw(b"content-type")) or self.usual

    @property
    def parameters(self) -> Mapping[str, str]:
        """What its Content-Type says further."""
        return parameters_of(self.head.raw(b"content-type"))

    @property
    def disposition(self) -> str:
        """`attachment`, `inline`, or empty."""
        raw = self.head.raw(b"content-disposition")
        return raw.split(b";", 1)[0].strip().lower().decode("ascii", "replace") if raw else ""

    @property
    def file_name(self) -> str:
        """Its name as a file; empty if it has none."""
        raw = self.head.raw(b"content-disposition")
        name = parameters_of(raw).get("filename") if raw else ""
        return name or self.parameters.get("name", "")

    @property
    def text(self) -> Decoded:
        """Its words, if it is text."""
        data = decoded_body(self.head, self.body)
        charset = self.parameters.get("charset", "")
        if not charset and self.kind == "text/html" and (named := _META_CHARSET.search(data[:2048])):
            charset = named[1].decode("ascii")
        found = decoded(data, charset)
        if "\r" not in found.text:
            return found
        return Decoded(found.text.replace("\r\n", "\n").replace("\r", "\n"), found.guessed)


@lru_cache(maxsize=1024)
def _kind(raw: bytes) -> str:
    """What a Content-Type says; empty if it says nothing."""
    if not raw.strip():
        return ""
    found = _KIND.match(raw[:300].decode("ascii", "replace"))
    return found[1].lower() if found else "text/plain"


def part(data: bytes, usual: str = "text/plain") -> Part:
    """A mail, or a part of one."""
    head, body = split_head(data)
    return Part(head, body, usual)


def parts_of(whole: Part) -> tuple[Part, ...]:
    """What a part of several is made of; empty if it is not, or nothing in it says where they begin."""
    boundary = whole.parameters.get("boundary", "").encode("utf-8", "replace").rstrip()
    bodies = list(_between(whole.body, boundary)) if boundary else []
    if not bodies and (found := _FIRST_LINE_OF_A_PART.search(whole.body[:65536])):
        bodies = list(_between(whole.body, found[1]))
    usual = "message/rfc822" if whole.kind == "multipart/digest" else "text/plain"
    return tuple(part(each, usual) for each in bodies)


def _between(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """What stands between the lines that part it, up to the one that ends it."""
    begin: int | None = None
    for at, after, last in _lines_between(body, b"--" + boundary):
        if begin is not None and at > begin:
            yield body[begin : _before_line_end(body, at)]
        if last:
            return
        begin = after
    if begin is not None:
        yield body[begin:]


def _lines_between(body: bytes, line: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where each parting line begins, where what follows it begins, and whether it is the last."""
    number, at = 0, body.find(line)
    while at >= 0 and number < MOST_PARTS:
        end = body.find(b"\n", at + len(line))
        end = len(body) if end < 0 else end
        rest = body[at + len(line) : end].strip()
        if rest in (b"", b"--") and (at == 0 or body[at - 1 : at] == b"\n"):
            number += 1
            yield at, end + 1, rest == b"--"
        at = body.find(line, at + len(line))


def _before_line_end(body: bytes, at: int) -> int:
    """The line end before a parting line belongs to it."""
    return at - 2 if body[at - 2 : at] == b"\r\n" else max(at - 1, 0)


def decoded_body(head: Head, body: bytes) -> bytes:
    """The bytes of a part without the coding in which they travelled."""
    raw = head.raw(b"content-transfer-encoding")
    if not raw:
        return body
    coding = _END_OF_WORD.split(raw.strip().lower(), maxsplit=1)[0]
    if coding == b"quoted-printable":
        return binascii.a2b_qp(body)
    if coding == b"base64":
        return _from_base64_and_a_tail(body)
    if coding in (b"x-uuencode", b"uuencode", b"x-uue"):
        return _from_uuencode(body)
    return body


def _from_base64_and_a_tail(body: bytes) -> bytes:
    """Mailing lists add their last lines as plain text behind a text in base64."""
    found = _BASE64.match(body)
    coded = found[0] if found else b""
    tail = body[len(coded) :]
    return from_base64(coded) + (b"\n" + tail if tail.strip() else b"")


def _from_uuencode(body: bytes) -> bytes:
    found = _UNCODED.search(body)
    if found is None:
        return body
    out = []
    for line in body[found.end() :].lstrip(b"\r\n").split(b"\n"):
        if line.strip() in (b"end", b"`", b""):
            break
        try:
            out.append(binascii.a2b_uu(line.rstrip(b"\r")))
        except binascii.Error:
            continue
    return b"".join(out)


# --- large mail --------------------------------------------------------------------------------------------------

LARGE = 1024 * 1024
"""Bytes from which on what is attached to a mail is not kept in memory while it is read."""

LONGEST_TEXT = 4 * 1024 * 1024
"""Bytes of one text of a mail that are looked at; a book has about one MiB."""

_LONGEST_LINE = 64 * 1024


class Thin:
    """A large mail on its way through: fed with its bytes, it keeps the heads of all parts, and the texts alone.

    Attributes:
        cut: whether a text was longer than is looked at.
    """

    def __init__(self) -> None:
        self._kept: list[bytes] = []
        self._half = b""
        self._boundaries: set[bytes] = set()
        self._head: list[bytes] | None = []
        self._head_room = LONGEST_HEAD
        self._room, self._is_text = LONGEST_TEXT, False
        self.cut = False

    def feed(self, data: bytes) -> None:
        """Take some more of its bytes."""
        data = self._half + data
        end = data.rfind(b"\n") + 1
        if not end and len(data) > _LONGEST_LINE:
            end = len(data)
        self._half = data[end:]
        self._take(data[:end].splitlines(keepends=True))

    def done(self) -> bytes:
        """What is kept of it."""
        self._take([self._half])
        self._head_ends()
        return b"".join(self._kept)

    def _take(self, lines: Iterable[bytes]) -> None:
        for line in lines:
            if line[:2] == b"--" and self._is_boundary(line):
                self._head_ends()
                self._kept.append(line)
                self._head, self._head_room = [], LONGEST_HEAD
            elif self._head is None:
                if self._room > 0:
                    self._room -= len(line)
                    self._kept.append(line)
                self.cut = self.cut or (self._is_text and self._room <= 0)
            elif self._head_room > 0:
                self._head_room -= len(line)
                self._head.append(line)
                if not line.strip():
                    self._head_ends()

    def _is_boundary(self, line: bytes) -> bool:
        bare = line.rstrip()[2:]
        return bare in self._boundaries or (bare[-2:] == b"--" and bare[:-2].rstrip() in self._boundaries)

    def _head_ends(self) -> None:
        if self._head is None:
            return
        this = part(b"".join(self._head))
        self._kept += self._head
        if boundary := this.parameters.get("boundary"):
            self._boundaries.add(boundary.encode("utf-8", "replace").rstrip())
        nested = this.kind.startswith("message/")
        self._head, self._head_room = ([] if nested else None), LONGEST_HEAD
        text = this.kind.startswith(("text/", "multipart/")) and this.disposition != "attachment"
        self._is_text, self._room = text, LONGEST_TEXT if text else 0
