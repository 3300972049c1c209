"""What the dialogue acts of meetings say of the project's own acts: yes, no, or nothing.

The schemes differ, so only what is plain in both is carried over; all else is left unknown and teaches nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from training.sets.written import EVERY_ACT
from training.shape import Target

_NO_FLOOR = ("back_channel", "filler")
_PLAIN = (*_NO_FLOOR, "question", "check", "thanks", "apology")
"""What is rare and plain enough that an act with another name is none of these."""


def targets(yes: Iterable[str], no: Iterable[str]) -> Target:
    """One value for each act: 1, 0, or not a number where nothing is known."""
    known = dict.fromkeys(no, 0.0) | dict.fromkeys(yes, 1.0)
    return tuple(known.get(act, math.nan) for act in EVERY_ACT)


def alone(act: str) -> Target:
    """Of a unit that is one act and can be no other, as a back-channel."""
    return targets([act], EVERY_ACT)


AMI: dict[str, Target] = {
    "bck": alone("back_channel"),
    "stl": alone("filler"),
    "fra": alone("filler"),
    "inf": targets([], _PLAIN),
    "sug": targets([], (*_NO_FLOOR, "thanks", "apology", "check")),
    "off": targets([], (*_NO_FLOOR, "thanks", "apology", "check")),
    "ass": targets([], (*_NO_FLOOR, "thanks", "apology", "check")),
    "el.inf": targets(["question"], (*_NO_FLOOR, "thanks", "apology", "statement")),
    "el.sug": targets(["question"], (*_NO_FLOOR, "thanks", "apology", "statement")),
    "el.ass": targets(["question"], (*_NO_FLOOR, "thanks", "apology", "statement")),
    "el.und": targets(["question", "check"], (*_NO_FLOOR, "thanks", "apology", "statement")),
}
"""By AMI's name. Comments about understanding and being positive are too wide to say anything."""

_MRDA_TAGS = {"bu": "check", "aa": "agreement", "ar": "disagreement", "ft": "thanks", "fa": "apology"}


def mrda(label: str, tags: set[str]) -> Target:
    """From MRDA's class and special tags; an acknowledgement (`bk`) may be a back-channel or not."""
    if label == "B":
        return alone("back_channel")
    if label == "F":
        return alone("filler")
    yes = {_MRDA_TAGS[tag] for tag in tags & set(_MRDA_TAGS)}
    if label == "Q":
        return targets({*yes, "question"}, (*_NO_FLOOR, "thanks", "apology", "statement"))
    if label == "S" and "bk" not in tags:
        return targets(yes, {*_NO_FLOOR, "thanks", "apology"} | (set() if tags & {"d", "g", "bu"} else {"question"}))
    return targets(yes, ())
