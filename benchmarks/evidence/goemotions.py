"""GoEmotions: comments with the emotions that readers saw in them. Only the test file is reported."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.sets import goemotions
from training.shape import Split

from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.network import answers_to, of_split
from benchmarks.evidence.sums import Sums, counts, figure_of, label_f1s, mean_f1
from regard.listener.neural_listener import NeuralListener

TO_REACH = 0.503

THRESHOLDS = np.round(np.arange(0.05, 0.951, 0.05), 2)
"""Probabilities from which a label may be given; the one of the best F1 on the dev file is taken for each label."""

Probabilities = NDArray[np.float64]


def goals(data: Path, listener: NeuralListener) -> list[Goal]:
    """Macro-F1 over 28 labels, with thresholds from the dev file, and with one half for all.

    Args:
        data: the folder of labelled sets.
        listener: whose network answers.
    """
    dev, dev_wanted = _heard(data, listener, "dev")
    test, wanted = _heard(data, listener, "test")
    on = f"GoEmotions test, 28 labels ({len(wanted):,} comments)"
    rows = {"macro-F1, a threshold for each label chosen on the dev file": best_thresholds(dev, dev_wanted)}
    rows["macro-F1, each label from one half on"] = np.full(wanted.shape[1], 0.5)
    return [
        Goal(
            on,
            name,
            NONE,
            figure_of(_parts(test >= thresholds, wanted), mean_f1),
            TO_REACH,
            beside="0.503: a published BERT",
        )
        for name, thresholds in rows.items()
    ]


def _heard(data: Path, listener: NeuralListener, side: Split) -> tuple[Probabilities, NDArray[np.bool_]]:
    talks = of_split(goemotions.talks(data / "train"), side)
    answers = answers_to(listener, talks)[:, listener.columns("goemotions")].astype(np.float64)
    wanted = np.array([unit.targets["goemotions"] for talk in talks for unit in talk.units]) > 0
    return 1 / (1 + np.exp(-answers)), wanted


def best_thresholds(probability: Probabilities, wanted: NDArray[np.bool_]) -> Probabilities:
    """For each label the threshold of the best F1; the lowest of several."""
    f1s = np.nan_to_num([label_f1s(counts(probability >= each, wanted)) for each in THRESHOLDS])
    return np.asarray(THRESHOLDS[np.argmax(f1s, axis=0)], np.float64)


def _parts(said: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> list[Sums]:
    """Each comment is a conversation of its own."""
    return list(np.stack([said & wanted, said, wanted], axis=-1).astype(np.float64))
