"""Where the labelled data and input files lie that are too large, or not ours, to be kept in the project."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"
"""The folder beside the repository."""

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not beside the repository")
"""Skips a test where the folder is absent; such a test also bears `pytest.mark.shared`."""
