"""What does a reading look like on paper? One self-contained page, to read, to print and to keep."""

from __future__ import annotations

from regard.report.page import render

__all__ = ["render"]
