"""Text that is no transcript, though its lines look like `Name: words`: mail, calendars, contacts, web pages, programs.

SubStation captions (`.ass`, `.ssa`) do hold what was said, but are not read; their user is told what to do instead.
"""

from __future__ import annotations

import re

from regard.formats.file import File
from regard.problems import CannotRead, UnknownFormat

_OPENS = re.compile(r"\s{0,99}(?:\{|<(?:!doctype|\?xml|html|tt\b))", re.IGNORECASE)
_CARD = re.compile(r"^BEGIN:V[A-Z]+", re.MULTILINE)
_MAIL = re.compile(
    r"^(?:Received|Return-Path|Message-ID|MIME-Version|Content-[A-Za-z-]+|Delivered-To|DKIM-Signature|X-[A-Za-z-]+"
    r"|Subject|From|To|Cc|Date|Reply-To|Thread-[A-Za-z]+):",
    re.MULTILINE | re.IGNORECASE,
)
_ONLY_MAIL = re.compile(
    r"^(?:Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|X-[A-Za-z-]+):|^From \S",
    re.MULTILINE | re.IGNORECASE,
)

_SUBSTATION = re.compile(
    r"^\s{0,9}\[(?:Script Info|V4\+? Styles|Events)\]\s*$|^(?:WrapStyle|PlayResX|ScaledBorderAndShadow|ScriptType):"
    r"|^Dialogue: ?\d+,\d:\d\d:\d\d\.\d\d,",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNS_OF_SUBSTATION = 2

_CODE = re.compile(
    r"^[ \t]{0,40}(?:(?:async )?def \w+\(|class \w+[:(]|import [\w.{*]+(?: as \w+)?;?$"
    r"|from [\w.]+ import |(?:export )?const \w+"
    r"|export (?:default|function|interface|type) |(?:async )?function \w+\("
    r"|#include ?[<\"]|public (?:class|static) |#!/"
    r"|\}[;,)]{0,3}$)",
    re.MULTILINE,
)
_SIGNS_OF_CODE = 2

_JSON = re.compile(r'\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}\{)')

FEWEST_HEADERS = 3
"""A mail's head has this many lines of its own kind at least: from, to, and what mail programs add."""


def is_other_kind(file: File) -> bool:
    """Whether a file opens as a mail, a calendar, a contact, a web page or a tree of data does."""
    top = "\n".join(file.opening[:60])
    if _OPENS.match(top) or _CARD.search(top) or _is_substation(top) or _is_code(top):
        return True
    return _ONLY_MAIL.search(top) is not None and len(_MAIL.findall(top)) >= FEWEST_HEADERS


def refusal(file: File) -> CannotRead:
    """What to say of a file that no format recognises; that it is of an unknown kind, unless it is broken."""
    if _is_substation("\n".join(file.opening[:60])):
        return UnknownFormat(
            file.name,
            "these are SubStation captions (.ass or .ssa), which are not read.",
            "Export them as .srt or .vtt; most captioning tools can.",
        )
    if _JSON.match(file.head) and file.json is None:
        return CannotRead(
            file.name, "it begins as JSON and is broken, as where a download broke off.", "Export or download it again."
        )
    return UnknownFormat(
        file.name,
        "no known kind of conversation, address book or calendar.",
        "`regard formats` lists what can be read; plain `Name: text` lines always can.",
    )


def _is_substation(top: str) -> bool:
    return len(_SUBSTATION.findall(top)) >= _SIGNS_OF_SUBSTATION


def _is_code(top: str) -> bool:
    """Whether a file is a program: a field with its type looks like a name with words."""
    return len(_CODE.findall(top)) >= _SIGNS_OF_CODE
