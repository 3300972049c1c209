"""Something that you gave to one person and that answers what another said interests them."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.introductions import matching, speakers_of
from regard.people import Noticing, Remembered, Standing, Thread

WITHIN = 365
"""Days for which an interest, and a resource, are taken to last; a judgement."""


def resources(now: AsOf) -> Iterator[Candidate]:
    """Resources that you have shared yourself; nothing is proposed that you have not."""
    given = [said for said in now.said_by.get(now.you, ()) if said.kind is Noticing.GAVE and said.what == "resource"]
    given = [said for said in given if _lately(said, now)]
    if not given:
        return
    interests = [thread for thread in now.threads if thread.what == "interest" and _is_open(thread, now)]
    speakers = speakers_of(now, [thread.shared for thread in interests])
    for thread in interests:
        fitting = [said for said in given if said.to != thread.person and matching(thread.shared, said, speakers)]
        fitting = [said for said in fitting if not _has_it(thread.person, said, given)]
        if fitting:
            yield _candidate(thread, fitting[-1], now)


def _lately(said: Remembered, now: AsOf) -> bool:
    days = now.ago(said.said_on)
    return days is not None and days <= WITHIN


def _is_open(thread: Thread, now: AsOf) -> bool:
    standing = thread.standing in (Standing.OPEN, Standing.CAME_BACK)
    return standing and now.may_appear(thread.person) and _lately(thread.shared, now)


def _has_it(person: int, resource: Remembered, given: list[Remembered]) -> bool:
    """Whether the person has been given it, or was there when it was given."""
    return any(other.to == person and set(other.words) & set(resource.words) for other in given)


def _candidate(thread: Thread, resource: Remembered, now: AsOf) -> Candidate:
    return Candidate(
        Reason.RESOURCE,
        KindAct.SHARE,
        thread.person,
        f"{thread.key}:{resource.key}",
        (thread.shared, resource),
        now.day,
        words=thread.words,
        waited=now.ago(thread.shared.said_on) or 0,
    )
