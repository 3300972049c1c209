"""Receptiveness: replies to an opposing view, rated by people who disagree. MIT."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from regard.listener.sentences import sentences
from regard.listener.units import parts
from training.shape import Split, Talk, Unit, has_words, key, plain

FOLDS = 10
SEED = 10


def folds(data: Path) -> list[tuple[int, Talk]]:
    """Each reply with its fold; the same text is always in the same fold.

    Args:
        data: the folder that holds `receptiveness`.
    """
    with (data / "receptiveness" / "receptive_train.csv").open(newline="", encoding="utf-8") as stream:
        rows = [(plain(row["text"]), float(row["receptive"])) for row in csv.DictReader(stream)]
    order = sorted({key(text) for text, _ in rows})
    random.Random(SEED).shuffle(order)  # noqa: S311  # a split, no secret
    fold = {words: number % FOLDS for number, words in enumerate(order)}
    return [
        (fold[key(text)], _talk(number, text, rated, fold[key(text)]))
        for number, (text, rated) in enumerate(rows)
        if has_words(text)
    ]


def talks(data: Path) -> Iterator[Talk]:
    """Each reply, as one turn whose first sentence bears the rating; the last fold is test, the one before dev."""
    for _, talk in folds(data):
        yield talk


def _talk(number: int, text: str, rated: float, fold: int) -> Talk:
    split: Split = {FOLDS - 1: "test", FOLDS - 2: "dev"}.get(fold, "train")  # type: ignore[assignment]
    first, *rest = [text[begin:stop] for begin, stop in parts(sentences(text))]
    units = (Unit(first, "", 0, targets={"receptiveness": rated}), *(Unit(part, "", 0) for part in rest))
    return Talk("receptiveness", str(number), split, units)
