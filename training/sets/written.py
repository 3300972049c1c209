"""The project's own conversations, each labelled twice. CC BY 4.0; see training/written/GUIDELINE.md."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from regard.listener.sentences import sentences
from regard.listener.units import parts
from training.shape import Split, Talk, Target, Unit

FOLDER = Path(__file__).parent.parent / "written"

ACTS = (
    "back_channel", "filler", "opinion", "open_question", "closed_question", "check", "reflection_simple",
    "reflection_complex", "acknowledging", "agreement", "disagreement", "thanks", "apology", "advice", "offer",
    "promise", "request",
)  # fmt: skip
DERIVED = {
    "question": ("open_question", "closed_question", "check"),
    "reflection": ("reflection_simple", "reflection_complex"),
}
"""Labels that hold where one of others does."""
STATEMENT = "statement"
"""Holds where no act does; nobody writes it down."""
EVERY_ACT = (*ACTS, *DERIVED, STATEMENT)
SHARED = ("hardship", "success", "worry", "hope", "need", "interest", "plan")
SOMETHING = "something"
"""Holds where something is shared, whatever its kind."""
EVERY_SHARED = (*SHARED, SOMETHING)
FEELINGS = ("joy", "warmth", "sadness", "fear", "anger", "surprise")
RESPONSES = ("feeling_met", "understanding", "exploration", "advice_first", "to_self", "judged", "passed_over")

HEADS = {"act": EVERY_ACT, "shared": EVERY_SHARED, "feeling": FEELINGS, "response": RESPONSES}
_DEGREES = {"personal": SHARED, "intensity": FEELINGS}

PASSES = ("first", "second")


@dataclass(frozen=True, slots=True)
class Marked:
    """One label of one pass.

    Attributes:
        turn: the turn's number.
        label: its name.
        degree: 1 to 3 for what is shared and felt; 0 for others.
        begin: where its words begin in the turn.
        stop: where they end.
    """

    turn: int
    label: str
    degree: int
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation as written.

    Attributes:
        name: its file's name.
        about: what its head says: kind, form, marks, owner, speakers.
        turns: speaker and text.
        passes: the labels of each pass.
    """

    name: str
    about: dict[str, str]
    turns: tuple[tuple[str, str], ...]
    passes: dict[str, tuple[Marked, ...]]

    @property
    def split(self) -> Split:
        """One tenth is test, one dev, by the name's hash: the same for ever, whatever is added."""
        tenth = int(hashlib.sha256(self.name.encode()).hexdigest(), 16) % 10
        return {0: "test", 1: "dev"}.get(tenth, "train")  # type: ignore[return-value]

    @property
    def dialects(self) -> dict[str, str]:
        """By speaker."""
        who = (each.rpartition(" (") for each in self.about["speakers"].split("), "))
        return {name: rest.rstrip(")").rpartition(", ")[2] for name, _, rest in who}


def conversations(folder: Path = FOLDER) -> list[Conversation]:
    """All of them, by name.

    Args:
        folder: with `conversations` and `labels`.
    """
    return [_read(file, folder / "labels") for file in sorted((folder / "conversations").glob("*.txt"))]


def _read(file: Path, labels: Path) -> Conversation:
    head, _, body = file.read_text("utf-8").partition("\n---\n")
    about = dict(line.split(": ", 1) for line in head.splitlines())
    turns = tuple((speaker, text) for speaker, _, text in (line.partition(": ") for line in body.splitlines()))
    passes = {
        each: tuple(_marked(line, turns) for line in path.read_text("utf-8").splitlines())
        for each in PASSES
        if (path := labels / each / f"{file.stem}.tsv").exists()
    }
    return Conversation(file.stem, about, turns, passes)


def _marked(line: str, turns: tuple[tuple[str, str], ...]) -> Marked:
    number, label, words = line.split("\t")
    name, _, degree = label.partition(" ")
    text = turns[int(number)][1]
    begin = 0 if words == "*" else text.index(words)
    return Marked(int(number), name, int(degree or 0), begin, len(text) if words == "*" else begin + len(words))


def talks(data: Path | None = None) -> Iterator[Talk]:
    """Each conversation, its turns cut into sentences; a label is the mean of the passes that there are.

    Args:
        data: not used; the set is the project's own.
    """
    for conversation in conversations():
        yield talk_of(conversation, "written", HEADS)


def talk_of(conversation: Conversation, made_of: str, heads: Mapping[str, Sequence[str]]) -> Talk:
    """A conversation, its turns cut into sentences.

    Args:
        conversation: with its labels.
        made_of: the set's name.
        heads: that it was labelled for, each with its labels in order.
    """
    units = (
        _unit(conversation, turn, begin, stop, heads)
        for turn, (_, text) in enumerate(conversation.turns)
        for begin, stop in parts(sentences(text))
    )
    return Talk(made_of, conversation.name, conversation.split, tuple(units))


def _unit(conversation: Conversation, turn: int, begin: int, stop: int, heads: Mapping[str, Sequence[str]]) -> Unit:
    speaker, text = conversation.turns[turn]
    here = {
        name: [mark for mark in marks if mark.turn == turn and touches(mark, begin, stop)]
        for name, marks in conversation.passes.items()
    }
    said = {name: with_derived({mark.label for mark in marks}) for name, marks in here.items()}
    targets: dict[str, Target] = {
        head: tuple(sum(label in each for each in said.values()) / len(said) for label in labels)
        for head, labels in heads.items()
    }
    for head, labels in _DEGREES.items():
        degrees = [mark.degree for marks in here.values() for mark in marks if mark.label in labels]
        if degrees:
            targets[head] = sum(degrees) / len(degrees)
    carried: dict[str, list[tuple[int, int]]] = {}
    for marks in here.values():
        for mark in marks:
            words = (max(mark.begin, begin) - begin, min(mark.stop, stop) - begin)
            carried.setdefault(mark.label, []).append(words)
    return Unit(
        text[begin:stop], speaker, turn, targets=targets, carried={label: tuple(at) for label, at in carried.items()}
    )


def touches(mark: Marked, begin: int, stop: int) -> bool:
    """Whether a label's words are in a unit: at least half of them, or they cover at least half of the unit."""
    shared = min(mark.stop, stop) - max(mark.begin, begin)
    return shared > 0 and (2 * shared >= mark.stop - mark.begin or 2 * shared >= stop - begin)


def with_derived(labels: set[str]) -> set[str]:
    """A unit's labels, with those that follow from them."""
    follow = {name for name, those in DERIVED.items() if labels & set(those)}
    if labels & set(SHARED):
        follow.add(SOMETHING)
    return labels | follow | (set() if labels & set(ACTS) else {STATEMENT})
