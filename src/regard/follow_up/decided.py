"""What the owner has decided about a proposal, or about what it rests on."""

from __future__ import annotations

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import Reason
from regard.people import Verdict

_SETTLED = (
    Verdict.DISMISSED,
    Verdict.RESOLVED,
    Verdict.KEPT,
    Verdict.RELEASED,
    Verdict.NOT_THIS,
    Verdict.NEVER,
)
"""Said of a thing or of a proposal, these end it."""

_EVENTS = (Reason.EVENT_SOON, Reason.EVENT_PAST)
"""Coming back before the day does not mean that the day is forgotten; `events.py` looks at when it was."""


def is_wanted(candidate: Candidate, now: AsOf) -> bool:
    """Whether nothing that the owner decided speaks against proposing it today."""
    decisions = now.known.decisions
    if any(decision.verdict is Verdict.NEVER for decision in decisions.get(candidate.never, ())):
        return False
    ended = (*_SETTLED, Verdict.CAME_BACK)
    if _ends(candidate.key, ended, now):
        return False
    of_things = _SETTLED if candidate.reason in _EVENTS else ended
    return not any(_ends(thing.key, of_things, now) for thing in candidate.rests_on[:1])


def _ends(key: str, verdicts: tuple[Verdict, ...], now: AsOf) -> bool:
    """Whether a decision about a key ends it, or puts it off beyond today."""
    for decision in now.known.decisions.get(key, ()):
        put_off = decision.verdict is Verdict.LATER and decision.until is not None and decision.until > now.day
        if put_off or decision.verdict in verdicts:
            return True
    return False
