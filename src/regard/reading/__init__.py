"""What does this conversation say about how I listened?"""

from __future__ import annotations

from regard.reading.in_words import (
    between_in_words,
    finding_in_words,
    moment_in_words,
    rests_on_in_words,
    value_in_words,
)
from regard.reading.leads import first_findings
from regard.reading.moments import Moment, Response
from regard.reading.next_step import NextStep
from regard.reading.plain_values import problem_as_values, quoted, reading_as_values
from regard.reading.read import Reading, read
from regard.reading.showing import clock, day_and_time, on_one_line, shortened, shown, typeset
from regard.reading.usual import Mean, Usual, mean_with_interval, usual, usual_in_words

__all__ = [
    "Mean",
    "Moment",
    "NextStep",
    "Reading",
    "Response",
    "Usual",
    "between_in_words",
    "clock",
    "day_and_time",
    "finding_in_words",
    "first_findings",
    "mean_with_interval",
    "moment_in_words",
    "on_one_line",
    "problem_as_values",
    "quoted",
    "read",
    "reading_as_values",
    "rests_on_in_words",
    "shortened",
    "shown",
    "typeset",
    "usual",
    "usual_in_words",
    "value_in_words",
]
