"""Of a large past: nothing is left out by looking things up, and the work grows as what is remembered."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from types import FrameType

from large_past import TODAY, large_past
from regard.follow_up import Reason
from regard.follow_up.as_of import AsOf, as_of
from regard.follow_up.introductions import matching, speakers_of
from regard.follow_up.resources import resources
from regard.follow_up.today import candidates_of, today
from regard.people import Known, Noticing, Standing, promises, threads

PAST = large_past(80, 2_000)


def as_known(known: Known, day: date = TODAY) -> AsOf:
    now = as_of(known, day, threads(known, day), promises(known, day))
    assert now is not None
    return now


def test_what_was_given_is_held_against_every_interest() -> None:
    """The plain way: each interest against each gift."""
    now = as_known(PAST)
    given = [each for each in now.said_by[now.you] if each.kind is Noticing.GAVE and each.what == "resource"]
    given = [each for each in given if now.ago(each.said_on) is not None]
    expected = []
    for thread in now.threads:
        open_still = thread.standing in (Standing.OPEN, Standing.CAME_BACK) and now.may_appear(thread.person)
        if thread.what != "interest" or not open_still or now.ago(thread.shared.said_on) is None:
            continue
        had = {word for each in given if each.to == thread.person for word in each.words}
        speakers = speakers_of(now, [thread.shared])
        fitting = [
            each
            for each in given
            if each.to != thread.person and not had & set(each.words) and matching(thread.shared, each, speakers)
        ]
        expected += [(thread.key, fitting[-1].key)] if fitting else []

    assert expected
    assert [tuple(thing.key for thing in each.rests_on) for each in resources(now)] == expected


def test_a_large_past_has_every_reason() -> None:
    """So that what is measured and compared here is all of it; nobody needs what another offers is rare."""
    found = {each.reason for days in range(4) for each in candidates_of(as_known(PAST, TODAY + timedelta(days)))}

    assert found >= set(Reason) - {Reason.NEED_MET}


def calls(known: Known) -> int:
    """How many functions are called to say whom to come back to."""
    count = 0

    def called(_frame: FrameType, event: str, _of: object) -> None:
        nonlocal count
        count += event == "call"

    today(known, TODAY)
    sys.setprofile(called)
    try:
        today(known, TODAY)
    finally:
        sys.setprofile(None)
    return count


def test_four_times_the_past_is_four_times_the_work() -> None:
    """Not sixteen times; people, conversations and things grow together, as they do in a life."""
    assert calls(large_past(400, 4_000)) < 5 * calls(large_past(100, 1_000))
