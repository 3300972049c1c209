"""Does the reading tell good listening from poor? AnnoMI's demonstrations, `mi_quality` high against low.

Everything that could be chosen was chosen before anything was measured: the combination, its weights and the
direction of each measure. None of it may be changed to make a figure better.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from benchmarks.evidence.annomi import YOU, Demonstration
from benchmarks.evidence.arithmetic import Interval, auc, interval_of_auc, ranks
from benchmarks.evidence.labelled import Labelled, heard
from regard.listener import Act, LabelKind
from regard.measures import MEASURES

UP, NOT_STATED, DOWN = 1, 0, -1

COMBINATION = {
    "reflections": UP,
    "open questions": UP,
    "advice": DOWN,
    "words": DOWN,
}
"""The one fixed combination: the mean of the ranks, within the set, of four shares, each with the same weight.

The share of your turns that reflect, that ask an open question, that advise, and your share of the words. Chosen
before any measuring: reflections, and persuading without permission, are counted in MITI 4 (Moyers et al. 2016,
doi:10.1016/j.jsat.2016.01.001); open questions in MITI 3.1.1; leaving the other room to speak is what the measures of
talk are for.
"""

TO_REACH = 0.90
"""The AUC of the combination that the listener is to reach."""

EXPECTED = {
    "acknowledging": UP,
    "advice_before_understanding": DOWN,
    "back_channels": UP,
    "checks_of_understanding": UP,
    "follow_up_questions": UP,
    "hedged_or_absolute": UP,
    "judging_words": DOWN,
    "lapses": NOT_STATED,
    "length_balance": NOT_STATED,
    "longest_turn": DOWN,
    "open_questions": UP,
    "overlap": NOT_STATED,
    "pace": NOT_STATED,
    "questions": UP,
    "reflections": UP,
    "share_of_time": DOWN,
    "share_of_words": DOWN,
    "style_matching": UP,
    "thanks": UP,
    "time_before_you_spoke": NOT_STATED,
    "time_to_answer": NOT_STATED,
    "tone_under_disagreement": UP,
    "topic_uptake": UP,
    "turning_to_self": DOWN,
    "turns_in_group": NOT_STATED,
    "unanswered_questions": DOWN,
}
"""Which way good listening should move a measure, by its name; stated before any of them was measured."""

_ACTS: dict[str, LabelKind] = {
    "reflections": Act.REFLECTION,
    "open questions": Act.OPEN_QUESTION,
    "advice": Act.ADVICE,
}
_TAGS = {"reflections": "reflection", "open questions": "open", "advice": "advice"}


@dataclass(frozen=True, slots=True)
class Separation:
    """How well one number tells good demonstrations from poor.

    Attributes:
        name: what the number is.
        direction: UP, DOWN or NOT_STATED, as fixed in advance.
        good: how many good demonstrations have the number.
        poor: how many poor ones.
        abstained: how many have too little for it.
        auc: the chance that a good one has more of it than a poor one, or less if the direction is DOWN.
        interval: its 95 % interval.
    """

    name: str
    direction: int
    good: int
    poor: int
    abstained: int
    auc: float | None
    interval: Interval | None


def separation(name: str, values: Sequence[float | None], good: Sequence[bool], direction: int) -> Separation:
    """How well some values, one for each demonstration, tell the good from the poor."""
    sign = DOWN if direction == DOWN else UP
    known = [(sign * value, is_good) for value, is_good in zip(values, good, strict=True) if value is not None]
    highs = [value for value, is_good in known if is_good]
    lows = [value for value, is_good in known if not is_good]
    return Separation(
        name,
        direction,
        len(highs),
        len(lows),
        len(values) - len(known),
        auc(highs, lows),
        interval_of_auc(highs, lows),
    )


def of_measures(every: Sequence[Demonstration], labelled: Sequence[Labelled]) -> list[Separation]:
    """Each measure's separation, with the therapist as owner."""
    good = [each.good for each in every]
    return [
        separation(
            measure.card.name,
            [measure.of(each.conversation, each.labels, YOU).value for each in labelled],
            good,
            EXPECTED.get(measure.card.name, NOT_STATED),
        )
        for measure in MEASURES
    ]


def of_the_combination(
    every: Sequence[Demonstration], labelled: Sequence[Labelled], *, by_people: bool
) -> list[Separation]:
    """The fixed combination, then its four parts; from the people's labels, or from the listener's."""
    good = [each.good for each in every]
    shares = [_shares(each, _says_people if by_people else _says_listener) for each in labelled]
    columns = {name: [share.get(name) for share in shares] for name in COMBINATION}
    placed = [_placed(columns[name], way) for name, way in COMBINATION.items()]
    together = [_mean(row) for row in zip(*placed, strict=True)]
    return [
        separation("the fixed combination", together, good, UP),
        *(separation(name, columns[name], good, way) for name, way in COMBINATION.items()),
    ]


def of_length(every: Sequence[Demonstration]) -> Separation:
    """A control that has nothing to do with listening: how many utterances a demonstration has."""
    return separation("utterances", [len(each.utterances) for each in every], [each.good for each in every], NOT_STATED)


def _placed(values: Sequence[float | None], way: int) -> list[float | None]:
    return ranks([None if value is None else way * value for value in values])


def _mean(row: Iterable[float | None]) -> float | None:
    known = [value for value in row if value is not None]
    return sum(known) / len(known) if known else None


_Says = Callable[[Labelled], list[set[str]]]


def _shares(labelled: Labelled, says: _Says) -> dict[str, float]:
    """The four shares of one demonstration; without an utterance of the therapist there is none."""
    said = says(labelled)
    words = {turn.index: turn.words for turn in labelled.conversation.turns}
    yours = sum(turn.words for turn in labelled.conversation.turns_of(YOU))
    if not said or not sum(words.values()):
        return {}
    shares = {name: sum(name in each for each in said) / len(said) for name in _TAGS}
    return {**shares, "words": yours / sum(words.values())}


def _says_people(labelled: Labelled) -> list[set[str]]:
    return [{name for name, tag in _TAGS.items() if tag in unit.tags[0]} for unit in labelled.units]


def _says_listener(labelled: Labelled) -> list[set[str]]:
    """Units that the listener would not judge are left out."""
    return [{name for name, kind in _ACTS.items() if kind in kinds} for kinds in heard(labelled) if kinds is not None]
