"""The units that the model reads: sentences, and parts of what goes on without a full stop."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from regard.listener.sentences import Sentence

LONGEST = 45
"""Words of a unit; a longer sentence, as in transcripts without marks, is cut into even parts."""


def parts(spoken: Iterable[Sentence]) -> list[tuple[int, int]]:
    """Where the units of a turn begin and stop in its text, from its sentences."""
    found: list[tuple[int, int]] = []
    for sentence in spoken:
        words = sentence.words
        many = -(-len(words) // LONGEST)
        cuts = [words[len(words) * part // many].begin for part in range(1, many)]
        edges = [sentence.begin, *cuts, sentence.stop]
        found.extend(pairwise(edges))
    return found
