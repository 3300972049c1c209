"""From answers to probabilities, and from which probability on a label is given: all chosen on the dev conversations.

The shipped network itself is heard, in int8 as users have it, so that what is calibrated is what they get.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from regard.listener.encoder import Encoder, session_options
from regard.listener.neighbours import Said
from regard.listener.neural_listener import Trusted, raw_answers
from training.heads import CARRIED, HEADS
from training.sets import dealings, written
from training.shape import Talk

CAREFUL = ("shared", "response")
"""Heads of which a wrong label costs more than a missed one: what is said of somebody's troubles, and of an answer."""

OWN_HEADS = written.HEADS | dealings.HEADS

CAREFUL_BETA, BETA = 0.5, 1.0
"""F with beta 0.5 counts precision twice as much as recall (van Rijsbergen 1979)."""

LEAST_PRECISION, LEAST_PRECISION_CAREFUL = 0.5, 0.6
"""A label is given from the best threshold on at which more than so many of those given on the dev conversations are
right (judgement: more is forgiven in the margin than in what is said to somebody)."""

LOWEST = 0.34
"""No threshold lies below: what is more than twice as likely wrong as right is not said (judgement)."""

LEAST_RECALL = 0.15
"""A label that would be given so seldom is withheld: its silence would be taken for an answer (judgement)."""

NEWTON_STEPS, SMALL = 50, 1e-9
"""More steps than it ever needs, and a step that is none."""

PRIOR = 1.0
"""How strongly a calibration is drawn to leaving an answer as it is; matters where a label is rare."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for a label, and what it reaches on the dev conversations.

    Attributes:
        trusted: goes into the card.
        f1: at the threshold.
        precision: likewise.
        recall: likewise.
        positives: units that have the label, halves counted as halves.
    """

    trusted: Trusted
    f1: float
    precision: float
    recall: float
    positives: float


def columns() -> dict[str, tuple[int, int]]:
    """Where each head's answers stand."""
    found: dict[str, tuple[int, int]] = {}
    first = 0
    for name, head in HEADS.items():
        found[name] = (first, first + head.size)
        first += head.size
    return found


def heard(folder: Path, talks: Sequence[Talk], *, times: bool = False) -> list[NDArray[np.float32]]:
    """What the exported network answers, one array a talk.

    Args:
        folder: the exported network.
        talks: what to hear.
        times: whether it is told the times; the written talks have none.
    """
    import onnxruntime

    encoder = Encoder(folder)
    heads = onnxruntime.InferenceSession(folder / "heads.onnx", session_options(None))
    return [
        raw_answers(encoder, heads, [
            Said(unit.text, unit.speaker, unit.turn, *((unit.start, unit.end) if times else (None, None)))
            for unit in talk.units
        ])[0]
        for talk in talks
    ]  # fmt: skip


def calibrated(folder: Path, talks: Sequence[Talk]) -> dict[str, Chosen]:
    """Choose for every label of the project's own heads.

    Args:
        folder: the exported network.
        talks: of the project's own sets, of the dev split.
    """
    answers = np.concatenate(heard(folder, talks))
    units = [unit for talk in talks for unit in talk.units]
    place = columns()
    chosen: dict[str, Chosen] = {}
    for head, labels in OWN_HEADS.items():
        asked = [number for number, unit in enumerate(units) if head in unit.targets]
        wanted = np.array([units[number].targets[head] for number in asked], np.float32)
        for number, label in enumerate(labels):
            column = place[head][0] + number
            beta = CAREFUL_BETA if head in CAREFUL else BETA
            carried = CARRIED.index(label) if label in CARRIED else None
            chosen[label] = _choose(answers[asked, column], wanted[:, number], beta, column, carried)
    return chosen


def _choose(
    answer: NDArray[np.float32], wanted: NDArray[np.float32], beta: float, column: int, carried: int | None
) -> Chosen:
    scale, shift = platt(answer, wanted)
    probability = sigmoid(scale * answer + shift)
    careful = beta < BETA
    floor = LEAST_PRECISION_CAREFUL if careful else LEAST_PRECISION
    every = [_at(probability, wanted, float(threshold), beta) for threshold in np.arange(LOWEST, 0.91, 0.02)]
    good = [each for each in every if each[3] >= floor and each[4] >= LEAST_RECALL]
    _, threshold, f1, precision, recall = max(good or every, key=lambda each: each[0])
    kept = round(threshold, 2) if good else None
    return Chosen(
        Trusted(column, round(scale, 4), round(shift, 4), kept, carried), f1, precision, recall, float(wanted.sum())
    )


def _at(
    probability: NDArray[np.float64], wanted: NDArray[np.float32], threshold: float, beta: float
) -> tuple[float, float, float, float, float]:
    given = probability >= threshold
    both = float(wanted[given].sum())
    precision = both / max(float(given.sum()), 1)
    recall = both / max(float(wanted.sum()), 1e-9)
    return f_score(precision, recall, beta), threshold, f_score(precision, recall, 1), precision, recall


def f_score(precision: float, recall: float, beta: float) -> float:
    """The weighted harmonic mean of precision and recall."""
    below = beta * beta * precision + recall
    return (1 + beta * beta) * precision * recall / below if below else 0.0


def platt(answer: NDArray[np.float32], wanted: NDArray[np.float32]) -> tuple[float, float]:
    """Scale and shift that turn answers into probabilities (Platt 1999), drawn a little to one and nought.

    The loss is convex in both; a Newton step that does not lower it is halved until it does.
    """
    rows = np.stack([answer, np.ones_like(answer)], axis=1).astype(np.float64)
    start, pull = np.array([1.0, 0.0]), np.array([PRIOR, PRIOR / 10])

    def loss(at: NDArray[np.float64]) -> float:
        said = rows @ at
        return float((np.logaddexp(0, said) - wanted * said).sum() + 0.5 * (pull * (at - start) ** 2).sum())

    found = start
    for _ in range(NEWTON_STEPS):
        probability = sigmoid(rows @ found)
        slope = rows.T @ (probability - wanted) + pull * (found - start)
        bend = rows.T @ (rows * (probability * (1 - probability))[:, None]) + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        while loss(found - step) > loss(found) and np.abs(step).max() > SMALL:
            step = step / 2
        found = found - step
    return float(found[0]), float(found[1])


def sigmoid(answer: NDArray[np.floating]) -> NDArray[np.float64]:
    """From an answer to a probability, without overflow."""
    return np.exp(-np.logaddexp(0, -np.asarray(answer, np.float64)))
