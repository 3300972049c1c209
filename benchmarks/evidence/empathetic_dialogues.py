"""EmpatheticDialogues: which of 32 emotions was somebody asked to tell of? Only its test side is reported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from training.sets import empathetic_dialogues

from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.network import answers_to, of_split
from benchmarks.evidence.sums import accuracy, figure_of
from regard.listener.neural_listener import NeuralListener

TO_REACH = 0.55


def goals(data: Path, listener: NeuralListener) -> list[Goal]:
    """Accuracy on the situations that people wrote, and on the first thing that they then said of them.

    Args:
        data: the folder of labelled sets.
        listener: whose network answers.
    """
    talks = of_split(empathetic_dialogues.talks(data / "train"), "test")
    said = answers_to(listener, talks)[:, listener.columns("emotions32")].argmax(1)
    units = [(talk, unit) for talk in talks for unit in talk.units]
    right: dict[str, list[bool]] = {"situation": [], "first utterance": []}
    for (talk, unit), emotion in zip(units, said, strict=True):
        if "emotions32" in unit.targets:
            where = "situation" if talk.name.endswith(" situation") else "first utterance"
            right[where].append(bool(unit.targets["emotions32"] == emotion))
    words = {
        "situation": "accuracy on the situation as written",
        "first utterance": "accuracy on the speaker's first utterance",
    }
    return [
        Goal(
            f"EmpatheticDialogues test, 32 emotions ({len(each):,} texts)",
            words[where],
            NONE,
            figure_of([np.array([[yes, not yes], [0, 0]], float) for yes in each], accuracy),
            TO_REACH,
        )
        for where, each in right.items()
    ]
