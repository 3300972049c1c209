"""Who is who on LinkedIn: by the address of their profile, whatever its case and what is tacked on, never by name."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from regard.contact import Labelled
from regard.formats.pieces import fold

_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(in|pub|company|school)/([^/?#\s]+)", re.IGNORECASE
)
_LONGEST = 400


@lru_cache(maxsize=4096)
def profile_of(address: str) -> str:
    """A profile's address in one spelling, as `linkedin.com/in/mila-brandt`; empty if it is none."""
    found = _PROFILE.match(fold(address)[:_LONGEST])
    return f"linkedin.com/{found[1].lower()}/{fold(unquote(found[2])).casefold()}" if found else ""


def link_to(address: str) -> tuple[Labelled, ...]:
    """A contact's link to a profile, as written but without what LinkedIn tacks on to follow who clicks."""
    plain = fold(address)[:_LONGEST].partition("?")[0].partition("#")[0]
    return (Labelled(plain, "LinkedIn"),) if plain else ()
