"""AssemblyAI JSON: utterances, or words with speakers; times in whole milliseconds.

What AssemblyAI adds about the words (sentiment, entities, chapters, summary) is not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, listed, mapping, speaker, text, time
from regard.formats.words import Passage, Word, passage_of, read_passages

CARD = FormatCard(
    name="assemblyai",
    title="AssemblyAI JSON",
    made_by=("AssemblyAI",),
    how_to_get="Ask for `speaker_labels` and save the whole answer of `GET /v2/transcript/ID`.",
    endings=(".json",),
    has_speakers="sometimes",
    has_times="start and end",
)

_MILLISECOND = 0.001
_MARKS = {"acoustic_model", "audio_duration", "audio_url", "id", "speaker_labels", "speech_model", "status"}
"""What an answer of AssemblyAI has beside the words; ElevenLabs and Whisper have lists of words, but none of these."""


def sure(file: File) -> float:
    """Sure of utterances or words in milliseconds, surer with other marks of an answer by AssemblyAI."""
    tree = mapping(file.json)
    if any(_is_timed(node) and at(node, "speaker") is not None for node in listed(tree.get("utterances"))):
        return 0.95 if _MARKS & tree.keys() else 0.8
    marked = isinstance(tree.get("text"), str) and bool(_MARKS & tree.keys())
    return 0.9 if marked and any(_is_timed(node) for node in listed(tree.get("words"))) else 0.0


def read(file: File) -> Read:
    """Read the utterances; if there are none, the words."""
    return read_passages(file, CARD.name, _passages(file.json))


def _is_timed(node: object) -> bool:
    """Text with a start in whole milliseconds; Gladia's utterances are alike, but count seconds."""
    return isinstance(at(node, "text"), str) and type(at(node, "start")) is int and type(at(node, "end")) is int


def _passages(tree: object) -> Iterator[Passage]:
    utterances = listed(at(tree, "utterances"))
    if not utterances:
        words = enumerate(listed(at(tree, "words")), 1)
        yield from passage_of(_word(node, Place(None, f"word {count}")) for count, node in words)
    for count, node in enumerate(utterances, 1):
        place = Place(None, f"utterance {count}")
        yield Passage(
            text(at(node, "text")),
            place,
            speaker(at(node, "speaker")),
            time(at(node, "start"), _MILLISECOND),
            time(at(node, "end"), _MILLISECOND),
            tuple(_word(word, place) for word in listed(at(node, "words"))),
        )


def _word(node: object, place: Place) -> Word:
    start, end = time(at(node, "start"), _MILLISECOND), time(at(node, "end"), _MILLISECOND)
    return Word(text(at(node, "text")), place, speaker(at(node, "speaker")), start, end)


FORMAT = Format(CARD, sure, read)
