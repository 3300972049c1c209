"""EPITOME: answers to people who write of their troubles, labelled for empathy. Only ever evaluated on."""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.evidence.labelled import Detector, Labelled, Tags, listen_to
from regard.conversation import Piece, Place
from regard.listener import Act, Listener

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


def conversations(data: Path, listener: Listener) -> list[Labelled]:
    """Every post with its answer, as a conversation of two turns."""
    talks: dict[tuple[str, str], tuple[str, str, set[str]]] = {}
    for kind in ("emotional-reactions", "explorations", "interpretations"):
        with (data / "evaluate" / "epitome" / f"{kind}.csv").open(newline="", encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                talk = talks.setdefault((row["sp_id"], row["rp_id"]), (row["seeker_post"], row["response_post"], set()))
                if row["level"] != "0":
                    talk[2].add(kind)
    return [
        _heard(f"EPITOME {sp} {rp}", *talk[:2], frozenset(talk[2]), listener)
        for (sp, rp), talk in sorted(talks.items())
        if talk[0].strip() and talk[1].strip()
    ]


def _heard(name: str, post: str, answer: str, tags: Tags, listener: Listener) -> Labelled:
    return listen_to(
        listener, name, [(Piece("Seeker", post, Place(1)), None), (Piece("Listener", answer, Place(2)), tags)]
    )
