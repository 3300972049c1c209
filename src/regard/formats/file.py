"""A user's file on its way in: size cap, fingerprint, and bytes turned into text without guessing in silence."""

from __future__ import annotations

import codecs
import hashlib
import io
import json
import re
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import BinaryIO

from regard.problems import EmptyFile, FileTooLarge, NotAFile, NotText

LARGEST = 64 * 1024 * 1024
"""A ten-hour transcript with word times is under 20 MiB; what is larger is something else."""

LARGEST_JSON = 32 * 1024 * 1024
"""Parsed, JSON takes up to thirty times its size in memory: 16 MiB of empty lists took 460 MB."""

OPENING = 400
"""Lines; a hundred turns or so, which is enough to tell one kind of text from another (judgement)."""

HEAD = 64 * 1024
"""How much of a file a format may look at to recognise it, in bytes."""

_NOTHING = b" \t\r\n\x00"

_SAMPLE = 4096
"""Bytes from which the encoding is guessed."""

_MOST_SCRIPTS = 6
"""More rows of the alphabet table than this in 4 KiB mean that the bytes are no text of this encoding (judgement)."""

_MOST_ZEROS = 0.05
"""Share of zero bytes that a damaged text may have (judgement)."""

_MOST_CONTROLS = 0.02
"""Share of control characters, zero bytes apart, that a text may have (judgement)."""

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x14\x16-\x1a\x1c-\x1f\x7f]")
"""Without escape, which opens the characters of ISO-2022 and colours in terminal output, and without U+0015, of which
TalkBank's files have two for each time."""

_AS_TEXT = "Open it in the app that made it, and save the transcript as plain text (.txt) or .vtt."
_WITHOUT_RECORDING = "Export the transcript as text, without the recording."
_IN_PARTS = "Export each conversation into a file of its own, or as text."
_JSON = re.compile(r"\s{0,99}(?:\{|\[\s{0,99}[\[{\"])")
_JSON_BYTES = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}(?:\{|\[\s{0,99}[\[{\"])")
_WITH_WORDS = "Export its transcript from the app that made it."
_RECORDING = (
    rb"\x00[\s\S]{3}ftyp"  # MP4, M4A, MOV: the size of the box, then its name
    rb"|ID3[\x00-\x1f]|\xff[\xfa\xfb\xf2\xf3\xf1\xf9][\x40-\xdf]"  # MP3 with and without tags, AAC; not `яс…` in cp1251
    rb"|OggS|RIFF|fLaC|FORM[\s\S]{4}AIF|caff\x00|#!AMR|\x1aE\xdf\xa3|\x30\x26\xb2\x75\x8e\x66"
)
_PICTURE = (
    rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|II\*\x00|MM\x00\*|RIFF[\s\S]{4}WEBP"
    rb"|\x00[\s\S]{3}ftyp(?:heic|heix|hevc|mif1|msf1|avif)"  # a phone's photos; recordings open alike
)
_INSTEAD_OF_PICTURE = "What is written in it is not read; export the conversation itself."
_OTHER_KINDS = tuple(
    (re.compile(sign), what, to_do)
    for sign, what, to_do in (
        (rb"PK\x03\x04", "this is a Word document or a zip archive, not text.", _AS_TEXT),
        (rb"\xd0\xcf\x11\xe0", "this is an older Office document, not text.", _AS_TEXT),
        (rb"%PDF-", "this is a PDF, not text.", _AS_TEXT),
        (rb"\{\\rtf", "this is a rich text document, not plain text.", _AS_TEXT),
        (_PICTURE, "this is a picture, not text.", _INSTEAD_OF_PICTURE),
        (_RECORDING, "this is a recording, not a transcript.", _WITH_WORDS),
        (rb"\x1f\x8b", "this is a compressed archive, not text.", "Unpack it first."),
    )
)
"""How files that people take for transcripts begin, and what to say of them."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


_ESCAPED = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
"""Japanese and Korean mail encodings switch alphabets by an escape sequence, and are ASCII else."""


_WESTERN = frozenset({"Danish", "Dutch", "English", "Finnish", "French", "German", "Italian", "Norwegian"}) | frozenset(
    {"Portuguese", "Spanish", "Swedish"}
)


@dataclass(frozen=True, slots=True)
class Given:
    """What the user said of files that do not say it themselves.

    Attributes:
        day_first: whether `4/6/19` is the 4th of June; None: not said.
        zone: the zone of times without one, as `Europe/Berlin`; None: not said.
        day_first_in: the same of single files or exports, by the name under which each is opened.
    """

    day_first: bool | None = None
    zone: str | None = None
    day_first_in: tuple[tuple[str, bool], ...] = ()

    def of(self, name: str) -> Given:
        """What was said of one file or export: of it alone, if anything was, else of all."""
        return replace(self, day_first=dict(self.day_first_in).get(name, self.day_first))


NOTHING_GIVEN = Given()


@dataclass(frozen=True)
class File:
    """One file; its bytes are read when first asked for, and its text is decoded when first asked for.

    Attributes:
        name: its name, with the folders above it if it came out of a folder or archive.
        open: gives its bytes as a stream, each time from the beginning.
        size: in bytes.
        given: what the user said of it.
    """

    name: str
    open: Callable[[], BinaryIO]
    size: int
    given: Given = NOTHING_GIVEN

    @cached_property
    def data(self) -> bytes:
        """All bytes.

        Raises:
            FileTooLarge: it is over 64 MiB; formats that can be larger read `open()` piece by piece.
        """
        if self.size > LARGEST:
            raise _too_large(self.name, self.size, LARGEST, "a transcript", _WITHOUT_RECORDING)
        with self.open() as stream:
            return stream.read(LARGEST + 1)

    @cached_property
    def beginning(self) -> bytes:
        """The first 64 KiB of its bytes."""
        with self.open() as stream:
            return stream.read(HEAD)

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes, in hexadecimal."""
        digest = hashlib.sha256()
        with self.open() as stream:
            while block := stream.read(2**20):
                digest.update(block)
        return digest.hexdigest()

    @cached_property
    def text(self) -> str:
        r"""The whole text, line ends as `\n`, without byte order mark.

        Raises:
            NotText: the bytes are not text.
        """
        return self._decoded[0].replace("\r\n", "\n").replace("\r", "\n")

    @property
    def guessed_encoding(self) -> str:
        """The encoding that the text was read in, if it was guessed from its letters; else empty."""
        return self._decoded[1]

    @cached_property
    def _decoded(self) -> tuple[str, str]:
        return _decode(self.name, self.data)

    @cached_property
    def head(self) -> str:
        """The first 64 KiB of the text, for recognising the format."""
        if self.size > LARGEST:
            return _decode(self.name, self.beginning)[0].replace("\r\n", "\n").replace("\r", "\n")
        return self.text[:HEAD]

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """The first 400 lines of the head, for recognising formats whose lines must be taken apart one by one."""
        return tuple(self.head.split("\n", OPENING)[:OPENING])

    @cached_property
    def json(self) -> object:
        """The text parsed as JSON; None if it is not JSON, or is nested too deep to be a transcript.

        Raises:
            FileTooLarge: it looks like JSON and is over 32 MiB.
        """
        if self.head.lstrip()[:1] not in ("{", "["):
            return None
        if len(self.data) > LARGEST_JSON and _JSON.match(self.head):
            raise _too_large(self.name, len(self.data), LARGEST_JSON, "a transcript in JSON", _IN_PARTS)
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return None

    @property
    def is_large_json(self) -> bool:
        """Whether it looks like JSON and is over 32 MiB, so that `json` refuses it."""
        return self.size > LARGEST_JSON and _JSON_BYTES.match(self.beginning) is not None

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The text's lines, without their ends; line 1 is `lines[0]`."""
        return tuple(self.text.split("\n"))


def open_file(path: str | Path, given: Given = NOTHING_GIVEN, name: str | None = None) -> File:
    """Open a file.

    Args:
        path: where it is.
        given: what the user said of it.
        name: what to call it; None: by its own name, without its folder.

    Raises:
        NotAFile: it is missing, a folder, a device, or not permitted.
        EmptyFile: it has nothing in it.
    """
    path = Path(path)
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise NotAFile(path.name, "this is a folder.", "Name the files in it.")
        if not stat.S_ISREG(state.st_mode):
            raise NotAFile(path.name, "this is not an ordinary file.", "Save it as a file first.")
        file = File(name or plain_name(path.name), partial(_as_stream, path), state.st_size, given)
        beginning = file.beginning
    except FileNotFoundError:
        if str(path) == "-":
            raise NotAFile("-", "standard input is not read.", "Save it as a file, and name that file.") from None
        raise NotAFile(str(path), "there is no such file.", "Check the spelling of the path.") from None
    except PermissionError:
        raise NotAFile(path.name, "you are not permitted to read it.", "Check the file's permissions.") from None
    except (OSError, ValueError) as error:
        raise NotAFile(str(path), f"the system cannot open it ({error}).", "Check the path.") from None
    if not beginning.strip(_NOTHING) and not (file.size > HEAD and file.data.strip(_NOTHING)):
        raise EmptyFile(file.name, "the file is empty.", "Export it again.")
    return file


def plain_name(name: str) -> str:
    """A file's name as it is shown: what a terminal would obey, or no file could hold, is replaced."""
    if name.isprintable():
        return name
    return "".join("\ufffd" if unicodedata.category(each) in ("Cc", "Cs") else each for each in name)


def _too_large(name: str, size: int, most: int, kind: str, to_do: str) -> FileTooLarge:
    what = f"the file has {size / 2**20:,.0f} MiB; {kind} has at most {most // 2**20}."
    return FileTooLarge(name, what, to_do)


def _as_stream(path: Path) -> BinaryIO:
    return path.open("rb")


def from_bytes(name: str, data: bytes, given: Given = NOTHING_GIVEN) -> File:
    """A file already in memory.

    Raises:
        EmptyFile: nothing but white space and zero bytes.
    """
    if not data.strip(_NOTHING):
        raise EmptyFile(name, "the file is empty.", "Export it again.")
    return File(name, partial(io.BytesIO, data), len(data), given)


def _decode(name: str, data: bytes) -> tuple[str, str]:
    """The text, and the encoding's name if that is a guess."""
    if any(sign.match(data) for sign, _, _ in _OTHER_KINDS):
        raise _not_text(name, data)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _without_zeros(name, data[len(mark) :].decode(encoding, errors="replace")), ""
    if (wide := _wide_encoding(data[:_SAMPLE])) is not None:
        return _without_zeros(name, data.decode(wide, errors="replace")), ""
    for sign, encoding in _ESCAPED:
        if sign in data[:HEAD]:
            return data.decode(encoding, errors="replace"), ""
    try:
        return _without_zeros(name, data.decode("utf-8")), ""
    except UnicodeDecodeError:
        return _decode_broken(name, data)


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-32 or UTF-16 without its mark: the blanks and line ends give it away, as every other byte of them is zero."""
    if b"\x00" not in sample:
        return None
    for width, encodings in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        for encoding in encodings:
            if _is_writing(sample[: len(sample) // width * width], encoding):
                return encoding
    return None


def _is_writing(sample: bytes, encoding: str) -> bool:
    """Whether bytes decode to letters and blanks, and next to nothing else."""
    text = sample.decode(encoding, errors="replace")
    if sum(character in " \n\r\t" for character in text) < max(1, len(text) // 100):
        return False
    odd = sum(
        not (character.isprintable() or character in "\n\r\t\ufeff") or character == "\ufffd" for character in text
    )
    return odd <= 1 + len(text) // 200 and len(set(map(_script, text))) <= _MOST_SCRIPTS


def _script(character: str) -> int:
    """The 256-character row of the alphabet table that a character stands in; all ideographs count as one."""
    return min(ord(character) >> 8, 0x30)


def _without_zeros(name: str, text: str) -> str:
    """A few stray zero bytes are replaced, as the WebVTT standard says; many mean that this is no text."""
    zeros = text.count("\x00")
    if zeros and zeros > 1 + len(text) * _MOST_ZEROS:
        raise _not_text(name)
    if len(_CONTROL.findall(text[:_SAMPLE])) > 1 + len(text[:_SAMPLE]) * _MOST_CONTROLS:
        raise _not_text(name)
    return text.replace("\x00", "\ufffd")


def _decode_broken(name: str, data: bytes) -> tuple[str, str]:
    """Bytes that are not UTF-8: UTF-8 with a few broken characters, an older encoding, or no text."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if len(text) - len(text.encode("ascii", errors="ignore")) > 4 * broken:
        return _without_zeros(name, text), ""
    encoding = None if b"\x00" in data[:_SAMPLE] else _older_encoding(data[:HEAD])
    if encoding is None:
        raise _not_text(name)
    return _without_zeros(name, data.decode(encoding, errors="replace")), encoding


def _older_encoding(sample: bytes) -> str | None:
    """The likeliest encoding; Western Windows if that is about as likely and gives a Western language.

    It is by far the most common one, and short texts fit its neighbours as well.
    """
    from charset_normalizer import from_bytes as detect  # only for files that are not UTF-8: it is slow to import

    likely = list(detect(sample))
    for each in likely:
        if each.encoding == "cp1252" and each.language in _WESTERN and each.coherence > likely[0].coherence - 0.1:
            return "cp1252"
    return likely[0].encoding if likely else None


def _not_text(name: str, data: bytes = b"") -> NotText:
    for sign, what, to_do in _OTHER_KINDS:
        if sign.match(data):
            return NotText(name, what, to_do)
    return NotText(name, "this is not a text file.", "Export the transcript as .vtt, .srt, .txt or .json.")
