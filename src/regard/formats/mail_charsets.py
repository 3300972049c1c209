"""Bytes of a mail into letters: by the character set it names, if that exists and fits, else by what they are."""

from __future__ import annotations

import codecs
from functools import lru_cache
from typing import NamedTuple

from regard.formats.pieces import fold

_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "big5": "big5hkscs",
}
"""Programs that name the one write the other, which holds all of it and more."""

_SPELT = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "x-gbk": "gb18030",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "windows-874": "cp874",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "iso-2022-jp": "iso2022_jp_ext",
    "unicode": "utf-8",
    "ansi_x3.4-1968": "cp1252",
}
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw-unicode-escape", "unicode-escape", "undefined"})
"""Python decodes these, and mail is never in them."""

_NOT_ASCII_IN_ASCII = ("iso2022", "utf-7", "hz", "utf-16", "utf-32")
"""Character sets whose bytes may all be ASCII and mean other letters."""

_MOST_BROKEN = 4
"""A text of which more than one letter beyond ASCII in so many is broken, is not in that character set (judgement)."""

_SAMPLE = 4096
_WESTERN = frozenset({"Danish", "Dutch", "English", "Finnish", "French", "German", "Italian", "Norwegian"}) | frozenset(
    {"Portuguese", "Spanish", "Swedish"}
)
_TOO_SHORT_TO_GUESS = 64


def folded(text: str) -> str:
    """The same as `fold` gives, sooner where all letters can be printed, as next to always in mail."""
    plain = " ".join(text.split())
    return plain if plain.isprintable() else fold(text)


class Decoded(NamedTuple):
    """Letters, and the character set if that had to be guessed."""

    text: str
    guessed: str = ""


def decoded(data: bytes, charset: str, *, guess: bool = True) -> Decoded:
    """The letters in some bytes.

    Args:
        data: the bytes.
        charset: what the mail says they are; may be empty, unknown, or wrong.
        guess: whether they are many enough to guess it from them, if need be; else they are taken for Western.
    """
    codec = _codec(charset)
    if data.isascii() and not codec.startswith(_NOT_ASCII_IN_ASCII):
        return Decoded(data.decode("ascii"))
    for each in dict.fromkeys((codec, "utf-8")):
        try:
            if each and (each != "cp1252" or not _is_utf_8(data)):
                return Decoded(data.decode(each))
        except (UnicodeError, ValueError):
            continue
    nearly = _nearly(data, codec)
    if nearly is not None:
        return nearly
    return _guessed(data) if guess and codec != "cp1252" else Decoded(data.decode("cp1252", "replace"))


def _is_utf_8(data: bytes) -> bool:
    """Text that says it is Western and is valid UTF-8 is UTF-8: by chance, next to none is."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    """The name of a codec for text, wide enough; empty if there is none."""
    name = charset.strip(" \"'\t\r\n").lower()
    name = _SPELT.get(name, name)
    try:
        found = codecs.lookup(name).name
        b"a".decode(found)  # says whether it is one of text, as `base64` is not
    except UnicodeError:
        pass
    except (LookupError, ValueError):
        return ""
    return "" if found in _NO_CHARSETS else _WIDER.get(found, found)


def _nearly(data: bytes, codec: str) -> Decoded | None:
    """By the character set named, if next to nothing in the text does not fit it."""
    for each in dict.fromkeys((codec, "utf-8")):
        text = data.decode(each, "replace") if each and each != "cp1252" else ""
        broken = text.count("\ufffd")
        if text and len(text) - len(text.encode("ascii", "ignore")) > _MOST_BROKEN * broken:
            return Decoded(text)
    return None


def _guessed(data: bytes) -> Decoded:
    """By the letters; Western Windows if that is about as likely and gives a Western language."""
    from charset_normalizer import from_bytes as detect  # only for what names nothing known: it is slow to import

    likely = list(detect(data[:_SAMPLE])) if len(data) >= _TOO_SHORT_TO_GUESS else []
    western = any(
        each.encoding == "cp1252" and each.language in _WESTERN and each.coherence > likely[0].coherence - 0.1
        for each in likely
    )
    encoding = likely[0].encoding if likely and not western else "cp1252"
    return Decoded(data.decode(encoding, "replace"), encoding)
