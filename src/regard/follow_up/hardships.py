"""A hardship or a worry that has not been acknowledged."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.topics import topic_of
from regard.people import Standing, Thread

WITHIN = range(1, 31)
"""Days after it was said: not on the same day, when the talk may still go on; a judgement."""

_KINDS = ("hardship", "worry")


def hardships(now: AsOf) -> Iterator[Candidate]:
    """What was hard for somebody who told you so, and nothing of yours has acknowledged."""
    for thread in now.threads:
        if thread.what in _KINDS and is_waiting(thread, now) and now.ago(thread.shared.said_on) in WITHIN:
            yield from_thread(Reason.HARDSHIP, KindAct.ACKNOWLEDGE, thread, now)


def is_waiting(thread: Thread, now: AsOf) -> bool:
    """Whether a thread is open, was said to you, and nothing of yours has acknowledged it.

    Where the listener could not tell, silence is the better mistake; but not where something is grave: there to ask
    twice harms less than not to ask.
    """
    if thread.standing is not Standing.OPEN or thread.acknowledged or not now.is_to_you(thread.shared):
        return False
    response = thread.shared.response
    return response is None or response.missed or (thread.what in _KINDS and _is_grave(thread))


def _is_grave(thread: Thread) -> bool:
    return bool(topic_of(thread.words).traits & {"death", "grave"})


def from_thread(reason: Reason, act: KindAct, thread: Thread, now: AsOf) -> Candidate:
    """A follow-up that rests on a thread."""
    again = tuple(said for said in thread.again if said.by == thread.person)
    return Candidate(
        reason,
        act,
        thread.person,
        thread.key,
        (thread.shared, *again),
        now.day,
        words=thread.words,
        day=thread.day,
        waited=now.ago(thread.shared.said_on) or 0,
    )
