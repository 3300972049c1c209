"""Google Meet's transcript document as text, with or without Gemini's notes before it.

Only what stands below the heading `Transcript` was said; the notes above it are skipped as one item, and so are the
closing lines. A time on a line of its own belongs to the first words after it, and to no others. `Ana's Presentation`
is a speaker of its own: the sound of what Ana showed. Lines are read by the rules of `plain_text`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from regard.conversation import Place
from regard.formats.clock import TIME
from regard.formats.day_held import held_on, only_day_in, with_day_above
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.pieces import one_conversation
from regard.formats.plain_text import lines_of, read_lines, speakers_in
from regard.problems import Problem

CARD = FormatCard(
    name="meet_text",
    title="Google Meet transcript as text",
    made_by=("Google Meet", "Gemini notes"),
    how_to_get=(
        "Open the transcript in Google Drive, folder Meet Recordings (a link is also in the calendar entry and in your "
        "mail), then File, Download, Plain text (.txt). With Gemini's notes, open the tab Transcript first."
    ),
    endings=(".txt",),
    has_speakers="always",
    has_times="some",
)

_HEADING = re.compile(r"\W{0,6}Transcript\W{0,3}|\W{0,3}📖.{1,30}|.{1,150} [-–—] Transcript", re.IGNORECASE)
_ANCHOR = re.compile(rf"\s{{0,9}}{TIME}\s{{0,9}}")
_CLOSING = re.compile(
    r"(?:Transcription|Meeting) ended (?:after|at) .{1,40}|This editable transcript was .{1,200}", re.IGNORECASE
)
_ATTENDEES = re.compile(r"\W{0,3}(?:Attendees|Invited.{0,80})\W{0,3}", re.IGNORECASE)


def sure(file: File) -> float:
    """Sure of a file with the heading, speakers below it, and times on their own, a closing line, or attendees."""
    texts = file.head.split("\n")
    begin = _begin(texts)
    if begin is None or not speakers_in(lines_of(texts[begin:])):
        return 0.0
    signs = (_ANCHOR, _CLOSING, _ATTENDEES)
    return 0.95 if any(sign.fullmatch(text[:300]) for text in texts for sign in signs) else 0.0


def read(file: File) -> Read:
    """Read the transcript part."""
    begin = _begin(file.lines) or 0
    texts = list(file.lines[begin:])
    skipped: list[Problem] = []
    if any(text.strip() for text in file.lines[:begin]):
        skipped.append(Problem(file.name, Place(1), "what stands before the transcript: title, people, notes"))
    for index, text in enumerate(texts):
        if _CLOSING.fullmatch(text.strip()[:300]):
            skipped.append(Problem(file.name, Place(begin + index + 1), "a closing line of Google Meet"))
            texts[index] = ""
    found = read_lines(file, lines_of(texts, begin + 1))
    items = found.items + len(skipped)
    skipped = sorted([*skipped, *found.skipped], key=lambda each: each.place.line or 0)
    talk = one_conversation(file, CARD.name, found.pieces, skipped, items=items, cautions=found.cautions)
    heading = file.lines[begin - 1] if begin else ""
    return held_on(with_day_above(talk, file), only_day_in(heading))


def _begin(texts: Sequence[str]) -> int | None:
    """The index of the line after the last heading; None if there is none."""
    found = [index for index, text in enumerate(texts) if len(text) < 200 and _HEADING.fullmatch(text.strip())]
    return found[-1] + 1 if found else None


FORMAT = Format(CARD, sure, read)
