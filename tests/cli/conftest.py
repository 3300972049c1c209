"""Fixtures for the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import TALK


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    """A short talk in a file."""
    path = tmp_path / "talk.txt"
    path.write_text(TALK)
    return path
