"""Receptiveness: replies to an opposing view, rated by people who disagree."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.sets import receptiveness
from training.shape import Talk

from benchmarks.evidence.arithmetic import middle, resampled
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.labelled import conversation_of
from benchmarks.evidence.measured import measured_in_training
from benchmarks.evidence.network import answers_to, of_split
from benchmarks.evidence.sums import Figure, figure_of, moments, pearson
from regard.conversation import Piece, Place
from regard.listener.neural_listener import NeuralListener

TO_REACH = 0.60

FOLDS = "receptiveness_folds.json"


def goals(data: Path, listener: NeuralListener) -> list[Goal]:
    """Pearson's r over ten folds, if they were trained, and of the shipped network on the fold that it never saw.

    Args:
        data: the folder of labelled sets.
        listener: judged as users get it, and then its head on each reply as one piece, as it was trained.
    """
    talks = [_in_one_piece(talk) for talk in of_split(receptiveness.talks(data / "train"), "test")]
    replies = [unit for talk in talks for unit in talk.units]
    rated = np.array([unit.targets["receptiveness"] for unit in replies], np.float64)
    heard = [_as_users_get_it(listener, unit.text) for unit in replies]
    said = np.array([np.nan if value is None else value for value in heard], np.float64)
    whole = answers_to(listener, talks)[:, listener.columns("receptiveness")][:, 0].astype(np.float64)
    some = ~np.isnan(said)
    on = f"receptiveness, the fold never trained on ({len(rated)} replies)"
    left_out = f"{int((~some).sum())} replies get no figure and are left out"
    folds, beside = of_folds()
    return [
        Goal(
            "receptiveness, ten folds",
            "Pearson r of the head on the whole reply, mean of the folds",
            NONE,
            folds,
            TO_REACH,
            beside=beside,
        ),
        Goal(on, "Pearson r as users get it", NONE, _correlation(said[some], rated[some]), TO_REACH, beside=left_out),
        Goal(on, "Pearson r of the head on the whole reply", NONE, _correlation(whole, rated)),
    ]


def _in_one_piece(talk: Talk) -> Talk:
    """A reply as the one unit that the shipped weights were taught it as."""
    first = talk.units[0]
    return replace(talk, units=(replace(first, text=" ".join(unit.text for unit in talk.units)),))


def _as_users_get_it(listener: NeuralListener, reply: str) -> float | None:
    """How receptive the listener says that a reply is, heard as the only turn of a conversation."""
    return listener.listen(conversation_of("reply", [Piece("", reply, Place(1))]))[0].receptiveness


def _correlation(said: NDArray[np.float64], rated: NDArray[np.float64]) -> Figure:
    return figure_of([moments(*pair) for pair in zip(said[:, None], rated[:, None], strict=True)], pearson)


def of_folds() -> tuple[Figure, str]:
    """The mean r of ten networks, each trained without one fold, and what is to be said beside it."""
    found = measured_in_training(FOLDS)
    if found is None:
        return Figure(None), "not measured: it takes ten trainings"
    each = [float(r) for r in found["r"]]
    spread = middle(sum(sample) / len(sample) for sample in resampled(each))
    return Figure(sum(each) / len(each), spread), f"all folds in one: {float(found['pooled']):.2f}"
