"""What belongs to one thread, and what closes it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from regard.people import Known, Noticing, Person, Remembered, Standing, Thread, Verdict
from regard.people.threads import STAYS_OPEN, threads
from regard.reading import Response
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)
"""A Monday."""


def later(days: int) -> date:
    return MARCH + timedelta(days=days)


def shared(quote: str, on: date | None = MARCH, what: str = "hardship", **more: Any) -> Remembered:  # noqa: ANN401 - as of `said`
    return said(Noticing.SHARED, quote, on, what=what, **more)


def raised(quote: str, on: date | None, **more: Any) -> Remembered:  # noqa: ANN401 - as of `said`
    return said(Noticing.RAISED, quote, on, **({"by": YOU, "to": ANA} | more))


def only(these: Known, today: date) -> Thread:
    (thread,) = threads(these, today)
    return thread


SURGERY = shared("My father's surgery went badly.")
INTERVIEW = shared("I have a job interview on Friday.", what="plan", day=later(4), day_words="on Friday")


def test_what_was_shared_is_open() -> None:
    thread = only(known([SURGERY]), later(1))

    assert (thread.person, thread.words, thread.standing) == (ANA, "My father's surgery went badly.", Standing.OPEN)
    assert not thread.acknowledged
    assert thread.closed_by is None


def test_you_raise_it_on_another_day() -> None:
    ask = raised("How is your father after the surgery?", later(8))

    thread = only(known([SURGERY, ask]), later(9))

    assert (thread.standing, thread.closed_by, thread.again) == (Standing.CAME_BACK, ask, (ask,))
    assert thread.acknowledged


@pytest.mark.parametrize(
    "not_it",
    [
        raised("How is the kitchen coming along?", later(8)),
        raised("How did your father's chess tournament end?", later(8)),
        raised("How is your father after the surgery?", later(8), to=BEN),
        raised("How is your father after the surgery?", later(-8)),
        raised("The surgery must weigh on you.", MARCH, conversation=SURGERY.where.conversation, turn=6),
    ],
    ids=[
        "about something else",
        "about the same person",
        "of another person",
        "before it was shared",
        "in the same talk",
    ],
)
def test_what_does_not_come_back_to_it(not_it: Remembered) -> None:
    assert only(known([SURGERY, not_it]), later(9)).standing is Standing.OPEN


@pytest.mark.parametrize(
    ("hour", "standing"), [(9, Standing.OPEN), (18, Standing.CAME_BACK)], ids=["at once", "in the evening"]
)
def test_in_a_chat_hours_later_is_another_occasion(hour: int, standing: Standing) -> None:
    first = shared("My father's surgery went badly.", conversation=77, said_at=datetime(2026, 3, 2, 9, tzinfo=UTC))
    at = datetime(2026, 3, 2, hour, 5, tzinfo=UTC)
    ask = raised("How is your father after the surgery?", MARCH, conversation=77, turn=9, said_at=at)

    assert only(known([first, ask]), later(1)).standing is standing


def test_they_say_more_and_you_answer_well() -> None:
    more = shared("Father's surgery has to be done again.", later(10), response=Response.EXPLORED)

    thread = only(known([SURGERY, more]), later(11))

    assert (thread.standing, thread.closed_by, thread.again) == (Standing.CAME_BACK, more, (more,))


def test_they_say_more_and_it_is_passed_over() -> None:
    """You had come back to it; what they said since then was missed, and it is open again."""
    ask = raised("How is your father after the surgery?", later(8))
    more = shared("Father's surgery has to be done again.", later(10), response=Response.PASSED_OVER)

    assert only(known([SURGERY, ask, more]), later(11)).standing is Standing.OPEN


def test_a_good_answer_at_once_acknowledges_and_leaves_it_open() -> None:
    thread = only(known([shared("My father's surgery went badly.", response=Response.REFLECTED)]), later(1))

    assert (thread.acknowledged, thread.standing) == (True, Standing.OPEN)


def test_a_wish_before_the_day_leaves_the_day_after_to_ask() -> None:
    wish = raised("Good luck with the interview!", later(3))
    on_the_day = raised("Fingers crossed for the interview today!", later(4))
    after = raised("How did the interview go?", later(5))

    assert only(known([INTERVIEW, wish, on_the_day]), later(5)).standing is Standing.OPEN
    assert only(known([INTERVIEW, wish, on_the_day]), later(5)).acknowledged
    assert only(known([INTERVIEW, wish, after]), later(5)).closed_by == after


def test_in_the_days_after_it_other_words_for_it_will_do() -> None:
    surgery = shared("My father's surgery is on Friday.", what="plan", day=later(4))
    operation = raised("How did your dad's operation go?", later(6))

    assert only(known([surgery, operation]), later(7)).closed_by == operation
    assert only(known([SURGERY, operation]), later(7)).standing is Standing.OPEN


def test_an_event_is_stale_two_weeks_after_its_day() -> None:
    assert only(known([INTERVIEW]), later(4 + 14)).standing is Standing.OPEN
    assert only(known([INTERVIEW]), later(4 + 15)).standing is Standing.STALE


@pytest.mark.parametrize(("what", "stays"), STAYS_OPEN.items())
def test_each_kind_has_its_time(what: str, stays: timedelta) -> None:
    these = known([shared("My father and the garden.", what=what)])

    assert only(these, MARCH + stays).standing is Standing.OPEN
    assert only(these, MARCH + stays + timedelta(days=1)).standing is Standing.STALE


def test_what_no_day_is_known_of_is_stale() -> None:
    assert only(known([shared("My father's surgery went badly.", None)]), MARCH).standing is Standing.STALE


def test_long_after_it_is_another_thread() -> None:
    again = shared("Father had another surgery.", later(200))

    assert [thread.shared for thread in threads(known([SURGERY, again]), later(201))] == [SURGERY, again]


def test_called_off() -> None:
    off = said(Noticing.RELEASED, "The interview is off.", later(2), what="called off")

    thread = only(known([INTERVIEW, off]), later(3))

    assert (thread.standing, thread.closed_by) == (Standing.RESOLVED, off)


def test_moved_to_another_day() -> None:
    moved = said(Noticing.RELEASED, "The interview is moved to the 20th.", later(2), what="moved", day=later(18))

    thread = only(known([INTERVIEW, moved]), later(3))

    assert (thread.standing, thread.day, thread.again) == (Standing.OPEN, later(18), (moved,))


@pytest.mark.parametrize("released_first", [True, False])
def test_moved_and_told_in_one_breath_is_one_thread(released_first: bool) -> None:  # noqa: FBT001 - a case
    here: dict[str, Any] = {"conversation": 31, "turn": 2, "day": later(18)}
    words = "The interview was put off to the 20th."
    moved = said(Noticing.RELEASED, words, later(2), what="moved", **here)
    again = shared(words, later(2), what="plan", **here)

    both = [moved, again] if released_first else [again, moved]

    assert only(known([INTERVIEW, *both]), later(3)).day == later(18)


def test_another_day_said_in_its_place() -> None:
    instead = shared("My interview is on the 20th instead.", later(2), what="plan", day=later(18))

    assert only(known([INTERVIEW, instead]), later(3)).day == later(18)


def test_called_off_without_a_word_of_what_is_about_what_was_just_spoken_of() -> None:
    ask = raised("Ready for the interview?", later(2), conversation=50, turn=3)
    off = said(
        Noticing.RELEASED, "They cancelled it.", later(2), about_what="", what="called off", conversation=50, turn=4
    )

    assert only(known([INTERVIEW, ask, off]), later(3)).standing is Standing.RESOLVED


def test_a_success_about_the_same_ends_it_and_is_a_thread_of_its_own() -> None:
    well = shared("The second surgery went well, my father is home.", later(20), what="success")

    hardship, success = threads(known([SURGERY, well]), later(21))

    assert (hardship.standing, hardship.closed_by) == (Standing.RESOLVED, well)
    assert (success.shared, success.standing) == (well, Standing.OPEN)


def test_a_success_does_not_end_what_is_still_ahead() -> None:
    first_step = shared("I did well in the practice interview!", later(1), what="success")

    plan, _ = threads(known([INTERVIEW, first_step]), later(2))

    assert plan.standing is Standing.OPEN


def test_what_went_wrong_on_its_day_ends_the_plan() -> None:
    wrong = shared("The interview was awful, I froze.", later(5), what="hardship")

    plan, hardship = threads(known([INTERVIEW, wrong]), later(6))

    assert (plan.standing, plan.closed_by, hardship.standing) == (Standing.RESOLVED, wrong, Standing.OPEN)


def test_the_answer_to_your_asking_is_about_the_same() -> None:
    """You: How did the interview go? Ana: I got it!"""
    ask = raised("How did the interview go?", later(5), conversation=9, turn=0)
    yes = shared("I got it!", later(5), what="success", conversation=9, turn=1)

    plan, _ = threads(known([INTERVIEW, ask, yes]), later(6))

    assert (plan.standing, plan.closed_by) == (Standing.RESOLVED, yes)


@pytest.mark.parametrize(
    "other",
    [
        shared("Ben here: my father's surgery is over.", later(1), by=BEN),
        shared("The kitchen floor is under water.", later(1)),
        shared("I love reading about surgery.", later(1), what="interest"),
        shared("My interview is on Friday week.", later(1), what="plan", day=later(11)),
    ],
    ids=["another person", "another matter", "another kind", "another day"],
)
def test_what_is_another_thread(other: Remembered) -> None:
    before = INTERVIEW if other.day else SURGERY

    assert len(threads(known([before, other]), later(2))) == 2


def test_whose_it_is_must_agree() -> None:
    daughter = shared("My daughter starts school.", what="plan", about="my daughter")
    son = shared("My son starts school too.", what="plan", about="my son")

    assert len(threads(known([daughter, son]), MARCH)) == 2


def test_whose_it_is_may_be_said_in_other_words() -> None:
    mum = shared("My mum's operation is on Friday.", what="worry", about="My mum")
    mother = shared("I dread my mother's operation.", later(1), what="worry", about="my mother")

    assert len(threads(known([mum, mother]), later(1))) == 1


def test_the_day_is_taken_from_whoever_says_it() -> None:
    when = shared("My interview is on Friday.", later(1), what="plan", day=later(4))

    thread = only(known([shared("I have a job interview soon.", what="plan"), when]), later(1))

    assert (thread.day, thread.again) == (later(4), (when,))


def test_a_day_that_comes_back_each_year_opens_anew() -> None:
    wedding = shared("Our wedding anniversary is on the 9th.", what="plan", day=later(7), every_year=True)
    ask = raised("How was your wedding anniversary?", later(8))
    these = known([wedding, ask])

    assert only(these, later(10)).standing is Standing.CAME_BACK
    next_year = only(these, date(2027, 3, 1))
    assert (next_year.standing, next_year.day) == (Standing.OPEN, date(2027, 3, 9))


@pytest.mark.parametrize(
    ("verdict", "standing"),
    [
        (Verdict.DISMISSED, Standing.DISMISSED),
        (Verdict.RESOLVED, Standing.RESOLVED),
        (Verdict.CAME_BACK, Standing.CAME_BACK),
    ],
)
def test_your_decision_wins(verdict: Verdict, standing: Standing) -> None:
    decision = decided(SURGERY, verdict, later(3))

    thread = only(known([SURGERY], [decision]), later(300))

    assert (thread.standing, thread.closed_by) == (standing, decision)


def test_a_decision_about_later_words_is_about_the_thread() -> None:
    """A file added later may hold an earlier mention; what was dismissed stays so."""
    more = shared("Father's surgery has to be done again.", later(10))

    assert only(known([SURGERY, more], [decided(more, Verdict.DISMISSED, later(11))]), later(12)).standing is (
        Standing.DISMISSED
    )


def test_confirmed_and_corrected() -> None:
    right = decided(SURGERY, Verdict.CORRECTED, later(1), words="Her father's knee surgery", what="worry", day=later(9))

    thread = only(known([SURGERY], [right]), later(2))

    assert (thread.confirmed, thread.words) == (True, "Her father's knee surgery")
    assert (thread.what, thread.day) == ("worry", later(9))
    assert only(known([SURGERY], [decided(SURGERY, Verdict.CONFIRMED, later(1))]), later(2)).confirmed


def test_in_a_group_your_question_is_for_those_who_spoke_there_or_whom_you_named() -> None:
    of_ben = shared("My father had surgery as well.", by=BEN)
    ana_speaks = shared("The kitchen floor is under water.", later(8), conversation=40, turn=2)
    to_all = raised("How are things after the surgery?", later(8), to=None, conversation=40, turn=3)

    found = threads(known([SURGERY, of_ben, ana_speaks, to_all]), later(9))

    assert [thread.standing for thread in found] == [Standing.CAME_BACK, Standing.OPEN, Standing.OPEN]


def test_of_whom_nothing_is_to_be_read_there_is_no_thread() -> None:
    people = PEOPLE | {ANA: Person(ANA, "Ana Diaz", unread=True)}

    assert threads(known([SURGERY], people=people), later(1)) == ()


def test_the_order_of_conversations_is_all_that_counts() -> None:
    """The same things remembered give the same threads, whichever file was added first."""
    ask = raised("How is your father after the surgery?", later(8))

    assert threads(known([ask, SURGERY]), later(9)) == threads(known([SURGERY, ask]), later(9))


LET_GO = shared("My father's surgery went badly.", response=Response.PASSED_OVER)


@pytest.mark.parametrize(
    ("day", "standing"), [(MARCH, Standing.CAME_BACK), (None, Standing.CAME_BACK), (later(-7), Standing.OPEN)]
)
def test_who_owns_up_to_having_let_something_go_by_came_back_to_it(day: date | None, standing: Standing) -> None:
    owned_up = raised("I was too quick on Monday.", later(4), what="owned up", day=day)

    assert only(known([LET_GO, owned_up]), later(5)).standing is standing


def test_to_own_up_to_what_was_answered_well_closes_nothing() -> None:
    met = shared("My father's surgery went badly.", response=Response.ACKNOWLEDGED)
    owned_up = raised("I was too quick on Monday.", later(4), what="owned up", day=MARCH)

    assert only(known([met, owned_up]), later(5)).standing is Standing.OPEN
