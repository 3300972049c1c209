"""Longer silence than is usual between you and somebody; measured by the two of you alone, never by a fixed number."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Met, Noticing

LEAST_DAYS = 5
"""Days on which you must have spoken, for there to be a usual gap."""

TIMES_USUAL = 1.5
"""How many usual gaps it must be, and a week beside: nobody counts days. A judgement."""

A_WEEK = 7

A_YEAR = 365
"""After so many days a life has gone another way, and no list should say otherwise; a judgement."""


def silence(now: AsOf) -> Iterator[Candidate]:
    """Those you used to speak with, and have not for longer than nine in ten gaps between you."""
    for person, met in now.known.met.items():
        days = now.ago(met.last)
        if days is None or not _is_long(met, days) or not now.may_appear(person) or _broke_off(person, met, now):
            continue
        yield Candidate(
            Reason.SILENCE, KindAct.GET_IN_TOUCH, person, met.last.isoformat(), (), now.day, day=met.last, waited=days
        )


def _is_long(met: Met, days: int) -> bool:
    if met.days < LEAST_DAYS or met.usual_gap is None or met.long_gap is None or met.in_groups_only:
        return False
    return met.long_gap < days <= A_YEAR and days >= TIMES_USUAL * met.usual_gap + A_WEEK


def _broke_off(person: int, met: Met, now: AsOf) -> bool:
    """Whether something between the two was let go on the last day they spoke."""
    said = (*now.of(person, Noticing.RELEASED), *now.from_you(person, Noticing.RELEASED))
    return any(release.said_on == met.last for release in said)
