"""AMI: design meetings of four, each dialogue act labelled. Only the meetings of the test list are reported."""

from __future__ import annotations

import re
from pathlib import Path

from training.sets import ami

from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.labelled import Detector, Labelled, Tags, listen_to
from benchmarks.evidence.network import confusions, of_split
from benchmarks.evidence.sums import Figure, accuracy, f1_of, figure_of, macro_f1
from regard.conversation import Piece, Place
from regard.listener import Act, Listener
from regard.listener.neural_listener import NeuralListener

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

CLASSES = {
    "bck": "back-channel",
    "el.inf": "elicit inform",
    "el.sug": "elicit offer or suggestion",
    "el.ass": "elicit assessment",
    "el.und": "elicit understanding",
    "off": "offer",
    "be.pos": "be positive",
}
"""Of the 15 acts those whose F1 is asked for, in words."""

TO_REACH = {"accuracy": 0.73, "macro-F1": 0.56}

_BESIDE = {
    "accuracy": "0.673 with each act alone, no speaker, time or context",
    "macro-F1": "0.503 with each act alone, no speaker, time or context",
}

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


def goals(data: Path, listener: NeuralListener, by_rules: dict[str, Figure]) -> list[Goal]:
    """The 15 acts of the test meetings, one of which the network gives each act.

    Args:
        data: the folder of labelled sets.
        listener: whose network answers.
        by_rules: the F1 of those classes of which the rules have a label, by the class's name.
    """
    meetings = of_split(ami.talks(data / "train"), "test")
    parts = confusions(listener, meetings, "ami", len(ami.LABELS))
    on = (
        f"AMI test, 15 acts ({sum(len(each.units) for each in meetings):,} acts with words, bounds and times by people)"
    )
    return [
        *(
            Goal(on, name, NONE, figure_of(parts, figure), TO_REACH[name], beside=_BESIDE[name])
            for name, figure in (("accuracy", accuracy), ("macro-F1", macro_f1))
        ),
        *(
            Goal(on, f"F1 of {words}", by_rules.get(name, NONE), figure_of(parts, f1_of(ami.LABELS.index(name))))
            for name, words in CLASSES.items()
        ),
    ]
