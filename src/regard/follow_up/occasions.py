"""Birthdays and days that they keep, as they told you or your address book has them."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people.occasions import occasions as occasions_ahead

WITHIN = 1
"""Today and tomorrow."""


def occasions(now: AsOf) -> Iterator[Candidate]:
    """Days of theirs that are today or tomorrow."""
    for occasion in occasions_ahead(now.known, now.day, WITHIN):
        told = occasion.rests_on
        yield Candidate(
            Reason.OCCASION,
            KindAct.CELEBRATE,
            occasion.person,
            f"{occasion.day.isoformat()}:{occasion.name if told is None else told.key}",
            () if told is None else (told,),
            occasion.day,
            words=occasion.name,
            day=occasion.day,
            nearness=(occasion.day - now.day).days,
        )
