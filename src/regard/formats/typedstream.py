"""The plain text in an Apple typedstream, as Messages keeps it in `attributedBody`.

Only the first string object is read: after its class comes the mark `+`, then its length in one byte, or in two or four
after 0x81 or 0x82, little end first, then UTF-8. Where the length leads out of the data, the text ends at the mark that
follows every object.
"""

from __future__ import annotations

_HEAD = b"streamtyped"
_CLASS = b"NSString"
_STRING = b"\x01+"
_AFTER = b"\x86\x84"
_WIDTHS = {0x81: 2, 0x82: 4}


def text_of(data: bytes) -> str:
    """The text, as it stands; empty if there is none."""
    if _HEAD not in data[:32]:
        return ""
    begin = data.find(_STRING, max(0, data.find(_CLASS)))
    if begin < 0:
        return ""
    length, begin = _length(data, begin + len(_STRING))
    if begin + length <= len(data):
        return data[begin : begin + length].decode("utf-8", "replace")
    end = data.find(_AFTER, begin)
    return data[begin : end if end >= 0 else len(data)].decode("utf-8", "replace")


def _length(data: bytes, at: int) -> tuple[int, int]:
    """How many bytes the string has, and where they begin."""
    first = data[at] if at < len(data) else 0
    width = _WIDTHS.get(first, 0)
    if not width:
        return first, at + 1
    return int.from_bytes(data[at + 1 : at + 1 + width], "little"), at + 1 + width
