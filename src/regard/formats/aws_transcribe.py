"""Amazon Transcribe JSON: items (words and marks), with speakers on the items or in a list of their own.

A word's speaker is the label on it; else that of the segment in `speaker_labels` that lists its time; else that of
the segment during which it begins. Channels (`ch_0`), which exclude speaker labels, are the speakers where there are
two or more. Marks (`punctuation`) are glued to the word before. Without items, `audio_segments` are read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, mapping, speaker, text, time
from regard.formats.words import Passage, Word, passage_of, read_passages

CARD = FormatCard(
    name="aws_transcribe",
    title="Amazon Transcribe JSON",
    made_by=("Amazon Transcribe",),
    how_to_get="Switch on `Speaker partitioning` (or `Channel identification`) for the job, then download its output.",
    endings=(".json",),
    has_speakers="sometimes",
    has_times="start and end",
)


def sure(file: File) -> float:
    """Sure of `results.items` whose alternatives have `content`, or of `results.audio_segments`."""
    results = mapping(at(file.json, "results"))
    items = listed(results.get("items")) + _items_of_channels(results)
    if any(isinstance(at(node, "alternatives", 0, "content"), str) for node in items):
        return 0.95
    segments = listed(results.get("audio_segments"))
    return 0.9 if any(isinstance(at(node, "transcript"), str) for node in segments) else 0.0


def read(file: File) -> Read:
    """Read the items of each channel; if there are none, the audio segments."""
    return read_passages(file, CARD.name, _passages(mapping(at(file.json, "results"))))


def _passages(results: object) -> Iterator[Passage]:
    items = listed(at(results, "items")) or _items_of_channels(results)
    if not items:
        yield from _audio_segments(listed(at(results, "audio_segments")))
        return
    words = list(_words(items, _Labels.of(results)))
    if at(results, "channel_labels") is None or at(results, "speaker_labels") is not None:
        yield from passage_of(words)
        return
    channels = list(dict.fromkeys(word.speaker for word in words))
    for channel in channels:
        name = channel if len(channels) > 1 else None  # a single channel may hold anyone
        yield from passage_of(replace(word, speaker=name) for word in words if word.speaker == channel)


def _items_of_channels(results: object) -> list[object]:
    """The items inside `channel_labels`, each with its channel's label."""
    return [
        {"channel_label": at(channel, "channel_label"), **mapping(item)}
        for channel in listed(at(results, "channel_labels", "channels"))
        for item in listed(at(channel, "items"))
    ]


def _audio_segments(nodes: list[object]) -> Iterator[Passage]:
    for count, node in enumerate(nodes, 1):
        place = Place(None, f"audio segment {count}")
        name = speaker(first_of(node, "speaker_label", "channel_label"))
        start, end = time(at(node, "start_time")), time(at(node, "end_time"))
        yield Passage(text(at(node, "transcript")), place, name, start, end)


def _words(items: Iterable[object], labels: _Labels) -> Iterator[Word]:
    """The words, each with the marks that follow it."""
    held: Word | None = None
    for count, node in enumerate(items, 1):
        said = text(at(node, "alternatives", 0, "content"))
        if held is not None and said and at(node, "type") == "punctuation":
            held = replace(held, text=held.text + said)
            continue
        if held is not None:
            yield held
        start, end = time(at(node, "start_time")), time(at(node, "end_time"))
        name = speaker(first_of(node, "speaker_label", "channel_label")) or labels.at(start)
        held = Word(said, Place(None, f"item {count}"), name, start, end)
    if held is not None:
        yield held


@dataclass(frozen=True, slots=True)
class _Labels:
    """Who speaks when, by `speaker_labels`."""

    exact: dict[float, str | None]
    segments: list[tuple[float, float, str | None]]

    @classmethod
    def of(cls, results: object) -> _Labels:
        exact: dict[float, str | None] = {}
        segments: list[tuple[float, float, str | None]] = []
        for node in listed(at(results, "speaker_labels", "segments")):
            name = speaker(at(node, "speaker_label"))
            start, end = time(at(node, "start_time")), time(at(node, "end_time"))
            if start is not None and end is not None:
                segments.append((start, end, name))
            for item in listed(at(node, "items")):
                if (when := time(at(item, "start_time"))) is not None:
                    exact[when] = speaker(at(item, "speaker_label")) or name
        return cls(exact, sorted(segments, key=lambda segment: segment[0]))

    def at(self, start: float | None) -> str | None:
        """The speaker of a word that begins at this time; None if the lists do not say."""
        if start is None or start in self.exact:
            return None if start is None else self.exact[start]
        index = bisect_right(self.segments, start, key=lambda segment: segment[0]) - 1
        if index < 0 or start > self.segments[index][1]:
            return None
        return self.segments[index][2]


FORMAT = Format(CARD, sure, read)
