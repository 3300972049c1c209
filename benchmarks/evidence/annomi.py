"""AnnoMI: counselling demonstrations, turn by turn, labelled by people. Only ever evaluated on."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.evidence.arithmetic import counted, fleiss_kappa
from benchmarks.evidence.labelled import Detector, Labelled, Tags, listen_to
from regard.conversation import Piece, Place
from regard.listener import Act, Listener

YOU = "Therapist"
"""Whose listening is read."""

ALL_ANNOTATORS = 10
"""A few transcripts were labelled by all annotators, each of the others by one."""

_QUESTIONS = frozenset({Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING})

DETECTORS = (
    Detector("question", frozenset({"question"}), _QUESTIONS),
    Detector("open question", frozenset({"open"}), frozenset({Act.OPEN_QUESTION})),
    Detector("closed question", frozenset({"closed"}), frozenset({Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING})),
    Detector(
        "open, of the questions that both see",
        frozenset({"open"}),
        frozenset({Act.OPEN_QUESTION}),
        among=(frozenset({"open", "closed"}), _QUESTIONS),
    ),
    Detector("reflection", frozenset({"reflection"}), frozenset({Act.REFLECTION})),
    Detector(
        "reflection, checks of understanding counted as such",
        frozenset({"reflection"}),
        frozenset({Act.REFLECTION, Act.CHECK_OF_UNDERSTANDING}),
    ),
    Detector("advice", frozenset({"advice"}), frozenset({Act.ADVICE})),
    Detector(
        "advice, options and negotiation counted as such",
        frozenset({"advice", "options", "negotiation"}),
        frozenset({Act.ADVICE}),
    ),
)
"""Fixed before measuring. A turn with an open and a closed question is open; a check of understanding is closed."""

PUBLISHED = {"question": 0.87, "open, of the questions that both see": 0.74, "reflection": 0.66}
"""Fleiss' kappa as published with AnnoMI; for detectors that have one."""


TO_REACH = {"question": 1.0, "open, of the questions that both see": 0.9, "reflection": 0.8}
"""Of the published kappa among people the share that the listener's kappa with people is to be."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance and each annotator's tags for it."""

    number: int
    speaker: str
    text: str
    votes: tuple[Tags, ...]

    @property
    def tags(self) -> Tags:
        """What more than half of its annotators say; open or closed by the more votes of the two."""
        counts = Counter(tag for vote in self.votes for tag in vote)
        most = {tag for tag, count in counts.items() if 2 * count > len(self.votes)} - {"open", "closed"}
        if "question" in most and counts["open"] != counts["closed"]:
            most.add("open" if counts["open"] > counts["closed"] else "closed")
        return frozenset(most)


@dataclass(frozen=True, slots=True)
class Demonstration:
    """One transcript, and whether it shows good listening."""

    number: str
    good: bool
    utterances: tuple[Utterance, ...]

    def heard_by(self, listener: Listener) -> Labelled:
        """The whole transcript; only the therapist's utterances were judged."""
        return listen_to(
            listener,
            f"AnnoMI {self.number}",
            [
                (Piece(each.speaker, each.text, Place(each.number)), each.tags if each.speaker == YOU else None)
                for each in self.utterances
            ],
        )


def demonstrations(data: Path) -> list[Demonstration]:
    """Every transcript, by its number."""
    with (data / "evaluate" / "annomi" / "annomi.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    transcripts: dict[str, dict[int, list[dict[str, str]]]] = {}
    for row in rows:
        transcripts.setdefault(row["transcript_id"], {}).setdefault(int(row["utterance_id"]), []).append(row)
    return [
        Demonstration(
            number,
            next(iter(by_utterance.values()))[0]["mi_quality"] == "high",
            tuple(_utterance(utterance, each) for utterance, each in sorted(by_utterance.items())),
        )
        for number, by_utterance in sorted(transcripts.items(), key=lambda item: int(item[0]))
    ]


def _utterance(number: int, rows: list[dict[str, str]]) -> Utterance:
    text = " ".join(rows[0]["utterance_text"].split())
    return Utterance(number, rows[0]["interlocutor"].capitalize(), text, tuple(_tags(row) for row in rows))


def _tags(row: dict[str, str]) -> Tags:
    tags = {name for name in ("question", "reflection") if row[f"{name}_exists"] == "True"}
    tags |= {row["question_subtype"], row["therapist_input_subtype"]}
    return frozenset(tags - {"n/a", ""})


def people_among_themselves(every: list[Demonstration], detector: Detector) -> tuple[float | None, int]:
    """Fleiss' kappa of all annotators for one detector, and of how many utterances."""
    votes = [tuple(_yes(utterance, detector)) for utterance in _labelled_by_all(every, detector)]
    return fleiss_kappa([(sum(each), len(each) - sum(each)) for each in votes]), len(votes)


def one_person_against_the_others(every: list[Demonstration], detector: Detector) -> float | None:
    """Cohen's kappa of one annotator against the majority of the others, averaged: the listener's yardstick.

    The listener is held against a majority, which is steadier than one person; so must one person be.
    """
    votes = [tuple(_yes(utterance, detector)) for utterance in _labelled_by_all(every, detector)]
    kappas = [
        counted((each[one], 2 * (sum(each) - each[one]) > len(each) - 1) for each in votes).kappa
        for one in range(ALL_ANNOTATORS if votes else 0)
    ]
    known = [kappa for kappa in kappas if kappa is not None]
    return sum(known) / len(known) if known else None


def _labelled_by_all(every: list[Demonstration], detector: Detector) -> Iterator[Utterance]:
    """The therapist's utterances with all annotators; for a line about some only, those where all see one of these."""
    fits: Callable[[Tags], bool] = lambda vote: detector.among is None or bool(vote & detector.among[0])  # noqa: E731
    for demonstration in every:
        for utterance in demonstration.utterances:
            if utterance.speaker == YOU and len(utterance.votes) == ALL_ANNOTATORS and all(map(fits, utterance.votes)):
                yield utterance


def _yes(utterance: Utterance, detector: Detector) -> Iterator[bool]:
    return (bool(vote & detector.people) for vote in utterance.votes)
