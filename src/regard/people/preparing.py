"""One page to read before meeting people: what to come back to, what is promised, a question, what is told already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regard.conversation import Medium
from regard.event import Event
from regard.listener import Disclosure
from regard.people.culture import ToAsk, Told, culture, told_of
from regard.people.in_words import called, day_in_words, only_with, quoted, quoted_or_corrected
from regard.people.noticed import EVENT, Fact
from regard.people.occasions import Occasion, occasions
from regard.people.person import Met, Person
from regard.people.portrait import LastTime, Spoken, last_times, thread_in_words, with_them
from regard.people.promises import promises
from regard.people.remembered import Known, Remembered
from regard.people.thread import Keeping, Promise, Standing, Thread
from regard.people.threads import threads

MOST_THREADS = 3
"""Things to come back to with one person: as many as one keeps in mind (judgement)."""

MOST_TOLD = 3
"""Things that they told already, of those that are easily asked again (judgement)."""

LATELY = timedelta(days=60)
"""How long what you came back to is still something not to ask again as if it were new (judgement)."""

DUE_WITHIN = timedelta(days=7)
"""A promise due so soon after the meeting is one to speak of in it (judgement)."""

OCCASIONS_WITHIN = 14
"""Days ahead for which a day of theirs is mentioned (judgement)."""


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Something to come back to.

    Attributes:
        says: their words, quoted, with the day on which they said them.
        thread: what it is.
    """

    says: str
    thread: Thread


@dataclass(frozen=True, slots=True)
class Question:
    """A question worth asking.

    Attributes:
        says: an offer: `You could ask …`.
        because: the words that it rests on; None where it is about something unknown.
    """

    says: str
    because: Remembered | None


@dataclass(frozen=True, slots=True)
class AlreadyTold:
    """Something that they told, so that you need not ask as if you had not heard.

    Attributes:
        says: their words, quoted.
        rests_on: where they said so; None of what the owner wrote.
    """

    says: str
    rests_on: Remembered | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """What to know of one person before meeting them.

    Attributes:
        person: who.
        called: how they like to be called.
        said_as: how the name is said, where they told or somebody wrote it; None else.
        last: when and how you last spoke, in a sentence.
        last_time: that conversation, with what they shared in it; None if it is not known.
        come_back: two or three things to come back to, what would be felt most first.
        promises: late, or due within a week of the day, both ways.
        question: one worth asking; None if nothing suggests one.
        already_told: what not to ask again.
        occasions: days of theirs within two weeks.
    """

    person: Person
    called: str
    said_as: Told | None
    last: str
    last_time: LastTime | None
    come_back: tuple[ComeBack, ...]
    promises: tuple[Promise, ...]
    question: Question | None
    already_told: tuple[AlreadyTold, ...]
    occasions: tuple[Occasion, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """One page to read before meeting.

    Attributes:
        event: what is being prepared for; None if it is no event of a calendar.
        on: the day of the meeting.
        people: each, in the order given.
        unknown: attendees of whom nothing is known, as the calendar names them.
    """

    event: Event | None
    on: date
    people: tuple[Prepared, ...]
    unknown: tuple[str, ...] = ()


def prepare(
    known: Known,
    people: Sequence[int],
    event: Event | None,
    today: date,
    *,
    conversations: Mapping[int, Sequence[Spoken]] | None = None,
    facts: Mapping[int, Sequence[tuple[str, str, date]]] | None = None,
) -> Preparation:
    """What to know before meeting one or several people.

    Args:
        known: what memory gave.
        people: whom; the owner among them is passed over.
        event: what for; None for no event of a calendar.
        today: the day, for what is late or lies back.
        conversations: the last ones with each.
        facts: what the owner wrote of each: fact, words, day.
    """
    talks, written = conversations or {}, facts or {}
    on = max(event.day, today) if event else today
    whom = [person for person in dict.fromkeys(people) if not known.people[person].is_you]
    prepared = tuple(
        _prepared(known, each, on, today, conversations=talks.get(each, ()), facts=written.get(each, ()))
        for each in whom
    )
    return Preparation(event, on, prepared, _unknown(known, whom, event))


def _unknown(known: Known, whom: Sequence[int], event: Event | None) -> tuple[str, ...]:
    """The attendees who are none of the people and not the owner."""
    from regard.people.handles import same_handle

    if event is None:
        return ()
    you = [known.you.id] if known.you else []
    theirs: set[tuple[str, str]] = set()
    for person in (known.people[number] for number in (*whom, *you)):
        theirs.add(("name", same_handle("name", person.name)))
        theirs |= {(alias.kind, same_handle(alias.kind, alias.value)) for alias in person.aliases}
        theirs |= {("mail", same_handle("mail", mail.value)) for contact in person.contacts for mail in contact.mail}
    return tuple(
        attendee.name or attendee.mail
        for attendee in event.attendees
        if ("mail", same_handle("mail", attendee.mail)) not in theirs
        and ("name", same_handle("name", attendee.name)) not in theirs
    )


def _prepared(
    known: Known,
    person: int,
    on: date,
    today: date,
    *,
    conversations: Sequence[Spoken],
    facts: Sequence[tuple[str, str, date]],
) -> Prepared:
    somebody = known.people[person]
    known = only_with(known, person)
    if somebody.unread:
        known = replace(known, remembered=())
    name = called(known, person)
    told = [thread for thread in threads(known, today) if thread.person == person]
    back = to_come_back_to(told, on)[:MOST_THREADS]
    said_as = told_of(known, person, facts, [Fact.SAID_AS])
    times = last_times(known, person, conversations)
    return Prepared(
        person=somebody,
        called=name,
        said_as=said_as[0] if said_as else None,
        last=last_in_words(known.met.get(person), name, today),
        last_time=times[0] if times else None,
        come_back=tuple(ComeBack(_come_back(known, thread, name, today), thread) for thread in back),
        promises=_promises(known, person, on, today),
        question=_question(back, culture(known, person, facts, today).ask, name, on, today),
        already_told=_already_told(known, person, told, facts, today),
        occasions=occasions(known, on, OCCASIONS_WITHIN, [person]),
    )


_FELT_MOST = (
    Disclosure.HARDSHIP, Disclosure.WORRY, Disclosure.SUCCESS, EVENT, Disclosure.NEED, Disclosure.PLAN,
    Disclosure.HOPE, Disclosure.INTEREST,
)  # fmt: skip
"""What is come back to first, other things equal (judgement)."""


def to_come_back_to(told: Sequence[Thread], on: date) -> list[Thread]:
    """The open threads of somebody, what would be felt most first.

    A hardship or worry that was not acknowledged, then what lies within a week of the day, then by kind; of each the
    latest first. The order is a judgement.
    """
    return sorted((thread for thread in told if thread.standing is Standing.OPEN), key=lambda each: _order(each, on))


def _order(thread: Thread, on: date) -> tuple[bool, bool, int, int]:
    hard = thread.what in (Disclosure.HARDSHIP, Disclosure.WORRY)
    near = thread.day is not None and abs((thread.day - on).days) <= DUE_WITHIN.days
    kind = next((at for at, what in enumerate(_FELT_MOST) if what == thread.what), len(_FELT_MOST))
    return not (hard and not thread.acknowledged), not near, kind, -(_last_said(thread) or date.min).toordinal()


def _last_said(thread: Thread) -> date | None:
    said = [each.said_on for each in (thread.shared, *thread.again) if each.by == thread.person and each.said_on]
    return max(said, default=None)


def _come_back(known: Known, thread: Thread, name: str, today: date) -> str:
    """Their words with the day; as the owner corrected them, without, for then nobody said them so that day."""
    says = thread_in_words(known, thread, name)
    on = thread.shared.said_on
    return f"On {day_in_words(on, today)} {says}" if on and thread.words == thread.shared.quote else says


def _promises(known: Known, person: int, on: date, today: date) -> tuple[Promise, ...]:
    def is_near(promise: Promise) -> bool:
        return promise.keeping is Keeping.OPEN and promise.due is not None and promise.due <= on + DUE_WITHIN

    every = with_them(promises(known, today), person, today)
    return tuple(each for each in every if each.keeping is Keeping.LATE or is_near(each))


_ASK = {
    Disclosure.HARDSHIP: "how things are now",
    Disclosure.WORRY: "how it looks now",
    Disclosure.SUCCESS: "how it came about",
    Disclosure.NEED: "whether they still need it",
    Disclosure.HOPE: "whether they are any nearer to it",
    Disclosure.INTEREST: "what they have come across of late",
}


def _question(back: Sequence[Thread], ask: Sequence[ToAsk], name: str, on: date, today: date) -> Question | None:
    """A question about the first thing to come back to; else one about something unknown that is of use."""
    for thread in back:
        if what := _what_to_ask(thread, on):
            words = quoted_or_corrected(thread.words, thread.shared.quote)
            return Question(f"You could ask {name} {what}: {words}", thread.shared)
    return Question(ask[0].says, ask[0].rests_on) if ask else None


def _what_to_ask(thread: Thread, on: date) -> str:
    if thread.day is not None and thread.what not in (Disclosure.HARDSHIP, Disclosure.SUCCESS):
        return "how it went" if thread.day < on else "how they feel about it"
    if thread.what in (Disclosure.PLAN, EVENT):
        return "how it is coming along"
    return next((words for what, words in _ASK.items() if what == thread.what), "")


_OFTEN_ASKED = (Fact.PERSON, Fact.WORK, Fact.PLACE)


def _already_told(
    known: Known, person: int, told: Sequence[Thread], facts: Sequence[tuple[str, str, date]], today: date
) -> tuple[AlreadyTold, ...]:
    """How things ended of late, then who and what they told of themselves; so that nobody has to say it twice."""
    name = called(known, person)
    ended = [each for thread in told if (each := _outcome(thread)) and _is_late(each, today)]
    found = [AlreadyTold(f"{name} said: {quoted(each.quote)}", each) for each in reversed(ended)]
    lasting = told_of(known, person, facts, _OFTEN_ASKED)
    found += [AlreadyTold(each.says, each.rests_on) for each in lasting if each.rests_on is not None]
    return tuple(dict.fromkeys(found))[:MOST_TOLD]


def _outcome(thread: Thread) -> Remembered | None:
    """Their own words that say how something ended, or what they said of it when you came back to it."""
    closed = thread.closed_by
    if not isinstance(closed, Remembered) or thread.standing not in (Standing.RESOLVED, Standing.CAME_BACK):
        return None
    return closed if closed.by == thread.person else None


def _is_late(each: Remembered, today: date) -> bool:
    return each.said_on is not None and today - each.said_on <= LATELY


_HOW = {Medium.CHAT: "in a chat", Medium.MAIL: "by mail", Medium.TICKET: "in a ticket"}


def last_in_words(met: Met | None, name: str, today: date) -> str:
    """When and how you last spoke, in a sentence."""
    if met is None:
        return f"No conversation with {name} is known yet."
    verb = "spoke" if met.medium is Medium.TALK else "wrote to each other"
    whose = "yours" if met.last_by_you else f"{name}'s"
    how = "" if met.medium is Medium.TALK else f", {_HOW[met.medium]}; the last words were {whose}"
    return f"You last {verb} on {day_in_words(met.last, today)}{how}."
