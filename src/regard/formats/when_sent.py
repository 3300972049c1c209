"""When a message was sent: seconds since some moment, or a clock reading that a zone may be given for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from regard.conversation import Piece
from regard.formats.file import Given
from regard.formats.format import Settled

UNIX = datetime(1970, 1, 1, tzinfo=UTC)
APPLE = datetime(2001, 1, 1, tzinfo=UTC)

_EARLIEST, _LATEST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""No message that anybody exports was sent before or after (judgement); a number outside is damage."""

_MOST = 10**17
"""Microseconds that a date can be away; more would overflow."""


def since(start: datetime, microseconds: int) -> datetime | None:
    """A moment so many microseconds after `start`; None if nobody can have sent a message then."""
    if abs(microseconds) > _MOST:
        return None
    when = start + timedelta(microseconds=microseconds)
    return when if _EARLIEST <= when <= _LATEST else None


def from_fraction(written: str) -> datetime | None:
    """Unix seconds with six places, as `1736478514.897649`, without the rounding of a float; None if it is none."""
    whole, _, places = written.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 12):
        return None
    if places and not (places.isascii() and places.isdigit()):
        return None
    return since(UNIX, int(whole) * 10**6 + int(f"{places:0<6}"[:6]))


def from_milliseconds(written: str) -> datetime | None:
    """Unix milliseconds; None if it is no such number."""
    whole = written.strip()
    return since(UNIX, int(whole) * 1000) if whole.isascii() and whole.isdigit() and len(whole) <= 15 else None


def from_iso(written: str, given: Given) -> datetime | None:
    """An ISO 8601 day and time, in its own zone, or in the one that the user gave; None if it is none."""
    if len(written) > 40 or "-" not in written:
        return None
    try:
        return in_zone(datetime.fromisoformat(written), given)
    except ValueError:
        return None


def in_zone(when: datetime, given: Given) -> datetime:
    """A clock reading in the zone that the user gave; as it stands if it has a zone, or none was given."""
    if when.tzinfo is not None or given.zone is None:
        return when
    try:
        return when.replace(tzinfo=ZoneInfo(given.zone))
    except (ZoneInfoNotFoundError, ValueError):
        return when


def zone_settled(pieces: Iterable[Piece], given: Given) -> tuple[Settled, ...]:
    """What to say of the zone, if the user's own was taken for any of the pieces."""
    if not given.zone:
        return ()
    zones = (getattr(piece.sent.tzinfo, "key", None) for piece in pieces if piece.sent is not None)
    return (Settled("zone", given.zone, "you said so"),) if given.zone in zones else ()
