"""What was promised, done and let go; plain cases and what only sounds like them, with both listeners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Conversation, Medium, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Labels, Listener, listener_named
from regard.listener.rules_listener import RulesListener
from regard.people.noticed import Noticed, Noticing
from regard.people.promising import promising
from regard.reading import Reading, read

WEDNESDAY, FRIDAY = date(2026, 3, 4), date(2026, 3, 6)

Talk = Callable[[str], Conversation]


@pytest.fixture(params=["rules", "neural"])
def either(request: pytest.FixtureRequest) -> Listener:
    """Each listener in turn."""
    return listener_named(request.param)


def noticed(conversation: Conversation, listener: Listener, kind: Noticing) -> list[Noticed]:
    found = promising(read(conversation, conversation.participants[0], listener), WEDNESDAY)
    return [each for each in found if each.kind is kind]


def by_hand(labelled: tuple[Conversation, Labels]) -> Reading:
    conversation, labels = labelled
    return Reading(conversation, "Ana", labels, (), (), (), None, "")


def of_ana(said: str, to_conversation: Talk) -> Conversation:
    return to_conversation(f"Ben: Right, so that was the week.\nAna: {said}\nBen: Mm, all right.")


@pytest.mark.parametrize(
    ("said", "words", "day"),
    [
        ("I'll send you the deck by Friday.", ("deck",), "2026-03-06"),
        ("I’ll send you the deck by Friday.", ("deck",), "2026-03-06"),
        ("By Friday I'll send you the deck.", ("deck",), "2026-03-06"),
        ("ill drop the keys off tomorrow", ("ill", "key"), "2026-03-05"),
        ("Will send the invoice on Friday.", ("invoic",), "2026-03-06"),
        ("I promise I'll read your essay by the 14th.", ("essay",), "2026-03-14"),
        ("I owe you an answer about the budget.", ("budget",), None),
        ("You'll have my comments by Monday.", ("comment",), "2026-03-09"),
        ("I'll book the table for Thursday.", ("book", "tabl"), "2026-03-05"),
        ("Consider the room booked.", ("room", "book"), None),
        ("I'm going to send you the contract next week.", ("contract",), "2026-03-15"),
        ("I'll send it tomorrow, okay?", (), "2026-03-05"),
        ("I'll look over your CV this weekend.", ("cv",), "2026-03-08"),
        ("I still need to get back to you on the pricing.", ("price",), None),
        ("Let me ask my brother about the flat and get back to you.", ("brother", "flat"), None),
        ("I'll have a think and let you know by Thursday.", (), "2026-03-05"),
        ("I'll pick up the tickets tomorrow.", ("ticket",), "2026-03-05"),
        ("lol I'll bring the book tomorrow", ("book",), "2026-03-05"),
    ],
)
def test_a_promise(said: str, words: tuple[str, ...], day: str | None, to_conversation: Talk, either: Listener) -> None:
    (found,) = noticed(of_ana(said, to_conversation), either, Noticing.PROMISE)

    assert (found.by, found.to, found.what) == ("Ana", "Ben", "")
    assert found.day == (day and date.fromisoformat(day))
    assert set(found.words) == {*words}


@pytest.mark.parametrize(
    "said",
    [
        "Let me get back to you on that.",
        "We'll sort it out.",
        "Leave it with me.",
        "Consider it done.",
        "You'll have it tomorrow.",
        "I owe you a call.",
        "I'm on it.",
        "I'll be in touch next week.",
        "I'll try to send it tomorrow.",
        "I swear I'll pay you back on Friday.",
        "When I'm back from holiday I'll write you the reference.",
    ],
)
def test_a_promise_in_other_words(said: str, to_conversation: Talk, either: Listener) -> None:
    assert len(noticed(of_ana(said, to_conversation), either, Noticing.PROMISE)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "I would send it if I had it.",
        "I'd send you the deck if I were you.",
        "I could send it to you.",
        "If I find the recipe I'll send it to you.",
        "I'll send it if you want.",
        "I'll send it unless Carla does.",
        "I won't send it.",
        "I can't promise I'll send it by Friday.",
        "I'm not going to send it.",
        "I'll never send it.",
        "I don't think I'll send it.",
        "Shall I send it?",
        "Do you want me to send it?",
        "Will I see you on Monday?",
        "Did you say you'll send it by Friday?",
        "Maybe I'll send it tomorrow.",
        "I'll probably send it tomorrow.",
        "I might send it tomorrow.",
        "I was going to send it yesterday.",
        "I should send it.",
        "I'll usually call my mum on Sundays.",
        "I always call my mum.",
        "I'll be 40 next week.",
        "It'll rain tomorrow.",
        "I'll be honest, I didn't like it.",
        "I'll say, that's great.",
        "I'll have the soup.",
        "I'll let you go.",
        "I'll be right back.",
        "I'll share my screen.",
        "Let me share my screen so you can see it.",
        "I'll send you a link in the chat now.",
        "I'll update you in a minute.",
        "I'll give you an example.",
        "I'll add one thing.",
        "I'll tell you a story.",
        "I'll write that down.",
        "I'll keep that in mind.",
        "We'll see how it goes.",
        "You'll have a great time.",
        "You'll get used to it.",
        "I'll see you tomorrow.",
        "I'll have to leave in five minutes.",
        "I'll pick up my kids at four.",
        "I'll finish my thesis in June.",
        "I'll have surgery on Friday.",
        "I'll run the marathon on Sunday.",
        "I'm going to call my mum tonight.",
        "I'll cross my fingers for you.",
        "He told Carla he'd call her on Monday.",
        "Carla promised Tom she'd send him the deck.",
        "I told Carla I'd send her the deck.",
        'She wrote "I\'ll send you the money by Friday" and never did.',
        "Sure, I'll fly to the moon and send you a postcard, just kidding.",
        "I'll name my cat after you lol",
        "As soon as I win the lottery I'll buy you a boat.",
        "You have to send it by Friday.",
    ],
)
def test_no_promise(said: str, to_conversation: Talk, either: Listener) -> None:
    """Conditions, doubts, questions, habits, forecasts, courtesies, own plans, jokes, quotes, and others' promises."""
    assert noticed(of_ana(said, to_conversation), either, Noticing.PROMISE) == []


@pytest.mark.parametrize(
    ("asked", "answered", "of"),
    [
        ("Could you send me the notes?", "Sure, tonight.", (("note",), "2026-03-04")),
        ("Could you send me the notes by Friday?", "Sure.", (("note",), "2026-03-06")),
        ("Can you send me the slides?", "Yes, I'll do it tomorrow morning.", (("slide",), "2026-03-05")),
        ("Would you be able to look at my essay?", "Of course. I'll read it on Sunday.", (("essay",), "2026-03-08")),
        ("Could you ask your sister about the nursery?", "Will do!", (("sister", "nurseri"), None)),
        ("Any chance you could lend me the drill?", "Sure, I'll bring it on Saturday.", (("drill",), "2026-03-07")),
    ],
)
def test_a_request_that_is_agreed_to(
    asked: str, answered: str, of: tuple[tuple[str, ...], str | None], to_conversation: Talk, either: Listener
) -> None:
    """The promise is the one's who agrees, in their words; what it is about is in the request."""
    talk = to_conversation(f"Ben: {asked}\nAna: {answered}\nBen: Thanks, that helps.")
    (found,) = noticed(talk, either, Noticing.PROMISE)

    assert (found.by, found.to) == ("Ana", "Ben")
    assert talk.quote(found.span) in answered
    assert (found.words, found.day and found.day.isoformat()) == of


@pytest.mark.parametrize(
    ("waits", "answered", "day"),
    [
        ("I need the lease from you.", "You have it by tomorrow.", "2026-03-05"),
        ("I still miss the lease.", "Sorry. Friday, promise.", "2026-03-06"),
        ("What about the lease?", "On your desk Monday.", "2026-03-09"),
        ("Who has the lease?", "You get the lease from me.", None),
        ("Still no lease.", "I know, I know. The bank sits on it. Tuesday.", "2026-03-10"),
        ("Is there any chance of the lease?", "Comes on Thursday.", "2026-03-05"),
        ("Any news about the lease?", "In your inbox by Friday.", "2026-03-06"),
        ("Where is the lease?", "I can get you the lease on Friday.", "2026-03-06"),
        ("One thing is missing, the lease.", "I'll see to it that you get the lease.", None),
        ("All fine here.", "And from me you get the lease, let's say on Monday.", "2026-03-09"),
        ("All fine here.", "The lease, I know. Monday. My word on it.", "2026-03-09"),
        ("All fine here.", "The lease will follow on Friday.", "2026-03-06"),
        ("I'm waiting for the lease.", "Leave the lease with me.", None),
    ],
)
def test_an_answer_to_whoever_waits(
    waits: str, answered: str, day: str | None, to_conversation: Talk, either: Listener
) -> None:
    """Without a verb of sending, even without any verb: what it is about is in the words of the one who waits."""
    talk = to_conversation(f"Ben: {waits}\nAna: {answered}\nBen: Mm, all right.")
    (found,) = noticed(talk, either, Noticing.PROMISE)

    assert (found.by, found.to, found.words) == ("Ana", "Ben", ("leas",))
    assert found.day == (day and date.fromisoformat(day))


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("When is the interview?", "Friday."),
        ("What about the meeting?", "Thursday."),
        ("How was the week?", "Monday was fine."),
        ("All fine here.", "Friday."),
        ("I need the lease from you.", "Maybe on Friday."),
        ("I need the lease from you.", "I could bring it on Friday."),
        ("I need the lease from you.", "Do you get the lease on Friday?"),
        ("All fine here.", "I can get you a coffee on Friday."),
        ("All fine here.", "You get your results on Friday."),
    ],
)
def test_a_day_that_promises_nothing(before: str, said: str, to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation(f"Ben: {before}\nAna: {said}\nBen: Mm, all right.")

    assert noticed(talk, either, Noticing.PROMISE) == []


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("Could you send me the slides?", "Sorry, I can't."),
        ("Could you send me the slides?", "Sure, but I need to ask first."),
        ("Could you send me the slides?", "Sure, here they are."),
        ("Could you repeat that?", "Sure."),
        ("Can you hear me?", "Yes."),
        ("Could you share your screen?", "Sure."),
        ("Is it raining?", "Yes."),
    ],
)
def test_a_request_that_is_not(asked: str, answered: str, to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation(f"Ben: {asked}\nAna: {answered}\nBen: Mm, all right.")

    assert noticed(talk, either, Noticing.PROMISE) == []


@pytest.mark.parametrize(
    ("said", "about", "what"),
    [
        ("Tara said she would introduce us to the CFO.", "Tara", "introduction"),
        ("She said she'd introduce us.", "She", "introduction"),
        ("My sister promised she'd send you the recipe.", "My sister", ""),
        ("He'll send you the invoice on Monday.", "He", ""),
    ],
)
def test_another_promised_it_to_us(said: str, about: str, what: str, to_conversation: Talk, either: Listener) -> None:
    (found,) = noticed(of_ana(said, to_conversation), either, Noticing.PROMISE)

    assert (found.about, found.what) == (about, what)


def test_to_introduce_is_a_kind_of_its_own(to_conversation: Talk, either: Listener) -> None:
    (found,) = noticed(of_ana("I'll put you in touch with Lena.", to_conversation), either, Noticing.PROMISE)

    assert (found.what, found.words) == ("introduction", ("lena",))


def test_two_promises_in_one_breath(to_conversation: Talk, either: Listener) -> None:
    talk = of_ana("I'll call the clinic on Monday, and I'll send you the address tonight.", to_conversation)
    found = noticed(talk, either, Noticing.PROMISE)

    assert [(each.words, each.day) for each in found] == [
        (("clinic",), date(2026, 3, 9)),
        (("address",), date(2026, 3, 4)),
    ]


def test_whom_it_is_promised_to_in_a_group(labelled: tuple[Conversation, Labels]) -> None:
    """
    Eva: Could somebody send me the figures?
    Tom: Where are we with the venue?
    Ben: I'll call the venue tomorrow. {promise}
    Ana: Eva, I'll send the figures by Friday. {promise}
    Tom: Good.
    Ben: Tom, and I'll book the train for you. {promise}
    """
    found = promising(by_hand(labelled), WEDNESDAY)

    assert [(each.by, each.to) for each in found] == [("Ben", "Tom"), ("Ana", "Eva"), ("Ben", "Tom")]


def test_a_label_alone_finds_what_no_phrase_knows(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ben: And who proofreads the essay before it goes to print?
    Ana: Oh, I will proofread the essay. {promise}
    Ben: And I will wander about.
    """
    (found,) = promising(by_hand(labelled), WEDNESDAY)

    assert labelled[0].quote(found.span) == "I will proofread the essay."


def test_what_the_listener_hears_promised_for_a_day_needs_no_phrase(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ben: Still no samples.
    Ana: Your samples go out tomorrow. {promise} The van might go out tomorrow too. {promise}
    Ben: Fine.
    """
    (found,) = promising(by_hand(labelled), WEDNESDAY)

    assert (labelled[0].quote(found.span), found.to) == ("Your samples go out tomorrow.", "Ben")
    assert found.day == date(2026, 3, 5)


@pytest.mark.parametrize(
    "said",
    ["Leave that with me, you'll have the deck on Friday.", "Leave it with me, you'll have the deck by Friday."],
)
def test_what_leads_to_a_promise_is_none_of_its_own(said: str, to_conversation: Talk, either: Listener) -> None:
    talk = of_ana(said, to_conversation)
    (found,) = noticed(talk, either, Noticing.PROMISE)

    assert talk.quote(found.span) == said
    assert (found.day, "deck" in found.words) == (FRIDAY, True)


def test_what_comes_first_in_its_clause_is_what_is_promised(to_conversation: Talk, either: Listener) -> None:
    talk = of_ana("As for the lamps, the new counts you'll have from me on Friday.", to_conversation)
    (found,) = noticed(talk, either, Noticing.PROMISE)

    assert talk.quote(found.span) == "the new counts you'll have from me on Friday."
    assert found.words == ("count",)


def test_as_if_it_were_done_but_for_a_day_to_come(to_conversation: Talk, either: Listener) -> None:
    talk = of_ana("The deck is in your inbox Friday before lunch.", to_conversation)

    assert [each.day for each in noticed(talk, either, Noticing.PROMISE)] == [FRIDAY]
    assert noticed(talk, either, Noticing.DONE) == []


def test_what_the_listener_hears_done(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: Side gate, 4471 and then the green button. {handed over}
    Ben: The green button works! {arrived}
    """
    found = promising(by_hand(labelled), WEDNESDAY)

    assert [(each.kind, each.what, each.to) for each in found] == [
        (Noticing.DONE, "handed over", "Ben"),
        (Noticing.DONE, "arrived", "Ana"),
    ]
    assert "gate" in found[0].words


def test_what_the_listener_hears_called_off_or_moved(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: Court's off, he settled. {called off}
    Ben: Good.
    Ana: For the knee they want me on the 20th of March instead. {called off}
    """
    found = promising(by_hand(labelled), WEDNESDAY)

    assert [(each.kind, each.what, each.day) for each in found] == [
        (Noticing.RELEASED, "called off", None),
        (Noticing.RELEASED, "moved", date(2026, 3, 20)),
    ]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Here's the deck.", {"deck"}),
        ("As promised, the deck.", {"deck"}),
        ("I've sent you the deck.", {"deck"}),
        ("Just sent you the deck.", {"deck"}),
        ("Attached is the deck.", {"deck"}),
        ("The deck is in your inbox.", {"deck"}),
        ("Thanks for sending the deck.", {"deck"}),
        ("Thanks for the deck!", {"deck"}),
        ("Got the deck, thanks!", {"deck"}),
        ("The deck you sent was great.", {"deck"}),
        ("I said I'd send the deck and I did.", {"deck"}),
        ("I spoke to Musa about the shifts.", {"musa", "shift"}),
        ("I've booked the table.", {"book", "tabl"}),
        ("Sorry it took so long, here's the template.", {"templat"}),
        ("I asked my brother about the flat and he says yes.", {"brother", "flat"}),
        ("Here, the lease, before I forget.", {"leas"}),
        ("The lease, as discussed.", {"leas"}),
        ("Lease attached.", {"leas"}),
        ("Enclosed the lease.", {"leas"}),
        ("The lease is in the sheet attached.", {"leas"}),
        ("The lease is with you since yesterday.", {"leas"}),
        ("The lease lies on your desk.", {"leas"}),
        ("I left the lease at reception.", {"leas"}),
        ("This is the lease you asked for.", {"leas"}),
        ("Finally, the lease.", {"leas"}),
        ("Did the lease reach you?", {"leas", "reach"}),
        ("The lease looks great.", {"leas"}),
        ("The lease was on my chair this morning.", {"leas", "chair"}),
    ],
)
def test_done(said: str, words: set[str], to_conversation: Talk, either: Listener) -> None:
    (found,) = noticed(of_ana(said, to_conversation), either, Noticing.DONE)

    assert (found.by, found.to, set(found.words)) == ("Ana", "Ben", words)


@pytest.mark.parametrize(
    "said",
    [
        "I haven't sent the deck yet.",
        "Have you sent the deck?",
        "I should have sent it on Friday.",
        "I was sent home.",
        "Here's the thing, I'm late.",
        "Thanks in advance for sending the deck.",
        "I said I'd send it on Friday.",
        "Once the deck is done we can talk.",
        "That's great.",
        "The deck is nearly ready.",
        "The deck will be on your desk tomorrow.",
        "The deck is still missing.",
        "You get the deck by tomorrow.",
    ],
)
def test_not_done(said: str, to_conversation: Talk, either: Listener) -> None:
    assert noticed(of_ana(said, to_conversation), either, Noticing.DONE) == []


def test_sent_is_about_what_was_asked(to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation("Ben: Did you send the deck?\nAna: Sent!\nBen: Great.")
    (found,) = noticed(talk, either, Noticing.DONE)

    assert (found.by, found.words) == ("Ana", ("deck",))


def test_i_introduced_you_two(to_conversation: Talk, either: Listener) -> None:
    (found,) = noticed(of_ana("I introduced you two yesterday.", to_conversation), either, Noticing.DONE)

    assert (found.what, found.day) == ("introduction", date(2026, 3, 3))


def test_what_comes_with_a_message_says_what_it_is(either: Listener) -> None:
    """`As promised` with `Launch_deck_v3.pdf` is about the deck."""
    pieces = [
        Piece("Ben", "How is it going with everything over there?", Place(1)),
        Piece("Ana", "As promised.", Place(2), attached=("Launch_deck_v3.pdf",)),
    ]
    talk = Conversation(Source("chat.txt", "by hand", ""), turns_from(pieces), Medium.CHAT)
    (found,) = noticed(talk, either, Noticing.DONE)

    assert set(found.words) == {"launch", "deck"}


@pytest.mark.parametrize(
    ("said", "is_what"),
    [
        ("No need for the deck any more.", ("", ("deck",), None)),
        ("No need to send the deck, I found it.", ("", ("deck",), None)),
        ("Forget about the report.", ("", ("report",), None)),
        ("Don't bother with the deck.", ("", ("deck",), None)),
        ("We don't need the room after all.", ("", ("room",), None)),
        ("I found the drill myself.", ("", ("drill",), None)),
        ("I have the drill already.", ("", ("drill",), None)),
        ("You don't have to send me the deck.", ("", ("deck",), None)),
        ("We can do without the deck.", ("", ("deck",), None)),
        ("I can't get you the deck after all.", ("", ("deck",), None)),
        ("The launch is off.", ("called off", ("launch",), None)),
        ("The trip's off.", ("called off", ("trip",), None)),
        ("They cancelled the launch.", ("called off", ("launch",), None)),
        ("Surgery's been cancelled.", ("called off", ("surgeri",), None)),
        ("The trip fell through.", ("called off", ("trip",), None)),
        ("The launch has been postponed to the 14th.", ("moved", ("launch",), "2026-03-14")),
        ("The interview was moved to next Friday.", ("moved", ("interview",), "2026-03-13")),
        ("We've pushed the review to Monday.", ("moved", ("review",), "2026-03-09")),
    ],
)
def test_released(
    said: str, is_what: tuple[str, tuple[str, ...], str | None], to_conversation: Talk, either: Listener
) -> None:
    (found,) = noticed(of_ana(said, to_conversation), either, Noticing.RELEASED)

    assert (found.what, found.words, found.day and found.day.isoformat()) == is_what


@pytest.mark.parametrize(
    "said",
    [
        "I'm off on Friday.",
        "He took the day off.",
        "I turned the lights off.",
        "We moved to Leeds.",
        "I don't need help.",
        "Is the launch off?",
        "Can we move it to Friday?",
        "Don't forget the deck.",
        "If the launch is off we can sleep.",
    ],
)
def test_not_released(said: str, to_conversation: Talk, either: Listener) -> None:
    assert noticed(of_ana(said, to_conversation), either, Noticing.RELEASED) == []


def test_do_not_worry_is_about_what_is_owed(to_conversation: Talk, either: Listener) -> None:
    owed = to_conversation("Ben: Sorry, I still haven't sent the deck.\nAna: Don't worry about it.\nBen: Okay.")
    late = to_conversation("Ben: Sorry about the noise in here.\nAna: Don't worry about it.\nBen: Okay.")

    assert [each.words for each in noticed(owed, either, Noticing.RELEASED)] == [("deck",)]
    assert noticed(late, either, Noticing.RELEASED) == []


def test_where_it_lies_is_not_what_it_is(to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation("Ben: Anything else?\nAna: The floor plan is in your drawer.\nBen: Good.")
    (found,) = noticed(talk, either, Noticing.DONE)

    assert set(found.words) == {"floor", "plan"}


def test_the_subject_line_says_what_comes_with_a_mail(to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation("Ana: Ben, here it is, stamped.\nBen: Thank you, Ana.")
    mail = replace(talk, medium=Medium.MAIL, title="Parking permit")
    found = noticed(mail, either, Noticing.DONE)

    assert [each.words for each in found if each.by == "Ana"] == [("park", "permit")]


def test_what_a_mail_names_itself_goes_before_its_subject_line(to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation("Ana: Please find the seating chart attached.\nBen: Thank you, Ana.")
    mail = replace(talk, medium=Medium.MAIL, title="Thursday")
    found = noticed(mail, either, Noticing.DONE)

    assert [each.words for each in found if each.by == "Ana"] == [("seat", "chart")]


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("I'll send you the signed contract by the 12th.", date(2026, 3, 12)),
        ("You'll get the revised plan on Friday.", date(2026, 3, 6)),
        ("I'll have the printed menus with you by Monday.", date(2026, 3, 9)),
    ],
)
def test_a_promise_is_never_due_before_it_was_made(
    said: str, due: date, to_conversation: Talk, either: Listener
) -> None:
    found = noticed(to_conversation(f"Ben: And the rest?\nAna: {said}\nBen: Good."), either, Noticing.PROMISE)

    assert [each.day for each in found] == [due]


def test_a_greeting_hands_nothing_over(to_conversation: Talk, either: Listener) -> None:
    assert noticed(to_conversation("Ana: There you are.\nBen: Hello, Ana."), either, Noticing.DONE) == []


def test_somebody_was_found(to_conversation: Talk, either: Listener) -> None:
    talk = to_conversation("Ben: Are you still looking for a designer?\nAna: We found somebody, thanks.\nBen: Great.")
    (found,) = noticed(talk, either, Noticing.RELEASED)

    assert found.words == ("designer",)


def test_each_message_has_a_day_of_its_own(to_conversation: Talk, listener: Listener) -> None:
    talk = to_conversation(
        """
        [2026-05-04 09:15] Ana: I'll send you the deck tomorrow.
        [2026-05-04 09:20] Ben: Great, thank you.
        [2026-05-11 09:15] Ana: And I'll send you the budget tomorrow.
        [2026-05-11 09:20] Ben: Lovely.
        """
    )

    assert [each.day for each in noticed(talk, listener, Noticing.PROMISE)] == [date(2026, 5, 5), date(2026, 5, 12)]


def test_without_a_day_none_is_worked_out(talk: Conversation, listener: Listener) -> None:
    """
    Ana: I'll send you the deck by Friday.
    Ben: Great.
    """
    (found,) = promising(read(talk, "Ben", listener), None)

    assert (found.day, found.day_words) == (None, None)


def test_the_words_of_a_promise(talk: Conversation, listener: Listener) -> None:
    """
    Ana: That sounds good. By Friday I'll send you the deck. Bye then.
    Ben: Great.
    """
    (found,) = promising(read(talk, "Ben", listener), WEDNESDAY)

    assert talk.quote(found.span) == "Friday I'll send you the deck."
    assert found.day_words
    assert talk.quote(found.day_words) == "Friday"


def test_what_the_listener_would_not_judge_says_nothing(labelled: tuple[Conversation, Labels]) -> None:
    """
    Ana: I'll send you the deck by Friday. {silent: not in English}
    Ben: Right.
    """
    assert promising(by_hand(labelled), WEDNESDAY) == ()


def test_words_without_a_speaker_say_nothing(talk: Conversation, listener: Listener) -> None:
    """
    Ana: I'll send you the deck by Friday.
    Ben: Right.
    """
    nobody = replace(talk, turns=(replace(talk.turns[0], speaker=None), talk.turns[1]))

    assert promising(read(nobody, "Ben", listener), WEDNESDAY) == ()


SCRAPS = """
I'll I will you send it deck by Friday tomorrow if sure okay promise could ? . , ! " said she he would introduce us me
thanks for sending here's attached no need moved to Monday is off cancelled don't worry about 2026-03-30 Ana Ben Ünal 日
"""


@given(st.lists(st.lists(st.sampled_from(SCRAPS.split()), max_size=12).map(" ".join), min_size=1, max_size=6))
def test_whatever_is_said(said: list[str]) -> None:
    """Nothing raises; each span lies in words of whoever is said to have said them."""
    pieces = [
        Piece("Ana" if at % 2 else "Ben", text or "so", Place(at + 1), attached=("a_b.pdf",))
        for at, text in enumerate(said)
    ]
    conversation = Conversation(Source("talk.txt", "by hand", ""), turns_from(pieces))
    reading = Reading(conversation, "Ana", RulesListener().listen(conversation), (), (), (), None, "")

    for each in promising(reading, WEDNESDAY):
        turn = conversation.turns[each.span.turn]
        assert turn.speaker == each.by
        assert 0 <= each.span.begin < each.span.stop <= len(turn.text)
        assert turn.text[each.span.begin : each.span.stop].strip()
        assert (each.day is None) == (each.day_words is None)
