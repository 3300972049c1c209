"""Whatever a conversation is made of, it comes back equal; and whatever is imported, undo takes back exactly that."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory.stores import NOW, Store
from regard.contact import Contact, Labelled
from regard.conversation import Apart, Conversation, Handle, Kept, Medium, Piece, Place, Source, Turn
from regard.memory import Memory
from regard.memory.as_rows import packed_pieces, read_turn, turn_rows
from regard.memory.moments_in_time import moment_read, moment_written

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
NAMES = st.sampled_from(["Ana", "Bo", "李明", "Speaker 1", "\u202eodd"])
ZONES = st.sampled_from(
    [None, UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kathmandu"), timezone(timedelta(hours=-3))]
)
CLOCKS = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001  # zones come next
MOMENTS = st.one_of(st.none(), st.builds(lambda clock, zone: clock.replace(tzinfo=zone), CLOCKS, ZONES))
SECONDS = st.one_of(st.none(), st.floats(0, 1e6))
PLACES = st.builds(Place, st.one_of(st.none(), st.integers(1, 10**7)), WORDS)
APART = st.lists(st.builds(Apart, st.sampled_from(Kept), WORDS), max_size=2).map(tuple)


def pieces(speakers: st.SearchStrategy[str | None]) -> st.SearchStrategy[Piece]:
    """Pieces with everything that one can have."""
    attached = st.lists(WORDS, max_size=2).map(tuple)
    return st.builds(Piece, speakers, WORDS, PLACES, SECONDS, SECONDS, MOMENTS, APART, attached)


@st.composite
def turns(draw: st.DrawFn) -> tuple[Turn, ...]:
    """Turns of one or more pieces, mostly joined by spaces as files are read, but not always."""
    made = []
    for index in range(draw(st.integers(1, 6))):
        speaker = draw(st.one_of(st.none(), NAMES))
        run = tuple(draw(st.lists(pieces(st.just(speaker)), min_size=1, max_size=3)))
        text = draw(st.one_of(st.just(" ".join(piece.text for piece in run)), WORDS))
        made.append(Turn(index, speaker, text, run))
    return tuple(made)


CONVERSATIONS = st.builds(
    Conversation,
    st.builds(Source, WORDS, st.sampled_from(["whatsapp", "by hand"]), WORDS),
    turns(),
    st.sampled_from(Medium),
    WORDS,
    st.one_of(st.none(), NAMES),
    st.lists(pieces(st.one_of(st.none(), NAMES)), max_size=2).map(tuple),
    st.lists(st.builds(Handle, NAMES, st.sampled_from(["mail", "phone", "slack"]), WORDS), max_size=3).map(tuple),
    st.one_of(st.none(), st.dates()),
)


@given(turns())
def test_turns_come_back_equal_from_rows(made: tuple[Turn, ...]) -> None:
    talk = Conversation(Source("a", "b", "c"), made)
    names = list(talk.participants)
    rows = turn_rows(7, talk, {name: at for at, name in enumerate(names)})

    assert tuple(read_turn(tuple(row.values()), names) for row in rows) == made


def test_the_words_of_pieces_are_not_kept_twice() -> None:
    words = ["some words of a message", "and of the next"]
    run = tuple(Piece("Ana", text, Place(at)) for at, text in enumerate(words))

    assert "words" not in packed_pieces(Turn(0, "Ana", " ".join(words), run))


@given(MOMENTS)
def test_a_moment_comes_back_in_its_zone(moment: datetime | None) -> None:
    back = moment_read(moment_written(moment))

    assert back == moment
    assert (back and back.tzinfo and str(back.tzinfo)) == (moment and moment.tzinfo and str(moment.tzinfo))


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_is_kept_apart(fold: int) -> None:
    twice = datetime(2025, 10, 26, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)

    back = moment_read(moment_written(twice))

    assert back is not None
    assert back.utcoffset() == twice.utcoffset()


def keep(memory: Memory, talks: list[Conversation], contacts: list[Contact]) -> list[int]:
    """Store all in one import."""
    with memory.adding(["some"], NOW) as adding:
        for contact in contacts:
            adding.contact(contact, "book")
        return [adding.keep(adding.grown(talk), adding.you_in(talk), None, (), day=None) for talk in talks]


@given(CONVERSATIONS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_conversation_comes_back_equal(store: Store, talk: Conversation) -> None:
    memory = store.opened[0] if store.opened else store.open()

    (number,) = keep(memory, [talk], [])

    assert memory.conversation(number)[1] == talk
    memory.undo()
    assert memory.imports() == ()


CONTACTS = st.builds(
    Contact,
    st.sampled_from(["Ana Frey", "Bo"]),
    PLACES,
    role=WORDS,
    mail=st.lists(st.builds(Labelled, st.sampled_from(["ana@example.org", "bo@example.org"])), max_size=1).map(tuple),
)


@st.composite
def chats(draw: st.DrawFn) -> Conversation:
    """A part of one of two chats, so that imports overlap, with handles now and then."""
    which = draw(st.sampled_from(["Ana", "Cy"]))
    begin = draw(st.integers(0, 8))
    made = []
    for at in range(begin, draw(st.integers(begin + 1, 10))):
        speaker = which if at % 2 else "Bo"
        sent = datetime(2026, 3, 1, 9, tzinfo=UTC) + timedelta(hours=2 * at)
        text = f"{which} {at}"
        made.append(Turn(at - begin, speaker, text, (Piece(speaker, text, Place(at + 1), sent=sent),)))
    handles = draw(st.sampled_from([(), (Handle(made[0].speaker or "", "mail", f"{made[0].speaker}@example.org"),)]))
    return Conversation(Source("chat", "by hand", ""), tuple(made), Medium.CHAT, which, handles=handles)


IMPORTS = st.lists(st.tuples(st.lists(chats(), max_size=3), st.lists(CONTACTS, max_size=2)), min_size=1, max_size=5)


@given(IMPORTS)
@settings(max_examples=40)
def test_undo_takes_back_exactly_the_last_import(imports: list[tuple[list[Conversation], list[Contact]]]) -> None:
    with TemporaryDirectory() as folder:
        store = Store("plain", Path(folder) / "memory.db")
        with closing(store.open()) as memory:
            for talks, contacts in imports[:-1]:
                keep(memory, talks, contacts)
            before, number = store.rows(), len(memory.imports())
            keep(memory, *imports[-1])
            if len(memory.imports()) > number:
                memory.undo()
                # what the import before took the place of is let go, which is all that an undo cannot give back
                before["imported"] = [row[:4] for row in before["imported"]]
                after = store.rows()
                after["imported"] = [row[:4] for row in after["imported"]]
                assert after == before
            else:
                assert store.rows() == before
