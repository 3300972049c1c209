"""What is being measured? One file per measure, its card inside; each gives a finding or too little to say."""

from __future__ import annotations

from regard.measures import (
    back_channels,
    lapses,
    longest_turn,
    overlap,
    pace,
    share_of_time,
    share_of_words,
    style_matching,
    thanks,
    time_before_you_spoke,
    topic_uptake,
    turns_in_group,
)
from regard.measures.measure import Card, Finding, Measure, Needs, Unit

MEASURES: tuple[Measure, ...] = (
    back_channels.MEASURE,
    lapses.MEASURE,
    longest_turn.MEASURE,
    overlap.MEASURE,
    pace.MEASURE,
    share_of_time.MEASURE,
    share_of_words.MEASURE,
    style_matching.MEASURE,
    thanks.MEASURE,
    time_before_you_spoke.MEASURE,
    topic_uptake.MEASURE,
    turns_in_group.MEASURE,
)
"""Every measure, in alphabetical order of their names."""

__all__ = ["MEASURES", "Card", "Finding", "Measure", "Needs", "Unit"]
