"""Receptiveness: replies to an opposing view, rated by people who disagree."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from training.sets import receptiveness

from benchmarks.evidence.arithmetic import middle, resampled
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.measured import measured_in_training
from benchmarks.evidence.network import Network, of_split
from benchmarks.evidence.sums import Figure, figure_of, moments, pearson

TO_REACH = 0.60

FOLDS = "receptiveness_folds.json"


def goals(data: Path, network: Network, head: slice) -> list[Goal]:
    """Pearson's r over ten folds, if they were trained, and of the shipped network on the fold that it never saw.

    Args:
        data: the folder of labelled sets.
        network: answers.
        head: where the head's answer stands.
    """
    talks = of_split(receptiveness.talks(data / "train"), "test")
    said = network.answers(talks)[:, head][:, 0].astype(np.float64)
    rated = np.array([unit.targets["receptiveness"] for talk in talks for unit in talk.units], np.float64)
    held_out = figure_of([moments(*pair) for pair in zip(said[:, None], rated[:, None], strict=True)], pearson)
    folds, beside = of_folds()
    return [
        Goal("receptiveness, ten folds", "Pearson r, mean of the folds", NONE, folds, TO_REACH, beside=beside),
        Goal(
            f"receptiveness, the fold never trained on ({len(said)} replies)",
            "Pearson r of the shipped network",
            NONE,
            held_out,
            TO_REACH,
        ),
    ]


def of_folds() -> tuple[Figure, str]:
    """The mean r of ten networks, each trained without one fold, and what is to be said beside it."""
    found = measured_in_training(FOLDS)
    if found is None:
        return Figure(None), "not measured: it takes ten trainings"
    each = [float(r) for r in found["r"]]
    spread = middle(sum(sample) / len(sample) for sample in resampled(each))
    return Figure(sum(each) / len(each), spread), f"all folds in one: {float(found['pooled']):.2f}"
