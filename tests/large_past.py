"""A large past, made of made sentences: as many people and remembered things as are asked for, the same for a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from regard.contact import Contact, Day
from regard.conversation import Medium, Place
from regard.listener import Disclosure
from regard.people import Decision, Fact, Known, Met, Noticing, Person, Remembered, Verdict, Where
from regard.people.subject import subject_words
from regard.reading import Response

TODAY = date(2026, 3, 10)
YOU = 1

_SIGNS, _VOWELS = "bcdfghjklmnprstvw", "aeiou"
_MATTERS = (
    "the audit", "my father's surgery", "the move to Leeds", "a job interview", "the sales deck", "my driving test",
    "the budget report", "our wedding", "the school play", "a marathon", "my thesis", "the new contract",
)  # fmt: skip
_SHARED = (
    "I am worried about {}.", "{} went so well.", "I have {} on Friday.", "I keep thinking of {}.", "I need {} soon.",
)  # fmt: skip
_KINDS: tuple[tuple[Noticing, str, int], ...] = (
    (Noticing.SHARED, "", 40),
    (Noticing.PROMISE, "I'll send you {}.", 14),
    (Noticing.PROMISE, "I'll get back to you.", 2),
    (Noticing.DONE, "Here is {}.", 5),
    (Noticing.DONE, "As promised.", 2),
    (Noticing.RELEASED, "No need for {} any more.", 3),
    (Noticing.RELEASED, "No need any more.", 1),
    (Noticing.QUESTION, "What do you make of {}?", 6),
    (Noticing.FAVOUR, "I stayed late to fix {}.", 4),
    (Noticing.THANKED, "Thanks for {}.", 4),
    (Noticing.RAISED, "How did {} go?", 12),
    (Noticing.GAVE, "Here is what I read about {}.", 4),
    (Noticing.ASKED, "Could you look at {}?", 2),
    (Noticing.TOLD, "I do {} for a living.", 4),
    (Noticing.INTRODUCED, "Meet a friend who knows {}.", 1),
)
_OF_YOURS = (Noticing.RAISED, Noticing.GAVE, Noticing.ASKED, Noticing.THANKED)
_WHAT = {Noticing.GAVE: ("resource", "offer"), Noticing.RELEASED: ("", "", "moved"), Noticing.PROMISE: ("", "",
         "introduction")}  # fmt: skip
_FACTS = (Fact.WORK, Fact.WORK, Fact.CALLED, Fact.BIRTHDAY, Fact.DAY_KEPT, Fact.PERSON)


def large_past(people: int, things: int, *, days: int = 120, seed: int = 5) -> Known:
    """What memory would give of so many people, with so many things said in the last days.

    Names and first names repeat, groups meet, days come back each year, and the owner has decided about one thing in
    fifteen.
    """
    chance = random.Random(seed)  # noqa: S311  # data to test with, no secrets
    persons = {person.id: person for person in _people(chance, people)}
    said = sorted((_said(chance, number, people, things, days) for number in range(things)), key=_in_order)
    met = {number: _met(chance, days) for number in persons if number != YOU}
    return Known(persons, tuple(said), met, dict(_decisions(chance, said)))


def _people(chance: random.Random, people: int) -> Iterator[Person]:
    yield Person(YOU, "Owner Oakes", is_you=True)
    for number in range(2, people + 2):
        name = f"{_name(chance)} {_name(chance)}{_name(chance).lower()}"
        when = Day(chance.randint(1, 12), chance.randint(1, 28))
        birthday = when if chance.random() < 0.3 else None
        contacts = (Contact(name, Place(number), birthday=birthday),) if birthday else ()
        yield Person(number, name, unread=chance.random() < 0.02, contacts=contacts)


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(letters) for letters in (_SIGNS, _VOWELS, _SIGNS, _VOWELS)).title()


def _met(chance: random.Random, days: int) -> Met:
    last = TODAY - timedelta(days=chance.randrange(days))
    often = chance.random() < 0.7
    gap = float(chance.randint(2, 40))
    on_days = chance.randint(5, 60) if often else 2
    return Met(
        TODAY - timedelta(days=2000), last, on_days, gap if often else None, 2 * gap if often else None,
        chance.choice(list(Medium)), "whatsapp",
    )  # fmt: skip


def _said(chance: random.Random, number: int, people: int, things: int, days: int) -> Remembered:
    kind, says, _ = chance.choices(_KINDS, weights=[weight for _, _, weight in _KINDS])[0]
    matter = (
        chance.choice(_MATTERS) if chance.random() < 0.6 else f"the {_name(chance).lower()} {_name(chance).lower()}"
    )
    quote = (says or chance.choice(_SHARED)).format(matter)
    other = chance.randint(2, people + 1)
    mine = kind in _OF_YOURS or (kind in (Noticing.PROMISE, Noticing.DONE) and chance.random() < 0.5)
    by, to = (YOU, other) if mine else (other, YOU)
    on = TODAY - timedelta(days=chance.randrange(days)) if chance.random() < 0.97 else None
    what = _what(chance, kind)
    conversation = 1 + other * 8 % (things + 1) + chance.randrange(8)
    where = Where(conversation, "", Medium.CHAT, "whatsapp", "chat.txt", Place(1), chance.randrange(40))
    day = on + timedelta(days=chance.randint(-3, 40)) if on and chance.random() < 0.3 else None
    return Remembered(
        key=f"k{number}",
        kind=kind,
        what=what,
        quote=quote,
        by=by,
        to=None if chance.random() < 0.15 else to,
        about=_about(chance, kind, what),
        said_on=on,
        day=day,
        day_words="",
        every_year=day is not None and chance.random() < 0.1,
        words=subject_words(quote),
        response=chance.choice((None, *Response)) if kind is Noticing.SHARED else None,
        answer="",
        probability=None,
        made_by="made 1",
        where=where,
        said_at=datetime(on.year, on.month, on.day, 9, 30, tzinfo=UTC) if on and chance.random() < 0.5 else None,
    )


def _what(chance: random.Random, kind: Noticing) -> str:
    if kind is Noticing.SHARED:
        return str(chance.choice(list(Disclosure)))
    return str(chance.choice(_FACTS if kind is Noticing.TOLD else _WHAT.get(kind, ("",))))


def _about(chance: random.Random, kind: Noticing, what: str) -> str:
    if what == Fact.CALLED:
        return _name(chance)
    if what == Fact.DAY_KEPT:
        return chance.choice(("Diwali", "Easter", "Eid"))
    if kind is Noticing.PROMISE and chance.random() < 0.1:
        return chance.choice(("she", _name(chance)))
    return chance.choice(("my son", "my daughter", "Bea")) if chance.random() < 0.05 else ""


def _in_order(said: Remembered) -> tuple[date, float, int, int]:
    return (
        said.said_on or date.min, said.said_at.timestamp() if said.said_at else 0.0, said.where.conversation,
        said.where.turn,
    )  # fmt: skip


def _decisions(chance: random.Random, said: list[Remembered]) -> Iterator[tuple[str, tuple[Decision, ...]]]:
    for each in chance.sample(said, len(said) // 15):
        on = TODAY - timedelta(days=chance.randrange(20))
        verdict = chance.choice(list(Verdict))
        words = "the owner's words" if verdict is Verdict.CORRECTED else ""
        yield each.key, (Decision(each.key, verdict, on, until=TODAY + timedelta(days=3), words=words),)
