"""What is known of a unit without its words: who speaks, how long, when, and which units are near.

A unit is a sentence of a turn, or whatever smaller piece was labelled. Training and listening use the same code, so
that the model hears in use what it was trained on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BEFORE, AFTER = 3, 2
"""How many units on each side the model looks at."""

NEAR = BEFORE + AFTER
RELATION = 4
FEATURES = 15

LONGEST_GAP = 3.0
"""Seconds; what is longer counts as much."""


class Said(NamedTuple):
    """One unit, in the order in which it was said.

    Attributes:
        text: its words.
        speaker: who says them; any value that is equal for the same speaker.
        turn: its turn's number.
        start: seconds; None if not known.
        end: likewise.
    """

    text: str
    speaker: object
    turn: int
    start: float | None = None
    end: float | None = None


class Surroundings(NamedTuple):
    """All of that for a whole conversation of `n` units.

    Attributes:
        near: n x `NEAR`, the neighbours' numbers, nearest first, before and then after; -1 for none.
        relation: n x `NEAR` x `RELATION`: is there one, same speaker, same turn, how far in time.
        features: n x `FEATURES`.
        other: pairs (unit, unit of the other's last turn before it), sorted.
    """

    near: NDArray[np.int64]
    relation: NDArray[np.float32]
    features: NDArray[np.float32]
    other: NDArray[np.int64]


def surroundings(said: Sequence[Said]) -> Surroundings:
    """Work them out."""
    many = len(said)
    numbers: dict[object, int] = {}
    who = np.array([numbers.setdefault(unit.speaker, len(numbers)) for unit in said], np.int64)
    turn = np.array([unit.turn for unit in said], np.int64)
    start = np.array([np.nan if unit.start is None else unit.start for unit in said], np.float64)
    end = np.array([np.nan if unit.end is None else unit.end for unit in said], np.float64)

    steps = np.array([*range(-1, -BEFORE - 1, -1), *range(1, AFTER + 1)])
    near = np.arange(many)[:, None] + steps[None, :]
    there = (near >= 0) & (near < many)
    at = np.where(there, near, 0)
    before = np.broadcast_to(steps < 0, near.shape)
    gap = np.where(before, start[:, None] - end[at], start[at] - end[:, None])
    relation = np.stack(
        [there, there & (who[at] == who[:, None]), there & (turn[at] == turn[:, None]), there * _clipped(gap)], axis=-1
    )
    return Surroundings(
        np.where(there, near, -1),
        relation.astype(np.float32),
        _features(said, who, turn, start, end),
        _last_of_the_other(who, turn),
    )


def _clipped(seconds: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.nan_to_num(np.clip(seconds, -LONGEST_GAP, LONGEST_GAP) / LONGEST_GAP)


def _features(
    said: Sequence[Said],
    who: NDArray[np.int64],
    turn: NDArray[np.int64],
    start: NDArray[np.float64],
    end: NDArray[np.float64],
) -> NDArray[np.float32]:
    many = len(said)
    words = np.array([len(unit.text.split()) for unit in said], np.float64)
    lasts = np.nan_to_num(end - start)
    timed = ~np.isnan(end - start)
    same_who = np.concatenate([[False], who[1:] == who[:-1]]) if many else np.zeros(0, bool)
    same_turn = np.concatenate([[False], turn[1:] == turn[:-1]]) if many else np.zeros(0, bool)
    after = np.append(same_who[1:], False)
    own_last: dict[int, float] = {}
    since = np.full(many, np.nan)
    for number in range(many):
        since[number] = start[number] - own_last.get(int(who[number]), np.nan)
        own_last[int(who[number])] = end[number]
    nothing = np.array([np.nan])
    features = [
        np.log1p(words) / 4,
        timed,
        np.log1p(np.maximum(lasts, 0)),
        np.clip(words / np.maximum(lasts, 0.1) / 5, 0, 2) * timed,
        _clipped(np.concatenate([nothing, start[1:] - end[:-1]])[:many]),
        _clipped(np.concatenate([start[1:] - end[:-1], nothing])[:many]),
        ~same_turn,
        ~np.append(same_turn[1:], False),
        same_who,
        after,
        [unit.text.endswith("?") for unit in said],
        [unit.text[-1:] in ".!?…" for unit in said],
        np.arange(many) > 0,
        np.arange(many) < many - 1,
        _clipped(since),
    ]
    return np.stack([np.asarray(each, np.float32) for each in features], axis=-1)


def _last_of_the_other(who: NDArray[np.int64], turn: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each unit the units of the last turn before its own turn that somebody else spoke."""
    pairs: list[tuple[int, int]] = []
    begins = 0
    last: dict[int, tuple[int, int]] = {}
    order: list[int] = []
    for number in range(len(who)):
        if number and turn[number] != turn[number - 1]:
            speaker = int(who[number - 1])
            last[speaker] = (begins, number)
            if speaker in order:
                order.remove(speaker)
            order.append(speaker)
            begins = number
        other = next((speaker for speaker in reversed(order) if speaker != who[number]), None)
        if other is not None:
            pairs.extend((number, unit) for unit in range(*last[other]))
    return np.array(pairs, np.int64).reshape(-1, 2)
