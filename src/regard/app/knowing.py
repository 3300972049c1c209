"""Who is who: everybody, who may be one person, and what the owner says of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from regard.memory import Memory
from regard.people import Fact, Person, Suggestion, suggestions
from regard.problems import NotInMemory, SeveralPeople


def the_one(memory: Memory, name: str) -> Person:
    """The person whom a name fits, or part of one, an address, an account, or the number that memory gave.

    Raises:
        NotInMemory: nobody; SeveralPeople: more than one.
    """
    if name.isdecimal() and len(name) < 8:
        return memory.person(int(name))
    fitting = memory.named(name)
    if not fitting:
        raise NotInMemory(f"nobody in memory is called {name!r}; `regard people` lists everybody.")
    if len(fitting) > 1:
        raise SeveralPeople(name, tuple(f"{person.name} ({person.id})" for person in fitting))
    return fitting[0]


def who_may_be_one(memory: Memory) -> tuple[Suggestion, ...]:
    """Pairs of people who may be one, the surest first; nobody is asked about twice."""
    return suggestions(memory.people(), memory.parted())


def same(memory: Memory, kept: Person, gone: Person, at: datetime) -> int:
    """The owner says that two are one; gives the number that takes it back."""
    return memory.join(kept.id, gone.id, "you said so", at)


def two(memory: Memory, one: Person, other: Person) -> None:
    """The owner says that two are two; nobody asks again."""
    memory.not_the_same(one.id, other.id)


def write_fact(memory: Memory, person: Person, what: str, words: str, on: date) -> None:
    """Keep what the owner wrote of somebody.

    Raises:
        NotInMemory: no fact is called so.
    """
    if what not in set(Fact):
        raise NotInMemory(f"nothing of that kind is kept: {what!r}; there are {', '.join(sorted(Fact))}.")
    memory.write_fact(person.id, what, words, on)


def person_as_values(person: Person) -> dict[str, Any]:
    """Somebody as plain values."""
    return {
        "number": person.id,
        "name": person.name,
        "you": person.is_you,
        "unread": person.unread,
        "aliases": [{"kind": each.kind, "value": each.value, "because": each.because} for each in person.aliases],
    }


def people_as_values(memory: Memory) -> dict[str, Any]:
    """Everybody, and who may be one person."""
    return {
        "people": [person_as_values(person) for person in memory.people()],
        "may_be_one": [
            {"kept": each.kept, "gone": each.gone, "evidence": str(each.evidence), "reasons": list(each.reasons)}
            for each in who_may_be_one(memory)
        ],
    }
