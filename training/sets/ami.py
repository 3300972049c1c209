"""AMI: design meetings of four, every dialogue act labelled. CC BY 4.0."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.sets import acts_of_meetings
from training.shape import Split, Talk, Target, Unit, has_words, plain

LABELS = (
    "bck", "stl", "fra", "inf", "el.inf", "sug", "off", "el.sug", "ass", "el.ass", "und", "el.und", "be.pos", "be.neg",
    "oth",
)  # fmt: skip
"""Back-channel, stall, fragment, inform, elicit inform, suggest, offer, elicit offer or suggestion, assess, elicit
assessment, comment about understanding, elicit the same, be positive, be negative, other."""

_SPLITS: dict[str, Split] = {"train": "train", "eval": "dev", "test": "test"}


def talks(data: Path) -> Iterator[Talk]:
    """Every meeting, its acts by the time at which they begin.

    Args:
        data: the folder that holds `ami` and `meeting_lists`.
    """
    for listed, split in _SPLITS.items():
        for name in (data / "meeting_lists" / f"list.ami.{listed}").read_text("utf-8").split():
            yield Talk("ami", name, split, _units(data / "ami" / f"{name}.da"))


def _units(file: Path) -> tuple[Unit, ...]:
    rows = [line.split("\t") for line in file.read_text("utf-8").splitlines()]
    rows.sort(key=lambda row: float(row[1]))
    units: list[Unit] = []
    for _, start, end, speaker, _, act, _, _, raw in rows:
        text = plain(raw)
        if act in LABELS and has_words(text):
            turn = units[-1].turn + (units[-1].speaker != speaker) if units else 0
            units.append(Unit(text, speaker, turn, float(start), float(end), _targets(act)))
    return tuple(units)


def _targets(act: str) -> dict[str, Target]:
    known = {"act": acts_of_meetings.AMI[act]} if act in acts_of_meetings.AMI else {}
    return {"ami": LABELS.index(act), **known}
