"""Rev and Rev.ai JSON."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import from_bytes, recognise, rev


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "rev"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def test_elements_are_put_together_as_they_stand(talk: Conversation) -> None:
    """
    {"monologues": [
        {"speaker": 0, "elements": [
            {"type": "text", "value": "Did", "ts": 0.1, "end_ts": 0.2, "confidence": 0.9},
            {"type": "punct", "value": " "},
            {"type": "text", "value": "it", "ts": 0.2, "end_ts": 0.3},
            {"type": "punct", "value": " "},
            {"type": "text", "value": "rain", "ts": 0.3, "end_ts": 0.9},
            {"type": "punct", "value": "? "},
            {"type": "text", "value": "Much", "ts": 0.9, "end_ts": 1.1},
            {"type": "punct", "value": "?"}]},
        {"speaker": 1, "elements": [
            {"type": "text", "value": "All", "ts": 1.5, "end_ts": 1.6},
            {"type": "punct", "value": " "},
            {"type": "text", "value": "week", "ts": 1.6, "end_ts": 1.9},
            {"type": "punct", "value": "."}]}
    ]}
    """
    assert said(talk) == [("Speaker 0", "Did it rain? Much?"), ("Speaker 1", "All week.")]
    assert [(piece.text, piece.start, piece.end) for piece in talk.turns[0].pieces] == [
        ("Did it rain?", 0.1, 0.9),
        ("Much?", 0.9, 1.1),
    ]
    assert str(talk.turns[1].place) == "monologue 2"


def test_names_come_from_the_list_of_speakers(talk: Conversation) -> None:
    """
    {"speakers": [{"id": 1, "name": "Ana Lindqvist"}, {"id": 2, "name": null}], "monologues": [
        {"speaker": 1, "elements": [{"type": "text", "value": "Hello", "timestamp": "00:00:01,250",
                                     "end_timestamp": "00:00:01,900"}]},
        {"speaker": 2, "elements": [{"type": "text", "value": "Hi", "timestamp": "00:00:02,000"}]}
    ]}
    """
    assert said(talk) == [("Ana Lindqvist", "Hello"), ("Speaker 2", "Hi")]
    assert (talk.turns[0].start, talk.turns[0].end) == (1.25, 1.9)


def test_what_is_neither_word_nor_mark_leaves_an_ellipsis(talk: Conversation) -> None:
    """
    {"monologues": [{"speaker": 0, "start_time": 1.0, "end_time": 3.0, "elements": [
        {"type": "text", "value": "I"}, {"type": "text", "value": "heard"}, {"type": "punct", "value": " "},
        {"type": "unknown", "value": "<inaudible>"}, {"type": "punct", "value": " "},
        {"type": "text", "value": "twice"}, {"type": "punct", "value": ". "}, {"type": "text", "value": "Then not."}
    ]}]}
    """
    assert said(talk) == [("Speaker 0", "I heard … twice. Then not.")]
    assert (talk.turns[0].start, talk.turns[0].end) == (1.0, 3.0)


def test_a_monologue_without_words_is_skipped_and_counted() -> None:
    file = from_bytes(
        "call.json",
        b"""{"monologues": [
        {"speaker": 0, "elements": [{"type": "text", "value": "Hello"}]},
        {"speaker": 1, "elements": [{"type": "unknown", "value": "<laugh>"}, {"type": "text", "value": null}, 3]},
        {"speaker": 1}
    ]}""",
    )
    read = recognise(file).read(file)

    assert read.items == read.kept + len(read.skipped) == 3
    assert [problem.place.item for problem in read.skipped] == ["monologue 2", "monologue 3"]


@pytest.mark.parametrize("text", ['{"monologues": []}', '{"monologues": [{"elements": 1}]}', "{}"])
def test_what_is_not_its_own_is_left_to_others(text: str) -> None:
    assert rev.sure(from_bytes("x.json", text.encode())) == 0.0
