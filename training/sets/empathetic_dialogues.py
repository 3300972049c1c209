"""EmpatheticDialogues: somebody tells of something felt, somebody listens. CC BY 4.0 since December 2021."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from training.shape import Split, Talk, Target, Unit, plain

EMOTIONS = (
    "afraid", "angry", "annoyed", "anticipating", "anxious", "apprehensive", "ashamed", "caring", "confident",
    "content", "devastated", "disappointed", "disgusted", "embarrassed", "excited", "faithful", "furious", "grateful",
    "guilty", "hopeful", "impressed", "jealous", "joyful", "lonely", "nostalgic", "prepared", "proud", "sad",
    "sentimental", "surprised", "terrified", "trusting",
)  # fmt: skip
"""What the speaker was asked to tell of."""

_SPLITS: dict[str, Split] = {"train": "train", "dev": "dev", "test": "test"}


def talks(data: Path) -> Iterator[Talk]:
    """Each situation, as a talk of one unit, and the first exchange of each dialogue.

    The set keeps its own split, in which a situation's dialogue is on its situation's side.

    Args:
        data: the folder that holds `empathetic_dialogues`.
    """
    with (data / "empathetic_dialogues" / "empathetic_dialogues.csv").open(newline="", encoding="utf-8") as stream:
        for name, rows in groupby(csv.DictReader(stream), key=lambda row: row["dialog_id"]):
            said = list(rows)
            split = _SPLITS[said[0]["split"]]
            emotion: dict[str, Target] = {"emotions32": EMOTIONS.index(said[0]["emotion"])}
            situations = [row for row in said if row["kind"] == "situation"]
            dialogue = [row for row in said if row["kind"] == "utterance"][:2]
            for row in situations:
                yield Talk(
                    "empathetic_dialogues",
                    f"{name} situation",
                    split,
                    (Unit(_text(row), "speaker", 0, targets=emotion),),
                )
            units = tuple(
                Unit(_text(row), row["role"], turn, targets=dict(emotion) if turn == 0 else {})
                for turn, row in enumerate(dialogue)
            )
            if units:
                yield Talk("empathetic_dialogues", name, split, units)


def _text(row: dict[str, str]) -> str:
    return plain(row["text"].replace("_comma_", ","))
