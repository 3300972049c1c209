"""Fixtures for tests of the calendar."""

from __future__ import annotations

import pytest

from follow_up.life import Life


@pytest.fixture
def life() -> Life:
    """A life in which nobody is known yet but you."""
    return Life()
