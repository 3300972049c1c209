"""Typed, safe access to a parsed JSON file that nobody vouches for: what is not as expected is simply not there.

Decisions, for every JSON format alike:

- A number may be written as a string (`"1.5"`, `"1.500s"`). `NaN`, infinities, `true` and numbers that no float holds
  are no numbers.
- A time below zero or past `LONGEST` is no time from the start of a recording: the words are kept without it. An end
  before its start is likewise left off (`clock.later`).
- A speaker's number is written as `Speaker 0`, keeping the file's own count, as such services write it themselves; a
  speaker's label (`SPEAKER_00`, `spk_0`, `A`) stays as it is.
- Of a key given twice, the last counts, as with every JSON reader.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

from regard.formats.names import clean_name
from regard.formats.pieces import fold

LONGEST = 1000 * 3600.0
"""Seconds. No recording is a thousand hours long (judgement); what is larger is a date, or damage."""

SLOWEST, FASTEST = 0.02, 20.0
"""Words a second over a whole recording; talk runs at two to four (judgement on the margins)."""

_LONGEST_NUMBER = 40
"""Characters in a number written as a string (judgement); longer ones are not worth parsing."""


def at(node: object, *path: str | int) -> object:
    """What stands at a path of keys and positions; None if the tree has no such place."""
    for step in path:
        if isinstance(step, str) and isinstance(node, dict):
            node = node.get(step)
        elif isinstance(step, int) and isinstance(node, list) and -len(node) <= step < len(node):
            node = node[step]
        else:
            return None
    return node


def first_of(node: object, *keys: str) -> object:
    """The value of the first of several keys that has one other than null."""
    return next((found for key in keys if (found := at(node, key)) is not None), None)


def mapping(node: object) -> Mapping[str, object]:
    """An object; empty if it is none."""
    return node if isinstance(node, dict) else {}


def listed(node: object) -> list[object]:
    """A list; empty if it is none."""
    return node if isinstance(node, list) else []


def text(node: object) -> str:
    """A string, white space folded; empty if it is none."""
    return fold(node) if isinstance(node, str) else ""


def number(node: object) -> float | None:
    """A finite number, or a string that is one; else None."""
    if isinstance(node, str) and (len(node) > _LONGEST_NUMBER or "_" in node):
        return None
    if isinstance(node, bool) or not isinstance(node, int | float | str):
        return None
    try:
        value = float(node)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None


def time(node: object, unit: float = 1.0) -> float | None:
    """Seconds from the start of the recording; None if it is no such time.

    Args:
        node: what the file has.
        unit: seconds in one of the file's own units, e.g. 0.001 where it counts milliseconds.
    """
    value = number(node)
    if value is None or not 0 <= value * unit <= LONGEST:
        return None
    return round(value * unit, 6)


def unit_of_time(times: Sequence[float], words: int) -> float | None:
    """Seconds in one of a file's units of time; None if the file does not tell.

    Times in fractions are seconds. Whole numbers may be seconds or milliseconds: the rate of speech over the
    whole file, silences included, says which, since the two differ a thousandfold.

    Args:
        times: all its times.
        words: how many words are said in it.
    """
    if any(not each.is_integer() for each in times):
        return 1.0
    length = max(times, default=0.0) - min(times, default=0.0)
    if length <= 0:
        return None
    return next((unit for unit in (1.0, 0.001) if SLOWEST <= words / length / unit <= FASTEST), None)


def speaker(node: object, word: str = "Speaker") -> str | None:
    """A speaker's name or label; None if the file names nobody.

    Args:
        node: a name, a label or a number.
        word: what is written before a number.
    """
    if isinstance(node, bool):
        return None
    if isinstance(node, float) and node.is_integer():
        node = int(node)
    if isinstance(node, int) and abs(node) < 10**6:
        return f"{word} {node}"
    if not isinstance(node, str):
        return None
    return f"{word} {node}" if node.isdecimal() and len(node) <= 6 else _clean(node)


@lru_cache(maxsize=256)
def _clean(name: str) -> str | None:
    """A cleaned name; kept, because each word bears one of the same few."""
    return clean_name(fold(name))
