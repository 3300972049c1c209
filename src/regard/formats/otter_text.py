"""Otter's text export: `Name  0:01` above each paragraph; the rules are those of `name_above`."""

from __future__ import annotations

from regard.formats.day_held import with_day_above
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.name_above import headings_in, headings_without_times, read_below
from regard.formats.other_kinds import is_other_kind
from regard.formats.pieces import one_conversation

CARD = FormatCard(
    name="otter_text",
    title="Otter text, a name and time above each paragraph",
    made_by=("Otter",),
    how_to_get=(
        "In Otter on the web: open the conversation, the three dots at the top, Export, and choose TXT with speaker "
        "names and timestamps."
    ),
    endings=(".txt",),
    has_speakers="always",
    has_times="some",
)


def sure(file: File) -> float:
    """Fairly sure of a file in which lines of name and time stand above words."""
    if is_other_kind(file):
        return 0.0
    texts = file.opening
    found = headings_in(texts)
    timed = [each for each in found if each.start is not None]
    if any(each.kind == "spaced" for each in timed) or len(timed) > 1:
        return 0.8
    return 0.55 if headings_without_times(texts) else 0.0


def read(file: File) -> Read:
    """Read the paragraphs below each name."""
    headings = headings_in(file.lines) or headings_without_times(file.lines)
    found = read_below(file, file.lines, headings)
    talk = one_conversation(file, CARD.name, found.pieces, found.skipped, items=found.items)
    return with_day_above(talk, file)


FORMAT = Format(CARD, sure, read)
