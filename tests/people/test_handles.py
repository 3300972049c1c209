"""The same address, number or account, however it is written."""

from __future__ import annotations

import pytest

from regard.people.handles import same_handle


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("mail", "Ana.Diaz@Example.org", "<ana.diaz@example.org>"),
        ("mail", "mailto:ana@example.org", "ana@example.org "),
        ("mail", "ana.diaz@gmail.com", "AnaDiaz@googlemail.com"),
        ("phone", "+44 (0)20 7946 0958", "0044 20 7946 0958"),
        ("phone", "tel:+1-650-253-0000", "+1 (650) 253 0000"),
        ("phone", "0170 / 123 45 67", "01701234567"),
        ("phone", "\u202a+44 20 7946 0958\u202c", "+442079460958"),
        ("linkedin", "https://www.linkedin.com/in/Ana-Diaz/?trk=x", "http://de.linkedin.com/in/ana-diaz"),
        ("linkedin", "https://linkedin.com/in/jos%C3%A9", "linkedin.com/in/josé"),
        ("telegram", "@ana", "ana"),
        ("name", "Ana  Díaz", "ana díaz"),
    ],
)
def test_the_same_handle(kind: str, one: str, other: str) -> None:
    assert same_handle(kind, one) == same_handle(kind, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("mail", "ana.diaz@example.org", "anadiaz@example.org"),
        ("mail", "club+ana@gmail.com", "club+ben@gmail.com"),
        ("phone", "0170 1234567", "+49 170 1234567"),
        ("phone", "+1 650 253 0000 ext. 12", "+1 650 253 0000 ext. 13"),
        ("phone", "253 0000 x12", "253 0000 x13"),
        ("slack", "U0AB", "U0Ab"),
        ("name", "Ana Diaz", "Ana Díaz"),
    ],
)
def test_what_may_be_two_people_stays_two(kind: str, one: str, other: str) -> None:
    assert same_handle(kind, one) != same_handle(kind, other)


def test_a_number_without_its_country_is_never_given_one() -> None:
    assert same_handle("phone", "(0170) 123-4567") == "01701234567"


def test_what_is_no_number_abroad_keeps_its_digits() -> None:
    assert same_handle("phone", "+12 34") == "1234"
