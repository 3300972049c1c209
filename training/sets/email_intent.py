"""Mail intent: sentences from mail, yes if one asks for or proposes something. Apache-2.0."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.shape import Split, Talk, Unit, has_words, key, plain

_FILES: dict[str, Split] = {"Ask0729-fixed.txt": "train", "testSet-qualifiedBatch-fixed.txt": "test"}
DEV = 10
"""Every tenth sentence of the training file judges while training."""


def talks(data: Path) -> Iterator[Talk]:
    """Each sentence, as a talk of one unit; a training sentence that is in the test too is left out.

    Args:
        data: the folder that holds `email_intent`.
    """
    rows = {name: _rows(data / "email_intent" / name) for name in _FILES}
    test = {key(text) for name, split in _FILES.items() if split == "test" for _, text in rows[name]}
    for name, split in _FILES.items():
        dev = {key(text) for text in [text for _, text in rows[name]][::DEV]} if split == "train" else set()
        for number, (asks, text) in enumerate(rows[name]):
            if has_words(text) and (split == "test" or key(text) not in test):
                side: Split = "dev" if key(text) in dev else split
                yield Talk(
                    "email_intent", f"{split} {number}", side, (Unit(text, "", 0, targets={"asks": float(asks)}),)
                )


def _rows(file: Path) -> list[tuple[bool, str]]:
    lines = file.read_text("utf-8", errors="replace").splitlines()
    return [(line.startswith("Yes"), plain(line.partition("\t")[2])) for line in lines if "\t" in line]
