"""Whom do I know, and what matters to them?"""

from __future__ import annotations

from regard.people.noticed import Fact, Noticed, Noticing
from regard.people.person import Alias, Met, Person
from regard.people.remembered import Decision, Invited, Known, Remembered, Verdict, Where
from regard.people.thread import Keeping, Promise, Standing, Thread

__all__ = [
    "Alias",
    "Decision",
    "Fact",
    "Invited",
    "Keeping",
    "Known",
    "Met",
    "Noticed",
    "Noticing",
    "Person",
    "Promise",
    "Remembered",
    "Standing",
    "Thread",
    "Verdict",
    "Where",
]
