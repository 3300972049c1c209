"""Whether words are meant as they sound: no joke, no sarcasm, nothing that only might be, nothing long past."""

from __future__ import annotations

import re
from functools import cache

from regard.listener import Disclosure
from regard.listener.phrases import PhraseBook, load
from regard.listener.sentences import Sentence
from regard.people.own_words import Said

RULES = "regard.people.rules"
"""Where the phrase files of this room lie."""

_GRIN = re.compile(r"[😂🤣😜😝🙃😏💀😆]|(?:^|\s)(?:;-?[)DPp]|:-?[DPp]|/s\b|xD\b)")
"""Signs of a joke or of sarcasm; :), 🙂 and 😅 stand beside what is meant, too."""

_AFTERTHOUGHT = re.compile(r"\W*(?:ha+h?(?:\W?ha)*|lol|(?:just |only |i['’]m )?(?:kidding|joking))\W*", re.IGNORECASE)
"""A sentence that takes the one before it back."""

_CLOSE = re.compile(
    r"\b(?:(?:my|our) (?:(?:little|wee|older|elder|younger|best|dear|poor|oldest|eldest|youngest|baby|big|own|whole) )*"
    r"(?:mum|mom|mam|mother|dad|father|parents|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|sons?|daughters?"
    r"|kids?|child|children|baby|twins|boys?|girls?|youngest|eldest|oldest|brothers?|sisters?|gran|granny|grandma"
    r"|grandmother|grandad|granddad|grandpa|grandfather|grandparents|grandson|granddaughter|nana?|nephew|niece"
    r"|step(?:dad|mum|mom|son|daughter)|(?:mother|father|sister|brother)[ -]in[ -]law|aunt(?:ie)?|uncle|cousin"
    r"|god(?:son|daughter)|friend|dog|cat|family|team|crew|boss|manager|colleague|mentor))\b"
    r"|(?<!['’]s )(?<!his )(?<!her )(?<!their )(?<!your )(?<!the )(?<!a )"
    r"\b(?:mum|mom|mam|dad|nan|gran|grandma|grandad|granny)\b",
    re.IGNORECASE,
)
"""Somebody close to the speaker, or their own people at work, as they say it."""

_CLAUSE_BEGINS = re.compile(
    r"(?:[,;:—–(]|\b(?:and|but|as|because|since|so|that|while|though|although|when|before|after|until))\s*$",
    re.IGNORECASE,
)

_OF_OTHERS = re.compile(
    r"\b(?:[^\W\d_]+['’]s|his|her|their|your|whose) (?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents|wife|husband"
    r"|partner|son|daughter|kids?|child|children|baby|brother|sister|gran|grandma|grandmother|grandad|grandfather|nan|uncle|aunt)"
    r"\b",
    re.IGNORECASE,
)
"""Somebody close to another: theirs to tell, unless that other is close to the speaker."""

_OF_OTHERS_STILL = re.compile(
    r"\b(?:my|our) \w+['’]s (?:neighbou?r|colleague|boss|friend|teacher|flatmate|classmate|landlord|cousin"
    r"|client)\b",
    re.IGNORECASE,
)
"""Whom somebody close knows: gossip, however near."""

_OF_ONESELF = frozenset(
    "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours".split()  # noqa: SIM905  # a list of words reads best as a line
)

_GLAD = (Disclosure.SUCCESS, Disclosure.PLAN)
"""What one laughs with and means; over what is hard, a laugh takes it back."""

_ONLY_IF_CERTAIN = (Disclosure.WORRY, Disclosure.HOPE, Disclosure.NEED)
"""What may come, is wished for or lacked is told with `if`; what has come is not."""


@cache
def _not_meant() -> PhraseBook:
    return load(RULES, "not_meant")


def is_meant(said: Said, after: Said | None, kind: Disclosure) -> bool:
    """Whether something shared is meant as it sounds and is the speaker's own to tell.

    Args:
        said: the sentence.
        after: the same speaker's next sentence in the same turn, which may take it back.
        kind: what it is taken for.
    """
    if _GRIN.search(said.text) or (after is not None and _AFTERTHOUGHT.fullmatch(after.text)):
        return False
    close = _CLOSE.search(said.text) is not None
    if _OF_OTHERS_STILL.search(said.text) or (not close and _OF_OTHERS.search(said.text)):
        return False
    against = {match.group.name for match in _not_meant().find(said.sentence)}
    if kind is not Disclosure.PLAN:
        against -= {"work"}
    if kind in _GLAD:
        against -= {"laugh"}
    if kind in _ONLY_IF_CERTAIN:
        against -= {"hypothetical"}
    if close:
        against -= {"hearsay"}
    return not against


def is_earnest(said: Said) -> bool:
    """Whether a sentence is neither a joke nor sarcasm nor hearsay, as far as its own words show."""
    against = {match.group.name for match in _not_meant().find(said.sentence)}
    return not _GRIN.search(said.text) and against.isdisjoint({"joke", "laugh", "sarcasm", "hearsay"})


def speaks_of_oneself(sentence: Sentence) -> bool:
    """Whether speakers, or somebody close to them, are in a sentence."""
    return sentence.has(*_OF_ONESELF)


def close_one(said: Said) -> str:
    """Who, close to the speaker, does or lives what a sentence tells, as said: `my daughter`; empty if themselves.

    It must stand where a clause begins: in `I saw my sister` and `I worry about mum` it is the speaker's own matter.
    """
    for found in _CLOSE.finditer(said.text):
        before = said.text[: found.start()]
        ours = any(
            word.text in _OF_ONESELF for word in said.sentence.words if word.begin - said.sentence.begin < len(before)
        )
        if not ours or _CLAUSE_BEGINS.search(before):
            return found[0]
    return ""
