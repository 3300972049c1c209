"""Everything comes out and goes in again; backups open elsewhere; of somebody forgotten nothing is left."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from memory.stores import NOW, Add, Store, adding_to
from regard.contact import Contact, Day, Labelled
from regard.conversation import Conversation, Place, Span
from regard.event import Attendee, Event
from regard.memory import Memory, open_memory
from regard.people import Decision, Noticed, Noticing, Verdict
from regard.problems import MemoryCannotOpen, NotInMemory, WrongKey

CHAT = """
    [2026-03-02 09:15] Ottoline Marsh: My father is in hospital again, write to ottoline@example.org.
    [2026-03-02 09:16] Bo Lind: I am sorry, Ottoline. OTTOLINE MARSH, you have had a hard year.
    [2026-03-04 18:00] Ottoline Marsh: Thank you.
"""

GROUP = """
    Bo Lind: Ottoline Marsh will be late.
    Cy Orme: Is Ottoline well?
    Ottoline Marsh: Here I am.
"""

PASSPHRASE = "rain on the glasshouse"  # noqa: S105  # of files that live as long as the test


@pytest.fixture
def full(memory: Memory, add: Add) -> Memory:
    """A memory with a chat of two, a talk of three, a contact, an event, a fact, a decision, and one person of two."""
    add(CHAT, you="Bo Lind", noticed=[_shared()])
    add(GROUP, you="Bo Lind", day=date(2026, 3, 6))
    one, other = (person.id for person in memory.named("Ottoline Marsh"))
    memory.join(one, other, "you said so", NOW)
    card = Contact(
        "Ottoline Marsh", Place(1), mail=(Labelled("ottoline@example.org", "home"),), birthday=Day(4, 2), note="tall"
    )
    with memory.adding(["book.vcf", "cal.ics"], NOW) as adding:
        adding.contact(card, "book.vcf")
        guest = Attendee("Ottoline Marsh", "ottoline@example.org")
        adding.event(Event("Tea with Ottoline Marsh", Place(1), date(2026, 3, 9), attendees=(guest,)), "cal.ics")
        adding.count(2, ())
    for person in memory.named("ottoline@example.org"):
        if person.id != one:
            memory.join(one, person.id, "you said so", NOW)
    memory.write_fact(one, "pronouns", "she", NOW.date())
    key = memory.known(NOW.date(), [one]).remembered[0].key
    memory.decide(Decision(key, Verdict.CORRECTED, NOW.date(), words="Ottoline Marsh's father is ill"))
    memory.decide(Decision(f"silence:{one}:2026-03-04", Verdict.NOT_THIS, NOW.date()))
    memory.decide(Decision("silence:9999:2026-03-04", Verdict.NOT_THIS, NOW.date()))
    return memory


def _shared() -> Noticed:
    return Noticed(Noticing.SHARED, "Ottoline Marsh", Span(0, 0, 31), "hardship", to="Bo Lind", words=("father",))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Memory]:
    """An empty memory in another place."""
    with closing(open_memory(tmp_path / "elsewhere" / "memory.db", encrypted=False)) as memory:
        yield memory


def who(memory: Memory) -> int:
    """The number of the one who is to be forgotten."""
    [person] = memory.named("Ottoline Marsh")
    return person.id


# all rows


def test_what_comes_out_goes_in_again_without_loss(full: Memory, elsewhere: Memory) -> None:
    written = [json.dumps(each) for each in full.rows()]
    elsewhere.fill((name, row) for name, row in map(json.loads, written))

    assert [json.dumps(each) for each in elsewhere.rows()] == written
    assert elsewhere.search("father") == full.search("father") != ()
    assert elsewhere.known(NOW.date()) == full.known(NOW.date())


def test_what_came_in_can_still_be_taken_back(full: Memory, elsewhere: Memory) -> None:
    elsewhere.fill(full.rows())
    full.undo()
    elsewhere.undo()

    assert list(elsewhere.rows()) == list(full.rows())


def test_nothing_is_mixed_into_what_is_there(full: Memory) -> None:
    before = full.counts()

    with pytest.raises(MemoryCannotOpen, match="not empty"):
        full.fill(full.rows())
    assert full.counts() == before


def test_rows_of_a_later_program_are_refused(elsewhere: Memory) -> None:
    with pytest.raises(MemoryCannotOpen, match="'dreams'"):
        elsewhere.fill([("dreams", {"number": 1})])


# backups


def test_a_backup_is_encrypted_and_brings_everything_back(full: Memory, elsewhere: Memory, tmp_path: Path) -> None:
    before = list(full.rows())
    made = full.back_up(tmp_path / "backup.regard", PASSPHRASE, NOW)
    elsewhere.restore(tmp_path / "backup.regard", PASSPHRASE)

    assert b"Ottoline" not in (tmp_path / "backup.regard").read_bytes()
    assert (tmp_path / "backup.regard").stat().st_mode & 0o777 == 0o600
    assert list(elsewhere.rows()) == before
    assert made.rows == len(before)
    assert full.backups() == (made,)
    assert [path.name for path in tmp_path.glob("*backup*")] == ["backup.regard"], "nothing else is left"


def test_another_passphrase_brings_nothing_back(full: Memory, elsewhere: Memory, tmp_path: Path) -> None:
    full.back_up(tmp_path / "backup.regard", PASSPHRASE, NOW)

    with pytest.raises(WrongKey):
        elsewhere.restore(tmp_path / "backup.regard", "snow on the glasshouse")
    assert not any(elsewhere.counts().values())


def test_no_file_is_written_over(full: Memory, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear Cy")

    with pytest.raises(MemoryCannotOpen, match="there already"):
        full.back_up(tmp_path / "letter.txt", PASSPHRASE, NOW)
    assert (tmp_path / "letter.txt").read_text() == "dear Cy"


# forgetting


@pytest.mark.parametrize("whole", [False, True])
def test_nothing_names_somebody_who_was_forgotten(full: Memory, store: Store, *, whole: bool) -> None:
    gone = full.forget(who(full), whole=whole)
    left = json.dumps(store.rows(), default=str).casefold()

    assert gone.left == {}
    assert "ottoline marsh" not in left
    assert "ottoline@example.org" not in left
    assert "my father is in hospital" not in left
    assert "here i am" not in left
    assert full.search("father hospital") == ()
    assert gone.conversations == (1 if whole else 0)
    assert gone.first_name == (1 if whole else 2), "“Ottoline” may be somebody else"


def test_nothing_is_left_in_the_free_pages_of_a_plain_file(
    tmp_path: Path, memory_file: Memory, to_conversation: Callable[[str], Conversation]
) -> None:
    adding_to(memory_file, to_conversation)(CHAT, you="Bo Lind", noticed=[_shared()])
    assert b"My father is in hospital" in _bytes(tmp_path)

    memory_file.forget(who(memory_file), whole=False)

    assert b"My father is in hospital" not in _bytes(tmp_path)
    assert b"ottoline marsh" not in _bytes(tmp_path).lower()


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_what_others_said_stays_and_every_span_still_fits(full: Memory) -> None:
    full.forget(who(full), whole=False)
    talks = [full.conversation(kept.number)[1] for kept in full.conversations()]
    said = [turn.text for talk in talks for turn in talk.turns if turn.speaker == "Bo Lind"]

    assert "I am sorry, Ottoline. ████████ █████, you have had a hard year." in said
    assert {turn.speaker for talk in talks for turn in talk.turns} == {"Bo Lind", "Cy Orme", "somebody"}


def test_decisions_about_others_stay(full: Memory) -> None:
    full.forget(who(full), whole=True)

    assert list(full.known(NOW.date()).decisions) == ["silence:9999:2026-03-04"]


def test_the_owner_cannot_be_forgotten(full: Memory) -> None:
    you = full.you()

    assert you
    with pytest.raises(NotInMemory, match="that is you"):
        full.forget(you.id, whole=False)


# the clock


def test_what_lies_before_a_day_goes_and_people_stay_known(full: Memory) -> None:
    gone = full.drop_before(date(2026, 3, 5))

    assert gone == 1
    assert [kept.first for kept in full.conversations()] == [date(2026, 3, 6)]
    assert full.named("Ottoline Marsh")
    assert full.drop_before(date(2026, 3, 5)) == 0
