"""Rev and Rev.ai JSON: monologues of elements, words and marks; names in a list of speakers, if somebody gave them.

The text is the elements one after another, as Rev writes them; two words that touch are parted. An element that is
neither word nor mark (`<inaudible>`, `<laugh>`) becomes `…`: something is there, but no word of it is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place
from regard.formats.clock import seconds
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, speaker, text, time
from regard.formats.words import Passage, Word, read_passages

CARD = FormatCard(
    name="rev",
    title="Rev and Rev.ai JSON",
    made_by=("Rev", "Rev.ai"),
    how_to_get="Rev: open the transcript, then Export as JSON. Rev.ai: save the answer of `GET /jobs/ID/transcript`.",
    endings=(".json",),
    has_speakers="always",
    has_times="some",
)


def sure(file: File) -> float:
    """Sure of monologues with elements."""
    monologues = listed(at(file.json, "monologues"))
    return 0.95 if any(isinstance(at(node, "elements"), list) for node in monologues) else 0.0


def read(file: File) -> Read:
    """Read the monologues."""
    return read_passages(file, CARD.name, _passages(file.json))


def _passages(tree: object) -> Iterator[Passage]:
    names = {str(at(node, "id")): speaker(at(node, "name")) for node in listed(at(tree, "speakers"))}
    for count, node in enumerate(listed(at(tree, "monologues")), 1):
        place = Place(None, f"monologue {count}")
        number = at(node, "speaker")
        elements = listed(at(node, "elements"))
        yield Passage(
            text(_joined(elements)),
            place,
            speaker(first_of(at(node, "speaker_info"), "display_name", "name"))
            or names.get(str(number))
            or speaker(number),
            _time(node, "start_time", "start_ts"),
            _time(node, "end_time", "end_ts"),
            tuple(_words(elements, place)),
        )


def _value(node: object) -> str:
    value = at(node, "value")
    if not isinstance(value, str):
        return ""
    return value if at(node, "type") in ("text", "punct") else "…"


def _joined(elements: list[object]) -> str:
    """The elements' text; a space between two words that touch."""
    joined = ""
    for node in elements:
        value = _value(node)
        touching = joined[-1:].isalnum() and value[:1].isalnum()
        joined += f" {value}" if touching else value
    return joined


def _words(elements: list[object], place: Place) -> Iterator[Word]:
    """The elements that are words, each with the mark glued to it, so that the end of a sentence is seen."""
    for index, node in enumerate(elements):
        if at(node, "type") != "text" or not (said := text(at(node, "value"))):
            continue
        after = elements[index + 1] if index + 1 < len(elements) else None
        mark = _value(after).rstrip() if at(after, "type") == "punct" else ""
        glued = mark if not mark[:1].isspace() else ""
        yield Word(said + glued, place, None, _time(node, "ts", "timestamp"), _time(node, "end_ts", "end_timestamp"))


def _time(node: object, *keys: str) -> float | None:
    """Seconds, from a number or from a clock reading (`00:00:01,250`)."""
    found = first_of(node, *keys)
    known = time(found)
    return seconds(found) if known is None and isinstance(found, str) else known


FORMAT = Format(CARD, sure, read)
