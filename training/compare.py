"""Train small listeners that differ in one thing each, and write the table of what was tried.

`python -m training.compare --shared ../shared [--checkpoint FILE]`
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from training.calibrate import columns, heard
from training.export import export
from training.heads import HEADS
from training.judge import figures, figures_of
from training.model import Model
from training.sets import all_talks
from training.shape import Talk
from training.start import encoder_folder, tokenizer
from training.train import OWN, PUBLIC, Plan, resumed, train

BASE = Plan(phases=(replace(PUBLIC, epochs=1, rest=0.0, units=32),), share=0.04)
"""A part of the public sets, once: small enough that all of them are done in a quarter of an hour on two cores."""

TRIED = {
    "six layers, fine-tuned, all tasks, with context": BASE,
    "the same, encoder frozen": replace(BASE, frozen=True),
    "the same, without context": replace(BASE, context=False),
    "the same, one task only (AMI)": replace(BASE, only=("ami",)),
    "the same, one task only (EmpatheticDialogues)": replace(BASE, only=("empathetic_dialogues",)),
    "the first three layers only": replace(BASE, layers=3),
    "the same, in batches of 192 units instead of 32": replace(BASE, phases=(replace(PUBLIC, epochs=1, rest=0.0),)),
}

SHOWN = {
    "ami accuracy": "AMI accuracy",
    "ami macro-F1": "AMI macro-F1",
    "emotions32 accuracy": "32 emotions accuracy",
    "goemotions macro-F1": "GoEmotions macro-F1 at ½",
}

JUDGED = 0.1
"""Share of the dev talks by which they are compared."""


@dataclass(frozen=True, slots=True)
class Row:
    """One listener that was tried."""

    name: str
    seconds: float | None
    found: dict[str, float]


def main() -> None:
    """Try them all and write docs/tried.md."""
    parser = argparse.ArgumentParser(prog="python -m training.compare", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, default=Path("build/training/checkpoint.pt"))
    parser.add_argument("--docs", type=Path, default=Path("docs/tried.md"))
    given = parser.parse_args()
    talks = [talk for talk in all_talks(given.shared / "data" / "train") if talk.made_of not in OWN]
    dev = [talk for talk in talks if talk.split == "dev"]
    dev = dev[:: round(1 / JUDGED)]
    rows = [_tried(name, plan, talks, dev) for name, plan in TRIED.items()]
    model = resumed(given.checkpoint, Model(encoder_folder(), Plan().layers))
    rows += [_exported("the shipped one, in 32 bits", model, dev, quantized=False)]
    rows += [_exported("the shipped one, in int8, as shipped", model, dev, quantized=True)]
    given.docs.write_text(_page(rows, len(dev)), "utf-8")


def _tried(name: str, plan: Plan, talks: Sequence[Talk], dev: Sequence[Talk]) -> Row:
    begun = time.monotonic()
    model = train(plan, talks, None)
    seconds = time.monotonic() - begun
    chosen = [talk for talk in dev if not plan.only or talk.made_of in plan.only]
    return Row(name, seconds, figures(model, chosen, "dev", tokenizer(), context=plan.context))


def _exported(name: str, model: Model, dev: Sequence[Talk], *, quantized: bool) -> Row:
    with tempfile.TemporaryDirectory() as work:
        export(model, Path(work), quantized=quantized)
        answers = np.concatenate(heard(Path(work), dev, times=True))
    units = [unit for talk in dev for unit in talk.units]
    found: dict[str, float] = {}
    for head, (first, stop) in columns().items():
        asked = [number for number, unit in enumerate(units) if head in unit.targets]
        if asked and HEADS[head].size > 1:
            wanted = np.array([units[number].targets[head] for number in asked], np.float32)
            found |= dict(figures_of(head, answers[asked, first:stop], wanted))
    return Row(name, None, found)


def _page(rows: Sequence[Row], talks: int) -> str:
    head = "| listener | " + " | ".join(SHOWN.values()) + " | seconds to train |"
    lines = [head, "|---|" + "---|" * (len(SHOWN) + 1)]
    for row in rows:
        values = [f"{row.found[key]:.3f}" if key in row.found else "–" for key in SHOWN]
        lines.append(f"| {row.name} | {' | '.join(values)} | {'–' if row.seconds is None else round(row.seconds)} |")
    return f"""# What was tried

Made by `make tried` (`training/compare.py`). The upper rows are small listeners, trained once over a part of the
public sets with the same seed, each differing from the first in the one thing that it names; so they are far below the
shipped one, and only their differences say something. All are judged on {talks} talks of the public sets' dev splits;
the test splits and the sets that are only judged by play no part here.

{chr(10).join(lines)}
"""


if __name__ == "__main__":
    main()
