"""The lines of a text file of any size, one at a time, so that a chat of ten years need not fit into memory."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import closing

from regard.conversation import Place
from regard.formats.file import File
from regard.problems import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_WIDE = 0.2
"""Share of zero bytes from which on a text is UTF-16 without its mark; half of them are, in Latin letters."""


def encoding_of(beginning: bytes) -> str | None:
    """The Unicode encoding of a file that begins so; None if it is none of them."""
    for mark, name in _MARKS:
        if beginning.startswith(mark):
            return name
    if beginning.count(0) > _WIDE * len(beginning):
        return "utf-16-le" if beginning[1::2].count(0) >= beginning[::2].count(0) else "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(beginning)
    except UnicodeDecodeError:
        return None
    return "utf-8"


def lines_of(file: File) -> Iterator[str]:
    """The lines, without their ends; broken characters are replaced.

    A file in an older encoding is read as a whole, because only the whole tells which it is.

    Raises:
        FileTooLarge: it is in an older encoding, and over 64 MiB.
        NotText: it is no text.
    """
    encoding = encoding_of(file.beginning)
    if encoding is None:
        yield from file.lines
        return
    with closing(io.TextIOWrapper(file.open(), encoding, errors="replace", newline=None)) as stream:
        for line in stream:
            yield line.removesuffix("\n")


def first_lines(file: File) -> list[str]:
    """The lines of the first 64 KiB, but for one that is cut off there; never raises."""
    text = file.beginning.decode(encoding_of(file.beginning) or "utf-8", errors="replace")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if file.size > len(file.beginning) and len(lines) > 1 else lines


def guessed(file: File) -> tuple[Problem, ...]:
    """A caution, if the encoding of the file had to be guessed."""
    if encoding_of(file.beginning) is not None or not file.guessed_encoding:
        return ()
    what = f"the text is not in UTF-8; it was read as {file.guessed_encoding}, which is a guess from its letters"
    return (Problem(file.name, Place(1), what, "if names look wrong, save it as UTF-8"),)
