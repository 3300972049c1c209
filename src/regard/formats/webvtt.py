"""WebVTT captions: Zoom's (`Name: text`), Teams' (`<v Name>text</v>`), YouTube's rolling ones, and plain ones.

The rules are those of `captions`. Times are read more kindly than the standard asks: a comma before the milliseconds
(SubRip under another name), one-digit hours and minutes, and more or fewer digits after the point.
"""

from __future__ import annotations

import re

from regard.formats.captions import Dialect, read_captions, share_of_timings
from regard.formats.clock import TIME_OF_A_CUE
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read

CARD = FormatCard(
    name="webvtt",
    title="WebVTT captions",
    made_by=("Zoom", "Microsoft Teams", "YouTube", "Google Meet recorders", "many captioning tools"),
    how_to_get=(
        "Zoom: sign in at zoom.us, open Recordings, click the meeting and download `Audio transcript`; only cloud "
        "recordings have one. Teams: open the meeting in the calendar, then Recap, Transcript, the arrow beside "
        "Download, and `Download as .vtt`."
    ),
    endings=(".vtt",),
    has_speakers="sometimes",
    has_times="start and end",
)

ARROW = Dialect(
    marks=re.compile("-->"),
    timing=re.compile(rf"[ \t\f]*+({TIME_OF_A_CUE})[ \t\f]*+-->[ \t\f]*+({TIME_OF_A_CUE})(?:[ \t\f].*)?"),
)
"""Times on both sides of an arrow, then settings; SubRip has the same line with a comma in it."""

_SIGNATURE = re.compile(r"\s{0,99}WEBVTT(?:[ \t\n]|\Z)")


def sure(file: File) -> float:
    """Sure of a file that opens with the signature; fairly so if its times have a point and an arrow."""
    if _SIGNATURE.match(file.head):
        return 1.0
    return 0.7 * share_of_timings(file, ARROW, ".")


def read(file: File) -> Read:
    """Read the cues; notes, styles and regions are not items."""
    return read_captions(file, CARD.name, ARROW)


FORMAT = Format(CARD, sure, read)
