"""The page `docs/evidence.md`: its words are in `page.md.jinja`, its tables are made here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined

from benchmarks.evidence.arithmetic import RESAMPLES, Counts, total
from benchmarks.evidence.fairness import Apart
from benchmarks.evidence.gather import Agreement, Evidence, Judged, LabelledSet, Line
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.quality import DOWN, NOT_STATED, UP, Separation
from benchmarks.evidence.rests_on import RESTS_ON, UNKNOWN
from benchmarks.evidence.sums import Figure
from benchmarks.evidence.words import FEWEST, FEWEST_TALKS, NOTHING, figure, found, number, of_hundred, percent, table
from benchmarks.evidence.written import F1_TO_REACH, Written
from benchmarks.evidence.written import Line as LabelLine

NO_ANSWER = "none"
"""Of a listener that gives no such answer."""

DIRECTION = {UP: "more", DOWN: "less", NOT_STATED: "not stated"}


OFTEN_RIGHT = 0.75
"""From this precision on a label can be relied upon (judgement: three times in four)."""


def page(evidence: Evidence) -> str:
    """The whole page."""
    environment = Environment(
        loader=PackageLoader("benchmarks.evidence", "."),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Markdown
    )
    environment.filters["thousands"] = "{:,}".format
    rules, neural = evidence.rules, evidence.neural
    return environment.get_template("page.md.jinja").render(
        evidence=evidence,
        right={each.listener: _of_counsellors(each, lambda counts: counts.precision) for each in (rules, neural)},
        seen={each.listener: _of_counsellors(each, lambda counts: counts.recall) for each in (rules, neural)},
        told={each.listener: total(score.place for score in each.stories) for each in (rules, neural)},
        both=(neural, rules),
        theirs=evidence.by_people[0],
        trust=trust(evidence.written.lines),
        listed=listed,
        reached=reached,
        summary=_summary(evidence.goals),
        asked_for=[goal for goal in evidence.goals if goal.to_reach is not None],
        often=of_hundred(OFTEN_RIGHT),
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
        written=_written,
        passes=_passes,
        groups=_groups,
        far_below=far_below,
        number=number,
        percent=percent,
        figure=lambda each: figure(each.value, each.interval),
    )


def _of_counsellors(judged: Judged, share: Callable[[Counts], float | None]) -> dict[str, float | None]:
    return {line.detector.name: share(line.counts) for line in judged.annomi.lines}


def reached(goals: Iterable[Goal], by: str) -> int:
    """How many goals a listener reaches; `by` is `rules` or `neural`."""
    return sum(goal.reached(goal.rules if by == "rules" else goal.neural) for goal in goals)


def trust(lines: Iterable[LabelLine]) -> dict[str, list[str]]:
    """The neural listener's labels by how far each can be relied upon, from the held-out conversations.

    `often` right, `seldom` right, `rare` (too few units to say), or `withheld`: never said.
    """
    found: dict[str, list[str]] = {"often": [], "seldom": [], "rare": [], "withheld": []}
    for line in lines:
        found[_trust(line)].append(line.label.replace("_", " "))
    return found


def _trust(line: LabelLine) -> str:
    if line.withheld or line.precision is None:
        return "withheld"
    if line.units < FEWEST:
        return "rare"
    return "often" if line.precision >= OFTEN_RIGHT else "seldom"


def listed(names: Sequence[str]) -> str:
    """Names as a clause: `thanks, offer and advice`; `nothing` if there are none."""
    if not names:
        return "nothing"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _summary(goals: Iterable[Goal]) -> str:
    return table(
        ["on", "figure", "rules", "neural", "to reach", "by the rules", "by the neural one", "beside"],
        [_goal(goal) for goal in goals],
    )


def _goal(goal: Goal) -> list[str]:
    aim = "-" if goal.to_reach is None else f"{'under ' if goal.less else ''}{number(goal.to_reach, 3)}"
    return [
        goal.on,
        goal.figure,
        *(NO_ANSWER if each is NONE else figure(each.value, each.interval) for each in (goal.rules, goal.neural)),
        aim,
        *(_verdict(goal, each) for each in (goal.rules, goal.neural)),
        goal.beside or NOTHING,
    ]


def _verdict(goal: Goal, by: Figure) -> str:
    if goal.to_reach is None:
        return NOTHING
    return "reached" if goal.reached(by) else "not reached"


def chance(separation: Separation) -> str:
    """Whether an AUC is more than chance, as a clause."""
    low, high = separation.interval or (0.0, 1.0)
    if low > 0.5:
        return "which is better than chance"
    return "which is worse than chance" if high < 0.5 else "which may be chance"


def _size(labelled: LabelledSet) -> str:
    return f"{labelled.conversations:,} conversations, {labelled.units:,} labelled units."


def _lines(both: Iterable[LabelledSet], names: Iterable[str], agreement: Iterable[Agreement] = ()) -> str:
    """The lines of the listeners, those about the same thing one below the other."""
    people = {each.detector.name: figure(each.one_against_others) for each in agreement}
    last = ["one person against the others"] if people else []
    every = [(line, name) for labelled, name in zip(both, names, strict=True) for line in labelled.lines]
    order = list(dict.fromkeys((line.detector.name, line.unit) for line, _ in every))
    every.sort(key=lambda each: order.index((each[0].detector.name, each[0].unit)))
    return table(
        ["what", "by", "listener", "people say yes", "precision", "recall", "F1", "kappa", *last, "abstains"],
        [_row(line, name, [people[line.detector.name]] if people else []) for line, name in every],
    )


def _row(line: Line, listener: str, people: Sequence[str]) -> list[str]:
    counts = line.counts
    yes = counts.both + counts.people
    start = [line.detector.name, line.unit, listener, f"{yes:,} of {counts.judged:,} ({percent(counts.prevalence)})"]
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


def _stories(both: Iterable[Judged]) -> str:
    return table(
        [
            "story",
            "listener",
            "moments: right turn",
            "and right kind",
            "and right response",
            "your acts",
            "none, left alone",
        ],
        sorted(
            [
                score.name,
                each.listener,
                *(found(counts) for counts in (score.place, score.kind, score.response, score.acts)),
                f"{score.not_moments - len(score.false_moments)} of {score.not_moments}",
            ]
            for each in both
            for score in each.stories
        ),
    )


def _combination(evidence: Evidence) -> str:
    return table(
        ["what", "good should have", "good / poor talks", "AUC, rules", "AUC, neural", "AUC, people's labels"],
        [
            [
                rules.name,
                DIRECTION[rules.direction],
                f"{rules.good} / {rules.poor}",
                *(figure(each.auc, each.interval) for each in (rules, neural, theirs)),
            ]
            for rules, neural, theirs in zip(
                evidence.rules.combination, evidence.neural.combination, evidence.by_people, strict=True
            )
        ],
    )


def _measures(evidence: Evidence) -> str:
    return table(
        ["measure", "good should have", "AUC, rules", "AUC, neural", "its error is", "why"],
        [
            _measure(rules, neural)
            for rules, neural in zip(evidence.rules.measures, evidence.neural.measures, strict=True)
        ],
    )


def _measure(rules: Separation, neural: Separation) -> list[str]:
    status, why = RESTS_ON.get(rules.name, UNKNOWN)
    return [f"`{rules.name}`", DIRECTION[rules.direction], _auc(rules), _auc(neural), f"*{status}*", why]


def _auc(each: Separation) -> str:
    """The AUC and on how many good and poor talks it rests."""
    if min(each.good, each.poor) < FEWEST_TALKS:
        return f"too few to say; {each.good} / {each.poor}"
    return f"{figure(each.auc, each.interval)}; {each.good} / {each.poor}"


def _written(written: Written) -> str:
    return table(
        [
            "label",
            "units",
            "rules, F1",
            "neural, F1",
            "to the first pass",
            "to the second",
            "second pass to the first, F1",
            "precision",
            "mean probability when given",
            "calibration error",
            "by always saying 0",
            f"F1 of {F1_TO_REACH}",
        ],
        [_label(line) for line in written.lines],
    )


def _label(line: LabelLine) -> list[str]:
    return [
        f"`{line.label}`",
        str(line.units),
        NO_ANSWER if line.rules.value is None else figure(line.rules.value, line.rules.interval),
        f"{figure(line.neural.value, line.neural.interval)}{', withheld' if line.withheld else ''}",
        *(figure(each) for each in line.against),
        figure(line.people.value, line.people.interval),
        figure(line.precision),
        figure(line.sureness),
        NOTHING if line.error.value is None else number(line.error.value, 3),
        number(line.share, 3),
        "reached" if line.neural.value is not None and line.neural.value >= F1_TO_REACH else "not reached",
    ]


def _passes(written: Written) -> str:
    return table(
        ["label", "units, first pass", "F1", "kappa"],
        [
            [
                f"`{each.label}`",
                f"{each.units:,}",
                figure(each.f1.value, each.f1.interval),
                figure(each.kappa.value, each.kappa.interval),
            ]
            for each in written.agreement
        ],
    )


def _groups(every: Iterable[Apart]) -> str:
    return table(
        ["speakers", "figure", "on", "theirs", "everybody's", "difference"],
        [
            [
                each.group,
                each.figure,
                each.size,
                figure(each.own.value, each.own.interval),
                figure(each.whole.value),
                signed(each.difference),
            ]
            for each in every
        ],
    )


def far_below(every: Iterable[Apart]) -> str:
    """One plain line for each group that lies more below the whole than it may."""
    lines = [
        f"- {each.group}: {each.figure} {figure(each.own.value)}, everybody's {figure(each.whole.value)}: "
        f"{signed(each.difference)}, on {each.size}."
        for each in every
        if each.far_below
    ]
    return "\n".join(lines) or "- none."


def signed(difference: Figure) -> str:
    """`-0.04 (-0.08 to 0.01)`, with a plus where it is more."""
    text = figure(difference.value, difference.interval)
    return f"+{text}" if difference.value is not None and round(difference.value, 2) > 0 else text
