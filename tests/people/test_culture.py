"""How to be with somebody: what they told, what the owner wrote, and questions; nothing from a name or a country."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regard.contact import Contact
from regard.conversation import Medium, Place
from regard.people import Alias, Fact, Known, Met, Noticing, Person, Remembered, Verdict
from regard.people.culture import MANY_DAYS, Culture, culture
from regard.people.public_holidays import place_in
from remembering import ANA, BEN, PEOPLE, decided, known, said

JUNE = date(2026, 6, 1)


def told(quote: str, fact: Fact, value: str = "", on: date = JUNE, **more: Any) -> Remembered:  # noqa: ANN401 - as of `said`
    return said(Noticing.TOLD, quote, on, what=fact, about=value, **more)


def of_ana(*remembered: Remembered) -> Culture:
    return culture(known(remembered), ANA, (), JUNE)


LANGUAGE = told("I grew up speaking Basque.", Fact.LANGUAGE, "Basque")
PORTUGAL = told("I live in Porto, Portugal.", Fact.PLACE, "Porto")


def met(days: int) -> dict[int, Met]:
    return {ANA: Met(JUNE, JUNE, days, None, None, Medium.TALK, "zoom")}


def test_what_they_told_is_quoted() -> None:
    (fact,) = of_ana(LANGUAGE).told

    assert (fact.fact, fact.says, fact.confirmed) == ("language", "Ana said: “I grew up speaking Basque.”", False)
    assert fact.rests_on == LANGUAGE


def test_what_you_wrote_and_what_your_address_book_has_say_so() -> None:
    ana = Person(ANA, "Ana Diaz", contacts=(Contact("Ana Diaz", Place(1), pronouns="she/her"),))

    found = culture(known([], people=PEOPLE | {ANA: ana}), ANA, [(Fact.MANNER, "likes it straight", JUNE)], JUNE)

    assert [fact.says for fact in found.told] == ["Your address book has: she/her", "You wrote: likes it straight"]


def test_confirmed_corrected_dismissed() -> None:
    def says(verdict: Verdict, words: str = "") -> list[str]:
        found = culture(known([LANGUAGE], [decided(LANGUAGE, verdict, JUNE, words=words)]), ANA, (), JUNE)
        return [f"{fact.says} {fact.confirmed}" for fact in found.told]

    assert says(Verdict.CONFIRMED) == ["Ana said: “I grew up speaking Basque.” True"]
    assert says(Verdict.CORRECTED, words="Basque and Spanish") == ["Basque and Spanish True"]
    assert says(Verdict.DISMISSED) == []


def test_the_latest_comes_first_and_the_same_words_once() -> None:
    before = told("I live in Bilbao.", Fact.PLACE, "Bilbao", on=date(2024, 1, 5))
    again = told("I live in Porto, Portugal.", Fact.PLACE, "Porto", on=date(2025, 1, 5))

    assert [fact.rests_on for fact in of_ana(before, again, PORTUGAL).told] == [PORTUGAL, before]


def test_what_others_told_is_theirs() -> None:
    assert of_ana(told("I grew up speaking Basque.", Fact.LANGUAGE, by=BEN)).told == ()


def test_public_holidays_where_they_said_they_are_are_things_to_ask() -> None:
    holidays = of_ana(PORTUGAL).holidays

    assert [ask.day for ask in holidays] == [date(2026, 6, 4), date(2026, 6, 10)]
    assert holidays[0].says == (
        "4 June is a public holiday there (Corpus Christi; Portugal): you could ask Ana whether they are off."
    )
    assert holidays[0].rests_on == PORTUGAL


def test_a_town_alone_says_nothing_of_its_country() -> None:
    assert of_ana(told("I live in Paris.", Fact.PLACE, "Paris")).holidays == ()


@pytest.mark.parametrize("name", ["João Silva", "Priya Sharma", "Moshe Levi"])
def test_nothing_follows_from_a_name(name: str) -> None:
    """Whoever it is, with nothing told there is nothing known, no holiday, and the same questions."""
    people = PEOPLE | {ANA: Person(ANA, name)}
    found = culture(known([], people=people, met=met(MANY_DAYS)), ANA, (), JUNE)

    assert (found.told, found.holidays) == ((), ())
    assert [ask.fact for ask in found.ask] == [Fact.DAY_KEPT, Fact.MANNER]


@pytest.mark.parametrize(
    ("these", "asks"),
    [
        (known([]), []),
        (known([], met=met(3)), [Fact.DAY_KEPT]),
        (known([told("We keep Diwali.", Fact.DAY_KEPT, "Diwali")], met=met(3)), []),
        (known([PORTUGAL]), [Fact.HOURS]),
        (known([PORTUGAL, told("I start at ten.", Fact.HOURS)]), []),
        (known([PORTUGAL], met=met(20)), [Fact.HOURS, Fact.DAY_KEPT]),
    ],
    ids=["strangers", "some days", "told", "a place", "hours told", "at most two"],
)
def test_questions_are_few_and_of_use(these: Known, asks: list[Fact]) -> None:
    assert [ask.fact for ask in culture(these, ANA, (), JUNE).ask] == asks


def test_two_first_names_are_worth_a_question() -> None:
    bob = Person(ANA, "Robert Hale", aliases=(Alias("name", "Bob Hale", "a chat"),))

    (ask,) = culture(known([], people=PEOPLE | {ANA: bob}), ANA, (), JUNE).ask

    assert ask.says == "You could ask what to call them: Robert or Bob?"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I'm over here in Ireland.", ("IE", None)),
        ("We live in the UK, in Scotland.", ("GB", "SCT")),
        ("I'm based in New Jersey.", ("US", "NJ")),
        ("I work from Northern Ireland.", ("GB", "NIR")),
        ("Us too, in California", ("US", "CA")),
        ("I live in Georgia.", None),
        ("I live in Jersey.", None),
        ("Half the year in Spain, half in Portugal.", None),
        ("they moved to us", None),
        ("I live in Paris.", None),
    ],
)
def test_a_place_is_one_that_is_named_and_no_other(text: str, place: tuple[str, str | None] | None) -> None:
    found = place_in(text)

    assert (found and (found.country, found.region)) == place
