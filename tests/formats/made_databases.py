"""Databases made from SQL text, so that none need be kept as bytes."""

from __future__ import annotations

import sqlite3


def database(sql: str) -> bytes:
    """The bytes of a SQLite database after some statements."""
    with sqlite3.connect(":memory:") as base:
        base.executescript(sql)
        return bytes(base.serialize())
