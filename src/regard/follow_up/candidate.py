"""A follow-up before it is put into words: only those that are shown are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Remembered


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be proposed.

    Attributes:
        reason: why.
        act: the kind act.
        person: whom to come back to.
        about: what tells this one from others of the same reason: the key of what it rests on, or a day.
        rests_on: as for `FollowUp`.
        on: the day on which it is best done.
        also: the other person of an introduction.
        words: the quote, or the owner's correction of it.
        day: the day that it is about; None if none.
        nearness: days between that day and today; 0 if it is about none.
        waited: days since it was said.
        work: whether it can wait until Monday if the two only ever write mails.
    """

    reason: Reason
    act: KindAct
    person: int
    about: str
    rests_on: tuple[Remembered, ...]
    on: date
    also: int | None = None
    words: str = ""
    day: date | None = None
    nearness: int = 0
    waited: int = 0
    work: bool = False

    @property
    def key(self) -> str:
        """The same on another day while the reason stands."""
        return f"{_in_a_key(self.reason)}:{self.person}:{self.about}"

    @property
    def never(self) -> str:
        """What a `NEVER` decision is about."""
        return f"never:{_in_a_key(self.reason)}:{self.person}"


def _in_a_key(reason: Reason) -> str:
    return reason.name.lower().replace("_", "-")
