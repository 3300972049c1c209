"""What is known of each measure's error: which detectors it rests on, or what would have to be labelled."""

from __future__ import annotations

COUNTED, MEASURED, JUDGEMENT = "counted", "measured", "judgement"

UNKNOWN = (JUDGEMENT, "nobody has written down what it rests on")
"""For a measure that is not below; the tests do not let one be forgotten."""

RESTS_ON: dict[str, tuple[str, str]] = {}
"""By a measure's name: `counted` from words and times alone, `measured` through detectors, or `judgement`; and why."""
