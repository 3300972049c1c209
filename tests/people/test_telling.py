"""Telling: what others told of how it is with them, and nothing that they did not say of themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from regard.conversation import Conversation
from regard.listener import Listener
from regard.people import Fact, Noticed
from regard.people.telling import telling
from regard.reading import read

TUESDAY = date(2026, 3, 3)

Talk = Callable[[str], Conversation]


def told(said: str, to_conversation: Talk, listener: Listener, you: str = "Ben") -> list[Noticed]:
    talk = to_conversation(f"Ben: Hello there, shall we start?\nAna: {said}\nBen: Okay.")
    return list(telling(read(talk, you, listener), TUESDAY))


@pytest.mark.parametrize(
    ("said", "fact", "value"),
    [
        ("It's pronounced shi-VAWN, by the way.", Fact.SAID_AS, "shi-VAWN"),
        ("Call me Bea.", Fact.CALLED, "Bea"),
        ("I go by Theo, actually.", Fact.CALLED, "Theo"),
        ("My pronouns are they/them.", Fact.PRONOUNS, "they/them"),
        ("Ana Ruiz (she/her), nice to meet you.", Fact.PRONOUNS, "she/her"),
        ("My English is not so good.", Fact.LANGUAGE, "English"),
        ("I grew up speaking Catalan.", Fact.LANGUAGE, "Catalan"),
        ("I keep Shabbat.", Fact.DAY_KEPT, "Shabbat"),
        ("I proofread, mostly theses.", Fact.WORK, ""),
        ("I keep bees.", Fact.WORK, ""),
        ("I carve spoons on the side.", Fact.WORK, ""),
        ("I'm fasting for Ramadan.", Fact.DAY_KEPT, "Ramadan"),
        ("Diwali is our big family day.", Fact.DAY_KEPT, "Diwali"),
        ("I don't work Fridays.", Fact.DAY_KEPT, "Fridays"),
        ("Please, not Doctor.", Fact.ADDRESS, ""),
        ("Just tell me straight.", Fact.MANNER, ""),
        ("I log off at four.", Fact.HOURS, ""),
        ("Mornings are best for me.", Fact.HOURS, ""),
        ("I'm based in Lisbon.", Fact.PLACE, "Lisbon"),
        ("It's nine here in Tokyo.", Fact.PLACE, "Tokyo"),
        ("I run the data team.", Fact.WORK, ""),
        ("I used to be a tax lawyer, happy to help.", Fact.WORK, ""),
        ("My daughter Iris plays the harp.", Fact.PERSON, "My daughter Iris"),
        ("My husband's name is Tom.", Fact.PERSON, "My husband Tom"),
    ],
)
def test_what_they_say_of_themselves_is_told(
    said: str, fact: Fact, value: str, to_conversation: Talk, listener: Listener
) -> None:
    assert [(each.what, each.about) for each in told(said, to_conversation, listener)] == [(fact, value)]


def test_a_day_kept_and_the_place_where(to_conversation: Talk, listener: Listener) -> None:
    found = told("We celebrate Thanksgiving here in Toronto.", to_conversation, listener)

    assert {(each.what, each.about) for each in found} == {(Fact.DAY_KEPT, "Thanksgiving"), (Fact.PLACE, "Toronto")}


def test_several_people_may_be_named_in_one_sentence(to_conversation: Talk, listener: Listener) -> None:
    found = told("My son Leo and my daughter Iris are visiting.", to_conversation, listener)

    assert [each.about for each in found] == ["My son Leo", "my daughter Iris"]


@pytest.mark.parametrize(
    ("said", "day"),
    [("It's my birthday on Friday.", date(2026, 3, 6)), ("I turn 40 on the 3rd of May.", date(2026, 5, 3))],
)
def test_a_birthday_comes_back_each_year(said: str, day: date, to_conversation: Talk, listener: Listener) -> None:
    (found,) = told(said, to_conversation, listener)

    assert (found.what, found.day, found.every_year) == (Fact.BIRTHDAY, day, True)


@pytest.mark.parametrize(
    "said",
    [
        "Call me back on Friday.",
        "Call me crazy, but I like it.",
        "I finish at five today.",
        "They are based in Lisbon.",
        "He's a nurse.",
        "My daughter will be late.",
        "His daughter Iris is late.",
        "I'm running the tests.",
        "We just tune it out.",
        "I build the release on Monday.",
        "If I lived in Lisbon I'd surf.",
        "You speak English very well.",
        "We don't work on Friday this week.",
        "Tell me about Diwali.",
        "She keeps Shabbat.",
        "I'm here in Paris for the conference.",
        "Her birthday is on Friday.",
        "My birthday is in a while.",
        '"Call me Bea and I\'m based in Lisbon", she wrote.',
    ],
)
def test_what_is_not_of_themselves_is_not_told(said: str, to_conversation: Talk, listener: Listener) -> None:
    assert told(said, to_conversation, listener) == []


def test_what_you_tell_is_not_kept(to_conversation: Talk, listener: Listener) -> None:
    assert told("Call me Bea.", to_conversation, listener, you="Ana") == []


def test_nothing_follows_from_a_name(to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation("Siobhán Ní Bhriain: Good morning.\nBen: Good morning.")

    assert telling(read(talk, "Ben", listener), TUESDAY) == ()
