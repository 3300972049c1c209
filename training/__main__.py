"""`make train`: read the sets, train, export, calibrate, write the card. Takes up where it was stopped."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.card import write_card
from training.export import export
from training.sets import all_talks
from training.train import Plan, train


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="the folder that holds data/train")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="where checkpoints go")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    given = parser.parse_args()
    plan = Plan()
    talks = all_talks(given.shared / "data" / "train")
    model = train(plan, talks, given.work / "checkpoint.pt")
    export(model, given.out)
    write_card(given.out, plan, talks)


if __name__ == "__main__":
    main()
