"""What people said, on its way to the page: harmless to show, and always with its speaker, time and place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from regard.conversation import Conversation, Span, Turn, count_words
from regard.listener.sentences import sentences
from regard.reading.showing import clock, shown

NOBODY = "Somebody"
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
        before: what stands before them in their sentence, if the whole sentence is quoted.
        after: likewise, what stands after them.
    """

    turn: int
    speaker: str
    yours: bool
    time: str
    place: str
    words: str
    cut: bool
    before: str = ""
    after: str = ""

    @property
    def where(self) -> str:
        """The time if there is one, else the place: the shortest name for where it stands."""
        return self.time or self.place or f"turn {self.turn}"

    @property
    def time_and_place(self) -> str:
        """Both, as far as the file has them."""
        return ", ".join(part for part in (self.time, self.place) if part) or f"turn {self.turn}"


def speaker_of(turn: Turn) -> str:
    """The name to show for who spoke a turn."""
    return shown(turn.speaker) if turn.speaker else NOBODY


def quote(conversation: Conversation, span: Span, you: str, longest: int) -> Quote:
    """The words at a span, cut at a word if they have more than `longest` characters."""
    turn = conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    whole = shown(conversation.quote(span))
    words = whole if len(whole) <= longest else _cut(whole, longest)
    return Quote(
        turn=number(span.turn),
        speaker=speaker_of(turn),
        yours=turn.speaker == you,
        time="" if piece.start is None else clock(piece.start),
        place=str(piece.place),
        words=words,
        cut=len(words) < len(whole),
    )


def quote_sentence(conversation: Conversation, span: Span, you: str, longest: int) -> Quote:
    """The sentences that hold a span, its own words told apart; the words alone, if the sentences are too long."""
    text = conversation.turns[span.turn].text
    holding = [each for each in sentences(text) if each.begin < span.stop and each.stop > span.begin]
    begin = min([span.begin, *(each.begin for each in holding)])
    stop = max([span.stop, *(each.stop for each in holding)])
    if stop - begin > longest:
        return quote(conversation, span, you, longest)
    before, after = text[begin : span.begin], text[span.stop : stop]
    if not count_words(before + after):  # all but the full stop: then that too
        return quote(conversation, Span(span.turn, begin, stop), you, longest)
    return replace(quote(conversation, span, you, longest), before=shown(before), after=shown(after))


def _cut(text: str, longest: int) -> str:
    """The beginning of a text, up to the last white space that fits; in the middle of a word if there is none."""
    whole_words = re.match(r"\s*\S.*(?=\s)", text[: longest + 1], re.DOTALL)
    return (whole_words[0] if whole_words else text[:longest]).rstrip(" ,;:")
