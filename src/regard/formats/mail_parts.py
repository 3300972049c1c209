"""What a message's sender said in it, apart from what is quoted, passed on, signed or added by machines."""

from __future__ import annotations

import re

from regard.conversation import Apart, Kept
from regard.formats.html_text import text_of
from regard.formats.pieces import fold

_INTRODUCES = re.compile(
    r"(?:On|Am|Le|El|Op|Em|Il) .{5,200}(?:wrote|schrieb|écrit|escribió|schreef|escreveu|scritto).{0,100}:"
)
_TITLE = re.compile(r"-{3,}\s?(?:Original Message|Forwarded message)\s?-{3,}", re.IGNORECASE)


def taken_apart(text: str) -> tuple[str, tuple[Apart, ...]]:
    """The words that the sender of a message said in it, and the rest by what it is; all white space folded."""
    kept: dict[Kept, list[str]] = {}
    own: list[str] = []
    why: Kept | None = None
    for line in text.splitlines():
        if _TITLE.match(line):
            why = Kept.FORWARDED if "orward" in line else Kept.QUOTED
        elif line in {"--", "-- "} and why is None:
            why = Kept.SIGNATURE
        quoted = line.lstrip().startswith(">") or _INTRODUCES.fullmatch(line.strip()) is not None
        label = why or (Kept.QUOTED if quoted else None)
        (own if label is None else kept.setdefault(label, [])).append(line)
    parts = ((label, fold("\n".join(lines))) for label, lines in kept.items())
    return fold("\n".join(own)), tuple(Apart(label, words) for label, words in parts if words)


def html_taken_apart(html: str) -> tuple[str, tuple[Apart, ...]]:
    """The same of a message in HTML."""
    return taken_apart(text_of(html))
