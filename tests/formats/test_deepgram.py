"""Deepgram JSON."""

from __future__ import annotations

import json

import pytest

from regard.conversation import Conversation
from regard.formats import deepgram, from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "deepgram"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_utterances_are_read_and_the_channel_s_words_are_not_read_again(talk: Conversation) -> None:
    """
    {"results": {
        "channels": [{"alternatives": [{"transcript": "did it rain all week", "words": [
            {"word": "did", "start": 0.1, "end": 0.2, "speaker": 0}]}]}],
        "utterances": [
            {"start": 0.1, "end": 0.9, "transcript": "Did it rain?", "speaker": 0, "channel": 0, "words": []},
            {"start": 1.2, "end": 1.9, "transcript": "All week.", "speaker": 1, "channel": 0, "words": []}
        ]}}
    """
    assert said(talk) == [("Speaker 0", "Did it rain?"), ("Speaker 1", "All week.")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(0.1, 0.9), (1.2, 1.9)]


def test_without_utterances_the_words_are_read_with_their_punctuation(talk: Conversation) -> None:
    """
    {"results": {"channels": [{"alternatives": [{"transcript": "did it rain all week", "words": [
        {"word": "did", "punctuated_word": "Did", "start": 0.1, "end": 0.2, "speaker": 0},
        {"word": "it", "punctuated_word": "it", "start": 0.2, "end": 0.3, "speaker": 0},
        {"word": "rain", "punctuated_word": "rain?", "start": 0.3, "end": 0.9, "speaker": 0},
        {"word": "all", "punctuated_word": "All", "start": 1.2, "end": 1.4, "speaker": 1},
        {"word": "week", "punctuated_word": "week.", "start": 1.4, "end": 1.9, "speaker": 1}
    ]}]}]}}
    """
    assert said(talk) == [("Speaker 0", "Did it rain?"), ("Speaker 1", "All week.")]
    assert str(talk.turns[1].place) == "word 4"


def test_of_several_channels_each_is_a_speaker(talk: Conversation) -> None:
    """
    {"results": {"channels": [
        {"alternatives": [{"transcript": "did it rain really", "words": [
            {"word": "did", "start": 0.1, "end": 0.2}, {"word": "it", "start": 0.2, "end": 0.3},
            {"word": "rain", "start": 0.3, "end": 0.9}, {"word": "really", "start": 4.0, "end": 4.5}]}]},
        {"alternatives": [{"transcript": "all week", "words": [
            {"word": "all", "start": 1.2, "end": 1.4}, {"word": "week", "start": 1.4, "end": 1.9}]}]}
    ]}}
    """
    assert said(talk) == [("Channel 0", "did it rain"), ("Channel 1", "all week"), ("Channel 0", "really")]
    assert str(talk.turns[1].place) == "channel 1, word 1"


def test_speakers_of_several_channels_are_not_mixed_up(talk: Conversation) -> None:
    """
    {"results": {"channels": [], "utterances": [
        {"start": 0.1, "end": 0.9, "transcript": "Did it rain?", "speaker": 0, "channel": 0},
        {"start": 1.2, "end": 1.9, "transcript": "All week.", "speaker": 0, "channel": 1}
    ]}}
    """
    assert said(talk) == [("Channel 0, Speaker 0", "Did it rain?"), ("Channel 1, Speaker 0", "All week.")]


def test_a_single_channel_is_no_speaker(talk: Conversation) -> None:
    """{"results": {"channels": [{"alternatives": [{"transcript": "did it rain all week", "words": []}]}]}}"""
    assert said(talk) == [(None, "did it rain all week")]


def test_paragraphs_are_read_where_there_are_no_words(talk: Conversation) -> None:
    """
    {"results": {"channels": [{"alternatives": [{"transcript": "Did it rain? All week.", "paragraphs": {"paragraphs": [
        {"speaker": 0, "sentences": [{"text": "Did it rain?", "start": 0.1, "end": 0.9}]},
        {"speaker": 1, "sentences": [{"text": "All week.", "start": 1.2, "end": 1.9}]}
    ]}}]}]}}
    """
    assert said(talk) == [("Speaker 0", "Did it rain?"), ("Speaker 1", "All week.")]


def test_an_entry_without_a_word_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"results": {"channels": [{"alternatives": [{"words": [
        {"word": "hello", "start": 0.1, "end": 0.2}, {"start": 0.2, "end": 0.3}, 7]}]}]}}""",
    )
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 3
    assert [problem.place.item for problem in read.skipped] == ["word 2", "word 3"]


@pytest.mark.parametrize("text", ['{"results": {"channels": 2}}', '{"results": []}', '{"channels": []}', "null"])
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    assert deepgram.sure(from_bytes("x.json", text.encode())) == 0.0


def test_channels_with_nothing_but_paragraphs_are_told_apart() -> None:
    paragraphs = {"paragraphs": {"paragraphs": [{"sentences": [{"text": "Did it rain?"}, {"text": "Did it?"}]}]}}
    file = from_bytes("x.json", json.dumps({"results": {"channels": [{"alternatives": [paragraphs]}] * 2}}).encode())

    turns = recognise(file).read(file).conversations[0].turns

    assert [turn.speaker for turn in turns] == ["Channel 0", "Channel 1"]
    assert len({str(piece.place) for turn in turns for piece in turn.pieces}) == 4
