"""What does this conversation say about how I listened?"""

from __future__ import annotations

from regard.reading.in_words import finding_in_words, moment_in_words, rests_on_in_words
from regard.reading.leads import first_findings
from regard.reading.moments import Moment, Response
from regard.reading.next_step import NextStep
from regard.reading.plain_values import problem_as_values, reading_as_values
from regard.reading.read import Reading, read
from regard.reading.showing import clock, day_and_time, on_one_line, shortened, shown, typeset

__all__ = [
    "Moment",
    "NextStep",
    "Reading",
    "Response",
    "clock",
    "day_and_time",
    "finding_in_words",
    "first_findings",
    "moment_in_words",
    "on_one_line",
    "problem_as_values",
    "read",
    "reading_as_values",
    "rests_on_in_words",
    "shortened",
    "shown",
    "typeset",
]
