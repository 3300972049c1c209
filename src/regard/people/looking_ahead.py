"""Does the sentence around a day look ahead or back? Only then is it known which Monday is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from regard.listener.sentences import sentences


class View(Enum):
    """Which way some words look from the day they were said."""

    AHEAD = "ahead"
    BACK = "back"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class _Cue:
    view: View
    begin: int
    stop: int


_PAST = (
    "was were wasn't weren't did didn't had hadn't went came got gave said told met saw sent left left began broke "
    "brought bought built caught chose drank drove ate fell felt found flew forgot froze grew heard held kept knew "
    "lay led lost made meant paid ran rang rose sang sat slept sold spoke spent stood stole swam swore taught thought "
    "threw took tore understood woke wore won wrote became fought gone done seen been"
)
_AMBIGUOUS = "read put let set cut hit hurt quit bet cost shut split spread beat remember wish wished supposed"
_NO_PAST = "need speed feed indeed bed red hundred wed hatred sacred naked embed exceed proceed succeed weed seed deed"
_PRESENT = (
    "starts begins works goes comes leaves opens closes ends finishes arrives flies moves turns gets takes has meets "
    "suits runs lands returns retires graduates happens falls launches ships expires plays sings performs marries "
    "races lasts looks needs wants hopes plans visits travels drives does is isn't am are aren't"
)
_NO_VERB = (
    "on at by in to for and with about again next this or from of all both too the a as if until till before after"
)
_ALSO = r"(?:(?:also|really|actually|finally|now|just|only|still|both|all|probably|hopefully|never|always|then)\s+)*"
_GO_ON = r"(?:going|supposed|meant|due|planning|hoping|scheduled|booked|planned|called off|to|in two minds)"


def _words(text: str) -> str:
    return "|".join(map(re.escape, text.split()))


_WITH_ITS_DAY = r"\s+(?:\w+\s+){0,4}?"
_MOVED = (
    "moved|postponed|pushed|shifted|rescheduled|delayed|changed|back|extended|"
    r"put\s+off|put\s+back|brought\s+forward"
)
_SET = (
    "booked|reserved|planned|set|arranged|fixed|invited|aiming|tickets|ready|agreed|down|in|scheduled|"
    r"pencilled\s+in|booked\s+in"
)

_DONE = rf"(?:\w+ed|{_words(_PAST)}|{_words(_AMBIGUOUS)})"
_UNCLEAR = (
    rf"(?:was|were|wasn't|weren't|been)\s+{_ALSO}{_GO_ON}\b",
    rf"(?:was|were|been)\s+(?:cancell?ed|arranged|announced|{_MOVED})(?!{_WITH_ITS_DAY}(?:to|until|till|for)\s)",
    r"(?:wanted|hoped|planned|meant|intended|needed|had|decided|agreed|promised|forgot|asked\s+\w+)\s+to",
    r"(?:would|should|could|might|must|may|will|'ll)(?:n't|\s+not)?\s+have\s+\w+(?:ed|en|ne)",
    rf"(?:'ve|have|has|haven't|hasn't)\s+{_ALSO}(?:not\s+)?(?!got\b|to\b|need){_DONE}(?!{_WITH_ITS_DAY}(?:for|to)\s)",
    r"used\s+to",
    r"(?:said|thought|knew|told\s+\w+)\s+(?:\w+\s+)?(?:would|could|might)",
    r"(?<=\w)'d(?!\s+(?:love|like|be|prefer|rather|better))",
    rf"(?:{_words(_AMBIGUOUS)})(?!'s|\s+me\b)",
)
_MODAL = (
    r"(?:will|won't|(?<=\w)'ll|shall|going\s+to|gonna|can|can't|cannot|could|couldn't|should|shouldn't|must|may|might)"
)
_AHEAD = (
    r"(?<=\w)'d\s+(?:love|like|be|prefer|rather|better)|would|would\s+be|wouldn't",
    rf"{_MODAL}(?:\s+{_ALSO}(?:{_words(_AMBIGUOUS)}))?",
    rf"(?:have|get|need|want)\s+(?:it|this|that|them|everything|all|(?:the|my|your|our)\s+\w+)\s+(?:all\s+)?{_DONE}",
    r"(?<=\w)'(?:ve|s)\s+got\b|(?:have|has)\s+(?:got\b|to)|got\s+to|gotta|needs?\s+to",
    r"let's|let\s+me|(?<!to\s)see\s+you|talk\s+(?:to\s+you\s+)?(?:on\b|then)|speak\s+(?:on\b|then)|please",
    r"don't\s+forget|due|deadline|free|available|looking\s+forward|can't\s+wait|good\s+luck|fingers\s+crossed",
    r"nervous|excited|starting|beginning|as\s+of|effective|rsvp|save\s+the\s+date|works?\s+for",
    rf"(?:{_SET})\s+(?:\w+\s+){{0,3}}?for(?=\s)",
    rf"(?:{_MOVED}){_WITH_ITS_DAY}(?:to|until|till)(?=\s)",
    rf"(?:i|we|you|they)\s+{_ALSO}(?!(?:{_DONE}|{_words(_NO_VERB)}|have|had)\b)[a-z]+",
    r"(?<=\w)'(?:m|re)|(?<=\w)'s\s+(?:\w+ing|on|at|in|due|my|his|her|our|their|the|a|an|next|this|not)\b",
    rf"{_words(_PRESENT)}|have|do|don't|doesn't|arrive|return|happen|want|hope|plan|need",
    r"(?:it|that|there|what|when|he|she)'s",
    r"(?<=\w)'s(?=\s+(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next))",
)
_NOT_AFTER_BE = r"(?<!\bbe\s)(?<!\bbeen\s)(?<!\bbeing\s)(?<!\bis\s)(?<!\bare\s)(?<!'s\s)(?<!'re\s)(?<!'m\s)(?<!\bget\s)"
"""`I'll be done by Friday` and `it is closed on Friday` do not look back."""

_BACK = (rf"{_NOT_AFTER_BE}(?:{_words(_PAST)})", "since", rf"{_NOT_AFTER_BE}(?!(?:{_words(_NO_PAST)})\b)[a-z]{{2,}}ed")


@cache
def _cues() -> re.Pattern[str]:
    """One pattern for every cue; of what can begin at a word the first kind named is taken."""
    kinds = (("unclear", _UNCLEAR), ("ahead", _AHEAD), ("back", _BACK))
    every = "|".join(f"(?P<{name}>{'|'.join(cues)})" for name, cues in kinds)
    return re.compile(rf"(?:(?<![\w'])|(?='))(?:{every})(?!\w)")


_CLAUSE = re.compile(r"[,;:–—()]|\b(?:but|because|so|and|which|when|if|whether|that|though|although|while|until)\b")


def view_of(text: str, begin: int, stop: int) -> View:
    """Which way the clause around `text[begin:stop]` looks; if it has no verb that says, the sentence around it.

    Of several verbs the nearest before the words decides, else the nearest after. A question without any verb looks
    ahead: it proposes.
    """
    first, last = _sentence(text, begin)
    said = text[first:last].lower().replace("’", "'")
    begin, stop = begin - first, min(stop - first, len(said))
    cues = [_Cue(View(found.lastgroup), found.start(), found.end()) for found in _cues().finditer(said)]
    cues = [cue for cue in cues if cue.stop <= begin or cue.begin >= stop]
    here = _clause(said, begin, stop)
    near = _nearest([cue for cue in cues if here[0] <= cue.begin < here[1]], begin) or _nearest(cues, begin)
    if near is not None:
        return near.view
    bare = not said[:begin].strip(" -—,") and not said[stop:].strip(" -—,?!.")
    return View.AHEAD if said.rstrip().endswith("?") and not bare else View.UNCLEAR


def _sentence(text: str, at: int) -> tuple[int, int]:
    for sentence in sentences(text):
        if sentence.begin <= at < sentence.stop:
            return sentence.begin, sentence.stop
    return 0, len(text)


def _clause(said: str, begin: int, stop: int) -> tuple[int, int]:
    before = [found.end() for found in _CLAUSE.finditer(said, 0, begin)]
    after = _CLAUSE.search(said, stop)
    return before[-1] if before else 0, after.start() if after else len(said)


def _nearest(cues: list[_Cue], begin: int) -> _Cue | None:
    before = [cue for cue in cues if cue.stop <= begin]
    return before[-1] if before else next(iter(cues), None)
