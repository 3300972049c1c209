"""Whom do I know, and what matters to them?"""

from __future__ import annotations

from regard.people.name_parts import is_generic_name
from regard.people.noticed import Fact, Noticed, Noticing
from regard.people.person import Alias, Met, Person
from regard.people.promises import KeptRate, kept_rate, promises
from regard.people.remembered import Decision, Invited, Known, Remembered, Verdict, Where
from regard.people.thread import Keeping, Promise, Standing, Thread
from regard.people.threads import threads
from regard.people.trust import Trust, TrustLine, trust
from regard.people.who_is_who import Suggestion, same_handle, suggestions

__all__ = [
    "Alias",
    "Decision",
    "Fact",
    "Invited",
    "Keeping",
    "KeptRate",
    "Known",
    "Met",
    "Noticed",
    "Noticing",
    "Person",
    "Promise",
    "Remembered",
    "Standing",
    "Suggestion",
    "Thread",
    "Trust",
    "TrustLine",
    "Verdict",
    "Where",
    "is_generic_name",
    "kept_rate",
    "promises",
    "same_handle",
    "suggestions",
    "threads",
    "trust",
]
