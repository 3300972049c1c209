"""Folders and zip archives: the files in them, opened one at a time, with caps on number, nesting, size and ratio."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from regard.conversation import Place
from regard.formats.file import NOTHING_GIVEN, File, Given, plain_name
from regard.problems import CannotRead, NotAFile, Problem

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

MOST_FILES = 100_000
"""In one folder or archive, all folders below it counted."""

DEEPEST = 32
"""Folders below each other, and archives in archives counted as folders."""

ARCHIVES_DEEP = 2
"""Archives in archives are opened so far: Takeout has one in one at most."""

LARGEST_RATIO = 200
"""Unpacked to packed size from which on an archive's member is a bomb; text packs 5 to 20 times."""

LARGEST_UNPACKED = 20 * 2**30
"""Bytes of all members of an archive together."""

RATIO_MATTERS = 2**20
"""Bytes; smaller members may pack as well as they like."""

_IGNORED = frozenset({"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class Folder:
    """A folder, or an archive of one.

    Attributes:
        name: its name.
        files: all files below it, by their names: paths from it, with `/`; in alphabetical order.
        problems: what in it cannot be opened, and why.
        given: what the user said of it.
    """

    name: str
    files: tuple[File, ...]
    problems: tuple[Problem, ...] = ()
    given: Given = NOTHING_GIVEN

    def named(self, *names: str) -> File | None:
        """The first file of one of these names, whatever its folder or case."""
        wanted = [name.casefold() for name in names]
        return next((file for file in self.files if PurePosixPath(file.name).name.casefold() in wanted), None)

    def under(self, folder: str) -> tuple[File, ...]:
        """The files in a folder of that name, whatever is above it."""
        return tuple(file for file in self.files if folder in PurePosixPath(file.name).parts[:-1])


def as_stream(path: Path) -> BinaryIO:
    """The bytes of a file on disk."""
    return path.open("rb")


def is_folder(path: str | Path) -> bool:
    """Whether a path is a folder, or a zip archive."""
    path = Path(path)
    try:
        return path.is_dir() or (stat.S_ISREG(path.stat().st_mode) and _is_archive(path))
    except (OSError, ValueError):
        return False


_OF_A_DOCUMENT = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/", b"mimetype", b"META-INF/")


def _is_archive(path: Path) -> bool:
    """Whether a file is a zip archive of files, and not a document or a program that is one inside."""
    if not zipfile.is_zipfile(path):
        return False
    with path.open("rb") as stream:
        first = stream.read(_LOCAL_HEAD.size + max(map(len, _OF_A_DOCUMENT)))
    return not first[_LOCAL_HEAD.size :].startswith(_OF_A_DOCUMENT)


def open_folder(path: str | Path, given: Given = NOTHING_GIVEN) -> Folder:
    """List what is in a folder or archive; nothing is unpacked.

    Raises:
        NotAFile: it cannot be listed.
        CannotRead: it has more files, or is larger when unpacked, than an export can be.
    """
    path = Path(path)
    if path.is_dir():
        found = list(_on_disk(path, given))
    else:
        try:
            found = list(_in_archive(plain_name(path.name), partial(as_stream, path), given, 1))
        except _BROKEN as error:
            raise NotAFile(
                plain_name(path.name), f"the archive is broken ({error}).", "Export or download it again."
            ) from None
    files = sorted((each for each in found if isinstance(each, File)), key=lambda file: file.name)
    problems = tuple(each for each in found if isinstance(each, Problem))
    return Folder(plain_name(path.name), tuple(files), problems, given)


def _on_disk(folder: Path, given: Given) -> Iterator[File | Problem]:
    number = 0
    waiting = [(folder, 0)]
    while waiting:
        here, depth = waiting.pop()
        try:
            entries = sorted(each for each in here.iterdir() if each.name not in _IGNORED and not each.is_symlink())
            folders = [each for each in entries if each.is_dir()]
        except OSError as error:
            name = plain_name(here.relative_to(folder).as_posix())
            yield Problem(name, Place(None, "the folder"), f"cannot be listed ({error.strerror})")
            continue
        if depth < DEEPEST:
            waiting += [(each, depth + 1) for each in folders]
        else:
            yield from (_too_deep(folder, each) for each in folders)
        below = set(folders)
        for path in (each for each in entries if each not in below):
            number += 1
            if number > MOST_FILES:
                raise CannotRead(folder.name, f"it holds over {MOST_FILES:,} files.", "Name a folder in it.")
            yield from _file_on_disk(folder, path, given)


def _too_deep(folder: Path, path: Path) -> Problem:
    name = plain_name(path.relative_to(folder).as_posix())
    return Problem(name, Place(None, "the folder"), "lies too deep", "name it by itself")


def _file_on_disk(folder: Path, path: Path, given: Given) -> Iterator[File | Problem]:
    name = plain_name(path.relative_to(folder).as_posix())
    try:
        state = path.stat()
    except OSError as error:
        yield Problem(name, Place(None, "the file"), f"cannot be opened ({error.strerror})")
        return
    if stat.S_ISREG(state.st_mode) and _is_archive(path):
        yield from _nested(name, partial(as_stream, path), given, 1)
    elif stat.S_ISREG(state.st_mode):
        yield File(name, partial(as_stream, path), state.st_size, given)


def _in_archive(name: str, source: Callable[[], BinaryIO], given: Given, depth: int) -> Iterator[File | Problem]:
    with source() as stream, zipfile.ZipFile(stream) as archive:
        members = [each for each in archive.infolist() if not each.is_dir()]
    if len(members) > MOST_FILES:
        raise CannotRead(name, f"it holds over {MOST_FILES:,} files.", "Unpack it, and name a folder in it.")
    if sum(each.file_size for each in members) > LARGEST_UNPACKED:
        raise CannotRead(name, "unpacked, it would be over 20 GiB.", "Unpack it, and name a folder in it.")
    shared = _overlapping(members)
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        if _IGNORED & set(parts):
            continue
        name = plain_name("/".join(parts))
        if reason := _SHARED if member.header_offset in shared else _why_not(member, parts):
            yield Problem(name, Place(None, "the archive"), reason)
            continue
        opened = partial(_member, source, member)
        if not member.filename.lower().endswith(".zip"):
            yield File(name, opened, member.file_size, given)
        elif depth >= ARCHIVES_DEEP or member.file_size > RATIO_MATTERS:
            yield Problem(name, Place(None, "the archive"), _TOO_DEEP[depth < ARCHIVES_DEEP], "unpack it first")
        else:
            yield from _nested(name, opened, given, depth + 1)


_TOO_DEEP = ("is an archive in an archive in an archive", "is a large archive in an archive")


_SHARED = "shares its bytes with another file, as in archives that are made to harm"


def _overlapping(members: Sequence[zipfile.ZipInfo]) -> frozenset[int]:
    """Where members begin that overlap the one before: a few bytes could stand for any number of files."""
    found: set[int] = set()
    in_order = sorted(members, key=lambda member: member.header_offset)
    end = in_order[0].header_offset if in_order else 0  # below zero where the archive's beginning is missing
    for member in in_order:
        if member.header_offset < end:
            found.add(member.header_offset)
        end = max(end, member.header_offset + _LOCAL_HEAD.size + member.compress_size)
    return frozenset(found)


def _why_not(member: zipfile.ZipInfo, parts: tuple[str, ...]) -> str:
    """Why a member of an archive is not opened; empty if it is."""
    if member.flag_bits & 1:
        return "is locked with a password"
    if ".." in parts or member.filename.startswith("/"):
        return "has a name that leads out of the archive"
    if len(parts) > DEEPEST:
        return "lies too deep"
    if member.file_size > RATIO_MATTERS and member.file_size > LARGEST_RATIO * max(1, member.compress_size):
        return "unpacks to far more than any text does"
    return ""


def _nested(name: str, source: Callable[[], BinaryIO], given: Given, depth: int) -> Iterator[File | Problem]:
    try:
        for each in _in_archive(name, source, given, depth):
            if isinstance(each, File):
                yield File(f"{name}/{each.name}", each.open, each.size, given)
            else:
                yield Problem(f"{name}/{each.file}", each.place, each.what, each.to_do)
    except (CannotRead, *_BROKEN) as error:
        yield Problem(name, Place(None, "the archive"), f"cannot be opened ({error})")


def _member(source: Callable[[], BinaryIO], member: zipfile.ZipInfo) -> BinaryIO:
    """One member's bytes; those of a small one at once, so that the archive need not stay open."""
    stream = source()
    try:
        unpacked = _Unpacked(_at_member(stream, member))
        if member.file_size > RATIO_MATTERS:
            return io.BufferedReader(unpacked)
        with unpacked:
            return io.BytesIO(unpacked.read())
    except _BROKEN as error:
        stream.close()
        raise _cannot_unpack(member.filename, error) from None


def _at_member(stream: BinaryIO, member: zipfile.ZipInfo) -> zipfile.ZipExtFile:
    """A member of an archive whose directory has been read; to read that for each of its members takes hours."""
    stream.seek(member.header_offset)
    head = stream.read(_LOCAL_HEAD.size)
    if len(head) < _LOCAL_HEAD.size or not head.startswith(b"PK\x03\x04"):
        raise zipfile.BadZipFile("a file does not begin where the archive says")
    name, extra = _LOCAL_HEAD.unpack(head)
    stream.seek(name + extra, io.SEEK_CUR)
    return zipfile.ZipExtFile(stream, "r", member, None, True)  # noqa: FBT003  # it closes the stream


_LOCAL_HEAD = struct.Struct("<26xHH")
"""What stands before each member: at its end the lengths of the name and of more that follow."""

_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the standard library raises over archives that are damaged, or packed in a way that it does not know."""


def _cannot_unpack(name: str, error: Exception) -> NotAFile:
    return NotAFile(plain_name(name), f"it cannot be unpacked ({error}).", "Download or export the archive again.")


class _Unpacked(io.RawIOBase):
    """A member that is unpacked while it is read; closing it closes the archive."""

    def __init__(self, member: zipfile.ZipExtFile) -> None:
        super().__init__()
        self._member = member

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Buffer) -> int:
        """Unpack as much as fits."""
        view = memoryview(buffer)
        try:
            found = self._member.read(len(view))
        except _BROKEN as error:
            raise _cannot_unpack(self._member.name, error) from None
        view[: len(found)] = found
        return len(found)

    def close(self) -> None:
        """Close the member and the archive."""
        self._member.close()
        super().close()
