"""Threads and promises: what is still open between the owner and a person, as of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regard.people.remembered import Decision, Remembered


class Standing(StrEnum):
    """Where a thread stands."""

    OPEN = "open"
    """Shared, and nothing has closed it."""
    CAME_BACK = "come back to"
    """The owner has come back to it since."""
    RESOLVED = "resolved"
    """It is over: called off, no longer needed, told to have ended well, or the owner said so."""
    STALE = "stale"
    """So long ago that to come back to it would surprise."""
    DISMISSED = "dismissed"
    """The owner does not want to see it."""


@dataclass(frozen=True, slots=True)
class Thread:
    """Something a person shared, and what became of it.

    Attributes:
        shared: where it was first said.
        person: whose it is.
        what: its kind: `hardship`, `success` …; the owner's correction where there is one.
        words: the quote; the owner's correction where there is one.
        day: the day that it speaks of; None if none.
        standing: where it stands.
        again: later words about the same, in order: what they said more, and how the owner came back to it.
        closed_by: what closed it; None while it is open or merely stale.
        acknowledged: whether the owner acknowledged it, then or since.
        confirmed: whether the owner has said that it is so.
    """

    shared: Remembered
    person: int
    what: str
    words: str
    day: date | None
    standing: Standing
    again: tuple[Remembered, ...] = ()
    closed_by: Remembered | Decision | None = None
    acknowledged: bool = False
    confirmed: bool = False

    @property
    def key(self) -> str:
        """What decisions are about."""
        return self.shared.key


class Keeping(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    LATE = "late"
    """Its day has passed, and nothing shows that it was kept."""
    KEPT = "kept"
    KEPT_LATE = "kept late"
    RELEASED = "released"
    STALE = "stale"
    """Without a day, and so old that nobody waits for it."""
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody undertook, and what became of it.

    Attributes:
        made: where it was undertaken.
        by: who is to do it; None where that is somebody who is not known (`about` of `made` names them).
        to: whom it was promised to; None if nobody in particular.
        words: the quote; the owner's correction where there is one.
        due: the day by which; None if none was named.
        keeping: where it stands.
        shown_by: what shows it kept or released; None else.
        confirmed: whether the owner has said that it is so.
    """

    made: Remembered
    by: int | None
    to: int | None
    words: str
    due: date | None
    keeping: Keeping
    shown_by: Remembered | Decision | None = None
    confirmed: bool = False

    @property
    def key(self) -> str:
        """What decisions are about."""
        return self.made.key
