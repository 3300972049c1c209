"""What can I bring in? One file per kind of file; each recognised by its content, never by its ending."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from regard.conversation import Place
from regard.formats import (
    assemblyai,
    aws_transcribe,
    deepgram,
    google_speech,
    meet_text,
    otter_text,
    plain_text,
    rev,
    sbv,
    segments,
    subrip,
    talkbank_chat,
    teams_text,
    webvtt,
    whisperx,
)
from regard.formats.file import File, from_bytes, open_file
from regard.formats.format import Format, FormatCard, Read
from regard.formats.other_kinds import refusal
from regard.problems import Problem

FORMATS: tuple[Format, ...] = (
    assemblyai.FORMAT,
    aws_transcribe.FORMAT,
    deepgram.FORMAT,
    google_speech.FORMAT,
    meet_text.FORMAT,
    otter_text.FORMAT,
    plain_text.FORMAT,
    rev.FORMAT,
    sbv.FORMAT,
    segments.FORMAT,
    subrip.FORMAT,
    talkbank_chat.FORMAT,
    teams_text.FORMAT,
    webvtt.FORMAT,
    whisperx.FORMAT,
)
"""Every format, in alphabetical order of their names."""

LEAST_SURE = 0.3
"""A format that is less sure than this does not get the file (judgement)."""

__all__ = ["FORMATS", "File", "Format", "FormatCard", "Read", "from_bytes", "open_file", "read_file", "recognise"]


def recognise(file: File) -> Format:
    """The format that is surest of a file.

    Raises:
        UnknownFormat: none is.
        NotText: the file is not text.
        FileTooLarge: it is JSON of more than 32 MiB.
    """
    how_sure = {each.card.name: each.sure(file) for each in FORMATS}
    best = max(FORMATS, key=lambda each: how_sure[each.card.name])
    if how_sure[best.card.name] < LEAST_SURE:
        raise refusal(file)
    return best


def read_file(path: str | Path) -> Read:
    """Read one file, whatever its format.

    Raises:
        CannotRead: the file gives no conversation; the text says why and what to do.
    """
    file = open_file(path)
    read = recognise(file).read(file)
    return replace(read, cautions=(*read.cautions, *_cautions(file)))


def _cautions(file: File) -> tuple[Problem, ...]:
    if not file.guessed_encoding:
        return ()
    what = f"the text is not in UTF-8; it was read as {file.guessed_encoding}, which is a guess from its letters"
    return (Problem(file.name, Place(1), what, "if names look wrong, save it as UTF-8"),)
