"""Whom do I know, and what matters to them?"""

from __future__ import annotations

from regard.people.culture import Culture, ToAsk, Told, culture
from regard.people.days_said import DaySaid, days_said
from regard.people.name_parts import is_generic_name
from regard.people.notice import notice
from regard.people.noticed import EVENT, Fact, Noticed, Noticing
from regard.people.occasions import Occasion, occasions
from regard.people.person import Alias, Met, Person
from regard.people.plain_values import (
    culture_as_values,
    kept_rate_as_values,
    portrait_as_values,
    preparation_as_values,
    promise_as_values,
    suggestion_as_values,
    thread_as_values,
)
from regard.people.portrait import LastTime, Portrait, Spoken, portrait
from regard.people.preparing import Preparation, Prepared, prepare
from regard.people.promises import KeptRate, kept_rate, promises
from regard.people.remembered import Decision, Invited, Known, Later, Remembered, Verdict, Where
from regard.people.subject import about_the_same, subject_words
from regard.people.thread import Keeping, Promise, Standing, Thread
from regard.people.threads import threads
from regard.people.trust import Trust, TrustLine, trust
from regard.people.who_is_who import Suggestion, same_handle, suggestions

__all__ = [
    "EVENT",
    "Alias",
    "Culture",
    "DaySaid",
    "Decision",
    "Fact",
    "Invited",
    "Keeping",
    "KeptRate",
    "Known",
    "LastTime",
    "Later",
    "Met",
    "Noticed",
    "Noticing",
    "Occasion",
    "Person",
    "Portrait",
    "Preparation",
    "Prepared",
    "Promise",
    "Remembered",
    "Spoken",
    "Standing",
    "Suggestion",
    "Thread",
    "ToAsk",
    "Told",
    "Trust",
    "TrustLine",
    "Verdict",
    "Where",
    "about_the_same",
    "culture",
    "culture_as_values",
    "days_said",
    "is_generic_name",
    "kept_rate",
    "kept_rate_as_values",
    "notice",
    "occasions",
    "portrait",
    "portrait_as_values",
    "preparation_as_values",
    "prepare",
    "promise_as_values",
    "promises",
    "same_handle",
    "subject_words",
    "suggestion_as_values",
    "suggestions",
    "thread_as_values",
    "threads",
    "trust",
]
