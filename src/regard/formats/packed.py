"""The pieces of a large chat in columns: some thirty bytes each beside their words, and objects while they are used.

A message as objects (`Piece`, `Place`, `Turn`, `datetime`, words) takes about 440 bytes; a phone that was used for ten
years holds a million.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
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
        zone: of the time.
        zone_name: kept too, because zones of one offset and several names are equal.
        fold: of the time, as in `datetime`.
    """

    speaker: str | None
    stem: str | None
    zone: tzinfo | None
    zone_name: str
    fold: int


class _Rest(NamedTuple):
    """What few pieces have."""

    place: Place
    start: float | None
    end: float | None
    apart: tuple[Apart, ...]
    attached: tuple[str, ...]


class PackedPieces(Sequence[Piece]):
    """Pieces, packed as they are appended. What it gives is equal to what was appended."""

    __slots__ = ("_alike", "_kinds", "_numbers", "_of_kind", "_rest", "_sent", "_stops", "_words")

    def __init__(self, pieces: Iterable[Piece] = ()) -> None:
        self._words = bytearray()
        self._stops = array("Q")
        self._sent = array("q")
        self._numbers = array("I")
        self._kinds = array("I")
        self._alike: list[_Alike] = []
        self._of_kind: dict[_Alike, int] = {}
        self._rest: dict[int, _Rest] = {}
        for piece in pieces:
            self.append(piece)

    def append(self, piece: Piece) -> None:
        """Take one more; not after turns were made of them."""
        place, sent = piece.place, piece.sent
        stem, number = _taken_apart(place)
        if number is None or piece.apart or piece.attached or piece.start is not None or piece.end is not None:
            self._rest[len(self)] = _Rest(place, piece.start, piece.end, piece.apart, piece.attached)
        zone = None if sent is None else sent.tzinfo
        alike = _Alike(piece.speaker, stem, zone, "" if zone is None else str(zone), sent.fold if sent else 0)
        kind = self._of_kind.setdefault(alike, len(self._alike))
        if kind == len(self._alike):
            self._alike.append(alike)
        self._kinds.append(kind)
        self._numbers.append(number or 0)
        self._sent.append(_NO_TIME if sent is None else (sent.replace(tzinfo=None) - _ZERO) // timedelta.resolution)
        self._words += piece.text.encode("utf-8", "surrogatepass")
        self._stops.append(len(self._words))

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
        return map(self._piece, range(len(self)))

    def _piece(self, at: int) -> Piece:
        alike = self._alike[self._kinds[at]]
        text = str(self._words[self._stops[at - 1] if at else 0 : self._stops[at]], "utf-8", "surrogatepass")
        rest = self._rest.get(at)
        if rest is not None:
            place, start, end, apart, attached = rest
            return Piece(alike.speaker, text, place, start, end, self._time(at), apart, attached)
        number = self._numbers[at]
        place = Place(number) if alike.stem is None else Place(None, f"{alike.stem}{number}")
        return Piece(alike.speaker, text, place, sent=self._time(at))

    def _time(self, at: int) -> datetime | None:
        if self._sent[at] == _NO_TIME:
            return None
        clock = _ZERO + timedelta(microseconds=self._sent[at])
        alike = self._alike[self._kinds[at]]
        return clock if alike.zone is None and not alike.fold else clock.replace(tzinfo=alike.zone, fold=alike.fold)

    def renamed(self, names: Mapping[str | None, str | None]) -> None:
        """Call each speaker as `names` says."""
        self._alike = [alike._replace(speaker=names[alike.speaker]) for alike in self._alike]
        self._of_kind = {alike: kind for kind, alike in enumerate(self._alike)}

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who spoke, in the order of who spoke first."""
        return tuple(dict.fromkeys(alike.speaker for alike in self._alike if alike.speaker is not None))

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
        return not self.untimed and len({id(alike.zone) for alike in self._alike}) == 1

    def by_clock(self) -> PackedPieces:
        """In order of time, where all have one clock; equal ones keep their order."""
        if all(before <= after for before, after in pairwise(self._sent)):
            return self
        return PackedPieces(map(self._piece, sorted(range(len(self)), key=self._sent.__getitem__)))


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
        return map(self._turn, range(len(self)))

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
