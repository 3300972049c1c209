"""Promises that are due or late, yours and theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Keeping, Promise

DUE_SOON = range(2)
"""Today or tomorrow."""

WITHOUT_A_DAY = 7
"""Days after which a promise that named no day is due; a judgement."""

LATE = range(1, 61)
"""Days after its day for which a late promise is shown; a judgement."""

STILL_IN_TIME = 2
"""Up to so many days late, doing it says enough; after that, a word about the delay comes first. A judgement."""

THEIRS_LATE = 3
"""Working days by which theirs must be late."""

THEIRS_UNTIL = 30
"""Days after which theirs are not spoken of any more; a judgement."""

_ONLY_THEN = re.compile(
    r"\b(?:come|be there|join|attend|pick\b.*\bup|drive you|meet you|see you|be at)\b", re.IGNORECASE
)
"""What can be done on its day alone."""

_IN_TOUCH = re.compile(r"\b(?:call|ring|phone|talk to|speak to|speak with|catch up with|visit) you\b", re.IGNORECASE)
"""What is kept by speaking."""


def promises_due(now: AsOf) -> Iterator[Candidate]:
    """Yours to them that are late or due, and theirs to you that are late."""
    for promise in now.promises:
        if promise.by == now.you and promise.to is not None:
            yield from _yours(promise, promise.to, now)
        elif promise.by is not None and promise.to == now.you:
            yield from _theirs(promise, promise.by, now)


def _yours(promise: Promise, to: int, now: AsOf) -> Iterator[Candidate]:
    if promise.keeping is Keeping.LATE and promise.due is not None and now.ago(promise.due) in LATE:
        if _was_kept_by_meeting(promise, to, now):
            return
        yield _candidate(Reason.PROMISE_LATE, _how(promise, promise.due, now), to, promise, now)
    elif promise.keeping is Keeping.OPEN:
        yield from _due(promise, to, now)


def _due(promise: Promise, to: int, now: AsOf) -> Iterator[Candidate]:
    if promise.due is None:
        if (now.ago(promise.made.said_on) or 0) >= WITHOUT_A_DAY:
            yield _candidate(Reason.PROMISE_DUE, KindAct.KEEP, to, promise, now)
    elif now.ahead(promise.due) in DUE_SOON:
        yield _candidate(Reason.PROMISE_DUE, KindAct.KEEP, to, promise, now)


def _was_kept_by_meeting(promise: Promise, to: int, now: AsOf) -> bool:
    """To have come or called leaves no words that show it, but that the two have spoken since."""
    met = now.known.met.get(to)
    in_touch = met is not None and promise.due is not None and met.last >= promise.due
    return in_touch and bool(_ONLY_THEN.search(promise.words) or _IN_TOUCH.search(promise.words))


def _how(promise: Promise, due: date, now: AsOf) -> KindAct:
    """Keep it if that can still be done and it is hardly late; else say so first."""
    hardly_late = (now.day - due).days <= STILL_IN_TIME
    return KindAct.KEEP if hardly_late and not only_on_its_day(promise.words) else KindAct.REPAIR


def _theirs(promise: Promise, by: int, now: AsOf) -> Iterator[Candidate]:
    if promise.keeping is Keeping.LATE and promise.due is not None and not only_on_its_day(promise.words):
        days = (now.day - promise.due).days
        if days <= THEIRS_UNTIL and working_days(promise.due, now.day) >= THEIRS_LATE:
            yield _candidate(Reason.THEIR_PROMISE, KindAct.ASK_AFTER, by, promise, now)


def working_days(after: date, until: date) -> int:
    """How many days from Monday to Friday lie after one day, up to and with another; holidays are not known."""
    return sum((after + timedelta(days)).weekday() < 5 for days in range(1, (until - after).days + 1))


def _candidate(reason: Reason, act: KindAct, person: int, promise: Promise, now: AsOf) -> Candidate:
    ahead = now.ahead(promise.due)
    return Candidate(
        reason,
        act,
        person,
        promise.key,
        (promise.made,),
        max(now.day, promise.due or now.day),
        words=promise.words,
        day=promise.due,
        nearness=len(DUE_SOON) if ahead is None else abs(ahead),
        waited=now.ago(promise.made.said_on) or 0,
        work=promise.due is None or promise.due.weekday() < 5,
    )


def only_on_its_day(words: str) -> bool:
    """Whether what was promised can be done on its day alone: to come, to be there, to drive somebody."""
    return bool(_ONLY_THEN.search(words))
