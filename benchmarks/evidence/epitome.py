"""EPITOME: answers to people who write of their troubles, labelled for empathy. Only ever evaluated on."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.evidence.goals import Goal
from benchmarks.evidence.labelled import Detector, Labelled, Tags, heard, listen_to
from benchmarks.evidence.measured import measured_in_training
from benchmarks.evidence.sums import Sums, confusion, figure_of, macro_f1
from regard.conversation import Piece, Place
from regard.listener import Act, Listener
from regard.listener.labels import Answer

DETECTORS = (
    Detector("acknowledging (emotional reaction)", frozenset({"emotional-reactions"}), frozenset({Act.ACKNOWLEDGING})),
    Detector(
        "question (exploration)",
        frozenset({"explorations"}),
        frozenset({Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING}),
    ),
    Detector(
        "reflection or turned to self (interpretation)",
        frozenset({"interpretations"}),
        frozenset({Act.REFLECTION, Act.CHECK_OF_UNDERSTANDING, Act.TURNED_TO_SELF}),
    ),
)
"""Fixed before measuring; a weak and a strong one both count. An interpretation says that one understands, often by
telling of the like (`I know what you mean, I have had that`), so it is wider than Regard's reflection."""

OF_ANSWERS = (
    Detector("feeling met (reaction)", frozenset({"emotional-reactions"}), frozenset({Answer.FEELING_MET})),
    Detector("understanding shown (interpretation)", frozenset({"interpretations"}), frozenset({Answer.UNDERSTANDING})),
    Detector("exploration (exploration)", frozenset({"explorations"}), frozenset({Answer.EXPLORATION})),
)
"""What the neural listener says of answers, one for each of EPITOME's three; fixed before measuring. An answer has a
label if any of its sentences has it, which is to say if the likeliest of them reaches the label's threshold."""

IN_WORDS = {"emotional-reactions": "reaction", "interpretations": "interpretation", "explorations": "exploration"}

PUBLISHED = {"emotional-reactions": 0.74, "interpretations": 0.63, "explorations": 0.73}
"""Macro-F1 over three levels, of a network trained on this very set (Sharma et al. 2020)."""

BEHIND = 0.10
"""So far behind the published figure the listener may lie."""

BASELINE = "epitome_baseline.json"
FROZEN = {"emotional-reactions": 0.61, "interpretations": 0.50, "explorations": 0.51}
"""Macro-F1 of a frozen MiniLM with logistic regression trained on this very set; as the goals cite it."""

STRONG = 2
"""The level that a heard label is counted as. The listener has no second bar: no set that may be trained on tells weak
from strong. Its labels ask for what EPITOME calls strong: the feeling named, the meaning said, a question about it."""


def conversations(data: Path, listener: Listener) -> list[Labelled]:
    """Every post with its answer, as a conversation of two turns."""
    talks: dict[tuple[str, str], tuple[str, str, set[str]]] = {}
    for kind in ("emotional-reactions", "explorations", "interpretations"):
        with (data / "evaluate" / "epitome" / f"{kind}.csv").open(newline="", encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                talk = talks.setdefault((row["sp_id"], row["rp_id"]), (row["seeker_post"], row["response_post"], set()))
                if row["level"] != "0":
                    talk[2].update((kind, f"{kind} {row['level']}"))
    return [
        _heard(f"EPITOME {sp} {rp}", *talk[:2], frozenset(talk[2]), listener)
        for (sp, rp), talk in sorted(talks.items())
        if talk[0].strip() and talk[1].strip()
    ]


def _heard(name: str, post: str, answer: str, tags: Tags, listener: Listener) -> Labelled:
    return listen_to(
        listener, name, [(Piece("Seeker", post, Place(1)), None), (Piece("Listener", answer, Place(2)), tags)]
    )


def levels(labelled: Sequence[Labelled], detector: Detector) -> list[Sums]:
    """For each answer the level that people give it and the one that the listener gives it, as a confusion.

    What the listener would not judge, it does not say: level 0.
    """
    (kind,) = detector.people
    return [
        confusion(
            [next((level for level in (1, STRONG) if f"{kind} {level}" in unit.tags[0]), 0)],
            [STRONG if kinds and kinds & detector.listener else 0],
            STRONG + 1,
        )
        for each in labelled
        for unit, kinds in zip(each.units, heard(each), strict=True)
    ]


def presence(cells: Sums) -> float:
    """Macro-F1 over two classes: not there, and there, weak or strong."""
    two = np.array([[cells[0, 0], cells[0, 1:].sum()], [cells[1:, 0].sum(), cells[1:, 1:].sum()]])
    return macro_f1(two)


def goals(by_rules: Sequence[Labelled], by_neural: Sequence[Labelled]) -> list[Goal]:
    """Macro-F1 over three levels beside the published one, and over two, for reaction, interpretation, exploration."""
    rules = {next(iter(each.people)): levels(by_rules, each) for each in DETECTORS}
    neural = {next(iter(each.people)): levels(by_neural, each) for each in OF_ANSWERS}
    frozen, source = _frozen()
    found = []
    for kind, words in IN_WORDS.items():
        beside = (
            f"published, trained on it {PUBLISHED[kind]:.2f}; frozen MiniLM, trained on it {frozen[kind]:.2f} {source}"
        )
        found.append(
            Goal(
                f"EPITOME {words}",
                "macro-F1, three levels",
                figure_of(rules[kind], macro_f1),
                figure_of(neural[kind], macro_f1),
                PUBLISHED[kind] - BEHIND,
                beside=beside,
            )
        )
        found.append(
            Goal(
                f"EPITOME {words}",
                "macro-F1, there or not",
                figure_of(rules[kind], presence),
                figure_of(neural[kind], presence),
            )
        )
    return found


def _frozen() -> tuple[dict[str, float], str]:
    """The figures of the frozen encoder, by kind, and where they come from."""
    found = measured_in_training(BASELINE)
    if found is None:
        return FROZEN, "(cited)"
    return {kind: float(found[kind]) for kind in IN_WORDS}, "(measured)"
