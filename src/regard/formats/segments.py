"""A JSON list of who said what: the exports of Otter, Fireflies, Sembly, and of many a script.

Read is the first list, at one of a few known places, whose entries have a speaker and words under one of a few known
keys. Times in fractions, or as clock readings, are seconds; whole numbers are seconds or milliseconds, as the rate of
speech over the whole file tells (`unit_of_time`); where it does not, the words are kept without times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from regard.conversation import Place, count_words
from regard.formats.clock import seconds
from regard.formats.day_held import day_of_moment, held_on
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, number, speaker, text, time, unit_of_time
from regard.formats.words import Passage, read_passages

CARD = FormatCard(
    name="segments",
    title="A JSON list of who said what",
    made_by=("Fireflies", "Otter", "Sembly", "scripts"),
    how_to_get="Export the transcript as JSON: a list of objects with `speaker`, `text`, `start` and `end`.",
    endings=(".json",),
    has_speakers="always",
    has_times="some",
)

_PLACES: tuple[tuple[str, ...], ...] = (
    (),
    ("segments",),
    ("speech_segments",),
    ("sentences",),
    ("meeting", "sentences"),
    ("data", "transcript", "sentences"),
    ("transcript", "sentences"),
    ("transcript", "segments"),
    ("transcript",),
    ("utterances",),
    ("turns",),
    ("meeting_transcripts",),
)
_DAYS: tuple[tuple[str, ...], ...] = (
    ("date",),
    ("dateString",),
    ("meeting", "date"),
    ("meeting", "dateString"),
    ("data", "transcript", "date"),
    ("data", "transcript", "dateString"),
    ("transcript", "date"),
    ("transcript", "dateString"),
)
"""Where Fireflies and others say when the talk was held. `created_at` says when the file or its entry was made."""

_SPEAKER = ("speaker_name", "speakerName", "speaker", "speaker_id")
_WORDS = ("text", "sentence", "transcript", "words_str", "raw_text", "content")
_START = ("start_time", "startTime", "start_ts", "start")
_END = ("end_time", "endTime", "end_ts", "end")


def sure(file: File) -> float:
    """Fairly sure where half the entries have a speaker and words; a format that knows more goes first."""
    entries = _entries(file.json)
    whole = sum(_is_said(node) for node in entries)
    return 0.6 if entries and whole >= len(entries) / 2 else 0.0


def read(file: File) -> Read:
    """Read the list."""
    entries = _entries(file.json)
    days = (day_of_moment(at(file.json, *place), file.given) for place in _DAYS)
    found = next((day for day in days if day is not None), None)
    return held_on(read_passages(file, CARD.name, _passages(entries, _unit(entries))), found)


def _is_said(node: object) -> bool:
    return isinstance(first_of(node, *_WORDS), str) and speaker(first_of(node, *_SPEAKER)) is not None


def _entries(tree: object) -> list[object]:
    """The first list with somebody saying something."""
    lists = (listed(at(tree, *place)) for place in _PLACES)
    return next((found for found in lists if any(_is_said(node) for node in found)), [])


def _passages(entries: Sequence[object], unit: float | None) -> Iterator[Passage]:
    for count, node in enumerate(entries, 1):
        yield Passage(
            text(first_of(node, *_WORDS)),
            Place(None, f"segment {count}"),
            speaker(first_of(node, *_SPEAKER)),
            _time(first_of(node, *_START), unit),
            _time(first_of(node, *_END), unit),
        )


def _time(node: object, unit: float | None) -> float | None:
    if isinstance(node, str) and ":" in node:
        return seconds(node)
    return None if unit is None else time(node, unit)


def _unit(entries: Sequence[object]) -> float | None:
    found = [number(first_of(node, *keys)) for node in entries for keys in (_START, _END)]
    words = sum(count_words(text(first_of(node, *_WORDS))) for node in entries)
    return unit_of_time([value for value in found if value is not None], words)


FORMAT = Format(CARD, sure, read)
