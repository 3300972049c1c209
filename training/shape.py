"""The one shape into which every set is brought: talks of units, each unit with what people said of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

Split = Literal["train", "dev", "test"]

Target = int | float | tuple[float, ...]
"""A class, a number, or one value 0 to 1 for each label of a head."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest thing that is labelled: a dialogue act, a sentence, a comment.

    Attributes:
        text: its words.
        speaker: who says them.
        turn: the number of the turn that it belongs to.
        start: seconds; None if the set has no times.
        end: likewise.
        targets: by head, what people said of it; a head that is not named was not asked.
        carried: by label, the characters that carry it, where people marked them.
    """

    text: str
    speaker: str
    turn: int
    start: float | None = None
    end: float | None = None
    targets: dict[str, Target] = field(default_factory=dict)
    carried: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Talk:
    """Units in the order in which they were said."""

    made_of: str
    name: str
    split: Split
    units: tuple[Unit, ...]


_MARKUP = re.compile(r"\{[^}]*\}|\[[^\]]*\]")
_SPACE_BEFORE_MARK = re.compile(r"\s+(?=[.,?!])")


def plain(text: str) -> str:
    """Text without mark-up of sounds, with white space folded and marks close to their words."""
    return _SPACE_BEFORE_MARK.sub("", " ".join(_MARKUP.sub(" ", text).split()))


def has_words(text: str) -> bool:
    """Whether there is a letter or digit in it."""
    return re.search(r"\w", text) is not None


def key(text: str) -> str:
    """What two texts share if they are the same but for case, marks and white space."""
    return " ".join(re.findall(r"\w+", text.lower()))


LONG_ENOUGH_TO_LEAK = 8
"""Words. Shorter units (`yeah, that's right`) are said again and again by people who never met."""


def leaks(talks: Iterable[Talk]) -> dict[str, set[Split]]:
    """Texts of at least `LONG_ENOUGH_TO_LEAK` words that stand on more than one side of a split, and on which."""
    seen: dict[str, set[Split]] = {}
    for talk in talks:
        for unit in talk.units:
            words = key(unit.text)
            if words.count(" ") + 1 >= LONG_ENOUGH_TO_LEAK:
                seen.setdefault(words, set()).add(talk.split)
    return {words: sides for words, sides in seen.items() if len(sides) > 1}


def without_leaks(talks: Iterable[Talk]) -> list[Talk]:
    """The same talks; a training unit whose text stands on another side too is taken out."""
    kept = list(talks)
    leaked = leaks(kept)
    return [talk if talk.split != "train" else _without(talk, leaked) for talk in kept]


def _without(talk: Talk, leaked: dict[str, set[Split]]) -> Talk:
    units = tuple(unit for unit in talk.units if key(unit.text) not in leaked)
    return talk if len(units) == len(talk.units) else replace(talk, units=units)
