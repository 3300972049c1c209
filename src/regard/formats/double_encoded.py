"""Letters that were written twice encoded, as `JosÃ©` for `José`: told from letters that only look so, and repaired.

Facebook and Instagram write each byte of UTF-8 as a character of its own. A single `Ã©` proves nothing: somebody may
have typed it. So the whole file decides: it is twice encoded if none of its characters lies beyond the 256 that a byte
can be, and more of its strings than not turn into UTF-8 when taken for bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BYTES = 256


def is_double_encoded(strings: Iterable[str]) -> bool:
    """Whether the strings of a file are twice encoded, by the rule above; a file in plain English is not."""
    whole = broken = 0
    for string in strings:
        if string.isascii():
            continue
        if ord(max(string)) >= _BYTES:
            return False
        if _decoded(string) is None:
            broken += 1
        else:
            whole += 1
    return whole > broken


def repaired(string: str) -> str:
    """A string of a file that is twice encoded, as it was meant.

    Where the app cut it within a letter, that letter is lost. What has more that is not UTF-8 than what is stays as it
    stands: it is not twice encoded, whatever the rest of the file is.
    """
    if string.isascii():
        return string
    meant = _decoded(string)
    return _cut_short(string) if meant is None else meant


def _cut_short(string: str) -> str:
    try:
        meant = string.encode("latin-1").decode("utf-8", errors="replace")
    except UnicodeError:
        return string
    lost = meant.count("\ufffd")
    at_the_end = lost == 1 and meant.endswith("\ufffd")
    whole = sum(not letter.isascii() for letter in meant) - lost
    return meant if whole >= lost or (at_the_end and len(string) > len(meant)) else string


def strings_in(tree: object) -> Iterator[str]:
    """All strings of a parsed JSON file, its keys left out."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
        elif isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)


def _decoded(string: str) -> str | None:
    try:
        return string.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
