"""What shows a promise kept, late, released or made again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from regard.conversation import Medium
from regard.people import Keeping, Known, Noticing, Person, Promise, Remembered, Verdict
from regard.people.promises import FEWEST, KeptRate, kept_rate, promises
from remembering import ANA, BEN, PEOPLE, YOU, decided, known, said

MARCH = date(2026, 3, 2)


def later(days: int) -> date:
    return MARCH + timedelta(days=days)


def mine(quote: str, on: date | None = MARCH, **more: Any) -> Remembered:  # noqa: ANN401 - as of `said`
    return said(Noticing.PROMISE, quote, on, **({"by": YOU, "to": ANA} | more))


def sign(quote: str, on: date | None, kind: Noticing = Noticing.DONE, **more: Any) -> Remembered:  # noqa: ANN401 - likewise
    return said(kind, quote, on, **({"by": YOU, "to": ANA} | more))


def only(these: Known, today: date) -> Promise:
    (promise,) = promises(these, today)
    return promise


DECK = mine("I'll send you the deck by Friday.", day=later(4), day_words="by Friday")
FIGURES = mine("I'll look up the figures.")
HERS = said(Noticing.PROMISE, "I'll ask about the venue.", MARCH)


def test_open_then_late() -> None:
    assert only(known([DECK]), later(4)).keeping is Keeping.OPEN
    late = only(known([DECK]), later(5))
    assert (late.by, late.to, late.due, late.keeping) == (YOU, ANA, later(4), Keeping.LATE)


@pytest.mark.parametrize(
    "kept",
    [
        sign("Here is the deck.", later(3), medium=Medium.MAIL),
        sign("Thanks for sending the deck!", later(9), by=ANA, to=YOU, medium=Medium.CHAT),
        sign("Here is the deck, and thanks for your patience.", later(3), about_what="deck"),
        sign("As promised, attached.", later(3), about_what=""),
        sign("Here it is, signed.", later(3), about_what="signature"),
        sign("I left an envelope on your desk.", later(3), about_what="envelope"),
        sign("The deck looks great.", later(9), by=ANA, to=YOU),
        sign("Here you go.", MARCH, about_what="", conversation=DECK.where.conversation, turn=2),
        sign("The deck, in case you need it.", later(2), Noticing.GAVE, what="resource"),
    ],
    ids=["here it is", "thanks for it", "with thanks", "as promised", "it", "envelope", "praised", "at once", "given"],
)
def test_kept_in_any_channel(kept: Remembered) -> None:
    promise = only(known([DECK, kept]), later(30))

    assert (promise.keeping, promise.shown_by) == (Keeping.KEPT, kept)


@pytest.mark.parametrize(
    "heard",
    [
        sign("Slides are where they always are.", later(3), what="handed over"),
        sign("Made it through all thirty pages.", later(9), what="arrived", by=ANA, to=YOU),
    ],
    ids=["handed over", "arrived"],
)
def test_what_the_listener_hears_given_about_its_time_needs_no_word_of_it(heard: Remembered) -> None:
    assert only(known([DECK, heard]), later(20)).keeping in (Keeping.KEPT, Keeping.KEPT_LATE)


@pytest.mark.parametrize(
    "heard",
    [
        sign("Slides are where they always are.", later(12), what="handed over"),
        sign("Slides are where they always are.", later(3), what="handed over", to=BEN),
        sign("Made it through all thirty pages.", later(3), what="arrived"),
        sign("Slides are where they always are.", later(3), what="handed over", by=ANA, to=YOU),
    ],
    ids=["long after", "to another", "come to you", "theirs"],
)
def test_what_the_listener_hears_given_of_something_else(heard: Remembered) -> None:
    assert only(known([DECK, heard]), later(20)).keeping is Keeping.LATE


@pytest.mark.parametrize(
    "other",
    [
        sign("Here is the deck.", later(3), to=BEN),
        sign("Here are the photos.", later(3)),
        sign("Here is the deck.", later(-3)),
        sign("Here is the deck.", later(3), by=ANA, to=YOU),
        sign("Thanks for the deck, that was fast.", later(3)),
        sign("Thanks in advance for the deck!", later(3), by=ANA, to=YOU),
        sign("Thanks for the deck!", later(3), by=BEN, to=YOU),
        sign("I can offer the deck.", later(3), Noticing.GAVE, what="offer"),
    ],
    ids=[
        "to another",
        "something else",
        "before",
        "a deck of hers",
        "your thanks",
        "in advance",
        "another's thanks",
        "an offer",
    ],
)
def test_what_does_not_show_it_kept(other: Remembered) -> None:
    assert only(known([DECK, other]), later(5)).keeping is Keeping.LATE


def test_done_after_its_day_is_kept_late() -> None:
    assert only(known([DECK, sign("Here is the deck.", later(6))]), later(7)).keeping is Keeping.KEPT_LATE


def test_thanks_after_its_day_do_not_make_it_late() -> None:
    thanks = sign("Thanks for the deck.", later(6), by=ANA, to=YOU)

    assert only(known([DECK, thanks]), later(7)).keeping is Keeping.KEPT


def test_your_thanks_show_theirs_kept() -> None:
    thanks = sign("Thank you for asking about the venue.", later(3), Noticing.THANKED)

    promise = only(known([HERS, thanks]), later(4))

    assert (promise.by, promise.to, promise.keeping) == (ANA, YOU, Keeping.KEPT)


def test_words_that_name_nothing_are_not_guessed_about() -> None:
    """Two promises are open; `as promised` names neither."""
    these = known([DECK, FIGURES, sign("As promised, attached.", later(3), about_what="")])

    assert [promise.keeping for promise in promises(these, later(3))] == [Keeping.OPEN, Keeping.OPEN]


def test_no_need_any_more() -> None:
    no_need = sign("No need for the deck any more.", later(2), Noticing.RELEASED, by=ANA, to=YOU)

    promise = only(known([DECK, no_need]), later(9))

    assert (promise.keeping, promise.shown_by) == (Keeping.RELEASED, no_need)


def test_another_day() -> None:
    moved = sign("The deck will be Monday.", later(2), Noticing.RELEASED, what="moved", day=later(7))

    assert only(known([DECK, moved]), later(5)).due == later(7)
    assert only(known([DECK, moved]), later(5)).keeping is Keeping.OPEN


def test_the_same_promise_again_is_one() -> None:
    again = mine("You'll have the deck on Monday.", later(3), day=later(7))

    promise = only(known([DECK, again]), later(5))

    assert (promise.made, promise.due, promise.keeping) == (DECK, later(7), Keeping.OPEN)


def test_what_names_nothing_is_the_same_in_the_same_words_for_the_same_day() -> None:
    call, again = (mine("I'll call you.", later(on), day=later(3), about_what="") for on in (0, 1))
    another = mine("I'll call you.", later(2), day=later(9), about_what="")

    assert [promise.made for promise in promises(known([call, again, another]), later(2))] == [call, another]


def test_once_kept_it_can_be_made_anew() -> None:
    these = known([DECK, sign("Here is the deck.", later(1)), mine("I'll send the new deck too.", later(2))])

    assert [promise.keeping for promise in promises(these, later(3))] == [Keeping.KEPT, Keeping.OPEN]


def test_without_a_day_nobody_waits_for_ever() -> None:
    assert only(known([FIGURES]), later(45)).keeping is Keeping.OPEN
    assert only(known([FIGURES]), later(46)).keeping is Keeping.STALE
    assert only(known([mine("I'll look it up.", None)]), MARCH).keeping is Keeping.STALE


def test_an_introduction_is_kept_by_introducing() -> None:
    would = mine("I'll introduce you to Ben.", what="introduction")
    did = sign("Ana, meet Ben.", later(1), Noticing.INTRODUCED)

    assert only(known([would, did]), later(2)).keeping is Keeping.KEPT
    assert only(known([FIGURES, did]), later(2)).keeping is Keeping.OPEN


def test_someone_elses_promise_is_theirs() -> None:
    """Ana: Ben Okafor said he would send the figures. / Dana said she would."""
    of_ben = said(Noticing.PROMISE, "Ben Okafor will send the figures.", MARCH, about="Ben Okafor")
    of_nobody_known = said(Noticing.PROMISE, "She said she would introduce us.", MARCH, about="she")

    assert only(known([of_ben]), MARCH).by == BEN
    assert only(known([of_nobody_known]), MARCH).by is None


def test_what_two_others_promise_each_other_is_theirs_alone() -> None:
    assert promises(known([said(Noticing.PROMISE, "I'll call you, Ben.", MARCH, by=ANA, to=BEN)]), MARCH) == ()


def test_of_whom_nothing_is_to_be_read_there_is_no_promise() -> None:
    people = PEOPLE | {ANA: Person(ANA, "Ana Diaz", unread=True)}

    assert promises(known([DECK, HERS], people=people), MARCH) == ()


@pytest.mark.parametrize(
    ("verdict", "keeping"),
    [
        (Verdict.KEPT, Keeping.KEPT),
        (Verdict.RELEASED, Keeping.RELEASED),
        (Verdict.DISMISSED, Keeping.DISMISSED),
    ],
)
def test_your_decision_wins(verdict: Verdict, keeping: Keeping) -> None:
    decision = decided(DECK, verdict, later(2))

    promise = only(known([DECK], [decision]), later(30))

    assert (promise.keeping, promise.shown_by) == (keeping, decision)


def test_corrected() -> None:
    right = decided(DECK, Verdict.CORRECTED, later(1), words="The long deck", day=later(9))

    promise = only(known([DECK], [right]), later(8))

    assert (promise.words, promise.due, promise.confirmed, promise.keeping) == (
        "The long deck",
        later(9),
        True,
        Keeping.OPEN,
    )


def test_the_kept_rate_needs_enough_promises() -> None:
    things = ["deck", "figures", "photos", "recipe", "contract"]
    made = [mine(f"I'll send the {thing}.", day=later(4), about_what=thing) for thing in things]
    done = [
        sign(f"Here: the {thing}.", later(on), about_what=thing)
        for thing, on in zip(things[:4], (1, 2, 3, 9), strict=True)
    ]

    assert len(made) == FEWEST
    assert kept_rate(promises(known([*made, *done]), later(10)), YOU) == KeptRate(0.8, 4, 1, 5)
    assert kept_rate(promises(known([*made[1:], *done[1:]]), later(10)), YOU) == KeptRate(None, 3, 1, 4)


def test_what_nobody_knows_the_outcome_of_counts_neither_way() -> None:
    assert kept_rate(promises(known([FIGURES, HERS]), later(60)), YOU) == KeptRate(None, 0, 0, 0)
