"""WebVTT captions: Zoom's (`Name: text`), Teams' (`<v Name>text</v>`), and plain ones."""

from __future__ import annotations

import html
import re

from regard.conversation import Piece, Place
from regard.formats.clock import TIME, seconds
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.names import clean_name, split_name
from regard.formats.pieces import one_conversation
from regard.problems import Problem

CARD = FormatCard(
    name="webvtt",
    title="WebVTT captions",
    made_by=("Zoom", "Microsoft Teams"),
    how_to_get=(
        "Zoom: open the cloud recording in the web portal and download `Audio transcript`. "
        "Teams: open the meeting's recap, then Transcript, then Download as .vtt."
    ),
    endings=(".vtt",),
    has_speakers="sometimes",
    has_times="start and end",
)

_TIMING = re.compile(rf"\s*({TIME})\s*-->\s*({TIME})(?:\s.*)?")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^>]*>|<[\d:.]+>", re.IGNORECASE)


def sure(file: File) -> float:
    """Sure of a file that opens with the signature."""
    return 1.0 if re.match(r"WEBVTT(?:[ \t\n]|\Z)", file.head) else 0.0


def read(file: File) -> Read:
    """Read the cues; notes, styles and regions are not items."""
    pieces: list[Piece] = []
    skipped: list[Problem] = []
    number = 0
    lines = file.lines
    at = 0
    while at < len(lines):
        timing = _TIMING.fullmatch(lines[at])
        if timing is None:
            at += 1
            continue
        number += 1
        first = at + 1
        at = first
        while at < len(lines) and lines[at].strip() and "-->" not in lines[at]:
            at += 1
        place = Place(first + 1, f"cue {number}")
        start, end = seconds(timing[1]), seconds(timing[2])
        voices = _voices("\n".join(lines[first:at]))
        if not voices:
            skipped.append(Problem(file.name, place, "a cue without words"))
            continue
        for speaker, text in voices:
            pieces.append(Piece(speaker, text, place, start, end))
    return one_conversation(file, CARD.name, pieces, skipped)


def _voices(body: str) -> list[tuple[str | None, str]]:
    """Who says what in one cue."""
    found: list[tuple[str | None, str]] = []
    parts = _VOICE.split(body)
    for speaker, raw in zip([None, *parts[1::2]], parts[::2], strict=True):
        text = " ".join(html.unescape(_TAG.sub("", raw)).split())
        if not text:
            continue
        if speaker is not None:
            found.append((clean_name(html.unescape(speaker)), text))
        elif (named := split_name(text)) is not None:
            found.append(named)
        else:
            found.append((None, text))
    return found


FORMAT = Format(CARD, sure, read)
