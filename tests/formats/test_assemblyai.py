"""AssemblyAI JSON."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import assemblyai, from_bytes, recognise


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "assemblyai"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_utterances_count_milliseconds(talk: Conversation) -> None:
    """
    {"id": "t-1", "status": "completed", "audio_url": "file", "text": "Did it rain? All week.", "utterances": [
        {"speaker": "A", "start": 250, "end": 1500, "confidence": 0.9, "text": "Did it rain?", "words": []},
        {"speaker": "B", "start": 1900, "end": 2800, "confidence": 0.9, "text": "All week.", "words": []}
    ], "sentiment_analysis_results": [{"text": "All week.", "sentiment": "NEGATIVE"}]}
    """
    assert said(talk) == [("A", "Did it rain?"), ("B", "All week.")]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(0.25, 1.5), (1.9, 2.8)]
    assert [str(turn.place) for turn in talk.turns] == ["utterance 1", "utterance 2"]


def test_a_long_utterance_has_a_piece_for_each_sentence(talk: Conversation) -> None:
    """
    {"id": "t-1", "utterances": [{"speaker": "A", "start": 0, "end": 2000, "text": "It rained. We left.", "words": [
        {"text": "It", "start": 0, "end": 200, "speaker": "A"},
        {"text": "rained.", "start": 200, "end": 900, "speaker": "A"},
        {"text": "We", "start": 1100, "end": 1400, "speaker": "A"},
        {"text": "left.", "start": 1400, "end": 1900, "speaker": "A"}
    ]}]}
    """
    assert [(piece.text, piece.start, piece.end) for piece in talk.turns[0].pieces] == [
        ("It rained.", 0.0, 0.9),
        ("We left.", 1.1, 2.0),
    ]


def test_without_utterances_the_words_are_read(talk: Conversation) -> None:
    """
    {"id": "t-1", "status": "completed", "text": "Ready? Yes, nearly.", "utterances": null, "words": [
        {"text": "Ready?", "start": 100, "end": 500, "confidence": 0.9, "speaker": "A"},
        {"text": "Yes,", "start": 800, "end": 900, "confidence": 0.9, "speaker": "B"},
        {"text": "nearly.", "start": 900, "end": 1300, "confidence": 0.9, "speaker": "B"}
    ]}
    """
    assert said(talk) == [("A", "Ready?"), ("B", "Yes, nearly.")]
    assert str(talk.turns[1].place) == "word 2"


def test_an_utterance_without_words_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"id": "t-1", "utterances": [
        {"speaker": "A", "start": 0, "end": 900, "text": "Hello."},
        {"speaker": "B", "start": 900, "end": 950, "text": null},
        null
    ]}""",
    )
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 3
    assert [problem.place.item for problem in read.skipped] == ["utterance 2", "utterance 3"]


@pytest.mark.parametrize(
    "text",
    [
        '{"text": "Hi", "words": [{"text": "Hi", "start": 0.1, "end": 0.2, "speaker_id": "speaker_0"}]}',
        '{"utterances": [{"text": "Hi", "start": 0.1, "end": 0.5, "speaker": 0}]}',
        '{"id": "t-1", "status": "queued", "words": null}',
        '{"words": [{"id": 1, "text": "Hi", "start": 13, "end": 14}], "paragraphs": []}',
        "{}",
    ],
)
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    """Of these, ElevenLabs and Gladia count seconds."""
    assert assemblyai.sure(from_bytes("x.json", text.encode())) == 0.0
