"""What was said since may have closed a thing without a word that phrases or a listener know.

Whoever speaks later of what was promised as one speaks of what is there has it; who writes to somebody of their own
accord on the day that something is due has most likely sent it; what you have taken up with a kind word is
acknowledged. It is looked at only for what would else be shown, since it takes all that the two have said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import Reason
from regard.follow_up.topics import noun_of
from regard.people import Later
from regard.people.subject import subject_words

_STILL_OWED = re.compile(
    r"\b(?:still|yet|waiting|wait|miss|missing|when|where|remind|reminder|forgot|forget|haven['’]?t|hasn['’]?t|didn['’]?t"
    r"|not|no|never|will|i['’]?ll|tomorrow|soon|owe|promised|should|need|news)\b|\?",
    re.IGNORECASE,
)
"""What stands in words about something that has not come (own)."""

_KIND = re.compile(
    r"\b(?:sorry|hope|glad|congrat\w*|well done|proud|thinking (?:of|about)|thought (?:of|about)|ashamed|should have"
    r"|sank in|took in|read (?:straight )?over|on my mind|heart|love|hug|luck)\b",
    re.IGNORECASE,
)
"""What stands in words that take up what was shared (own)."""

_THANKS = re.compile(r"\b(?:thank\w*|thx|ta|cheers|grateful|gold|star|saved|legend|lifesaver|owe you)\b", re.IGNORECASE)

_OFF = re.compile(
    r"\b(?:off(?! to\b| work\b| on\b)|cancel\w*|postponed|moved|put back|pushed back|(?:not|isn['’]?t) happening"
    r"|won['’]?t be)\b",
    re.IGNORECASE,
)


def is_closed_since(candidate: Candidate, now: AsOf) -> bool:
    """Whether what the two have said since shows that there is nothing to come back to."""
    if not candidate.rests_on or candidate.reason not in _CLOSES:
        return False
    began = candidate.rests_on[0].said_on
    if began is None:
        return False
    closes = _CLOSES[candidate.reason]
    return any(closes(candidate, said, now) for said in now.known.since(candidate.person, began) if said.on > began)


def _promise(candidate: Candidate, said: Later, now: AsOf) -> bool:
    """Spoken of as one speaks of what is there; or written on its day, of their own accord, by who promised it."""
    yours = candidate.reason is not Reason.THEIR_PROMISE
    by_who_promised = (said.by == now.you) is yours
    if by_who_promised and said.first and _is_its_day(candidate.day, said.on) and not _STILL_OWED.search(said.text):
        return True
    words = _words(candidate)
    if not _may_meet(words, said.text):
        return False
    about_it = [each for each in _SENTENCE.split(said.text) if not words.isdisjoint(subject_words(each))]
    return bool(about_it) and not any(_STILL_OWED.search(each) for each in about_it)


def _is_its_day(due: date | None, on: date) -> bool:
    """The day itself, or the one before."""
    return due is not None and due - timedelta(days=1) <= on <= due


def _question(candidate: Candidate, said: Later, now: AsOf) -> bool:
    """Spoken of on another day by one who does not ask, nor waits for it."""
    waits = said.by != now.you and _STILL_OWED.search(said.text)
    return not waits and "?" not in said.text and _meets(candidate, said)


def _shared(candidate: Candidate, said: Later, now: AsOf) -> bool:
    """Taken up by you with a kind word; or asked after by name: who asks for the numbers has not asked for the dad."""
    if said.by != now.you:
        return False
    if _KIND.search(said.text):
        return _meets(candidate, said)
    named = set(subject_words(noun_of(candidate.words)))
    return "?" in said.text and not named.isdisjoint(subject_words(said.text))


def _event(candidate: Candidate, said: Later, _: AsOf) -> bool:
    """Spoken of since its day, or said before that it will not be."""
    day = candidate.day
    return day is not None and (said.on > day or bool(_OFF.search(said.text))) and _meets(candidate, said)


def _favour(candidate: Candidate, said: Later, now: AsOf) -> bool:
    if said.by != now.you or not _THANKS.search(said.text):
        return False
    weekdays = {found[0].casefold() for found in _WEEKDAY.finditer(candidate.words)}
    return _meets(candidate, said) or any(found[0].casefold() in weekdays for found in _WEEKDAY.finditer(said.text))


_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def _words(candidate: Candidate) -> set[str]:
    return {word for each in candidate.rests_on for word in each.words}


def _meets(candidate: Candidate, said: Later) -> bool:
    """Whether one word of it is among what was said."""
    words = _words(candidate)
    return _may_meet(words, said.text) and not words.isdisjoint(subject_words(said.text))


def _may_meet(words: set[str], text: str) -> bool:
    """Whether it is worth stemming: most words begin as their stems do, and the others are few."""
    low = text.casefold()
    return any(word in _OTHERWISE or word[:3] in low for word in words)


_OTHERWISE = frozenset({"mother", "father", "child", "person", "man", "woman", "wife", "life"})
"""Stems that do not begin as all their words do: mum is `mother` (`people.subject`)."""


_CLOSES: Mapping[Reason, Callable[[Candidate, Later, AsOf], bool]] = {
    Reason.HARDSHIP: _shared,
    Reason.SUCCESS: _shared,
    Reason.EVENT_SOON: _event,
    Reason.EVENT_PAST: _event,
    Reason.PROMISE_LATE: _promise,
    Reason.PROMISE_DUE: _promise,
    Reason.THEIR_PROMISE: _promise,
    Reason.QUESTION: _question,
    Reason.THANKS: _favour,
}
