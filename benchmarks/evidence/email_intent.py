"""Mail intent: does a sentence of a mail ask for or propose something? Only the test file is reported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from training.sets import email_intent

from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.network import answers_to, of_split
from benchmarks.evidence.sums import accuracy, confusion, figure_of
from regard.listener.neural_listener import NeuralListener

TO_REACH = 0.80


def goals(data: Path, listener: NeuralListener) -> list[Goal]:
    """The share of sentences that the network puts on the right side of one half.

    Args:
        data: the folder of labelled sets.
        listener: whose network answers.
    """
    talks = of_split(email_intent.talks(data / "train"), "test")
    said = answers_to(listener, talks)[:, listener.columns("asks")][:, 0] > 0
    asks = [unit.targets["asks"] == 1 for talk in talks for unit in talk.units]
    parts = [confusion([wanted], [int(yes)], 2) for wanted, yes in zip(asks, said, strict=True)]
    share = float(np.mean(asks))
    return [
        Goal(
            f"mail intent test ({len(asks):,} sentences)",
            "accuracy",
            NONE,
            figure_of(parts, accuracy),
            TO_REACH,
            beside=f"{max(share, 1 - share):.2f} by always saying the commoner",
        )
    ]
