"""Figures that only a training can give: they lie in a file that it writes, and are cited from there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parents[2]

FOLDERS = (_HERE / "training" / "measured", _HERE / "build")
"""Where such files lie: the kept copy first, else what a training on this machine has just written."""


def measured_in_training(name: str) -> dict[str, Any] | None:
    """What a training wrote into a file; None if no training was made for it."""
    files = [folder / name for folder in FOLDERS if (folder / name).exists()]
    return dict(json.loads(files[0].read_text("utf-8"))) if files else None
