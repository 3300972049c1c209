"""What the heads of the network answer to the public sets, before any threshold of the listener."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from training.shape import Split, Talk

from benchmarks.evidence.sums import Sums, confusion
from regard.listener.encoder import Encoded, Encoder, session_options
from regard.listener.neighbours import Said
from regard.listener.neural_listener import NeuralListener, raw_answers

Answers = NDArray[np.float32]
"""Units x columns."""


def said_in(talk: Talk) -> list[Said]:
    """A talk's units as the listener takes them, with times where the set has them."""
    return [Said(unit.text, unit.speaker, unit.turn, unit.start, unit.end) for unit in talk.units]


def answers_to(listener: NeuralListener, talks: Sequence[Talk]) -> Answers:
    """What all heads answer to all units of some talks, each talk heard in one go, one talk after another."""
    return np.concatenate([listener.answers(said_in(talk))[0] for talk in talks])


class OneByOne(Encoder):
    """The encoder without company: each text goes through the network in a call of its own.

    The numbers inside an int8 network are scaled by the texts that go through together, so its answers differ.
    """

    def read(self, texts: Sequence[str]) -> Encoded:
        """Encode each text by itself."""
        each = [super(OneByOne, self).read([text]) for text in texts]
        return Encoded(
            np.concatenate([encoded.vectors for encoded in each]),
            tuple(encoded.carried[0] for encoded in each),
            tuple(encoded.offsets[0] for encoded in each),
        )


class WithoutCompany(NeuralListener):
    """The neural listener on that encoder: as far as its labels differ, they depend on what else was encoded.

    Args:
        folder: the weights.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._by_itself = OneByOne(folder, None)
        self._answering = onnxruntime.InferenceSession(folder / "heads.onnx", session_options(None))

    def answers(self, said: Sequence[Said]) -> tuple[Answers, Encoded]:
        """What all heads answer, each text encoded by itself."""
        return raw_answers(self._by_itself, self._answering, said)


def of_split(talks: Iterator[Talk], split: Split) -> list[Talk]:
    """The talks of one side of a set's split."""
    return [talk for talk in talks if talk.split == split]


def chosen(listener: NeuralListener, talk: Talk, head: str) -> NDArray[np.int64]:
    """The class that a head gives each unit of a talk, the whole of which is heard in one go."""
    return np.asarray(answers_to(listener, [talk])[:, listener.columns(head)].argmax(1), np.int64)


def wanted_of(talk: Talk, head: str) -> NDArray[np.int64]:
    """The class that people give each unit of a talk."""
    return np.array([unit.targets[head] for unit in talk.units], np.int64)


def confusions(listener: NeuralListener, talks: Sequence[Talk], head: str, size: int) -> list[Sums]:
    """For each talk how often each class was taken for each."""
    return [confusion(wanted_of(talk, head), chosen(listener, talk, head), size) for talk in talks]
