"""How receptive replies to an opposing view are, over ten folds: ten networks, each trained without one of them.

`python -m training.receptiveness_folds --shared ../shared` writes training/measured/receptiveness_folds.json, which the
evidence cites. Each network is built as the listener's own, begun from the same encoder and taught this set alone. A
fold that is done is not done again.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from training.judge import answers
from training.sets import receptiveness
from training.start import tokenizer
from training.train import PUBLIC, Plan, train

PLAN = Plan(phases=(replace(PUBLIC, epochs=4, units=48, rest=0.0),), only=("receptiveness",))

OUT = Path(__file__).parent / "measured" / "receptiveness_folds.json"


def main() -> None:
    """Train what is missing, and write all folds' correlations when they are there."""
    parser = argparse.ArgumentParser(prog="python -m training.receptiveness_folds", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="the folder that holds data/train")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where each fold's answers are kept")
    given = parser.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    found = [_fold(number, given.shared / "data" / "train", given.work) for number in range(receptiveness.FOLDS)]
    said, rated = (np.concatenate([fold[what] for fold in found]) for what in ("said", "rated"))
    each = [_r(np.array(fold["said"]), np.array(fold["rated"])) for fold in found]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({"r": each, "pooled": _r(said, rated), "replies": len(rated)}) + "\n", "utf-8")


def _fold(number: int, data: Path, work: Path) -> dict[str, list[float]]:
    """What a network that never saw a fold says of its replies, and how people rated them."""
    kept = work / f"receptiveness_fold_{number}.json"
    if not kept.exists():
        talks = [replace(talk, split="test" if fold == number else "train") for fold, talk in receptiveness.folds(data)]
        model = train(PLAN, talks, None)
        said, rated = answers(model, [talk for talk in talks if talk.split == "test"], tokenizer())["receptiveness"]
        kept.write_text(json.dumps({"said": said[:, 0].tolist(), "rated": rated[:, 0].tolist()}), "utf-8")
    found: dict[str, Any] = json.loads(kept.read_text("utf-8"))
    return found


def _r(one: np.ndarray[Any, np.dtype[Any]], other: np.ndarray[Any, np.dtype[Any]]) -> float:
    """Pearson's correlation."""
    return float(np.corrcoef(one, other)[0, 1])


if __name__ == "__main__":
    main()
