"""One file a set: each brings its labels into the one shape."""

from __future__ import annotations

from pathlib import Path

from training.sets import (
    ami,
    dealings,
    email_intent,
    empathetic_dialogues,
    goemotions,
    mrda,
    receptiveness,
    replies,
    written,
)
from training.shape import Talk, without_leaks

EVERY = (ami, dealings, email_intent, empathetic_dialogues, goemotions, mrda, receptiveness, replies, written)
"""The sets, in alphabetical order."""


def all_talks(data: Path) -> list[Talk]:
    """Every talk of every set; training units whose words stand on another side too are taken out.

    Args:
        data: the folder of the sets that may train shipped weights.
    """
    return without_leaks(talk for each in EVERY for talk in each.talks(data))
