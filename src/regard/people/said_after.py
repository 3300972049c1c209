"""Which of two remembered things was said after the other, as far as their days, times and turns tell."""

from __future__ import annotations

from datetime import timedelta

from regard.people.remembered import Remembered

SAME_BREATH = timedelta(hours=3)
"""Messages of one chat that lie less far apart are one occasion (judgement: a chat of an evening, not of a day)."""

RIGHT_AFTER = 4
"""Turns within which words that name nothing of their own still answer what was said (judgement)."""


def may_be_later(first: Remembered, later: Remembered) -> bool:
    """Whether one thing may have been said after another: false only if it is known to have been said before.

    Where the order is not known, what closes a thread or a promise is believed, and nothing is proposed.
    """
    if first.where.conversation == later.where.conversation:
        return first.where.turn <= later.where.turn
    if (gap := _gap(first, later)) is not None:
        return gap >= timedelta(0)
    if first.said_on is None or later.said_on is None:
        return True
    return first.said_on <= later.said_on


def is_another_occasion(first: Remembered, later: Remembered) -> bool:
    """Whether one thing was said after another, and not in the same talk or the same burst of messages."""
    if not may_be_later(first, later):
        return False
    if first.where.conversation != later.where.conversation:
        return True
    if (gap := _gap(first, later)) is not None:
        return gap >= SAME_BREATH
    return first.said_on is not None and later.said_on is not None and first.said_on < later.said_on


def is_right_after(first: Remembered, later: Remembered) -> bool:
    """Whether one thing was said a few turns after another, in the same conversation."""
    turns = later.where.turn - first.where.turn
    return first.where.conversation == later.where.conversation and 0 <= turns <= RIGHT_AFTER


def _gap(first: Remembered, later: Remembered) -> timedelta | None:
    """The time between two messages; None unless both have a time, and on comparable clocks."""
    one, other = first.said_at, later.said_at
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        return None
    return other - one
