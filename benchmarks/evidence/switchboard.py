"""Switchboard: telephone talk between strangers, each dialogue act labelled. Only ever evaluated on."""

from __future__ import annotations

from pathlib import Path

from benchmarks.evidence.labelled import Detector, Labelled, Tags, listen_to
from regard.conversation import Piece, Place
from regard.listener import Act, Listener

_OPEN = frozenset({"qo", "qw", "qw^d"})
_CLOSED = frozenset({"qy", "qy^d", "qr", "qrr"})
_QUESTION_LABELS = frozenset({Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING})

BACK_CHANNEL = Detector("back-channel", frozenset({"b", "bh", "bk"}), frozenset({Act.BACK_CHANNEL}))

DETECTORS = (
    BACK_CHANNEL,
    Detector("question", _OPEN | _CLOSED | {"qh"}, _QUESTION_LABELS),
    Detector("open question", _OPEN, frozenset({Act.OPEN_QUESTION})),
    Detector("closed question", _CLOSED, frozenset({Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING})),
    Detector(
        "open, of the questions that both see",
        _OPEN,
        frozenset({Act.OPEN_QUESTION}),
        among=(_OPEN | _CLOSED, _QUESTION_LABELS),
    ),
    Detector("acknowledging", frozenset({"ba", "by"}), frozenset({Act.ACKNOWLEDGING})),
    Detector("reflection", frozenset({"bf", "b^m"}), frozenset({Act.REFLECTION, Act.CHECK_OF_UNDERSTANDING})),
    Detector("agreement", frozenset({"aa", "aap_am"}), frozenset({Act.AGREEMENT})),
    Detector("disagreement", frozenset({"ar"}), frozenset({Act.DISAGREEMENT})),
    Detector("thanks", frozenset({"ft"}), frozenset({Act.THANKS})),
    Detector("apology", frozenset({"fa"}), frozenset({Act.APOLOGY})),
)
"""Fixed before measuring. `^q` is a quotation and no question; `bh` (`really?`) is a back-channel and no question;
`bk` (`oh, okay`) receives an answer and is counted with the back-channels. `qw` asks what, who, when: some of these
are closed by Regard's definition (a name, a date), so the open row cannot be perfect."""


TO_REACH = {("back-channel", "turn"): 0.85, ("question", "act"): 0.85, ("open question", "act"): 0.6}
"""The F1 to reach, by the detector's name and what is judged."""


def conversations(data: Path, listener: Listener) -> list[Labelled]:
    """Every conversation, heard by the listener."""
    return [_heard(file, listener) for file in sorted((data / "evaluate" / "swda").glob("*.txt"))]


def _heard(file: Path, listener: Listener) -> Labelled:
    rows = [line.split("|") for line in file.read_text("utf-8").splitlines() if line.strip()]
    judged: list[tuple[Piece, Tags]] = [
        (Piece(row[0], " ".join("|".join(row[1:-1]).split()), Place(number)), frozenset({row[-1]}))
        for number, row in enumerate(rows, 1)
    ]
    return listen_to(listener, f"Switchboard {file.stem}", [each for each in judged if each[0].text])
