"""The lines of a calendar file: unfolded, taken apart into name, parameters and value, and put into components.

A line that is split inside a character is joined before it is decoded. A component that is not closed ends where what
is around it ends, and says so.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from regard.formats.file import LARGEST, File
from regard.problems import FileTooLarge

_ENDS = re.compile(rb"\r\n|\n|\r")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_QUOTED_PRINTABLE = re.compile(rb"[^:]{0,200};(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_MARKER = re.compile(r"\s*(BEGIN|END)\s*:(.*)", re.IGNORECASE | re.DOTALL)
_LINE = re.compile(r'\s*([A-Za-z0-9_.\-]+)[ \t]*((?:;[^":;]*(?:(?:"[^"]*"|://)[^":;]*)*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';\s*([^=";]*)=((?:[^";]|"[^"]*")*)')
_VALUE = re.compile(r'"([^"]*)"|([^,"]+)')
_ESCAPED = re.compile(r"\\([\\;,:nN])")
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}

DEEPEST = 32
"""Components in components; a calendar has three levels."""

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Line:
    """One line, unfolded.

    Attributes:
        number: the 1-based line of the file on which it begins.
        text: all of it.
    """

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Property:
    """One line taken apart.

    Attributes:
        name: in capitals.
        params: each parameter's values by its name in capitals, without quotation marks.
        value: as it stands, still escaped; quoted-printable is undone.
        line: the line of the file.
    """

    name: str
    params: dict[str, tuple[str, ...]]
    value: str
    line: int

    def param(self, name: str) -> str:
        """A parameter's first value; empty if it has none."""
        return self.params.get(name, ("",))[0]

    @property
    def text(self) -> str:
        """The value as text, its escapes undone."""
        return _ESCAPED.sub(_plain, self.value)


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END.

    Attributes:
        name: in capitals.
        line: where it begins.
        lines: its own lines, without those of the components in it.
        parts: the components in it.
        closed: whether its END is there.
    """

    name: str
    line: int
    lines: list[Line] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)
    closed: bool = True


def lines_of(file: File) -> Iterator[Line]:
    """The lines of a file that are not empty.

    Raises:
        FileTooLarge: it is over 64 MiB.
        NotText: it is no text.
    """
    if file.size > LARGEST:
        what = f"the file has {file.size / 2**20:,.0f} MiB; a calendar of at most {LARGEST // 2**20} is read."
        raise FileTooLarge(file.name, what, "Export one calendar, or fewer years, at a time.")
    return _decoded(file)


def is_utf8(file: File) -> bool:
    """Whether the text is UTF-8 once its lines are joined; else its encoding is told from the whole of it."""
    return _utf8(file) is not None


def components_of(lines: Iterable[Line]) -> Component:
    """All components, below one without a name that holds them and the lines outside of any."""
    whole = Component("", 1)
    opened = [whole]
    for line in lines:
        marker = _MARKER.match(line.text) if line.text.lstrip()[:1] in "BbEe" else None
        if marker is None:
            opened[-1].lines.append(line)
        elif marker[1].upper() == "BEGIN":
            _begin(opened, _name(marker[2]), line.number)
        else:
            _end(opened, _name(marker[2]), line)
    for each in opened[1:]:
        each.closed = False
    return whole


def property_of(line: Line) -> Property | None:
    """A line taken apart; None if it has no name and value."""
    found = _LINE.match(line.text)
    if found is None:
        return None
    name, params, value = found.groups()
    listed = _params(params) if params else {}
    if "ENCODING" in listed or "QUOTED-PRINTABLE" in params.upper():
        value = _without_quoting(value, params, listed.get("CHARSET", ("utf-8",))[0])
    return Property(name.upper(), listed, value.strip(), line.number)


def _decoded(file: File) -> Iterator[Line]:
    if (joined := _utf8(file)) is not None:
        return (Line(number, text.decode()) for number, text in joined)
    encoded = file.text.encode("utf-8", errors="replace")
    return (Line(number, text.decode()) for number, text in _unfolded(encoded))


def _utf8(file: File) -> list[tuple[int, bytes]] | None:
    data = file.data.removeprefix(codecs.BOM_UTF8)
    if data.startswith(_WIDE) or b"\x00" in data:
        return None
    joined = list(_unfolded(data))
    try:
        b"\n".join(text for _, text in joined).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return joined


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Lines with those that begin with a blank joined to the one above, even over an empty line in between.

    One in quoted-printable goes on after an equals sign at its end, whatever follows.
    """
    first, parts = 0, list[bytes]()
    for number, text in enumerate(_ENDS.split(data), 1):
        if parts and parts[-1].endswith(b"=") and _QUOTED_PRINTABLE.match(parts[0]):
            parts[-1] = parts[-1][:-1]
            parts.append(text)
        elif not text.strip():
            continue
        elif text[:1] in b" \t" and parts:
            parts.append(text[1:])
        else:
            if parts:
                yield first, b"".join(parts)
            first, parts = number, [text]
    if parts:
        yield first, b"".join(parts)


def _name(text: str) -> str:
    return " ".join(text.split()).upper()[:_LONGEST_NAME]


def _begin(opened: list[Component], name: str, line: int) -> None:
    """An event in an event means that the first was not closed."""
    while name in ("VEVENT", "VTODO", "VJOURNAL") and any(each.name == name for each in opened):
        opened.pop().closed = False
    component = Component(name, line)
    opened[-1].parts.append(component)
    if len(opened) <= DEEPEST:
        opened.append(component)


def _end(opened: list[Component], name: str, line: Line) -> None:
    if not any(each.name == name for each in opened[1:]):
        opened[-1].lines.append(line)
        return
    while opened[-1].name != name:
        opened.pop().closed = False
    opened.pop()


def _params(text: str) -> dict[str, tuple[str, ...]]:
    return {
        found[1].strip().upper(): tuple(
            _CARET.sub(lambda caret: _CARETS[caret[1]], quoted or bare.strip())
            for quoted, bare in _VALUE.findall(found[2])
        )
        or ("",)
        for found in _PARAMETER.finditer(text)
    }


def _plain(escaped: re.Match[str]) -> str:
    return "\n" if escaped[1] in "nN" else escaped[1]


def _without_quoting(value: str, params: str, charset: str) -> str:
    if "QUOTED-PRINTABLE" not in params.upper():
        return value
    data = quopri.decodestring(value.encode("utf-8"))
    try:
        return data.decode(charset).replace("\r\n", "\\n").replace("\n", "\\n")
    except (LookupError, UnicodeDecodeError):
        return data.decode("utf-8", errors="replace")
