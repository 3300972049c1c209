"""Promises: what the owner and others undertook, both ways, and what shows it kept, late or no longer wanted.

A promise is shown kept by whoever made it (`here is the deck`), or by the thanks of whoever it was made to, in any
conversation of the two: about the same words, or without words of its own right after or where no other promise is
open between them (`as promised`). A promise made again is the same promise, with its new day. What the owner decided
goes before all of that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from regard.listener import News
from regard.people.noticed import Noticing
from regard.people.remembered import Decision, Known, Remembered, Verdict
from regard.people.said_after import is_right_after, may_be_later
from regard.people.subject import about_the_same
from regard.people.thread import Keeping, Promise

WAITED_FOR = timedelta(days=45)
"""How long a promise without a day is waited for (judgement: after six weeks, few would expect it to be remembered)."""

FEWEST = 5
"""Promises of the owner whose outcome is known, below which their kept-rate says nothing (judgement)."""

AS_PROMISED_WITHIN = timedelta(days=21)
"""How long after a promise words that name nothing (`as promised`) may still be about it (judgement)."""

ABOUT_ITS_TIME = timedelta(days=7)
"""How long before or after its day something is handed over as promised (judgement)."""

_HEARD = (News.HANDED_OVER, News.ARRIVED)
"""`what` of a sign that rests on the listener, which hears it in words that name nothing of the promise."""

_THANKS = re.compile(
    r"\b(?:thank|thanks|thx|cheers|grateful|appreciate|received|got (?:it|your|the|my)|arrived|"
    r"(?:ha[sv]e?|just) come|landed|"
    r"reached|looks?|looked|great|perfect|lovely|brilliant|wonderful|helpful|useful|super|just what|exactly|helped|"
    r"i(?:['’]ve)? (?:read|seen|opened)|(?:on|in) my)\b",
    re.IGNORECASE,
)
_THANKS_FIRST = re.compile(r"\W*(?:many |so |and )?(?:thank|thanks|thx|cheers)\b", re.IGNORECASE)
_IN_ADVANCE = re.compile(r"\bin advance\b|\bif you (?:could|can|would)\b", re.IGNORECASE)

_POINTS = re.compile(
    r"\b(?:it|them|(?:as|i|like i) promised|as agreed|envelope|parcel|package)\b|\b(?:on|in|under|through) your\b",
    re.IGNORECASE,
)
"""`Here it is, signed`, `I left an envelope on your desk`: of what was promised, whatever else it says."""

_CLOSES = (Noticing.DONE, Noticing.RELEASED, Noticing.THANKED, Noticing.INTRODUCED, Noticing.GAVE)


def promises(known: Known, today: date) -> tuple[Promise, ...]:
    """All promises between the owner and the people who are known, as they stand on a day, in the order made.

    What two others promised each other is left out, and so is what people said of whom the owner asked that nothing be
    read.
    """
    you = known.you.id if known.you else None
    book, named = _Book(), _People(known)
    unread = {person.id for person in known.people.values() if person.unread}
    busy = {(each.where.conversation, each.where.turn) for each in known.remembered if each.kind is Noticing.PROMISE}
    for each in known.remembered:
        if each.by in unread or each.to in unread:
            continue
        if each.kind is Noticing.PROMISE:
            _take_promise(book, each, _by(each, named), known, you)
        elif each.kind in _CLOSES and not (each.kind is Noticing.GAVE and _turn(each) in busy):
            _take_sign(book, each)
    return tuple(_promise(each, known, today) for each in book.made)


@dataclass(frozen=True, slots=True)
class KeptRate:
    """How many of the owner's promises were kept; shown to the owner alone.

    Attributes:
        share: of those whose outcome is known, 0 to 1; None with fewer than `FEWEST`.
        kept: how many were kept, late ones among them.
        kept_late: how many of these were late.
        of: how many have an outcome: kept, kept late, or late and not yet kept.
    """

    share: float | None
    kept: int
    kept_late: int
    of: int


def kept_rate(made: Iterable[Promise], you: int) -> KeptRate:
    """How many of the owner's promises were kept.

    Those still open, no longer wanted, dismissed, or without a day and never seen kept count neither way: nobody knows.

    Args:
        made: as `promises` gives them.
        you: the owner's number.
    """
    mine = [promise.keeping for promise in made if promise.by == you]
    late = mine.count(Keeping.KEPT_LATE)
    kept = mine.count(Keeping.KEPT) + late
    of = kept + mine.count(Keeping.LATE)
    return KeptRate(kept / of if of >= FEWEST else None, kept, late, of)


@dataclass(slots=True)
class _Growing:
    """A promise while the past is gone through."""

    by: int | None
    to: int | None
    made: list[Remembered]
    due: date | None
    done: Remembered | None = None
    released: Remembered | None = None

    @property
    def closed(self) -> bool:
        return self.done is not None or self.released is not None


_Pair = tuple[int | None, int | None]
"""Who promised, and whom."""

_Between = _Pair | int
"""A pair, or one person in whichever part."""


@dataclass(slots=True)
class _Book:
    """All promises in the order made, and those still open by who is in them and what they say."""

    made: list[_Growing] = field(default_factory=list)
    still_open: dict[_Between | None, list[_Growing]] = field(default_factory=lambda: defaultdict(list))
    by_word: dict[tuple[_Between | None, str], list[_Growing]] = field(default_factory=lambda: defaultdict(list))
    by_quote: dict[tuple[_Between | None, str], list[_Growing]] = field(default_factory=lambda: defaultdict(list))
    by_talk: dict[tuple[_Between | None, int], list[_Growing]] = field(default_factory=lambda: defaultdict(list))

    def add(self, promise: _Growing) -> None:
        """Write down a new promise."""
        self.made.append(promise)
        self.find_by(promise, promise.made[0])

    def find_by(self, promise: _Growing, made: Remembered) -> None:
        """Find a promise where it was made, just now, by whom it is between and by its words."""
        for between in dict.fromkeys(((promise.by, promise.to), promise.by, promise.to)):
            self.still_open[between].append(promise)
            self.by_quote[between, made.quote.casefold()].append(promise)
            self.by_talk[between, made.where.conversation].append(promise)
            for word in made.words:
                self.by_word[between, word].append(promise)

    def of(self, between: Iterable[_Between | None], words: Sequence[str]) -> list[_Growing]:
        """The open promises of these people that have one of the words."""
        return _still_open(self.by_word.get((who, word)) for who in between for word in words)

    def in_these_words(self, between: Iterable[_Between | None], quote: str) -> list[_Growing]:
        """The open promises of these people that were made in just these words."""
        return _still_open(self.by_quote.get((who, quote.casefold())) for who in between)

    def lately(self, between: Sequence[_Between | None], sign: Remembered) -> list[_Growing]:
        """The open promises of these people made in the conversation of a sign, or lately."""
        there = [self.by_talk.get((who, sign.where.conversation)) for who in between]
        for who in between:
            self._forget_the_old(who, sign)
        return _still_open((*there, *(self.still_open.get(who) for who in between)))

    def _forget_the_old(self, who: _Between | None, sign: Remembered) -> None:
        """What is not recent at one sign is not at a later one, for what is remembered is in order."""
        if sign.said_on is not None and who in self.still_open:
            self.still_open[who] = [each for each in self.still_open[who] if _is_recent(each, sign)]


def _still_open(lists: Iterable[list[_Growing] | None]) -> list[_Growing]:
    """The promises of some lists that are open, each once; the lists forget those that are not."""
    found: dict[int, _Growing] = {}
    for promises_there in lists:
        if promises_there:
            promises_there[:] = [each for each in promises_there if not each.closed]
            found.update((id(each), each) for each in promises_there)
    return list(found.values())


def _latest(fitting: Sequence[_Growing]) -> _Growing | None:
    """The one that was made last; of several made at once the last."""
    if len(fitting) > 1:
        fitting = sorted(fitting, key=lambda each: (each.made[-1].said_on or date.min, _turn(each.made[-1])))
    return fitting[-1] if fitting else None


def _turn(each: Remembered) -> tuple[int, int]:
    return each.where.conversation, each.where.turn


def _take_promise(book: _Book, made: Remembered, by: int | None, known: Known, you: int | None) -> None:
    to = made.to
    if you is not None and you not in (by, to) and not (to is None or by is None):
        return
    day = _corrected_day(made, known)
    between: list[_Between | None] = [by] if to is None else [(by, to), (by, None)]
    before = book.of(between, made.words) if made.words else book.in_these_words(between, made.quote)
    again = _latest([each for each in before if _is_made_again(each, by, made)])
    if again is None:
        book.add(_Growing(by, to, [made], day))
        return
    again.made.append(made)
    again.due = day or again.due
    book.find_by(again, made)


class _People:
    """Who bears a name; looked up only if a promise names somebody."""

    def __init__(self, known: Known) -> None:
        self._known = known

    @cached_property
    def by_name(self) -> Mapping[str, set[int]]:
        """The people of each name, in small letters."""
        found: dict[str, set[int]] = defaultdict(set)
        for person in self._known.people.values():
            for name in (person.name, *(alias.value for alias in person.aliases if alias.kind == "name")):
                found[name.casefold()].add(person.id)
        return found


def _by(made: Remembered, people: _People) -> int | None:
    """Who is to do it: whoever said so, or the one whom they named, if that is certainly somebody who is known."""
    if not made.about:
        return made.by
    named = people.by_name.get(made.about.casefold(), set())
    return next(iter(named)) if len(named) == 1 else None


def _corrected_day(made: Remembered, known: Known) -> date | None:
    corrected = [each for each in known.decisions.get(made.key, ()) if each.verdict is Verdict.CORRECTED and each.day]
    return corrected[-1].day if corrected else made.day


def _is_made_again(each: _Growing, by: int | None, made: Remembered) -> bool:
    """Whether an open promise is the same as one made now."""
    return (
        each.by == by
        and each.made[0].what == made.what
        and each.made[0].about.casefold() == made.about.casefold()
        and may_be_later(each.made[-1], made)
        and (_is_about(each, made) if made.words else _is_said_again(each, made))
    )


def _is_said_again(each: _Growing, made: Remembered) -> bool:
    """Whether a promise that names nothing (`I'll get back to you`) is in the same words, and for the same day."""
    return each.due == made.day and each.made[-1].quote.casefold() == made.quote.casefold()


def _meets(one: int | None, other: int | None) -> bool:
    """Whether two may be the same person: so unless both are known, and differ."""
    return one is None or other is None or one == other


def _is_about(promise: _Growing, later: Remembered) -> bool:
    if later.kind is Noticing.INTRODUCED:
        return any(set(made.words) & set(later.words) for made in promise.made)
    return any(about_the_same(made.words, later.words) for made in promise.made)


def _take_sign(book: _Book, sign: Remembered) -> None:
    """A sign that a promise was kept, is no longer wanted, or has another day; the latest that it fits."""
    if sign.words:
        near = book.of(_between(sign), sign.words)
        found = _latest([each for each in near if _fits(each, sign) and _may_be_about(each, sign)])
        if found is None and (_POINTS.search(sign.quote) or sign.what in _HEARD):
            found = _latest(_without_words(book, sign))
    else:
        found = _latest(_without_words(book, sign))
    if found is not None:
        _close(found, sign)
        if not found.closed:  # it has another day now, and may be recent again
            book.find_by(found, found.made[-1])


def _may_be_about(promise: _Growing, sign: Remembered) -> bool:
    """Whether a sign is about a promise; where the listener heard it, a word in common is enough about its time."""
    return _is_about(promise, sign) or (sign.what in _HEARD and _is_about_its_time(promise, sign))


def _between(sign: Remembered) -> Sequence[_Between | None]:
    """Between whom the promises are that a sign may be of."""
    by, to = sign.by, sign.to
    if to is None:
        return [by]
    return list(dict.fromkeys([(by, to), (to, by), (by, None), (to, None), (None, by), (None, to)]))


def _fits(promise: _Growing, sign: Remembered) -> bool:
    """Whether a sign can be of a promise: by the two people in it, after it, and from the one who can give it."""
    if not may_be_later(promise.made[0], sign):
        return False
    if sign.by == promise.by:
        return _meets(promise.to, sign.to) and _shows_it_done(promise, sign)
    from_the_other = sign.by == promise.to or promise.to is None
    return from_the_other and sign.to in (promise.by, None) and _is_answered(sign)


def _shows_it_done(promise: _Growing, sign: Remembered) -> bool:
    """What the one who promised may say: here it is, I have introduced you, I cannot after all."""
    if sign.kind is Noticing.INTRODUCED or sign.what == "introduction":
        return promise.made[0].what == "introduction"
    if sign.kind is Noticing.GAVE:
        return sign.what == "resource"
    if sign.what == News.ARRIVED or _THANKS_FIRST.match(sign.quote):
        return False
    return sign.kind in (Noticing.DONE, Noticing.RELEASED)


def _is_answered(sign: Remembered) -> bool:
    """What the one to whom it was promised may say: thanks for it, or there is no need any more."""
    if sign.kind is Noticing.DONE:
        came = sign.what == News.ARRIVED or _THANKS.search(sign.quote)
        return bool(came) and not _IN_ADVANCE.search(sign.quote)
    if sign.kind is Noticing.THANKED:
        return not _IN_ADVANCE.search(sign.quote)
    return sign.kind is Noticing.RELEASED


def _without_words(book: _Book, sign: Remembered) -> Sequence[_Growing]:
    """What words that name nothing are about: what was promised just before, or the only promise that is waited for."""
    if sign.kind not in (Noticing.DONE, Noticing.RELEASED):
        return ()
    fitting = [each for each in book.lately(_between(sign), sign) if _fits(each, sign)]
    if just_before := [each for each in fitting if is_right_after(each.made[-1], sign)]:
        return just_before
    recent = [each for each in fitting if _is_recent(each, sign)]
    if sign.what in _HEARD and sign.words:
        recent = [each for each in recent if _is_about_its_time(each, sign)]
    return recent if len(recent) == 1 else ()


def _is_about_its_time(promise: _Growing, sign: Remembered) -> bool:
    """Whether something was handed over about when it was due: then words of its own need not meet the promise's."""
    due = promise.due or promise.made[-1].said_on
    return due is not None and sign.said_on is not None and abs(sign.said_on - due) <= ABOUT_ITS_TIME


def _is_recent(promise: _Growing, sign: Remembered) -> bool:
    made = promise.made[-1].said_on
    if made is None or sign.said_on is None:
        return False
    return sign.said_on <= max(made, promise.due or made) + AS_PROMISED_WITHIN


def _close(promise: _Growing, sign: Remembered) -> None:
    if sign.kind is not Noticing.RELEASED:
        promise.done = sign
    elif sign.what == "moved":
        promise.due = sign.day
    else:
        promise.released = sign


def _promise(growing: _Growing, known: Known, today: date) -> Promise:
    decisions = [decision for made in growing.made for decision in known.decisions.get(made.key, ())]
    corrected = [each for each in decisions if each.verdict is Verdict.CORRECTED and each.words]
    keeping, shown_by = _keeping(growing, decisions, today)
    return Promise(
        made=growing.made[0],
        by=growing.by,
        to=growing.to,
        words=corrected[-1].words if corrected else growing.made[0].quote,
        due=growing.due,
        keeping=keeping,
        shown_by=shown_by,
        confirmed=any(each.verdict in (Verdict.CONFIRMED, Verdict.CORRECTED) for each in decisions),
    )


_DECIDED = {
    Verdict.DISMISSED: Keeping.DISMISSED,
    Verdict.KEPT: Keeping.KEPT,
    Verdict.RELEASED: Keeping.RELEASED,
    Verdict.RESOLVED: Keeping.RELEASED,
}


def _keeping(
    growing: _Growing, decisions: Sequence[Decision], today: date
) -> tuple[Keeping, Remembered | Decision | None]:
    """Where it stands, and what shows it: the owner's decision first, then what was said, then time."""
    decided = [each for each in decisions if each.verdict in _DECIDED]
    if decided:
        last = max(decided, key=lambda decision: decision.on)
        return _DECIDED[last.verdict], last
    if growing.done is not None:
        return (Keeping.KEPT_LATE if _was_late(growing, growing.done) else Keeping.KEPT), growing.done
    if growing.released is not None:
        return Keeping.RELEASED, growing.released
    return _waiting(growing, today), None


def _was_late(growing: _Growing, done: Remembered) -> bool:
    """Whether it was done after its day; thanks do not tell when, for they may come long after."""
    on = done.day or done.said_on
    return growing.due is not None and on is not None and on > growing.due and done.by == growing.by


def _waiting(growing: _Growing, today: date) -> Keeping:
    """Nothing shows it kept: late after its day; without a day, nobody waits for ever, nor for what has no date."""
    if growing.due is not None:
        return Keeping.LATE if growing.due < today else Keeping.OPEN
    made = growing.made[-1].said_on
    return Keeping.STALE if made is None or today > made + WAITED_FOR else Keeping.OPEN
