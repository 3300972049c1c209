"""What does this conversation say about how I listened?"""

from __future__ import annotations

from regard.reading.in_words import finding_in_words, moment_in_words
from regard.reading.leads import first_findings
from regard.reading.moments import Moment, Response
from regard.reading.next_step import NextStep, shortened
from regard.reading.plain_values import reading_as_values
from regard.reading.read import Reading, read
from regard.reading.showing import clock, shown

__all__ = [
    "Moment",
    "NextStep",
    "Reading",
    "Response",
    "clock",
    "finding_in_words",
    "first_findings",
    "moment_in_words",
    "read",
    "reading_as_values",
    "shortened",
    "shown",
]
