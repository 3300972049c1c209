"""The written stories: what a careful person sees in them, and what the reading sees. Only ever evaluated on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.evidence.arithmetic import Counts, total
from benchmarks.evidence.goals import Goal
from benchmarks.evidence.labelled import Labelled, Unit, heard, overlap
from benchmarks.evidence.sums import Figure
from regard.conversation import Conversation, Piece, Span
from regard.formats import read_file
from regard.listener import Act, LabelKind, Listener, Wording
from regard.reading import Moment, Reading, read

ACTS: dict[str, LabelKind] = {
    "acknowledging": Act.ACKNOWLEDGING,
    "advice": Act.ADVICE,
    "apology": Act.APOLOGY,
    "backchannel": Act.BACK_CHANNEL,
    "check_of_understanding": Act.CHECK_OF_UNDERSTANDING,
    "closed_question": Act.CLOSED_QUESTION,
    "judging": Wording.JUDGING,
    "offer": Act.OFFER,
    "open_question": Act.OPEN_QUESTION,
    "promise": Act.PROMISE,
    "reflection": Act.REFLECTION,
    "thanks": Act.THANKS,
}
"""The stories' words for acts, and Regard's labels. `follow_up_question` is a measure, no label, and is left out."""

RESPONSES = {"advice_first": "advice first", "turned_to_self": "turned to yourself", "passed_over": "passed over"}
"""The stories' words for responses where Regard's differ."""


TO_REACH = {"moments with kind and response right": 0.7, "the owner's acts": 0.75}


@dataclass(frozen=True, slots=True)
class Cue:
    """Where one cue of the file stands in the conversation."""

    span: Span
    piece: Piece


@dataclass(frozen=True, slots=True)
class Score:
    """How one story's reading compares with what a careful person sees.

    Attributes:
        name: the story's folder.
        place: moments at the right cue.
        kind: at the right cue, of the right kind.
        response: and what the owner did with it right too.
        acts: the owner's acts, by cue and act.
        false_moments: quotes that look like a moment and are none, but were read as one.
        not_moments: how many such quotes the story has.
    """

    name: str
    place: Counts
    kind: Counts
    response: Counts
    acts: Counts
    false_moments: tuple[str, ...]
    not_moments: int


def scores(stories: Path, listener: Listener) -> list[Score]:
    """Every story's score."""
    return [_score(gold.parent, listener) for gold in sorted(stories.glob("*/gold.json"))]


def _score(folder: Path, listener: Listener) -> Score:
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    conversation = read_file(folder / "conversation.vtt").conversations[0]
    reading = read(conversation, gold["owner"], listener)
    cues = cues_of(conversation)
    moments = list(reading.moments)
    false = [each["quote"] for each in gold["not_moments"] if _is_read_as_moment(each, moments, cues)]
    place, kind, response = (
        matched(moments, gold["moments"], cues, fields) for fields in ((), ("kind",), ("kind", "response"))
    )
    return Score(
        folder.name,
        place,
        kind,
        response,
        acts=_acts(reading, gold, cues),
        false_moments=tuple(false),
        not_moments=len(gold["not_moments"]),
    )


def cues_of(conversation: Conversation) -> dict[int, Cue]:
    """The file's cues, counted from 0, with their places in the turns."""
    cues = {}
    for turn in conversation.turns:
        begin = 0
        for piece in turn.pieces:
            number = int(piece.place.item.split()[-1]) - 1
            cues[number] = Cue(Span(turn.index, begin, begin + len(piece.text)), piece)
            begin += len(piece.text) + 1
    return cues


def matched(
    moments: list[Moment], wanted: list[dict[str, Any]], cues: dict[int, Cue], fields: tuple[str, ...]
) -> Counts:
    """Match moments with those of the story, one to one, in order.

    Args:
        moments: those of the reading.
        wanted: those of the story.
        cues: from `cues_of`.
        fields: what must be right beside the cue: `kind`, `response`.
    """
    left = list(moments)
    both = 0
    for gold in wanted:
        fits = (moment for moment in left if _fits(moment, gold, cues, fields))
        if (found := next(fits, None)) is not None:
            left.remove(found)
            both += 1
    return Counts(both=both, listener=len(left), people=len(wanted) - both)


def _fits(moment: Moment, gold: dict[str, Any], cues: dict[int, Cue], fields: tuple[str, ...]) -> bool:
    said = {"kind": str(moment.kind), "response": str(moment.response)}
    return overlap(moment.shared, cues[gold["turn_index"]].span) > 0 and all(
        said[name] == RESPONSES.get(gold[name], gold[name]) for name in fields
    )


def _is_read_as_moment(false: dict[str, Any], moments: list[Moment], cues: dict[int, Cue]) -> bool:
    """Whether some moment rests on the quoted words; on the whole cue if the quote is not to be found in it."""
    cue = cues[false["turn_index"]]
    at = cue.piece.text.find(false["quote"])
    quoted = cue.span
    if at >= 0:
        begin = cue.span.begin + at
        quoted = Span(cue.span.turn, begin, begin + len(false["quote"]))
    return any(overlap(moment.shared, quoted) for moment in moments)


def _acts(reading: Reading, gold: dict[str, Any], cues: dict[int, Cue]) -> Counts:
    """Pairs of cue and act, as people and as the listener see them."""
    wanted = {(each["turn_index"], ACTS[each["act"]]) for each in gold["owner_acts"] if each["act"] in ACTS}
    yours = {number: cue for number, cue in cues.items() if cue.piece.speaker == reading.you}
    units = tuple(Unit(cue.span, ()) for cue in yours.values())
    kinds = heard(Labelled(reading.conversation, units, reading.labels))
    known = frozenset(ACTS.values())
    said = {(number, kind) for number, found in zip(yours, kinds, strict=True) for kind in (found or set()) & known}
    return Counts(both=len(said & wanted), listener=len(said - wanted), people=len(wanted - said))


def goals(by_rules: list[Score], by_neural: list[Score]) -> list[Goal]:
    """F1 over all stories together; so few bear no interval."""
    counts: dict[str, Callable[[Score], Counts]] = {
        "moments with kind and response right": lambda score: score.response,
        "the owner's acts": lambda score: score.acts,
    }
    return [
        Goal(
            f"the {len(by_rules)} stories",
            f"F1 of {name}",
            Figure(total(map(of, by_rules)).f1),
            Figure(total(map(of, by_neural)).f1),
            TO_REACH[name],
        )
        for name, of in counts.items()
    ]
