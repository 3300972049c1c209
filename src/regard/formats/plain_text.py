"""Plain text: `Name: words` on each line, with or without times before the name."""

from __future__ import annotations

import re

from regard.conversation import Piece, Place
from regard.formats.clock import TIME, seconds
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.names import split_name
from regard.formats.pieces import one_conversation
from regard.problems import Problem

CARD = FormatCard(
    name="plain_text",
    title="Plain text, a name before each turn",
    made_by=("any editor",),
    how_to_get="Write or paste `Name: what was said`, one line a turn; `[1:23]` or `[1:23-1:27]` before the name.",
    endings=(".txt", ".md"),
    has_speakers="always",
    has_times="some",
)

_LINE = re.compile(rf"\s*(?:[\[(]?({TIME})(?:\s*-\s*({TIME}))?[\])]?\s+)?(\S.*)")


def sure(file: File) -> float:
    """The share of lines that begin with a name, so long as there are two of them; never wholly sure."""
    lines = [match[3] for line in file.head.split("\n") if (match := _LINE.fullmatch(line))]
    named = sum(split_name(line) is not None for line in lines)
    return 0.9 * named / len(lines) if named > 1 else 0.0


def read(file: File) -> Read:
    """Read the lines; a line without a name goes on with the one before."""
    pieces: list[Piece] = []
    skipped: list[Problem] = []
    for number, line in enumerate(file.lines, 1):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        start, end, said = match.groups()
        named = split_name(said)
        if named is not None:
            pieces.append(Piece(named[0], named[1], Place(number), seconds(start or ""), seconds(end or "")))
        elif pieces:
            pieces.append(Piece(pieces[-1].speaker, " ".join(said.split()), Place(number)))
        else:
            skipped.append(Problem(file.name, Place(number), "a line before the first name"))
    return one_conversation(file, CARD.name, pieces, skipped)


FORMAT = Format(CARD, sure, read)
