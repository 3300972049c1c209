"""Teams' transcript as text, copied from the meeting or from its Word file: the rules are those of `name_above`."""

from __future__ import annotations

import re

from regard.formats.day_held import with_day_above
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.name_above import headings_in, read_below
from regard.formats.other_kinds import is_other_kind
from regard.formats.pieces import one_conversation

CARD = FormatCard(
    name="teams_text",
    title="Teams transcript as text",
    made_by=("Microsoft Teams",),
    how_to_get=(
        "In Teams: open the meeting in the calendar, Recap, Transcript, Download as .docx; open that in Word and save "
        "it as plain text (.txt). `Download as .vtt` beside it needs no Word."
    ),
    endings=(".txt",),
    has_speakers="always",
    has_times="some",
)

_SIGN = re.compile(
    r"^.{1,80} (?:started|stopped) transcription|^.{0,80}\b\d{1,3} minutes? \d{1,2} seconds?\s*$", re.MULTILINE
)


def sure(file: File) -> float:
    """Sure if names stand above words, with Teams' own lines or times in words; fairly so if each time has its line."""
    if is_other_kind(file):
        return 0.0
    timed = [each for each in headings_in(file.opening) if each.start is not None]
    if timed and _SIGN.search(file.head):
        return 0.9
    return 0.85 if len(timed) > 1 and all(each.kind == "below" for each in timed) else 0.0


def read(file: File) -> Read:
    """Read the words below each name."""
    found = read_below(file, file.lines, headings_in(file.lines))
    talk = one_conversation(file, CARD.name, found.pieces, found.skipped, items=found.items)
    return with_day_above(talk, file)


FORMAT = Format(CARD, sure, read)
