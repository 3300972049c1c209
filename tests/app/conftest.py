"""Real memories in plain SQLite: an empty one, and one of many talks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.talks import remember_talks
from regard.app import Memory, open_memory

TALKS = 12
"""From 3 September to 11 December 2025."""


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    """An empty memory."""
    with closing(open_memory(tmp_path / "memory.db", encrypted=False)) as memory:
        yield memory


@pytest.fixture(scope="session")
def talks_kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a memory of many talks, never opened itself."""
    return remember_talks(tmp_path_factory.mktemp("kept"), TALKS)


@pytest.fixture
def talks(talks_kept: Path, tmp_path: Path) -> Iterator[Memory]:
    """A memory of many talks of Ida and Per."""
    with closing(open_memory(shutil.copy(talks_kept, tmp_path / "talks.db"), encrypted=False)) as memory:
        yield memory


@pytest.fixture
def talk_files(talks_kept: Path) -> list[Path]:
    """The files that they came from, oldest first."""
    return sorted((talks_kept.parent / "talks").iterdir())
