"""Text that is surely no transcript, though its lines look like `Name: words`: mail, calendars, contacts, web pages."""

from __future__ import annotations

import re

from regard.formats.file import File

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

FEWEST_HEADERS = 3
"""A mail's head has this many lines of its own kind at least: from, to, and what mail programs add."""


def is_other_kind(file: File) -> bool:
    """Whether a file opens as a mail, a calendar, a contact, a web page or a tree of data does."""
    top = "\n".join(file.opening[:60])
    if _OPENS.match(top) or _CARD.search(top):
        return True
    return _ONLY_MAIL.search(top) is not None and len(_MAIL.findall(top)) >= FEWEST_HEADERS
