"""Threads: what people shared, put together across conversations, and whether you came back to it.

What one person shared about the same matter, near in time and of a kind that fits, is one thread. What comes later
moves it: you raise it, or give something for it, on another occasion; they say more, and you answer well; it is called
off, moved to another day, or told to have ended. What the owner decided goes before all of that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import groupby

from regard.listener import Disclosure
from regard.people.noticed import EVENT, OWNED_UP, Noticing
from regard.people.remembered import Decision, Known, Remembered, Verdict
from regard.people.said_after import is_another_occasion, is_right_after, may_be_later
from regard.people.subject import about_the_same, subject_words
from regard.people.thread import Standing, Thread
from regard.people.years import next_time

LET_GO_BY = timedelta(days=30)
"""How long after they let something go by people own up to it without saying what it was (judgement)."""

AFTER_ITS_DAY = timedelta(days=14)
"""How long after its day an event can be asked after: two weeks, when it is no longer news (judgement)."""

_INSTEAD = re.compile(
    r"\b(?:instead|rather than|moved|pushed|postponed|rescheduled|delayed|brought forward|put back)\b", re.IGNORECASE
)
"""What is said of a day that takes the place of another; without it, two days are two events."""

STAYS_OPEN: dict[str, timedelta] = {
    Disclosure.HARDSHIP: timedelta(days=60),
    Disclosure.WORRY: timedelta(days=45),
    Disclosure.NEED: timedelta(days=45),
    Disclosure.SUCCESS: timedelta(days=30),
    Disclosure.PLAN: timedelta(days=60),
    Disclosure.HOPE: timedelta(days=90),
    Disclosure.INTEREST: timedelta(days=365),
}
"""How long after it was last spoken of a thing can be come back to without surprise, by kind; all are judgements.

A hardship outlasts the days in which everybody asks; a worry or a need is over or met within weeks; joy over a success
is shared while it is fresh; a hope lives longer than a plan; an interest lasts.
"""

_OTHERWISE = timedelta(days=60)

_HAPPENS = (Disclosure.PLAN, Disclosure.HOPE, Disclosure.WORRY, EVENT, Disclosure.NEED)
"""What is over once its day has passed; a hardship or a success goes on."""

_AHEAD = (Disclosure.PLAN, Disclosure.HOPE, Disclosure.WORRY, EVENT)
"""What a hardship about the same ends, once its day has passed; a need goes on."""

_CARRIES_ON: dict[str, set[str]] = {
    Disclosure.HARDSHIP: {Disclosure.HARDSHIP, Disclosure.WORRY},
    Disclosure.WORRY: {Disclosure.WORRY, Disclosure.PLAN, Disclosure.HOPE, EVENT},
    Disclosure.PLAN: {Disclosure.PLAN, Disclosure.WORRY, Disclosure.HOPE, EVENT},
    Disclosure.HOPE: {Disclosure.HOPE, Disclosure.PLAN, Disclosure.WORRY, EVENT},
    EVENT: {Disclosure.PLAN, Disclosure.WORRY, Disclosure.HOPE, EVENT},
}
"""The kinds that, said later about the same, are more of the same thread; of others, only the same kind."""

_ENDED_WELL = (Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.NEED, Disclosure.HOPE, Disclosure.PLAN, EVENT)
"""What a success about the same ends; the success is a thread of its own, to be glad about."""

_WISH = re.compile(
    r"\b(?:luck|fingers crossed|break a leg|all the best|hope (?:it|that|all|everything|your)|thinking of you)\b",
    re.IGNORECASE,
)
"""What is said before something happens; on its very day this tells a wish from coming back to it."""


def threads(known: Known, today: date) -> tuple[Thread, ...]:
    """All threads of the people who are known, as they stand on a day, in the order in which they began.

    People of whom the owner asked that nothing be read have none.
    """
    growing = [each for person, said in _by_person(known).items() for each in _grown(person, said, known)]
    growing.sort(key=lambda each: each.began)
    return tuple(_thread(each, known, today) for each in growing)


@dataclass(slots=True)
class _Growing:
    """A thread while the past is gone through; `began` is the place of its beginning in all that is remembered."""

    person: int
    began: int
    said: list[Remembered]
    what: str
    day: date | None
    raised: list[Remembered] = field(default_factory=list)
    again: list[Remembered] = field(default_factory=list)
    ended: Remembered | None = None
    came_back: Remembered | None = None
    resolved_on: date | None = None

    @property
    def every_year(self) -> bool:
        return any(each.every_year for each in self.said)


@dataclass(slots=True)
class _Told:
    """The threads of one person while the past is gone through, found again by word and by conversation."""

    person: int
    threads: list[_Growing] = field(default_factory=list)
    by_word: dict[str, dict[int, _Growing]] = field(default_factory=lambda: defaultdict(dict))
    by_conversation: dict[int, dict[int, _Growing]] = field(default_factory=lambda: defaultdict(dict))

    def keep(self, thread: _Growing, spoken: Remembered) -> None:
        """Find a thread again where something was just said of it, and, if they said so, by its words."""
        self.by_conversation[spoken.where.conversation][thread.began] = thread
        if spoken.by == self.person:
            for word in spoken.words:
                self.by_word[word][thread.began] = thread

    def near(self, later: Remembered) -> list[_Growing]:
        """The threads that something may be about: of its words, or spoken of in its conversation; those not ended."""
        found = dict(self.by_conversation.get(later.where.conversation, {}))
        for word in later.words:
            found.update(self.by_word.get(word, {}))
        of_its_day = () if later.words or later.day is None else self.threads
        found.update((each.began, each) for each in of_its_day if each.day == later.day)
        return [found[began] for began in sorted(found) if found[began].ended is None]


_Placed = tuple[int, Remembered]
"""Something remembered, and its place in all that is."""


def _by_person(known: Known) -> dict[int, list[_Placed]]:
    """What may begin, carry on or close a thread of each person, in the order in which it was said."""
    you = known.you.id if known.you else None
    others = {person.id for person in known.people.values() if not person.is_you and not person.unread}
    present = _present(known)
    found: dict[int, list[_Placed]] = defaultdict(list)
    for place, each in enumerate(known.remembered):
        if each.kind in _THEIRS and each.by in others:
            found[each.by].append((place, each))
        elif each.kind in _YOURS and each.by == you:
            for person in _concerned(each, known, present) & others:
                found[person].append((place, each))
    return found


_THEIRS = (Noticing.SHARED, Noticing.RELEASED)
_YOURS = (Noticing.RAISED, Noticing.GAVE)


def _present(known: Known) -> dict[int, set[int]]:
    """Of whom something is remembered in each conversation in which your words were for nobody in particular."""
    present: dict[int, set[int]] = {
        each.where.conversation: set() for each in known.remembered if each.to is None and each.kind in _YOURS
    }
    for each in known.remembered if present else ():
        if each.where.conversation in present:
            present[each.where.conversation].add(each.by)
    return present


def _concerned(raised: Remembered, known: Known, present: dict[int, set[int]]) -> set[int]:
    """Whom your words were for; in a group, those who spoke there, or the one whom you named."""
    if raised.to is not None:
        return {raised.to}
    there = present[raised.where.conversation]
    named = {one for one in there if one in known.people and _is_named(raised.about, known.people[one].first_name)}
    return named or there


def _is_named(about: str, first_name: str) -> bool:
    return bool(about) and about.split(maxsplit=1)[0].casefold() == first_name.casefold()


def _grown(person: int, said: Sequence[_Placed], known: Known) -> list[_Growing]:
    """The threads of one person, from all that may move them; what a turn calls off comes before what it tells."""
    told = _Told(person)
    for _, turn in groupby(said, key=lambda placed: (placed[1].where.conversation, placed[1].where.turn)):
        for place, each in sorted(turn, key=lambda placed: placed[1].kind is not Noticing.RELEASED):
            if each.kind is Noticing.SHARED:
                _take_shared(told, place, each, known)
            elif each.kind is Noticing.RELEASED:
                _take_released(told, each)
            else:
                _take_raised(told, each)
    return told.threads


def _take_shared(told: _Told, place: int, shared: Remembered, known: Known) -> None:
    what, day = _as_corrected(shared, known)
    alike = [each for each in told.near(shared) if _is_about(each, shared)]
    for each in alike:
        if _says_how_it_ended(each, what, shared):
            each.ended = shared
    carried_on = next((each for each in reversed(alike) if _carries_on(each, what, day, shared)), None)
    if carried_on is None:
        carried_on = _Growing(told.person, place, [shared], what, day)
        told.threads.append(carried_on)
    else:
        _say_more(carried_on, shared, day)
    told.keep(carried_on, shared)
    if resolved := _last(_decided(known, [shared]), (Verdict.RESOLVED,)):
        carried_on.resolved_on = resolved.on


def _as_corrected(shared: Remembered, known: Known) -> tuple[str, date | None]:
    """Its kind and its day, as the owner corrected them if they did."""
    what, day = shared.what, shared.day
    for decision in known.decisions.get(shared.key, ()):
        if decision.verdict is Verdict.CORRECTED:
            what, day = decision.what or what, decision.day or day
    return what, day


def _is_about(thread: _Growing, later: Remembered) -> bool:
    """Whether something said later speaks of a thread: by its words, or as the answer to your asking after it."""
    if not may_be_later(thread.said[-1], later) or _whose_differs(thread.said[0].about, later.about):
        return False
    if later.kind is Noticing.SHARED and any(is_right_after(raised, later) for raised in thread.raised):
        return True
    if not later.words:
        return thread.day is not None and later.day == thread.day
    if any(about_the_same(each.words, later.words) for each in thread.said):
        return True
    just = _was_just(thread.day, later.said_on)
    closes = later.kind is not Noticing.SHARED or just or _speaks_of_its_day(thread.day, later)
    return closes and any(_half_meets(each, later, just=just) for each in thread.said)


def _speaks_of_its_day(day: date | None, later: Remembered) -> bool:
    return day is not None and (later.day == day or (later.day is not None and _is_another_day_for_it(day, later)))


def _was_just(day: date | None, said_on: date | None) -> bool:
    return day is not None and said_on is not None and day <= said_on <= day + AFTER_ITS_DAY


def _half_meets(shared: Remembered, later: Remembered, *, just: bool) -> bool:
    """Whether half of the words of one are in the other: enough for what closes a thread of this very person.

    `good luck with the interview` and `a job interview`; were it taken for another matter, they would be asked twice.
    That both are about their father is enough only in the days after: `how did your father's operation go?`
    """
    ours, theirs = set(shared.words), set(later.words)
    meet = ours & theirs
    return bool(meet if just else meet - _close_ones()) and 2 * len(meet) >= min(len(ours), len(theirs))


@cache
def _close_ones() -> frozenset[str]:
    """People, as subject words name them."""
    return frozenset(
        subject_words(
            "mother father parents wife husband partner son daughter kids children child baby brother sister uncle "
            "aunt cousin grandmother grandfather grandma grandpa friend boss manager colleague team family dog cat"
        )
    )


def _whose_differs(one: str, other: str) -> bool:
    """Whether both name whom they are about, and not the same: `my daughter` and `my son`; not `mum` and `mother`."""
    if not one or not other:
        return False
    ours, theirs = set(subject_words(one)), set(subject_words(other))
    return bool(ours and theirs) and not ours & theirs


def _says_how_it_ended(thread: _Growing, what: str, later: Remembered) -> bool:
    """A success ends what it is about, unless that is still ahead; a hardship ends what was planned or feared."""
    ahead = thread.day is not None and (later.said_on is None or later.said_on < thread.day)
    if what == Disclosure.SUCCESS:
        return thread.what in _ENDED_WELL and not ahead
    had_its_day = thread.day is not None and not ahead
    return what == Disclosure.HARDSHIP and thread.what in _AHEAD and had_its_day


def _carries_on(thread: _Growing, what: str, day: date | None, later: Remembered) -> bool:
    """Whether something about the same is more of a thread, by its kind, its day and its nearness."""
    if thread.ended is not None or what not in _CARRIES_ON.get(thread.what, {thread.what}):
        return False
    return _is_near(thread, later) and _days_agree(thread, what, day, later)


def _is_near(thread: _Growing, later: Remembered) -> bool:
    last = thread.said[-1]
    if last.said_on is None or later.said_on is None:
        return last.where.conversation == later.where.conversation
    if thread.resolved_on is not None and later.said_on > thread.resolved_on:
        return False
    over = _over(thread.what, last.said_on, thread.day)
    return later.said_on <= over


def _days_agree(thread: _Growing, what: str, day: date | None, later: Remembered) -> bool:
    if thread.day is None:
        return True
    if day is None:
        past = later.said_on is not None and later.said_on > thread.day
        return not (past and what in (Disclosure.PLAN, EVENT))
    same_day_of_year = thread.every_year and (day.month, day.day) == (thread.day.month, thread.day.day)
    return day == thread.day or same_day_of_year or _is_another_day_for_it(thread.day, later)


def _is_another_day_for_it(day: date, later: Remembered) -> bool:
    """Whether they say, before its day, that it has another one."""
    return later.said_on is not None and later.said_on <= day and bool(_INSTEAD.search(later.quote))


def _say_more(thread: _Growing, shared: Remembered, day: date | None) -> None:
    """They speak of it again: answered well on another occasion, you came back; missed, it is open again."""
    another = is_another_occasion(thread.said[-1], shared)
    thread.said.append(shared)
    thread.again.append(shared)
    thread.day = day or thread.day
    if another and shared.response is not None:
        if shared.response.done_well and _has_come(thread, shared):
            thread.came_back = shared
        elif shared.response.missed:
            thread.came_back = None


def _take_released(told: _Told, released: Remembered) -> None:
    """It is called off, or moved; without words of its own it is about what was spoken of just before."""
    named = released.words or released.day
    near = told.near(released) if named else [each for each in told.threads if each.ended is None]
    for each in _spoken_of(near, released):
        if released.what == "moved":
            each.day = released.day
            each.again.append(released)
        elif each.what != Disclosure.INTEREST:
            each.ended = released


def _spoken_of(near: Sequence[_Growing], released: Remembered) -> list[_Growing]:
    running = [each for each in near if may_be_later(each.said[-1], released)]
    if about_it := [each for each in running if _is_about(each, released)]:
        return about_it
    if released.words:
        return []
    just_before = [
        each for each in running if any(is_right_after(one, released) for one in (each.said[-1], *each.raised[-1:]))
    ]
    return just_before[-1:] or _the_only_one_ahead(running, released)


def _the_only_one_ahead(running: Sequence[_Growing], released: Remembered) -> list[_Growing]:
    """`There will be no talk` names nothing that tells it from talk; it is about the one thing that was still ahead."""
    ahead = [each for each in running if each.day and released.said_on and each.day >= released.said_on]
    return ahead if len(ahead) == 1 else []


def _take_raised(told: _Told, raised: Remembered) -> None:
    """You raise it, or give something for it; before its day that is a kindness, and it can still be asked after."""
    owned_up = raised.what == OWNED_UP and not raised.words
    for each in told.threads if owned_up else told.near(raised):
        about_it = _was_let_go_by(each, raised) if owned_up else _is_about(each, raised)
        if about_it and is_another_occasion(each.said[-1], raised):
            each.raised.append(raised)
            each.again.append(raised)
            told.keep(each, raised)
            if _has_come(each, raised):
                each.came_back = raised


def _was_let_go_by(thread: _Growing, raised: Remembered) -> bool:
    """Whether `I was too quick on Monday` is about a thread: one of that day, or of before, if none is named."""
    said = thread.said[-1]
    if said.said_on is None or raised.said_on is None or said.response is None or said.response.done_well:
        return False
    if raised.day is not None and raised.day <= raised.said_on:
        return said.said_on == raised.day
    return raised.said_on - said.said_on <= LET_GO_BY


def _has_come(thread: _Growing, later: Remembered) -> bool:
    """Whether what a thread speaks of had already happened when something was said, or has no day."""
    if thread.day is None or later.said_on is None or later.said_on > thread.day:
        return True
    return later.said_on == thread.day and not _WISH.search(later.quote)


def _over(what: str, last_said: date, day: date | None) -> date:
    """The last day on which a thing can be come back to without surprise."""
    if day is not None and day > last_said:
        after_its_day = day + AFTER_ITS_DAY
        if what in _HAPPENS:
            return after_its_day
        return max(after_its_day, last_said + STAYS_OPEN.get(what, _OTHERWISE))
    return last_said + STAYS_OPEN.get(what, _OTHERWISE)


def _thread(growing: _Growing, known: Known, today: date) -> Thread:
    first = growing.said[0]
    if growing.every_year and growing.day is not None:
        _come_round(growing, growing.day, today)
    decisions = _decided(known, growing.said)
    corrected = _last(decisions, (Verdict.CORRECTED,))
    standing, closed_by = _standing(growing, decisions, today)
    return Thread(
        shared=first,
        person=growing.person,
        what=growing.what,
        words=corrected.words if corrected and corrected.words else first.quote,
        day=growing.day,
        standing=standing,
        again=tuple(growing.again),
        closed_by=closed_by,
        acknowledged=_is_acknowledged(growing, standing),
        confirmed=_last(decisions, (Verdict.CONFIRMED, Verdict.CORRECTED)) is not None,
    )


def _come_round(growing: _Growing, day: date, today: date) -> None:
    """A day that comes back each year is the next one, or the one just past; what was said of earlier ones is over."""
    growing.day = next_time(day.month, day.day, today - AFTER_ITS_DAY)
    since = [each for each in growing.raised if each.said_on and _has_come(growing, each)]
    growing.came_back = since[-1] if since else None


def _standing(
    growing: _Growing, decisions: Sequence[Decision], today: date
) -> tuple[Standing, Remembered | Decision | None]:
    """Where it stands, and what closed it: the owner's decision first, then what was said, then time."""
    decided = _last(decisions, tuple(_DECIDED))
    if decided and not _is_open_again(growing, decided):
        return _DECIDED[decided.verdict], decided
    if growing.ended is not None:
        return Standing.RESOLVED, growing.ended
    if growing.came_back is not None:
        return Standing.CAME_BACK, growing.came_back
    return (Standing.STALE if _is_stale(growing, today) else Standing.OPEN), None


_DECIDED = {
    Verdict.DISMISSED: Standing.DISMISSED,
    Verdict.RESOLVED: Standing.RESOLVED,
    Verdict.CAME_BACK: Standing.CAME_BACK,
}


def _is_open_again(growing: _Growing, decided: Decision) -> bool:
    """Whether they spoke of it anew after the owner had come back to it, and it was passed over."""
    last = growing.said[-1]
    missed = last.response is not None and last.response.missed
    return decided.verdict is Verdict.CAME_BACK and missed and last.said_on is not None and last.said_on > decided.on


def _is_stale(growing: _Growing, today: date) -> bool:
    """Whether it is too long ago; what no day is known of is, for nothing says that it is not."""
    if growing.every_year and growing.day is not None:
        return False
    last = growing.said[-1].said_on
    if last is None:
        return growing.day is None or today > growing.day + AFTER_ITS_DAY
    return today > _over(growing.what, last, growing.day)


def _is_acknowledged(growing: _Growing, standing: Standing) -> bool:
    answered_well = any(each.response is not None and each.response.done_well for each in growing.said)
    return answered_well or bool(growing.raised) or standing is Standing.CAME_BACK


def _decided(known: Known, said: Iterable[Remembered]) -> Sequence[Decision]:
    """What the owner decided about some remembered things."""
    if not known.decisions:
        return ()
    return [decision for each in said for decision in known.decisions.get(each.key, ())]


def _last(decisions: Sequence[Decision], verdicts: Sequence[Verdict]) -> Decision | None:
    """The last decision of these kinds."""
    found = (decision for decision in decisions if decision.verdict in verdicts)
    return max(found, key=lambda decision: decision.on, default=None) if decisions else None
