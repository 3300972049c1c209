"""Regard shows with quotes how you listened, from the conversations you already have. Everything stays here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regard.app import review as review

__version__ = "0.1.0"
