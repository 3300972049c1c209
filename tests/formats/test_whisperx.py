"""WhisperX and Whisper JSON."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise, whisperx


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "whisperx"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_segments_keep_their_labels_and_times(talk: Conversation) -> None:
    """
    {"segments": [
        {"start": 0.5, "end": 2.0, "text": " How was the move?", "speaker": "SPEAKER_00"},
        {"start": 2.4, "end": 5.0, "text": " Long. The piano stayed.", "speaker": "SPEAKER_01"},
        {"start": 5.0, "end": 6.5, "text": " I miss it.", "speaker": "SPEAKER_01"}
    ], "language": "en"}
    """
    assert said(talk) == [
        ("SPEAKER_00", "How was the move?"),
        ("SPEAKER_01", "Long. The piano stayed. I miss it."),
    ]
    assert (talk.turns[1].start, talk.turns[1].end) == (2.4, 6.5)
    assert [piece.place.item for piece in talk.turns[1].pieces] == ["segment 2", "segment 3"]


def test_words_carry_the_speaker_and_split_their_segment(talk: Conversation) -> None:
    """
    {"segments": [{"start": 0.0, "end": 3.0, "text": " Are you coming? Yes, I am.", "speaker": "SPEAKER_00", "words": [
        {"word": "Are", "start": 0.0, "end": 0.3, "speaker": "SPEAKER_00"},
        {"word": "you", "start": 0.3, "end": 0.5, "speaker": "SPEAKER_00"},
        {"word": "coming?", "start": 0.5, "end": 1.0, "speaker": "SPEAKER_00"},
        {"word": "Yes,", "start": 1.5, "end": 1.9, "speaker": "SPEAKER_01"},
        {"word": "I", "start": 1.9, "end": 2.0, "speaker": "SPEAKER_01"},
        {"word": "am.", "start": 2.0, "end": 2.6, "speaker": "SPEAKER_01"}
    ]}]}
    """
    assert said(talk) == [("SPEAKER_00", "Are you coming?"), ("SPEAKER_01", "Yes, I am.")]
    assert (talk.turns[0].start, talk.turns[0].end) == (0.0, 1.0)
    assert (talk.turns[1].start, talk.turns[1].end) == (1.5, 3.0)


def test_words_name_the_speaker_where_the_segment_does_not(talk: Conversation) -> None:
    """
    {"segments": [{"start": 0.0, "end": 1.0, "text": "Good night.", "words": [
        {"word": "Good", "start": 0.0, "end": 0.5, "speaker": "SPEAKER_02"},
        {"word": "night.", "start": 0.5, "end": 1.0, "speaker": "SPEAKER_02"}
    ]}]}
    """
    assert said(talk) == [("SPEAKER_02", "Good night.")]


def test_a_number_without_time_or_speaker_goes_with_its_sentence(talk: Conversation) -> None:
    """
    {"segments": [{"start": 0.0, "end": 2.0, "text": "In 1998 we met.", "words": [
        {"word": "In", "start": 0.0, "end": 0.3, "speaker": "SPEAKER_00"},
        {"word": "1998"},
        {"word": "we", "start": 1.2, "end": 1.4, "speaker": "SPEAKER_00"},
        {"word": "met.", "start": 1.4, "end": 2.0, "speaker": "SPEAKER_00"}
    ]}]}
    """
    assert said(talk) == [("SPEAKER_00", "In 1998 we met.")]


def test_a_bare_list_of_segments(talk: Conversation) -> None:
    """[{"start": 0.0, "end": 1.5, "text": "Hello?", "speaker": "SPEAKER_00"}]"""
    assert said(talk) == [("SPEAKER_00", "Hello?")]


def test_whisper_itself_names_nobody(talk: Conversation) -> None:
    """
    {"text": " Hello. Who is there?", "language": "en", "segments": [
        {"id": 0, "seek": 0, "start": 0.0, "end": 1.0, "text": " Hello.", "tokens": [50364], "temperature": 0.0},
        {"id": 1, "seek": 0, "start": 1.0, "end": 2.0, "text": " Who is there?", "tokens": [50414], "temperature": 0.0}
    ]}
    """
    assert said(talk) == [(None, "Hello."), (None, "Who is there?")]


def test_what_holds_no_words_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"segments": [
        {"start": 0.0, "end": 1.5, "text": "Hello?"},
        {"start": 1.5, "end": 2.5, "text": null},
        {"start": 2.5, "end": 3.5, "text": " ... "},
        "segment",
        {"start": "soon", "end": NaN, "text": "Are you there?"},
        {"start": 9.5, "end": 4.5, "text": "I am."}
    ]}""",
    )
    read = recognise(file).read(file)

    assert [str(problem) for problem in read.skipped] == [
        "call.json, segment 2: no words in it",
        "call.json, segment 3: no words in it",
        "call.json, segment 4: no words in it",
    ]
    assert read.items == read.kept + len(read.skipped) == 6
    assert [(piece.text, piece.start, piece.end) for turn in read.conversations[0].turns for piece in turn.pieces] == [
        ("Hello?", 0.0, 1.5),
        ("Are you there?", None, None),
        ("I am.", 9.5, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '[{"start": 890, "end": 1200, "text": "word"}]',
        '[{"start": 6725, "end": 7008, "speaker": "speaker0"}]',
        '{"segments": []}',
        '{"segments": [{"text": "Hello"}]}',
        '{"segments": "none"}',
        "[]",
        "[1, 2]",
        "Name: words",
    ],
)
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    assert whisperx.sure(from_bytes("x.json", text.encode())) == 0.0
