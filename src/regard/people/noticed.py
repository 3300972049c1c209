"""What one conversation holds that is worth remembering: frozen, each with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from regard.conversation import Span
from regard.reading import Response

EVENT = "event"
"""What is shared, where it is a day of their own life to come, as the listener heard it."""

OWNED_UP = "owned up"
"""`what` of something raised: that you had let it go by, without a word of what it was."""


class Noticing(StrEnum):
    """What kind of thing was noticed; `what` of a `Noticed` says more."""

    SHARED = "shared"
    """Somebody else shared something of themselves; `what` is the disclosure: `hardship`, `success`, `plan` …"""
    TOLD = "told"
    """Somebody else said how it is with them, lastingly; `what` is a `Fact`."""
    PROMISE = "promise"
    """Somebody undertook something; `what` is empty, or `introduction` if it is to bring two people together."""
    DONE = "done"
    """A sign that something undertaken has been done: `here is the deck`, `thanks for sending it`."""
    RELEASED = "released"
    """Something undertaken, planned or needed is no longer wanted, or is called off: `no need any more`."""
    QUESTION = "question"
    """Somebody else asked you something, and nothing in the conversation answers it."""
    FAVOUR = "favour"
    """Somebody else did something for you, and you have not thanked them in this conversation."""
    THANKED = "thanked"
    """You thanked somebody; `words` say what for."""
    RAISED = "raised"
    """You came to speak, unprompted, of something that concerns another: you asked after it, or named it."""
    GAVE = "gave"
    """You gave: an offer, help, a resource, an introduction; `what` says which."""
    ASKED = "asked"
    """You asked for something for yourself."""
    INTRODUCED = "introduced"
    """Somebody brought two people together; `by` did, `to` was introduced to `words`."""


class Fact(StrEnum):
    """What a person told of how it is with them; nothing here is ever worked out from a name or a country."""

    SAID_AS = "how the name is said"
    CALLED = "likes to be called"
    PRONOUNS = "pronouns"
    LANGUAGE = "language"
    DAY_KEPT = "day kept"
    """A holiday, a day of rest, a fast that they said they keep."""
    ADDRESS = "how to address them"
    MANNER = "direct or gentle"
    HOURS = "hours"
    PLACE = "place"
    """Where they live or work; its zone and holidays follow from it."""
    WORK = "work"
    """What they do, or can help with."""
    PERSON = "person who matters"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Noticed:
    """One thing worth remembering, in one conversation.

    Attributes:
        kind: what it is.
        by: the participant who said it.
        span: the words that it rests on.
        what: its kind more closely, as `kind` says; empty where there is nothing more to say.
        to: the participant whom it was said to or promised to; empty if nobody in particular.
        about: who does or lives it, if that is neither `by` nor `to`: `she said she would introduce us`; a name as
            said, or a relation (`my daughter`). Of a `Fact`, what was told itself, as said: `Bea`, `they/them`,
            `Lisbon`, `my daughter Iris`; of an introduction, the name of whom `to` was introduced to. Empty else.
        day: the day that it speaks of: when something takes place or is due; worked out from the day it was said.
        day_words: the words that the day was worked out from; None without a day.
        every_year: whether the day comes back each year.
        words: what it is about: its content words, stemmed and in lower case, for finding it again.
        response: of something shared: what you did with it then; None if it was not yours to answer.
        answer: your words that show it; None if there are none.
        probability: how sure the listener was; None from rules.
        made_by: the name and version of what noticed it.
    """

    kind: Noticing
    by: str
    span: Span
    what: str = ""
    to: str = ""
    about: str = ""
    day: date | None = None
    day_words: Span | None = None
    every_year: bool = False
    words: tuple[str, ...] = ()
    response: Response | None = None
    answer: Span | None = None
    probability: float | None = None
    made_by: str = ""
