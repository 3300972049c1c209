"""Dealing: favours and thanks, asking after, giving, asking, introducing, and questions that wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from regard.conversation import Conversation
from regard.listener import Labels, Listener
from regard.people import Noticed, Noticing
from regard.people.sharing import sharing
from regard.reading import Reading, read

TUESDAY = date(2026, 3, 3)

Talk = Callable[[str], Conversation]


def noticed(conversation: Conversation, listener: Listener, *kinds: Noticing) -> list[Noticed]:
    return [each for each in sharing(read(conversation, "Ben", listener), TUESDAY) if each.kind in kinds]


def words(conversation: Conversation, listener: Listener, *kinds: Noticing) -> list[str]:
    return [conversation.quote(each.span) for each in noticed(conversation, listener, *kinds)]


def test_a_favour_without_thanks_is_remembered(talk: Conversation, listener: Listener) -> None:
    """
    Ana: I've put in a word for you with Rosa.
    Ben: Okay. Next point, then.
    """
    (found,) = noticed(talk, listener, Noticing.FAVOUR)

    assert (found.by, found.to) == ("Ana", "Ben")


def test_a_favour_that_the_listener_hears(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: i took your pager on saturday night, it rang three times {favour}
    Ben: was it the disk again?
    """
    talk, labels = labelled
    reading = Reading(talk, "Ben", labels, (), (), (), None, "")
    (found,) = [each for each in sharing(reading, TUESDAY) if each.kind is Noticing.FAVOUR]

    assert (found.by, found.to, "pager" in found.words) == ("Ana", "Ben", True)


def test_thanks_close_a_favour_and_say_what_for(talk: Conversation, listener: Listener) -> None:
    """
    Ana: I covered your shift on Sunday.
    Ben: Thank you so much, Ana.
    """
    (found,) = noticed(talk, listener, Noticing.FAVOUR, Noticing.THANKED)

    assert found.kind is Noticing.THANKED
    assert "shift" in found.words


@pytest.mark.parametrize(
    ("asked", "over"),
    [
        ("Are you free for a walk this weekend?", date(2026, 3, 8)),
        ("Could you be there on Thursday?", date(2026, 3, 5)),
        ("Can you let me have your numbers by Friday?", None),
        ("Which of the two drafts do you like?", None),
    ],
)
def test_a_question_about_a_day_needs_no_answer_after_it(
    asked: str, over: date | None, to_conversation: Talk, listener: Listener
) -> None:
    chat = to_conversation(f"[2026-03-03 09:00] Ben: Morning.\n[2026-03-03 09:15] Ana: {asked}")

    assert [each.day for each in noticed(chat, listener, Noticing.QUESTION)] == [over]


@pytest.mark.parametrize("said", ["Thanks, bye.", "Thank you for calling.", "You should be grateful."])
def test_a_formula_thanks_for_nothing(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ana: That is all.\nBen: {said}")

    assert noticed(talk, listener, Noticing.THANKED) == []


def test_a_favour_to_another_in_a_group_is_not_yours(talk: Conversation, listener: Listener) -> None:
    """
    Ana: Cem, I covered your shift on Sunday.
    Cem: Good.
    Ben: Okay, next point.
    """
    assert noticed(talk, listener, Noticing.FAVOUR) == []


@pytest.mark.parametrize(
    "said",
    [
        "How is your dad?",
        "How did the interview go?",
        "Congratulations on the launch!",
        "Thinking of you for tomorrow.",
        "Good luck with the exam tomorrow.",
        "Did you get the job?",
    ],
)
def test_you_ask_after_them(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ana: Hello, Ben.\nBen: {said}")

    assert words(talk, listener, Noticing.RAISED) == [said]


@pytest.mark.parametrize("said", ["How are you?", "How did the deploy go?", "Any news on the ticket?"])
def test_a_courtesy_or_a_question_of_work_raises_nothing(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ana: Hello, Ben.\nBen: {said}")

    assert noticed(talk, listener, Noticing.RAISED) == []


def test_in_a_chat_you_come_back_to_it_on_another_day(talk: Conversation, listener: Listener) -> None:
    """
    [2026-03-02 18:41] Ana: The driving test is on Thursday.
    [2026-03-02 18:42] Ben: All right, Friday then.
    [2026-03-06 12:00] Ben: How did the driving test go?
    """
    assert words(talk, listener, Noticing.RAISED) == ["How did the driving test go?"]


def test_what_they_spoke_of_first_is_not_raised_by_you(talk: Conversation, listener: Listener) -> None:
    """
    Ana: The interview was today.
    Ben: How did the interview go?
    """
    assert noticed(talk, listener, Noticing.RAISED) == []


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Want me to cover your shift?", "offer"),
        ("You might like this, an article for your course: https://example.org/a", "resource"),
        ("I can put you in touch with Rosa.", "introduction"),
        ("Take all the time you need.", "time"),
    ],
)
def test_you_give(said: str, what: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ana: It was a long week.\nBen: {said}")

    assert [each.what for each in noticed(talk, listener, Noticing.GAVE)] == [what]


@pytest.mark.parametrize("said", ["They want me to bring it.", "Take your time.", "How can I help you today?"])
def test_a_phrase_of_service_gives_nothing(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ana: It was a long week.\nBen: {said}")

    assert noticed(talk, listener, Noticing.GAVE) == []


def test_a_link_that_was_asked_for_is_no_gift(talk: Conversation, listener: Listener) -> None:
    """
    Ana: Could you send me that article?
    Ben: https://example.org/a
    """
    assert noticed(talk, listener, Noticing.GAVE) == []


@pytest.mark.parametrize(
    ("said", "asks"),
    [("Could you introduce me to Rosa?", True), ("Can I pick your brain?", True), ("Could you close the door?", False)],
)
def test_you_ask_for_yourself(said: str, asks: bool, to_conversation: Talk, listener: Listener) -> None:  # noqa: FBT001  # the expected value
    talk = to_conversation(f"Ana: Hello, Ben.\nBen: {said}")

    assert bool(noticed(talk, listener, Noticing.ASKED)) is asks


def test_two_people_are_brought_together(talk: Conversation, listener: Listener) -> None:
    """
    Ana: Cem, meet Rosa Lind. She knows tax.
    Ben: Good to see you all.
    Cem: Hello, Rosa.
    """
    (found,) = noticed(talk, listener, Noticing.INTRODUCED)

    assert (found.by, found.to, found.about) == ("Ana", "Cem", "Rosa Lind")


def test_who_says_their_own_name_introduces_nobody(talk: Conversation, listener: Listener) -> None:
    """
    Ana: Hello Ben, this is Ana from the clinic.
    Ben: Hello.
    """
    assert noticed(talk, listener, Noticing.INTRODUCED) == []


def test_a_question_in_their_last_message_waits(talk: Conversation, listener: Listener) -> None:
    """
    [2026-03-02 09:15] Ben: The chairs are here.
    [2026-03-02 09:40] Ana: Lovely. Which colour did your sister choose?
    """
    assert words(talk, listener, Noticing.QUESTION) == ["Which colour did your sister choose?"]


@pytest.mark.parametrize("said", ["How are you?", "Looks good, right?", "Why bother?"])
def test_a_polite_question_does_not_wait(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"[2026-03-02 09:15] Ben: The chairs are here.\n[2026-03-02 09:40] Ana: {said}")

    assert noticed(talk, listener, Noticing.QUESTION) == []


def test_talk_leaves_no_question_waiting(talk: Conversation, listener: Listener) -> None:
    """
    Ben: The chairs are here.
    Ana: Lovely. Which colour did your sister choose?
    """
    assert noticed(talk, listener, Noticing.QUESTION) == []


@pytest.mark.parametrize(
    "said",
    [
        "I have typed up the minutes for you, so you can go home.",
        "I did your Sunday night shift, you looked worn out.",
        "I stayed in all day and collected your parcels.",
        "I had a word with the landlord on your behalf.",
    ],
)
def test_whatever_is_done_for_you_is_a_favour(said: str, to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(f"Ben: Good morning.\nAna: {said}\nBen: Is the printer near us?")

    assert words(talk, listener, Noticing.FAVOUR) == [said]


@pytest.mark.parametrize(
    "said", ["I've printed the forms for you to sign.", "I would have done the dishes for you.", "I made tea."]
)
def test_a_step_of_the_work_or_what_was_not_done_is_no_favour(
    said: str, to_conversation: Talk, listener: Listener
) -> None:
    talk = to_conversation(f"Ben: Good morning.\nAna: {said}\nBen: Is the printer near us?")

    assert words(talk, listener, Noticing.FAVOUR) == []


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("I'm so sorry about the cat.", ("cat",)),
        ("Well done, and late, for the paper!", ("late", "paper")),
        ("How are you, after everything with the flat?", ("flat",)),
        ("The viva!", ("viva",)),
        ("You asked whether the boat is dry: yes, all of it.", ("boat", "dry")),
        ("To your question about the choir, I would say no.", ("choir",)),
    ],
)
def test_to_name_it_unasked_is_to_raise_it(
    said: str, about: tuple[str, ...], to_conversation: Talk, listener: Listener
) -> None:
    (found,) = noticed(to_conversation(f"Ben: {said}\nAna: Thanks."), listener, Noticing.RAISED)

    assert found.words == about


def test_who_owns_up_to_having_let_it_go_by_need_not_name_it(talk: Conversation, listener: Listener) -> None:
    """
    Ben: Ana, I was far too short on Monday.
    Ana: That's kind.
    """
    (found,) = noticed(talk, listener, Noticing.RAISED)

    assert (found.what, found.words, found.day) == ("owned up", (), date(2026, 3, 2))


def test_an_event_of_theirs_has_another_day(talk: Conversation, listener: Listener) -> None:
    """
    Ana: The clinic rang. It's Friday now, the elbow.
    Ben: Good.
    """
    (found,) = noticed(talk, listener, Noticing.RELEASED)

    assert (found.what, found.words, found.day) == ("moved", ("elbow",), date(2026, 3, 6))


def test_a_new_day_without_a_matter_moves_nothing(talk: Conversation, listener: Listener) -> None:
    """
    Ana: It's Friday now.
    Ben: Good.
    """
    assert noticed(talk, listener, Noticing.RELEASED) == []


def test_to_tell_two_of_each_other_brings_them_together(talk: Conversation, listener: Listener) -> None:
    """
    Ben: Dear both! Ana, Cleo mends old clocks. I leave it to you.
    Ana: Thank you.
    Cleo: Gladly.
    """
    (found,) = noticed(talk, listener, Noticing.GAVE)

    assert found.what == "introduction"
