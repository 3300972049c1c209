"""Whom to come back to on a day, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from regard.conversation import Medium
from regard.follow_up.as_of import AsOf, as_of
from regard.follow_up.candidate import Candidate
from regard.follow_up.decided import is_wanted
from regard.follow_up.drafts import drafts_for
from regard.follow_up.events import events
from regard.follow_up.follow_up import FollowUp, Reason, Today
from regard.follow_up.hardships import hardships
from regard.follow_up.introductions import introductions
from regard.follow_up.manner import channel_of
from regard.follow_up.occasions import occasions
from regard.follow_up.promises_due import promises_due
from regard.follow_up.questions import questions
from regard.follow_up.reasons_in_words import why
from regard.follow_up.resources import resources
from regard.follow_up.silence import silence
from regard.follow_up.since import is_closed_since
from regard.follow_up.successes import successes
from regard.follow_up.thanks_owed import thanks_owed
from regard.people import Known
from regard.people.promises import promises
from regard.people.threads import threads

AT_MOST = 7
"""More in one day is a list of chores, and is not done with care; a judgement."""

ORDER = tuple(Reason)
"""What would be felt most comes first: pain that nobody has seen; then a day of theirs that will not come again; then
your word, which they rely on; then a question that waits; then joy that wants to be shared; then thanks, and what
would be good to have. Last what they owe you, and silence, which hurts nobody today. A judgement."""

CAN_WAIT = (Reason.QUESTION, Reason.SUCCESS, Reason.THANKS, Reason.NEED_MET, Reason.RESOURCE)
"""For one person, these stand for weeks, and give way to a birthday, which is not the day for them. A judgement."""

DUTIES = (Reason.PROMISE_LATE, Reason.PROMISE_DUE)
"""Your word, which has its day: it is shown beside what somebody would feel, for neither does for the other."""

REASONS: tuple[Callable[[AsOf], Iterator[Candidate]], ...] = (
    hardships,
    events,
    promises_due,
    questions,
    successes,
    thanks_owed,
    introductions,
    resources,
    occasions,
    silence,
)


def today(known: Known, day: date, *, every: bool = False) -> Today:
    """Whom to come back to.

    At most seven, and nobody twice but for a duty (`DUTIES`) beside something else. What the person would feel most
    comes first (`ORDER`); within one reason what is nearest in time, because it cannot be done later; then what has
    waited longest, because they have. Of several reasons for one person the first counts, and of one matter the day
    itself counts more than that it was passed over; what can wait (`CAN_WAIT`) waits while there is a day of
    theirs.
    Work with people whom you only ever write mails with waits from Saturday until Monday.

    Args:
        known: what memory knows on that day.
        day: which.
        every: all there is, also the same person twice and more than seven; for finding one of them again.
    """
    now = as_of(known, day, threads(known, day), promises(known, day))
    if now is None:
        return Today(day, (), why_nothing="Nothing today: it is not known yet who you are.")
    return today_from(now, every=every)


def today_from(now: AsOf, *, every: bool = False) -> Today:
    """As `today`, from threads and promises that are worked out already."""
    candidates = [each for each in candidates_of(now) if is_wanted(each, now)]
    if every:
        return Today(now.day, tuple(_in_words(each, now) for each in in_order(candidates)))
    for_today = [each for each in candidates if not _waits_for_monday(each, now)]
    chosen = _nobody_twice(_without_what_can_wait(for_today), now)
    shown = tuple(_in_words(each, now) for each in chosen[:AT_MOST])
    nothing = "" if shown else _why_nothing(now, waiting=len(for_today) < len(candidates))
    return Today(now.day, shown, later=max(0, len(chosen) - AT_MOST), why_nothing=nothing)


def candidates_of(now: AsOf) -> Iterator[Candidate]:
    """All that could be proposed about anybody who may appear."""
    for reason in REASONS:
        for candidate in reason(now):
            if now.may_appear(candidate.person) and (candidate.also is None or now.may_appear(candidate.also)):
                yield candidate


def in_order(candidates: Iterable[Candidate]) -> list[Candidate]:
    """What would be felt most first."""
    return sorted(candidates, key=lambda each: (ORDER.index(each.reason), each.nearness, -each.waited, each.key))


def _without_what_can_wait(candidates: list[Candidate]) -> list[Candidate]:
    """Where the day of a hardship is here, that is what to speak of; and on a birthday nothing that can wait."""
    events = {(each.person, each.about) for each in candidates if each.reason in (Reason.EVENT_SOON, Reason.EVENT_PAST)}
    having_a_day = {each.person for each in candidates if each.reason is Reason.OCCASION}
    return [
        each
        for each in candidates
        if not (each.reason is Reason.HARDSHIP and (each.person, each.about) in events)
        and not (each.reason in CAN_WAIT and each.person in having_a_day)
    ]


def _nobody_twice(candidates: list[Candidate], now: AsOf) -> list[Candidate]:
    """The first for each person, and a duty beside what they feel; nobody is to help another on a day of their own.

    Whether a thing was closed by what was said since is looked at until there are enough to be shown.
    """
    chosen: list[Candidate] = []
    there: defaultdict[int, list[Reason]] = defaultdict(list)
    for candidate in in_order(candidates):
        people = {candidate.person} | ({candidate.also} if candidate.also is not None else set())
        free = all(_leaves_room(there[person], candidate.reason) for person in people)
        if free and (len(chosen) >= AT_MOST or not is_closed_since(candidate, now)):
            chosen.append(candidate)
            for person in people:
                there[person].append(candidate.reason)
    return chosen


def _leaves_room(there: list[Reason], reason: Reason) -> bool:
    """Whether somebody may be shown for one more reason: for the first, or for a duty beside something else."""
    return not there or (reason in DUTIES and len(there) == 1 and there[0] not in DUTIES)


def _in_words(candidate: Candidate, now: AsOf) -> FollowUp:
    return FollowUp(
        candidate.key,
        candidate.reason,
        candidate.act,
        candidate.person,
        candidate.also,
        why(candidate, now),
        candidate.rests_on,
        candidate.on,
        channel_of(now.known.met.get(candidate.person)),
        drafts_for(candidate, now),
        candidate.never,
    )


def _waits_for_monday(candidate: Candidate, now: AsOf) -> bool:
    return now.day.weekday() >= 5 and candidate.work and _only_mails(candidate.person, now)


def _only_mails(person: int, now: AsOf) -> bool:
    met = now.known.met.get(person)
    if met is None or met.medium not in (Medium.MAIL, Medium.TICKET):
        return False
    return all(said.where.medium in (Medium.MAIL, Medium.TICKET) for said in now.said_by.get(person, ()))


def _why_nothing(now: AsOf, *, waiting: bool) -> str:
    if waiting:
        return "Nothing today: what there is can wait until Monday."
    if len(now.known.people) < 2:
        return "Nothing today: nothing of the last months is remembered of anybody else."
    return "Nothing today: as far as your conversations show, nobody is waiting for you."
