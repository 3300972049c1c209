"""SubRip captions (`.srt`): numbered cues, times with a comma, `Name: text` where the exporter knows the speakers.

The rules are those of `captions`. A missing number does not matter; a block without times is skipped and counted.
"""

from __future__ import annotations

from regard.formats.captions import read_captions, share_of_timings
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.webvtt import ARROW

CARD = FormatCard(
    name="subrip",
    title="SubRip captions",
    made_by=("Otter", "Descript", "Premiere", "Whisper", "most captioning tools"),
    how_to_get=(
        "In Otter: open the conversation, the three dots, Export, and choose SRT with speaker names. Whisper and most "
        "captioning tools write .srt on request; ask for speaker names, since many leave them out."
    ),
    endings=(".srt",),
    has_speakers="sometimes",
    has_times="start and end",
)


def sure(file: File) -> float:
    """Fairly sure of a file with times on both sides of an arrow that have a comma, or no fraction at all."""
    return max(0.8 * share_of_timings(file, ARROW, ","), 0.5 * share_of_timings(file, ARROW, ":"))


def read(file: File) -> Read:
    """Read the cues."""
    return read_captions(file, CARD.name, ARROW)


FORMAT = Format(CARD, sure, read)
