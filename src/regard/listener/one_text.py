"""What a listener hears in one text, said alone or in answer to another: for trying it out."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from regard.conversation import Conversation, Piece, Place, Source, Turn
from regard.listener.labels import Listener

SPEAKER, OTHER = "You", "Other"
"""Who says the text, and who what came before it."""


@dataclass(frozen=True, slots=True)
class HeardLabel:
    """One label of the text.

    Attributes:
        sort: what it is about: `act`, `answer`, `disclosure`, `feeling`, `reflection` or `wording`.
        kind: what it says.
        words: the words that it rests on.
        begin: where they begin in the text, in characters.
        stop: where they stop, likewise.
        probability: 0 to 1, calibrated; None from rules, which match or do not.
        degree: 1 to 3: how personal a disclosure is, or how strong a feeling; None for other sorts, and from rules.
    """

    sort: str
    kind: str
    words: str
    begin: int
    stop: int
    probability: float | None
    degree: float | None


@dataclass(frozen=True, slots=True)
class LabelledText:
    """What a listener hears in one text.

    Attributes:
        text: with its spaces and line ends each as one space.
        before: what the other had said, likewise; None if nothing.
        made_by: the listener's name and version.
        labels: in the order in which their words begin.
        silent: why the listener would not judge the text at all; empty if it would.
        receptiveness: how open to the other's view the words are, in standard deviations from the mean reply to an
            opposing view; None from rules, and for few words.
    """

    text: str
    before: str | None
    made_by: str
    labels: tuple[HeardLabel, ...]
    silent: str
    receptiveness: float | None


def listen_to(text: str, before: str | None, listener: Listener) -> LabelledText:
    """Label one text, said in answer to another or to nothing."""
    said = [(OTHER, before)] if before is not None else []
    turns = tuple(_turn(index, *each) for index, each in enumerate([*said, (SPEAKER, text)]))
    talk = Conversation(Source("", "text", ""), turns)
    heard = listener.listen(talk)
    mine = heard[len(turns) - 1]
    return LabelledText(
        text=turns[-1].text,
        before=turns[0].text if before is not None else None,
        made_by=heard.made_by,
        labels=tuple(
            HeardLabel(
                sort=type(label.kind).__name__.lower(),
                kind=str(label.kind),
                words=talk.quote(label.span),
                begin=label.span.begin,
                stop=label.span.stop,
                probability=label.probability,
                degree=label.degree,
            )
            for label in mine.labels
        ),
        silent=mine.silent,
        receptiveness=mine.receptiveness,
    )


def labelled_as_values(answer: LabelledText) -> dict[str, Any]:
    """All of it as plain values."""
    return asdict(answer) | {"labels": [asdict(label) for label in answer.labels]}


def _turn(index: int, speaker: str, text: str) -> Turn:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    pieces = [Piece(speaker, line, Place(number)) for number, line in enumerate(lines, 1) if line]
    pieces = pieces or [Piece(speaker, "", Place(1))]
    return Turn(index, speaker, " ".join(piece.text for piece in pieces), tuple(pieces))
