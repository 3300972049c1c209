"""Something that you gave to one person and that answers what another said interests them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.introductions import beginnings_of, by_beginning, matching, speakers_of
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
    gifts = _Gifts(given)
    for thread in interests:
        fitting = (said for said in gifts.near(thread.shared) if matching(thread.shared, said, speakers))
        last = next((said for said in fitting if not gifts.is_had(said, thread.person)), None)
        if last is not None:
            yield _candidate(thread, last, now)


class _Gifts:
    """What the owner gave, found again by its words and by whom it was given to."""

    def __init__(self, given: Sequence[Remembered]) -> None:
        self._place = {id(said): place for place, said in enumerate(given)}
        self._by_beginning = by_beginning((said, said.words) for said in given)
        self._words_to: dict[int | None, set[str]] = defaultdict(set)
        for said in given:
            self._words_to[said.to].update(said.words)

    def near(self, interest: Remembered) -> list[Remembered]:
        """What may match an interest, the last first."""
        alike = {id(said): said for each in beginnings_of(interest.words) for said in self._by_beginning.get(each, ())}
        return sorted(alike.values(), key=lambda said: self._place[id(said)], reverse=True)

    def is_had(self, resource: Remembered, person: int) -> bool:
        """Whether a person has been given a thing, or something of its words."""
        return resource.to == person or not self._words_to.get(person, set()).isdisjoint(resource.words)


def _lately(said: Remembered, now: AsOf) -> bool:
    days = now.ago(said.said_on)
    return days is not None and days <= WITHIN


def _is_open(thread: Thread, now: AsOf) -> bool:
    standing = thread.standing in (Standing.OPEN, Standing.CAME_BACK)
    return standing and _lately(thread.shared, now) and now.may_appear(thread.person)


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
