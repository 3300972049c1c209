"""What builds trust and what frays it: lines about the owner, each with its words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from regard.conversation import Medium
from regard.people import Met, Noticing, Person, Remembered, Trust, TrustLine, Verdict, trust
from regard.reading import Response
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)


def later(days: int) -> date:
    return MARCH + timedelta(days=days)


def lines(*remembered: Remembered, on: int = 40) -> list[tuple[Trust, str]]:
    return [(line.what, line.says) for line in trust(known(remembered), ANA, later(on))]


SHARED = said(Noticing.SHARED, "My father's surgery went badly.", MARCH, what="hardship")
PASSED_OVER = said(
    Noticing.SHARED, "My father's surgery went badly.", MARCH, what="hardship", response=Response.PASSED_OVER
)
ASK = said(Noticing.RAISED, "How is your father after the surgery?", later(8), by=YOU, to=ANA)
DECK = said(Noticing.PROMISE, "I'll send you the deck by Friday.", MARCH, by=YOU, to=ANA, day=later(4))
HERE = said(Noticing.DONE, "Here is the deck.", later(3), by=YOU, to=ANA)


def test_you_came_back() -> None:
    (line,) = trust(known([SHARED, ASK]), ANA, later(9))

    assert line == TrustLine(
        Trust.CAME_BACK,
        "You came back on 10 March to what Ana had said: “My father's surgery went badly.”",
        (SHARED, ASK),
        later(8),
    )


def test_you_came_back_to_what_you_had_passed_over() -> None:
    assert lines(PASSED_OVER, ASK) == [
        (
            Trust.REPAIRED,
            "You came back, after all, on 10 March to what Ana had said: “My father's surgery went badly.”",
        )
    ]


def test_a_missed_hardship() -> None:
    assert lines(PASSED_OVER) == [
        (
            Trust.MISSED,
            f"A missed chance with Ana, and nothing shows that you came back to it: “{SHARED.quote}”",
        )
    ]


def test_what_nobody_can_tell_is_not_held_against_you() -> None:
    unclear = said(Noticing.SHARED, "My surgery went badly.", MARCH, what="hardship", response=Response.UNCLEAR)

    assert lines(SHARED, unclear) == []


def test_promises_kept_kept_late_and_late() -> None:
    late = said(Noticing.DONE, "Here is the deck.", later(9), by=YOU, to=ANA)

    assert lines(DECK, HERE) == [(Trust.KEPT, f"You kept what you had promised Ana: “{DECK.quote}”")]
    assert [what for what, _ in lines(DECK, late)] == [Trust.REPAIRED]
    assert lines(DECK) == [
        (
            Trust.LATE,
            f"You promised Ana something by 6 March, and nothing shows yet that it is done: “{DECK.quote}”",
        )
    ]


def test_their_promises_say_nothing_about_you() -> None:
    assert lines(said(Noticing.PROMISE, "I'll ask about the venue.", MARCH, day=later(1))) == []


def test_you_gave_before_asking() -> None:
    gave = said(Noticing.GAVE, "This article may help you.", MARCH, by=YOU, to=ANA, what="resource")
    asked = said(Noticing.ASKED, "Could you lend me a projector?", later(-3), by=YOU, to=ANA)

    assert lines(gave) == [(Trust.GAVE, "You gave without having asked: “This article may help you.”")]
    assert lines(asked, gave) == []


def test_only_asked() -> None:
    asks = [
        said(Noticing.ASKED, f"Could you lend me the {thing}?", later(on), by=YOU, to=ANA)
        for on, thing in enumerate(("projector", "van", "ladder"))
    ]
    gave = said(Noticing.GAVE, "This article may help you.", later(2), by=YOU, to=ANA, what="resource")

    assert lines(*asks) == [
        (
            Trust.ONLY_ASKED,
            "You asked Ana for something 3 times since 2 March, and nothing shows that you gave in between.",
        )
    ]
    assert lines(*asks[:2]) == []
    assert lines(*asks[:2], gave, asks[2]) == []


def test_time_made_rests_on_the_days() -> None:
    met = Met(later(-30), MARCH, 6, 5.0, 9.0, Medium.TALK, "zoom")
    these = known([], met={ANA: met, BEN: met})

    (line,) = trust(these, ANA, later(1))
    assert (line.what, line.moments) == (Trust.MADE_TIME, ())
    assert line.says == "You made time: you and Ana spoke or wrote on 6 days from 31 January to 2 March."
    assert trust(known([], met={ANA: Met(MARCH, MARCH, 1, None, None, Medium.TALK, "zoom")}), ANA, later(1)) == ()


def test_lines_are_in_the_order_of_time_and_of_this_person_alone() -> None:
    of_ben = said(Noticing.SHARED, "My surgery went badly.", MARCH, by=BEN, what="hardship", response=Response.JUDGED)
    days = [line.on for line in trust(known([ASK, SHARED, DECK, HERE, of_ben]), ANA, later(20))]

    assert days == [later(3), later(8)]


def test_what_you_dismissed_is_not_shown() -> None:
    assert trust(known([PASSED_OVER], [decided(PASSED_OVER, Verdict.DISMISSED, MARCH)]), ANA, later(1)) == ()


def test_of_whom_nothing_is_to_be_read_nothing_is_said() -> None:
    assert trust(known([SHARED, ASK], people=PEOPLE | {ANA: Person(ANA, "Ana Diaz", unread=True)}), ANA, later(9)) == ()


@pytest.mark.parametrize("what", Trust)
def test_a_kind_builds_or_frays(what: Trust) -> None:
    assert what.builds is (what not in {Trust.MISSED, Trust.LATE, Trust.ONLY_ASKED})
