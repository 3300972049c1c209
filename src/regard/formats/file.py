"""A user's file on its way in: size cap, fingerprint, and bytes turned into text without guessing in silence."""

from __future__ import annotations

import codecs
import hashlib
import json
import stat
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from regard.problems import EmptyFile, FileTooLarge, NotAFile, NotText

LARGEST = 64 * 1024 * 1024
"""A ten-hour transcript with word times is under 20 MiB; what is larger is something else."""

HEAD = 64 * 1024
"""How much of a file a format may look at to recognise it, in bytes."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class File:
    """One file's name and bytes; the text is decoded when first asked for."""

    name: str
    data: bytes

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def text(self) -> str:
        r"""The whole text, line ends as `\n`, without byte order mark.

        Raises:
            NotText: the bytes are not text.
        """
        return _decode(self.name, self.data).replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def head(self) -> str:
        """The first 64 KiB of the text, for recognising the format."""
        return self.text[:HEAD]

    @cached_property
    def json(self) -> object:
        """The text parsed as JSON; None if it is not JSON, or is nested too deep to be a transcript."""
        if self.head.lstrip()[:1] not in ("{", "["):
            return None
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The text's lines, without their ends; line 1 is `lines[0]`."""
        return tuple(self.text.split("\n"))


def open_file(path: str | Path) -> File:
    """Read a file's bytes.

    Raises:
        NotAFile: it is missing, a folder, a device, or not permitted.
        EmptyFile: it has nothing in it.
        FileTooLarge: it is over 64 MiB.
    """
    path = Path(path)
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise NotAFile(path.name, "this is a folder.", "Name the files in it.")
        if not stat.S_ISREG(state.st_mode):
            raise NotAFile(path.name, "this is not an ordinary file.", "Save it as a file first.")
        if state.st_size > LARGEST:
            raise FileTooLarge(
                path.name,
                f"the file has {state.st_size / 2**20:,.0f} MiB; a transcript has at most {LARGEST // 2**20}.",
                "Export the transcript as text, without the recording.",
            )
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise NotAFile(str(path), "there is no such file.", "Check the spelling of the path.") from None
    except PermissionError:
        raise NotAFile(path.name, "you are not permitted to read it.", "Check the file's permissions.") from None
    except (OSError, ValueError) as error:
        raise NotAFile(str(path), f"the system cannot open it ({error}).", "Check the path.") from None
    return from_bytes(path.name, data)


def from_bytes(name: str, data: bytes) -> File:
    """A file already in memory.

    Raises:
        EmptyFile: nothing but white space and zero bytes.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise EmptyFile(name, "the file is empty.", "Export it again.")
    return File(name, data)


def _decode(name: str, data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(name, data)
    if "\x00" not in text:
        return text
    return _decode_zeros(name, data, text)


def _decode_zeros(name: str, data: bytes, text: str) -> str:
    """Zero bytes in valid UTF-8: UTF-16 without its mark, a few stray ones, or no text at all."""
    sample = data[:4096]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = sample[first::2].count(0)
        if zeros > 0.8 * len(sample[first::2]) and sample[1 - first :: 2].count(0) == 0:
            return data.decode(encoding, errors="replace")
    if text.count("\x00") > len(text) // 100 + 1:
        raise _not_text(name)
    return text.replace("\x00", "\ufffd")


def _decode_legacy(name: str, data: bytes) -> str:
    if b"\x00" in data[:4096]:
        raise _not_text(name)
    from charset_normalizer import from_bytes as detect  # only for files that are not UTF-8: it is slow to import

    best = detect(data[: 4 * HEAD]).best()
    if best is None:
        raise _not_text(name)
    return data.decode(best.encoding, errors="replace")


def _not_text(name: str) -> NotText:
    return NotText(name, "this is not a text file.", "Export the transcript as .vtt, .srt, .txt or .json.")
