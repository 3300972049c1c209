"""Ways to spoil a file, or the files of a folder: what damage, other versions and malice make of them."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

HOSTILE: tuple[object, ...] = (
    *(None, True, "", "\ud800", "\x1b[2J", "NaN", "1.5s", "-0:01", [], {}, [[]], {"text": "yes"}, "yes. no?", "9" * 30),
    *(-1, 0, 0.5, 1e308, 10**400, math.nan, math.inf, -math.inf, "\u202eevil", "0001-01-01T00:00:00+14:00"),
    *("9999-12-31T23:59:59-12:00", 253402300800000, -62135596800, "31/02/2024, 25:61", "../../etc/passwd", 2**63),
)
"""What stands in a damaged file where something else is expected."""

HOSTILE_BYTES = (
    *(b"\x00", b"\xff\xfe", b"\x1b[2J", b"\xed\xa0\x80", b"\n", b"\r", b"\n\n", b'"', b"'", b"<", b">", b"&#0;", b"&"),
    *(b":", b";", b",", b"--", b"=", b"%", b"\\", b"]]>", b"<!--", b"99999999999999999999", b"-1", b"1e999", b"NaN"),
    *(
        b"0",
        b"\xe2\x80\x8e",
        b"\xc2\x85",
        b"\xc2\xa0",
        b"From ",
        b"BEGIN:",
        b"END:",
        b"{",
        b"}",
        b"[",
        b"]",
        b"\xf0\x9f",
    ),
    *(b"9999", b"0000", b"20240230T256199Z", b"+9900", b"RRULE:FREQ=SECONDLY\n", b"=?utf-8?B?//8=?=", b"\xd9\xa3"),
)
"""What damage and malice put between the bytes of a text."""


def spoil(data: bytes, chance: random.Random) -> bytes | None:
    """JSON with one value replaced, taken out or doubled; None if the data is not JSON."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    places = list(_places(tree))
    if not places:
        return None
    where, key = chance.choice(places)
    act = chance.randrange(4)
    if act == 0:
        del where[key]
    elif act == 1 and isinstance(where, list):
        where.insert(key, where[key])
    elif act == 2:
        other, there = chance.choice(places)
        where[key] = json.loads(json.dumps(other[there]))
    else:
        where[key] = chance.choice(HOSTILE)
    return json.dumps(tree, ensure_ascii=chance.random() < 0.5).encode("utf-8", "replace")


def _places(tree: object) -> Iterator[tuple[Any, Any]]:
    """Each list and object in a tree with each of its positions and keys."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list | dict):
            keys = range(len(node)) if isinstance(node, list) else node
            yield from ((node, key) for key in keys)
            waiting += node if isinstance(node, list) else node.values()


def spoil_bytes(data: bytes, chance: random.Random) -> bytes:
    """A file of any kind, spoilt once or a few times; JSON mostly in its values."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        spoilt = spoil(data, chance) if chance.random() < 0.8 else None
        data = chance.choice(_WAYS)(data, chance) if spoilt is None else spoilt
    return data


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _without_beginning(data: bytes, chance: random.Random) -> bytes:
    return data[chance.randint(0, min(len(data), 200)) :]


def _flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20)) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _put_in(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(HOSTILE_BYTES) + data[at + chance.choice((0, 0, 1, 5)) :]


def _take_out(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + data[at + chance.choice((1, 2, 10, 100)) :]


def _copy(data: bytes, chance: random.Random) -> bytes:
    """Some bytes of it once more, elsewhere."""
    begin, at = chance.randint(0, len(data)), chance.randint(0, len(data))
    return data[:at] + data[begin : begin + chance.choice((1, 4, 30, 300))] + data[at:]


def _lines(data: bytes, chance: random.Random) -> bytes:
    """One line taken out, doubled, emptied, joined with the next, or put elsewhere."""
    lines = data.split(b"\n")
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    line = lines.pop(at)
    lines[to:to] = chance.choice(([], [line], [line, line], [b""], [line[: len(line) // 2], line[len(line) // 2 :]]))
    return b"\n".join(lines)


def _number(data: bytes, chance: random.Random) -> bytes:
    """One digit turned into another, or a sign."""
    digits = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
    if not digits:
        return _put_in(data, chance)
    at = chance.choice(digits)
    return data[:at] + chance.choice((b"0", b"9", b"3", b"-", b".", b"", b"99999999999")) + data[at + 1 :]


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_cut, _without_beginning, _flip, _put_in, _put_in, _take_out, _copy, _lines, _lines, _number),
)


def spoil_files(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """A folder with one or several of its files spoilt, taken out, renamed or doubled."""
    spoilt = dict(files)
    for _ in range(chance.choice((1, 1, 2, 4))):
        if not spoilt:
            break
        name = chance.choice(sorted(spoilt))
        act = chance.randrange(10)
        if act == 0:
            del spoilt[name]
        elif act == 1:
            spoilt[_other_name(name, chance)] = spoilt.pop(name)
        elif act == 2:
            spoilt[_other_name(name, chance)] = spoilt[name]
        elif act == 3:
            spoilt[name] = spoilt[chance.choice(sorted(spoilt))]
        else:
            spoilt[name] = spoil_bytes(spoilt[name], chance)
    return spoilt


def _other_name(name: str, chance: random.Random) -> str:
    folder, _, last = name.rpartition("/")
    stem, dot, ending = last.rpartition(".")
    return chance.choice((
        f"{folder}/copy of {last}".lstrip("/"),
        f"{folder}/{stem} (1){dot}{ending}".lstrip("/"),
        f"{folder}/{last.upper()}".lstrip("/"),
        last,
        f"other/{name}",
        f"{folder}/\u202e{last}".lstrip("/"),
        f"{folder}/{stem}{dot}txt".lstrip("/"),
        f"{name}/{last}",
    ))  # fmt: skip


def pack(files: Mapping[str, bytes]) -> bytes:
    """A folder as bytes, for fuzzers that know nothing else: a line that lists its files, then these."""
    listed = json.dumps([[name, len(data)] for name, data in files.items()])
    return b"\n".join((listed.encode(), b"".join(files.values())))


def unpack(data: bytes) -> dict[str, bytes] | None:
    """The folder that was packed; None if the bytes are none."""
    line, _, rest = data.partition(b"\n")
    try:
        listed = {str(name): int(size) for name, size in json.loads(line)}
    except (ValueError, TypeError, RecursionError, OverflowError):
        return None
    files: dict[str, bytes] = {}
    for name, size in listed.items():
        files[name], rest = rest[: max(0, size)], rest[max(0, size) :]
    return files
