"""WhisperX JSON, and Whisper's own: segments with times, words with speakers.

The words say who spoke, where they say it; a segment is split where its words change speaker, by the rule in
`words.py`. Segment and words often disagree: WhisperX cuts segments by sentence and gives each the speaker who talks
longest in it. Words that it could not place in time (numbers, mostly) have neither times nor speaker and go with
their sentence. Whisper itself knows no speakers: its segments are read with the speaker unknown.

A bare list of segments counts only if a time has a fraction: lists of whole numbers are made by other programs, and
may count milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place, count_words
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, number, speaker, text, time, unit_of_time
from regard.formats.words import Passage, Word, read_passages

CARD = FormatCard(
    name="whisperx",
    title="WhisperX and Whisper JSON",
    made_by=("WhisperX", "Whisper", "faster-whisper"),
    how_to_get=(
        "Run `whisperx talk.wav --diarize --output_format json`; without `--diarize` the file does not say who spoke."
    ),
    endings=(".json",),
    has_speakers="sometimes",
    has_times="start and end",
)


def sure(file: File) -> float:
    """Sure of a list of segments with words and times."""
    segments = [node for node in listed(at(file.json, "segments")) or listed(file.json) if _is_segment(node)]
    fractions = any(isinstance(at(node, key), float) for node in segments for key in ("start", "end"))
    if not segments or not (fractions or isinstance(file.json, dict)):
        return 0.0
    listing_words = any(listed(at(node, "words")) for node in segments)
    return 0.9 if fractions or listing_words else 0.5


def read(file: File) -> Read:
    """Read the segments."""
    segments = listed(at(file.json, "segments")) or listed(file.json)
    return read_passages(file, CARD.name, _passages(segments, _unit(segments)))


def _is_segment(node: object) -> bool:
    return isinstance(at(node, "text"), str) and (
        number(at(node, "start")) is not None or bool(listed(at(node, "words")))
    )


def _unit(segments: list[object]) -> float:
    """Seconds in one of the file's units; WhisperX itself always writes seconds."""
    found = [number(at(node, key)) for node in segments for key in ("start", "end")]
    words = sum(count_words(text(at(node, "text"))) for node in segments)
    return unit_of_time([value for value in found if value is not None], words) or 1.0


def _passages(segments: list[object], unit: float) -> Iterator[Passage]:
    for count, node in enumerate(segments, 1):
        place = Place(None, f"segment {count}")
        yield Passage(
            text(at(node, "text")),
            place,
            speaker(at(node, "speaker")),
            time(at(node, "start"), unit),
            time(at(node, "end"), unit),
            tuple(_word(word, place, unit) for word in listed(at(node, "words"))),
        )


def _word(node: object, place: Place, unit: float) -> Word:
    start, end = time(at(node, "start"), unit), time(at(node, "end"), unit)
    return Word(text(first_of(node, "word", "text")), place, speaker(at(node, "speaker")), start, end)


FORMAT = Format(CARD, sure, read)
