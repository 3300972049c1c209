"""Exports of one chat, whatever part each holds, make the chat again; other chats stay apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Conversation, Medium, Piece, Place, Source
from regard.memory.growing import are_one, content_of, turns_from, union

BEGIN = datetime(2026, 3, 1, 9, tzinfo=UTC)


def chat(pieces: list[Piece], title: str = "") -> Conversation:
    return Conversation(Source("chat.txt", "by hand", ""), turns_from(pieces), Medium.CHAT, title)


def message(at: int, speaker: str = "Ana", text: str = "") -> Piece:
    return Piece(speaker, text or f"message {at}", Place(at + 1), sent=BEGIN + timedelta(minutes=at))


@st.composite
def whole_and_parts(draw: st.DrawFn) -> tuple[list[Piece], int, int]:
    """A chat, and where the earlier export ends and the later one begins, so that they share a message at least."""
    speakers = draw(st.lists(st.sampled_from(["Ana", "Bo", "Cy"]), min_size=2, max_size=30))
    minutes = sorted(draw(st.lists(st.integers(0, 400), min_size=len(speakers), max_size=len(speakers))))
    words = draw(st.lists(st.sampled_from(["yes", "no", "hm"]), min_size=len(speakers), max_size=len(speakers)))
    pieces = [
        Piece(speaker, word, Place(at + 1), sent=BEGIN + timedelta(minutes=minute))
        for at, (speaker, word, minute) in enumerate(zip(speakers, words, minutes, strict=True))
    ]
    begin = draw(st.integers(0, len(pieces) - 1))
    return pieces, draw(st.integers(begin + 1, len(pieces))), begin


@given(whole_and_parts())
def test_two_overlapping_exports_make_the_whole(parts: tuple[list[Piece], int, int]) -> None:
    """Messages that are equal in moment, sender and words count as often as the export that has most of them says."""
    pieces, stop, begin = parts
    earlier, later = chat(pieces[:stop]), chat(pieces[begin:])

    whole, new = union([earlier], later)

    key = [(piece.sent, piece.speaker, piece.text) for turn in whole.turns for piece in turn.pieces]
    assert sorted(set(key), key=repr) == sorted({(each.sent, each.speaker, each.text) for each in pieces}, key=repr)
    assert [sent for sent, _, _ in key] == sorted(sent for sent, _, _ in key if sent)
    assert new == len(key) - stop


@given(whole_and_parts())
def test_the_same_export_again_brings_nothing(parts: tuple[list[Piece], int, int]) -> None:
    pieces, stop, begin = parts

    assert union([chat(pieces)], chat(pieces[begin:stop]))[1] == 0


def test_a_message_that_was_edited_does_not_make_another_chat() -> None:
    pieces = [message(at, "Ana" if at % 2 else "Bo") for at in range(6)]
    edited = [*pieces[:5], replace(pieces[5], text="message 5, edited")]

    assert are_one(chat(pieces), chat(edited))
    assert union([chat(pieces)], chat(edited))[1] == 1


def test_one_message_in_common_among_many_does_not_make_two_chats_one() -> None:
    one = [message(at, "Ana" if at % 2 else "Bo", f"with Ana {at}") for at in range(9)]
    other = [message(at, "Cy" if at % 2 else "Bo", f"with Cy {at}") for at in range(9)]
    wish = message(4, "Bo", "Happy new year!")

    assert not are_one(chat([*one, wish]), chat([*other, wish]))


def test_messages_without_a_moment_keep_their_place() -> None:
    dated = [message(0), message(1, "Bo"), message(2)]
    undated = Piece("Bo", "without a moment", Place(9))

    whole, new = union([chat([dated[0], undated, dated[1]])], chat(dated[1:]))

    assert [turn.text for turn in whole.turns] == ["message 0", "without a moment message 1", "message 2"]
    assert new == 1


def test_the_same_moment_in_another_zone_is_the_same_message() -> None:
    there = [replace(piece, sent=piece.sent and piece.sent.astimezone()) for piece in [message(0), message(1, "Bo")]]

    assert union([chat([message(0), message(1, "Bo")])], chat(there))[1] == 0


def test_a_talk_is_known_by_its_words_and_speakers() -> None:
    talk = chat([message(0), message(1, "Bo")])

    assert content_of(talk) == content_of(replace(talk, source=Source("copy", "other", "x"), title="other"))
    assert content_of(talk) != content_of(chat([message(0, "Bo"), message(1, "Ana")]))
