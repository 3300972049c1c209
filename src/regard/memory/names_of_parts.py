"""Names that say only which part somebody has in a talk: they name nobody, and never tie two files together."""

from __future__ import annotations

import re

_PART = re.compile(
    r"(?:speaker|participant|person|voice|customer|client|caller|agent|user|guest|host|interviewer|interviewee|"
    r"moderator|narrator|therapist|counsell?or|patient|doctor|nurse|coach|mentor|mentee|manager|employee|colleague|teacher|"
    r"student|parent|child|assistant|bot|operator|respondent|audience|me|you|i|unknown(?: (?:speaker|user|caller))?|"
    r"unidentified(?: speaker)?|unnamed|anonymous|nobody|someone|somebody|deleted(?: (?:account|user))?|spk|team|"
    r"support|sprecher(?:in)?|intervenant|orador|hablante|[a-z])[ _#-]?\d{0,4}",
    re.IGNORECASE,
)
"""As transcribers and recognisers write them (collected by judgement)."""


def is_name_of_a_part(name: str) -> bool:
    """Whether a name is `Speaker 1`, `Guest` or the like, or has no letters at all."""
    return _PART.fullmatch(name.strip()) is not None or not any(sign.isalpha() for sign in name)
