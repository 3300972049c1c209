"""All figures of the page, worked out from the labelled sets; nothing is written here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evidence import (
    ami,
    annomi,
    dealings,
    email_intent,
    empathetic_dialogues,
    epitome,
    goemotions,
    mrda,
    quality,
    receptiveness,
    stories,
    switchboard,
    written,
)
from benchmarks.evidence.arithmetic import Counts, Interval, intervals, total
from benchmarks.evidence.fairness import MOST_BELOW, Apart
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.labelled import Detector, Labelled, compare, heard, whole_turns
from benchmarks.evidence.network import WithoutCompany
from benchmarks.evidence.quality import Separation
from benchmarks.evidence.stories import Score
from benchmarks.evidence.sums import Figure
from benchmarks.evidence.written import Written
from regard.listener import Listener, default_listener
from regard.listener.neural_listener import NeuralListener
from regard.listener.rules_listener import RulesListener
from regard.listener.which import WEIGHTS


@dataclass(frozen=True, slots=True)
class Line:
    """One detector on one set.

    Attributes:
        detector: what is looked for.
        unit: what people labelled: `utterance`, `act`, or `turn` for turns that are nothing else.
        counts: over the whole set.
        precision: 95 % interval, as are the next three.
    """

    detector: Detector
    unit: str
    counts: Counts
    precision: Interval | None
    recall: Interval | None
    f1: Interval | None
    kappa: Interval | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far people agree among themselves on one detector of AnnoMI.

    Attributes:
        detector: what is looked for.
        utterances: how many utterances all annotators labelled.
        fleiss: Fleiss' kappa of all annotators.
        one_against_others: Cohen's kappa of one annotator against the majority of the others.
        published: Fleiss' kappa as published; None if it is not.
    """

    detector: Detector
    utterances: int
    fleiss: float | None
    one_against_others: float | None
    published: float | None


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """One set's lines, and its size."""

    conversations: int
    units: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What one listener reaches on the sets that nothing was trained on.

    Attributes:
        listener: its name and version.
        annomi: counselling talks.
        switchboard: telephone talks.
        ami: the test meetings.
        epitome: answers to people in trouble.
        stories: the written stories.
        measures: how each measure tells good talks from poor.
        combination: how the fixed combination does, then its parts.
    """

    listener: str
    annomi: LabelledSet
    switchboard: LabelledSet
    ami: LabelledSet
    epitome: LabelledSet
    stories: tuple[Score, ...]
    measures: tuple[Separation, ...]
    combination: tuple[Separation, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that the page says.

    Attributes:
        default: the listener that users get unless they ask for another.
        rules: what the rule-based listener reaches.
        neural: what the neural one reaches.
        goals: every figure that was to be reached, with both listeners'.
        agreement: how far people agree on AnnoMI.
        by_people: the fixed combination over people's own labels.
        length: a control that has nothing to do with listening.
        written: the project's own conversations.
        speakers: the research meetings by group of speakers.
    """

    default: str
    rules: Judged
    neural: Judged
    goals: tuple[Goal, ...]
    agreement: tuple[Agreement, ...]
    by_people: tuple[Separation, ...]
    length: Separation
    written: Written
    speakers: tuple[Apart, ...]


@dataclass(frozen=True, slots=True)
class _Talks:
    """Every set, heard by one listener."""

    therapists: list[Labelled]
    telephone: list[Labelled]
    meetings: list[Labelled]
    posts: list[Labelled]


def gather(shared: Path, weights: Path = WEIGHTS) -> Evidence:
    """Work out all figures.

    Args:
        shared: the folder that holds `data` and `stories`.
        weights: of the neural listener.
    """
    data = shared / "data"
    rules, neural = RulesListener(), NeuralListener(weights)
    every = annomi.demonstrations(data)
    by_rules, by_neural = (_hear(data, every, listener) for listener in (rules, neural))
    judged_rules = _judged(shared, rules, every, by_rules, epitome.DETECTORS)
    judged_neural = _judged(shared, neural, every, by_neural, (*epitome.DETECTORS, *epitome.OF_ANSWERS))
    research = mrda.meetings(data, neural)
    own = written.results(rules, neural, WithoutCompany(weights), _withheld(weights))
    speakers = tuple(mrda.by_group(research))
    return Evidence(
        default=default_listener().name,
        rules=judged_rules,
        neural=judged_neural,
        goals=(
            *_trained_on(data, neural, judged_rules, research),
            *_on_annomi(judged_rules, judged_neural),
            *epitome.goals(by_rules.posts, by_neural.posts),
            *_on_switchboard(judged_rules, judged_neural),
            *stories.goals(list(judged_rules.stories), list(judged_neural.stories)),
            *own.goals,
            _for_everybody((*speakers, *own.groups), own.rules_groups),
        ),
        agreement=tuple(_agreement(every, detector) for detector in annomi.DETECTORS),
        by_people=tuple(quality.of_the_combination(every, by_rules.therapists, by_people=True)),
        length=quality.of_length(every),
        written=own,
        speakers=speakers,
    )


def _withheld(weights: Path) -> frozenset[str]:
    labels = json.loads((weights / "card.json").read_text("utf-8"))["labels"]
    return frozenset(name for name, trusted in labels.items() if trusted["threshold"] is None)


def _hear(data: Path, every: list[annomi.Demonstration], listener: Listener) -> _Talks:
    return _Talks(
        [each.heard_by(listener) for each in every],
        switchboard.conversations(data, listener),
        ami.conversations(data, listener),
        epitome.conversations(data, listener),
    )


def _judged(
    shared: Path,
    listener: Listener,
    every: list[annomi.Demonstration],
    talks: _Talks,
    of_answers: Sequence[Detector],
) -> Judged:
    return Judged(
        listener=listener.name,
        annomi=_set(talks.therapists, _lines(talks.therapists, annomi.DETECTORS, "utterance")),
        switchboard=_set(
            talks.telephone, _with_turns(talks.telephone, switchboard.DETECTORS, switchboard.BACK_CHANNEL)
        ),
        ami=_set(talks.meetings, _with_turns(talks.meetings, ami.DETECTORS, ami.BACK_CHANNEL)),
        epitome=_set(talks.posts, _lines(talks.posts, of_answers, "answer")),
        stories=tuple(stories.scores(shared / "stories", listener)),
        measures=tuple(quality.of_measures(every, talks.therapists)),
        combination=tuple(quality.of_the_combination(every, talks.therapists, by_people=False)),
    )


def _trained_on(data: Path, neural: NeuralListener, rules: Judged, research: list[mrda.Meeting]) -> list[Goal]:
    """The sets whose training part trained the network, on their test part."""
    f1s = {line.detector.name: Figure(line.counts.f1, line.f1) for line in rules.ami.lines if line.unit == "act"}
    of_classes = {"bck": f1s["back-channel"], "el.und": f1s["elicit understanding"], "off": f1s["offer"]}
    return [
        *ami.goals(data, neural, of_classes),
        *mrda.goals(research),
        *goemotions.goals(data, neural),
        *empathetic_dialogues.goals(data, neural),
        *receptiveness.goals(data, neural),
        *email_intent.goals(data, neural),
        *dealings.goals(neural),
    ]


def _on_annomi(rules: Judged, neural: Judged) -> list[Goal]:
    """The listener's kappa with people as a share of the published kappa among people; and the fixed combination."""
    pairs = zip(rules.annomi.lines, neural.annomi.lines, strict=True)
    shares = [
        Goal(
            "AnnoMI",
            f"kappa with people as a share of that among people, {one.detector.name}",
            _share(one, annomi.PUBLISHED[one.detector.name]),
            _share(other, annomi.PUBLISHED[one.detector.name]),
            annomi.TO_REACH[one.detector.name],
            beside=f"among people {annomi.PUBLISHED[one.detector.name]:.2f} (published)",
        )
        for one, other in pairs
        if one.detector.name in annomi.TO_REACH
    ]
    one, other = (Figure(each.combination[0].auc, each.combination[0].interval) for each in (rules, neural))
    combined = Goal("AnnoMI, good against poor listening", "AUC of the combination", one, other, quality.TO_REACH)
    return [*shares, combined]


def _share(line: Line, among_people: float) -> Figure:
    """The interval is the listener's alone; what was published has none."""
    if line.counts.kappa is None or line.kappa is None:
        return NONE
    low, high = line.kappa
    return Figure(line.counts.kappa / among_people, (low / among_people, high / among_people))


def _on_switchboard(rules: Judged, neural: Judged) -> list[Goal]:
    return [
        Goal(
            "Switchboard validation",
            f"F1 of {one.detector.name}, by {one.unit}",
            Figure(one.counts.f1, one.f1),
            Figure(other.counts.f1, other.f1),
            switchboard.TO_REACH.get((one.detector.name, one.unit)),
        )
        for one, other in zip(rules.switchboard.lines, neural.switchboard.lines, strict=True)
        if one.detector.name in {name for name, _ in switchboard.TO_REACH}
    ]


def _for_everybody(neural: Sequence[Apart], rules: Sequence[Apart]) -> Goal:
    """How far the group that is heard worst lies below the whole, in any figure."""
    return Goal(
        "fairness: MRDA by sex and native language, written conversations by dialect",
        "the most that any group's figure lies below the whole's",
        _worst(rules),
        _worst(neural),
        MOST_BELOW,
        less=True,
        beside=f"{sum(each.far_below for each in neural)} of {len(neural)} figures lie further below (neural)",
    )


def _worst(every: Sequence[Apart]) -> Figure:
    """The one that lies lowest, its sign turned; without any there is no figure."""
    known = [each.difference for each in every if each.difference.value is not None]
    if not known:
        return NONE
    worst = min(known, key=lambda each: each.value if each.value is not None else 0.0)
    low, high = worst.interval or (None, None)
    spread = (-high, -low) if low is not None and high is not None else None
    return Figure(-worst.value if worst.value is not None else None, spread)


def _set(labelled: Sequence[Labelled], lines: list[Line]) -> LabelledSet:
    return LabelledSet(len(labelled), sum(len(each.units) for each in labelled), tuple(lines))


def _with_turns(labelled: Sequence[Labelled], detectors: Sequence[Detector], back_channel: Detector) -> list[Line]:
    """Each detector by act, and the back-channel by turn too: Regard's is a turn that does not take the floor."""
    turns = [whole_turns(each) for each in labelled]
    return _lines(turns, [back_channel], "turn") + _lines(labelled, detectors, "act")


def _lines(labelled: Sequence[Labelled], detectors: Sequence[Detector], unit: str) -> list[Line]:
    kinds = [heard(each) for each in labelled]
    return [_line(compare(labelled, detector, kinds), detector, unit) for detector in detectors]


def _line(parts: list[Counts], detector: Detector, unit: str) -> Line:
    return Line(
        detector,
        unit,
        total(parts),
        *intervals(parts, lambda c: c.precision, lambda c: c.recall, lambda c: c.f1, lambda c: c.kappa),
    )


def _agreement(every: list[annomi.Demonstration], detector: Detector) -> Agreement:
    fleiss, utterances = annomi.people_among_themselves(every, detector)
    return Agreement(
        detector,
        utterances,
        fleiss,
        annomi.one_person_against_the_others(every, detector),
        annomi.PUBLISHED.get(detector.name),
    )
