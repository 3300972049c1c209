"""Whom to come back to: which, in which order, and when nobody."""

from __future__ import annotations

from datetime import date

import pytest

from follow_up.life import YOU, Life, march
from regard.contact import Day
from regard.conversation import Medium
from regard.follow_up import Reason
from regard.people import Fact, Noticing, Verdict


def test_what_would_be_felt_most_comes_first(life: Life) -> None:
    ana, ben, cy, dee = (life.knows(name) for name in ("Ana Ruiz", "Ben Roth", "Cy Twombly", "Dee Adair"))
    life.says(ana, Noticing.FAVOUR, "I stayed late to fix your slides.", march(3))
    life.shares(ben, "success", "I passed my driving test!", march(3))
    life.shares(cy, "hardship", "My dad fell and broke his hip.", march(3))
    life.says(dee, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(3))

    assert life.reasons(march(5)) == [Reason.HARDSHIP, Reason.QUESTION, Reason.SUCCESS, Reason.THANKS]


def test_nobody_is_named_twice(life: Life) -> None:
    ana = life.knows("Ana Ruiz")
    life.shares(ana, "hardship", "My dad fell and broke his hip.", march(3))
    life.says(ana, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(3))

    assert life.reasons(march(5)) == [Reason.HARDSHIP]


def test_a_promise_that_is_due_stands_beside_what_they_feel(life: Life) -> None:
    ana = life.knows("Ana Ruiz")
    life.shares(ana, "hardship", "My dad fell and broke his hip.", march(3))
    life.says(YOU, Noticing.PROMISE, "I'll send you the deck.", march(3), to=ana, day=march(5))
    life.says(YOU, Noticing.PROMISE, "I'll call the plumber.", march(3), to=ana, day=march(5))

    assert life.reasons(march(5)) == [Reason.HARDSHIP, Reason.PROMISE_DUE]


def test_seven_are_shown_and_the_others_counted(life: Life) -> None:
    for number in range(9):
        life.shares(life.knows(f"Friend{number}"), "hardship", "I lost my job.", march(3))

    today = life.today(march(5))

    assert (len(today.follow_ups), today.later) == (7, 2)


def test_of_hardships_the_one_that_waited_longest_comes_first(life: Life) -> None:
    life.shares(life.knows("Ana"), "hardship", "I lost my job.", march(4))
    ben = life.knows("Ben")
    life.shares(ben, "hardship", "My flat was burgled.", march(2))

    assert life.first(march(5)).person == ben


def test_on_a_birthday_the_rest_can_wait_and_a_sorrow_cannot(life: Life) -> None:
    ana, ben = life.knows("Ana Ruiz", birthday=Day(3, 5)), life.knows("Ben Roth", birthday=Day(3, 5))
    life.says(ana, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(3))
    life.shares(ben, "hardship", "I lost my job.", march(3))

    assert life.reasons(march(5)) == [Reason.HARDSHIP, Reason.OCCASION]
    assert life.reasons(march(6)) == [Reason.HARDSHIP, Reason.QUESTION]


def test_you_are_never_named_nor_anybody_unread(life: Life) -> None:
    ana = life.knows("Ana Ruiz", birthday=Day(3, 5))
    life.shares(ana, "hardship", "I lost my job.", march(3))
    life.shares(1, "hardship", "I lost my keys.", march(3), to=None)
    life.do_not_read(ana)

    assert life.today(march(5)).follow_ups == ()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Speaker 1", False),
        ("noreply@shop.example.org", False),
        ("do-not-reply+77@bank.example.org", False),
        ("ines@example.org", True),
        ("reply@example.org", True),
        ("+44 7700 900123", True),
    ],
)
def test_only_who_can_be_written_to_is_named(life: Life, name: str, *, shown: bool) -> None:
    life.shares(life.knows(name), "hardship", "I lost my job.", march(3))

    assert len(life.today(march(5)).follow_ups) == shown


def test_nothing_is_a_good_answer(life: Life) -> None:
    life.knows("Ana Ruiz")

    assert life.today(march(5)).why_nothing == (
        "Nothing today: as far as your conversations show, nobody is waiting for you."
    )


def test_work_with_people_you_only_mail_waits_until_monday(life: Life) -> None:
    ana = life.knows("Ana Ruiz", medium=Medium.MAIL, app="mbox")
    life.says(ana, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(5))

    assert life.today(march(7)).why_nothing == "Nothing today: what there is can wait until Monday."
    assert life.reasons(march(9)) == [Reason.QUESTION]


def test_a_hardship_does_not_wait_until_monday(life: Life) -> None:
    ana = life.knows("Ana Ruiz", medium=Medium.MAIL, app="mbox")
    life.shares(ana, "hardship", "My dad fell and broke his hip.", march(5))

    assert life.reasons(march(7)) == [Reason.HARDSHIP]


def test_later_is_not_before_its_day(life: Life) -> None:
    life.shares(life.knows("Ana"), "hardship", "I lost my job.", march(3))
    life.decides(life.first(march(5)).key, Verdict.LATER, march(5), until=march(8))

    assert life.reasons(march(7)) == []
    assert life.reasons(march(8)) == [Reason.HARDSHIP]


def test_not_this_ends_one_proposal_and_leaves_the_next(life: Life) -> None:
    ana = life.knows("Ana Ruiz")
    life.shares(ana, "hardship", "I lost my job.", march(3))
    life.says(ana, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(3))
    life.decides(life.first(march(5)).key, Verdict.NOT_THIS, march(5))

    assert life.reasons(march(5)) == [Reason.QUESTION]


def test_never_is_about_one_reason_and_one_person(life: Life) -> None:
    ana, ben = life.knows("Ana"), life.knows("Ben")
    life.shares(ana, "success", "I passed my driving test!", march(3))
    life.decides(life.first(march(5)).never, Verdict.NEVER, march(5))
    life.shares(ana, "success", "I won the regatta!", march(9))
    life.shares(ben, "success", "I got the grant!", march(9))

    assert [each.person for each in life.today(march(11)).follow_ups] == [ben]


def test_what_is_done_is_done(life: Life) -> None:
    ana = life.knows("Ana")
    shared = life.shares(ana, "hardship", "I lost my job.", march(3))
    life.decides(shared.key, Verdict.CAME_BACK, march(5))

    assert life.reasons(march(5)) == []


def test_a_key_is_the_same_on_the_next_day(life: Life) -> None:
    life.shares(life.knows("Ana"), "hardship", "I lost my job.", march(3))

    assert life.first(march(5)).key == life.first(march(6)).key


def test_it_says_who_when_and_what_you_did(life: Life) -> None:
    life.shares(life.knows("Ana Ruiz"), "hardship", "My dad fell and broke his hip.", march(3))

    found = life.first(march(5))

    assert found.why == "Ana told you this on Tuesday 3 March, and the talk went on to something else."
    assert found.channel == "WhatsApp chat"
    assert found.rests_on[0].quote == "My dad fell and broke his hip."


def test_before_the_owner_is_known_nothing_is_worked_out(life: Life) -> None:
    life.shares(life.knows("Ana"), "hardship", "I lost my job.", march(3))
    del life.people[1]

    assert life.today(march(5)).why_nothing == ("Nothing today: it is not known yet who you are.")


def test_a_day_told_in_another_year_is_written_with_its_year(life: Life) -> None:
    ana = life.knows("Ana")
    life.says(ana, Noticing.TOLD, "My birthday is on 5 March.", date(2025, 5, 1), what=Fact.BIRTHDAY, day=march(5))

    assert life.first(march(5)).why == "Today is the birthday of Ana, as they told you on Thursday 1 May 2025."
