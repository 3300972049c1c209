"""What is there, before anything is done with it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regard.conversation import Conversation, Medium, Piece, Place, Source
from regard.formats import Given
from regard.formats.pieces import turns_from
from regard.look import UNKNOWN, Choice, chosen, language_of, look, look_as_values
from regard.problems import MustBeTold

TALK = "Mila: Did it rain?\nOtis: All week.\n"


def chat(*said: tuple[str, str, int], title: str = "") -> Conversation:
    """Messages of (who, words, day of March 2026)."""
    pieces = [
        Piece(who, words, Place(number), sent=datetime(2026, 3, day, 9, number, tzinfo=UTC))
        for number, (who, words, day) in enumerate(said, 1)
    ]
    return Conversation(Source("chat.json", "telegram", "0"), turns_from(pieces), Medium.CHAT, title)


def test_each_file_is_counted_and_what_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text(TALK)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "sound.wav").write_bytes(b"RIFF\x00\x00\x00\x00WAVE")

    found = look([tmp_path, tmp_path / "missing.txt"], Given())

    talk, sound, missing = found.files
    assert [(each.participants, each.turns) for each in talk.conversations] == [((("Mila", 1), ("Otis", 1)), 2)]
    assert (talk.items, talk.kept, talk.skipped) == (2, 2, ())
    assert sound.name.endswith("below/sound.wav")
    assert "this is a recording" in str(sound.refused)
    assert "there is no such file" in str(missing.refused)
    assert [each["name"] for each in look_as_values(found)["files"]] == [talk.name, sound.name, missing.name]


@pytest.mark.parametrize(
    ("content", "well"),
    [(b"", True), (b"Nobody speaks here.", True), (b"\x89PNG\r\n\x1a\n", True), (b'{"a": [{"b": "c', False)],
)
def test_what_is_no_conversation_is_passed_by_among_others_and_not_alone(
    tmp_path: Path, content: bytes, *, well: bool
) -> None:
    (tmp_path / "talk.txt").write_text(TALK)
    (tmp_path / "other").write_bytes(content)

    assert look([tmp_path], Given()).well is well
    assert not look([tmp_path / "other"], Given()).well
    assert not look([tmp_path / "talk.txt", tmp_path / "other"], Given()).well


def test_what_is_told_of_one_file_is_not_told_of_the_next(tmp_path: Path) -> None:
    for name in ("anna.txt", "otis.txt"):
        (tmp_path / name).write_text("4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n")

    anna, otis = look([tmp_path], Given(day_first_in=((f"{tmp_path.name}/anna.txt", False),))).files

    assert [each.first for each in anna.conversations] == [date(2019, 4, 6)]
    assert isinstance(otis.refused, MustBeTold)


def test_a_period_is_cut_out_and_the_turns_are_counted_anew() -> None:
    talk = chat(("Mila", "Rain?", 1), ("Otis", "Yes.", 2), ("Mila", "Still?", 9))

    [cut] = chosen([talk], Choice(since=date(2026, 3, 2), until=date(2026, 3, 8)))

    assert [(turn.index, turn.text) for turn in cut.turns] == [(0, "Yes.")]
    assert chosen([talk], Choice(since=date(2026, 4, 1))) == ()


def test_a_message_without_a_day_belongs_to_no_period(talk: Conversation) -> None:
    """
    Mila: Rain?
    Otis: Yes.
    """
    assert chosen([talk], Choice(until=date(2030, 1, 1))) == ()
    assert chosen([talk], Choice()) == (talk,)


def test_a_talk_is_of_the_day_on_which_it_was_held(tmp_path: Path) -> None:
    (tmp_path / "2026-03-02 talk.txt").write_text(TALK)

    [march] = look([tmp_path], Given(), Choice(since=date(2026, 3, 1), until=date(2026, 3, 31))).files
    [april] = look([tmp_path], Given(), Choice(since=date(2026, 4, 1))).files

    assert [(each.first, each.last) for each in march.conversations] == [(date(2026, 3, 2), date(2026, 3, 2))]
    assert april.conversations == ()


@pytest.mark.parametrize(("person", "found"), [("otis", 1), ("OTIS  quay", 1), ("Ravi", 0)])
def test_only_with_somebody(person: str, found: int) -> None:
    assert len(chosen([chat(("Mila", "Rain?", 1), ("Otis Quay", "Yes.", 1))], Choice(person=person))) == found


def test_messages_far_apart_are_turns_of_their_own() -> None:
    talk = chat(("Mila", "Rain?", 1), ("Mila", "Still?", 1), ("Mila", "And now?", 3))

    assert [turn.text for turn in talk.turns] == ["Rain? Still?", "And now?"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I was not sure whether to write, but the last weeks have been rather hard for all of us here.", "en"),
        ("Ich war nicht sicher, ob ich schreiben soll, aber die letzten Wochen waren hart für uns alle hier.", "de"),
        ("No estaba seguro de si escribir, pero las últimas semanas han sido muy duras para todos nosotros.", "es"),
        ("ok lol", UNKNOWN),
        (
            "B75B4C7 WgO268 http x1 y2 z3 q4 8f3a 9b2c 77aa 55bb 12cd 34ef 56ab 78cd 90ef K0tFyl YTX35 uC1zy FhKZL",
            UNKNOWN,
        ),
    ],
)
def test_the_language_of_a_conversation(text: str, language: str) -> None:
    assert language_of(chat(("Mila", text, 1))) == language


def test_whoever_takes_part_in_all_is_probably_the_owner_though_some_write_alone(tmp_path: Path) -> None:
    chats = []
    for number, names in enumerate([("Mila", "Otis"), ("Ravi", "Mila"), ("Mila", "Anna"), ("The bank",)]):
        messages = [
            {
                "id": each,
                "type": "message",
                "date_unixtime": "1772442000",
                "from": name,
                "from_id": name,
                "text": "Hello",
            }
            for each, name in enumerate(names)
        ]
        chats.append({"name": names[0], "type": "personal_chat", "id": number, "messages": messages})
    (tmp_path / "all.json").write_text(json.dumps({"chats": {"list": chats}}))

    [found] = look([tmp_path / "all.json"], Given()).files

    assert [each.you for each in found.conversations] == ["Mila", "Mila", "Mila", ""]
    assert found.conversations[0].because == "takes part in all 3 conversations of several people, and nobody else does"
