"""What people said, on its way to the page: harmless to show, and always with its speaker, time and place."""

from __future__ import annotations

from dataclasses import dataclass

from regard.conversation import Conversation, Piece, Span
from regard.reading.showing import beginning, clock, day_and_time, shown

SOMEBODY = "Somebody"
"""Who spoke, where the file does not say."""

LONGEST_LEAD = 420
"""Characters of a quotation in a moment that leads; a longer one is cut, and stands whole in the transcript."""

LONGEST_EVIDENCE = 110
"""Characters of a quotation beside a finding (judgement: two lines)."""


def number(turn: int) -> int:
    """A turn's number on the page, counted from 1: turn 0 is at `#turn-1`."""
    return turn + 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Some words of one turn, with all that a reader needs to find them.

    Attributes:
        turn: the turn's number on the page.
        speaker: who said them.
        yours: whether that is you.
        time: the clock reading, empty if the file has none.
        place: the line or item in the file.
        words: the words, exactly, but for characters that cannot be shown.
        cut: whether the words go on.
    """

    turn: int
    speaker: str
    yours: bool
    time: str
    place: str
    words: str
    cut: bool

    @property
    def where(self) -> str:
        """The time if there is one, else the place: the shortest name for where it stands."""
        return self.time or self.place or f"turn {self.turn}"

    @property
    def time_and_place(self) -> str:
        """Both, as far as the file has them."""
        return ", ".join(part for part in (self.time, self.place) if part) or f"turn {self.turn}"


def name_of(speaker: str | None) -> str:
    """The name to show for a speaker."""
    return shown(speaker) if speaker else SOMEBODY


def time_of(piece: Piece) -> str:
    """When it was said, as a clock shows it, or when it was sent; empty if the file does not say."""
    if piece.start is not None:
        return clock(piece.start)
    return "" if piece.sent is None else day_and_time(piece.sent)


def quote(conversation: Conversation, span: Span, you: str, longest: int) -> Quote:
    """The words at a span, cut at a word if they have more than `longest` characters."""
    turn = conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    whole = shown(conversation.quote(span))
    words = beginning(whole, longest)
    return Quote(
        turn=number(span.turn),
        speaker=name_of(turn.speaker),
        yours=turn.speaker == you,
        time=time_of(piece),
        place=str(piece.place),
        words=words,
        cut=len(words) < len(whole),
    )
