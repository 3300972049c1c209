"""First replies of EmpatheticDialogues, labelled by the project for how they answer what was told. CC BY 4.0.

Only the labels are the project's and stand in training/written/replies.tsv, by dialogue; the words stay in the set.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from training.sets import empathetic_dialogues
from training.sets.written import FOLDER, RESPONSES
from training.shape import Talk

ONE_IN = 8
"""So many training dialogues give one that is labelled."""


def chosen(data: Path) -> Iterator[Talk]:
    """The training dialogues that are labelled, by their name's hash."""
    for talk in empathetic_dialogues.talks(data):
        number = int(hashlib.sha256(f"reply {talk.name}".encode()).hexdigest(), 16)
        if talk.split == "train" and len(talk.units) == 2 and number % ONE_IN == 0:  # told and answered
            yield replace(talk, made_of="replies")


def talks(data: Path) -> Iterator[Talk]:
    """The chosen dialogues, the second unit of each with its labels.

    Args:
        data: the folder that holds `empathetic_dialogues`.
    """
    file = FOLDER / "replies.tsv"
    labels = dict(line.split("\t") for line in file.read_text("utf-8").splitlines()) if file.exists() else {}
    for talk in chosen(data):
        told, answer = talk.units
        if talk.name in labels:
            said = labels[talk.name].split()
            answer = replace(answer, targets={"response": tuple(float(label in said) for label in RESPONSES)})
        yield replace(talk, units=(told, answer))
