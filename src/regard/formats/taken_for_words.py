"""Cautions for what stands before a colon again and again, and was yet taken for words and not for a name.

Words that go to the wrong person would be worse than words that are missing, so a user is told of each such line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from regard.conversation import Piece, Place
from regard.problems import Problem

FEWEST_LINES = 2
"""Once may be a sentence with a colon; what comes back may be a name (judgement)."""

MOST_CAUTIONS = 5
"""The commonest are named; more would bury them (judgement)."""

_MOST_NAMED = 2


def words_taken_from_names(file: str, leads: Sequence[tuple[str, Place]], pieces: Sequence[Piece]) -> list[Problem]:
    """The cautions, the commonest beginning first.

    Args:
        file: the file's name.
        leads: what stands before a colon and is no speaker, with its place.
        pieces: what was kept; only beginnings inside a piece count.
    """
    said_by = {_key(piece.place): piece.speaker for piece in pieces}
    kept = [(name, place) for name, place in leads if _key(place) in said_by]
    often = [
        name for name, count in Counter(name for name, _ in kept).most_common(MOST_CAUTIONS) if count >= FEWEST_LINES
    ]
    return [_caution(file, name, [place for each, place in kept if each == name], said_by) for name in often]


def _caution(file: str, name: str, places: Sequence[Place], said_by: dict[str | int | None, str | None]) -> Problem:
    takers = list(dict.fromkeys(said_by[_key(place)] or "nobody in particular" for place in places))
    who = " and ".join([*takers[:_MOST_NAMED], *(["others"] if len(takers) > _MOST_NAMED else [])])
    what = f"{len(places)} lines that begin with `{name}:` were taken as words of {who}"
    return Problem(file, places[0], what, "if that is a person, give them a plain name such as `Ann Lee:` there")


def _key(place: Place) -> str | int | None:
    return place.item or place.line
