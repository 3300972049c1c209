"""GoEmotions: comments with the emotions that readers saw in them. Apache-2.0."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.sets.written import FEELINGS
from training.shape import Split, Talk, Unit, has_words, plain

GROUPS = {
    "joy": ("amusement", "excitement", "joy", "optimism", "pride", "relief"),
    "warmth": ("admiration", "caring", "gratitude", "love"),
    "sadness": ("disappointment", "embarrassment", "grief", "remorse", "sadness"),
    "fear": ("fear", "nervousness"),
    "anger": ("anger", "annoyance", "disapproval", "disgust"),
    "surprise": ("confusion", "curiosity", "realization", "surprise"),
}
"""The feelings that pages show, from these; approval and desire are in none."""

_SPLITS: dict[str, Split] = {"train": "train", "dev": "dev", "test": "test"}


LABELS = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire",
    "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear", "gratitude", "grief", "joy",
    "love", "nervousness", "optimism", "pride", "realization", "relief", "remorse", "sadness", "surprise", "neutral",
)  # fmt: skip
"""By number. The `labels.txt` beside the files holds a coarser grouping, not these."""


def talks(data: Path) -> Iterator[Talk]:
    """Each comment, as a talk of one unit.

    Args:
        data: the folder that holds `goemotions`.
    """
    for listed, split in _SPLITS.items():
        for number, line in enumerate((data / "goemotions" / f"{listed}.tsv").read_text("utf-8").splitlines()):
            raw, numbers, _ = line.split("\t")
            said = {int(each) for each in numbers.split(",")}
            if has_words(text := plain(raw)):
                target = tuple(float(label in said) for label in range(len(LABELS)))
                yield Talk(
                    "goemotions",
                    f"{listed} {number}",
                    split,
                    (Unit(text, "", 0, targets={"goemotions": target, "feeling": _feelings(said)}),),
                )


def _feelings(said: set[int]) -> tuple[float, ...]:
    names = {LABELS[number] for number in said}
    return tuple(float(bool(names & set(GROUPS[feeling]))) for feeling in FEELINGS)
