"""What memory knows as of a day, sorted so that each reason finds what it needs at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from regard.follow_up.names import called_in, is_somebody, shown_in
from regard.people import Fact, Known, Noticing, Person, Promise, Remembered, Standing, Thread


@dataclass(frozen=True, slots=True)
class AsOf:
    """Everything that the reasons for a follow-up are looked for in.

    Attributes:
        known: what memory gave.
        day: the day that follow-ups are for.
        you: the owner's number.
        threads: what people shared, as of the day; what they told of a day to come is among it.
        promises: both ways, as of the day.
        said_by: what was noticed in each person's words, in order.
        to_them: what was noticed in the owner's words, by whom they were for.
        heard_in: in which conversations each person was heard.
        order: where in `known.remembered` each key stands.
        called: how each person is addressed; empty where no name is known.
        shown: how each person is named to the owner.
    """

    known: Known
    day: date
    you: int
    threads: tuple[Thread, ...]
    promises: tuple[Promise, ...]
    said_by: Mapping[int, tuple[Remembered, ...]]
    to_them: Mapping[int, tuple[Remembered, ...]]
    heard_in: Mapping[int, frozenset[int]]
    order: Mapping[str, int]
    called: Mapping[int, str]
    shown: Mapping[int, str]

    def may_appear(self, number: int | None) -> bool:
        """Whether somebody may be proposed: not the owner, nobody unread, and somebody who can be written to."""
        person = None if number is None else self.known.people.get(number)
        return person is not None and not person.is_you and not person.unread and is_somebody(person)

    def person(self, number: int) -> Person:
        """Somebody by number."""
        return self.known.people[number]

    def ago(self, on: date | None) -> int | None:
        """How many days ago something was; None without a day, and for a day to come."""
        return None if on is None or on > self.day else (self.day - on).days

    def ahead(self, on: date | None) -> int | None:
        """In how many days something is, negative if it was; None without a day."""
        return None if on is None else (on - self.day).days

    def after(self, thing: Remembered, others: Sequence[Remembered]) -> tuple[Remembered, ...]:
        """Those that were said after a thing was."""
        place = self.order[thing.key]
        return tuple(other for other in others if self.order[other.key] > place)

    def from_you(self, person: int, *kinds: Noticing) -> tuple[Remembered, ...]:
        """What was noticed of these kinds in the owner's words to a person, or in a group in which they spoke."""
        return tuple(said for said in self.to_them.get(person, ()) if said.kind in kinds)

    def of(self, person: int, *kinds: Noticing) -> tuple[Remembered, ...]:
        """What was noticed of these kinds in a person's words."""
        return tuple(said for said in self.said_by.get(person, ()) if said.kind in kinds)

    def is_to_you(self, said: Remembered) -> bool:
        """Whether it was said to the owner, or to nobody in particular."""
        return said.to in (None, self.you)


def as_of(known: Known, day: date, threads: Sequence[Thread], promises: Sequence[Promise]) -> AsOf | None:
    """Sort what is known; None while it is not known which of the people is the owner."""
    you = known.you
    if you is None:
        return None
    said_by = _grouped((said.by, said) for said in known.remembered)
    heard_in = {person: frozenset(each.where.conversation for each in said) for person, said in said_by.items()}
    called = called_in(known)
    return AsOf(
        known=known,
        day=day,
        you=you.id,
        threads=(*threads, *_told_of_a_day(known, threads)),
        promises=tuple(promises),
        said_by=said_by,
        to_them=_grouped(_to_whom(said_by.get(you.id, ()), heard_in, called)),
        heard_in=heard_in,
        order={said.key: place for place, said in enumerate(known.remembered)},
        called=called,
        shown=shown_in(known, called),
    )


def _grouped(pairs: Iterable[tuple[int, Remembered]]) -> Mapping[int, tuple[Remembered, ...]]:
    found: dict[int, list[Remembered]] = defaultdict(list)
    for person, said in pairs:
        found[person].append(said)
    return {person: tuple(said) for person, said in found.items()}


def _to_whom(
    yours: Iterable[Remembered], heard_in: Mapping[int, frozenset[int]], called: Mapping[int, str]
) -> Iterator[tuple[int, Remembered]]:
    """For whom your words were: the one they were said to; else the one they name; else all who spoke there."""
    there: dict[int, list[int]] = defaultdict(list)
    for person, conversations in heard_in.items():
        for conversation in conversations:
            there[conversation].append(person)
    for said in yours:
        if said.to is not None:
            yield said.to, said
            continue
        present = there[said.where.conversation]
        named = [person for person in present if called[person] and called[person] in said.about.split()]
        yield from ((person, said) for person in named or present)


def _told_of_a_day(known: Known, threads: Sequence[Thread]) -> tuple[Thread, ...]:
    """`My daughter starts school on Monday` is told of a person who matters, and is a day to come as well."""
    shared = {(thread.person, thread.day) for thread in threads}
    return tuple(
        Thread(said, said.by, "plan", said.quote, said.day, Standing.OPEN)
        for said in known.remembered
        if said.kind is Noticing.TOLD
        and said.what == Fact.PERSON
        and said.day is not None
        and not said.every_year
        and (said.by, said.day) not in shared
    )
