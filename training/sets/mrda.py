"""MRDA: research meetings, every dialogue act labelled, with the general tag and the special ones. CC BY 4.0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from training.sets import acts_of_meetings
from training.shape import Split, Talk, Target, Unit, has_words

CLASSES = ("S", "B", "D", "F", "Q")
"""Statement, back-channel, disruption, floor grabber or holder, question."""

TAGS = (
    "bk", "aa", "qy", "df", "e", "cs", "ba", "bu", "qw", "na", "g", "ar", "j", "co", "m", "nd", "r", "fe", "ng", "cc",
    "qh", "qr", "fa", "aap", "qo", "bs", "ft", "by", "rt", "d", "b",
)  # fmt: skip
"""Of the special tags, those that say something of listening: among them acknowledgement, agreement, suggestion,
assessment, understanding check, command, mimic, commitment, apology, summary, thanks, sympathy."""

_SPLITS: dict[str, Split] = {"train": "train", "val": "dev", "test": "test"}
_SPLIT_AT = re.compile(r"[|:^]")
_ENDING = re.compile(r"[.%\-].*$")


def talks(data: Path) -> Iterator[Talk]:
    """Every meeting, its acts by the time at which they begin.

    Args:
        data: the folder that holds `mrda`.
    """
    folder = data / "mrda"
    classes = dict(line.split("\t") for line in (folder / "basic_da_map.txt").read_text("utf-8").splitlines() if line)
    for listed, split in _SPLITS.items():
        for name in (folder / f"{listed}_split.txt").read_text("utf-8").split():
            yield Talk("mrda", name, split, _units(folder / f"{name}.dadb", classes))


def _units(file: Path, classes: dict[str, str]) -> tuple[Unit, ...]:
    rows = [line.split(",") for line in file.read_text("utf-8").splitlines()]
    rows.sort(key=lambda row: float(row[0]))
    units: list[Unit] = []
    for row in rows:
        text = " ".join(word.split("+")[-1] for word in row[4].split("|"))
        label = classes.get(row[8], "")
        if label in CLASSES and has_words(text):
            said = {_ENDING.sub("", tag) for tag in _SPLIT_AT.split(row[8])}
            tags = tuple(float(tag in said) for tag in TAGS)
            turn = units[-1].turn + (units[-1].speaker != row[7]) if units else 0
            targets: dict[str, Target] = {
                "mrda": CLASSES.index(label),
                "mrda_tags": tags,
                "act": acts_of_meetings.mrda(label, said),
            }
            units.append(Unit(text, row[7], turn, float(row[0]), float(row[1]), targets))
    return tuple(units)
