"""Turns and pieces as rows, and back, so that a conversation comes back equal to what was read from its file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from regard.conversation import Apart, Conversation, Kept, Piece, Place, Span, Turn
from regard.memory.moments_in_time import moment_read, moment_written
from regard.memory.schema import TURN_BITS

Row = dict[str, Any]

_NOT_STORABLE = re.compile("[\0\ud800-\udfff]")


def first_turn(conversation: int) -> int:
    """The number of a conversation's first turn."""
    return conversation << TURN_BITS


def conversation_of(turn: int) -> int:
    """The number of the conversation that a turn is in."""
    return turn >> TURN_BITS


def place_of(turn: int) -> int:
    """The turn's 0-based place in it."""
    return turn & ((1 << TURN_BITS) - 1)


def storable(text: str) -> str:
    """A text without the signs that no database takes: halves of characters, and the sign of number 0."""
    return _NOT_STORABLE.sub("\ufffd", text)


def packed(value: object) -> str:
    """Any plain value as one text that every database takes."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def turn_rows(number: int, conversation: Conversation, places: Mapping[str, int]) -> Iterator[Row]:
    """The rows of a conversation's turns; `places` says which participant each speaker is."""
    first = first_turn(number)
    for at, turn in enumerate(conversation.turns):
        piece = turn.pieces[0]
        yield {
            "number": first + at,
            "speaker": None if turn.speaker is None else places[turn.speaker],
            "text": storable(turn.text),
            "line": piece.place.line,
            "item": piece.place.item,
            "begins": piece.start,
            "ends": turn.pieces[-1].end,
            "sent": moment_written(piece.sent),
            "pieces": None if _says_it_all(turn, piece) else packed_pieces(turn),
        }


def _says_it_all(turn: Turn, piece: Piece) -> bool:
    """Whether the one piece of a turn can be made from the turn's row."""
    alone = len(turn.pieces) == 1 and piece.text == turn.text and piece.speaker == turn.speaker
    return alone and not piece.apart and not piece.attached


def packed_pieces(turn: Turn) -> str:
    """The pieces of a turn; only the length of their words where the turn's text has them one after the other."""
    joined = " ".join(piece.text for piece in turn.pieces) == turn.text
    return packed([_packed(piece, turn.speaker, len(piece.text) if joined else piece.text) for piece in turn.pieces])


def _packed(piece: Piece, speaker: str | None, words: int | str) -> list[Any]:
    said = [
        words,
        piece.place.line,
        piece.place.item,
        moment_written(piece.sent),
        piece.start,
        piece.end,
        [[each.why, each.text] for each in piece.apart],
        list(piece.attached),
        *([] if piece.speaker == speaker else [piece.speaker]),
    ]
    while 1 < len(said) <= len(_LEFT_OUT) and said[-1] == _LEFT_OUT[len(said) - 1]:
        said.pop()
    return said


_LEFT_OUT: tuple[Any, ...] = ("", None, "", None, None, None, [], [])
"""What a piece has where nothing is written."""


def packed_notes(notes: Sequence[Piece]) -> str:
    """Notes beside a conversation, as one text."""
    return packed([_packed(each, "", each.text) for each in notes])


def read_notes(said: str) -> tuple[Piece, ...]:
    """The notes that `packed_notes` packed."""
    return tuple(_piece(each, "", each[0]) for each in json.loads(said))


def read_turn(row: Sequence[Any], names: Sequence[str]) -> Turn:
    """The turn of a row: number, speaker, text, line, item, begins, ends, sent, pieces."""
    number, at, text, line, item, begins, ends, sent, pieces = row
    speaker = None if at is None else names[at]
    if pieces is not None:
        return Turn(place_of(number), speaker, text, tuple(_read_pieces(pieces, speaker, text)))
    piece = Piece(speaker, text, Place(line, item), begins, ends, moment_read(sent))
    return Turn(place_of(number), speaker, text, (piece,))


def _read_pieces(said: str, speaker: str | None, text: str) -> Iterator[Piece]:
    begin = 0
    for each in json.loads(said):
        if isinstance(each[0], int):
            yield _piece(each, speaker, text[begin : begin + each[0]])
            begin += each[0] + 1
        else:
            yield _piece(each, speaker, each[0])


def _piece(said: list[Any], speaker: str | None, words: str) -> Piece:
    _, line, item, sent, start, end, apart, attached, *other = [*said, *_LEFT_OUT[len(said) :]]
    return Piece(
        other[0] if other else speaker,
        words,
        Place(line, item),
        start,
        end,
        moment_read(sent),
        tuple(Apart(Kept(why), text) for why, text in apart),
        tuple(attached),
    )


def packed_spans(spans: Sequence[Span]) -> str:
    """Spans as one text."""
    return packed([[span.turn, span.begin, span.stop] for span in spans])


def read_spans(said: str) -> tuple[Span, ...]:
    """The spans that `packed_spans` packed."""
    return tuple(Span(*each) for each in json.loads(said))
