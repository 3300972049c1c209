"""AMI: design meetings of four, each dialogue act labelled. Only the meetings of the test list are reported."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.evidence.labelled import Detector, Labelled, Tags, listen_to
from regard.conversation import Piece, Place
from regard.listener import Act, Listener

_ELICIT = frozenset({"el.inf", "el.sug", "el.ass", "el.und"})

BACK_CHANNEL = Detector("back-channel", frozenset({"bck"}), frozenset({Act.BACK_CHANNEL}))

DETECTORS = (
    BACK_CHANNEL,
    Detector(
        "elicit (any question)",
        _ELICIT,
        frozenset({Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING}),
    ),
    Detector("elicit understanding", frozenset({"el.und"}), frozenset({Act.CHECK_OF_UNDERSTANDING})),
    Detector("offer", frozenset({"off"}), frozenset({Act.OFFER})),
    Detector("offer, promises counted as such", frozenset({"off"}), frozenset({Act.OFFER, Act.PROMISE})),
    Detector("advice", frozenset({"sug"}), frozenset({Act.ADVICE})),
    Detector("acknowledging", frozenset({"und", "be.pos"}), frozenset({Act.ACKNOWLEDGING, Act.THANKS, Act.APOLOGY})),
)
"""Fixed before measuring. `sug` proposes what the group, not only the other, should do; `be.pos` holds thanks, praise,
sorry and small jokes; `und` says that something was understood: all three are wider than Regard's words."""

_MARKUP = re.compile(r"\{[^}]*\}")
_SPACE_BEFORE_MARK = re.compile(r"\s+(?=[.,?!])")


def conversations(data: Path, listener: Listener) -> list[Labelled]:
    """Every meeting of the test list, heard by the listener."""
    names = (data / "train" / "meeting_lists" / "list.ami.test").read_text("utf-8").split()
    return [_heard(data / "train" / "ami" / f"{name}.da", listener) for name in sorted(names)]


def _heard(file: Path, listener: Listener) -> Labelled:
    judged: list[tuple[Piece, Tags]] = []
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        _, start, end, speaker, _, act, _, _, raw = line.split("\t")
        text = _SPACE_BEFORE_MARK.sub("", " ".join(_MARKUP.sub(" ", raw).split()))
        if re.search(r"\w", text):
            judged.append((Piece(speaker, text, Place(number), float(start), float(end)), frozenset({act})))
    return listen_to(listener, f"AMI {file.stem}", judged)
