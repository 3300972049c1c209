"""How to be with somebody, as they told it or the owner wrote it; what nobody said is a question, never a guess.

Nothing is worked out from a name, a language or a country: to apply what is said of a nation to one person is a known
misuse (Brewer and Venaik 2014, doi:10.1177/0170840613517602). A country that they said they live in gives its public
holidays, each as something to ask about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from regard.people.in_words import (
    called,
    corrected_words,
    day_in_words,
    is_confirmed,
    is_dismissed,
    quoted,
    said_in_words,
)
from regard.people.noticed import Fact, Noticing
from regard.people.public_holidays import holidays_of, place_in
from regard.people.remembered import Known, Remembered

AHEAD = timedelta(days=30)
"""How far ahead public holidays are looked for: as far as people plan meetings (judgement)."""

MOST_QUESTIONS = 2
"""Questions offered at once: more would be an interview (judgement)."""

SOME_DAYS = 3
MANY_DAYS = 10
"""Days on which you spoke, before a question is natural (judgement)."""

_CULTURE = (
    Fact.SAID_AS, Fact.CALLED, Fact.PRONOUNS, Fact.LANGUAGE, Fact.DAY_KEPT, Fact.ADDRESS, Fact.MANNER, Fact.HOURS,
    Fact.PLACE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One fact of how it is with somebody.

    Attributes:
        fact: which, as a `Fact`.
        says: a sentence: their quote, the owner's words, or what the owner's address book has.
        words: the quote, or what was written.
        on: when it was said or written; None if not known.
        confirmed: whether the owner said that it is so, or wrote it.
        rests_on: where it was said; None of what the owner wrote.
    """

    fact: str
    says: str
    words: str
    on: date | None
    confirmed: bool
    rests_on: Remembered | None = None


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A kind question about something unknown, or about a day ahead.

    Attributes:
        fact: what the answer would tell.
        says: the question, as an offer to the owner.
        day: the day that it is about; None if none.
        rests_on: why it is of use: what they said; None if that they spoke at all is enough.
    """

    fact: str
    says: str
    day: date | None = None
    rests_on: Remembered | None = None


@dataclass(frozen=True, slots=True)
class Culture:
    """How to be with somebody.

    Attributes:
        told: what is known, the latest of each fact first.
        ask: at most two questions.
        holidays: public holidays ahead where they said they are, as things to ask about.
    """

    told: tuple[Told, ...]
    ask: tuple[ToAsk, ...]
    holidays: tuple[ToAsk, ...]


def culture(known: Known, person: int, facts: Sequence[tuple[str, str, date]], today: date) -> Culture:
    """What somebody told of how to be with them, what the owner wrote, and what could be asked.

    Args:
        known: what memory gave.
        person: their number.
        facts: what the owner wrote of them: fact, words, day.
        today: the day from which holidays are looked for.
    """
    told = told_of(known, person, facts, _CULTURE)
    return Culture(told, _questions(known, person, told), _holidays(known, person, told, today))


def told_of(
    known: Known, person: int, facts: Sequence[tuple[str, str, date]], which: Sequence[str]
) -> tuple[Told, ...]:
    """What is known of some facts, in their order; of each the latest first, and the same words once."""
    said = () if known.people[person].unread else _said(known, person)
    every = [*_written(facts), *said, *_in_books(known, person)]
    found: dict[tuple[str, str], Told] = {}
    for fact in which:
        of_it = sorted(
            (each for each in every if each.fact == fact), key=lambda each: each.on or date.min, reverse=True
        )
        for each in of_it:
            found.setdefault((fact, each.words.casefold()), each)
    return tuple(found.values())


def _written(facts: Sequence[tuple[str, str, date]]) -> Iterator[Told]:
    for fact, words, on in facts:
        yield Told(fact, f"You wrote: {words}", words, on, confirmed=True)


def _said(known: Known, person: int) -> Iterator[Told]:
    name = called(known, person)
    for each in known.remembered:
        if each.kind is Noticing.TOLD and each.by == person and not is_dismissed(known, each):
            words, sure = corrected_words(known, each), is_confirmed(known, each)
            says = said_in_words(name, words or each.quote, confirmed=sure, corrected=bool(words))
            yield Told(each.what, says, words or each.quote, each.said_on, sure, each)


def _in_books(known: Known, person: int) -> Iterator[Told]:
    for contact in known.people[person].contacts:
        found = ((Fact.SAID_AS, contact.said_as), (Fact.PRONOUNS, contact.pronouns))
        languages = ((Fact.LANGUAGE, language) for language in contact.languages)
        for fact, words in (*found, *languages):
            if words:
                yield Told(fact, f"Your address book has: {words}", words, None, confirmed=False)


def _questions(known: Known, person: int, told: Sequence[Told]) -> tuple[ToAsk, ...]:
    """What is not known and would be of use, from what is known of the two of you; nothing from who they are."""
    have = {each.fact: each for each in told}
    met = known.met.get(person)
    days = met.days if met else 0
    name = called(known, person)
    found: list[ToAsk] = []
    if Fact.CALLED not in have and len(_first_names(known, person)) > 1:
        names = " or ".join(_first_names(known, person))
        found.append(ToAsk(Fact.CALLED, f"You could ask what to call them: {names}?"))
    if (place := have.get(Fact.PLACE)) and Fact.HOURS not in have:
        asks = f"You could ask {name} which hours suit them, there: {quoted(place.words)}"
        found.append(ToAsk(Fact.HOURS, asks, rests_on=place.rests_on))
    if days >= SOME_DAYS and Fact.DAY_KEPT not in have:
        found.append(ToAsk(Fact.DAY_KEPT, f"You could ask {name} whether there are days you should plan around."))
    if days >= MANY_DAYS and Fact.MANNER not in have:
        asks = f"You could ask {name} whether, when something is not right, they would rather have it said straight."
        found.append(ToAsk(Fact.MANNER, asks))
    return tuple(found[:MOST_QUESTIONS])


def _first_names(known: Known, person: int) -> tuple[str, ...]:
    """The first names under which they are known, if there are several; `Robert Hale` and `Bob`."""
    somebody = known.people[person]
    names = [somebody.name, *(alias.value for alias in somebody.aliases if alias.kind == "name")]
    first = (name.split()[0] for name in names if name.split() and name.replace(" ", "").isalpha())
    return tuple({name.casefold(): name for name in first}.values())


def _holidays(known: Known, person: int, told: Sequence[Told], today: date) -> tuple[ToAsk, ...]:
    """The public holidays ahead where they are, as they last said or the owner wrote."""
    place_told = next((each for each in told if each.fact == Fact.PLACE), None)
    place = place_in(place_told.words) if place_told else None
    if place is None or place_told is None:
        return ()
    name = called(known, person)
    return tuple(
        ToAsk(
            Fact.DAY_KEPT,
            f"{'About ' if holiday.about else ''}{day_in_words(holiday.day, today)} is a public holiday there "
            f"({holiday.name}; {place.name}): you could ask {name} whether they are off.",
            holiday.day,
            place_told.rests_on,
        )
        for holiday in holidays_of(place, today, today + AHEAD)
    )
