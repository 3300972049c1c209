"""The project's own conversations about dealings: favours, handing over, days to come. CC BY 4.0.

See training/written/dealings/GUIDELINE.md. They are labelled for these alone, so that no other head is asked of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.sets import written
from training.shape import Talk

FOLDER = written.FOLDER / "dealings"

NEWS = ("favour", "handed_over", "arrived", "called_off", "event")

HEADS = {"news": NEWS}


def talks(data: Path | None = None) -> Iterator[Talk]:
    """Each conversation, its turns cut into sentences; a label is the mean of the passes that there are.

    Args:
        data: not used; the set is the project's own.
    """
    for conversation in written.conversations(FOLDER):
        yield written.talk_of(conversation, "dealings", HEADS)
