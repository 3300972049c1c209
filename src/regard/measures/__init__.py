"""What is being measured? One file per measure, its card inside; each gives a finding or too little to say."""

from __future__ import annotations

from regard.measures import (
    acknowledging,
    advice_before_understanding,
    back_channels,
    checks_of_understanding,
    follow_up_questions,
    hedged_or_absolute,
    judging_words,
    lapses,
    length_balance,
    longest_turn,
    open_questions,
    overlap,
    pace,
    questions,
    reflections,
    share_of_time,
    share_of_words,
    style_matching,
    thanks,
    time_before_you_spoke,
    time_to_answer,
    tone_under_disagreement,
    topic_uptake,
    turning_to_self,
    turns_in_group,
    unanswered_questions,
)
from regard.measures.measure import Card, Finding, Measure, Needs, Unit, sentence_for

MEASURES: tuple[Measure, ...] = (
    acknowledging.MEASURE,
    advice_before_understanding.MEASURE,
    back_channels.MEASURE,
    checks_of_understanding.MEASURE,
    follow_up_questions.MEASURE,
    hedged_or_absolute.MEASURE,
    judging_words.MEASURE,
    lapses.MEASURE,
    length_balance.MEASURE,
    longest_turn.MEASURE,
    open_questions.MEASURE,
    overlap.MEASURE,
    pace.MEASURE,
    questions.MEASURE,
    reflections.MEASURE,
    share_of_time.MEASURE,
    share_of_words.MEASURE,
    style_matching.MEASURE,
    thanks.MEASURE,
    time_before_you_spoke.MEASURE,
    time_to_answer.MEASURE,
    tone_under_disagreement.MEASURE,
    topic_uptake.MEASURE,
    turning_to_self.MEASURE,
    turns_in_group.MEASURE,
    unanswered_questions.MEASURE,
)
"""Every measure, in alphabetical order of their names."""

_CARDS = {measure.card.name: measure.card for measure in MEASURES}


def card_of(finding: Finding) -> Card:
    """The card of the measure that gave a finding."""
    return _CARDS[finding.name]


__all__ = ["MEASURES", "Card", "Finding", "Measure", "Needs", "Unit", "card_of", "sentence_for"]
