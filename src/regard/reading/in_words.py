"""A reading's values as sentences: kind, plain, and never more than the evidence holds."""

from __future__ import annotations

import re

from regard.listener import Disclosure
from regard.measures import MEASURES, Finding, Unit
from regard.reading.moments import Moment, Response

_SHARED = {
    Disclosure.HARDSHIP: "shared something hard",
    Disclosure.SUCCESS: "shared something that went well",
    Disclosure.WORRY: "shared a worry",
    Disclosure.HOPE: "shared a hope",
    Disclosure.NEED: "said what they need",
    Disclosure.INTEREST: "said what they like",
    Disclosure.PLAN: "shared a plan",
    None: "told you something",
}

_RESPONSE = {
    Response.ACKNOWLEDGED: "you let them know that you had heard it",
    Response.EXPLORED: "you asked about it",
    Response.REFLECTED: "you said back what you had heard",
    Response.ADVICE_FIRST: "you went to advice before anything else",
    Response.TURNED_TO_SELF: "you answered with something of your own",
    Response.JUDGED: "your answer can sound like a verdict",
    Response.PASSED_OVER: "the talk went on to something else",
}


def moment_in_words(moment: Moment, speaker: str) -> str:
    """One sentence on a moment: what was shared, and what you did."""
    return f"{speaker} {_SHARED[moment.kind]}, and {_RESPONSE[moment.response]}."


def finding_in_words(finding: Finding) -> str:
    """The sentence of a finding's card with its value in it, or why there is too little to say."""
    card = next(measure.card for measure in MEASURES if measure.card.name == finding.measure.rpartition(" ")[0])
    if finding.value is None:
        return f"Too little to say: {finding.too_little}."
    names = {name: _number(value) for name, value in finding.details}
    below_zero = finding.value < 0 and card.says_below_zero
    says = re.sub(r"`([^`]*)`", r"“\1”", below_zero or card.says)
    value = value_in_words(abs(finding.value) if below_zero else finding.value, finding.unit)
    return says.format(value=value, times=_times(finding.value), **names)


def value_in_words(value: float, unit: Unit) -> str:
    """A value as a person would say it: `38%`, `1.2 seconds`, `142 words per minute`."""
    match unit:
        case Unit.SHARE:
            return f"{value:.0%}"
        case Unit.SECONDS:
            return f"{value:.1f} seconds"
        case Unit.WORDS:
            return f"{value:.0f} {'word' if round(value) == 1 else 'words'}"
        case Unit.WORDS_PER_MINUTE:
            return f"{value:.0f} words per minute"
        case _:
            return _number(value)


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}"


def _times(value: float) -> str:
    return {0: "not once", 1: "once", 2: "twice"}.get(int(value), f"{value:.0f} times")
