"""One page to read before meeting people."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from regard.conversation import Medium, Place
from regard.event import Attendee, Event
from regard.people import (
    Alias,
    Fact,
    Known,
    Met,
    Noticing,
    Person,
    Prepared,
    Spoken,
    Verdict,
    preparation_as_values,
    prepare,
)
from regard.reading import Response
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)


def later(days: int) -> date:
    return MARCH + timedelta(days=days)


SURGERY = said(Noticing.SHARED, "My father's surgery went badly.", MARCH, what="hardship")
INTERVIEW = said(Noticing.SHARED, "I have a job interview on Friday.", later(1), what="plan", day=later(4))
PRIZE = said(Noticing.SHARED, "Our bakery won a prize!", later(1), what="success")
CLIMBING = said(Noticing.SHARED, "I love climbing.", later(1), what="interest")


def only(these: Known, on: int = 2) -> Prepared:
    (prepared,) = prepare(these, [ANA], None, later(on)).people
    return prepared


def test_what_would_be_felt_most_comes_first_and_three_are_enough() -> None:
    prepared = only(known([CLIMBING, PRIZE, INTERVIEW, SURGERY]))

    assert [back.thread.shared for back in prepared.come_back] == [SURGERY, INTERVIEW, PRIZE]
    assert prepared.come_back[0].says == "On 2 March Ana said: “My father's surgery went badly.”"


def test_a_hardship_that_was_acknowledged_can_wait_for_what_is_near() -> None:
    heard = said(
        Noticing.SHARED, "My father's surgery went badly.", MARCH, what="hardship", response=Response.REFLECTED
    )

    assert [back.thread.shared for back in only(known([heard, INTERVIEW])).come_back] == [INTERVIEW, heard]


@pytest.mark.parametrize(
    ("these", "on", "says"),
    [
        ([SURGERY], 2, "You could ask Ana how things are now: “My father's surgery went badly.”"),
        ([INTERVIEW], 2, "You could ask Ana how they feel about it: “I have a job interview on Friday.”"),
        ([INTERVIEW], 6, "You could ask Ana how it went: “I have a job interview on Friday.”"),
        ([PRIZE], 2, "You could ask Ana how it came about: “Our bakery won a prize!”"),
    ],
)
def test_a_question_worth_asking(these: list[object], on: int, says: str) -> None:
    question = only(known(these), on).question  # type: ignore[arg-type]  # all are remembered

    assert question is not None
    assert (question.says, question.because) == (says, these[0])


def test_without_anything_open_a_question_about_what_is_unknown() -> None:
    met = Met(later(-30), MARCH, 5, None, None, Medium.TALK, "zoom")

    question = only(known([], met={ANA: met})).question
    assert question is not None
    assert question.says == "You could ask Ana whether there are days you should plan around."
    assert only(known([])).question is None


def test_promises_that_are_late_or_due_both_ways() -> None:
    late = said(Noticing.PROMISE, "I'll send the deck.", MARCH, by=YOU, to=ANA, day=later(1))
    due = said(Noticing.PROMISE, "I'll ask about the venue.", MARCH, day=later(8))
    far = said(Noticing.PROMISE, "I'll bring the photos.", MARCH, day=later(20))

    assert [promise.made for promise in only(known([late, due, far])).promises] == [late, due]


def test_what_they_told_already_need_not_be_asked() -> None:
    well = said(Noticing.SHARED, "The second surgery went well, my father is home.", later(5), what="success")
    iris = said(Noticing.TOLD, "My daughter Iris plays the cello.", MARCH, what=Fact.PERSON, about="my daughter Iris")

    assert [each.says for each in only(known([SURGERY, well, iris]), 6).already_told] == [
        "Ana said: “The second surgery went well, my father is home.”",
        "Ana said: “My daughter Iris plays the cello.”",
    ]


@pytest.mark.parametrize(
    ("met", "says"),
    [
        (None, "No conversation with Ana is known yet."),
        (
            Met(MARCH, MARCH, 1, None, None, Medium.MAIL, "eml", last_by_you=True),
            "You last wrote to each other on 2 March, by mail; the last words were yours.",
        ),
        (
            Met(date(2025, 5, 1), date(2025, 5, 1), 1, None, None, Medium.CHAT, "slack"),
            "You last wrote to each other on 1 May 2025, in a chat; the last words were Ana's.",
        ),
        (Met(MARCH, MARCH, 1, None, None, Medium.TALK, "zoom"), "You last spoke on 2 March."),
    ],
)
def test_when_you_last_spoke(met: Met | None, says: str) -> None:
    assert only(known([], met={ANA: met} if met else {})).last == says


def test_the_last_conversation_is_there_with_its_moments() -> None:
    talks = {
        ANA: [Spoken(SURGERY.where.conversation, MARCH, Medium.TALK, "zoom"), Spoken(3, later(-9), Medium.MAIL, "eml")]
    }

    (prepared,) = prepare(known([SURGERY]), [ANA], None, later(2), conversations=talks).people

    assert prepared.last_time is not None
    assert prepared.last_time.moments == (SURGERY,)


def test_how_the_name_is_said() -> None:
    told = said(Noticing.TOLD, "It's said AH-na.", MARCH, what=Fact.SAID_AS, about="AH-na")

    assert (prepared := only(known([told]))).said_as
    assert prepared.said_as.says == "Ana said: “It's said AH-na.”"


def event(*attendees: Attendee) -> Event:
    return Event("Planning", Place(1), datetime(2026, 3, 9, 10, tzinfo=UTC), attendees=attendees)


def test_for_an_event_everybody_has_a_page_and_those_unknown_are_named() -> None:
    people = PEOPLE | {ANA: Person(ANA, "Ana Diaz", aliases=(Alias("mail", "ana@example.org", "a.eml"),))}
    asked = event(
        Attendee("Kim Lund"),
        Attendee("A.D.", "Ana@Example.org"),
        Attendee("Ben Okafor"),
        Attendee("Cleo", "c@example.org"),
    )

    page = prepare(known([SURGERY], people=people), [YOU, ANA, BEN, ANA], asked, MARCH)

    assert [each.person.id for each in page.people] == [ANA, BEN]
    assert (page.on, page.unknown) == (date(2026, 3, 9), ("Cleo",))


def test_what_was_corrected_is_not_put_into_their_mouth() -> None:
    right = decided(SURGERY, Verdict.CORRECTED, MARCH, words="Her father's knee")

    prepared = only(known([SURGERY], [right]))

    assert prepared.come_back[0].says == "Her father's knee"


def test_of_whom_nothing_is_to_be_read_there_is_only_the_name() -> None:
    people = PEOPLE | {ANA: Person(ANA, "Ana Diaz", unread=True)}
    prepared = only(known([SURGERY, INTERVIEW], people=people))

    assert (prepared.come_back, prepared.promises, prepared.already_told, prepared.question) == ((), (), (), None)


def test_as_values_it_is_plain() -> None:
    these = known([SURGERY, INTERVIEW, CLIMBING])
    values = preparation_as_values(prepare(these, [ANA], event(Attendee("Ana Diaz")), MARCH), these)

    assert json.loads(json.dumps(values)) == values
    assert values["event"]["title"] == "Planning"
    assert values["people"][0]["come_back"][0]["thread"]["shared"]["quote"] == SURGERY.quote
