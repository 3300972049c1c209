"""What the heads of the network answer to the public sets, before any threshold of the listener."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from training.shape import Split, Talk

from benchmarks.evidence.sums import Sums, confusion
from regard.listener.encoder import Encoder, session_options
from regard.listener.neighbours import Said, Surroundings, surroundings
from regard.listener.neural_listener import NeuralListener
from regard.listener.which import WEIGHTS

Answers = NDArray[np.float32]
"""Units x columns."""

TALKS_AT_ONCE = 1000
"""Short talks that go through the network together; more would only take more memory."""


def said_in(talk: Talk) -> list[Said]:
    """A talk's units as the listener takes them."""
    return [Said(unit.text, unit.speaker, unit.turn, unit.start, unit.end) for unit in talk.units]


class Network:
    """The listener's network, for thousands of talks of one or two units, which one by one would take minutes.

    Each text is read without sight of the other talks, as if it were heard alone.

    Args:
        folder: the weights.
        threads: of the network; None for as many as the machine has cores.
    """

    def __init__(self, folder: Path = WEIGHTS, threads: int | None = None) -> None:
        self._encoder = Encoder(folder, threads)
        self._heads = onnxruntime.InferenceSession(folder / "heads.onnx", session_options(threads))

    def answers(self, talks: Sequence[Talk]) -> Answers:
        """What all heads answer to all units of some talks, one talk after another."""
        groups = [talks[at : at + TALKS_AT_ONCE] for at in range(0, len(talks), TALKS_AT_ONCE)]
        return np.concatenate([self._together([said_in(talk) for talk in group]) for group in groups])

    def _together(self, talks: Sequence[Sequence[Said]]) -> Answers:
        vectors = self._encoder.read([unit.text for said in talks for unit in said]).vectors
        around = side_by_side([surroundings(said) for said in talks])
        others = np.zeros_like(vectors)
        np.add.at(others, around.other[:, 0], vectors[around.other[:, 1]])
        count = np.bincount(around.other[:, 0], minlength=len(vectors)).astype(np.float32)[:, None]
        (answers,) = self._heads.run(
            None,
            {
                "vectors": vectors,
                "near": around.near,
                "relation": around.relation,
                "features": around.features,
                "other": others / np.maximum(count, 1),
                "heard": (count > 0).astype(np.float32),
            },
        )
        return np.asarray(answers, np.float32)


def side_by_side(every: Sequence[Surroundings]) -> Surroundings:
    """The surroundings of several talks as one, in which no unit is near one of another talk."""
    begins = [0, *accumulate(len(each.near) for each in every)]
    near = [np.where(each.near < 0, -1, each.near + begin) for begin, each in zip(begins, every, strict=False)]
    other = [each.other + begin for begin, each in zip(begins, every, strict=False)]
    return Surroundings(
        np.concatenate(near),
        np.concatenate([each.relation for each in every]),
        np.concatenate([each.features for each in every]),
        np.concatenate(other),
    )


def of_split(talks: Iterator[Talk], split: Split) -> list[Talk]:
    """The talks of one side of a set's split."""
    return [talk for talk in talks if talk.split == split]


def chosen(listener: NeuralListener, talk: Talk, head: str) -> NDArray[np.int64]:
    """The class that a head gives each unit of a talk, the whole of which is heard in one go."""
    answers, _ = listener.answers(said_in(talk))
    return np.asarray(answers[:, listener.columns(head)].argmax(1), np.int64)


def wanted_of(talk: Talk, head: str) -> NDArray[np.int64]:
    """The class that people give each unit of a talk."""
    return np.array([unit.targets[head] for unit in talk.units], np.int64)


def confusions(listener: NeuralListener, talks: Sequence[Talk], head: str, size: int) -> list[Sums]:
    """For each talk how often each class was taken for each."""
    return [confusion(wanted_of(talk, head), chosen(listener, talk, head), size) for talk in talks]
