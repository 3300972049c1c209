"""Outlook's rich text into plain text, for mail that Outlook keeps in no other way.

It is compressed as Outlook does (through compressed-rtf), and is either rich text of its own, or holds the HTML or the
plain text that the mail was sent in; what is to be read of each is the same, and is taken out (through striprtf).
"""

from __future__ import annotations

import re

_IN_ASCII = "latin-1"
"""Rich text is ASCII and says beyond it which letter it means; a stray byte is one letter."""

_LARGEST = 16 * 1024 * 1024
"""Bytes; pictures within are no words, and of words there are never so many (judgement)."""

_PICTURE = re.compile(r"\{\\(?:\*\\shppict|pict|object)\b[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")


def plain_from(data: bytes) -> str:
    """The plain text in a compressed rich text; empty if it is broken, too large, or has no words."""
    from compressed_rtf import decompress  # as few mails need it
    from striprtf.striprtf import rtf_to_text

    if not 0 < len(data) <= _LARGEST:
        return ""
    try:
        rich = decompress(data).decode(_IN_ASCII)
        return str(rtf_to_text(_PICTURE.sub("", rich), errors="replace"))  # type: ignore[no-untyped-call]  # has none
    except Exception:  # noqa: BLE001  # what broken text makes of the two libraries, they do not say
        return ""
