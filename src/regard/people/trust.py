"""What you did with one person that builds trust, and what frays it: lines with the words they rest on, never a score.

That trust rests on keeping one's word, on care shown and on giving before asking is common to most accounts of it
(Mayer, Davis and Schoorman 1995, doi:10.5465/amr.1995.9508080335: ability, benevolence, integrity); that it can be
mended by making good, to accounts of its repair (Kim, Dirks and Cooper 2009, doi:10.5465/AMR.2009.40631887). What is
looked for here, and the numbers, are judgement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from regard.listener import Disclosure
from regard.people.in_words import called, day_in_words, is_dismissed, only_with, quoted, quoted_or_corrected
from regard.people.noticed import Noticing
from regard.people.promises import promises
from regard.people.remembered import Known, Remembered
from regard.people.thread import Keeping, Promise, Standing, Thread
from regard.people.threads import threads

ASKED_AND_ASKED = 3
"""From how many favours in a row, with nothing given between, it is said that you only asked (judgement)."""

NOT_FOR_A_FAVOUR = timedelta(days=30)
"""What you give so long after you last asked for something is not given in return (judgement)."""

FEWEST_DAYS = 5
"""Days on which you spoke, from which on it is said that you made time; as many as a usual gap needs."""


class Trust(StrEnum):
    """What a line of trust is about; the first five build it."""

    CAME_BACK = "came back to what was shared"
    KEPT = "kept a promise"
    GAVE = "gave before asking"
    MADE_TIME = "made time"
    REPAIRED = "repaired"
    MISSED = "missed a hardship"
    LATE = "late with a promise"
    ONLY_ASKED = "only asked"

    @property
    def builds(self) -> bool:
        """Whether it builds trust; else it frays it."""
        return self not in (Trust.MISSED, Trust.LATE, Trust.ONLY_ASKED)


@dataclass(frozen=True, slots=True)
class TrustLine:
    """One thing that you did, or have not done yet.

    Attributes:
        what: of which kind.
        says: a sentence about you.
        moments: the words that it rests on, in order; empty where it rests on the days alone on which you spoke.
        on: the day on which it happened; of what has not been done, the day since which; None if not known.
    """

    what: Trust
    says: str
    moments: tuple[Remembered, ...]
    on: date | None


def trust(known: Known, person: int, today: date) -> tuple[TrustLine, ...]:
    """What you did with one person that builds trust or frays it, in the order in which it happened.

    Args:
        known: what memory gave.
        person: their number.
        today: the day that it is worked out for.
    """
    known = only_with(known, person)
    return trust_from(known, person, threads(known, today), promises(known, today), today)


def trust_from(
    known: Known, person: int, told: Sequence[Thread], made: Sequence[Promise], today: date
) -> tuple[TrustLine, ...]:
    """As `trust`, from threads and promises that are worked out already; what is known is of this person alone."""
    if known.you is None or known.people[person].unread:
        return ()
    name = called(known, person)
    lines = [
        *_threads([thread for thread in told if thread.person == person], name, today),
        *_promises(made, known.you.id, person, name, today),
        *_giving(known, person, name, today),
        *_time(known, person, name, today),
    ]
    return tuple(sorted(lines, key=lambda line: line.on or date.min))


def _threads(told: Sequence[Thread], name: str, today: date) -> Iterator[TrustLine]:
    for thread in told:
        if thread.standing is Standing.DISMISSED:
            continue
        if back := _came_back(thread):
            yield _back(thread, back, name, today)
        elif _is_missed(thread):
            words = quoted_or_corrected(thread.words, thread.shared.quote)
            says = f"A missed chance with {name}, and nothing shows that you came back to it: {words}"
            yield TrustLine(Trust.MISSED, says, (thread.shared,), thread.shared.said_on)


def _came_back(thread: Thread) -> Remembered | None:
    """Your words that came back to it, or theirs that you answered well on another day."""
    if isinstance(thread.closed_by, Remembered) and thread.standing is Standing.CAME_BACK:
        return thread.closed_by
    yours = [each for each in thread.again if each.kind in (Noticing.RAISED, Noticing.GAVE)]
    return yours[-1] if yours else None


def _back(thread: Thread, back: Remembered, name: str, today: date) -> TrustLine:
    missed = _was_missed(thread.shared)
    after_all = ", after all," if missed else ""
    when = f" on {day_in_words(back.said_on, today)}" if back.said_on else ""
    words = quoted_or_corrected(thread.words, thread.shared.quote)
    says = f"You came back{after_all}{when} to what {name} had said: {words}"
    return TrustLine(Trust.REPAIRED if missed else Trust.CAME_BACK, says, (thread.shared, back), back.said_on)


def _was_missed(shared: Remembered) -> bool:
    return shared.response is not None and shared.response.missed


def _is_missed(thread: Thread) -> bool:
    open_still = thread.standing in (Standing.OPEN, Standing.STALE)
    hard = thread.what in (Disclosure.HARDSHIP, Disclosure.WORRY)
    return open_still and hard and not thread.acknowledged and _was_missed(thread.shared)


def _promises(made: Sequence[Promise], you: int, person: int, name: str, today: date) -> Iterator[TrustLine]:
    for promise in made:
        if promise.by == you and promise.to == person and promise.keeping in _KEEPING:
            what, says, on = _KEEPING[promise.keeping], _promise(promise, name, today), _since(promise)
            shown = (promise.shown_by,) if isinstance(promise.shown_by, Remembered) else ()
            yield TrustLine(what, says, (promise.made, *shown), on)


_KEEPING = {Keeping.KEPT: Trust.KEPT, Keeping.KEPT_LATE: Trust.REPAIRED, Keeping.LATE: Trust.LATE}


def _promise(promise: Promise, name: str, today: date) -> str:
    words = quoted_or_corrected(promise.words, promise.made.quote)
    if promise.keeping is Keeping.KEPT:
        return f"You kept what you had promised {name}: {words}"
    due = day_in_words(promise.due, today) if promise.due else ""
    if promise.keeping is Keeping.KEPT_LATE:
        return f"You did, after {due}, what you had promised {name} by then: {words}"
    return f"You promised {name} something by {due}, and nothing shows yet that it is done: {words}"


def _since(promise: Promise) -> date | None:
    """When it was shown to be kept; of a late one, its day."""
    if isinstance(promise.shown_by, Remembered):
        return promise.shown_by.said_on
    return promise.shown_by.on if promise.shown_by else promise.due


def _giving(known: Known, person: int, name: str, today: date) -> Iterator[TrustLine]:
    """What you gave when you had not asked for anything of late; and favours asked one after another."""
    asked: list[Remembered] = []
    last_asked: Remembered | None = None
    for each in known.remembered:
        if each.to != person or is_dismissed(known, each):
            continue
        if each.kind is Noticing.GAVE:
            if not _is_in_return(last_asked, each):
                yield TrustLine(
                    Trust.GAVE, f"You gave without having asked: {quoted(each.quote)}", (each,), each.said_on
                )
            asked = []
        elif each.kind is Noticing.ASKED:
            last_asked = each
            asked.append(each)
    if len(asked) >= ASKED_AND_ASKED:
        yield _only_asked(asked, name, today)


def _only_asked(asked: Sequence[Remembered], name: str, today: date) -> TrustLine:
    first = asked[0].said_on
    since = f" since {day_in_words(first, today)}" if first else ""
    says = f"You asked {name} for something {len(asked)} times{since}, and nothing shows that you gave in between."
    return TrustLine(Trust.ONLY_ASKED, says, tuple(asked), asked[-1].said_on)


def _is_in_return(asked: Remembered | None, gave: Remembered) -> bool:
    if asked is None:
        return False
    if asked.said_on is None or gave.said_on is None:
        return True
    return gave.said_on - asked.said_on < NOT_FOR_A_FAVOUR


def _time(known: Known, person: int, name: str, today: date) -> Iterator[TrustLine]:
    met = known.met.get(person)
    if met is not None and met.days >= FEWEST_DAYS:
        first, last = day_in_words(met.first, today), day_in_words(met.last, today)
        says = f"You made time: you and {name} spoke or wrote on {met.days} days from {first} to {last}."
        yield TrustLine(Trust.MADE_TIME, says, (), met.last)
