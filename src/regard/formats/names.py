"""Speakers' names as files give them: badges taken off, and `Name: text` told from a sentence with a colon."""

from __future__ import annotations

import re

_BADGE = re.compile(
    r"\s*[(\[](?:guest|external|unverified|external unfamiliar|you|me|host|co-host)[)\]]\s*$", re.IGNORECASE
)
_NAMED = re.compile(r"([^\W\d_][^:\n]{0,59}?)\s*:\s+(\S.*)", re.DOTALL)


def clean_name(raw: str) -> str | None:
    """A name without badges and stray white space; None if nothing is left."""
    name = " ".join(raw.split())
    while (shorter := _BADGE.sub("", name)) != name:
        name = shorter
    return name or None


def split_name(text: str) -> tuple[str, str] | None:
    """Split `Name: words` into the name and the words; None if what stands before the colon is no name."""
    match = _NAMED.fullmatch(text.strip())
    if match is None:
        return None
    before, words = match.groups()
    parts = before.split()
    if len(parts) > 5 or any(not (part[0].isupper() or part[0].isdigit() or part[0] == "(") for part in parts):
        return None
    name = clean_name(before)
    return None if name is None else (name, words)
