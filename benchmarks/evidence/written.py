"""The project's own conversations, each labelled in two passes: the listeners against people, people against people.

Only the held-out tenth judges the listener: no weight and no threshold was chosen by it. The dev tenth, by which the
thresholds were chosen, joins it only where speakers are compared with each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from training.sets import written
from training.sets.written import DERIVED, HEADS, PASSES, SOMETHING, STATEMENT, Marked, touches, with_derived

from benchmarks.evidence.fairness import Apart, apart
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.labelled import conversation_of
from benchmarks.evidence.sums import (
    BINS,
    Figure,
    Sums,
    confusion,
    counts,
    errors_in_bins,
    figure_of,
    in_bins,
    kappa,
    label_f1s,
    micro_f1,
)
from benchmarks.evidence.words import FEWEST
from regard.conversation import Conversation, Piece, Place
from regard.listener import QUESTIONS, Act, Disclosure, Label, LabelKind, Labels, Listener, Wording
from regard.listener.neighbours import Said
from regard.listener.neural_listener import KINDS, NeuralListener
from regard.listener.sentences import sentences
from regard.listener.units import parts

LABELS = tuple(label for labels in HEADS.values() for label in labels if label != SOMETHING)
"""Every label of the guideline, and the three that follow from others."""

OWN = tuple(label for label in LABELS if label not in (*DERIVED, STATEMENT))
"""Those that somebody wrote down; a figure over several labels counts nothing twice."""

OWN_PLACES = [LABELS.index(label) for label in OWN]

F1_TO_REACH, ERROR_TO_REACH = 0.75, 0.05

_NAMES = {kind: name for name, kind in KINDS.items() if name in LABELS}

OF_RULES = frozenset(
    name
    for name, kind in KINDS.items()
    if isinstance(kind, Act | Disclosure | Wording) and kind not in (Act.FILLER, Act.STATEMENT, Act.OPINION)
) | {"question"}
"""The labels that the rules have a word for."""

Yes = NDArray[np.bool_]
"""Units x labels."""

Numbers = NDArray[np.float64]
"""Likewise."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a turn.

    Attributes:
        turn: the turn's number, as the conversation was written.
        begin: where the sentence begins in the turn.
        stop: where it ends.
    """

    turn: int
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class Heard:
    """One conversation: its units, and by label what people and listeners say of them.

    Attributes:
        split: the side that it stands on.
        dialects: of each unit's speaker.
        passes: by pass, what was said in it; a pass that is not made yet is missing.
        rules: what the rules say.
        neural: what the neural listener says, as users get it.
        probability: how sure the neural listener is of each label, before any threshold.
        given: the probability that it gives with each label that it gives; 0 where it gives none.
    """

    split: str
    dialects: tuple[str, ...]
    passes: dict[str, Yes]
    rules: Yes
    neural: Yes
    probability: Numbers
    given: Numbers

    @property
    def wanted(self) -> Numbers:
        """What people say, the mean of the passes."""
        return np.asarray(np.mean(list(self.passes.values()), axis=0), np.float64)


@dataclass(frozen=True, slots=True)
class Line:
    """One label.

    Attributes:
        label: its name in the guideline.
        units: that the first pass gives it to in the held-out tenth.
        rules: mean F1 of the rules against the passes; no value if they have no such label.
        neural: that of the neural listener.
        against: its F1 against each pass.
        precision: of the neural listener, the mean over the passes; None if it never says it.
        people: F1 of the second pass against the first.
        sureness: the mean probability that it gives with the label; None if it never says it.
        error: the expected calibration error of the neural listener; no value for a label without a probability.
        share: of the units that people give it to, the mean of the passes: the error of always saying 0.
        withheld: whether the neural listener never gives it, because it was not good enough on the dev tenth.
    """

    label: str
    units: int
    rules: Figure
    neural: Figure
    against: tuple[float | None, ...]
    precision: float | None
    sureness: float | None
    people: Figure
    error: Figure
    share: float
    withheld: bool


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the two passes agree on a label, over all conversations that have both."""

    label: str
    units: int
    f1: Figure
    kappa: Figure


@dataclass(frozen=True, slots=True)
class Company:
    """How far the neural listener's answers depend on which texts are encoded together.

    Attributes:
        largest: change of any label's probability in any unit.
        mean: of all those changes.
        given: labels given to units, with company or without.
        changed: how many of these are given only in one of the two ways.
    """

    largest: float
    mean: float
    given: int
    changed: int


@dataclass(frozen=True, slots=True)
class Written:
    """Everything that the page says of the set.

    Attributes:
        conversations: of the held-out tenth.
        both: how many of these have a second pass.
        units: of the held-out tenth.
        lines: one a label that people give in the held-out tenth.
        absent: labels that nobody gives there.
        agreement: one entry a label.
        agreed: how many conversations the agreement rests on.
        agreed_units: and how many units.
        groups: each dialect's figures against the whole.
        rules_groups: the same of the rules, over all labels together.
        company: how far it matters which texts are encoded together.
        goals: the rows of the summary.
    """

    conversations: int
    both: int
    units: int
    lines: tuple[Line, ...]
    absent: tuple[str, ...]
    agreement: tuple[Agreement, ...]
    agreed: int
    agreed_units: int
    groups: tuple[Apart, ...]
    rules_groups: tuple[Apart, ...]
    company: Company
    goals: tuple[Goal, ...]


def results(
    rules: Listener, neural: NeuralListener, without_company: NeuralListener, withheld: frozenset[str]
) -> Written:
    """Hear the held-out tenth and the dev tenth, and compare.

    Args:
        rules: the rule-based listener.
        neural: the neural one.
        without_company: the same, with each text encoded by itself.
        withheld: the labels that it never gives.
    """
    every = written.conversations()
    heard = [_heard(each, rules, neural) for each in every if each.split != "train"]
    test = [each for each in heard if each.split == "test"]
    both = [passes for each in every if len(passes := _people(each, _units(each))) == len(PASSES)]
    given = np.sum([each.wanted.sum(0) for each in test], axis=0) > 0
    lines = tuple(_line(test, LABELS.index(label), withheld) for label in LABELS if given[LABELS.index(label)])
    return Written(
        conversations=len(test),
        both=sum(len(each.passes) == len(PASSES) for each in test),
        units=sum(len(each.dialects) for each in test),
        lines=lines,
        absent=tuple(label for label, some in zip(LABELS, given, strict=True) if not some),
        agreement=tuple(_agreement(both, place) for place in range(len(LABELS))),
        agreed=len(both),
        agreed_units=sum(len(each["first"]) for each in both),
        groups=tuple(_by_dialect(heard, "neural")),
        rules_groups=tuple(_by_dialect(heard, "rules", each_label=False)),
        company=_company([each for each in every if each.split == "test"], test, without_company),
        goals=tuple(_goals(test, np.array([place for place in OWN_PLACES if given[place]], np.int64))),
    )


def _heard(talk: written.Conversation, rules: Listener, neural: NeuralListener) -> Heard:
    units = _units(talk)
    conversation, shifts = as_users_have_it(talk)
    by_neural = neural.listen(conversation)
    return Heard(
        talk.split,
        tuple(talk.dialects[talk.turns[unit.turn][0]] for unit in units),
        _people(talk, units),
        said_of(units, shifts, rules.listen(conversation)),
        said_of(units, shifts, by_neural),
        _probabilities(conversation, units, shifts, neural),
        _sureness(units, shifts, by_neural),
    )


def _units(talk: written.Conversation) -> list[Unit]:
    return [Unit(turn, *edges) for turn, (_, text) in enumerate(talk.turns) for edges in parts(sentences(text))]


def as_users_have_it(talk: written.Conversation) -> tuple[Conversation, list[tuple[int, int]]]:
    """The conversation as a file of it would be read, and for each written turn where it stands: turn and offset."""
    pieces = [Piece(speaker, text, Place(number)) for number, (speaker, text) in enumerate(talk.turns)]
    conversation = conversation_of(talk.name, pieces)
    shifts = []
    for turn in conversation.turns:
        begin = 0
        for piece in turn.pieces:
            shifts.append((turn.index, begin))
            begin += len(piece.text) + 1
    return conversation, shifts


def _people(talk: written.Conversation, units: Sequence[Unit]) -> dict[str, Yes]:
    return {name: people_say(units, marks) for name, marks in talk.passes.items()}


def people_say(units: Sequence[Unit], marks: Sequence[Marked]) -> Yes:
    """Which labels of a pass each unit has."""
    return _table(
        with_derived({mark.label for mark in marks if mark.turn == unit.turn and touches(mark, unit.begin, unit.stop)})
        for unit in units
    )


def said_of(units: Sequence[Unit], shifts: Sequence[tuple[int, int]], labels: Labels) -> Yes:
    """Which labels of a listener each unit has, by the same rule as for people's marks."""
    return _table(_names_at(unit, shifts[unit.turn], labels) for unit in units)


def _names_at(unit: Unit, shift: tuple[int, int], labels: Labels) -> set[str]:
    kinds: set[LabelKind] = {label.kind for label in _labels_at(unit, shift, labels)}
    names = {_NAMES[kind] for kind in kinds if kind in _NAMES}
    return names | ({"question"} if kinds & set(QUESTIONS) else set())


def _labels_at(unit: Unit, shift: tuple[int, int], labels: Labels) -> Iterator[Label]:
    turn, offset = shift
    for label in labels[turn].labels:
        mark = Marked(turn, str(label.kind), 0, label.span.begin, label.span.stop)
        if touches(mark, unit.begin + offset, unit.stop + offset):
            yield label


def _sureness(units: Sequence[Unit], shifts: Sequence[tuple[int, int]], labels: Labels) -> Numbers:
    """The probability of each label that a unit has."""
    found = np.zeros((len(units), len(LABELS)))
    for row, unit in zip(found, units, strict=True):
        for label in _labels_at(unit, shifts[unit.turn], labels):
            if label.kind in _NAMES and label.probability is not None:
                place = LABELS.index(_NAMES[label.kind])
                row[place] = max(row[place], label.probability)
    return found


def _table(names: Iterator[set[str]]) -> Yes:
    return np.array([[label in each for label in LABELS] for each in names], bool).reshape(-1, len(LABELS))


def _probabilities(
    conversation: Conversation, units: Sequence[Unit], shifts: Sequence[tuple[int, int]], neural: NeuralListener
) -> Numbers:
    """Of `question`, which is one of three, the listener has none: 0."""
    said = []
    for unit in units:
        turn, offset = shifts[unit.turn]
        here = conversation.turns[turn]
        said.append(Said(here.text[unit.begin + offset : unit.stop + offset], here.speaker, turn))
    answers, _ = neural.answers(said)
    found = np.zeros((len(units), len(LABELS)))
    for label in _NAMES.values():
        found[:, LABELS.index(label)] = neural.probability(label, answers)
    return found


def _line(test: Sequence[Heard], place: int, withheld: frozenset[str]) -> Line:
    label = LABELS[place]
    by_neural = figure_of([_against(each, each.neural, [place]) for each in test], _mean_of_passes)
    by_rules = figure_of([_against(each, each.rules, [place]) for each in test], _mean_of_passes)
    total = np.sum([_against(each, each.neural, [place]) for each in test], axis=0)[:, 0]
    both = [each.passes for each in test if len(each.passes) == len(PASSES)]
    return Line(
        label,
        int(sum(each.passes["first"][:, place].sum() for each in test)),
        by_rules if label in OF_RULES else Figure(None),
        by_neural,
        tuple(None if np.isnan(f1) else float(f1) for f1 in label_f1s(total)),
        float(total[:, 0].sum() / total[:, 1].sum()) if total[:, 1].sum() else None,
        _sure_of(test, place),
        figure_of([_pass_against_pass(each, [place]) for each in both], micro_f1),
        figure_of([_bins(each)[place] for each in test], lambda cells: float(errors_in_bins(cells)))
        if label in KINDS
        else Figure(None),
        float(np.concatenate([each.wanted[:, place] for each in test]).mean()),
        label in withheld,
    )


def _against(heard: Heard, said: Yes, places: Sequence[int] | NDArray[np.int64]) -> Sums:
    """Passes x labels x counts; a pass that is not made adds nothing."""
    nothing = np.zeros((len(places), 3))
    return np.stack(
        [counts(said[:, places], heard.passes[name][:, places]) if name in heard.passes else nothing for name in PASSES]
    )


def _mean_of_passes(cells: Sums) -> float:
    """The F1 of the first label against each pass, averaged over the passes that there are."""
    return float(_means(cells)[0])


def _means(cells: Sums) -> Sums:
    """For passes x labels x counts each label's F1, averaged over the passes that give it; NaN if none does."""
    f1s = np.where(cells[..., 2] > 0, label_f1s(cells), np.nan)
    some = ~np.isnan(f1s)
    below = some.sum(0)
    return np.asarray(np.where(some, f1s, 0).sum(0) / np.where(below > 0, below, np.nan), np.float64)


def _pass_against_pass(passes: dict[str, Yes], places: Sequence[int] | NDArray[np.int64]) -> Sums:
    """Labels x counts, the second pass against the first; a pass that is not made adds nothing."""
    if len(passes) < len(PASSES):
        return np.zeros((len(places), 3))
    return counts(passes["second"][:, places], passes["first"][:, places])


def _bins(heard: Heard) -> Sums:
    return in_bins(heard.probability, heard.wanted, BINS)


def _sure_of(test: Sequence[Heard], place: int) -> float | None:
    given = np.concatenate([each.given[:, place] for each in test])
    return float(given[given > 0].mean()) if (given > 0).any() else None


def where_given(heard: Heard) -> Sums:
    """Labels that people write down x (units that it is given to, sum of its probabilities there, sum of its right)."""
    probability, wanted = heard.given[:, OWN_PLACES], heard.wanted[:, OWN_PLACES]
    some = probability > 0
    return np.stack([some.sum(0), probability.sum(0), (wanted * some).sum(0)], axis=-1).astype(np.float64)


def gap_where_given(cells: Sums) -> float:
    """The gap between a label's mean probability and its share right, over all labels given, from `where_given`."""
    n = cells[:, 0].sum()
    return float(np.abs(cells[:, 1] - cells[:, 2]).sum() / n) if n else float("nan")


def _company(talks: Sequence[written.Conversation], test: Sequence[Heard], without: NeuralListener) -> Company:
    moved, one, other = [], [], []
    for talk, heard in zip(talks, test, strict=True):
        units = _units(talk)
        conversation, shifts = as_users_have_it(talk)
        probability = _probabilities(conversation, units, shifts, without)
        moved.append(np.abs(heard.probability - probability)[:, OWN_PLACES])
        one.append(heard.neural[:, OWN_PLACES])
        other.append(said_of(units, shifts, without.listen(conversation))[:, OWN_PLACES])
    return compared(np.concatenate(moved), np.concatenate(one), np.concatenate(other))


def compared(moved: Numbers, one: Yes, other: Yes) -> Company:
    """How far labels that are given with company (`one`) and without (`other`) differ."""
    return Company(float(moved.max()), float(moved.mean()), int((one | other).sum()), int((one ^ other).sum()))


def _agreement(both: Sequence[dict[str, Yes]], place: int) -> Agreement:
    cells = [confusion(each["first"][:, place].astype(int), each["second"][:, place].astype(int), 2) for each in both]
    return Agreement(
        LABELS[place],
        int(sum(each["first"][:, place].sum() for each in both)),
        figure_of([_pass_against_pass(each, [place]) for each in both], micro_f1),
        figure_of(cells, kappa),
    )


def _goals(test: Sequence[Heard], given: NDArray[np.int64]) -> Iterator[Goal]:
    """The median F1 and the mean calibration error over the labels that people write down in the held-out tenth."""
    has = np.array([place for place in given if LABELS[place] in OF_RULES], np.int64)
    neural = figure_of([_against(each, each.neural, given) for each in test], _median)
    rules = figure_of([_against(each, each.rules, has) for each in test], _median)
    people = figure_of(
        [_pass_against_pass(each.passes, given) for each in test], lambda cells: float(np.nanmedian(label_f1s(cells)))
    )
    on = f"written conversations, held-out tenth ({len(test)} conversations)"
    reach = f"the second pass against the first reaches {people.value:.2f}" if people.value is not None else ""
    yield Goal(
        on,
        f"F1, median of the {len(given)} labels that people write down (rules: of the {len(has)} that they have)",
        rules,
        neural,
        F1_TO_REACH,
        beside=reach,
    )
    yield from _calibration(on, test, given)


def _calibration(on: str, test: Sequence[Heard], given: NDArray[np.int64]) -> Iterator[Goal]:
    error = figure_of([_bins(each)[given] for each in test], lambda cells: float(errors_in_bins(cells).mean()))
    shares = np.concatenate([each.wanted[:, given] for each in test]).mean(0)
    nothing = f"always saying 0 has {shares.mean():.3f}: the labels are rare"
    yield Goal(on, "calibration error, mean of these labels", NONE, error, ERROR_TO_REACH, less=True, beside=nothing)
    cells = [where_given(each) for each in test]
    n, probability, right = np.sum(cells, axis=(0, 1)).tolist()
    beside = f"of {n:,.0f} labels given: mean probability {probability / n:.2f}, right {right / n:.2f}" if n else ""
    gap = figure_of(cells, gap_where_given)
    yield Goal(on, "the same where a label is given: probability against share right", NONE, gap, beside=beside)


def _median(cells: Sums) -> float:
    means = _means(cells)
    return float(np.median(means[~np.isnan(means)])) if not np.isnan(means).all() else float("nan")


TOGETHER = "F1 over all labels together"


def _by_dialect(heard: Sequence[Heard], by: str, *, each_label: bool = True) -> Iterator[Apart]:
    """For each dialect one F1 over all labels, and one for each label that its speakers have often enough."""
    own = [LABELS.index(label) for label in OWN if by != "rules" or label in OF_RULES]
    said: list[Yes] = [getattr(each, by) for each in heard]
    whole = [_pooled(each, yes, slice(None)) for each, yes in zip(heard, said, strict=True)]
    for dialect in sorted({dialect for each in heard for dialect in each.dialects}):
        of = [np.array([other == dialect for other in each.dialects], bool) for each in heard]
        mine = [_pooled(each, yes, who) for each, yes, who in zip(heard, said, of, strict=True)]
        units, talks = int(sum(who.sum() for who in of)), sum(bool(who.any()) for who in of)
        yield apart(dialect, TOGETHER, f"{units} units in {talks} conversations", _columns(mine, whole, own), micro_f1)
        often = np.sum(mine, axis=0)[:, 2] / len(PASSES)
        for place in own:
            if each_label and often[place] >= FEWEST:
                size = f"{round(float(often[place]))} units"
                yield apart(dialect, f"F1 of {LABELS[place]}", size, _columns(mine, whole, [place]), micro_f1)


def _columns(mine: Sequence[Sums], whole: Sequence[Sums], places: Sequence[int]) -> tuple[list[Sums], list[Sums]]:
    return [each[places] for each in mine], [each[places] for each in whole]


def _pooled(heard: Heard, said: Yes, who: slice | Yes) -> Sums:
    """Labels x counts, over all passes together."""
    return np.asarray(np.sum([counts(said[who], people[who]) for people in heard.passes.values()], axis=0), float)
