"""What was said since, in words that nothing was noticed in, closes what would else be shown."""

from __future__ import annotations

import pytest

from follow_up.life import YOU, Life, march
from regard.follow_up import Reason
from regard.people import Fact, Noticing


@pytest.fixture
def ana(life: Life) -> int:
    return life.knows("Ana Ruiz")


def promised(life: Life, ana: int) -> None:
    life.says(YOU, Noticing.PROMISE, "I'll send you the new codes.", march(2), to=ana, day=march(5))


@pytest.mark.parametrize("text", ["lamb is lamb again since I have the codes", "Codes: 4471.\nWill you be at lunch?"])
@pytest.mark.parametrize("by_you", [True, False], ids=["you", "they"])
def test_a_promise_spoken_of_as_one_speaks_of_what_is_there(text: str, by_you: bool, life: Life, ana: int) -> None:  # noqa: FBT001  # a parameter
    promised(life, ana)
    assert life.reasons(march(7)) == [Reason.PROMISE_LATE]

    life.talks(*((YOU, ana) if by_you else (ana, YOU)), text, march(6))

    assert life.reasons(march(7)) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [("still no codes", 6), ("Any news of the codes?", 6), ("the codes will come tomorrow", 6), ("the lamb is off", 6),
     ("I have the codes here", 2)],
    ids=["missed", "asked", "to come", "something else", "of the same day"],
)  # fmt: skip
def test_a_promise_that_is_still_owed(text: str, day: int, life: Life, ana: int) -> None:
    promised(life, ana)
    life.talks(ana, YOU, text, march(day))

    assert life.reasons(march(7)) == [Reason.PROMISE_LATE]


@pytest.mark.parametrize(("day", "shown"), [(3, True), (4, False), (5, False), (6, True)])
def test_who_writes_first_on_its_day_has_sent_it(day: int, shown: bool, life: Life, ana: int) -> None:  # noqa: FBT001  # a parameter
    promised(life, ana)
    life.talks(YOU, ana, "Side gate, 4471 and then the green button.", march(day), first=True)

    assert (life.reasons(march(7)) == [Reason.PROMISE_LATE]) is shown


def test_an_answer_or_a_word_of_delay_on_its_day_is_not_it(life: Life, ana: int) -> None:
    promised(life, ana)
    life.talks(YOU, ana, "Three, please.", march(5))
    life.talks(YOU, ana, "You'll have them tomorrow, I am not done.", march(5), first=True)

    assert life.reasons(march(7)) == [Reason.PROMISE_LATE]


def test_what_was_taken_up_with_a_kind_word(life: Life, ana: int) -> None:
    life.shares(ana, "hardship", "I wrote it in a corridor with plastic chairs.", march(3))
    life.talks(YOU, ana, "The corridor is on page two.", march(4))
    assert life.reasons(march(5)) == [Reason.HARDSHIP]

    life.talks(YOU, ana, "The corridor. I read straight over it and I'm sorry.", march(4))

    assert life.reasons(march(5)) == []


@pytest.mark.parametrize(("asked", "shown"), [("Are the numbers in?", 1), ("How is your dad?", 0)])
def test_who_asks_for_the_numbers_has_not_asked_for_the_dad(asked: str, shown: int, life: Life, ana: int) -> None:
    life.shares(ana, "hardship", "The numbers are late, my dad had a fall.", march(3))
    life.talks(YOU, ana, asked, march(4))

    assert len(life.reasons(march(5))) == shown


def test_who_asks_again_without_a_question_still_waits(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, "Could you send me the figures for the harbour?", march(3))
    life.talks(ana, YOU, "I am still waiting for the harbour.", march(4))

    assert life.reasons(march(5)) == [Reason.QUESTION]


def test_a_question_that_was_settled_by_phone(life: Life, ana: int) -> None:
    life.says(ana, Noticing.QUESTION, "Does it come with grey joints or white joints?", march(3))
    life.talks(ana, YOU, "Grey or white?", march(4))
    assert life.reasons(march(5)) == [Reason.QUESTION]

    life.talks(ana, YOU, "So after you called me I make it grey.", march(4))

    assert life.reasons(march(5)) == []


@pytest.mark.parametrize(
    ("text", "day", "shown"),
    [("courts off, he settled", 10, 0), ("see you in court", 10, 1), ("off to court then, soon", 10, 1)],
)
def test_a_day_that_was_called_off(text: str, day: int, shown: int, life: Life, ana: int) -> None:
    life.says(ana, Noticing.TOLD, "My son is in court on the 12th.", march(3), what=Fact.PERSON, day=march(12))
    life.talks(ana, YOU, text, march(day))

    assert len(life.reasons(march(11))) == shown


def test_a_favour_that_you_have_given_thanks_for(life: Life, ana: int) -> None:
    life.says(ana, Noticing.FAVOUR, "I took your pager on Saturday.", march(3))
    life.talks(YOU, ana, "Was it the pager again?", march(4))
    assert life.reasons(march(5)) == [Reason.THANKS]

    life.talks(YOU, ana, "And cheers for Saturday, you let me dance in peace.", march(4))

    assert life.reasons(march(5)) == []
