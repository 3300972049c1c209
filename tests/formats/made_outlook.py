"""A writer of Outlook's .msg files, as small as can be: for samples and tests alone."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

SECTOR, SMALL, CUT = 512, 64, 4096
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_BEGINNING = datetime(1601, 1, 1, tzinfo=UTC)

Value = str | bytes | int | datetime


@dataclass
class Entry:
    """A stream, or a storage of some."""

    name: str
    data: bytes | None = None
    below: list[Entry] = field(default_factory=list)


def message(
    properties: Mapping[int, Value],
    recipients: Sequence[Mapping[int, Value]] = (),
    attached: Sequence[Mapping[int, Value]] = (),
) -> bytes:
    """The bytes of a file: properties by their numbers, of the mail, its recipients, and what came with it."""
    head = struct.pack("<8x4I8x", len(recipients), len(attached), len(recipients), len(attached))
    root = Entry("Root Entry", None, _streams(properties, head))
    for name, many in (("recip", recipients), ("attach", attached)):
        for number, each in enumerate(many):
            root.below.append(Entry(f"__{name}_version1.0_#{number:08X}", None, _streams(each, bytes(8))))
    return _compound(root)


def _streams(properties: Mapping[int, Value], head: bytes) -> list[Entry]:
    entries, rows = [], b""
    for number, value in properties.items():
        if isinstance(value, int):
            rows += struct.pack("<HHIII", 3, number, 6, value, 0)
        elif isinstance(value, datetime):
            rows += struct.pack("<HHIQ", 0x40, number, 6, int((value - _BEGINNING).total_seconds() * 10**7))
        else:
            data, kind = (value.encode("utf-16-le"), 0x1F) if isinstance(value, str) else (value, 0x102)
            rows += struct.pack("<HHIII", kind, number, 6, len(data) + 2 * (kind == 0x1F), 0)
            entries.append(Entry(f"__substg1.0_{number:04X}{kind:04X}", data))
    return [Entry("__properties_version1.0", head + rows), *entries]


def _compound(root: Entry) -> bytes:
    """A compound file: streams of under 4096 bytes lie in small sectors, and those in a stream of their own."""
    flat: list[tuple[Entry, list[int]]] = []

    def add(entry: Entry) -> int:
        children: list[int] = []
        flat.append((entry, children))
        number = len(flat) - 1
        children += [add(each) for each in entry.below]
        return number

    add(root)
    streams = {number: entry.data for number, (entry, _) in enumerate(flat) if entry.data is not None}
    small, large = _Sectors(SMALL), _Sectors(SECTOR)
    small_places: dict[int, tuple[int, int]] = {}
    places: dict[int, tuple[int, int]] = {}
    for number, data in streams.items():
        sectors, where = (small, small_places) if len(data) < CUT else (large, places)
        where[number] = (sectors.add(data), len(data))
    places |= small_places | {0: (large.add(small.data), len(small.data))}
    first_of_small = large.add(struct.pack(f"<{len(small.table)}I", *small.table), filled_with=b"\xff")
    siblings = {one: other for _, children in flat for one, other in pairwise(children)}
    rows = (_row(number, *each, places, siblings) for number, each in enumerate(flat))
    first = large.add(b"".join(rows))
    of_table = -(-(len(large.table) + 8) // (SECTOR // 4))
    numbers = [len(large.table) + each for each in range(of_table)]
    table = [*large.table, *[TABLE] * of_table]
    table += [FREE] * (of_table * (SECTOR // 4) - len(table))
    of_small = -(-len(small.table) * 4 // SECTOR)
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, of_table, first, 0,
        CUT, first_of_small, of_small, END, 0,
    )  # fmt: skip
    head += struct.pack("<109I", *numbers, *[FREE] * (109 - of_table))
    return head + large.data + struct.pack(f"<{len(table)}I", *table)


class _Sectors:
    """Streams one after another, each in sectors of its own, and the table that says which follows which."""

    def __init__(self, size: int) -> None:
        self.data, self.table, self._size = b"", list[int](), size

    def add(self, data: bytes, filled_with: bytes = b"\0") -> int:
        """Put in a stream; gives its first sector."""
        first, count = len(self.table), max(1, -(-len(data) // self._size))
        self.data += data + filled_with * (count * self._size - len(data))
        self.table += [first + each + 1 for each in range(count - 1)] + [END]
        return first


def _row(
    number: int, entry: Entry, children: list[int], places: dict[int, tuple[int, int]], siblings: dict[int, int]
) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    kind = 5 if number == 0 else 1 if entry.data is None else 2
    return struct.pack(
        "<64sHBBIII16xI16xIQ", name, len(name), kind, 1, FREE, siblings.get(number, FREE),
        children[0] if children else FREE, 0, *places.get(number, (0, 0)),
    )  # fmt: skip
