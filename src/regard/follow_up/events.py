"""Days of theirs that they spoke of beforehand: what to say on the eve, and afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.hardships import from_thread
from regard.follow_up.topics import is_an_event
from regard.people import EVENT, Decision, Remembered, Standing, Thread, Verdict

SOON = range(2)
"""The day before, and the morning of the day."""

PAST = range(1, 4)
"""Days after it."""

_OVER = (Standing.RESOLVED, Standing.DISMISSED)
_ANY_DAY = ("hardship", "worry", "success", EVENT)
"""Where these speak of a day, it is a day that matters; a plan or a hope may be for any errand."""
_ASKED_HOW_IT_WENT = re.compile(r"\bhow (?:did|was|were|is|are|'s|has)\b|\bwent\b", re.IGNORECASE)


def events(now: AsOf) -> Iterator[Candidate]:
    """What is about to happen to somebody, or has just happened, of what they told you beforehand."""
    for thread in now.threads:
        day = thread.day
        if day is None or thread.standing in _OVER or not _matters(thread) or _was_said_afterwards(thread, day):
            continue
        yield from _soon(thread, day, now)
        yield from _past(thread, day, now)


def _soon(thread: Thread, day: date, now: AsOf) -> Iterator[Candidate]:
    ahead = (day - now.day).days
    if ahead in SOON and not any(on >= day - timedelta(1) for on, _ in _came_back(thread, now)):
        yield _candidate(Reason.EVENT_SOON, KindAct.ACKNOWLEDGE, thread, day, now)


def _past(thread: Thread, day: date, now: AsOf) -> Iterator[Candidate]:
    if now.ago(day) in PAST and not _spoken_of_since(thread, day, now):
        yield _candidate(Reason.EVENT_PAST, KindAct.ASK_AFTER, thread, day, now)


def _candidate(reason: Reason, act: KindAct, thread: Thread, day: date, now: AsOf) -> Candidate:
    found = from_thread(reason, act, thread, now)
    return replace(found, day=day, nearness=abs((day - now.day).days))


def _matters(thread: Thread) -> bool:
    return thread.what in _ANY_DAY or (thread.what in ("plan", "hope") and is_an_event(thread.words))


def _was_said_afterwards(thread: Thread, day: date) -> bool:
    """`My mother died on Tuesday` speaks of a day, and is no day to come."""
    return thread.shared.said_on is not None and day <= thread.shared.said_on


def _came_back(thread: Thread, now: AsOf) -> Iterator[tuple[date, str]]:
    """When the owner came back to it, and with which words."""
    for said in thread.again:
        if said.by == now.you and said.said_on is not None:
            yield said.said_on, said.quote
    closed = (thread.closed_by,) if isinstance(thread.closed_by, Decision) else ()
    for decision in (*closed, *now.known.decisions.get(thread.key, ())):
        if decision.verdict is Verdict.CAME_BACK:
            yield decision.on, ""


def _spoken_of_since(thread: Thread, day: date, now: AsOf) -> bool:
    """Whether the owner asked how it went, or they told it themselves."""
    asked = any(on > day or (on == day and _ASKED_HOW_IT_WENT.search(words)) for on, words in _came_back(thread, now))
    return asked or any(_told(said, thread.person, day) for said in thread.again)


def _told(said: Remembered, person: int, day: date) -> bool:
    return said.by == person and said.said_on is not None and said.said_on > day
