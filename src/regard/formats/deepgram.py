"""Deepgram JSON: utterances; if there are none, each channel's words, paragraphs or bare transcript.

A recording with several channels and no speakers has one party on each: the channel is then the speaker, as `Channel
0`, counted as the file does. With both, Deepgram counts speakers anew in each channel, so both are named (`Channel 1,
Speaker 0`); otherwise two people would become one. A single channel is never a speaker: it may hold anyone.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, speaker, text, time
from regard.formats.words import Passage, Word, passage_of, read_passages

CARD = FormatCard(
    name="deepgram",
    title="Deepgram JSON",
    made_by=("Deepgram",),
    how_to_get="Ask for `diarize=true&punctuate=true&utterances=true` and save the whole answer.",
    endings=(".json",),
    has_speakers="sometimes",
    has_times="start and end",
)


def sure(file: File) -> float:
    """Sure of `results.channels` with alternatives, or of `results.utterances` with transcripts."""
    channels = listed(at(file.json, "results", "channels"))
    utterances = listed(at(file.json, "results", "utterances"))
    known = any(isinstance(at(node, "alternatives"), list) for node in channels)
    return 0.95 if known or any(isinstance(at(node, "transcript"), str) for node in utterances) else 0.0


def read(file: File) -> Read:
    """Read the utterances, or else the channels."""
    results = at(file.json, "results")
    channels = [at(node, "alternatives", 0) for node in listed(at(results, "channels"))]
    said = (any(at(channel, key) for key in ("transcript", "words", "paragraphs")) for channel in channels)
    several = sum(said) > 1
    utterances = listed(at(results, "utterances"))
    several = several or len({str(at(node, "channel")) for node in utterances}) > 1
    passages = _utterances(utterances, several=several) if utterances else _channels(channels, several=several)
    return read_passages(file, CARD.name, passages)


def _utterances(nodes: list[object], *, several: bool) -> Iterator[Passage]:
    for count, node in enumerate(nodes, 1):
        place = Place(None, f"utterance {count}")
        channel = at(node, "channel") if several else None
        yield Passage(
            text(at(node, "transcript")),
            place,
            _name(at(node, "speaker"), channel),
            time(at(node, "start")),
            time(at(node, "end")),
            tuple(_word(word, place, channel, None) for word in listed(at(node, "words"))),
        )


def _channels(alternatives: list[object], *, several: bool) -> Iterator[Passage]:
    for index, alternative in enumerate(alternatives):
        channel = index if several else None
        where = f"channel {index}, " if several else ""
        words = listed(at(alternative, "words"))
        paragraphs = listed(at(alternative, "paragraphs", "paragraphs"))
        if words:
            diarised = any(at(node, "speaker") is not None for node in words)
            otherwise = None if diarised else _name(None, channel)
            yield from passage_of(
                _word(node, Place(None, f"{where}word {count}"), channel, otherwise)
                for count, node in enumerate(words, 1)
            )
        elif paragraphs:
            yield from _sentences(paragraphs, where, channel)
        elif transcript := text(at(alternative, "transcript")):
            yield Passage(transcript, Place(None, f"{where}transcript"), _name(None, channel))


def _sentences(paragraphs: list[object], where: str, channel: object) -> Iterator[Passage]:
    for count, paragraph in enumerate(paragraphs, 1):
        name = _name(at(paragraph, "speaker"), channel)
        for number, node in enumerate(listed(at(paragraph, "sentences")), 1):
            place = Place(None, f"{where}paragraph {count}, sentence {number}")
            yield Passage(text(at(node, "text")), place, name, time(at(node, "start")), time(at(node, "end")))


def _word(node: object, place: Place, channel: object, otherwise: str | None) -> Word:
    """A word; `otherwise` is its speaker where it has none, and None lets it go with its sentence."""
    said = text(first_of(node, "punctuated_word", "word"))
    number = at(node, "speaker")
    name = otherwise if number is None else _name(number, channel)
    return Word(said, place, name, time(at(node, "start")), time(at(node, "end")))


def _name(number: object, channel: object) -> str | None:
    """The speaker, the channel, or both, by the rule above; `channel` is None where there is only one."""
    names = [speaker(channel, "Channel"), speaker(number)]
    return ", ".join(name for name in names if name is not None) or None


FORMAT = Format(CARD, sure, read)
