"""What is kept packed is equal to what would be kept as objects, and used in the same ways."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from benchmarks.large_files import CASES
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Apart, Conversation, Kept, Piece, Place, Source, Turn
from regard.formats import Given, Read, chat_messages, read_path, whatsapp
from regard.formats.packed import PackedPieces, PackedTurns, speakers_of
from regard.formats.pieces import turns_from

ZONES = (None, UTC, ZoneInfo("Europe/Berlin"), timezone(timedelta(hours=1)), timezone(timedelta(hours=1), "CET"))

texts = st.text(st.characters(exclude_categories=()), max_size=8)
speakers = st.sampled_from([None, "Mila", "Otis", ""])
places = st.one_of(
    st.builds(Place, st.none() | st.integers(-1, 2**33), st.just("")),
    st.builds(Place, st.none(), st.builds("{}{}".format, texts, st.integers(0, 10**12))),
    st.builds(Place, st.none() | st.integers(1, 9), texts | st.sampled_from(["cue 007", "message 0", "12", "٣"])),
)
near = st.datetimes(datetime(2024, 10, 27, 1), datetime(2024, 10, 27, 4))  # noqa: DTZ001  # the clock is put back here
sent = st.builds(
    lambda when, zone, fold: when.replace(tzinfo=zone, fold=fold),
    near | st.datetimes(),
    st.sampled_from(ZONES),
    st.sampled_from([0, 1]),
)
apart = st.lists(st.builds(Apart, st.sampled_from(list(Kept)), texts), max_size=2).map(tuple)
seconds = st.none() | st.floats(0, 9)
any_pieces = st.builds(
    Piece,
    speaker=speakers,
    text=texts,
    place=places,
    start=seconds,
    end=seconds,
    sent=st.none() | sent,
    apart=apart,
    attached=st.lists(texts, max_size=2).map(tuple),
)
messages = st.builds(Piece, speaker=speakers, text=texts, place=places, sent=near)
lists = st.lists(any_pieces, max_size=12) | st.lists(messages, max_size=12)


def both(pieces: list[Piece]) -> tuple[tuple[Turn, ...], PackedTurns]:
    """The same turns as a tuple, and packed."""
    turns = tuple(turns_from(pieces))
    packed = PackedPieces(piece for turn in turns for piece in turn.pieces)
    firsts = [sum(len(turn.pieces) for turn in turns[:index]) for index in range(len(turns))]
    return turns, PackedTurns(packed, firsts)


def talk_of(*said: tuple[str, str]) -> tuple[tuple[Turn, ...], PackedTurns]:
    return both([Piece(speaker, text, Place(line)) for line, (speaker, text) in enumerate(said, 1)])


@given(lists)
def test_packed_pieces_are_those_that_were_packed(pieces: list[Piece]) -> None:
    """In every field; the representation also tells zones apart that are equal."""
    packed = PackedPieces(pieces)

    assert list(packed) == pieces
    assert list(map(repr, packed)) == list(map(repr, pieces))
    assert list(packed.heads()) == [(piece.speaker, piece.sent) for piece in pieces]
    assert packed.untimed == sum(piece.sent is None for piece in pieces)


@given(lists)
def test_turns_are_the_same_whether_their_pieces_are_packed(pieces: list[Piece]) -> None:
    assert turns_from(PackedPieces(pieces)) == turns_from(pieces)


@given(lists)
def test_packed_turns_are_equal_to_a_tuple_of_them(pieces: list[Piece]) -> None:
    turns, packed = both(pieces)

    assert packed == turns
    assert turns == packed
    assert packed == both(pieces)[1]
    assert hash(packed) == hash(turns)
    assert repr(packed) == repr(turns)
    assert packed != (*turns, "more")
    assert packed != list(turns)


@given(lists, st.slices(14), st.integers(-14, 14))
def test_packed_turns_are_counted_cut_and_gone_through_as_a_tuple(pieces: list[Piece], cut: slice, at: int) -> None:
    turns, packed = both(pieces)

    assert len(packed) == len(turns)
    assert packed[cut] == turns[cut]
    assert list(packed) == list(turns)
    assert list(reversed(packed)) == list(reversed(turns))
    assert all(turn in packed and packed.index(turn) == turns.index(turn) for turn in turns)
    if -len(turns) <= at < len(turns):
        assert packed[at] == turns[at]
    else:
        with pytest.raises(IndexError):
            packed[at]


def test_turns_that_differ_in_one_word_are_not_equal() -> None:
    turns, _ = talk_of(("Mila", "It rained."), ("Otis", "All week."))
    _, other = talk_of(("Mila", "It rained."), ("Otis", "All day."))

    assert other != turns
    assert other != talk_of(("Mila", "It rained."))[1]


def test_a_conversation_is_the_same_with_packed_turns() -> None:
    turns, packed = talk_of(("Mila", "It rained."), ("Otis", "All week."), ("Otis", "And a day."))
    talk = Conversation(Source("a", "whatsapp", ""), turns)
    large = replace(talk, turns=packed)

    assert large == talk
    assert hash(large) == hash(talk)
    assert large.participants == talk.participants
    assert large.turns_of("Otis") == talk.turns_of("Otis")
    assert large.quote(large.whole(1)) == "All week. And a day."


def test_packed_turns_are_copied_and_sent_to_another_process() -> None:
    sent_at = datetime(2024, 5, 6, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    turns, packed = both([Piece("Mila", "It rained.", Place(1), sent=sent_at)])

    assert copy.deepcopy(packed) == turns
    assert pickle.loads(pickle.dumps(packed)) == turns  # noqa: S301  # of our own making


def test_speakers_are_renamed_all_at_once() -> None:
    packed = PackedPieces([Piece("0", "So.", Place(1)), Piece("1", "Yes.", Place(2)), Piece("0", "Good.", Place(3))])

    packed.renamed({"0": "Mila", "1": None})

    assert [piece.speaker for piece in packed] == ["Mila", None, "Mila"]
    assert speakers_of(packed) == speakers_of(list(packed)) == ["Mila"]


@pytest.mark.parametrize("name", ["whatsapp", "sms", "slack", "messages"])
def test_a_file_gives_the_same_whether_it_is_large(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is read from it, as objects and packed."""
    path = CASES[name].make(tmp_path, 400)
    few = read_one(path)
    monkeypatch.setattr(chat_messages, "MANY", 1)
    monkeypatch.setattr(whatsapp, "MANY", 1)
    many = read_one(path)

    assert many == few
    assert {type(talk.turns) for talk in few.conversations} == {tuple}
    assert {type(talk.turns) for talk in many.conversations} == {PackedTurns}


def read_one(path: Path) -> Read:
    [opened] = read_path(path, Given(day_first=True, zone="Europe/Berlin"))
    assert opened.read is not None
    return opened.read
