"""Each reason for a follow-up: when it is one, and when it is none."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from follow_up.life import YOU, Life, march
from regard.contact import Contact, Day
from regard.conversation import Medium, Place
from regard.follow_up import KindAct, Reason
from regard.people import Fact, Noticing, Verdict
from regard.reading import Response

HIP = "My dad fell and broke his hip."


@pytest.fixture
def ana(life: Life) -> int:
    """Somebody you chat with now and then, so that silence says nothing."""
    return life.knows("Ana Ruiz", usual_gap=60, long_gap=90)


@pytest.mark.parametrize(("day", "shown"), [(3, False), (4, True), (31, True)])
def test_a_hardship_is_come_back_to_from_the_next_day(life: Life, ana: int, day: int, *, shown: bool) -> None:
    life.shares(ana, "hardship", HIP, march(3))

    assert life.reasons(march(day)) == [Reason.HARDSHIP] * shown


def test_a_hardship_is_let_be_after_thirty_days(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", HIP, march(3))

    assert Reason.HARDSHIP in life.reasons(date(2026, 4, 2))
    assert Reason.HARDSHIP not in life.reasons(date(2026, 4, 3))


@pytest.mark.parametrize("response", [Response.ACKNOWLEDGED, Response.EXPLORED, Response.REFLECTED])
def test_a_hardship_that_was_acknowledged_is_none(life: Life, ana: int, response: Response) -> None:
    life.shares(ana, "hardship", HIP, march(3), response=response)

    assert life.reasons(march(5)) == []


def test_where_it_is_not_clear_what_you_did_only_what_is_grave_is_asked_after(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", HIP, march(3), response=Response.UNCLEAR)
    life.shares(
        life.knows("Ben Roth"), "hardship", "The printer is driving me mad.", march(3), response=Response.UNCLEAR
    )
    life.shares(life.knows("Cy Okri"), "success", "I passed my test!", march(3), response=Response.UNCLEAR)

    found = life.today(march(5)).follow_ups

    assert [each.person for each in found] == [ana]
    assert "not clear" in found[0].why
    assert not re.search("too quickly|too soon|should have", found[0].drafts[0].text)


def test_a_hardship_you_asked_after_since_is_none(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", HIP, march(3))
    life.says(YOU, Noticing.RAISED, "How is your dad, and his hip?", march(6), to=ana)

    assert life.reasons(march(7)) == []


def test_a_hardship_told_to_somebody_else_is_not_yours(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", HIP, march(3), to=life.knows("Ben Roth"))

    assert life.reasons(march(5)) == []


def test_a_worry_is_a_hardship_and_a_plan_is_not(life: Life, ana: int) -> None:
    life.shares(ana, "worry", "I'm worried about my daughter.", march(3))
    life.shares(life.knows("Ben Roth"), "plan", "I want to learn the cello.", march(3))

    assert life.reasons(march(5)) == [Reason.HARDSHIP]


def surgery(life: Life, ana: int, response: Response | None = Response.EXPLORED) -> str:
    quote = "My dad has surgery on Thursday."
    return life.shares(ana, "worry", quote, march(3), day=march(12), day_words="on Thursday", response=response).key


@pytest.mark.parametrize(
    ("day", "reasons"),
    [
        (10, []),
        (11, [Reason.EVENT_SOON]),
        (12, [Reason.EVENT_SOON]),
        (13, [Reason.EVENT_PAST]),
        (15, [Reason.EVENT_PAST]),
        (16, []),
    ],
)
def test_an_event_is_spoken_of_on_its_eve_and_after_it(life: Life, ana: int, day: int, reasons: list[Reason]) -> None:
    surgery(life, ana)

    assert life.reasons(march(day)) == reasons


def test_on_its_day_an_event_counts_more_than_that_it_was_passed_over(life: Life, ana: int) -> None:
    surgery(life, ana, Response.PASSED_OVER)

    assert [life.reasons(march(day)) for day in (10, 11, 13)] == [
        [Reason.HARDSHIP],
        [Reason.EVENT_SOON],
        [Reason.EVENT_PAST],
    ]


def test_an_event_called_off_is_none(life: Life, ana: int) -> None:
    surgery(life, ana)
    life.says(ana, Noticing.RELEASED, "The surgery has been called off, dad is fine.", march(9))

    assert [life.reasons(march(day)) for day in (11, 12, 13)] == [[], [], []]


def test_an_event_moved_is_on_its_new_day(life: Life, ana: int) -> None:
    surgery(life, ana)
    life.says(ana, Noticing.RELEASED, "The surgery of dad is moved to the 20th.", march(9), what="moved", day=march(20))

    assert [life.reasons(march(day)) for day in (11, 13, 19)] == [[], [], [Reason.EVENT_SOON]]


def test_a_wish_on_the_eve_is_enough_until_the_day_has_passed(life: Life, ana: int) -> None:
    surgery(life, ana)
    life.says(YOU, Noticing.RAISED, "Thinking of you and your dad, good luck with the surgery.", march(11), to=ana)

    assert [life.reasons(march(day)) for day in (11, 12, 13)] == [[], [], [Reason.EVENT_PAST]]


def test_a_wish_a_week_before_is_no_wish_on_the_eve(life: Life, ana: int) -> None:
    surgery(life, ana)
    life.says(YOU, Noticing.RAISED, "How is your dad before the surgery?", march(5), to=ana)

    assert life.reasons(march(11)) == [Reason.EVENT_SOON]


def test_who_asked_how_it_went_need_not_ask_again(life: Life, ana: int) -> None:
    surgery(life, ana)
    life.says(YOU, Noticing.RAISED, "How did the surgery of your dad go?", march(13), to=ana)

    assert life.reasons(march(14)) == []


def test_an_event_done_on_its_eve_is_asked_after_all_the_same(life: Life, ana: int) -> None:
    key = surgery(life, ana)
    life.decides(key, Verdict.CAME_BACK, march(11))

    assert [life.reasons(march(day)) for day in (11, 12, 13)] == [[], [], [Reason.EVENT_PAST]]


def test_an_event_done_after_it_is_done(life: Life, ana: int) -> None:
    key = surgery(life, ana)
    life.decides(key, Verdict.CAME_BACK, march(13))

    assert life.reasons(march(14)) == []


def test_a_day_that_had_passed_when_it_was_told_is_no_event(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", "My dad fell on Sunday.", march(3), day=march(1), response=Response.EXPLORED)

    assert [life.reasons(march(day)) for day in (3, 4)] == [[], []]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("My daughter starts school on Thursday.", True),
        ("I have my driving test on Thursday.", True),
        ("We are flying to Lisbon on Thursday.", True),
        ("I'll finish the report on Thursday.", False),
        ("Let's meet on Thursday.", False),
    ],
)
def test_a_plan_matters_if_it_is_no_errand(life: Life, ana: int, said: str, *, shown: bool) -> None:
    life.shares(ana, "plan", said, march(3), day=march(12), response=None)

    assert life.reasons(march(11)) == [Reason.EVENT_SOON] * shown


def test_what_they_told_of_somebody_close_is_an_event_too(life: Life, ana: int) -> None:
    life.says(ana, Noticing.TOLD, "My daughter starts school on the 12th.", march(3), what=Fact.PERSON, day=march(12))

    assert life.reasons(march(11)) == [Reason.EVENT_SOON]


def promise(life: Life, by: int, to: int, said: str = "I'll send you the deck.", due: date | None = None) -> None:
    life.says(by, Noticing.PROMISE, said, march(2), to=to, day=due, day_words="on Friday" if due else "")


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (3, []),
        (4, []),
        (5, [(Reason.PROMISE_DUE, KindAct.KEEP)]),
        (6, [(Reason.PROMISE_DUE, KindAct.KEEP)]),
        (7, [(Reason.PROMISE_LATE, KindAct.KEEP)]),
        (9, [(Reason.PROMISE_LATE, KindAct.REPAIR)]),
    ],
)
def test_your_promise_is_due_then_late_then_to_be_repaired(
    life: Life, ana: int, day: int, found: list[tuple[Reason, KindAct]]
) -> None:
    promise(life, YOU, ana, due=march(6))

    assert [(each.reason, each.act) for each in life.today(march(day)).follow_ups] == found


def test_a_promise_without_a_day_is_due_after_a_week(life: Life, ana: int) -> None:
    promise(life, YOU, ana)

    assert [life.reasons(march(day)) for day in (8, 9)] == [[], [Reason.PROMISE_DUE]]


def test_a_promise_kept_in_another_channel_is_none(life: Life, ana: int) -> None:
    promise(life, YOU, ana, due=march(6))
    life.says(YOU, Noticing.DONE, "Here is the deck.", march(5), to=ana)

    assert life.reasons(march(6)) == []


def test_what_can_only_be_done_on_its_day_is_repaired(life: Life, ana: int) -> None:
    promise(life, YOU, ana, "I'll come to your concert on Friday.", march(6))

    assert life.first(march(7)).act is KindAct.REPAIR


def test_who_came_has_met_them(life: Life, ana: int) -> None:
    promise(life, YOU, ana, "I'll come to your concert on Friday.", march(6))
    life.met[ana] = replace(life.met[ana], last=march(6))

    assert life.reasons(march(7)) == []


@pytest.mark.parametrize(("day", "shown"), [(9, False), (10, False), (11, True)])
def test_theirs_is_late_after_three_working_days(life: Life, ana: int, day: int, *, shown: bool) -> None:
    promise(life, ana, YOU, due=march(6))

    assert life.reasons(march(day)) == [Reason.THEIR_PROMISE] * shown


def test_what_others_promised_each_other_is_none_of_yours(life: Life, ana: int) -> None:
    promise(life, ana, life.knows("Ben Roth"), due=march(6))

    assert life.reasons(march(11)) == []


FIGURES = "Could you send me the figures for the harbour?"


def test_a_question_waits_until_you_come_back_to_it(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, FIGURES, march(3))
    before = life.reasons(march(5))
    life.says(YOU, Noticing.DONE, "Here are the figures for the harbour.", march(5), to=ana)

    assert (before, life.reasons(march(6))) == ([Reason.QUESTION], [])


def test_an_answer_in_a_group_where_they_spoke_is_an_answer(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, FIGURES, march(3), conversation=70)
    life.says(YOU, Noticing.GAVE, "The figures for the harbour are in the folder.", march(4), to=None, conversation=70)

    assert life.reasons(march(6)) == []


def test_an_answer_to_another_matter_is_none(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, FIGURES, march(3))
    life.says(YOU, Noticing.DONE, "Here is the recipe.", march(5), to=ana)

    assert life.reasons(march(6)) == [Reason.QUESTION]


def test_a_question_asked_again_is_one(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, FIGURES, march(3))
    life.says(ana, Noticing.QUESTION, "Any news of the harbour figures?", march(9))

    found = life.today(march(10)).follow_ups

    assert [[said.said_on for said in each.rests_on] for each in found] == [[march(9), march(3)]]
    assert "asked you this again" in found[0].why


def test_a_success_is_celebrated_within_two_weeks(life: Life, ana: int) -> None:
    life.shares(ana, "success", "I passed my driving test!", march(3))

    assert [life.reasons(march(day)) for day in (4, 17, 18)] == [[Reason.SUCCESS], [Reason.SUCCESS], []]


def test_a_favour_is_thanked_for_once(life: Life, ana: int) -> None:
    life.says(ana, Noticing.FAVOUR, "I stayed late to fix your slides.", march(3))
    before = life.reasons(march(4))
    life.says(YOU, Noticing.THANKED, "Thank you for the slides.", march(5), to=ana)

    assert (before, life.reasons(march(6))) == ([Reason.THANKS], [])


def test_thanks_for_another_thing_leave_it_owed(life: Life, ana: int) -> None:
    life.says(ana, Noticing.FAVOUR, "I stayed late to fix your slides.", march(3))
    life.says(YOU, Noticing.THANKED, "Thanks for the cake.", march(5), to=ana)

    assert life.reasons(march(6)) == [Reason.THANKS]


NEED = "I'm looking for a piano teacher for my son."
OFFER = "I teach piano to children in Leith."


def offer(life: Life, quote: str = OFFER, conversation: int | None = None) -> int:
    ben = life.knows("Ben Roth")
    life.says(ben, Noticing.TOLD, quote, march(1), what=Fact.WORK, conversation=conversation)
    return ben


def test_a_need_that_another_can_meet_is_an_introduction(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED)
    ben = offer(life)

    found = life.first(march(5))

    assert (found.reason, found.person, found.also) == (Reason.NEED_MET, ana, ben)
    assert [draft.to for draft in found.drafts] == [ana, ben]


def test_one_everyday_word_in_common_is_too_little(life: Life, ana: int) -> None:
    life.shares(ana, "need", "I need help with the house.", march(3), response=Response.EXPLORED)
    offer(life, "I help people find a house.")

    assert life.reasons(march(5)) == []


def test_one_rare_word_is_enough_unless_others_say_it_too(life: Life, ana: int) -> None:
    life.shares(ana, "need", "We need a bookkeeper.", march(3), response=Response.EXPLORED)
    offer(life, "I am a freelance bookkeeper.")
    before = life.reasons(march(5))
    life.says(life.knows("Cy Okri"), Noticing.TOLD, "Our bookkeeper is great.", march(1), what=Fact.PERSON)

    assert (before, life.reasons(march(5))) == ([Reason.NEED_MET], [])


def test_those_who_were_in_one_conversation_know_each_other(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED, conversation=70)
    offer(life, conversation=70)

    assert life.reasons(march(5)) == []


def test_two_who_need_the_same_are_no_help_to_each_other(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED)
    life.shares(life.knows("Ben"), "need", "We need a piano teacher for the choir.", march(3), response=None)

    assert life.reasons(march(5)) == []


def test_the_name_of_an_employer_is_no_need(life: Life, ana: int) -> None:
    life.shares(ana, "need", "I need the Greenacre Lighting invoice.", march(3), response=Response.EXPLORED)
    ben = offer(life, "I work for Greenacre Lighting.")
    contact = Contact("Ben Roth", Place(1), organisation="Greenacre Lighting Ltd")
    life.people[ben] = replace(life.people[ben], contacts=(contact,))

    assert life.reasons(march(5)) == []


def test_nobody_who_has_a_sorrow_today_is_asked_to_help_another(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED)
    life.shares(offer(life), "hardship", "I lost my job.", march(3))

    assert life.reasons(march(5)) == [Reason.HARDSHIP]


def test_a_resource_is_one_that_you_have_shared(life: Life, ana: int) -> None:
    life.shares(ana, "interest", "I've become obsessed with sourdough.", march(3), response=Response.EXPLORED)
    before = life.reasons(march(5))
    book = "Here is a good book on sourdough and rye."
    life.says(YOU, Noticing.GAVE, book, march(4), what="resource", to=life.knows("Ben Roth"))

    assert (before, life.reasons(march(5))) == ([], [Reason.RESOURCE])


def test_who_has_the_resource_is_not_given_it_twice(life: Life, ana: int) -> None:
    life.shares(ana, "interest", "I've become obsessed with sourdough.", march(3), response=Response.EXPLORED)
    for person in (life.knows("Ben Roth"), ana):
        life.says(YOU, Noticing.GAVE, "Here is a good book on sourdough.", march(4), what="resource", to=person)

    assert life.reasons(march(5)) == []


@pytest.mark.parametrize(("day", "shown"), [(3, False), (4, True), (5, True), (6, False)])
def test_a_birthday_of_the_address_book_is_today_or_tomorrow(life: Life, day: int, *, shown: bool) -> None:
    life.knows("Dee Adair", birthday=Day(3, 5, 1980))

    assert life.reasons(march(day)) == [Reason.OCCASION] * shown


def test_a_birthday_told_and_in_the_book_is_one(life: Life) -> None:
    dee = life.knows("Dee Adair", birthday=Day(3, 5))
    life.says(dee, Noticing.TOLD, "My birthday is on 5 March.", march(1), what=Fact.BIRTHDAY, day=march(5))

    assert [each.rests_on[0].quote for each in life.today(march(5), every=True).follow_ups] == [
        "My birthday is on 5 March."
    ]


def test_the_29th_of_february_is_the_last_of_february(life: Life) -> None:
    life.knows("Dee Adair", birthday=Day(2, 29))

    assert life.first(date(2027, 2, 28)).on == date(2027, 2, 28)
    assert life.first(date(2028, 2, 28)).on == date(2028, 2, 29)


def test_new_year_is_tomorrow_on_the_eve(life: Life) -> None:
    life.knows("Dee Adair", birthday=Day(1, 1))

    assert life.first(date(2026, 12, 31)).on == date(2027, 1, 1)


def test_silence_is_measured_by_the_two_of_you(life: Life) -> None:
    often = life.knows("Ana Ruiz", usual_gap=4, long_gap=9)
    life.knows("Ben Roth", usual_gap=40, long_gap=90)

    found = life.today(march(17)).follow_ups

    assert [(each.reason, each.person) for each in found] == [(Reason.SILENCE, often)]
    assert found[0].why == (
        "You and Ana usually speak about every 4 days; the last time was 15 days ago, on Monday 2 March."
    )


@pytest.mark.parametrize(
    "met", [{"days": 4}, {"in_groups_only": True}, {"usual_gap": None}, {"last": date(2025, 1, 2)}]
)
def test_silence_needs_a_rhythm_of_two_and_is_let_be_after_a_year(life: Life, ana: int, met: dict[str, object]) -> None:
    often = replace(life.met[ana], usual_gap=4, long_gap=9)
    life.met[ana] = replace(often, **met)  # type: ignore[arg-type]  # fields of `Met`
    ben = life.knows("Ben Roth", usual_gap=4, long_gap=9)

    assert [each.person for each in life.today(date(2026, 4, 20)).follow_ups] == [ben]


def test_who_broke_off_is_left_in_peace(life: Life, ana: int) -> None:
    life.met[ana] = replace(life.met[ana], usual_gap=4, long_gap=9)
    before = life.reasons(march(30))
    life.says(ana, Noticing.RELEASED, "Let us leave it there, please.", march(2))

    assert (before, life.reasons(march(30))) == ([Reason.SILENCE], [])


def test_silence_comes_after_everything_else(life: Life, ana: int) -> None:
    life.met[ana] = replace(life.met[ana], usual_gap=4, long_gap=9)
    life.shares(ana, "success", "I passed my driving test!", march(10))

    assert life.reasons(march(20)) == [Reason.SUCCESS]


def test_an_unread_person_is_not_asked_to_help(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED)
    life.do_not_read(offer(life))

    assert life.reasons(march(5)) == []


def test_a_feast_that_they_said_they_keep_is_a_day_of_theirs(life: Life, ana: int) -> None:
    life.says(ana, Noticing.TOLD, "We keep Nowruz at home.", march(3), what=Fact.DAY_KEPT)

    assert [life.reasons(march(day)) for day in (19, 20, 22)] == [[], [Reason.OCCASION], []]
    assert life.first(march(20)).why == "Tomorrow or about then is Nowruz for Ana, as they told you on Tuesday 3 March."
    assert "you keep Nowruz" in life.first(march(20)).drafts[0].text


def test_how_you_last_spoke_is_said_in_words(life: Life) -> None:
    channels = [
        ({"medium": Medium.CHAT, "app": "slack"}, "Slack chat"),
        ({"medium": Medium.CHAT, "app": "plain_text"}, "chat"),
        ({"medium": Medium.MAIL, "app": "mbox"}, "mail"),
        ({"medium": Medium.TALK, "app": "webvtt"}, "call"),
        ({"medium": Medium.TALK, "app": "plain_text"}, "talk"),
        ({"medium": Medium.TICKET, "app": "zendesk"}, "ticket"),
    ]
    for name, (way, _) in zip(("Ana", "Bea", "Cyd", "Dee", "Eve", "Flo"), channels, strict=True):
        life.shares(life.knows(name, **way), "hardship", "I lost my job.", march(3))  # type: ignore[arg-type]

    assert sorted(each.channel for each in life.today(march(5)).follow_ups) == sorted(words for _, words in channels)


def test_a_trade_is_named_by_what_it_works_with(life: Life, ana: int) -> None:
    life.shares(ana, "need", "I'm looking for a joiner who could mend a door.", march(3), response=Response.EXPLORED)
    offer(life, "My background is carpentry.")

    assert life.reasons(march(5)) == [Reason.NEED_MET]


def test_a_need_for_which_you_have_introduced_somebody_is_met(life: Life, ana: int) -> None:
    life.shares(ana, "need", NEED, march(3), response=Response.EXPLORED)
    offer(life)
    life.says(YOU, Noticing.GAVE, "Here is the piano teacher for your son.", march(4), what="introduction", to=ana)

    assert Reason.NEED_MET not in life.reasons(march(6))
