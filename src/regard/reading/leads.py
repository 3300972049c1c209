"""Which moments a reading shows first: three to five, done well and missed chances both."""

from __future__ import annotations

from regard.conversation import Conversation, count_words
from regard.listener import Act, Disclosure, Labels
from regard.measures import Finding
from regard.reading.moments import Moment, Response
from regard.reading.whole_sentences import whole_sentences

MOST = 5
"""More than five and nobody reads them (judgement)."""

ENOUGH = 3
"""Below three, what was told and taken up well is shown too, though nothing personal was in it."""

MOST_MISSED = 3
"""Of the missed chances no more than three: a person can change one thing, not seven (judgement)."""

WORTH_TELLING = 8
"""A turn of so many words tells something that can be taken up (judgement)."""

WORTH_SAYING_BACK = 4
"""An answer of fewer words echoes a word more than it says something back (judgement)."""

_WEIGHT = {
    Disclosure.HARDSHIP: 4,
    Disclosure.WORRY: 4,
    Disclosure.NEED: 3,
    Disclosure.SUCCESS: 3,
    Disclosure.HOPE: 3,
    Disclosure.INTEREST: 2,
    Disclosure.PLAN: 1,
    None: 0,
}
"""What a person feels most comes first (judgement)."""


def choose_leads(
    conversation: Conversation, labels: Labels, you: str, moments: tuple[Moment, ...]
) -> tuple[Moment, ...]:
    """The moments to show first, in the order of the conversation; at most one for each turn and for each answer."""
    ranked: list[Moment] = []
    for moment in sorted(moments, key=_order):
        if all(moment.shared.turn != each.shared.turn and moment.answer != each.answer for each in ranked):
            ranked.append(moment)
    missed = [moment for moment in ranked if not moment.response.done_well][:MOST_MISSED]
    well = [moment for moment in ranked if moment.response.done_well][: MOST - len(missed)]
    chosen = well + missed
    for each in _taken_up(conversation, labels, you):
        new = all(each.shared.turn != one.shared.turn and each.answer != one.answer for one in (*moments, *chosen))
        if len(chosen) < ENOUGH and new:
            chosen.append(each)
    return tuple(sorted(chosen, key=lambda moment: moment.shared))


def weight(moment: Moment) -> int:
    """How much a person would feel what was shared: 4 for a hardship or worry, down to 0 for something just told."""
    return _WEIGHT[moment.kind]


def _order(moment: Moment) -> tuple[int, int]:
    return -weight(moment), moment.shared.turn


def _taken_up(conversation: Conversation, labels: Labels, you: str) -> list[Moment]:
    """What others told at some length and you said back at once, in the order of the conversation."""
    found = []
    for turn in conversation.turns_of(you):
        told = conversation.turns[max(0, turn.index - 1)]
        if told.speaker in (None, you) or told.words < WORTH_TELLING:
            continue
        for reflection in labels[turn.index].spans(Act.REFLECTION)[:1]:
            if count_words(conversation.quote(reflection)) >= WORTH_SAYING_BACK:
                answer = (whole_sentences(conversation, reflection),)
                found.append(Moment(None, conversation.whole(told.index), Response.REFLECTED, answer))
    return found


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
