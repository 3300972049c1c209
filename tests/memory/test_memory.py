"""What every memory promises, whichever database keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from memory.stores import NOW, Add, Store
from regard.contact import Contact, Day, Labelled
from regard.conversation import Conversation, Handle, Piece, Place, Span
from regard.event import Attendee, Event
from regard.formats import read_file
from regard.listener import Listener
from regard.memory import Memory
from regard.people import Decision, Fact, Noticed, Noticing, Verdict
from regard.problems import NotInMemory, Problem
from regard.reading import read
from regard.samples import SAMPLES

TALK = """
    Ana: My mother is in hospital again.
    Bo: I am sorry to hear that.
    Ana: Thank you, it has been a hard week.
"""

CHAT = """
    [2026-03-02 09:15] Ana: I start my new job on Monday!
    [2026-03-02 09:16] Bo: That is grand news.
    [2026-03-04 18:00] Ana: Are you free for a walk?
"""

LATER = """
    [2026-03-04 18:00] Ana: Are you free for a walk?
    [2026-03-05 07:30] Bo: On Sunday, gladly.
"""


def shared(said: str, by: str = "Ana", turn: int = 0, *, day: date | None = None, every_year: bool = False) -> Noticed:
    """Something shared, resting on the first words of a turn."""
    span = Span(turn, 0, len(said))
    return Noticed(Noticing.SHARED, by, span, "hardship", to="Bo", day=day, every_year=every_year, words=("word",))


# what is kept comes back


def test_a_conversation_comes_back_equal(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    talk, chat = to_conversation(TALK), to_conversation(CHAT)

    numbers = add(talk), add(chat)

    assert [memory.conversation(number)[1] for number in numbers] == [talk, chat]


def test_a_memory_that_is_opened_again_has_all_it_had(store: Store, memory: Memory, add: Add) -> None:
    number = add(CHAT)
    before = memory.conversation(number)
    memory.close()

    assert store.open().conversation(number) == before


def test_what_is_known_of_a_conversation_without_its_words(memory: Memory, add: Add) -> None:
    number = add(CHAT, you="Bo")

    kept, _ = memory.conversation(number)

    assert (kept.app, kept.turns, kept.you) == ("by hand", 3, "Bo")
    assert (kept.first, kept.last) == (date(2026, 3, 2), date(2026, 3, 4))
    assert [memory.person(each).name for each in kept.people] == ["Ana", "Bo"]


def test_a_talk_without_a_day_has_the_day_that_the_owner_said(memory: Memory, add: Add) -> None:
    add(TALK, you="Bo", noticed=[shared("My mother is in hospital again.")], day=date(2026, 3, 1))

    known = memory.known(date(2026, 3, 10))

    assert known.remembered[0].said_on == date(2026, 3, 1)
    assert memory.conversations()[0].last == date(2026, 3, 1)


def test_conversations_of_a_person_and_of_a_period_the_last_first(memory: Memory, add: Add) -> None:
    old = add("[2026-01-02 09:00] Cy: Hello there.")
    new = add(CHAT)
    cy, ana = memory.named("Cy")[0], memory.named("Ana")[0]

    assert [each.number for each in memory.conversations()] == [new, old]
    assert [each.number for each in memory.conversations(limit=1)] == [new]
    assert [each.number for each in memory.conversations(cy.id)] == [old]
    assert [each.number for each in memory.conversations(since=date(2026, 2, 1))] == [new]
    assert [each.number for each in memory.conversations(ana.id, until=date(2026, 2, 1))] == []


def test_what_is_not_there_is_said(memory: Memory) -> None:
    with pytest.raises(NotInMemory, match="no conversation 7"):
        memory.conversation(7)
    with pytest.raises(NotInMemory, match="no person 7"):
        memory.person(7)


def test_an_import_that_breaks_off_leaves_nothing(
    memory: Memory, to_conversation: Callable[[str], Conversation]
) -> None:
    talk = to_conversation(TALK)

    def break_off() -> None:
        with memory.adding(["talk.txt"], NOW) as adding:
            adding.keep(adding.grown(talk), None, None, (), day=None)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()

    assert not any(memory.counts().values())
    assert memory.imports() == ()


# the same again


@pytest.mark.parametrize("words", [TALK, CHAT])
def test_the_same_file_again_under_another_name_stores_nothing(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation], words: str
) -> None:
    talk = to_conversation(words)
    add(talk)
    before = memory.counts()

    again = add(replace(talk, source=replace(talk.source, name="copy.txt", fingerprint="other")))

    assert again == 0
    assert memory.counts() == before
    assert len(memory.imports()) == 1


def test_a_later_export_of_a_chat_makes_it_longer(memory: Memory, add: Add) -> None:
    number = add(CHAT, you="Bo")

    again = add(LATER)

    kept, chat = memory.conversation(again)
    assert again == number
    assert [turn.text for turn in chat.turns] == [
        "I start my new job on Monday!",
        "That is grand news.",
        "Are you free for a walk?",
        "On Sunday, gladly.",
    ]
    assert kept.you == "Bo"
    assert len(memory.people()) == 2


def test_what_a_chat_will_be_is_known_before_it_is_kept(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    number = add(CHAT)

    with memory.adding(["later.txt"], NOW) as adding:
        grown = adding.grown(to_conversation(LATER))

    assert (grown.new, grown.known, grown.replaces) == (1, 1, number)


def test_an_export_that_joins_two_parts_makes_one_chat(memory: Memory, add: Add) -> None:
    add("[2026-03-01 09:00] Ana: One.\n[2026-03-01 09:01] Bo: Two.")
    add("[2026-03-03 09:00] Ana: Five.\n[2026-03-03 09:01] Bo: Six.")

    add(
        "[2026-03-01 09:00] Ana: One.\n[2026-03-01 09:01] Bo: Two.\n[2026-03-02 09:00] Ana: Three.\n"
        "[2026-03-02 09:01] Bo: Four.\n[2026-03-03 09:00] Ana: Five.\n[2026-03-03 09:01] Bo: Six."
    )

    assert [each.turns for each in memory.conversations()] == [6]


def test_a_wish_sent_to_two_people_does_not_make_their_chats_one(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    wish = "[2026-01-01 00:01] Bo: Happy new year!"
    add(replace(to_conversation(f"{wish}\n[2026-01-01 00:05] Ana: And to you."), title="Ana"))

    add(replace(to_conversation(f"{wish}\n[2026-01-01 00:09] Cy: Thank you, Bo."), title="Cy"))

    assert len(memory.conversations()) == 2


def test_two_talks_of_the_same_people_are_two(memory: Memory, add: Add) -> None:
    add(TALK)
    add("Ana: She is home again.\nBo: I am so glad.")

    assert len(memory.conversations()) == 2


def test_the_receipt_adds_up(memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]) -> None:
    add(CHAT)
    problem = Problem("later.txt", Place(3), "an empty message")

    with memory.adding(["later.txt"], NOW) as adding:
        adding.keep(adding.grown(to_conversation(LATER)), None, None, (), day=None)
        adding.count(3, [problem])
        receipt = adding.receipt()

    assert (receipt.items, receipt.stored, receipt.already_known, receipt.skipped) == (3, 1, 1, (problem,))
    assert memory.imports()[-1].receipt == receipt
    assert receipt.unread == ("chat.txt",)


# taking back


def test_undo_takes_back_the_last_import_whole(store: Store, memory: Memory, add: Add) -> None:
    add(CHAT, you="Bo", noticed=[shared("I start my new job on Monday!")])
    before = store.rows()

    add(LATER, noticed=[shared("Are you free for a walk?", turn=2)])
    taken = memory.undo()

    assert taken is not None
    assert taken.number == 2
    assert store.rows() == before
    assert memory.search("Sunday") == ()
    assert len(memory.search("walk")) == 1


def test_undo_of_all_leaves_nothing(memory: Memory, add: Add) -> None:
    add(TALK, you="Bo")
    add(CHAT, you="Bo")

    memory.undo()
    memory.undo()

    assert not any(memory.counts().values())
    assert memory.undo() is None


def test_undo_says_where_what_was_before_is_no_longer_kept(memory: Memory, add: Add) -> None:
    add(CHAT)
    add(LATER)
    add(TALK)
    memory.undo()

    with pytest.raises(NotInMemory, match="can no longer be taken back"):
        memory.undo()


def test_undo_keeps_what_the_owner_said_of_somebody_new(memory: Memory, add: Add) -> None:
    add(TALK, you="Bo")
    ana = memory.named("Ana")[0]
    memory.write_fact(ana.id, Fact.CALLED, "Annie", date(2026, 3, 3))

    memory.undo()

    assert memory.facts(ana.id) == (("likes to be called", "Annie", date(2026, 3, 3)),)


def test_undo_after_a_join_gives_the_rest_back_to_whom_it_was(store: Store, memory: Memory, add: Add) -> None:
    add(TALK, you="Bo")
    first = memory.named("Ana")[0].id
    before = store.rows()
    add(CHAT, you="Bo")
    second = next(each.id for each in memory.named("Ana") if each.id != first)
    memory.join(second, first, "both are Ana Frey", NOW)

    memory.undo()

    assert store.rows() == before


# who is who


def with_handles(talk: Conversation, *handles: tuple[str, str, str]) -> Conversation:
    """A conversation whose file knows its participants by something: name, kind, value."""
    return replace(talk, handles=tuple(Handle(*each) for each in handles))


def test_a_name_alone_never_makes_two_one(memory: Memory, add: Add) -> None:
    add(TALK)
    add(CHAT)

    assert [person.name for person in memory.people()] == ["Ana", "Ana", "Bo", "Bo"]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("mail", "Ana@Example.org", "ana@example.org"),
        ("phone", "+49 30 123456", "0049 30 123456"),
        ("slack", "U1", "U1"),
    ],
)
def test_the_same_handle_is_the_same_person(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation], *, kind: str, one: str, other: str
) -> None:
    add(with_handles(to_conversation(TALK), ("Ana", kind, one)))
    add(with_handles(to_conversation("Ana Frey: Here I am.\nCy: Hello."), ("Ana Frey", kind, other)))

    ana = memory.named("Ana")[0]

    assert ana.name == "Ana Frey"
    assert {alias.value for alias in ana.aliases if alias.kind == "name"} == {"Ana", "Ana Frey"}
    assert len(memory.conversations(ana.id)) == 2


def test_the_parts_in_two_talks_are_never_one_person(memory: Memory, add: Add) -> None:
    add("Speaker 1: Good morning.\nSpeaker 2: Hello.")
    add("Speaker 1: Something else.\nSpeaker 2: Indeed.")
    one, other = memory.named("Speaker 1")

    memory.join(one.id, other.id, "the same voice", NOW)
    add("Speaker 1: A third time.\nSpeaker 2: Yes.")

    assert len(memory.named("Speaker 1")) == 2


def test_two_people_who_are_one_and_later_files_of_that_name(memory: Memory, add: Add) -> None:
    first, second = add(TALK, you="Bo"), add(CHAT, you="Bo")
    one, other = (each.id for each in memory.named("Ana"))

    memory.join(one, other, "you said so", NOW)
    third = add("Ana: Once more.\nBo: Yes?", you="Bo")

    assert {each.number for each in memory.conversations(one)} == {first, second, third}
    with pytest.raises(NotInMemory):
        memory.person(other)


def test_a_joined_name_with_a_handle_that_says_otherwise_is_somebody_else(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    add(with_handles(to_conversation(TALK), ("Ana", "mail", "ana@example.org")))
    add(CHAT)
    one, other = (each.id for each in memory.named("Ana"))
    memory.join(one, other, "you said so", NOW)

    add(with_handles(to_conversation("Ana: I am another.\nCy: So?"), ("Ana", "mail", "ana.b@example.org")))

    assert len(memory.named("Ana")) == 2


def test_parting_gives_back_what_was_joined(store: Store, memory: Memory, add: Add) -> None:
    add(TALK, you="Bo")
    add(CHAT, you="Bo")
    before = store.rows()
    one, other = (each.id for each in memory.named("Ana"))

    memory.part(memory.join(one, other, "you said so", NOW))

    assert store.rows() == before


def test_two_who_are_two(memory: Memory, add: Add) -> None:
    add(TALK)
    add(CHAT)
    one, other = (each.id for each in memory.named("Ana"))

    memory.not_the_same(other, one)
    memory.not_the_same(one, other)

    assert memory.parted() == {(min(one, other), max(one, other))}


def test_who_the_owner_is_holds_for_files_before_and_after(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    before = add(TALK)

    unread = memory.call_me(["bo", "bo@example.org"])

    assert unread == (before,)
    assert memory.conversation(before)[0].you == "Bo"
    with memory.adding(["x"], NOW) as adding:
        assert adding.you_in(to_conversation(CHAT)) == "Bo"
        mail = with_handles(to_conversation("Robert: Hi.\nCy: Hello."), ("Robert", "mail", "bo@example.org"))
        assert adding.you_in(mail) == "Robert"
        assert adding.you_in(to_conversation("Cy: Hi.\nDi: Hello.")) is None
    you = memory.you()
    assert you is not None
    assert you.is_you


def test_nobody_is_the_owner_by_the_name_of_a_part(memory: Memory, add: Add) -> None:
    add("Speaker 1: Good morning.\nSpeaker 2: Hello.")

    assert memory.call_me(["Speaker 1"]) == ()
    assert memory.you() is None


def test_the_owner_of_two_accounts_is_one_person(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    add(with_handles(to_conversation(TALK), ("Bo", "mail", "bo@example.org")), you="Bo")
    add(with_handles(to_conversation("B.: Hi.\nCy: Hello."), ("B.", "slack", "U2")))

    add(with_handles(to_conversation("B.: Again.\nCy: Yes?"), ("B.", "slack", "U2")), you="B.")

    you = memory.you()
    assert you is not None
    assert len(memory.conversations(you.id)) == 3


def test_a_person_is_shown_by_the_name_that_the_owner_chose(memory: Memory, add: Add) -> None:
    add(TALK)
    ana = memory.named("Ana")[0].id

    memory.rename(ana, "Ana from choir")
    chosen = memory.person(ana).name
    memory.rename(ana, "")

    assert (chosen, memory.person(ana).name) == ("Ana from choir", "Ana")


def test_who_is_meant_by_a_name(memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]) -> None:
    add(
        with_handles(
            to_conversation("Zoë Ångström: Hi.\nAna Frey: Hello.\nAnabel Ito: Good day.\nTo Li: Hm."),
            ("Zoë Ångström", "mail", "zoe@example.org"),
            ("Ana Frey", "phone", "+49 30 123456"),
        )
    )

    def names(asked: str) -> list[str]:
        return [person.name for person in memory.named(asked)]

    assert names("zoe") == ["Zoë Ångström"]
    assert names("angstrom zoe") == ["Zoë Ångström"]
    assert names("zoe@example.org") == ["Zoë Ångström"]
    assert names("0049 30 123456") == ["Ana Frey"]
    assert names("ana") == ["Ana Frey", "Anabel Ito"]
    assert names("nobody") == names(" ") == []


# what is remembered


def test_what_was_noticed_comes_back_with_its_words(memory: Memory, add: Add) -> None:
    said = "My mother is in hospital again."
    noticed = replace(
        shared(said), answer=Span(1, 0, 24), day=date(2026, 3, 5), day_words=Span(2, 25, 35), made_by="by hand 1"
    )
    number = add(TALK, you="Bo", noticed=[noticed], day=date(2026, 3, 1))
    ana, bo = memory.named("Ana")[0], memory.named("Bo")[0]

    (remembered,) = memory.known(date(2026, 3, 10)).remembered

    assert (remembered.quote, remembered.answer) == (said, "I am sorry to hear that.")
    assert (remembered.by, remembered.to, remembered.what) == (ana.id, bo.id, "hardship")
    assert (remembered.day, remembered.day_words) == (date(2026, 3, 5), "hard week.")
    assert (remembered.where.conversation, remembered.where.turn, remembered.words) == (number, 0, ("word",))
    assert memory.whole_key(remembered.key[:8]) == remembered.key


def test_the_key_stays_when_the_conversation_grows_or_is_read_anew(memory: Memory, add: Add) -> None:
    add(LATER, you="Bo", noticed=[shared("Are you free for a walk?")])
    before = memory.known(NOW.date()).remembered[0].key

    add(CHAT, you="Bo", noticed=[shared("Are you free for a walk?", turn=2)])

    assert [each.key for each in memory.known(NOW.date()).remembered] == [before]


def test_what_lies_too_far_back_is_left_out_unless_people_are_named(memory: Memory, add: Add) -> None:
    add("[2025-10-01 09:00] Ana: I hurt my knee.\n[2025-10-01 09:01] Bo: Oh.", "Bo", [shared("I hurt my knee.")])
    today = date(2026, 3, 10)
    ana = memory.named("Ana")[0].id

    assert memory.known(today).remembered == ()
    assert [each.quote for each in memory.known(today, [ana]).remembered] == ["I hurt my knee."]
    assert len(memory.known(date(2026, 1, 1)).remembered) == 1


def test_an_old_word_about_a_near_day_comes_with_all_that_was_said_since(memory: Memory, add: Add) -> None:
    talk = "[2025-09-01 09:00] Ana: The operation is in March.\n[2025-10-01 09:00] Ana: It was called off.\n"
    noticed = [shared("The operation is in March.", day=date(2026, 3, 12)), shared("It was called off.", turn=1)]
    add(f"{talk}[2025-10-01 09:01] Bo: I see.", "Bo", noticed)

    known = memory.known(date(2026, 3, 10))

    assert [each.quote for each in known.remembered] == ["The operation is in March.", "It was called off."]


def test_what_was_said_later_is_not_known_yet(memory: Memory, add: Add) -> None:
    add(CHAT, "Bo", [shared("I start my new job on Monday!")])

    assert memory.known(date(2026, 2, 27)).remembered == ()


def test_a_day_that_comes_back_each_year(memory: Memory, add: Add) -> None:
    talk = "[2022-03-15 09:00] Ana: It is my birthday today.\n[2022-03-15 09:01] Bo: Oh, many happy returns."
    add(talk, "Bo", [shared("It is my birthday today.", day=date(2022, 3, 15), every_year=True)])

    assert len(memory.known(date(2026, 3, 10)).remembered) == 1
    assert memory.known(date(2026, 6, 10)).remembered == ()


def test_decisions_come_back_until_they_are_taken_back(memory: Memory) -> None:
    dismissed = Decision("key", Verdict.DISMISSED, date(2026, 3, 1))
    corrected = Decision("key", Verdict.CORRECTED, date(2026, 3, 2), words="her father", day=date(2026, 3, 9))
    memory.decide(dismissed)
    memory.decide(corrected)

    assert memory.known(NOW.date()).decisions == {"key": (dismissed, corrected)}
    assert memory.take_back("key")
    assert memory.known(NOW.date()).decisions == {"key": (dismissed,)}
    assert not memory.take_back("another")


def test_when_two_have_met_and_how_long_the_gaps_are(memory: Memory, add: Add) -> None:
    days = [date(2026, 1, 1) + timedelta(days=each) for each in (0, 7, 14, 21, 41)]
    lines = [f"[{day} 09:00] Ana: Hello.\n[{day} 09:01] Bo: Hello {at}." for at, day in enumerate(days)]
    add("\n".join(lines), you="Bo")
    ana = memory.named("Ana")[0].id

    met = memory.known(date(2026, 3, 10)).met[ana]

    assert (met.first, met.last, met.days, met.usual_gap, met.long_gap) == (days[0], days[-1], 5, 7.0, 20.0)
    assert (met.app, met.last_by_you, met.in_groups_only) == ("by hand", True, False)


def test_in_a_group_only_the_days_of_their_own_words_count(memory: Memory, add: Add) -> None:
    add("[2026-01-01 09:00] Ana: Hello.\n[2026-01-02 09:00] Bo: Hello all.\n[2026-01-03 09:00] Cy: Hi.", you="Bo")
    ana = memory.named("Ana")[0].id

    met = memory.known(date(2026, 3, 10), [ana]).met[ana]

    assert (met.first, met.last, met.in_groups_only) == (date(2026, 1, 1), date(2026, 1, 1), True)


def test_reading_anew_replaces_what_was_noticed(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation], listener: Listener
) -> None:
    number = add(TALK, noticed=[shared("My mother is in hospital again.")], day=date(2026, 3, 1))
    reading = read(to_conversation(TALK), "Bo", listener)

    memory.read_anew(number, "Bo", reading, [shared("Thank you", turn=2)])

    kept, _ = memory.conversation(number)
    assert (kept.you, kept.made_by) == ("Bo", listener.name)
    assert [each.quote for each in memory.known(NOW.date(), [1, 2]).remembered] == ["Thank you"]
    assert memory.counts()["moment"] == len(reading.moments) > 0


def test_findings_of_the_past_oldest_first(memory: Memory, listener: Listener) -> None:
    samples = [SAMPLES[0], SAMPLES[1]]
    readings = [read(read_file(each.path()).conversations[0], each.you, listener) for each in samples]
    with memory.adding(["two"], NOW) as adding:
        for reading, day in zip(readings, (date(2026, 3, 2), date(2026, 3, 1)), strict=True):
            adding.keep(adding.grown(reading.conversation), reading.you, reading, (), day=day)
    you = memory.you()
    assert you is not None

    past = list(memory.past(you.id))

    assert [each.on for each in past] == sorted(each.on for each in past if each.on)
    found = [finding for reading in reversed(readings) for finding in reading.findings if finding.value is not None]
    assert [each.finding for each in past] == found
    assert {each.fingerprint for each in past} == {each.conversation.source.fingerprint for each in readings}
    one = past[0].finding.name
    assert {each.finding.name for each in memory.past(you.id, one)} == {one}


# what is not to be read


def test_nothing_is_remembered_of_a_person_who_is_not_to_be_read(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation], listener: Listener
) -> None:
    reading = read(to_conversation(TALK), "Bo", listener)
    number = add(TALK, you="Bo")
    memory.read_anew(number, "Bo", reading, [shared("My mother is in hospital again.")])
    ana = memory.named("Ana")[0].id

    memory.do_not_read(person=ana)
    add(CHAT, "Bo", [shared("I start my new job on Monday!")])
    memory.read_anew(number, "Bo", reading, [shared("My mother is in hospital again.")])

    counts = memory.counts()
    assert (counts["noticed"], counts["moment"], counts["finding"]) == (0, 0, 0)
    assert memory.person(ana).unread
    assert [each.made_by for each in memory.conversations()] == ["", ""]


def test_a_conversation_that_is_not_to_be_read_stays_so_when_it_grows(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    number = add(CHAT, "Bo", [shared("I start my new job on Monday!")])

    memory.do_not_read(conversation=number)
    with memory.adding(["later.txt"], NOW) as adding:
        assert adding.is_unread(to_conversation(LATER))
        assert not adding.is_unread(to_conversation(TALK))
    add(LATER, "Bo", [shared("Are you free for a walk?", turn=2)])

    assert memory.counts()["noticed"] == 0
    memory.do_not_read(conversation=number, unread=False)
    with memory.adding(["later.txt"], NOW) as adding:
        assert not adding.is_unread(to_conversation(LATER))


# address books and calendars

ANA = Contact(
    "Ana Frey",
    Place(1),
    given="Ana",
    mail=(Labelled("ana@example.org", "work"),),
    birthday=Day(3, 14),
    dates=(("wedding", Day(6, 1, 2019)),),
    met=date(2020, 1, 2),
    languages=("de", "en"),
)


def test_a_contact_is_tied_by_its_address_and_comes_back_equal(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    add(with_handles(to_conversation(TALK), ("Ana", "mail", "ANA@example.org")))

    with memory.adding(["book.vcf"], NOW) as adding:
        new = adding.contact(ANA, "book.vcf"), adding.contact(replace(ANA, place=Place(9)), "copy.vcf")

    assert new == (True, False)
    (ana,) = memory.named("Ana Frey")
    assert ana.contacts == (ANA,)
    assert ana.first_name == "Ana"
    assert len(memory.people()) == 2


def test_a_contact_that_has_changed_takes_the_place_of_the_old_one_until_undone(store: Store, memory: Memory) -> None:
    with memory.adding(["book.vcf"], NOW) as adding:
        adding.contact(ANA, "book.vcf")
    before = store.rows()

    with memory.adding(["book.vcf"], NOW) as adding:
        assert adding.contact(replace(ANA, role="teacher"), "book.vcf")
    roles = [contact.role for person in memory.people() for contact in person.contacts]
    memory.undo()

    assert roles == ["teacher"]
    assert store.rows() == before


def test_a_contact_of_the_same_name_is_nobody_known(memory: Memory, add: Add) -> None:
    add("Ana Frey: Hello.\nBo: Hi.")
    with memory.adding(["book.vcf"], NOW) as adding:
        adding.contact(ANA, "book.vcf")

    assert len(memory.named("Ana Frey")) == 2


def test_a_birthday_in_an_address_book_brings_its_person(memory: Memory) -> None:
    with memory.adding(["book.vcf"], NOW) as adding:
        adding.contact(ANA, "book.vcf")

    assert len(memory.known(date(2026, 3, 10)).people) == 1
    assert memory.known(date(2026, 8, 10)).people == {}


MEETING = Event(
    "Tea",
    Place(1),
    datetime(2026, 3, 11, 15, tzinfo=UTC),
    datetime(2026, 3, 11, 16, tzinfo=UTC),
    organiser=Attendee("Bo", "bo@example.org"),
    attendees=(Attendee("Ana", "ana@example.org", "accepted"), Attendee("Cy", "cy@example.org")),
    uid="1",
)


def test_events_with_people_who_are_known(memory: Memory) -> None:
    with memory.adding(["calendar.ics"], NOW) as adding:
        assert adding.event(MEETING, "calendar.ics")
        assert not adding.event(replace(MEETING, place=Place(5)), "calendar.ics")
        adding.contact(ANA, "book.vcf")
    ana = memory.named("ana@example.org")[0].id

    (invited,) = memory.known(date(2026, 3, 10)).invited

    assert (invited.event, invited.people) == (MEETING, (ana,))
    assert memory.known(date(2026, 3, 10), [ana]).invited == (invited,)


def test_an_event_that_is_called_off_is_stored_in_its_place(memory: Memory) -> None:
    with memory.adding(["calendar.ics"], NOW) as adding:
        adding.contact(ANA, "book.vcf")
        adding.event(MEETING, "calendar.ics")
    with memory.adding(["calendar.ics"], NOW) as adding:
        assert adding.event(replace(MEETING, cancelled=True), "calendar.ics")

    assert [each.event.cancelled for each in memory.known(date(2026, 3, 10)).invited] == [True]


# searching


def found(memory: Memory, words: str) -> list[str]:
    """What is found, as the parts of the quotes that match."""
    return ["|".join(hit.quote[begin:stop] for begin, stop in hit.matches) for hit in memory.search(words)]


@pytest.mark.parametrize(
    ("said", "asked", "matches"),
    [
        ("We went gardening.", "garden", "garden"),
        ("We went gardening.", "GARDENING went", "went|gardening"),
        ("Zoë likes crème brûlée.", "zoe creme", "Zoë|crème"),
        ("Der Weg nach Straße 5", "strasse weg", "Weg|Straße"),
        ("Łódź is cold", "lodz", "Łódź"),
        ("I don't know", "dont", "don't"),
        ("今天天气很好", "天气", "天气"),
        ("今天天气很好", "好", "好"),
        ("東京タワーに行きました", "タワー", "タワー"),
        ("ฉันรักสวนของฉัน", "สวน", "สวน"),
        ("Она любит сад", "САД", "сад"),
        ("나는 정원을 좋아해요", "정원", "정원"),
        ("मुझे बागवानी पसंद है", "बागवानी", "बागवानी"),
    ],
)
def test_words_are_found_in_any_script(memory: Memory, add: Add, said: str, asked: str, matches: str) -> None:
    add(f"Ana: {said}\nBo: Something else altogether.")

    assert found(memory, asked) == [matches]


@pytest.mark.parametrize("asked", ["gardening roses", "arden", "", " ", "?!", '"', "*", "' & |", "天地"])
def test_what_is_not_there_is_not_found(memory: Memory, add: Add, asked: str) -> None:
    add("Ana: We went gardening. 天气 地\nBo: Roses are red.")

    assert found(memory, asked) == []


def test_the_quote_of_a_long_turn_is_cut_around_the_words(memory: Memory, add: Add) -> None:
    add(f"Ana: {'first words ' * 50}gardening {'last words ' * 50}\nBo: I see.")

    (hit,) = memory.search("gardening")

    assert len(hit.quote) < 200
    assert [hit.quote[begin:stop] for begin, stop in hit.matches] == ["gardening"]
    assert hit.quote in memory.conversation(hit.conversation.number)[1].turns[hit.turn].text


def test_the_turn_that_says_more_of_it_comes_first(memory: Memory, add: Add) -> None:
    add("Ana: The rose, that rose of roses, my rose.\nBo: Once I saw a rose in a big garden with many other flowers.")

    assert [hit.turn for hit in memory.search("rose")] == [0, 1]
    assert len(memory.search("rose", limit=1)) == 1


def test_the_words_of_one_person(memory: Memory, add: Add) -> None:
    add("Ana: I love roses.\nBo: So do I, roses are grand.")
    bo = memory.named("Bo")[0].id

    (hit,) = memory.search("roses", person=bo)

    assert (hit.person, hit.turn) == (bo, 1)


# small things


def test_settings_are_kept(memory: Memory) -> None:
    memory.set("retention", "365")
    memory.set("retention", "30")

    assert (memory.setting("retention"), memory.setting("other")) == ("30", None)


def test_what_no_database_takes_is_replaced_and_not_refused(
    memory: Memory, add: Add, to_conversation: Callable[[str], Conversation]
) -> None:
    talk = to_conversation(TALK)
    piece = Piece("Ana", "half \ud83d and \0 nothing", Place(1))
    odd = replace(talk, turns=(replace(talk.turns[0], text=piece.text, pieces=(piece,)), *talk.turns[1:]))

    number = add(replace(odd, title="half \udc00"))

    assert memory.conversation(number)[1].turns[0].text == "half \ufffd and \ufffd nothing"


def test_words_are_found_in_address_books_calendars_titles_and_what_you_wrote(memory: Memory, add: Add) -> None:
    add(CHAT, you="Bo")
    [ana] = memory.named("Ana")
    memory.write_fact(ana.id, Fact.WORK, "keeps a Café with a gardén", date(2026, 3, 1))
    with memory.adding(["book.vcf"], NOW) as adding:
        adding.contact(Contact("Cy Orme", Place(1), note="met at the gardening club"), "book.vcf")
        adding.event(Event("Garden party", Place(1), date(2026, 5, 1)), "cal.ics")

    found = memory.search_elsewhere("garden")

    assert [each.what for each in found] == ["contact", "written by you", "event"]
    assert [[each.text[begin:stop] for begin, stop in each.matches] for each in found] == [
        ["garden"],
        ["gardén"],
        ["Garden"],
    ]
    assert memory.search_elsewhere("gardening club")[0].person == memory.named("Cy Orme")[0].id
    assert memory.search_elsewhere("nothing of this") == ()


# what two have said since


def test_what_two_have_said_since_a_day(memory: Memory, add: Add) -> None:
    add(TALK, you="Bo", day=date(2026, 3, 3))
    add(CHAT, you="Bo")
    add("[2026-03-04 10:00] Cy: The lamp is here.\n[2026-03-04 10:05] Bo: Good.", you="Bo")
    ana, other = (each.id for each in memory.named("Ana"))
    memory.join(ana, other, "the owner said so", NOW)
    (bo,) = (each.id for each in memory.named("Bo"))

    said = memory.known(date(2026, 3, 10)).since(ana, date(2026, 3, 3))

    assert [(each.on.day, each.text, each.first) for each in said] == [
        (3, "My mother is in hospital again.", False),
        (3, "I am sorry to hear that.", False),
        (3, "Thank you, it has been a hard week.", False),
        (4, "Are you free for a walk?", True),
    ]
    assert {(each.by, each.to) for each in said} == {(ana, bo), (bo, ana)}


def test_what_was_said_after_the_day_is_not_known_yet(memory: Memory, add: Add) -> None:
    add(CHAT, you="Bo")
    (ana,) = (each.id for each in memory.named("Ana"))

    said = memory.known(date(2026, 3, 3)).since(ana, date(2026, 3, 2))

    assert [each.text for each in said] == ["I start my new job on Monday!", "That is grand news."]


def test_of_a_long_chat_the_latest_is_looked_at(memory: Memory, add: Add) -> None:
    lines = [f"[2026-03-02 09:{at:02}] {('Ana', 'Bo')[at % 2]}: Line {at}." for at in range(60)]
    add("\n".join([*lines, "[2026-03-03 08:00] Ana: Last."]), you="Bo")
    (ana,) = (each.id for each in memory.named("Ana"))

    said = memory.known(date(2026, 3, 10)).since(ana, date(2026, 3, 1))

    assert (said[0].text, said[-1].text, len(said)) == ("Line 1.", "Last.", 60)


def test_what_is_not_to_be_read_says_nothing_since(memory: Memory, add: Add) -> None:
    number = add(CHAT, you="Bo")
    (ana,) = (each.id for each in memory.named("Ana"))
    memory.do_not_read(conversation=number)

    assert memory.known(date(2026, 3, 10)).since(ana, date(2026, 3, 1)) == ()
