"""Does the listener hear some people less well than others? Each figure of a group against that of the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.evidence.sums import Figure, Sums, figure_of

MOST_BELOW = 0.05
"""What a group's figure may lie below the whole's."""


Both = tuple[Sequence[Sums], Sequence[Sums]]
"""What the units of a group add to a figure in each conversation, and what all units add."""


@dataclass(frozen=True, slots=True)
class Apart:
    """One figure for one group of speakers.

    Attributes:
        group: who they are.
        figure: what is measured.
        size: on how much, in words.
        own: the group's.
        whole: everybody's, the group's included.
        difference: the group's less the whole's; its interval is of the two together.
    """

    group: str
    figure: str
    size: str
    own: Figure
    whole: Figure
    difference: Figure

    @property
    def far_below(self) -> bool:
        """Whether the group lies more below the whole than it may."""
        return self.difference.value is not None and self.difference.value < -MOST_BELOW


def apart(
    group: str,
    name: str,
    size: str,
    own_and_whole: tuple[Sequence[Sums], Sequence[Sums]],
    figure: Callable[[Sums], float],
) -> Apart:
    """Hold a group against the whole.

    Args:
        group: who they are.
        name: the figure's name.
        size: on how much, in words.
        own_and_whole: what the group's units add in each conversation, and what all units add.
        figure: from the sums to the figure.
    """
    own, whole = own_and_whole
    both = [np.stack(pair) for pair in zip(own, whole, strict=True)]
    return Apart(
        group,
        name,
        size,
        figure_of(own, figure),
        figure_of(whole, figure),
        figure_of(both, lambda pair: figure(pair[0]) - figure(pair[1])),
    )
