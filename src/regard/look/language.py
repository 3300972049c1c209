"""Which language a conversation is in, where there are words enough to tell."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from regard.conversation import Conversation, count_words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = ""
"""Too few words, or too mixed, to tell."""

LEAST_WORDS = 12
"""Of shorter texts the identifier's guess is often wrong (judgement)."""

LEAST_SURE = 0.9
"""Of the identifier's own probability (judgement)."""

ENOUGH = 4000
"""Characters that are looked at; more do not change the answer."""

_NO_LANGUAGE = "zxx"
"""What the identifier says of links, numbers and codes."""


def language_of(conversation: Conversation) -> str:
    """The ISO 639-1 code of the language that most of it is in, as `en`; `UNKNOWN` where it cannot be told."""
    words: list[str] = []
    length = 0
    for turn in conversation.turns:
        words.append(turn.text)
        length += len(turn.text)
        if length > ENOUGH:
            break
    text = " ".join(words)[:ENOUGH]
    if count_words(text) < LEAST_WORDS:
        return UNKNOWN
    code, sure = _identifier().classify(text)
    return str(code) if sure >= LEAST_SURE and code != _NO_LANGUAGE else UNKNOWN


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
