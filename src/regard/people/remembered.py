"""What memory gives back of what was noticed, and what the owner decided about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from regard.conversation import Medium, Place
from regard.event import Event
from regard.people.noticed import Noticing
from regard.people.person import Met, Person
from regard.reading import Response


@dataclass(frozen=True, slots=True)
class Where:
    """Where some words stand: enough to show them and to go and look.

    Attributes:
        conversation: its number in memory.
        title: the conversation's title; empty if it has none.
        medium: how people spoke.
        app: the format, as `regard formats` names it.
        file: the file's name.
        place: where in the file the turn begins.
        turn: the 0-based turn.
    """

    conversation: int
    title: str
    medium: Medium
    app: str
    file: str
    place: Place
    turn: int


@dataclass(frozen=True, slots=True)
class Remembered:
    """Something noticed, with the people in it known and its words beside it.

    Attributes:
        key: the same for the same words, however often a file is read anew; decisions are about it.
        kind: what it is.
        what: its kind more closely, as for `Noticed`.
        quote: the words that it rests on, exactly.
        by: the person who said it.
        to: the person whom it was said to; None if nobody in particular.
        about: as for `Noticed`.
        said_on: the day on which it was said; None if no day is known.
        day: the day that it speaks of.
        day_words: the words that the day was worked out from; empty without a day.
        every_year: whether the day comes back each year.
        words: what it is about, stemmed.
        response: what you did with it then.
        answer: your words that show it; empty if there are none.
        probability: how sure the listener was; None from rules.
        made_by: what noticed it.
        where: where it stands.
        said_at: the moment, where messages have one.
    """

    key: str
    kind: Noticing
    what: str
    quote: str
    by: int
    to: int | None
    about: str
    said_on: date | None
    day: date | None
    day_words: str
    every_year: bool
    words: tuple[str, ...]
    response: Response | None
    answer: str
    probability: float | None
    made_by: str
    where: Where
    said_at: datetime | None = None


class Verdict(StrEnum):
    """What the owner decided about something remembered or proposed."""

    CONFIRMED = "confirmed"
    """It is so."""
    CORRECTED = "corrected"
    """It is so with other words, another day or another kind, which the decision holds."""
    DISMISSED = "dismissed"
    """It is not so, or is nobody's business: never shown again."""
    RESOLVED = "resolved"
    """It is over; nothing more to do."""
    CAME_BACK = "came back"
    """The owner came back to it."""
    KEPT = "kept"
    """A promise was kept."""
    RELEASED = "released"
    """A promise is no longer wanted."""
    LATER = "later"
    """Not before the decision's `until`."""
    NOT_THIS = "not this"
    """This one proposal is not wanted."""
    NEVER = "never"
    """Nothing of this kind about this person."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the owner decided, once.

    Attributes:
        about: the key of something remembered, or of a follow-up.
        verdict: what was decided.
        on: the day.
        until: of `LATER`: the day from which it may come again.
        words: of `CORRECTED`: how it should read; empty if unchanged.
        day: of `CORRECTED`: the day that it speaks of; None if unchanged.
        what: of `CORRECTED`: its kind; empty if unchanged.
    """

    about: str
    verdict: Verdict
    on: date
    until: date | None = None
    words: str = ""
    day: date | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Invited:
    """An event of a calendar, with those of its attendees whom the owner knows.

    Attributes:
        event: as the calendar has it.
        people: their numbers, the owner left out.
    """

    event: Event
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Later:
    """What the owner and somebody said to each other, as it stands in memory.

    Attributes:
        by: who.
        to: the other.
        on: the day.
        text: one turn's words.
        first: whether it is the first of that day between the two, in writing.
    """

    by: int
    to: int
    on: date
    text: str
    first: bool = False


def _nothing_said(_person: int, _since: date) -> Sequence[Later]:
    return ()


@dataclass(frozen=True, slots=True)
class Known:
    """What memory knows that follow-ups and portraits are worked out from.

    Attributes:
        people: by number; the owner is among them.
        remembered: in the order in which it was said, what has no day first.
        met: when the owner and each person spoke.
        decisions: the owner's, by what they are about, oldest first.
        invited: events of calendars.
        since: gives what the owner and somebody have said to each other since a day, in order; it is looked up only
            where it is asked for, for it is long.
    """

    people: Mapping[int, Person]
    remembered: tuple[Remembered, ...]
    met: Mapping[int, Met] = field(default_factory=dict)
    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    invited: tuple[Invited, ...] = ()
    since: Callable[[int, date], Sequence[Later]] = field(default=_nothing_said, compare=False)

    @property
    def you(self) -> Person | None:
        """The owner; None until they have said who they are."""
        return next((person for person in self.people.values() if person.is_you), None)
