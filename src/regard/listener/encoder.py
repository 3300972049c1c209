"""The encoder: each different text once through the small network, to one vector that every head reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

PIECES_AT_ONCE = 384
"""Word pieces, padding included, of the texts that go through the network together: what two cores do fastest
(2,470 texts of the written talks a second; 2,240 with 128, 1,970 with 4,096)."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder makes of some texts.

    Attributes:
        vectors: texts x width.
        carried: for each text its word pieces x labels: how far each piece carries each label, as logits.
        offsets: for each text where its pieces begin and stop.
    """

    vectors: NDArray[np.float32]
    carried: tuple[NDArray[np.float32], ...]
    offsets: tuple[Sequence[tuple[int, int]], ...]


class Encoder:
    """A network and its tokenizer.

    Args:
        folder: holds `encoder.onnx` and `pieces.json`.
        threads: of the network; None for as many as the machine has cores.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "pieces.json"))
        self._network = onnxruntime.InferenceSession(folder / "encoder.onnx", session_options(threads))

    def read(self, texts: Sequence[str]) -> Encoded:
        """Encode texts, each different one once.

        Args:
            texts: at least one.
        """
        numbers: dict[str, int] = {}
        at = [numbers.setdefault(text, len(numbers)) for text in texts]
        pieces = self._tokenizer.encode_batch(list(numbers))
        order: list[int] = []
        pooled: list[NDArray[np.float32]] = []
        carried: dict[int, NDArray[np.float32]] = {}
        for group in _groups(pieces):
            vectors, scores = self._network.run(None, _inputs([pieces[number] for number in group]))
            order.extend(group)
            pooled.append(vectors)
            for row, number in enumerate(group):
                carried[number] = scores[row, : len(pieces[number])]
        back = np.argsort(order)
        return Encoded(
            np.concatenate(pooled)[back[at]],
            tuple(carried[number] for number in at),
            tuple(pieces[number].offsets for number in at),
        )


def session_options(threads: int | None) -> onnxruntime.SessionOptions:
    """How a network of ours runs: on so many threads, silent but for errors."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or 0
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options


def _groups(pieces: Sequence[Encoding]) -> Iterator[list[int]]:
    """Texts of like length together, so that little is padded."""
    order = sorted(range(len(pieces)), key=lambda number: len(pieces[number]))
    group: list[int] = []
    for number in order:
        if group and len(pieces[number]) * (len(group) + 1) > PIECES_AT_ONCE:
            yield group
            group = []
        group.append(number)
    yield group


def _inputs(pieces: Sequence[Encoding]) -> dict[str, NDArray[np.int32]]:
    longest = max(len(each) for each in pieces)
    ids = np.zeros((len(pieces), longest), np.int32)
    mask = np.zeros((len(pieces), longest), np.int32)
    for row, each in enumerate(pieces):
        ids[row, : len(each)] = each.ids
        mask[row, : len(each)] = 1
    return {"pieces": ids, "mask": mask}
