"""Whether an answer goes on with the business at hand, and does nothing with what was shared before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from regard.listener.sentences import sentences

_RECEIPT = re.compile(
    r"(?:(?:okay|ok|right|all ?right|alright|ah|oh|yeah|yep|yes|noted|fine|sure|got it|understood|i see|mm|mhm|hm+"
    r"|uh-huh|well|so|and|now|then|anyway"
    r"|(?:thanks|thank you) for (?:that|the update))\b[\s,.;:…–—-]*)*",
    re.IGNORECASE,
)
"""What takes note and no more; praise and pity (`great`, `oh no`) are not among it."""

_GREETING = re.compile(r"\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[ ,]*)?", re.IGNORECASE)

_NEXT = re.compile(
    r"(?:next(?: (?:point|item|topic|slide|up|one|thing|question|on (?:the|my|our) (?:list|agenda)))?\b"
    r"|(?:let['’]s|let us|shall we|can we|could we|we should|we['’]ll|i['’]d like to|i want to) "
    r"(?:just |now |quickly |please )?"
    r"(?:move on|go on|carry on|start|begin|continue|get (?:started|going|on)|crack on|press on|proceed|turn to|look at"
    r"|(?:go|get|come) (?:back|over|on) to|(?:do|take|go through) the|talk about the|talk through the)\b"
    r"|(?:moving|going|coming|back|on|over|down|straight) (?:on|to|back)\b"
    r"|(?:to )?the (?:next|first|second|third|last)\b"
    r"|first(?:ly|,)? (?:the|of all|our|up)\b|as for the\b|who(?:['’]s| is) next\b|(?:is there )?anything else\b"
    r"|any other business\b"
    r"|(?:what|how) about the (?:agenda|budget|figures|numbers|rota|plan|schedule|report|minutes)\b|where were we\b"
    r"|the (?:agenda|budget|figures|numbers|rota|plan|schedule|report|minutes|tickets|invoices?|timeline|deadline)\b)",
    re.IGNORECASE,
)
"""How one begins the next point."""


def goes_on(answer: str, participants: Iterable[str], shared_by: str) -> bool:
    """Whether an answer takes note at most and then begins the next point, or gives the floor to somebody else.

    Nothing else may stand before it: the first words of `Oh no. Next point, then` have met what was shared.

    Args:
        answer: your next words.
        participants: who takes part.
        shared_by: who shared something before; a word to them is none to another.
    """
    answer = _without_greeting(answer, shared_by)
    rest = [_without_receipt(answer[each.begin : each.stop]) for each in sentences(answer)]
    rest = [words for words in rest if words]
    if not rest or "!" in answer:
        return False
    return _begins_another(rest[0], participants, shared_by)


def _without_greeting(answer: str, name: str) -> str:
    """Without `Hi Ana,` or `Ana,` at its beginning."""
    greeting = _GREETING.match(answer)
    rest = answer[greeting.end() if greeting else 0 :]
    for each in (name, *name.split()[:1]):
        if each and rest.casefold().startswith(each.casefold()):
            return rest[len(each) :].lstrip(" ,.!:–—-\n")
    return rest


def _without_receipt(sentence: str) -> str:
    found = _RECEIPT.match(sentence)
    return sentence[found.end() if found else 0 :].strip(" ,.;:…–—-")


def _begins_another(words: str, participants: Iterable[str], shared_by: str) -> bool:
    return bool(_NEXT.match(words)) or any(_calls(words, name) for name in participants if name and name != shared_by)


def _calls(words: str, name: str) -> bool:
    """Whether words are nothing but somebody's name, as one calls on them: `Mo?`, `Then Sue`."""
    return words.strip(" ?.!,").casefold() in {name.casefold(), name.split(maxsplit=1)[0].casefold()}
