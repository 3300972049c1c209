"""The project's own conversations about dealings: what the neural listener hears in the held-out tenth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from training.sets import dealings
from training.sets.written import PASSES, Conversation, Marked, conversations, touches

from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.sums import Figure, Sums, counts, figure_of, micro_f1
from benchmarks.evidence.written import as_users_have_it
from regard.listener import Labels
from regard.listener.neural_listener import KINDS, NeuralListener
from regard.listener.sentences import sentences
from regard.listener.units import parts

Yes = NDArray[np.bool_]
"""Units x labels."""


def goals(listener: NeuralListener) -> list[Goal]:
    """The F1 of each label, the two passes taken together, beside that of one pass against the other.

    The rules have no such labels; what they know of these things are phrases of where it is remembered.
    """
    every = [each for each in conversations(dealings.FOLDER) if each.split == "test"]
    heard, people = zip(*(_heard(each, listener) for each in every), strict=True)
    on = f"conversations about dealings, the held-out tenth ({len(every)} conversations)"
    return [
        Goal(
            on,
            f"F1, {KINDS[label]}",
            NONE,
            figure_of([cells[place] for cells in heard], micro_f1),
            beside=f"one pass against the other {_said(figure_of([cells[place] for cells in people], micro_f1))}",
        )
        for place, label in enumerate(dealings.NEWS)
    ]


def _said(figure: Figure) -> str:
    return "–" if figure.value is None else f"{figure.value:.2f}"


def _heard(talk: Conversation, listener: NeuralListener) -> tuple[Sums, Sums]:
    """Labels x counts: the listener against both passes, and the passes against each other."""
    units = [(turn, *edges) for turn, (_, text) in enumerate(talk.turns) for edges in parts(sentences(text))]
    conversation, shifts = as_users_have_it(talk)
    labels = listener.listen(conversation)
    said = _table(set(_given(labels, *shifts[turn], begin, stop)) for turn, begin, stop in units)
    first, second = (_table(set(_marked(talk.passes[each], *unit)) for unit in units) for each in PASSES)
    return counts(said, first) + counts(said, second), counts(second, first)


def _marked(marks: Sequence[Marked], turn: int, begin: int, stop: int) -> Iterable[str]:
    return (mark.label for mark in marks if mark.turn == turn and touches(mark, begin, stop))


def _given(labels: Labels, turn: int, offset: int, begin: int, stop: int) -> Iterable[str]:
    for name in dealings.NEWS:
        for span in labels[turn].spans(KINDS[name]):
            if touches(Marked(turn, name, 0, span.begin, span.stop), begin + offset, stop + offset):
                yield name


def _table(names: Iterable[set[str]]) -> Yes:
    return np.array([[label in each for label in dealings.NEWS] for each in names], bool).reshape(
        -1, len(dealings.NEWS)
    )
