"""Google Speech-to-Text JSON."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, google_speech, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "google_speech"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_v1_says_all_again_with_speakers_and_is_read_once(talk: Conversation) -> None:
    """
    {"results": [
        {"alternatives": [{"transcript": "did it rain", "confidence": 0.9}]},
        {"alternatives": [{"transcript": " all week", "confidence": 0.9}]},
        {"alternatives": [{"words": [
            {"startTime": "0.100s", "endTime": "0.200s", "word": "did", "speakerTag": 1},
            {"startTime": "0.200s", "endTime": "0.300s", "word": "it", "speakerTag": 1},
            {"startTime": "0.300s", "endTime": "0.900s", "word": "rain", "speakerTag": 1},
            {"startTime": "1.200s", "endTime": "1.400s", "word": "all", "speakerTag": 2},
            {"startTime": "1.400s", "endTime": "1.900s", "word": "week", "speakerTag": 2}
        ]}]}
    ]}
    """
    assert said(talk) == [("Speaker 1", "did it rain"), ("Speaker 2", "all week")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(0.1, 0.9), (1.2, 1.9)]
    assert str(talk.turns[1].place) == "result 3, word 4"


def test_v1p1beta1_begins_again_with_each_result(talk: Conversation) -> None:
    """
    {"response": {"results": [
        {"resultEndTime": "0.900s", "alternatives": [{"transcript": "ready", "words": [
            {"startTime": "0.100s", "endTime": "0.600s", "word": "reddy", "speakerTag": 1}]}]},
        {"resultEndTime": "1.900s", "alternatives": [{"transcript": "nearly", "words": [
            {"startTime": "0.100s", "endTime": "0.600s", "word": "Ready?", "speakerTag": 1},
            {"startTime": "0.900s", "endTime": "1.200s", "word": "Nearly.", "speakerTag": 2}]}]}
    ]}}
    """
    assert said(talk) == [("Speaker 1", "Ready?"), ("Speaker 2", "Nearly.")]


def test_v2_goes_on_from_result_to_result(talk: Conversation) -> None:
    """
    {"results": [
        {"alternatives": [{"transcript": "Yes.", "words": [
            {"startOffset": "0.100s", "endOffset": "0.600s", "word": "Yes.", "speakerLabel": "1"}]}],
         "resultEndOffset": "0.600s", "languageCode": "en-us"},
        {"alternatives": [{"transcript": "Yes, nearly.", "words": [
            {"startOffset": "0.900s", "endOffset": "1.100s", "word": "Yes,", "speakerLabel": "2"},
            {"startOffset": "1.100s", "endOffset": "1.500s", "word": "nearly.", "speakerLabel": "2"}]}],
         "resultEndOffset": "1.500s", "languageCode": "en-us"}
    ]}
    """
    assert said(talk) == [("Speaker 1", "Yes."), ("Speaker 2", "Yes, nearly.")]


def test_v2_in_batches_and_times_in_seconds_and_nanos(talk: Conversation) -> None:
    """
    {"results": {"gs://bucket/talk.wav": {"transcript": {"results": [{"alternatives": [{"words": [
        {"startOffset": {"seconds": "1", "nanos": 500000000}, "endOffset": {"seconds": 2},
         "word": "Hello.", "speakerLabel": "1"}
    ]}]}]}}}}
    """
    assert said(talk) == [("Speaker 1", "Hello.")]
    assert (talk.turns[0].start, talk.turns[0].end) == (1.5, 2.0)


def test_without_speakers_or_words_the_transcripts_are_read(talk: Conversation) -> None:
    """{"results": [{"alternatives": [{"transcript": "did it rain"}]}, {"alternatives": [{"transcript": "did it"}]}]}"""
    assert said(talk) == [(None, "did it rain"), (None, "did it")]


def test_of_several_channels_each_is_a_speaker(talk: Conversation) -> None:
    """
    {"results": [
        {"channelTag": 1, "alternatives": [{"words": [{"startTime": "0.1s", "endTime": "0.6s", "word": "ready"}]}]},
        {"channelTag": 2, "alternatives": [{"words": [{"startTime": "0.9s", "endTime": "1.2s", "word": "nearly"}]}]},
        {"channelTag": 1, "alternatives": [{"words": [{"startTime": "1.9s", "endTime": "2.2s", "word": "good"}]}]}
    ]}
    """
    assert said(talk) == [("Channel 1", "ready"), ("Channel 2", "nearly"), ("Channel 1", "good")]


def test_speaker_tag_zero_means_that_the_speaker_is_not_known(talk: Conversation) -> None:
    """{"results": [{"alternatives": [{"words": [{"startTime": "0s", "word": "▁Hello", "speakerTag": 0}]}]}]}"""
    assert said(talk) == [(None, "Hello")]


def test_what_holds_no_words_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"results": [
        {"alternatives": [{"transcript": "hello"}]}, {"alternatives": [{"transcript": ""}]},
        {"alternatives": [{"words": [{"word": "there"}, {"word": null}]}]}, {"alternatives": []}
    ]}""",
    )
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 4
    assert [problem.place.item for problem in read.skipped] == ["result 2", "result 3, word 2"]


@pytest.mark.parametrize(
    "text",
    [
        '{"results": [{"final": true, "alternatives": [{"transcript": "hi", "timestamps": [["hi", 0.1, 0.2]]}]}]}',
        '{"results": [{"alternatives": "none"}]}',
        '{"results": {"channels": []}}',
        "{}",
    ],
)
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    """The first is IBM's, whose speakers stand elsewhere."""
    assert google_speech.sure(from_bytes("x.json", text.encode())) == 0.0
