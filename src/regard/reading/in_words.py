"""A reading's values as sentences: kind, plain, and never more than the evidence holds."""

from __future__ import annotations

from collections.abc import Callable

from regard.listener import Disclosure
from regard.measures import Finding, Unit, card_of, sentence_for
from regard.reading.moments import Moment, Response
from regard.reading.showing import typeset

_SHARED = {
    Disclosure.HARDSHIP: "told of something that sounds hard",
    Disclosure.SUCCESS: "shared something that went well",
    Disclosure.WORRY: "shared a worry",
    Disclosure.HOPE: "shared a hope",
    Disclosure.NEED: "said what would help them",
    Disclosure.INTEREST: "spoke of something they like",
    Disclosure.PLAN: "shared a plan",
}

_RESPONSE = {
    Response.ACKNOWLEDGED: "you acknowledged it",
    Response.EXPLORED: "you asked about it",
    Response.REFLECTED: "you said back what you had heard",
    Response.ADVICE_FIRST: "your next words were advice",
    Response.TURNED_TO_SELF: "you answered with something of your own",
    Response.JUDGED: "your answer can sound like a verdict or a dismissal",
    Response.PASSED_OVER: "what you said next was about something else",
    Response.UNCLEAR: "the listener cannot tell what you did with it",
}


def moment_in_words(moment: Moment, speaker: str) -> str:
    """One sentence on a moment: what was shared, and what you did."""
    return f"{speaker} {_SHARED[moment.kind]}, and {_RESPONSE[moment.response]}."


def note_on_shared(moment: Moment) -> str:
    """The first half of that sentence, for beside the words themselves: `Shared a worry`."""
    return _as_note(_SHARED[moment.kind])


def note_on_response(moment: Moment) -> str:
    """The second half likewise: `You asked about it`."""
    return _as_note(_RESPONSE[moment.response])


def _as_note(clause: str) -> str:
    return clause[0].upper() + clause[1:]


def finding_in_words(finding: Finding) -> str:
    """The sentence of a finding's card with its value in it, or why there is too little to say."""
    card = card_of(finding)
    if finding.value is None:
        return typeset(f"Too little to say: {finding.too_little}.")
    in_words = _duration if finding.unit is Unit.MINUTES else _number
    names = {name: in_words(value) for name, value in finding.details}
    says = typeset(sentence_for(card, finding.value))
    value = value_in_words(abs(finding.value) if card.says_below_zero else finding.value, finding.unit)
    return says.format(value=value, times=_times(finding.value), **names)


def rests_on_in_words(finding: Finding) -> str:
    """How much a finding rests on, as its card counts it: `68 turns of yours`, `1 question`."""
    what, _, of_whom = card_of(finding).rests_on.partition(" ")
    return f"{finding.rests_on:,} {what.removesuffix('s') if finding.rests_on == 1 else what} {of_whom}".rstrip()


def value_in_words(value: float, unit: Unit) -> str:
    """A value as a person would say it: `38%`, `1.2 seconds`, `142 words per minute`."""
    return _SAYS.get(unit, _number)(value)


def between_in_words(low: float, high: float, unit: Unit) -> str:
    """Two values as one would say them: `1.2 to 3.4 seconds`, `20% to 40%`; only one where both are said alike."""
    first, second = (value_in_words(value, unit) for value in (low, high))
    number, _, counted = first.partition(" ")
    if first == second:
        return first
    return f"{number if counted and second.partition(' ')[2] == counted else first} to {second}"


def _duration(minutes: float) -> str:
    """`less than a minute`, `35 minutes`, `3 hours`, `2 days`: as exact as one would say it."""
    for length, name in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        count = round(minutes / length)
        if minutes >= (2 if length > 1 else 1) * length:
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return "less than a minute"


def _share(value: float) -> str:
    """What fits into `in … of your turns` and `of your 8 questions, …`."""
    if value in (0, 1):
        return "all" if value else "none"
    percent = f"{value:.0%}"
    return {"0%": "less than 1%", "100%": "more than 99%"}.get(percent, percent)


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}".rstrip("0")


def _times(value: float) -> str:
    return {0: "not once", 1: "once", 2: "twice"}.get(int(value), f"{value:.0f} times")


_SAYS: dict[Unit, Callable[[float], str]] = {
    Unit.SHARE: _share,
    Unit.SECONDS: "{:.1f} seconds".format,
    Unit.WORDS: lambda value: f"{value:.0f} {'word' if round(value) == 1 else 'words'}",
    Unit.WORDS_PER_MINUTE: "{:.0f} words per minute".format,
    Unit.MINUTES: _duration,
    Unit.RATIO: "{:.1f} times".format,
    Unit.DEVIATIONS: "{:.1f} standard deviations".format,
}
"""How a value of each unit is said; of others, as a number."""
