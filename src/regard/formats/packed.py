"""The pieces of a large chat in columns: some thirty bytes each beside their words, and objects while they are used.

A message as objects (`Piece`, `Place`, `Turn`, `datetime`, words) takes about 440 bytes; a phone that was used for ten
years holds a million.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import islice, pairwise
from operator import eq
from typing import NamedTuple, overload

from regard.conversation import Apart, Piece, Place, Turn

MANY = 50_000
"""Messages of one file from which on they stay packed. As objects fewer take 22 MB, and are quicker to come by."""

_ZERO = datetime.min  # noqa: DTZ901  # clock readings are counted from it; their zones are kept apart
_NO_TIME = -1
_DIGITS = "0123456789"
_LARGEST = 2**32 - 1
_LONGEST = 9
"""Digits of a number that surely fits into four bytes."""


class _Alike(NamedTuple):
    """What many pieces have in common.

    Attributes:
        speaker: as in `Piece`.
        stem: what stands before the number in `Place.item`; None where the number is that of a line.
        zero: the time from which theirs is counted, in their zone.
        fold: of their times, as in `datetime`.
    """

    speaker: str | None
    stem: str | None
    zero: datetime
    fold: int


_Key = tuple[str | None, str | None, tzinfo | None, str, int]
"""Speaker, stem, zone, the zone's name, and fold. Zones of one offset are equal, also where their names are not."""


class _Rest(NamedTuple):
    """What few pieces have."""

    place: Place
    start: float | None
    end: float | None
    apart: tuple[Apart, ...]
    attached: tuple[str, ...]


class PackedPieces(Sequence[Piece]):
    """Pieces, packed as they are appended. What it gives is equal to what was appended."""

    __slots__ = ("_alike", "_kinds", "_numbers", "_of_key", "_rest", "_sent", "_stops", "_words")

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self._words = bytearray()
        self._stops = array("Q")
        self._sent = array("q")
        self._numbers = array("I")
        self._kinds = array("I")
        self._alike: list[_Alike] = []
        self._of_key: dict[_Key, int] = {}
        self._rest: dict[int, _Rest] = {}
        for piece in pieces:
            self.append(piece)

    def append(self, piece: Piece) -> None:
        """Take one more; not after speakers were renamed or turns made."""
        place, sent = piece.place, piece.sent
        stem, number = _taken_apart(place)
        if number is None or piece.apart or piece.attached or piece.start is not None or piece.end is not None:
            self._rest[len(self)] = _Rest(place, piece.start, piece.end, piece.apart, piece.attached)
        kind = self._kind(piece.speaker, stem, sent)
        self._kinds.append(kind)
        self._numbers.append(number or 0)
        self._sent.append(_NO_TIME if sent is None else _since(self._alike[kind].zero, sent))
        self._words += piece.text.encode("utf-8", "surrogatepass")
        self._stops.append(len(self._words))

    def _kind(self, speaker: str | None, stem: str | None, sent: datetime | None) -> int:
        if sent is None or (sent.tzinfo is None and not sent.fold):
            key: _Key = (speaker, stem, None, "", 0)
        else:
            key = (speaker, stem, sent.tzinfo, str(sent.tzinfo), sent.fold)
        kind = self._of_key.get(key)
        if kind is None:
            kind = self._of_key[key] = len(self._alike)
            self._alike.append(_Alike(speaker, stem, _ZERO.replace(tzinfo=key[2]), key[4]))
        return kind

    def __len__(self) -> int:
        return len(self._kinds)

    @overload
    def __getitem__(self, at: int) -> Piece: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Piece, ...]: ...

    def __getitem__(self, at: int | slice) -> Piece | tuple[Piece, ...]:
        found = range(len(self))[at]
        return self._piece(found) if isinstance(found, int) else tuple(map(self._piece, found))

    def __iter__(self) -> Iterator[Piece]:
        begin = 0
        columns = zip(self._kinds, self._numbers, self._sent, self._stops, strict=True)
        for at, (kind, number, sent, stop) in enumerate(columns):
            yield self._made(at, self._alike[kind], number, sent, self._words[begin:stop])
            begin = stop

    def _piece(self, at: int) -> Piece:
        words = self._words[self._stops[at - 1] if at else 0 : self._stops[at]]
        return self._made(at, self._alike[self._kinds[at]], self._numbers[at], self._sent[at], words)

    def _made(self, at: int, alike: _Alike, number: int, sent: int, words: bytearray) -> Piece:
        speaker, stem, zero, fold = alike
        text = words.decode("utf-8", "surrogatepass")
        when = None if sent == _NO_TIME else zero + timedelta(0, 0, sent)
        if fold and when is not None:
            when = when.replace(fold=fold)
        if self._rest and at in self._rest:
            place, start, end, apart, attached = self._rest[at]
            return Piece(speaker, text, place, start, end, when, apart, attached)
        place = Place(number) if stem is None else Place(None, f"{stem}{number}")
        return Piece(speaker, text, place, None, None, when)

    def _time(self, at: int) -> datetime | None:
        if self._sent[at] == _NO_TIME:
            return None
        alike = self._alike[self._kinds[at]]
        when = alike.zero + timedelta(0, 0, self._sent[at])
        return when.replace(fold=alike.fold) if alike.fold else when

    def renamed(self, names: Mapping[str | None, str | None]) -> None:
        """Call each speaker as `names` says."""
        self._alike = [alike._replace(speaker=names[alike.speaker]) for alike in self._alike]

    @property
    def speakers(self) -> tuple[str | None, ...]:
        """Who spoke, in the order of who spoke first."""
        return tuple(dict.fromkeys(alike.speaker for alike in self._alike))

    @property
    def untimed(self) -> int:
        """How many have no time."""
        return self._sent.count(_NO_TIME)

    @property
    def has_no_starts(self) -> bool:
        """Whether none has a time in a recording."""
        return all(rest.start is None for rest in self._rest.values())

    def heads(self) -> Iterator[tuple[str | None, datetime | None]]:
        """Speaker and time of each, in less time than the pieces take."""
        return ((self._alike[kind].speaker, self._time(at)) for at, kind in enumerate(self._kinds))

    @property
    def has_one_clock(self) -> bool:
        """Whether all have times, and the same zone or none, so that clock readings say which is earlier."""
        return not self.untimed and len({id(alike.zero.tzinfo) for alike in self._alike}) == 1

    def by_clock(self) -> PackedPieces:
        """In order of time, where all have one clock; equal ones keep their order."""
        if all(before <= after for before, after in pairwise(self._sent)):
            return self
        return PackedPieces(map(self._piece, sorted(range(len(self)), key=self._sent.__getitem__)))


def _since(zero: datetime, sent: datetime) -> int:
    """Microseconds between two readings of one clock."""
    between = sent - zero if sent.tzinfo is zero.tzinfo else sent.replace(tzinfo=None) - _ZERO
    return between // timedelta.resolution


def _taken_apart(place: Place) -> tuple[str | None, int | None]:
    """The number of a line, or what an item is called and its number; no number where it cannot be taken apart."""
    line, item = place.line, place.item
    if line is not None:
        return None, line if not item and 0 <= line <= _LARGEST else None
    stem = item.rstrip(_DIGITS)
    digits = item[len(stem) :]
    if not digits or len(digits) > _LONGEST or (digits[0] == "0" and digits != "0"):
        return None, None
    return stem, int(digits)


def speakers_of(pieces: Sequence[Piece]) -> list[str]:
    """The names of those who spoke, in the order of who spoke first."""
    speakers = pieces.speakers if isinstance(pieces, PackedPieces) else (piece.speaker for piece in pieces)
    return [name for name in dict.fromkeys(speakers) if name is not None]


def turn_of(index: int, run: tuple[Piece, ...]) -> Turn:
    """One turn of pieces that belong together."""
    return Turn(index, run[0].speaker, run[0].text if len(run) == 1 else " ".join(piece.text for piece in run), run)


class PackedTurns(Sequence[Turn]):
    """The turns of a large chat: equal to a tuple of them, and used in the same ways; each is made when asked for.

    Args:
        pieces: all pieces, in order; nothing is appended to them any more.
        begins: the positions of those with which a turn begins; the first is 0.
    """

    __slots__ = ("_bounds", "_pieces")

    def __init__(self, pieces: PackedPieces, begins: Iterable[int]) -> None:
        self._pieces = pieces
        self._bounds = array("I", begins)
        self._bounds.append(len(pieces))

    def __len__(self) -> int:
        return len(self._bounds) - 1

    @overload
    def __getitem__(self, at: int) -> Turn: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Turn, ...]: ...

    def __getitem__(self, at: int | slice) -> Turn | tuple[Turn, ...]:
        found = range(len(self))[at]
        return self._turn(found) if isinstance(found, int) else tuple(map(self._turn, found))

    def __iter__(self) -> Iterator[Turn]:
        pieces = iter(self._pieces)
        for index, (begin, end) in enumerate(pairwise(self._bounds)):
            yield turn_of(index, tuple(islice(pieces, end - begin)))

    def _turn(self, index: int) -> Turn:
        return turn_of(index, self._pieces[self._bounds[index] : self._bounds[index + 1]])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, tuple | PackedTurns):
            return NotImplemented
        return len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))
