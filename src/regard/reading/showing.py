"""What every surface needs to show a reading: text that can do no harm, and times as a clock reads."""

from __future__ import annotations

import re

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


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\N{REPLACEMENT CHARACTER}"


def clock(seconds: float) -> str:
    """Seconds from the start as a clock shows them: `0:07`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
