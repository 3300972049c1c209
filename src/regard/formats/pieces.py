"""From the pieces of a file (cues, segments, lines, messages) to turns, by one stated rule.

The rule: consecutive pieces of the same named speaker are one turn, joined by a space, until somebody
else speaks; messages sent more than an hour apart are turns of their own. Pieces that name nobody are never joined:
that would invent a speaker. Pieces are put in order of their start times, or of when they were sent, first, if every
one of them has one; otherwise they stay in the order of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain, pairwise

from regard.conversation import Conversation, Handle, Medium, Piece, Source, Turn
from regard.formats.file import File
from regard.formats.format import Read, Settled
from regard.formats.packed import PackedPieces, PackedTurns, turn_of
from regard.problems import CannotRead, NothingInIt, Problem

MOST_TURNS = 20_000
"""A day of quick talk has about 10,000; a file with more is a whole archive. 60,000 turns took 41 seconds to read."""

SAME_BREATH = timedelta(hours=1)
"""What somebody sends later than this, with no answer in between, is a turn of its own (judgement)."""

_NOT_WRITING = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
"""Control characters: no words, and a terminal would obey them."""

_SOUND_WORDS = (
    r"(?:non)?vocal[ -]?(?:sound|noise)|disfmarker|comment|pause|gap|silence|(?:background )?(?:noise|sound)s?|music"
    r"|applause|laugh(?:s|ing|ter)?|cough(?:s|ing)?|sigh(?:s|ing)?|breath(?:e|es|ing)?|inhales?|exhales?"
    r"|sniff(?:s|ing)?|sneezes?|clicks?|hums?|lip-?smack|throat(?: clearing)?|clears throat|inaudible|unintelligible"
    r"|unclear|cross-?talk|overlap(?:ping)?"
)
"""Sounds as AMI, ICSI and Switchboard mark them, and as recognisers do (collected by judgement)."""

_SOUND = re.compile(rf"(?:\{{\s?(?:{_SOUND_WORDS})\s?\}}|<\s?(?:{_SOUND_WORDS})\s?>)", re.IGNORECASE)
_SOUND_BEFORE_A_MARK = re.compile(rf"\s?{_SOUND.pattern}(?=[.,?!])", re.IGNORECASE)

_HALF_A_CHARACTER = re.compile(r"[\ud800-\udfff]")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff \t\n"


@dataclass(slots=True)
class Found:
    """What has been found in the lines of a file so far; see `one_conversation` for what each is."""

    pieces: list[Piece] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    cautions: list[Problem] = field(default_factory=list)
    items: int = 0


def fold(text: str) -> str:
    """The words as they are kept: runs of white space are one space, nothing a terminal or a file would choke on."""
    text = _HALF_A_CHARACTER.sub("\ufffd", _NOT_WRITING.sub(" ", text))
    folded = " ".join(text.split())
    return folded if folded.strip(_INVISIBLE) else ""


def without_sounds(text: str) -> str:
    """Folded words without the marks of sounds that corpora write in braces or angle brackets (`{vocalsound}`).

    Only what names a sound, a pause or a gap goes; `{name}` and `<div>` may be what somebody spoke of.
    """
    return fold(_SOUND.sub(" ", _SOUND_BEFORE_A_MARK.sub("", text))) if "{" in text or "<" in text else text


def in_order(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces by start time, or by when they were sent, if all have one; equal ones keep the file's order."""
    if isinstance(pieces, PackedPieces) and pieces.has_one_clock:
        return pieces.by_clock()
    if isinstance(pieces, PackedPieces) and pieces.untimed and pieces.has_no_starts:
        return pieces
    sent = [piece.sent for piece in pieces]
    if pieces and all(when is not None for when in sent) and len({when.tzinfo is None for when in sent if when}) == 1:
        return sorted(pieces, key=lambda piece: piece.sent or datetime.min)  # noqa: DTZ901  # all have one
    starts = [piece.start for piece in pieces]
    if any(start is None for start in starts):
        return list(pieces)
    return sorted(pieces, key=lambda piece: piece.start if piece.start is not None else 0.0)


def turns_from(pieces: Sequence[Piece]) -> Sequence[Turn]:
    """Join pieces into turns by the rule above; those of packed pieces are packed as well."""
    ordered = in_order(pieces)
    if isinstance(ordered, PackedPieces):
        return PackedTurns(ordered, _begins(ordered.heads()))
    begins = _begins((piece.speaker, piece.sent) for piece in ordered)
    runs = (tuple(ordered[begin:end]) for begin, end in pairwise(chain(begins, [len(ordered)])))
    return tuple(turn_of(index, run) for index, run in enumerate(runs))


_Head = tuple[str | None, datetime | None]
"""The speaker of a piece, and when it was sent."""


def _begins(heads: Iterable[_Head]) -> Iterator[int]:
    """The positions of the pieces with which a turn begins."""
    last: _Head | None = None
    for at, head in enumerate(heads):
        if last is None or not _goes_on(last, head):
            yield at
        last = head


def _goes_on(last: _Head, now: _Head) -> bool:
    (speaker, before), (same, sent) = last, now
    if speaker is None or speaker != same:
        return False
    if before is None or sent is None or (before.tzinfo is None) != (sent.tzinfo is None):
        return True
    return sent - before <= SAME_BREATH


def one_conversation(
    file: File,
    format_name: str,
    pieces: Sequence[Piece],
    skipped: Sequence[Problem],
    *,
    items: int,
    cautions: Sequence[Problem] = (),
    medium: Medium = Medium.TALK,
    title: str = "",
    owner: str | None = None,
    settled: Sequence[Settled] = (),
    handles: Sequence[Handle] = (),
) -> Read:
    """The outcome for a file that holds one conversation.

    Args:
        file: the file.
        format_name: the name on the format's card.
        pieces: what is kept; each with words in it.
        skipped: one problem for each item from which there is no piece.
        items: what the file itself holds (cues, segments, lines), counted on reading and not from the pieces.
        cautions: what was taken with care.
        medium: how people spoke.
        title: what the file calls the conversation.
        owner: the participant to whom the file belongs, if it says so.
        settled: what had to be worked out first.
        handles: what the file knows its participants by.

    Raises:
        NothingInIt: there is no piece.
        CannotRead: it is a talk, and there are more than 20,000 turns.
    """
    if not pieces:
        raise nothing_in_it(file.name, skipped)
    turns = turns_from(pieces)
    if medium is Medium.TALK and len(turns) > MOST_TURNS:
        raise CannotRead(
            file.name,
            f"the file has {len(turns):,} turns; one conversation has at most {MOST_TURNS:,}.",
            "Put each conversation into a file of its own.",
        )
    source = Source(file.name, format_name, file.fingerprint)
    conversation = Conversation(source, turns, medium, title, owner, handles=tuple(handles))
    kept = items - len(skipped)
    return Read((conversation,), items, kept, tuple(skipped), tuple(cautions), settled=tuple(settled))


def nothing_in_it(name: str, skipped: Sequence[Problem]) -> NothingInIt:
    """What to say of a file or folder with nothing said in it."""
    reason = f" ({skipped[0].what}, {skipped[0].place})" if skipped else ""
    return NothingInIt(
        name,
        f"nothing that was said could be read in it{reason}.",
        "Export it again, or open it in an editor and look.",
    )
