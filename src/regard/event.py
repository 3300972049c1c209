"""What a calendar says of a meeting or a day: frozen once read from its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from regard.conversation import Place


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody asked to an event.

    Attributes:
        name: as the calendar shows it; the address where it shows none.
        mail: empty if not given.
        answer: `accepted`, `declined`, `tentative`, `needs-action`; empty if not given.
    """

    name: str
    mail: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One event, or one day of a repeated one.

    Attributes:
        title: what it is called.
        place: where in the file.
        begins: a datetime with a zone; without one where the calendar says `whatever the clock shows where you are`; a
            date for a whole day.
        ends: likewise, the first moment (or day) that is no longer part of it; None if not given.
        where: the location.
        about: the description.
        organiser: who asks; None if not given.
        attendees: who is asked, in the file's order.
        uid: shared by all days of a repeated event; empty if none.
        repeats: whether it is one day of a repeated event.
        cancelled: whether it was called off.
    """

    title: str
    place: Place
    begins: datetime | date
    ends: datetime | date | None = None
    where: str = ""
    about: str = ""
    organiser: Attendee | None = None
    attendees: tuple[Attendee, ...] = ()
    uid: str = ""
    repeats: bool = False
    cancelled: bool = False

    @property
    def day(self) -> date:
        """The day on which it begins, by its own clock."""
        return self.begins.date() if isinstance(self.begins, datetime) else self.begins
