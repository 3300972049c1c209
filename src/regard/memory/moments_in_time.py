"""Days and moments as text, and back: the zone is kept, so that a time comes back as it was given."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo


def day_written(day: date | None) -> str | None:
    """A day as `2026-03-02`."""
    return None if day is None else day.isoformat()


@lru_cache(maxsize=65_536)
def day_read(written: str | None) -> date | None:
    """The day that `day_written` wrote."""
    return None if written is None else date.fromisoformat(written)


def moment_written(moment: datetime | None) -> str | None:
    """A moment as `2026-03-02T09:15:00+01:00[Europe/Berlin]`; zone and offset only where it has them."""
    if moment is None:
        return None
    key = getattr(moment.tzinfo, "key", None)
    return f"{moment.isoformat()}[{key}]" if key else moment.isoformat()


@lru_cache(maxsize=8192)
def moment_read(written: str | None) -> datetime | None:
    """The moment that `moment_written` wrote."""
    if written is None:
        return None
    text, _, key = written.partition("[")
    moment = datetime.fromisoformat(text)
    if not key:
        return moment
    there = moment.replace(tzinfo=ZoneInfo(key[:-1]))
    return there if there.utcoffset() == moment.utcoffset() else there.replace(fold=1)


def instant(moment: datetime) -> str:
    """The same text for the same moment in any zone; without a zone, what the clock showed."""
    return moment.isoformat() if moment.tzinfo is None else moment.astimezone(UTC).isoformat()
