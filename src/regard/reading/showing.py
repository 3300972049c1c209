"""What every surface needs to show a reading: harmless text, quotations that fit, times as a clock reads."""

from __future__ import annotations

import re
from datetime import datetime

_BEYOND_BASIC = "".join(chr(plane + 0xFFFE) + chr(plane + 0xFFFF) for plane in range(0x10000, 0x110000, 0x10000))
_CANNOT_BE_SHOWN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls: terminal commands, and what HTML forbids
    r"\u202a-\u202e\u2066-\u2069"  # marks that turn the direction of the text around them
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff" + _BEYOND_BASIC + "]"  # no characters at all
)


def shown(text: str) -> str:
    """The text as it can safely be shown; each character that cannot has one sign in its place.

    One for one, so that a `Span` of the text is a span of what is shown. Escaping for HTML is the template's work.
    """
    return _CANNOT_BE_SHOWN.sub(_sign, text)


def on_one_line(text: str) -> str:
    """The same for what must stay on its line, such as the name of a file: ends of lines and tabs have signs too."""
    return shown(text).replace("\n", "␊").replace("\t", "␉")


def typeset(text: str) -> str:
    """A sentence of a card, its `words as said` in quotation marks."""
    return re.sub(r"`([^`]*)`", r"“\1”", text)


LONGEST_QUOTE = 90
"""Characters of a quotation inside a sentence (judgement: one line)."""


def shortened(quote: str, longest: int = LONGEST_QUOTE) -> str:
    """A quotation that fits, with an ellipsis where it was cut."""
    begun = beginning(quote, longest)
    return quote if begun == quote else f"{begun} …"


def beginning(text: str, longest: int) -> str:
    """The text if it fits, else what fits up to its last white space; in the middle of a word if there is none."""
    if len(text) <= longest:
        return text
    whole_words = re.match(r"\s*\S.*(?=\s)", text[: longest + 1], re.DOTALL)
    return (whole_words[0] if whole_words else text[:longest]).rstrip(" ,;:")


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\N{REPLACEMENT CHARACTER}"


def clock(seconds: float) -> str:
    """Seconds from the start as a clock shows them: `0:07`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def day_and_time(sent: datetime) -> str:
    """The day and time of a message, the same for every reader: `2026-03-02 09:15`."""
    return sent.strftime("%Y-%m-%d %H:%M")
