"""How a message closes: a formula and its sender's name, as in `Best, Ben`, which say nothing of their own.

Only what is a formula from the list and nothing else goes with the name, and only the sender's own name is one: in
`Thanks for the deck, Mila` and in `Thanks, Mila` by somebody else each word is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from regard.formats.mail_headers import Correspondent
from regard.formats.mail_words import MailWords

_PART = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\S+")
_AROUND = re.compile(r"^\W+|\W+$")
_AFTER_A_FORMULA = " \t\xa0,.!;:…-\u2013\u2014~*_"
_SENTENCE_END = re.compile(r"[.!?…)][\s\xa0]+")
_BETWEEN_FORMULAS = re.compile(r"\s*(?:[,&+!.;]|\s(?:and|und|et|y|e|en|og|och|ja|i|и|та|ve)\s)\s*")
_PARTICLES = frozenset(["van", "von", "de", "der", "den", "da", "di", "el", "al", "bin", "la", "le", "dos", "du"])
_MOST_WORDS = 5
_LONGEST = 200
_SHORT_FORM = 2
"""Letters of a name that stand for it: `Jo` for Johanna."""
_PET_NAME = 3
"""Letters of a name that another begins or ends with: `Liz` for Elizabeth, `Benny` for Ben (judgement)."""


@dataclass(frozen=True, slots=True)
class Signer:
    """By what a message may be signed.

    Attributes:
        parts: those of the sender's name and of what stands before the @, in small letters.
        initials: of the name, likewise.
    """

    parts: frozenset[str] = frozenset()
    initials: str = ""

    def is_named(self, text: str, *, exactly: bool = False) -> bool:
        """Whether a few words are the sender's name or short for it; `exactly`: not short for it."""
        words = [_AROUND.sub("", each) for each in text.split()]
        words = [each for each in words if each]
        if not words or len(words) > _MOST_WORDS or not self._is_part(words[0]):
            return False
        if exactly and words[0].casefold() not in self.parts:
            return False
        return all(each.casefold() in _PARTICLES or not each[:1].islower() for each in words[1:])

    def may_end(self, text: str) -> bool:
        """Whether a line's last word can be the end of the name; most cannot, as it is small and no part of it."""
        last = next(filter(None, (_AROUND.sub("", each) for each in reversed(text.split()))), "")
        return bool(self.parts and last) and (not last[0].islower() or self._is_part(last))

    def _is_part(self, word: str) -> bool:
        word = word.casefold()
        if word in self.parts or (len(word) > 1 and word == self.initials):
            return True
        if len(word) == 1:
            return word == self.initials[:1]
        if len(word) < _PET_NAME:
            return any(part.startswith(word) for part in self.parts)
        return any(word in part or (len(part) >= _PET_NAME and word.startswith(part)) for part in self.parts)


NOBODY = Signer()


@lru_cache(maxsize=4096)
def signer(writer: Correspondent | None) -> Signer:
    """By what somebody's messages may be signed; kept, because a mailbox has the same few again and again."""
    if writer is None:
        return NOBODY
    name = [each.casefold() for each in _PART.findall(writer.name)]
    before = [each.casefold() for each in _PART.findall(writer.address.partition("@")[0])]
    parts = frozenset(each for each in (*name, *before) if len(each) >= _SHORT_FORM) - _PARTICLES
    return Signer(parts, "".join(each[0] for each in name or before))


def closes_at(text: str, by: Signer, words: MailWords) -> int | None:
    """Where a line's closing begins, which ends it with the sender's name; None if it has none."""
    if len(text) > _LONGEST or not by.may_end(text):
        return None
    for found in list(_WORD.finditer(text))[-_MOST_WORDS:]:
        if not by.is_named(text[found.start() :]):
            continue
        if not text[: found.start()].strip():
            return 0
        at = formula_at(text[: found.start()], words)
        if at is not None:
            return at
    return None


def formula_at(text: str, words: MailWords) -> int | None:
    """Where the formula begins that a text ends with, as a sentence of its own; None if it ends with none."""
    bare = text.rstrip(_AFTER_A_FORMULA)
    begins = [0, *(found.end() for found in _SENTENCE_END.finditer(bare))]
    return next((at for at in begins if is_formula(bare[at:], words)), None)


def is_formula(text: str, words: MailWords) -> bool:
    """Whether a text is a formula of closing, or several: `Thanks and best regards`."""
    text = _normal(text)
    if text in words.sign_offs:
        return True
    parts = [_normal(part) for part in _BETWEEN_FORMULAS.split(text)]
    return len(parts) > 1 and all(part in words.sign_offs for part in parts)


def thanks(text: str, words: MailWords) -> bool:
    """Whether a formula thanks, and so may say something of its own."""
    return any(_normal(part) in words.thanks for part in _BETWEEN_FORMULAS.split(_normal(text)))


def _normal(text: str) -> str:
    return " ".join(_AROUND.sub("", text).casefold().split())
