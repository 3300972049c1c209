"""Names as people write them, brought to parts that can be compared: order, marks over letters and titles aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_GENERIC = re.compile(
    r"(?:unknown|unidentified|anonymous)?[\s_-]*"
    r"(?:speaker|participant|guest|user|caller|callee|agent|customer|client|host|interviewer|interviewee|moderator"
    r"|attendee|visitor|member|person|voice|channel|contact|operator|bot|me|you|myself|unknown|anonymous|unidentified"
    r"|narrator|therapist|counsell?or|patient|doctor|nurse|coach|mentor|mentee|manager|employee|colleague|teacher"
    r"|student|parent|child|assistant|respondent|audience|unnamed|nobody|someone|somebody|spk"
    r"|sprecher(?:in)?|intervenant|orador|hablante"
    r"|(?:deleted|former|facebook|slack|whatsapp) (?:user|account|member)|conference room|meeting room|room|iphone|ipad"
    r"|support(?: team)?|team|everyone|admin(?:istrator)?|info|office|sales|no-?reply)"
    r"(?:[\s_#-]*\d+|[\s_#-]+[a-z])?"
    r"|[a-z][\s_#-]?\d*",
    re.IGNORECASE,
)
"""What files call somebody whose name they do not know, the part that somebody has, a place, a device, a desk."""

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\|.*$|\bvia\b.*$", re.IGNORECASE)
_TITLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "phd", "md", "jr", "sr", "ir"})
_GERMANIC = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})

Parts = tuple[str, ...]
"""The parts of a name, folded, in the order of given name and family name."""


def is_generic_name(name: str) -> bool:
    """Whether a name names nobody: `Speaker 1`, `Guest`, a number, an empty one."""
    return not any(sign.isalpha() for sign in name) or _GENERIC.fullmatch(name.strip()) is not None


@lru_cache(maxsize=65_536)
def parts_of(name: str) -> frozenset[Parts]:
    """The ways to write the parts of a name without marks: `Jürgen Groß` as `jurgen gross` and `juergen gross`.

    None for what names nobody, and for addresses.
    """
    if is_generic_name(name) or "@" in name:
        return frozenset()
    plain = _in_order(_ASIDE.sub(" ", name)).casefold()
    written = {_without_marks(plain), _without_marks(unicodedata.normalize("NFC", plain).translate(_GERMANIC))}
    return frozenset(parts for each in written if (parts := _split(each)))


def _in_order(name: str) -> str:
    """`Diaz, Ana` as `Ana Diaz`."""
    family, comma, given = name.partition(",")
    return f"{given} {family}" if comma and given.strip() else family


def _without_marks(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _split(name: str) -> Parts:
    words = re.split(r"[\s._\-]+", name)
    kept = ("".join(sign for sign in word if sign.isalpha()) for word in words)
    return tuple(word for word in kept if word and word not in _TITLES)
