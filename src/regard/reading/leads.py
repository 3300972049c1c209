"""Which moments a reading shows first: three to five, done well and missed chances both."""

from __future__ import annotations

from regard.listener import Disclosure
from regard.measures import Finding
from regard.reading.moments import Moment

MOST = 5
"""More than five and nobody reads them (judgement)."""

MOST_MISSED = 3
"""Of the missed chances no more than three: a person can change one thing, not seven (judgement)."""

_WEIGHT = {
    Disclosure.HARDSHIP: 4,
    Disclosure.WORRY: 4,
    Disclosure.NEED: 3,
    Disclosure.SUCCESS: 3,
    Disclosure.HOPE: 3,
    Disclosure.INTEREST: 2,
    Disclosure.PLAN: 1,
}
"""What a person feels most comes first (judgement)."""


def choose_leads(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """The moments to show first, in the order of the conversation; at most one for each turn and for each answer."""
    ranked: list[Moment] = []
    for moment in sorted(moments, key=_order):
        if all(moment.shared.turn != each.shared.turn and moment.answer != each.answer for each in ranked):
            ranked.append(moment)
    missed = [moment for moment in ranked if moment.response.missed][:MOST_MISSED]
    well = [moment for moment in ranked if moment.response.done_well][: MOST - len(missed)]
    chosen = well + missed
    return tuple(sorted(chosen, key=lambda moment: moment.shared))


def weight(moment: Moment) -> int:
    """How much a person would feel what was shared: 4 for a hardship or worry, down to 1 for a plan."""
    return _WEIGHT[moment.kind]


def _order(moment: Moment) -> tuple[int, int]:
    return -weight(moment), moment.shared.turn


FIRST_MEASURES = (
    "share_of_words",
    "open_questions",
    "follow_up_questions",
    "reflections",
    "acknowledging",
    "advice_before_understanding",
    "time_before_you_spoke",
)
"""The findings to show where there is room for few, in this order: who spoke, then how you listened (judgement)."""


def first_findings(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The few findings to show first, of those that have something to say."""
    by_name = {finding.name: finding for finding in findings if finding.value is not None}
    return tuple(by_name[name] for name in FIRST_MEASURES if name in by_name)
