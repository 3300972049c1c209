"""The transcript with notes in the margin: what was shared, what you did, and the words that show it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from regard.conversation import Span, Turn
from regard.listener import Act, Label
from regard.reading import Moment, Reading, Response
from regard.reading.in_words import note_on_response, note_on_shared
from regard.reading.showing import shown
from regard.report.quoting import name_of, number, time_of

NOTED = frozenset(
    {
        Act.ACKNOWLEDGING,
        Act.ADVICE,
        Act.APOLOGY,
        Act.CHECK_OF_UNDERSTANDING,
        Act.CLOSED_QUESTION,
        Act.OFFER,
        Act.OPEN_QUESTION,
        Act.PROMISE,
        Act.REFLECTION,
        Act.THANKS,
        Act.TURNED_TO_SELF,
    }
)
"""The acts of yours that are noted, by their own names: how you listened. The rest would only crowd the margin."""


@dataclass(frozen=True, slots=True)
class Note:
    """One short note beside a turn.

    Attributes:
        says: the note.
        of: `shared`, `well`, `missed` or `act`.
        link: where it leads, if the moment is shown at the top; else empty.
    """

    says: str
    of: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a turn that are all marked alike: `moment`, `act`, or empty for not at all."""

    words: str
    mark: str


@dataclass(frozen=True, slots=True)
class Row:
    """One turn of the transcript.

    Attributes:
        number: its number on the page.
        speaker: who spoke.
        yours: whether you did.
        goes_on: whether the same person spoke the turn before.
        where: the time, or the place in the file.
        stretches: its words; joined, they are the whole turn.
        notes: what stands beside it.
    """

    number: int
    speaker: str
    yours: bool
    goes_on: bool
    where: str
    stretches: tuple[Stretch, ...]
    notes: tuple[Note, ...]


def rows(reading: Reading) -> tuple[Row, ...]:
    """The transcript, one row a turn."""
    notes: defaultdict[int, list[Note]] = defaultdict(list)
    marks: defaultdict[int, list[Span]] = defaultdict(list)
    for moment in reading.moments:
        _note_moment(reading, moment, notes, marks)
    return tuple(_row(reading, turn, notes[turn.index], marks[turn.index]) for turn in reading.conversation.turns)


def _note_moment(reading: Reading, moment: Moment, notes: dict[int, list[Note]], marks: dict[int, list[Span]]) -> None:
    link = f"#moment-{number(reading.leads.index(moment))}" if moment in reading.leads else ""
    notes[moment.shared.turn].append(Note(note_on_shared(moment), "shared", link))
    marks[moment.shared.turn].append(moment.shared)
    if moment.response is Response.UNCLEAR:  # what was shared stands for itself
        return
    for turn in dict.fromkeys(span.turn for span in moment.answer):
        did = Note(note_on_response(moment), "well" if moment.response.done_well else "missed", link)
        _note_once(notes[turn], did)
    if moment.response is not Response.PASSED_OVER:  # there is nothing to mark in words that are about something else
        for span in moment.answer:
            marks[span.turn].append(span)


def _note_once(notes: list[Note], note: Note) -> None:
    """Add a note, unless it is there; of two that say the same, the one that leads somewhere stays."""
    for at, there in enumerate(notes):
        if (there.says, there.of) == (note.says, note.of):
            notes[at] = there if there.link else note
            return
    notes.append(note)


def _row(reading: Reading, turn: Turn, notes: Sequence[Note], moments: Sequence[Span]) -> Row:
    yours = turn.speaker == reading.you
    labels = _your_labels(reading, turn) if yours else ()
    before = reading.conversation.turns[turn.index - 1].speaker if turn.index else None
    return Row(
        number=number(turn.index),
        speaker=name_of(turn.speaker),
        yours=yours,
        goes_on=turn.speaker is not None and turn.speaker == before,
        where=time_of(turn.pieces[0]) or str(turn.place),
        stretches=stretches(turn.text, moments, [label.span for label in labels]),
        notes=(*notes, Note(", ".join(dict.fromkeys(label.kind.value for label in labels)), "act"))
        if labels
        else tuple(notes),
    )


def _your_labels(reading: Reading, turn: Turn) -> tuple[Label, ...]:
    """What the listener says of how you listened in your turn; what you share of yourself is yours to notice."""
    return tuple(label for label in reading.labels[turn.index].labels if label.kind in NOTED)


def stretches(text: str, moments: Iterable[Span], acts: Iterable[Span]) -> tuple[Stretch, ...]:
    """The text in stretches that are marked alike; where a moment and an act overlap, the moment is marked."""
    of_moments, of_acts = tuple(moments), tuple(acts)
    safe = shown(text)
    edges = sorted({0, len(safe), *(edge for span in (*of_moments, *of_acts) for edge in (span.begin, span.stop))})
    found: list[Stretch] = []
    for begin, stop in pairwise(edges):
        mark = "moment" if _covered(begin, of_moments) else "act" if _covered(begin, of_acts) else ""
        words = safe[begin:stop]
        if found and found[-1].mark == mark:
            found[-1] = Stretch(found[-1].words + words, mark)
        else:
            found.append(Stretch(words, mark))
    return tuple(found)


def _covered(at: int, spans: Iterable[Span]) -> bool:
    return any(span.begin <= at < span.stop for span in spans)
