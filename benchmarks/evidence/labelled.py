"""A conversation with what people said of its parts, and how a listener's labels are held against it.

Each labelled unit (an utterance, a dialogue act, a cue) is a piece of a turn. A label belongs to every unit of
which it covers at least half, and to the one unit that holds most of it. So a label on one sentence of a long
turn is not counted for the neighbours that it happens to touch.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from benchmarks.evidence.arithmetic import Counts, counted
from regard.conversation import Conversation, Piece, Source, Span
from regard.formats.pieces import turns_from
from regard.listener import LabelKind, Labels, Listener

Tags = frozenset[str]


@dataclass(frozen=True, slots=True)
class Unit:
    """Some words that people labelled.

    Attributes:
        span: where they stand.
        tags: what people said of each piece in it; one entry, unless the unit is a whole turn of several pieces.
    """

    span: Span
    tags: tuple[Tags, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A conversation, its units in order, and what the listener said of it."""

    conversation: Conversation
    units: tuple[Unit, ...]
    labels: Labels


@dataclass(frozen=True, slots=True)
class Detector:
    """One line of the evidence: a question asked of people and of the listener.

    Attributes:
        name: what is looked for.
        people: the people's tags that mean yes.
        listener: the listener's labels that mean yes.
        among: if given, only units where people and the listener both say something of these are counted.
    """

    name: str
    people: Tags
    listener: frozenset[LabelKind]
    among: tuple[Tags, frozenset[LabelKind]] | None = None


def conversation_of(name: str, pieces: Sequence[Piece]) -> Conversation:
    """Pieces as the conversation that a user's file with the same words would give."""
    return Conversation(Source(name, "labelled", ""), turns_from(pieces))


def listen_to(listener: Listener, name: str, judged: Sequence[tuple[Piece, Tags | None]]) -> Labelled:
    """Let the listener hear the whole conversation.

    Args:
        listener: who labels.
        name: the conversation's name.
        judged: every piece, with what people said of it; None for context that nobody judged. No two are equal.
    """
    conversation = conversation_of(name, [piece for piece, _ in judged])
    tags = {piece: said for piece, said in judged if said is not None}
    units = []
    for turn in conversation.turns:
        begin = 0
        for piece in turn.pieces:
            if piece in tags:
                units.append(Unit(Span(turn.index, begin, begin + len(piece.text)), (tags[piece],)))
            begin += len(piece.text) + 1
    return Labelled(conversation, tuple(units), listener.listen(conversation))


def whole_turns(labelled: Labelled) -> Labelled:
    """The same with turns as units; a turn is what all of its pieces are."""
    tags: dict[int, list[Tags]] = {}
    for unit in labelled.units:
        tags.setdefault(unit.span.turn, []).extend(unit.tags)
    units = tuple(Unit(labelled.conversation.whole(turn), tuple(said)) for turn, said in tags.items())
    return replace(labelled, units=units)


Kinds = list[frozenset[LabelKind] | None]
"""What `heard` gives."""


def heard(labelled: Labelled) -> Kinds:
    """What the listener says of each unit; None where it would not judge."""
    by_turn: dict[int, list[int]] = {}
    for number, unit in enumerate(labelled.units):
        by_turn.setdefault(unit.span.turn, []).append(number)
    kinds: list[set[LabelKind]] = [set() for _ in labelled.units]
    for turn, numbers in by_turn.items():
        spans = [labelled.units[number].span for number in numbers]
        for label in labelled.labels[turn].labels:
            for place in belongs_to(label.span, spans):
                kinds[numbers[place]].add(label.kind)
    return [
        None if labelled.labels[unit.span.turn].silent else frozenset(found)
        for unit, found in zip(labelled.units, kinds, strict=True)
    ]


def belongs_to(label: Span, units: Sequence[Span]) -> list[int]:
    """The units of one turn that a label belongs to, by the rule at the top."""
    shared = [overlap(label, unit) for unit in units]
    if not any(shared):
        return []
    most = shared.index(max(shared))
    return [
        place
        for place, unit in enumerate(units)
        if place == most or (shared[place] and 2 * shared[place] >= unit.stop - unit.begin)
    ]


def overlap(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(one.stop, other.stop) - max(one.begin, other.begin)) if one.turn == other.turn else 0


def compare(labelled: Sequence[Labelled], detector: Detector, kinds: Sequence[Kinds] | None = None) -> list[Counts]:
    """The counts of a detector, one entry for each conversation.

    Args:
        labelled: the conversations.
        detector: what is looked for.
        kinds: what `heard` gives for each, where several detectors are compared on the same conversations.
    """
    known = [heard(each) for each in labelled] if kinds is None else kinds
    return [counted(_pairs(each, detector, said)) for each, said in zip(labelled, known, strict=True)]


def _pairs(labelled: Labelled, detector: Detector, said: Kinds) -> Iterable[tuple[bool | None, bool]]:
    for unit, kinds in zip(labelled.units, said, strict=True):
        if _asked(detector, unit, kinds):
            yes = all(tags & detector.people for tags in unit.tags)
            yield None if kinds is None else bool(kinds & detector.listener), yes


def _asked(detector: Detector, unit: Unit, kinds: frozenset[LabelKind] | None) -> bool:
    """Whether the unit is one that the detector's line is about."""
    if detector.among is None:
        return True
    people, listener = detector.among
    return kinds is not None and bool(kinds & listener) and all(tags & people for tags in unit.tags)
