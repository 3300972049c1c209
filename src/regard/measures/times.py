"""What a file's times can tell: whether they are there, how fine they are, and whether they keep silences."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from regard.conversation import Conversation, Piece

LEAST_TIMED = 0.9
"""The share of the pieces that must have a start and an end (judgement, as for names)."""

MOST_TOUCHING = 0.5
"""If more than this share of the changes of speaker take exactly no time, the ends were filled in from the next
start and show no silence (judgement: among measured times, to the millisecond, such a change is rare)."""

BREAK = 60.0
"""Seconds; a longer silence is a break in the meeting or in the recording, not part of the talk (judgement)."""


def pieces_of(conversation: Conversation) -> tuple[Piece, ...]:
    """All pieces, in the order of the turns."""
    return tuple(piece for turn in conversation.turns for piece in turn.pieces)


def times_missing(pieces: Iterable[Piece]) -> str:
    """Why nothing can be said of time, in one clause; empty if most pieces say when they begin and end."""
    timed = [piece.start is not None and piece.end is not None for piece in pieces]
    return (
        ""
        if sum(timed) >= LEAST_TIMED * len(timed)
        else "the file does not say when each piece of the talk begins and ends"
    )


def silences_missing(pieces: Iterable[Piece]) -> str:
    """Why nothing can be said of the time between turns; empty if the file's times keep it."""
    changes = [
        before.end == after.start
        for before, after in pairwise(pieces)
        if before.speaker != after.speaker and before.end is not None and after.start is not None
    ]
    touching = sum(changes) > MOST_TOUCHING * len(changes)
    return "in the file each turn ends just where the next begins, so it keeps no silences" if touching else ""


def times_coarse(pieces: Iterable[Piece]) -> str:
    """Why nothing can be said of parts of a second; empty if some of the file's times have them."""
    times = (time for piece in pieces for time in (piece.start, piece.end) if time is not None)
    return "" if any(time != int(time) for time in times) else "the file's times are whole seconds, too coarse for this"


def seconds_spoken(pieces: Iterable[Piece]) -> float:
    """Seconds in which at least one of the pieces was being said; pieces without both times are left out."""
    spans = sorted((each.start, each.end) for each in pieces if each.start is not None and each.end is not None)
    total = 0.0
    until = float("-inf")
    for start, end in spans:
        total += max(0.0, end - max(start, until))
        until = max(until, end)
    return total
