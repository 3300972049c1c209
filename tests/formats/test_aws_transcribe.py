"""Amazon Transcribe JSON."""

from __future__ import annotations

import json

import pytest

from regard.conversation import Conversation
from regard.formats import aws_transcribe, from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "aws_transcribe"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_labels_on_the_items_and_marks_glued_to_the_word_before(talk: Conversation) -> None:
    """
    {"results": {"items": [
        {"type": "pronunciation", "start_time": "0.1", "end_time": "0.6", "speaker_label": "spk_0",
         "alternatives": [{"confidence": "0.9", "content": "Ready"}]},
        {"type": "punctuation", "speaker_label": "spk_0", "alternatives": [{"confidence": "0.0", "content": "?"}]},
        {"type": "pronunciation", "start_time": "0.9", "end_time": "1.2", "speaker_label": "spk_1",
         "alternatives": [{"confidence": "0.9", "content": "Nearly"}]},
        {"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": "."}]}
    ]}}
    """
    assert said(talk) == [("spk_0", "Ready?"), ("spk_1", "Nearly.")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(0.1, 0.6), (0.9, 1.2)]
    assert str(talk.turns[1].place) == "item 3"


@pytest.mark.parametrize("listed", [True, False], ids=["items listed", "by the segment's time"])
def test_labels_in_a_list_of_their_own(*, listed: bool) -> None:
    def segment(start: str, end: str, label: str) -> dict[str, object]:
        items = [{"start_time": start, "end_time": end, "speaker_label": label}] if listed else []
        return {"start_time": start, "end_time": end, "speaker_label": label, "items": items}

    def item(start: str, end: str, word: str) -> dict[str, object]:
        return {"type": "pronunciation", "start_time": start, "end_time": end, "alternatives": [{"content": word}]}

    tree = {
        "results": {
            "speaker_labels": {"segments": [segment("0.1", "0.6", "spk_0"), segment("0.9", "1.2", "spk_1")]},
            "items": [item("0.1", "0.6", "ready"), item("0.9", "1.2", "nearly"), item("5.0", "5.5", "now")],
        }
    }
    file = from_bytes("call.json", json.dumps(tree).encode())

    turns = recognise(file).read(file).conversations[0].turns

    assert [(turn.speaker, turn.text) for turn in turns] == [("spk_0", "ready"), ("spk_1", "nearly"), (None, "now")]


def test_of_several_channels_each_is_a_speaker(talk: Conversation) -> None:
    """
    {"results": {"channel_labels": {"number_of_channels": 2, "channels": [
        {"channel_label": "ch_0", "items": [
            {"type": "pronunciation", "start_time": "0.1", "end_time": "0.6", "alternatives": [{"content": "Ready"}]},
            {"type": "pronunciation", "start_time": "2.1", "end_time": "2.6", "alternatives": [{"content": "Good"}]}]},
        {"channel_label": "ch_1", "items": [
            {"type": "pronunciation", "start_time": "0.9", "end_time": "1.2", "alternatives": [{"content": "Nearly"}]}]}
    ]}}}
    """
    assert said(talk) == [("ch_0", "Ready"), ("ch_1", "Nearly"), ("ch_0", "Good")]


def test_channels_on_interleaved_items_are_told_apart(talk: Conversation) -> None:
    """
    {"results": {"channel_labels": {"number_of_channels": 2}, "items": [
        {"type": "pronunciation", "start_time": "0.1", "end_time": "0.6", "channel_label": "ch_0",
         "alternatives": [{"content": "we"}]},
        {"type": "pronunciation", "start_time": "0.2", "end_time": "0.4", "channel_label": "ch_1",
         "alternatives": [{"content": "yes"}]},
        {"type": "pronunciation", "start_time": "0.6", "end_time": "0.9", "channel_label": "ch_0",
         "alternatives": [{"content": "met"}]}
    ]}}
    """
    assert said(talk) == [("ch_0", "we met"), ("ch_1", "yes")]


def test_a_single_channel_is_no_speaker(talk: Conversation) -> None:
    """
    {"results": {"channel_labels": {"number_of_channels": 1}, "items": [
        {"type": "pronunciation", "start_time": "0.1", "end_time": "0.6", "channel_label": "ch_0",
         "alternatives": [{"content": "hello"}]}
    ]}}
    """
    assert said(talk) == [(None, "hello")]


def test_audio_segments_are_read_where_there_are_no_items(talk: Conversation) -> None:
    """
    {"results": {"audio_segments": [
        {"id": 0, "transcript": "Ready?", "start_time": "0.1", "end_time": "0.6", "speaker_label": "spk_0"},
        {"id": 1, "transcript": "Nearly.", "start_time": "0.9", "end_time": "1.2", "speaker_label": "spk_1"}
    ]}}
    """
    assert said(talk) == [("spk_0", "Ready?"), ("spk_1", "Nearly.")]


def test_an_item_without_words_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"results": {"items": [
        {"type": "pronunciation", "start_time": "0.1", "end_time": "0.6", "alternatives": [{"content": "Hello"}]},
        {"type": "pronunciation", "start_time": "0.7", "end_time": "0.8", "alternatives": []},
        {"type": "pronunciation", "start_time": "0.9", "end_time": "1.2", "alternatives": [{"content": null}]}
    ]}}""",
    )
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 3
    assert [problem.place.item for problem in read.skipped] == ["item 2", "item 3"]


@pytest.mark.parametrize("text", ['{"results": {"items": [{"alternatives": ["a"]}]}}', '{"results": {}}', "[]"])
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    assert aws_transcribe.sure(from_bytes("x.json", text.encode())) == 0.0
