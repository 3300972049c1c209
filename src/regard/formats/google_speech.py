"""Google Speech-to-Text JSON, v1, v1p1beta1 and v2: results with words.

With speakers, v1 says everything twice: first in results without speakers, then once more in a last result whose
words carry a `speakerTag`; v1p1beta1 may do so in every result, each beginning again at the start. The rule: a result
with speakers that begins before the first result has ended, or where there are no times begins with all the words
before it, replaces them. Results of v2 carry a `speakerLabel` and follow one another. Several channels without
speakers are read like Deepgram's: the channel is the speaker.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, mapping, number, speaker, text, time
from regard.formats.words import Passage, Word, passage_of, read_passages

CARD = FormatCard(
    name="google_speech",
    title="Google Speech-to-Text JSON",
    made_by=("Google Cloud Speech-to-Text",),
    how_to_get="Ask for speaker diarization and word time offsets, and save the answer, or the file in the bucket.",
    endings=(".json",),
    has_speakers="sometimes",
    has_times="start and end",
)

_START = ("startTime", "start_time", "startOffset", "start_offset")
_END = ("endTime", "end_time", "endOffset", "end_offset", "resultEndTime", "result_end_time", "resultEndOffset")
_NANOSECOND = 1e-9


def sure(file: File) -> float:
    """Sure of results with alternatives; IBM's are alike but for `timestamps` and `final`."""
    results = _results(file.json)
    ibm = any(at(node, "alternatives", 0, "timestamps") or at(node, "final") is not None for node in results)
    known = any(
        isinstance(first_of(at(node, "alternatives", 0), "transcript", "words"), str | list) for node in results
    )
    return 0.9 if known and not ibm else 0.0


def read(file: File) -> Read:
    """Read the results of each channel, none of their words twice."""
    results = list(enumerate(_results(file.json), 1))
    channels = list(dict.fromkeys(_channel(node) for _, node in results))
    passages = [
        passage
        for channel in channels
        for passage in _passages(
            [(count, node) for count, node in results if _channel(node) == channel],
            channel if len(channels) > 1 else None,
        )
    ]
    return read_passages(file, CARD.name, passages)


def _results(tree: object) -> list[object]:
    """The list of results, wherever the several answers keep it; without those that hold nothing at all."""
    found: object = first_of(tree, "results") or at(tree, "response", "results")
    if isinstance(found, dict):  # v2 in batches: a file's address, then its transcript
        found = [node for each in found.values() for node in listed(at(each, "transcript", "results"))]
    return [node for node in listed(found) if listed(at(node, "alternatives"))]


def _channel(node: object) -> str | None:
    tag = first_of(node, "channelTag", "channel_tag")
    return speaker(tag, "Channel") if tag != 0 else None


def _passages(results: list[tuple[int, object]], channel: str | None) -> Iterator[Passage]:
    for count, node in _without_repeats(results):
        best = at(node, "alternatives", 0)
        words = listed(at(best, "words"))
        if words:
            numbered = enumerate(words, 1)
            yield from passage_of(
                _word(word, Place(None, f"result {count}, word {n}"), channel) for n, word in numbered
            )
        else:
            yield Passage(text(at(best, "transcript")), Place(None, f"result {count}"), channel)


def _without_repeats(results: list[tuple[int, object]]) -> list[tuple[int, object]]:
    """The results, each without those that it says again."""
    kept: list[tuple[int, object]] = []
    said: list[str] = []
    for count, node in results:
        words = _bare_words(node)
        if kept and _says_again([each for _, each in kept], said, node, words):
            kept, said = [], []
        kept.append((count, node))
        said += words
    return kept


def _bare_words(node: object) -> list[str]:
    best = at(node, "alternatives", 0)
    words = [text(at(word, "word")) for word in listed(at(best, "words"))] or text(at(best, "transcript")).split()
    return [bare for word in words if (bare := word.strip(".,?!▁").lower())]


def _says_again(kept: list[object], said: list[str], node: object, words: list[str]) -> bool:
    """Whether a result says again what the kept ones said, by the rule above."""
    if not any(_label(word) is not None for word in listed(at(node, "alternatives", 0, "words"))):
        return False
    first_end = _time(first_of(at(kept[0], "alternatives", 0, "words", -1), *_END)) or _time(first_of(kept[0], *_END))
    start = _time(first_of(at(node, "alternatives", 0, "words", 0), *_START))
    if first_end is not None and start is not None:
        return start < first_end
    return bool(said) and words[: len(said)] == said


def _label(word: object) -> str | None:
    label = first_of(word, "speakerTag", "speaker_tag", "speakerLabel", "speaker_label")
    return speaker(label) if label != 0 else None  # 0 is how the number is left empty


def _word(node: object, place: Place, channel: str | None) -> Word:
    name = ", ".join(name for name in (channel, _label(node)) if name is not None)
    start, end = _time(first_of(node, *_START)), _time(first_of(node, *_END))
    return Word(text(at(node, "word")).lstrip("▁"), place, name or None, start, end)


def _time(node: object) -> float | None:
    """Seconds from `"1.500s"`, 1.5, or `{"seconds": "1", "nanos": 500000000}`."""
    if isinstance(node, dict):
        parts = mapping(node)
        return time((number(parts.get("seconds", 0)) or 0.0) + (number(parts.get("nanos", 0)) or 0.0) * _NANOSECOND)
    return time(node.removesuffix("s") if isinstance(node, str) else node)


FORMAT = Format(CARD, sure, read)
