"""Sharing: what others shared, in plain words that both listeners must give, and what sounds so and is nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, Listener, listener_named
from regard.people import EVENT, Noticed, Noticing
from regard.people.sharing import sharing
from regard.reading import Reading, Response, read

TUESDAY = date(2026, 3, 3)

Talk = Callable[[str], Conversation]


@pytest.fixture(params=["rules", "neural"])
def either(request: pytest.FixtureRequest) -> Listener:
    """Each listener in turn."""
    return listener_named(request.param)


def noticed(conversation: Conversation, listener: Listener, kind: Noticing, you: str = "Ben") -> list[Noticed]:
    found = sharing(read(conversation, you, listener), TUESDAY)
    return [each for each in found if each.kind is kind]


def shared(said: str, to_conversation: Talk, listener: Listener) -> list[Noticed]:
    talk = to_conversation(f"Ben: Hello there, shall we start?\nAna: {said}\nBen: Okay, so next point, the budget.")
    return noticed(talk, listener, Noticing.SHARED)


@pytest.mark.parametrize(
    ("said", "is_what"),
    [
        ("My dad had a fall.", ("hardship", "My dad", None)),
        ("We lost the account.", ("hardship", "", None)),
        ("I got the job!", ("success", "", None)),
        ("I'm moving to Porto in March.", ("plan", "", None)),
        ("My daughter starts school on Monday.", ("plan", "My daughter", date(2026, 3, 9))),
        ("My back has been killing me.", ("hardship", "", None)),
        ("I've been trying to learn the cello.", ("interest", "", None)),
        ("We're looking for a designer.", ("need", "", None)),
        ("Does anyone know a good accountant?", ("need", "", None)),
        ("My interview is on Thursday.", ("plan", "", date(2026, 3, 5))),
        ("My mum's surgery is tomorrow.", ("plan", "My mum", date(2026, 3, 4))),
        ("I didn't get the promotion.", ("hardship", "", None)),
        ("My sister got into medical school.", ("success", "My sister", None)),
    ],
)
def test_a_plain_case_is_shared(
    said: str, is_what: tuple[str, str, date | None], to_conversation: Talk, either: Listener
) -> None:
    (found,) = shared(said, to_conversation, either)

    what = is_what[0] if found.what != EVENT else "plan"  # the network hears that it is one of their own days
    assert (what, found.about, found.day) == is_what


@pytest.mark.parametrize(
    "said",
    [
        "I'm dying of boredom, ha.",
        "My dad had a fall. Just kidding.",
        "Great, another reorg.",
        "If I lost my job I'd move to Spain.",
        "What if my dad had a fall?",
        "> my dad had a fall",
        'She wrote "my dad had a fall and I lost the account" to me.',
        "Apparently Ken's dad had a fall.",
        "Tom from sales lost his job.",
        "I'm not worried about my results.",
        "I'm not moving to Porto.",
        "The server died on Friday.",
        "When I was ten my dad had a fall.",
        "It's going to rain tomorrow.",
        "I'll update the ticket on Friday.",
        "We're moving to Postgres in March.",
        "We're moving the meeting to Friday.",
        "I need to move my appointment on Wednesday.",
        "I lost my train of thought.",
        "I could kill for a coffee.",
        "Luckily my dad didn't have a stroke.",
        "We nearly lost the account.",
        "My sister's neighbour lost his job.",
        "My grandfather died before I was born.",
        "I dreamt that I lost my job.",
        "She said she lost the account.",
        "They're expecting a baby in June.",
        "We have a launch review on Friday.",
        "Our results were good on Monday.",
        "I need a lawyer to look at this clause.",
        "Good luck with your surgery on Thursday.",
        "I'm learning a lot here.",
    ],
)
def test_what_only_sounds_so_is_nothing(said: str, to_conversation: Talk, either: Listener) -> None:
    assert shared(said, to_conversation, either) == []


def test_a_message_has_a_day_of_its_own(talk: Conversation, either: Listener) -> None:
    """
    [2026-04-07 09:00] Ben: Morning.
    [2026-04-07 09:01] Ana: My interview is on Thursday.
    """
    (found,) = noticed(talk, either, Noticing.SHARED)

    assert found.day == date(2026, 4, 9)
    assert found.day_words is not None
    assert talk.quote(found.day_words).endswith("Thursday")


def test_a_day_of_their_own_that_the_listener_hears_is_an_event(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: On the 17th I come late. I have to go to the foreigners office. {event}
    Ben: Fine.
    Ana: And Sunday I run the Castle Ten! {event}
    Ben: Okay.
    Ana: I ran it two years ago. {event}
    """
    talk, labels = labelled
    reading = Reading(talk, "Ben", labels, (), (), (), None, "")
    found = [each for each in sharing(reading, TUESDAY) if each.kind is Noticing.SHARED]

    assert [(each.what, each.day) for each in found] == [("event", date(2026, 3, 17)), ("event", date(2026, 3, 8))]
    assert [each.day_words and talk.quote(each.day_words) for each in found] == ["the 17th", "Sunday"]


def test_without_a_day_known_none_is_worked_out(to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation("Ben: Hello.\nAna: My daughter starts school on Monday.")
    (found,) = [each for each in sharing(read(talk, "Ben", listener), None) if each.kind is Noticing.SHARED]

    assert found.day is None


def test_what_you_did_with_it_is_kept_with_your_words(talk: Conversation, listener: Listener) -> None:
    """
    Ben: How are things?
    Ana: My dad had a fall on Sunday. He is back home.
    Ben: Oh no, I'm so sorry to hear that.
    """
    (found,) = noticed(talk, listener, Noticing.SHARED)

    assert found.response is Response.ACKNOWLEDGED
    assert found.answer is not None
    assert talk.quote(found.answer) == "Oh no, I'm so sorry to hear that."


def test_you_share_nothing(talk: Conversation, either: Listener) -> None:
    """
    Ben: My dad had a fall on Sunday.
    Ana: Oh no, I'm so sorry.
    """
    assert noticed(talk, either, Noticing.SHARED) == []


def test_the_day_is_that_of_the_clause(to_conversation: Talk, either: Listener) -> None:
    (found,) = shared("I'm out from Thursday, my wife is having her operation on Friday.", to_conversation, either)

    assert (found.about, found.day) == ("my wife", date(2026, 3, 6))


def test_a_trouble_told_again_and_again_is_remembered_once(talk: Conversation, either: Listener) -> None:
    """
    Ana: My dad is in hospital since Sunday.
    Ben: Okay.
    Ana: I slept on a chair in the ward again, I cried the whole night.
    Ben: I'm so sorry, that sounds really hard.
    """
    (found,) = noticed(talk, either, Noticing.SHARED)

    assert found.about == "My dad"
    assert found.response is not None
    assert found.response.done_well


def test_a_birthday_of_somebody_close_comes_back_each_year(to_conversation: Talk, either: Listener) -> None:
    (found,) = shared("It's my wife's birthday on Friday.", to_conversation, either)

    assert (found.about, found.day, found.every_year) == ("my wife", date(2026, 3, 6), True)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("They are replacing my left hip on the 12th.", "hardship"),
        ("The surgeon has to operate on my knee.", "hardship"),
        ("Somebody stole our van last night.", "hardship"),
        ("We had our cellar burgled on Sunday.", "hardship"),
        ("Late because the cat had to be put to sleep.", "hardship"),
        ("Excuse me if I sound odd, my mum had a stroke on Sunday.", "hardship"),
        ("So I really got the licence.", "success"),
        ("They gave my sister the scholarship.", "success"),
        ("Our second novel is out.", "success"),
        ("They've made me head of the ward.", "success"),
        ("My boy got into the academy.", "success"),
        ("My son passed his driving test, haha.", "success"),
        ("I'm looking for a glassblower who could repair a lamp.", "need"),
    ],
)
def test_what_others_do_to_one_is_ones_own(said: str, what: str, to_conversation: Talk, either: Listener) -> None:
    (found,) = shared(said, to_conversation, either)

    assert found.what == what


@pytest.mark.parametrize(
    "said",
    [
        "I'm still a bit tired.",
        "My dog died, haha.",
        "They let me go first.",
        "I got the certificate error again.",
        "I got the post from downstairs.",
        "They are replacing the left door.",
    ],
)
def test_what_only_sounds_so_is_not_shared(said: str, to_conversation: Talk, either: Listener) -> None:
    assert shared(said, to_conversation, either) == []


@pytest.mark.parametrize(
    ("answer", "response"),
    [
        ("Right. Next item, the lease.", Response.PASSED_OVER),
        ("Ah. Let's carry on, please.", Response.PASSED_OVER),
        ("Hello Ana, noted. First the invoices.", Response.PASSED_OVER),
        ("Okay. Cleo?", Response.PASSED_OVER),
        ("Hm, I have to think about that.", Response.UNCLEAR),
    ],
)
def test_an_answer_that_only_goes_on_has_passed_it_over(
    answer: str, response: Response, to_conversation: Talk, listener: Listener
) -> None:
    talk = to_conversation(f"Cleo: Good morning.\nAna: My first novel is out.\nBen: {answer}\nCleo: Well then.")
    (found,) = noticed(talk, listener, Noticing.SHARED)

    assert found.response is response
