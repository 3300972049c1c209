"""A success that nobody has celebrated with them yet."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.follow_up.hardships import from_thread, is_waiting

WITHIN = range(1, 15)
"""Days after it was told; later, joy comes late. A judgement."""


def successes(now: AsOf) -> Iterator[Candidate]:
    """What went well for somebody who told you so."""
    for thread in now.threads:
        if thread.what == "success" and is_waiting(thread, now) and now.ago(thread.shared.said_on) in WITHIN:
            yield from_thread(Reason.SUCCESS, KindAct.CELEBRATE, thread, now)
