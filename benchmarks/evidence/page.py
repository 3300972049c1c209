"""The page `docs/evidence.md`: its words are in `page.md.jinja`, its tables are made here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

from benchmarks.evidence.arithmetic import RESAMPLES, total
from benchmarks.evidence.gather import Agreement, Evidence, LabelledSet, Line
from benchmarks.evidence.quality import DOWN, NOT_STATED, UP, Separation
from benchmarks.evidence.rests_on import RESTS_ON, UNKNOWN
from benchmarks.evidence.stories import Score
from benchmarks.evidence.words import FEWEST, FEWEST_TALKS, NOTHING, figure, found, of_hundred, percent, table

DIRECTION = {UP: "more", DOWN: "less", NOT_STATED: "not stated"}


def page(evidence: Evidence) -> str:
    """The whole page."""
    environment = Environment(
        loader=PackageLoader("benchmarks.evidence", "."),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Markdown
    )
    counts = {line.detector.name: line.counts for line in evidence.annomi.lines}
    return environment.get_template("page.md.jinja").render(
        evidence=evidence,
        right={name: each.precision for name, each in counts.items()},
        seen={name: each.recall for name, each in counts.items()},
        told=total(score.place for score in evidence.stories),
        ours=evidence.by_listener[0],
        theirs=evidence.by_people[0],
        fewest=FEWEST,
        fewest_talks=FEWEST_TALKS,
        resamples=f"{RESAMPLES:,}",
        hundred=of_hundred,
        chance=chance,
        size=_size,
        lines=_lines,
        what_means_what=_what_means_what,
        among_people=_among_people,
        stories=_stories,
        combination=_combination,
        control=lambda each: f"AUC {figure(each.auc, each.interval)}",
        measures=_measures,
    )


def chance(separation: Separation) -> str:
    """Whether an AUC is more than chance, as a clause."""
    low, high = separation.interval or (0.0, 1.0)
    if low > 0.5:
        return "which is better than chance"
    return "which is worse than chance" if high < 0.5 else "which may be chance"


def _size(labelled: LabelledSet) -> str:
    return f"{labelled.conversations:,} conversations, {labelled.units:,} labelled units."


def _lines(labelled: LabelledSet, agreement: Iterable[Agreement] = ()) -> str:
    people = {each.detector.name: figure(each.one_against_others) for each in agreement}
    last = ["one person against the others"] if people else []
    return table(
        ["what", "by", "people say yes", "precision", "recall", "F1", "kappa", *last, "abstains"],
        [_row(line, [people[line.detector.name]] if people else []) for line in labelled.lines],
    )


def _row(line: Line, people: Sequence[str]) -> list[str]:
    counts = line.counts
    yes = counts.both + counts.people
    start = [line.detector.name, line.unit, f"{yes:,} of {counts.judged:,} ({percent(counts.prevalence)})"]
    end = [*people, percent(counts.abstention)]
    if yes < FEWEST:
        return [*start, "too few to say", NOTHING, NOTHING, NOTHING, *end]
    return [
        *start,
        "never says it" if counts.precision is None else figure(counts.precision, line.precision),
        figure(counts.recall, line.recall),
        figure(counts.f1, line.f1),
        figure(counts.kappa, line.kappa),
        *end,
    ]


def _what_means_what(labelled: LabelledSet) -> str:
    detectors = {line.detector.name: line.detector for line in labelled.lines}
    return table(
        ["what", "people's labels", "Regard's labels"],
        [
            [name, ", ".join(f"`{tag}`" for tag in sorted(each.people)), ", ".join(sorted(each.listener))]
            for name, each in detectors.items()
        ],
    )


def _among_people(agreement: Iterable[Agreement]) -> str:
    return table(
        ["what", "utterances", "one person against the others", "Fleiss' kappa", "Fleiss' kappa, *published*"],
        [
            [
                each.detector.name,
                str(each.utterances),
                figure(each.one_against_others),
                figure(each.fleiss),
                figure(each.published),
            ]
            for each in agreement
        ],
    )


def _stories(scores: Iterable[Score]) -> str:
    return table(
        [
            "story",
            "moments: right turn",
            "and right kind",
            "and right response",
            "your acts",
            "none, left alone",
        ],
        [
            [
                score.name,
                *(found(counts) for counts in (score.place, score.kind, score.response, score.acts)),
                f"{score.not_moments - len(score.false_moments)} of {score.not_moments}",
            ]
            for score in scores
        ],
    )


def _combination(evidence: Evidence) -> str:
    return table(
        ["what", "good should have", "good / poor talks", "AUC, Regard's labels", "AUC, people's labels"],
        [
            [
                ours.name,
                DIRECTION[ours.direction],
                f"{ours.good} / {ours.poor}",
                figure(ours.auc, ours.interval),
                figure(theirs.auc, theirs.interval),
            ]
            for ours, theirs in zip(evidence.by_listener, evidence.by_people, strict=True)
        ],
    )


def _measures(separations: Iterable[Separation]) -> str:
    return table(
        ["measure", "good should have", "AUC", "good / poor talks", "too little to say", "its error is", "why"],
        [_measure(each) for each in separations],
    )


def _measure(each: Separation) -> list[str]:
    status, why = RESTS_ON.get(each.name, UNKNOWN)
    enough = min(each.good, each.poor) >= FEWEST_TALKS
    return [
        f"`{each.name}`",
        DIRECTION[each.direction],
        figure(each.auc, each.interval) if enough else "too few to say",
        f"{each.good} / {each.poor}",
        str(each.abstained),
        f"*{status}*",
        why,
    ]
