"""All that is known of one person, on a page: what matters to them, what is open, what was promised, when you spoke.

Everything is worked out from what memory holds; what they said is quoted, what the owner confirmed comes first, and
nothing says what somebody is like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regard.conversation import Medium
from regard.listener import Disclosure
from regard.people.culture import Culture, Told, culture, told_of
from regard.people.in_words import (
    called,
    corrected_words,
    is_confirmed,
    is_dismissed,
    only_with,
    quoted,
    said_in_words,
)
from regard.people.noticed import Fact, Noticing
from regard.people.occasions import Occasion, occasions
from regard.people.person import Met, Person
from regard.people.promises import promises
from regard.people.remembered import Known, Remembered
from regard.people.thread import Keeping, Promise, Standing, Thread
from regard.people.threads import threads
from regard.people.trust import TrustLine, trust_from

_MATTERS = (Disclosure.INTEREST, Disclosure.HOPE)
"""What matters for long; a hardship or a plan is an open thread, and passes."""

_OVER = (Standing.DISMISSED, Standing.RESOLVED)

_AHEAD = 60
"""Days for which occasions are shown: far enough ahead to prepare for one (judgement)."""

_RECENTLY = timedelta(days=90)
"""How long a promise that was kept or let go is still shown (judgement)."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A conversation with the person, as small as a portrait needs it.

    Attributes:
        conversation: its number in memory.
        on: its last day; None if not known.
        medium: how you spoke.
        app: the format, as `regard formats` names it.
        title: empty if it has none.
    """

    conversation: int
    on: date | None
    medium: Medium
    app: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class LastTime:
    """A conversation, with what they shared in it and what you did with it.

    Attributes:
        spoken: the conversation.
        moments: what they shared, in order.
    """

    spoken: Spoken
    moments: tuple[Remembered, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that matters to them.

    Attributes:
        what: `interest`, `hope`, or a `Fact`.
        says: a sentence, with their quote.
        on: when they last said so; None if not known.
        confirmed: whether the owner said that it is so.
        rests_on: where they said it; None of what the owner wrote.
    """

    what: str
    says: str
    on: date | None
    confirmed: bool
    rests_on: Remembered | None


@dataclass(frozen=True, slots=True)
class Detail:
    """One way to reach them, or what they do.

    Attributes:
        kind: `organisation`, `role`, `mail`, `phone`, `link`, `place`, or the app of an account.
        value: as written.
        label: what the address book calls it; empty if nothing.
        source: the file, or `your address book`.
    """

    kind: str
    value: str
    label: str
    source: str


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who brought them together with whom.

    Attributes:
        by: who did.
        says: a sentence, with the quote.
        rests_on: where it was said.
    """

    by: int
    says: str
    rests_on: Remembered


@dataclass(frozen=True, slots=True)
class Portrait:
    """One person, as of a day.

    Attributes:
        person: who.
        called: how they like to be called.
        today: the day.
        met: when you have spoken; None if never.
        matters: what matters to them, what the owner confirmed first, then the latest.
        open: what they shared and can be come back to, the latest first.
        promises: both ways: those waited for first; those kept, late or let go in the last three months after.
        last: the last conversations, the latest first.
        occasions: days of theirs ahead.
        introductions: who introduced whom.
        details: contact and work, each once.
        trust: what you did that builds trust or frays it.
        culture: how to be with them.
    """

    person: Person
    called: str
    today: date
    met: Met | None
    matters: tuple[Matter, ...]
    open: tuple[Thread, ...]
    promises: tuple[Promise, ...]
    last: tuple[LastTime, ...]
    occasions: tuple[Occasion, ...]
    introductions: tuple[Introduction, ...]
    details: tuple[Detail, ...]
    trust: tuple[TrustLine, ...]
    culture: Culture


def portrait(
    known: Known,
    person: int,
    today: date,
    conversations: Sequence[Spoken] = (),
    facts: Sequence[tuple[str, str, date]] = (),
) -> Portrait:
    """All that is known of one person, as of a day.

    Args:
        known: what memory gave.
        person: their number.
        today: the day.
        conversations: the last ones with them, in any order.
        facts: what the owner wrote of them: fact, words, day.
    """
    somebody = known.people[person]
    known = only_with(known, person)
    if somebody.unread:
        known = replace(known, remembered=())
    told = [thread for thread in threads(known, today) if thread.person == person]
    made = promises(known, today)
    return Portrait(
        person=somebody,
        called=called(known, person),
        today=today,
        met=known.met.get(person),
        matters=_matters(known, person, told, facts),
        open=_latest_first(thread for thread in told if thread.standing is Standing.OPEN),
        promises=with_them(made, person, today),
        last=last_times(known, person, conversations),
        occasions=occasions(known, today, _AHEAD, [person]),
        introductions=tuple(_introductions(known, person)),
        details=tuple(dict.fromkeys(_details(somebody))),
        trust=trust_from(known, person, told, made, today),
        culture=culture(known, person, facts, today),
    )


def _matters(
    known: Known, person: int, told: Sequence[Thread], facts: Sequence[tuple[str, str, date]]
) -> tuple[Matter, ...]:
    name = called(known, person)
    lasting = (Fact.PERSON, Fact.BIRTHDAY, Fact.DAY_KEPT, Fact.WORK)
    found = [_told(each) for each in told_of(known, person, facts, lasting)]
    lasting_threads = (each for each in told if each.what in _MATTERS and each.standing not in _OVER)
    found += [_shared(known, thread, name) for thread in lasting_threads]
    return tuple(sorted(found, key=lambda each: (not each.confirmed, -(each.on or date.min).toordinal())))


def _told(told: Told) -> Matter:
    return Matter(told.fact, told.says, told.on, told.confirmed, told.rests_on)


def _shared(known: Known, thread: Thread, name: str) -> Matter:
    last = [thread.shared, *(each for each in thread.again if each.by == thread.person)][-1]
    return Matter(thread.what, thread_in_words(known, thread, name), last.said_on, thread.confirmed, thread.shared)


def thread_in_words(known: Known, thread: Thread, name: str) -> str:
    """What was shared, as their quote; as the owner wrote it, where they corrected it."""
    corrected = bool(corrected_words(known, thread.shared))
    return said_in_words(name, thread.words, confirmed=thread.confirmed, corrected=corrected)


def _latest_first(open_ones: Iterator[Thread]) -> tuple[Thread, ...]:
    def last_said(thread: Thread) -> date:
        said = [thread.shared, *(each for each in thread.again if each.by == thread.person)]
        return max((each.said_on for each in said if each.said_on), default=date.min)

    return tuple(sorted(open_ones, key=last_said, reverse=True))


_WAITED_FOR = (Keeping.LATE, Keeping.OPEN)


def with_them(made: Sequence[Promise], person: int, today: date) -> tuple[Promise, ...]:
    """The promises with one person: those waited for, by their day; then what became of the recent ones.

    Args:
        made: as `promises` gives them.
        person: their number.
        today: the day.
    """
    theirs = [each for each in made if person in (each.by, each.to, each.made.by)]
    waiting = [each for each in theirs if each.keeping in _WAITED_FOR]
    closed = [each for each in theirs if each.keeping not in (*_WAITED_FOR, Keeping.DISMISSED, Keeping.STALE)]
    recent = [each for each in closed if (on := _closed_on(each)) and today - on <= _RECENTLY]
    waiting.sort(key=lambda each: each.due or date.max)
    return (*waiting, *recent)


def _closed_on(promise: Promise) -> date | None:
    if isinstance(promise.shown_by, Remembered):
        return promise.shown_by.said_on
    return promise.shown_by.on if promise.shown_by else None


def last_times(known: Known, person: int, conversations: Sequence[Spoken]) -> tuple[LastTime, ...]:
    """Conversations, the latest first, each with what the person shared in it."""
    in_order = sorted(conversations, key=lambda each: (each.on or date.min, each.conversation), reverse=True)
    return tuple(LastTime(each, _moments(known, person, each.conversation)) for each in in_order)


def _moments(known: Known, person: int, conversation: int) -> tuple[Remembered, ...]:
    there = (each for each in known.remembered if each.where.conversation == conversation)
    shared = (each for each in there if each.kind is Noticing.SHARED and each.by == person)
    return tuple(each for each in shared if not is_dismissed(known, each))


def _introductions(known: Known, person: int) -> Iterator[Introduction]:
    for each in known.remembered:
        if each.kind is Noticing.INTRODUCED and person in (each.by, each.to) and not is_dismissed(known, each):
            yield Introduction(each.by, _introduced(known, each, person), each)


def _introduced(known: Known, each: Remembered, person: int) -> str:
    by, to = name_for_you(known, each.by), name_for_you(known, each.to)
    if is_confirmed(known, each) and each.about and to:
        return f"{by[:1].upper()}{by[1:]} introduced {to} to {each.about}: {quoted(each.quote)}"
    return f"{by[:1].upper()}{by[1:]} said{f' to {to}' if to else ''}: {quoted(each.quote)}"


def name_for_you(known: Known, person: int | None) -> str:
    """`you`, or what somebody is called; `somebody` of whom nothing is known; empty for nobody."""
    if person is None:
        return ""
    if person not in known.people:
        return "somebody"
    return "you" if known.people[person].is_you else called(known, person)


def _details(person: Person) -> Iterator[Detail]:
    for contact in person.contacts:
        book = "your address book"
        for kind, value in (("organisation", contact.organisation), ("role", contact.role)):
            if value:
                yield Detail(kind, value, "", book)
        listed = (("mail", contact.mail), ("phone", contact.phones), ("link", contact.links), ("place", contact.places))
        for kind, values in listed:
            yield from (Detail(kind, each.value, each.label, book) for each in values)
    written = {detail.value for contact in person.contacts for detail in (*contact.mail, *contact.phones)}
    for alias in person.aliases:
        if alias.kind != "name" and alias.value not in written:
            yield Detail(alias.kind, alias.value, "", alias.because)
