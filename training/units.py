"""Talks as the numbers that the model reads: word pieces, who is near whom, targets."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer

from regard.listener.neighbours import Said, surroundings
from training.heads import CARRIED, HEADS, Answer
from training.shape import Talk, Unit

MOST_PIECES = 64
"""Word pieces of a unit, its two ends included; what is longer is cut."""

CHUNK = 40
"""At least so many units of a meeting, whole turns, are read together; at their edges neighbours are cut off."""

_MARKS = re.compile(r"[^\w\s'’-]+")


@dataclass(slots=True)
class Batch:
    """Some chunks of talks, one after another.

    Attributes:
        pieces: the word pieces of each different text.
        text_of: for each unit the number of its text.
        near: units x neighbours, the number of the neighbour in the batch; -1 for none.
        relation: units x neighbours x what is known of the relation.
        features: units x what is known of the unit.
        other: (unit, other unit) pairs: the units of the other's last turn before it.
        targets: by head, (units, values).
        carried: for each marked label of a unit its text, the label, and for each word piece whether it carries it.
    """

    pieces: list[list[int]]
    text_of: torch.Tensor
    near: torch.Tensor
    relation: torch.Tensor
    features: torch.Tensor
    other: torch.Tensor
    targets: dict[str, tuple[torch.Tensor, torch.Tensor]]
    carried: list[tuple[int, int, list[float]]]

    def __len__(self) -> int:
        return len(self.text_of)


Chunk = tuple[Unit, ...]


def groups(talks: Sequence[Talk], units: int, seed: int | None) -> list[list[Chunk]]:
    """Cut talks into chunks and put chunks together.

    Args:
        talks: what to read.
        units: at least so many units a group, save in the last.
        seed: shuffles the chunks; None leaves them in order.
    """
    chunks = [chunk for talk in talks for chunk in _chunks(talk.units)]
    if seed is not None:
        random.Random(seed).shuffle(chunks)  # noqa: S311  # an order, no secret
    found: list[list[Chunk]] = [[]]
    many = 0
    for chunk in chunks:
        found[-1].append(chunk)
        many += len(chunk)
        if many >= units:
            found.append([])
            many = 0
    return [group for group in found if group]


def _chunks(units: Chunk) -> Iterator[Chunk]:
    """Cut a talk between turns; its rest goes with the last chunk if it is short."""
    begins = 0
    for at in range(1, len(units)):
        long_enough = at - begins >= CHUNK and len(units) - at >= CHUNK // 2
        if long_enough and units[at].turn != units[at - 1].turn:
            yield units[begins:at]
            begins = at
    if units:
        yield units[begins:]


WITHOUT_MARKS, WITHOUT_TIMES = 0.2, 0.3
"""The shares of chunks that are shown without marks and without times while training (judgement): transcripts come
with and without."""


def batch(chunks: Sequence[Chunk], tokenizer: Tokenizer, seed: int | None = None, *, context: bool = True) -> Batch:
    """The numbers of some chunks.

    Args:
        chunks: what to read.
        tokenizer: of the encoder.
        seed: varies the chunks: marks and times are left out now and then; None to leave them.
        context: whether a unit's neighbours are given.
    """
    chance = None if seed is None else random.Random(seed)  # noqa: S311
    near, relation, features, other, texts = [], [], [], [], []
    begins = 0
    every: list[Unit] = []
    ends: list[int] = []
    for chunk in chunks:
        timed = chance is None or chance.random() >= WITHOUT_TIMES
        bare = chance is not None and chance.random() < WITHOUT_MARKS
        shown = [_MARKS.sub(lambda marks: " " * len(marks.group()), unit.text) if bare else unit.text for unit in chunk]
        said = [
            Said(text, unit.speaker, unit.turn, *((unit.start, unit.end) if timed else (None, None)))
            for text, unit in zip(shown, chunk, strict=True)
        ]
        around = surroundings(said)
        near.append(np.where(around.near >= 0, around.near + begins, -1))
        relation.append(around.relation)
        features.append(around.features)
        other.append(around.other + begins)
        texts.extend(shown)
        every.extend(chunk)
        begins += len(chunk)
        ends.extend([begins] * len(chunk))
    numbers: dict[str, int] = {}
    text_of = [numbers.setdefault(text, len(numbers)) for text in texts]
    encoded = tokenizer.encode_batch(list(numbers))
    found = np.concatenate(near)
    made = Batch(
        [each.ids for each in encoded],
        torch.tensor(text_of),
        torch.from_numpy(found if context else np.full_like(found, -1)),
        torch.from_numpy(np.concatenate(relation) * np.float32(context)),
        torch.from_numpy(np.concatenate(features) * np.float32(context)),
        torch.from_numpy(np.concatenate(other)[: None if context else 0]),
        _targets(every, ends),
        [],
    )
    for unit, text in zip(every, text_of, strict=True):
        for label, places in unit.carried.items():
            flags = [
                float(any(begin < stop_at and begin_at < stop for begin, stop in places)) if stop_at else 0.0
                for begin_at, stop_at in encoded[text].offsets
            ]
            made.carried.append((text, CARRIED.index(label), flags))
    return made


def _targets(units: Sequence[Unit], ends: Sequence[int]) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    found = {}
    for name, head in HEADS.items():
        asked = [number for number, unit in enumerate(units) if name in unit.targets]
        if asked:
            values = torch.tensor([units[number].targets[name] for number in asked])
            found[name] = (
                _shares(units, asked, ends) if head.of_turn else torch.tensor(asked),
                values if head.answer is Answer.ONE_OF else values.float().reshape(len(asked), head.size),
            )
    return found


def _shares(units: Sequence[Unit], asked: Sequence[int], ends: Sequence[int]) -> torch.Tensor:
    """For each turn, named by its first unit, the share of each unit in its length; `ends` is where chunks end."""
    shares = torch.zeros(len(asked), len(units))
    for row, first in enumerate(asked):
        stop = first
        while stop < ends[first] and units[stop].turn == units[first].turn:
            shares[row, stop] = len(units[stop].text)
            stop += 1
    return shares / shares.sum(1, keepdim=True)
