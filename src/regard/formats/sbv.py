"""SBV captions (`0:00:01.000,0:00:02.500`), as YouTube and Google Meet's live captions give them.

The rules are those of `captions`.
"""

from __future__ import annotations

import re

from regard.formats.captions import Dialect, read_captions, share_of_timings
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read

CARD = FormatCard(
    name="sbv",
    title="SBV captions",
    made_by=("YouTube", "Google Meet"),
    how_to_get=(
        "YouTube Studio: Subtitles, choose the video and language, the three dots, Download, `.sbv`. Google Meet: a "
        "recording made with captions keeps them in Drive; open the recording, Manage caption tracks, Download."
    ),
    endings=(".sbv",),
    has_speakers="sometimes",
    has_times="start and end",
)

_TIME = r"\d{1,3}:\d{1,2}:\d{2}\.\d{1,3}"
_COMMA = Dialect(
    marks=re.compile(r"^\s{0,9}\d{1,3}:\d{1,2}:[^\s,]{1,12},\d{1,3}:\d{1,2}:[^\s,]{1,12}\s{0,9}$"),
    timing=re.compile(rf"\s{{0,9}}({_TIME}),({_TIME})\s{{0,9}}"),
)


def sure(file: File) -> float:
    """Sure of a file that has lines of two times with a comma between."""
    return 0.8 * share_of_timings(file, _COMMA, ",")


def read(file: File) -> Read:
    """Read the cues."""
    return read_captions(file, CARD.name, _COMMA)


FORMAT = Format(CARD, sure, read)
