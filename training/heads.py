"""What the heads answer: for each its labels, in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from training.sets import ami, empathetic_dialogues, goemotions, mrda
from training.sets.dealings import NEWS
from training.sets.written import ACTS, EVERY_ACT, EVERY_SHARED, FEELINGS, RESPONSES, SHARED


class Answer(StrEnum):
    """What kind of answer a head gives."""

    ONE_OF = "one of"
    ANY_OF = "any of"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Head:
    """One head.

    Attributes:
        answer: what kind.
        size: how many labels, or numbers.
        weight: of its loss beside the others'.
        of_turn: whether whole turns were asked; a turn's answer is the mean of its units' answers, by length.
    """

    answer: Answer
    size: int
    weight: float = 1.0
    of_turn: bool = False


HEADS = {
    "ami": Head(Answer.ONE_OF, len(ami.LABELS)),
    "mrda": Head(Answer.ONE_OF, len(mrda.CLASSES)),
    "mrda_tags": Head(Answer.ANY_OF, len(mrda.TAGS), 0.3),
    "emotions32": Head(Answer.ONE_OF, len(empathetic_dialogues.EMOTIONS)),
    "goemotions": Head(Answer.ANY_OF, len(goemotions.LABELS), 1.5),
    "receptiveness": Head(Answer.NUMBER, 1, 4.0, of_turn=True),
    "asks": Head(Answer.ANY_OF, 1, 2.0),
    "act": Head(Answer.ANY_OF, len(EVERY_ACT), 2.0),
    "shared": Head(Answer.ANY_OF, len(EVERY_SHARED), 2.0),
    "feeling": Head(Answer.ANY_OF, len(FEELINGS)),
    "response": Head(Answer.ANY_OF, len(RESPONSES), 2.0),
    "personal": Head(Answer.NUMBER, 1, 0.5),
    "intensity": Head(Answer.NUMBER, 1, 0.5),
    "news": Head(Answer.ANY_OF, len(NEWS), 2.0),
}
"""By name, in the order in which their weights are kept."""

CARRIED = (*ACTS, *SHARED, *FEELINGS, *RESPONSES, *NEWS)
"""The labels whose words are marked."""
