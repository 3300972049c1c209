"""All figures of the page, worked out from the labelled sets; nothing is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evidence import ami, annomi, epitome, quality, stories, switchboard
from benchmarks.evidence.arithmetic import Counts, Interval, intervals, total
from benchmarks.evidence.labelled import Detector, Labelled, compare, whole_turns
from benchmarks.evidence.quality import Separation
from benchmarks.evidence.stories import Score
from regard.listener import Listener


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
class Evidence:
    """Everything that the page says."""

    listener: str
    annomi: LabelledSet
    switchboard: LabelledSet
    ami: LabelledSet
    epitome: LabelledSet
    agreement: tuple[Agreement, ...]
    stories: tuple[Score, ...]
    measures: tuple[Separation, ...]
    by_listener: tuple[Separation, ...]
    by_people: tuple[Separation, ...]
    length: Separation


def gather(shared: Path, listener: Listener) -> Evidence:
    """Work out all figures.

    Args:
        shared: the folder that holds `data` and `stories`.
        listener: whose labels are judged.
    """
    data = shared / "data"
    every = annomi.demonstrations(data)
    therapists = [each.heard_by(listener) for each in every]
    telephone = switchboard.conversations(data, listener)
    meetings = ami.conversations(data, listener)
    posts = epitome.conversations(data, listener)
    return Evidence(
        listener=listener.name,
        annomi=_set(therapists, _lines(therapists, annomi.DETECTORS, "utterance")),
        switchboard=_set(telephone, _with_turns(telephone, switchboard.DETECTORS, switchboard.BACK_CHANNEL)),
        ami=_set(meetings, _with_turns(meetings, ami.DETECTORS, ami.BACK_CHANNEL)),
        epitome=_set(posts, _lines(posts, epitome.DETECTORS, "answer")),
        agreement=tuple(_agreement(every, detector) for detector in annomi.DETECTORS),
        stories=tuple(stories.scores(shared / "stories", listener)),
        measures=tuple(quality.of_measures(every, therapists)),
        by_listener=tuple(quality.of_the_combination(every, therapists, by_people=False)),
        by_people=tuple(quality.of_the_combination(every, therapists, by_people=True)),
        length=quality.of_length(every),
    )


def _set(labelled: Sequence[Labelled], lines: list[Line]) -> LabelledSet:
    return LabelledSet(len(labelled), sum(len(each.units) for each in labelled), tuple(lines))


def _with_turns(labelled: Sequence[Labelled], detectors: Sequence[Detector], back_channel: Detector) -> list[Line]:
    """Each detector by act, and the back-channel by turn too: Regard's is a turn that does not take the floor."""
    turns = [whole_turns(each) for each in labelled]
    return _lines(turns, [back_channel], "turn") + _lines(labelled, detectors, "act")


def _lines(labelled: Sequence[Labelled], detectors: Sequence[Detector], unit: str) -> list[Line]:
    return [_line(labelled, detector, unit) for detector in detectors]


def _line(labelled: Sequence[Labelled], detector: Detector, unit: str) -> Line:
    parts = compare(labelled, detector)
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
