"""MRDA: research meetings, each dialogue act in one of five classes. Only the test list is reported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from training.sets import mrda
from training.shape import Talk

from benchmarks.evidence.fairness import Apart, apart
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.network import chosen, of_split, wanted_of
from benchmarks.evidence.sums import Sums, accuracy, confusion, f1_of, figure_of, macro_f1
from benchmarks.evidence.words import FEWEST
from regard.listener.neural_listener import NeuralListener

TO_REACH = 0.917

WORDS = {"S": "statement", "B": "back-channel", "D": "disruption", "F": "floor", "Q": "question"}

GROUPS = {"women": (0, "f"), "men": (0, "m"), "native English": (1, "e"), "other native language": (1, "n")}
"""By a group's name the place in the speaker's code that tells it, and what stands there: `me011`, `fn002`."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting: by unit who speaks, what people say it is, and what the network says."""

    speakers: tuple[str, ...]
    wanted: NDArray[np.int64]
    said: NDArray[np.int64]

    def cells(self, group: str | None = None) -> Sums:
        """The confusion of the units of a group of speakers; of all without one."""
        here = np.array([group is None or belongs(speaker, group) for speaker in self.speakers], bool)
        return confusion(self.wanted[here], self.said[here], len(mrda.CLASSES))


def belongs(speaker: str, group: str) -> bool:
    """Whether a speaker's code puts them in a group."""
    place, letter = GROUPS[group]
    return speaker[place : place + 1] == letter


def meetings(data: Path, listener: NeuralListener) -> list[Meeting]:
    """Every meeting of the test list, heard by the listener's network."""
    return [_heard(talk, listener) for talk in of_split(mrda.talks(data / "train"), "test")]


def _heard(talk: Talk, listener: NeuralListener) -> Meeting:
    speakers = tuple(unit.speaker for unit in talk.units)
    return Meeting(speakers, wanted_of(talk, "mrda"), chosen(listener, talk, "mrda"))


def goals(every: list[Meeting]) -> list[Goal]:
    """The share of acts in the right one of five classes."""
    units = sum(len(each.wanted) for each in every)
    figure = figure_of([each.cells() for each in every], accuracy)
    beside = "0.917 is the best published; over acts with words"
    return [
        Goal(
            f"ICSI (MRDA) test, 5 classes ({units:,} acts, bounds and times by people)",
            "accuracy",
            NONE,
            figure,
            TO_REACH,
            beside=beside,
        )
    ]


def by_group(every: list[Meeting]) -> Iterator[Apart]:
    """Each figure for each group of speakers against that for all; a class that a group hardly has is left out."""
    whole = [each.cells() for each in every]
    for group in GROUPS:
        own = [each.cells(group) for each in every]
        people = len({speaker for each in every for speaker in each.speakers if belongs(speaker, group)})
        often = np.sum(own, axis=0).sum(1)
        size = f"{int(often.sum()):,} acts of {people} people"
        yield apart(group, "accuracy", size, (own, whole), accuracy)
        yield apart(group, "macro-F1", size, (own, whole), macro_f1)
        for place, name in enumerate(mrda.CLASSES):
            if often[place] >= FEWEST:
                yield apart(group, f"F1 of {WORDS[name]}", f"{int(often[place]):,} acts", (own, whole), f1_of(place))
