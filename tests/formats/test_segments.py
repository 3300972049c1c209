"""A JSON list of who said what."""

from __future__ import annotations

import json

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise, segments


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "segments"
    return [(turn.speaker, turn.text) for turn in talk.turns]


SAID = {"speaker_name": "Ana", "start_time": 0.5, "end_time": 2.5}


@pytest.mark.parametrize(
    "tree",
    [
        [SAID | {"text": "Did it rain?"}],
        {"speech_segments": [{"speaker_name": "Ana", "start_ts": 0.5, "end_ts": 2.5, "transcript": "Did it rain?"}]},
        {"meeting": {"title": "Trip", "sentences": [SAID | {"text": "Did it rain?", "speaker_id": "s1"}]}},
        {"data": {"transcript": {"sentences": [SAID | {"text": "Did it rain?"}]}}},
        {"participants": [{"name": "Ana"}], "transcript": [SAID | {"words_str": "Did it rain?"}], "summary": "Rain."},
    ],
    ids=["bare", "Otter", "Fireflies", "Fireflies' API", "Sembly"],
)
def test_the_list_is_found_where_the_apps_keep_it(tree: object) -> None:
    file = from_bytes("trip.json", json.dumps(tree).encode())

    [turn] = recognise(file).read(file).conversations[0].turns

    assert (turn.speaker, turn.text, turn.start, turn.end) == ("Ana", "Did it rain?", 0.5, 2.5)
    assert str(turn.place) == "segment 1"


def test_no_times_are_needed(talk: Conversation) -> None:
    """[{"speaker": "Ana", "text": "Did it rain?"}, {"speaker": 2, "text": "All week."}]"""
    assert said(talk) == [("Ana", "Did it rain?"), ("Speaker 2", "All week.")]


def test_an_id_is_the_speaker_where_the_name_is_missing(talk: Conversation) -> None:
    """[{"speaker_name": null, "speaker_id": 3, "sentence": "Did it rain?"}]"""
    assert said(talk) == [("Speaker 3", "Did it rain?")]


def test_clock_readings_are_times(talk: Conversation) -> None:
    """[{"speaker": "Ana", "start": "00:01:05.500", "end": "0:01:07", "text": "Did it rain?"}]"""
    assert (talk.turns[0].start, talk.turns[0].end) == (65.5, 67.0)


def test_whole_numbers_are_milliseconds_if_seconds_would_be_too_slow(talk: Conversation) -> None:
    """[{"speaker": "Ana", "start": 500, "end": 2500, "text": "Did it rain?"}]"""
    assert said(talk) == [("Ana", "Did it rain?")]
    assert (talk.turns[0].start, talk.turns[0].end) == (0.5, 2.5)


def test_where_the_unit_cannot_be_told_the_words_are_kept_without_times(talk: Conversation) -> None:
    """[{"speaker": "Ana", "start": 1705320000, "text": "Did it rain?"}]"""
    assert talk.turns[0].start is None


def test_an_entry_without_words_is_skipped_and_counted() -> None:
    file = from_bytes("x.json", b'[{"speaker": "Ana", "text": "Hi."}, {"speaker": "Bo", "text": ""}, {"text": "So."}]')
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 3
    assert [problem.place.item for problem in read.skipped] == ["segment 2"]
    assert read.conversations[0].turns[1].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        '[{"start": 6725, "end": 7008, "speaker": "speaker0"}]',
        '[{"text": "Hi."}]',
        '[{"speaker": "A", "text": "Hi."}, {"a": 1}, {"a": 1}]',
        '{"words": [{"text": "Hi.", "speaker_id": "s"}]}',
        '{"transcript": "Hi."}',
        '"speaker"',
    ],
)
def test_what_names_nobody_or_says_nothing_is_left_to_others(text: str) -> None:
    assert segments.sure(from_bytes("x.json", text.encode())) == 0.0
