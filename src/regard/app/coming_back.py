"""Whom to come back to, and what the owner decides about it."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from regard.follow_up import Draft, FollowUp, Reason, Today
from regard.follow_up import today as follow_ups_of
from regard.listener import Disclosure
from regard.memory import Memory
from regard.people import EVENT, Decision, Fact, Known, Verdict
from regard.problems import NotInMemory

_SHOWN = "follow-ups shown"
"""The setting that holds the keys of the follow-ups last shown, so that their numbers mean the same afterwards."""


def today(memory: Memory, day: date) -> tuple[Today, Known]:
    """What to come back to on a day, and what that was worked out from.

    Args:
        memory: what is known.
        day: today; also another day, to see what will be.
    """
    with _nothing_thrown_away():
        known = memory.known(day)
        found = follow_ups_of(known, day)
    if known.you is None and not memory.people():
        found = replace(found, why_nothing="Nothing today: nothing is remembered yet.")
    return found, known


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """Keep Python from looking for what is no longer needed: nothing here is, and it takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def number(memory: Memory, shown: Sequence[FollowUp]) -> None:
    """Remember in which order follow-ups were shown: the first is number 1 until others are shown."""
    memory.set(_SHOWN, json.dumps([each.key for each in shown]))


def numbered(memory: Memory, which: int, day: date) -> tuple[FollowUp, Known]:
    """The follow-up that was last shown under a number.

    Raises:
        NotInMemory: none was shown under it, or it is done.
    """
    keys = json.loads(memory.setting(_SHOWN) or "[]")
    if not 1 <= which <= len(keys):
        raise NotInMemory(f"no follow-up has the number {which}; `regard today` shows them.")
    known = memory.known(day)
    found = follow_ups_of(known, day, every=True)
    for each in found.follow_ups:
        if each.key == keys[which - 1]:
            return each, known
    raise NotInMemory(f"number {which} is no longer open; `regard today` shows what is.")


_CLOSED_BY: Mapping[Reason, Verdict] = {
    Reason.HARDSHIP: Verdict.CAME_BACK,
    Reason.EVENT_SOON: Verdict.CAME_BACK,
    Reason.EVENT_PAST: Verdict.CAME_BACK,
    Reason.SUCCESS: Verdict.CAME_BACK,
    Reason.PROMISE_LATE: Verdict.KEPT,
    Reason.PROMISE_DUE: Verdict.KEPT,
    Reason.THEIR_PROMISE: Verdict.RESOLVED,
    Reason.QUESTION: Verdict.RESOLVED,
    Reason.THANKS: Verdict.RESOLVED,
    Reason.NEED_MET: Verdict.NOT_THIS,
    Reason.RESOURCE: Verdict.NOT_THIS,
    Reason.OCCASION: Verdict.NOT_THIS,
    Reason.SILENCE: Verdict.NOT_THIS,
}
"""What it means for the thing behind a follow-up that it is done. `NOT_THIS` closes the follow-up alone: the thing
itself comes again, as a birthday does."""


_KINDS = frozenset(str(kind) for kind in (*Disclosure, EVENT, *Fact))
"""What a correction may say that something is."""


def done(memory: Memory, follow_up: FollowUp, on: date) -> None:
    """The owner has done it."""
    verdict = _CLOSED_BY[follow_up.reason]
    if verdict is Verdict.NOT_THIS:
        memory.decide(Decision(follow_up.key, verdict, on))
    else:
        memory.decide(Decision(follow_up.rests_on[0].key, verdict, on))


def later(memory: Memory, follow_up: FollowUp, until: date, on: date) -> None:
    """Not before a day."""
    memory.decide(Decision(follow_up.key, Verdict.LATER, on, until=until))


def not_this(memory: Memory, follow_up: FollowUp, on: date) -> None:
    """This one proposal is not wanted."""
    memory.decide(Decision(follow_up.key, Verdict.NOT_THIS, on))


def never(memory: Memory, follow_up: FollowUp, on: date) -> None:
    """Nothing for this reason about this person, ever."""
    memory.decide(Decision(follow_up.never, Verdict.NEVER, on))


def mark(
    memory: Memory, key: str, verdict: Verdict, on: date, *, words: str = "", day: date | None = None, what: str = ""
) -> str:
    """Say how it is with something remembered; gives its whole key.

    Args:
        memory: where it is kept.
        key: the key, or the beginning of one.
        verdict: how it is.
        on: today.
        words: of a correction: how it should read.
        day: of a correction: the day that it speaks of.
        what: of a correction: its kind.

    Raises:
        NotInMemory: nothing, or more than one thing, has a key that begins so; or there is no such kind.
    """
    if what and what not in _KINDS:
        raise NotInMemory(f"there is no kind {what!r}; there are {', '.join(sorted(_KINDS))}.")
    whole = memory.whole_key(key)
    memory.decide(Decision(whole, verdict, on, words=words, day=day, what=what))
    return whole


def with_words(draft: Draft, words: str) -> Draft:
    """A draft with the owner's own words."""
    return replace(draft, text=words)
