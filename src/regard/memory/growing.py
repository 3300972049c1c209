"""The same messages are known again, and two exports of one conversation become their union: pure functions."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from regard.conversation import Conversation, Medium, Piece, Turn
from regard.memory.moments_in_time import instant

SAME_BREATH = timedelta(hours=1)
"""What somebody sends later than this, with no answer in between, is a turn of its own, as when files are read."""

ENOUGH = 0.5
"""Share of the messages, in the time that two conversations have in common, that must be the same (judgement).

Two chats may share a message, such as a new year's wish to many; one chat shares nearly all, but for what was edited
or deleted in between.
"""


def content_of(conversation: Conversation) -> str:
    """What is equal for two files with the same speakers and words, whatever they are called: SHA-256."""
    hashed = hashlib.sha256(conversation.medium.encode())
    for turn in conversation.turns:
        hashed.update(f"\x1e{turn.speaker or ''}\x1f{turn.text}".encode("utf-8", "surrogatepass"))
    return hashed.hexdigest()


def fingerprint(piece: Piece) -> int | None:
    """What is equal for the same message in two files: of moment, sender and words; None without a moment."""
    return None if piece.sent is None else _fingerprint(piece.sent, piece.speaker or "", piece.text)


@lru_cache(maxsize=65_536)
def _fingerprint(sent: datetime, speaker: str, text: str) -> int:
    said = f"{instant(sent)}\x1f{speaker}\x1f{text}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(said, digest_size=8).digest(), "big", signed=True)


def pieces_of(conversation: Conversation) -> Iterator[Piece]:
    """Its pieces, in order."""
    return (piece for turn in conversation.turns for piece in turn.pieces)


def fingerprints(conversation: Conversation) -> set[int]:
    """Those of its dated messages; a talk has none."""
    if conversation.medium is Medium.TALK:
        return set()
    return {key for piece in pieces_of(conversation) if (key := fingerprint(piece)) is not None}


def are_one(kept: Conversation, new: Conversation) -> bool:
    """Whether two conversations that share a dated message are one.

    They are of one medium and share enough in the time that they have in common; and the shared messages are of two
    senders, or the conversations are called the same, or one of them has no title.
    """
    shared = fingerprints(kept) & fingerprints(new)
    if kept.medium is not new.medium or not shared:
        return False
    senders = {piece.speaker for piece in pieces_of(new) if fingerprint(piece) in shared}
    same_title = not kept.title or not new.title or kept.title == new.title
    return (len(senders) > 1 or same_title) and len(shared) >= ENOUGH * _fewest_in_common_time(kept, new)


def _fewest_in_common_time(kept: Conversation, new: Conversation) -> int:
    times = [[instant(piece.sent) for piece in pieces_of(each) if piece.sent is not None] for each in (kept, new)]
    begin, stop = max(map(min, times)), min(map(max, times))
    return min(sum(begin <= time <= stop for time in each) for each in times)


def union(kept: Sequence[Conversation], new: Conversation) -> tuple[Conversation, int]:
    """The file's conversation with what only memory had of it, and how many of its pieces are new.

    What the file says of a message stands; what it lacks keeps its place beside its neighbours, or by its time.
    """
    pieces, notes, fresh = list(pieces_of(new)), list(new.notes), 0
    known: Counter[_Known] = Counter()
    noted: Counter[_Known] = Counter()
    for each in kept:
        known |= Counter(map(_known, pieces_of(each)))
        noted |= Counter(map(_known, each.notes))
        pieces = _merged(list(pieces_of(each)), pieces)
        notes = _merged(list(each.notes), notes)
    fresh = (Counter(map(_known, pieces_of(new))) - known).total() + (Counter(map(_known, new.notes)) - noted).total()
    handles = tuple(dict.fromkeys([*new.handles, *(handle for each in kept for handle in each.handles)]))
    whole = replace(
        new,
        turns=turns_from(pieces),
        notes=tuple(notes),
        handles=handles,
        title=new.title or next((each.title for each in kept if each.title), ""),
        owner=new.owner or next((each.owner for each in kept if each.owner), None),
        held=new.held or next((each.held for each in kept if each.held), None),
    )
    return whole, fresh


_Known = tuple[str | None, str | None, str]


def _known(piece: Piece) -> _Known:
    return (None if piece.sent is None else instant(piece.sent), piece.speaker, piece.text)


def _merged(old: list[Piece], new: list[Piece]) -> list[Piece]:
    """The new pieces, and each old one that is not among them after the one before it; then by time if all have one."""
    left = Counter(map(_known, new))
    after: defaultdict[_Known | None, list[Piece]] = defaultdict(list)
    anchor: _Known | None = None
    for piece in old:
        key = _known(piece)
        if left[key] > 0:
            left[key] -= 1
            anchor = key
        else:
            after[anchor].append(piece)
    merged = after.pop(None, [])
    for piece in new:
        merged.append(piece)
        merged += after.pop(_known(piece), [])
    return _in_order(merged)


def _in_order(pieces: list[Piece]) -> list[Piece]:
    sent = [piece.sent for piece in pieces if piece.sent is not None]
    if len(sent) < len(pieces) or len({moment.tzinfo is None for moment in sent}) > 1:
        return pieces
    return sorted(pieces, key=lambda piece: instant(piece.sent) if piece.sent else "")


def turns_from(pieces: Sequence[Piece]) -> tuple[Turn, ...]:
    """Pieces in order, joined into turns: one speaker's until somebody else speaks, or an hour has passed."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and _goes_on(runs[-1][-1], piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return tuple(
        Turn(index, run[0].speaker, " ".join(piece.text for piece in run), tuple(run)) for index, run in enumerate(runs)
    )


def _goes_on(last: Piece, piece: Piece) -> bool:
    if piece.speaker is None or last.speaker != piece.speaker:
        return False
    if last.sent is None or piece.sent is None or (last.sent.tzinfo is None) != (piece.sent.tzinfo is None):
        return True
    return piece.sent - last.sent <= SAME_BREATH
