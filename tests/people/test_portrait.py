"""One person on a page: what is quoted, what comes first, and what is never there."""

from __future__ import annotations

import json
from datetime import date, timedelta

from regard.contact import Contact, Labelled
from regard.conversation import Medium, Place
from regard.people import (
    Alias,
    Fact,
    Known,
    Met,
    Noticing,
    Person,
    Portrait,
    Remembered,
    Spoken,
    Verdict,
    portrait,
    portrait_as_values,
)
from regard.reading import Response
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)


def later(days: int) -> date:
    return MARCH + timedelta(days=days)


SURGERY = said(Noticing.SHARED, "My father's surgery went badly.", MARCH, what="hardship", conversation=7)
INTERVIEW = said(Noticing.SHARED, "I have a job interview on Friday.", later(1), what="plan", day=later(4))
CLIMBING = said(Noticing.SHARED, "I love climbing.", MARCH, what="interest")
DAUGHTER = said(
    Noticing.TOLD, "My daughter Iris plays the cello.", later(-9), what=Fact.PERSON, about="my daughter Iris"
)
CALL_ME = said(Noticing.TOLD, "Call me Anni.", later(-9), what=Fact.CALLED, about="Anni")
OF_BEN = said(Noticing.SHARED, "I broke my arm.", MARCH, by=BEN, what="hardship")
INTRODUCED = said(Noticing.INTRODUCED, "Kim, meet Cleo.", MARCH, about="Cleo")


def of_ana(*remembered: Remembered, on: int = 2, **more: object) -> Portrait:
    return portrait(known(remembered, **more), ANA, later(on))  # type: ignore[arg-type]  # whatever else is known


def test_what_is_open_is_theirs_alone_and_the_latest_first() -> None:
    page = of_ana(SURGERY, INTERVIEW, OF_BEN)

    assert [thread.shared for thread in page.open] == [INTERVIEW, SURGERY]


def test_what_matters_confirmed_first_then_the_latest() -> None:
    sure = decided(DAUGHTER, Verdict.CONFIRMED, MARCH)

    assert [each.says for each in of_ana(CLIMBING, DAUGHTER).matters] == [
        "Ana said: “I love climbing.”",
        "Ana said: “My daughter Iris plays the cello.”",
    ]
    assert [each.rests_on for each in of_ana(CLIMBING, DAUGHTER, decisions=[sure]).matters] == [DAUGHTER, CLIMBING]


def test_an_interest_matters_after_it_can_no_longer_be_come_back_to() -> None:
    page = of_ana(CLIMBING, on=500)

    assert (page.open, [each.rests_on for each in page.matters]) == ((), [CLIMBING])


def test_they_are_called_as_they_asked() -> None:
    page = of_ana(CALL_ME, SURGERY)

    assert page.called == "Anni"
    assert portrait(known([SURGERY]), ANA, MARCH).called == "Ana"


def test_what_the_owner_wrote_is_the_owners() -> None:
    page = portrait(known([]), ANA, MARCH, facts=[(Fact.WORK, "runs the workshop", MARCH)])

    assert [(each.says, each.confirmed) for each in page.matters] == [("You wrote: runs the workshop", True)]


def test_promises_waited_for_come_first_and_old_ones_go() -> None:
    deck = said(Noticing.PROMISE, "I'll send the deck.", MARCH, by=YOU, to=ANA, day=later(9))
    venue = said(Noticing.PROMISE, "I'll ask about the venue.", MARCH, day=later(4))
    photos = said(Noticing.PROMISE, "I'll bring the photos.", MARCH)
    here = said(Noticing.DONE, "Here are the photos.", later(1))
    these = (deck, venue, photos, here)

    assert [promise.made for promise in of_ana(*these).promises] == [venue, deck, photos]
    assert [promise.made for promise in of_ana(*these, on=200).promises] == [venue, deck]


def test_the_last_conversations_have_their_moments() -> None:
    talks = [Spoken(6, later(-30), Medium.MAIL, "eml"), Spoken(7, MARCH, Medium.TALK, "zoom", "Catching up")]

    page = portrait(known([SURGERY, INTERVIEW]), ANA, later(2), talks)

    assert [(last.spoken.conversation, last.moments) for last in page.last] == [(7, (SURGERY,)), (6, ())]


def test_who_introduced_whom() -> None:
    sure = decided(INTRODUCED, Verdict.CONFIRMED, MARCH)

    assert [each.says for each in of_ana(INTRODUCED).introductions] == ["Ana said to you: “Kim, meet Cleo.”"]
    assert [each.says for each in of_ana(INTRODUCED, decisions=[sure]).introductions] == [
        "Ana introduced you to Cleo: “Kim, meet Cleo.”"
    ]


def test_details_are_each_there_once_with_their_source() -> None:
    card = Contact(
        "Ana Diaz", Place(1), organisation="Example", role="Baker", mail=(Labelled("a@example.org", "work"),)
    )
    ana = Person(
        ANA,
        "Ana Diaz",
        aliases=(
            Alias("name", "Ana Diaz", "a.vtt"),
            Alias("mail", "a@example.org", "b"),
            Alias("slack", "U1", "s.zip"),
        ),
        contacts=(card, card),
    )

    page = portrait(known([], people=PEOPLE | {ANA: ana}), ANA, MARCH)

    assert [(each.kind, each.value, each.source) for each in page.details] == [
        ("organisation", "Example", "your address book"),
        ("role", "Baker", "your address book"),
        ("mail", "a@example.org", "your address book"),
        ("slack", "U1", "s.zip"),
    ]


def test_of_whom_nothing_is_to_be_read_only_what_you_have_yourself_is_shown() -> None:
    people = PEOPLE | {
        ANA: Person(ANA, "Ana Diaz", unread=True, contacts=(Contact("Ana Diaz", Place(1), role="Baker"),))
    }
    these = known([SURGERY, CLIMBING, DAUGHTER, CALL_ME, INTRODUCED], people=people)

    page = portrait(these, ANA, later(1), [Spoken(7, MARCH, Medium.TALK, "zoom")], [(Fact.WORK, "bakes", MARCH)])

    assert [each.says for each in page.matters] == ["You wrote: bakes"]
    assert (page.open, page.promises, page.introductions, page.trust, page.called) == ((), (), (), (), "Ana")
    assert [each.value for each in page.details] == ["Baker"]
    assert page.last[0].moments == ()


def everything() -> Known:
    """All kinds of things remembered of one person, and of another."""
    met = Met(later(-30), MARCH, 12, 4.0, 9.0, Medium.CHAT, "whatsapp", last_by_you=True)
    passed_over = said(Noticing.SHARED, "My back is bad.", MARCH, what="hardship", response=Response.PASSED_OVER)
    place = said(Noticing.TOLD, "I live in Porto, Portugal.", MARCH, what=Fact.PLACE, about="Porto")
    raised = said(Noticing.RAISED, "How is your father after the surgery?", later(1), by=YOU, to=ANA)
    return known(
        [SURGERY, INTERVIEW, CLIMBING, DAUGHTER, CALL_ME, OF_BEN, INTRODUCED, passed_over, place, raised],
        [decided(SURGERY, Verdict.CONFIRMED, later(1))],
        met={ANA: met},
    )


def test_as_values_it_is_plain_and_every_quote_is_what_was_said() -> None:
    these = everything()
    values = portrait_as_values(portrait(these, ANA, later(2), [Spoken(7, MARCH, Medium.TALK, "zoom")]), these)

    assert json.loads(json.dumps(values)) == values
    quotes = {each.quote for each in these.remembered}
    assert set(found_under("quote", values)) <= quotes
    assert {"My father's surgery went badly.", "I love climbing."} <= set(found_under("quote", values))
    assert OF_BEN.quote not in json.dumps(values, ensure_ascii=False)


def found_under(name: str, values: object) -> list[object]:
    """All values under a name, however deep."""
    if isinstance(values, dict):
        here = [values[name]] if name in values else []
        return here + [found for value in values.values() for found in found_under(name, value)]
    return [found for value in values for found in found_under(name, value)] if isinstance(values, list) else []


def test_what_was_said_is_never_stated_as_a_fact() -> None:
    """Of what somebody said, every sentence either quotes it exactly or is what the owner wrote."""
    these = everything()
    page = portrait(these, ANA, later(2))

    rests = [(each.says, each.rests_on) for each in page.matters]
    rests += [(each.says, each.rests_on) for each in page.culture.told]
    rests += [(each.says, each.rests_on) for each in page.introductions]
    assert rests
    assert all(f"“{rests_on.quote}”" in says for says, rests_on in rests if rests_on)
