"""What was to be reached, fixed before any training, and what is reached."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.evidence.sums import Figure

NONE = Figure(None)
"""Of a listener that gives no such answer."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the summary.

    Attributes:
        on: the set.
        figure: what is measured on it.
        rules: of the rule-based listener.
        neural: of the neural one.
        to_reach: None for a figure that stands beside another and has no goal of its own.
        less: whether the figure is to stay below the goal.
        beside: what else the figure can be held against, in a few words.
    """

    on: str
    figure: str
    rules: Figure
    neural: Figure
    to_reach: float | None = None
    less: bool = field(default=False, kw_only=True)
    beside: str = field(default="", kw_only=True)

    def reached(self, by: Figure) -> bool:
        """Whether a listener's figure reaches the goal; one that has none does not."""
        if by.value is None or self.to_reach is None:
            return False
        return by.value < self.to_reach if self.less else by.value >= self.to_reach
