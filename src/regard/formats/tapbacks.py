"""Reactions that a phone wrote out in words because the other phone knew none: `Loved “See you at ten”`."""

from __future__ import annotations

import re

_WRITTEN_OUT = re.compile(
    r"(?:Removed an? [a-z ]{1,30} from|(?:Un)?(?:Lov|Lik|Dislik)ed|Laughed at|Emphasi[sz]ed|Questioned"
    r"|Reacted [^“\"\w]{1,12} to) (?:“[\s\S]{0,2000}”|an? (?:image|movie|attachment|audio message))",
)

WHAT = "a reaction, written out by the phone"


def is_reaction(text: str) -> bool:
    """Whether a message is nothing but such a reaction; English only."""
    return _WRITTEN_OUT.fullmatch(text) is not None
