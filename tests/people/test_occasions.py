"""Days that are ahead: whose, when, and where it was told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from regard.contact import Contact, Day
from regard.conversation import Place
from regard.people import Fact, Known, Noticing, Person, Remembered, Verdict
from regard.people.occasions import occasions
from regard.people.years import in_year, next_time
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)


def told(quote: str, fact: Fact, value: str = "", **more: Any) -> Remembered:  # noqa: ANN401 - as of `said`
    return said(Noticing.TOLD, quote, MARCH, what=fact, about=value, **more)


def in_a_book(birthday: Day | None, *dates: tuple[str, Day]) -> Person:
    return Person(ANA, "Ana Diaz", contacts=(Contact("Ana Diaz", Place(1), birthday=birthday, dates=dates),))


def with_ana(ana: Person, *remembered: Remembered) -> Known:
    return known(remembered, people=PEOPLE | {ANA: ana})


BIRTHDAY = told("My birthday is on the 9th of March.", Fact.BIRTHDAY, day=date(2026, 3, 9), every_year=True)


def test_a_birthday_they_told_of() -> None:
    (day,) = occasions(known([BIRTHDAY]), MARCH)

    assert (day.person, day.name, day.day, day.rests_on) == (ANA, "birthday", date(2026, 3, 9), BIRTHDAY)
    assert day.says == "9 March: Ana said: “My birthday is on the 9th of March.”"
    assert occasions(known([BIRTHDAY]), date(2027, 3, 1))[0].day == date(2027, 3, 9)
    assert occasions(known([BIRTHDAY]), MARCH, within=6) == ()
    assert occasions(known([BIRTHDAY]), MARCH, people=[BEN]) == ()


def test_a_birthday_in_an_address_book_unless_they_told_another() -> None:
    ana = in_a_book(Day(3, 10, 1980), ("wedding", Day(3, 5)))

    assert [(day.name, day.day, day.says) for day in occasions(with_ana(ana), MARCH)] == [
        ("wedding", date(2026, 3, 5), "5 March: Ana's wedding, as your address book has it."),
        ("birthday", date(2026, 3, 10), "10 March: Ana's birthday, as your address book has it."),
    ]
    assert [day.day for day in occasions(with_ana(ana, BIRTHDAY), MARCH)] == [date(2026, 3, 5), date(2026, 3, 9)]


@pytest.mark.parametrize(("year", "day"), [(2026, date(2026, 2, 28)), (2028, date(2028, 2, 29))])
def test_the_29th_of_february(year: int, day: date) -> None:
    (found,) = occasions(with_ana(in_a_book(Day(2, 29, 1992))), date(year, 2, 10))

    assert found.day == day
    assert in_year(2, 29, year) == day
    assert next_time(2, 29, date(2027, 3, 1)) == date(2028, 2, 29)


def test_a_day_that_no_year_has_is_left_out() -> None:
    assert occasions(with_ana(in_a_book(Day(4, 31))), date(2026, 4, 20)) == ()


def test_over_the_end_of_the_year() -> None:
    assert occasions(with_ana(in_a_book(Day(1, 3))), date(2026, 12, 30))[0].day == date(2027, 1, 3)


def test_what_comes_back_each_year() -> None:
    on_the_9th: dict[str, Any] = {"what": "plan", "day": date(2026, 3, 9)}
    wedding = said(Noticing.SHARED, "Our anniversary is on the 9th.", MARCH, every_year=True, **on_the_9th)
    once = said(Noticing.SHARED, "The exam is on the 9th.", MARCH, **on_the_9th)

    assert [day.rests_on for day in occasions(known([wedding, once]), date(2027, 3, 2))] == [wedding]


@pytest.mark.parametrize(
    ("feast", "since", "day"),
    [
        ("diwali", date(2026, 11, 1), date(2026, 11, 8)),
        ("Rosh Hashanah", date(2026, 9, 1), date(2026, 9, 12)),
        ("lunar new year", date(2026, 2, 1), date(2026, 2, 17)),
        ("easter", date(2026, 4, 1), date(2026, 4, 5)),
        ("orthodox easter", date(2026, 4, 1), date(2026, 4, 12)),
        ("christmas", date(2026, 12, 1), date(2026, 12, 25)),
        ("eid", date(2026, 5, 20), date(2026, 5, 27)),
    ],
)
def test_a_feast_they_said_they_keep(feast: str, since: date, day: date) -> None:
    """The days are those that public calendars of 2026 have."""
    (found,) = occasions(known([told(f"We keep {feast} at home.", Fact.DAY_KEPT, feast)]), since)

    assert found.day == day
    assert f"Ana said: “We keep {feast} at home.”" in found.says


def test_a_feast_by_the_moon_is_about_its_day() -> None:
    (found,) = occasions(known([told("We keep Diwali.", Fact.DAY_KEPT, "Diwali")]), date(2026, 11, 1))

    assert (found.about, found.says) == (True, "About 8 November (Diwali): Ana said: “We keep Diwali.”")


def test_what_is_not_known_is_not_guessed() -> None:
    assert occasions(known([told("I never work on Fridays.", Fact.DAY_KEPT, "Fridays")]), MARCH) == ()


def test_dismissed_corrected_and_not_to_be_read() -> None:
    right = decided(BIRTHDAY, Verdict.CORRECTED, MARCH, day=date(2026, 3, 19))
    unread = Person(ANA, "Ana Diaz", unread=True)

    assert occasions(known([BIRTHDAY], [decided(BIRTHDAY, Verdict.DISMISSED, MARCH)]), MARCH) == ()
    assert occasions(known([BIRTHDAY], [right]), MARCH)[0].day == date(2026, 3, 19)
    assert occasions(with_ana(unread, BIRTHDAY), MARCH) == ()


def test_your_own_days_are_not_among_them() -> None:
    you = Person(YOU, "Kim Lund", is_you=True, contacts=(Contact("Kim Lund", Place(1), birthday=Day(3, 4)),))

    assert occasions(known([], people={YOU: you}), MARCH) == ()
