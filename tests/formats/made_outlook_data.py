"""Outlook data files made for tests: a tree of folders and items, as [MS-PST] describes it, one page of each kind.

https://learn.microsoft.com/openspecs/office_file_formats/ms-pst (a Unicode file, not encrypted). Recipients and
attachments are left out. There may be fifteen nodes: one for each item and folder, for each list of those, and two.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

STORE, NAMES, ROOT = 0x21, 0x61, 0x122
CLASS, SUBJECT, PLAIN, HTML, HEADERS, FLAGS, SENDER, ADDRESS, SENT = (
    0x001A, 0x0037, 0x1000, 0x1013, 0x007D, 0x0E07, 0x0C1A, 0x5D01, 0x0039
)  # fmt: skip
_FOLDER_NAME, _DELETED = 0x3001, 0x35E3
_NUMBER, _TIME, _TEXT, _BINARY = 0x3, 0x40, 0x1F, 0x102

Value = int | str | bytes


@dataclass
class Folder:
    """A folder: its name, the items in it, and the folders below it; of one of them things are thrown away."""

    name: str
    items: Sequence[Mapping[int, Value]] = ()
    folders: Sequence[Folder] = ()
    is_deleted: bool = False


@dataclass
class _File:
    """What has been written so far, and where each thing stands."""

    data: bytearray = field(default_factory=lambda: bytearray(1024))
    blocks: list[tuple[int, int, int]] = field(default_factory=list)
    nodes: list[tuple[int, int, int]] = field(default_factory=list)

    def node(self, identifier: int, parent: int, properties: Mapping[int, Value]) -> None:
        """Add a node with its properties."""
        self.block(identifier, parent, _heap(properties))

    def table(self, identifier: int, rows: Sequence[int]) -> None:
        """Add the list of what is in a folder, if anything is."""
        if rows:
            self.block(identifier, 0, _table(rows))

    def block(self, identifier: int, parent: int, heap: bytes) -> None:
        """Add a node with its one block of data."""
        block = 4 * (len(self.blocks) + 1)
        place = len(self.data)
        self.blocks.append((block, place, len(heap)))
        self.data += heap + bytes(-(len(heap) + 16) % 64)
        self.data += struct.pack("<HHIQ", len(heap), _signature(place, block), _sum(heap), block)
        self.nodes.append((identifier, block, parent))

    def page(self, kind: int, number: int, size: int, entries: Sequence[bytes]) -> tuple[int, int]:
        """Add a page of entries; its identifier and place."""
        self.data += bytes(-len(self.data) % 512)
        place = len(self.data)
        most = 488 // size
        assert len(entries) <= most
        page = b"".join(entries).ljust(488, b"\0") + bytes([len(entries), most, size, 0]) + bytes(4)
        self.data += page + struct.pack("<BBHIQ", kind, kind, _signature(place, number), _sum(page), number)
        return number, place


def data_file(root: Folder) -> bytes:
    """The bytes of a data file whose topmost folder is `root`."""
    file = _File()
    file.node(NAMES, 0, {1: 251, 2: bytes(16), 3: bytes(8), 4: bytes(8)})
    deleted = _add(file, root, ROOT, ROOT)
    entry = bytes(20) + struct.pack("<I", deleted)
    file.node(STORE, 0, {_DELETED: entry} if deleted else {_FOLDER_NAME: "Mail"})
    nodes = [struct.pack("<QQQII", each, block, 0, parent, 0) for each, block, parent in sorted(file.nodes)]
    blocks = [struct.pack("<QQHHI", block, place, size, 2, 0) for block, place, size in file.blocks]
    of_nodes = file.page(0x81, 0x1001, 32, nodes)
    of_blocks = file.page(0x80, 0x1005, 24, blocks)
    head = struct.pack("<4sI2sHHBB", b"!BDN", 0, b"SM", 23, 19, 1, 1).ljust(180, b"\0")
    head += struct.pack("<IQQQQ", 0, len(file.data), 0x400, 0, 0) + struct.pack("<QQQQ", *of_nodes, *of_blocks)
    head = head.ljust(512, b"\xff") + b"\x80\x00" + bytes(10)
    head = head[:4] + struct.pack("<I", _sum(head[8:479])) + head[8:]
    file.data[: len(head) + 4] = head + struct.pack("<I", _sum(head[8:]))
    return bytes(file.data)


def _sum(data: bytes) -> int:
    """The checksum of [MS-PST] 5.3: that of zlib, begun with nought and not turned over."""
    return zlib.crc32(data, 0xFFFFFFFF) ^ 0xFFFFFFFF


def _signature(place: int, number: int) -> int:
    """[MS-PST] 5.5."""
    both = place ^ number
    return (both >> 16 ^ both) & 0xFFFF


def _add(file: _File, folder: Folder, identifier: int, parent: int) -> int:
    """Add a folder and all below it; the identifier of that of deleted items, if it is there."""
    file.node(identifier, parent, {_FOLDER_NAME: folder.name})
    deleted = identifier if folder.is_deleted else 0
    items = [(0x10000 + len(file.nodes) + number) << 5 | 4 for number in range(len(folder.items))]
    for number, item in zip(items, folder.items, strict=True):
        file.node(number, identifier, item)
    below: list[int] = []
    for each in folder.folders:
        below.append((0x400 + len(file.nodes)) << 5 | 2)
        deleted = _add(file, each, below[-1], identifier) or deleted
    file.table(identifier & ~0x1F | 0xD, below)
    file.table(identifier & ~0x1F | 0xE, items)
    return deleted


def _heap(properties: Mapping[int, Value]) -> bytes:
    """The properties of a node: a table of keys, and a heap of what is longer than four bytes."""
    values: list[bytes] = []
    records = b""
    for key, value in sorted(properties.items()):
        if isinstance(value, int):
            records += struct.pack("<HHI", key, _NUMBER, value)
            continue
        kind = _TEXT if isinstance(value, str) else _TIME if key == SENT else _BINARY
        values.append(value.encode("utf-16-le") if isinstance(value, str) else value)
        records += struct.pack("<HHI", key, kind, (len(values) + 2) << 5)
    table = struct.pack("<BBBBI", 0xB5, 2, 6, 0, 2 << 5 if records else 0)
    return _allocated(0xBC, [table, *([records] if records else []), *values])


def _table(rows: Sequence[int]) -> bytes:
    """A table of two columns: the identifier of each row, and its version."""
    columns = struct.pack("<IHBBIHBB", 0x67F20003, 0, 4, 0, 0x67F30003, 4, 4, 1)
    head = struct.pack("<BBHHHHIII", 0x7C, 2, 8, 8, 8, 9, 2 << 5, 4 << 5, 0) + columns
    index = struct.pack("<BBBBI", 0xB5, 4, 4, 0, 3 << 5)
    places = b"".join(struct.pack("<II", row, place) for place, row in enumerate(rows))
    return _allocated(0x7C, [head, index, places, b"".join(struct.pack("<IIB", row, 1, 0xC0) for row in rows)])


def _allocated(kind: int, parts: Sequence[bytes]) -> bytes:
    begins = [12]
    for part in parts:
        begins.append(begins[-1] + len(part))
    body = b"".join(parts)
    body += bytes(len(body) % 2)
    end = 12 + len(body)
    head = struct.pack("<HBBII", end, 0xEC, kind, 1 << 5, 0)
    return head + body + struct.pack(f"<HH{len(begins)}H", len(parts), 0, *begins)
