"""vCard's lines: unfolded, decoded, and taken apart into group, name, parameters and value (RFC 6350, 2426, vCard 2.1).

Own and small rather than a library's, since an address book must be read card by card: vobject 0.9 raises on a line
without a colon and on a card without its end, and all cards after it are lost; it does not say in which line a value
stood; and it holds all photos in memory.

- A line that begins with white space goes on the one before. vCard 2.1 keeps that white space, later versions drop it.
- In quoted-printable, `=` at the end of a line goes on as well, unless the next line begins or ends a card.
- A picture's lines are dropped as they come. Of any other line only the first mebibyte is kept.
- A value is read in its own charset; without one as UTF-8; if it is not that, as the file's letters suggest.
"""

from __future__ import annotations

import binascii
import codecs
import io
import quopri
import re
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import BinaryIO

from regard.formats.file import LARGEST, File
from regard.problems import NotText

LONGEST = 2**20
"""Characters of a line that are kept (judgement); no name or note is longer."""

_HEAD = re.compile(r'\s*(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):')
_PARAMETER = re.compile(r';\s*([\w-]+)\s*=\s*((?:"[^"]*"|[^";])*)|;([^;]*)')
_VALUE = re.compile(r'"([^"]*)"|([^,"]+)')
_ESCAPED = re.compile(r"\\([\\;,:nN])")
_PICTURE = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|KEY|SOUND|X-ADDRESSING-GRAMMAR)[;:]", re.IGNORECASE)
_SPOKEN = re.compile(r"SOUND;(?:TYPE=)?X-IRMC-N", re.IGNORECASE)
_QUOTED = re.compile(r"[^:]{0,400};(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_EDGE = re.compile(r"\s*(?:BEGIN|END)\s*:\s*VCARD\s*$", re.IGNORECASE)
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (b"B\x00", "utf-16-le"))
_WIDE_BE = b"\x00B"
_BLANKS = (" ", "\t")


@dataclass(frozen=True)
class CardLine:
    """One line of a card.

    Attributes:
        number: the 1-based line of the file on which it begins.
        group: what binds lines together, in small letters, as `item1`; empty if nothing.
        name: in capitals.
        params: each parameter's values by its name in capitals; values without a name are types.
        raw: the value, still encoded and escaped.
        old: whether the card is of version 2.1, which has fewer escapes.
        guess: the encoding to take where the line's own bytes do not say.
    """

    number: int
    group: str
    name: str
    params: dict[str, tuple[str, ...]]
    raw: str
    old: bool = False
    guess: Callable[[], str] = field(default=lambda: "utf-8", compare=False)

    @cached_property
    def text(self) -> str:
        """The value as text."""
        return self._unescaped(self._decoded(self.raw))

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The parts between semicolons."""
        return tuple(self._unescaped(self._decoded(each)) for each in _split(self.raw, ";"))

    @cached_property
    def listed(self) -> tuple[str, ...]:
        """The values between commas."""
        return tuple(self._unescaped(each) for each in _split(self._decoded(self.raw), ","))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The parts between semicolons, in which commas stand between several names (not in version 2.1)."""
        if self.old:
            return self.parts
        split = (_split(self._decoded(each), ",") for each in _split(self.raw, ";"))
        return tuple(" ".join(self._unescaped(each).strip() for each in several) for several in split)

    def param(self, name: str) -> str:
        """A parameter's first value; empty if it has none."""
        return next(iter(self.params.get(name, ())), "")

    def _decoded(self, value: str) -> str:
        encoding = self.param("ENCODING").upper()
        if encoding == "QUOTED-PRINTABLE":
            return self._in_charset(quopri.decodestring(value.encode("latin-1", "replace")))
        if encoding in ("B", "BASE64"):
            try:
                return self._in_charset(b64decode(value + "==="))
            except (binascii.Error, ValueError):
                return ""
        return value if value.isascii() and "\x1b" not in value else self._in_charset(value.encode("latin-1"))

    def _in_charset(self, data: bytes) -> str:
        charset = _codec(self.param("CHARSET"))
        for encoding in ("utf-8", charset) if not charset.startswith("iso2022") else (charset,):
            try:
                return data.decode(encoding or "utf-8")
            except (UnicodeError, ValueError):
                continue
        return data.decode(self.guess(), errors="replace")

    def _unescaped(self, value: str) -> str:
        return _ESCAPED.sub(self._escaped, value) if "\\" in value else value

    def _escaped(self, found: re.Match[str]) -> str:
        if found[1] in "nN":
            return found[0] if self.old else "\n"
        return found[1]


@lru_cache(maxsize=64)
def _codec(charset: str) -> str:
    """The name of a codec for text; empty if there is none of that name."""
    try:
        info = codecs.lookup(charset)
        "".encode(info.name)
    except (LookupError, ValueError):
        return ""
    return info.name


def _split(value: str, mark: str) -> list[str]:
    """The value cut at a mark that has no backslash before it."""
    if "\\" not in value:
        return value.split(mark)
    found = [""]
    for piece in re.split(rf"(\\.|{mark})", value, flags=re.DOTALL):
        if piece == mark:
            found.append("")
        else:
            found[-1] += piece
    return found


@dataclass(slots=True)
class Written:
    """A line as written, its continuations joined later, when the card's version is known.

    Attributes:
        number: the line of the file.
        rows: the physical lines, those after the first without their white space if they were folded.
    """

    number: int
    rows: list[str]

    def joined(self, *, old: bool) -> str:
        """The whole line."""
        first, *rest = self.rows
        return first + "".join(row if old or row[:1] not in _BLANKS else row[1:] for row in rest)


def written_lines(file: File) -> Iterator[Written]:
    """The file's lines with their continuations; non-ASCII letters still stand as bytes, one each (Latin-1)."""
    current: Written | None = None
    length, dropping = 0, False
    for number, row in _rows(file):
        folded = row[:1] in _BLANKS and row.strip() != ""
        if current is not None and (_goes_on(current, row) or folded):
            length += len(row)
            if not dropping and length <= LONGEST:
                current.rows.append(row)
            continue
        if current is not None:
            yield current
        current, length, dropping = Written(number, [row]), len(row), _is_picture(row)
    if current is not None:
        yield current


def _is_picture(row: str) -> bool:
    return _PICTURE.match(row) is not None and _SPOKEN.match(row) is None


def _goes_on(current: Written, row: str) -> bool:
    """Whether a line goes on the last one without white space before it."""
    if _EDGE.match(row):
        return False
    if current.rows[-1].endswith("=") and _QUOTED.match(current.rows[0]):
        current.rows[-1] = current.rows[-1][:-1]
        return True
    return ":" not in row and row.strip() != "" and _is_picture(current.rows[0])


def _rows(file: File) -> Iterator[tuple[int, str]]:
    with file.open() as stream:
        lines = _opened(file, stream)
        number, whole = 0, True
        while row := lines.readline(LONGEST):
            if whole:
                number += 1
                yield number, row.rstrip("\n")
            whole = row.endswith("\n")


def _opened(file: File, stream: BinaryIO) -> io.TextIOBase:
    """The file's lines as text in which each byte is one letter, whatever the file's line ends."""
    encoding = wide_encoding(file.beginning)
    if encoding:
        whole = stream.read(LARGEST).decode(encoding, errors="replace")
        narrow = whole.removeprefix("\ufeff").encode("utf-8", errors="replace").decode("latin-1")
        return io.StringIO(narrow.replace("\r\n", "\n").replace("\r", "\n"))
    if file.beginning.startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    return io.TextIOWrapper(stream, encoding="latin-1", newline=None)


def wide_encoding(beginning: bytes) -> str:
    """UTF-16, which older Macs and Outlook write; empty if it is not."""
    if beginning.startswith(_WIDE_BE):
        return "utf-16-be"
    return next((encoding for sign, encoding in _WIDE if beginning.startswith(sign)), "")


@dataclass(slots=True)
class Guess:
    """The encoding that the letters of a file suggest, found when first asked for.

    Attributes:
        file: the file.
        taken: what was found; empty as long as nobody asked, or if nothing had to be guessed.
    """

    file: File
    taken: str = ""

    def __call__(self) -> str:
        """The encoding."""
        try:
            self.taken = self.taken or (self.file.guessed_encoding if self.file.size <= LARGEST else "")
        except NotText:
            self.taken = "cp1252"
        return self.taken or "utf-8"


def taken_apart(number: int, line: str, guess: Callable[[], str], *, old: bool) -> CardLine | None:
    """A whole line taken apart; None if it has not the form of one."""
    head = _HEAD.match(line)
    if head is None:
        return None
    group, name, params = head[1] or "", head[2], _params(head[3]) if head[3] else {}
    return CardLine(number, group.lower(), name.upper(), params, line[head.end() :], old, guess)


@lru_cache(maxsize=1024)
def _params(written: str) -> dict[str, tuple[str, ...]]:
    """The parameters; kept, since the same few come again and again."""
    found: dict[str, tuple[str, ...]] = {}
    for name, values, bare in _PARAMETER.findall(written.encode("latin-1").decode("utf-8", "replace")):
        key = (name or ("ENCODING" if bare.strip().upper() in _ENCODINGS else "TYPE")).upper()
        several = tuple(
            re.sub(r"\^[n'^]", lambda caret: _CARETS[caret[0]], (quoted or plain).strip())
            for quoted, plain in _VALUE.findall(values or bare)
        )
        found[key] = (*found.get(key, ()), *_without_commas(several, key))
    return found


def _without_commas(values: tuple[str, ...], key: str) -> tuple[str, ...]:
    """`TYPE="work,voice"` is two types, as everybody writes it."""
    return tuple(part for value in values for part in value.split(",")) if key == "TYPE" else values
