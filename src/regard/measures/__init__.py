"""What is being measured? One file per measure, its card inside; each gives a finding or too little to say."""

from __future__ import annotations

from regard.measures import share_of_words, thanks
from regard.measures.measure import Card, Finding, Measure, Needs, Unit

MEASURES: tuple[Measure, ...] = (
    share_of_words.MEASURE,
    thanks.MEASURE,
)
"""Every measure, in alphabetical order of their names."""

__all__ = ["MEASURES", "Card", "Finding", "Measure", "Needs", "Unit"]
