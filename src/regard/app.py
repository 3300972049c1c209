"""The page to read first: everything Regard does for a user, one function each.

    file ──formats──▶ Conversation ──listener──▶ Labels ──measures──▶ Findings ──reading──▶ Reading ──report──▶ HTML

Each arrow is one function that gives one frozen value; nothing is written back. Surfaces (today: the command line)
call this page and nothing else, so all of them give the same answer.
"""

from __future__ import annotations

from pathlib import Path

from regard.conversation import Conversation, Piece, Place, Source, Span, Turn
from regard.formats import FORMATS, FormatCard, Read, read_file
from regard.listener import Labels, default_listener
from regard.measures import MEASURES, Card, Finding
from regard.problems import CannotRead, NobodyOfThatName, NoSpeakers, Problem, RegardError, WhichIsYou
from regard.reading import (
    Moment,
    NextStep,
    Reading,
    Response,
    clock,
    finding_in_words,
    first_findings,
    moment_in_words,
    reading_as_values,
    shortened,
    shown,
)
from regard.reading import read as read_conversation
from regard.samples import SAMPLES, Sample

__all__ = [
    "FORMATS",
    "MEASURES",
    "SAMPLES",
    "CannotRead",
    "Card",
    "Conversation",
    "Finding",
    "FormatCard",
    "Labels",
    "Moment",
    "NextStep",
    "NoSpeakers",
    "NobodyOfThatName",
    "Piece",
    "Place",
    "Problem",
    "Read",
    "Reading",
    "RegardError",
    "Response",
    "Sample",
    "Source",
    "Span",
    "Turn",
    "WhichIsYou",
    "clock",
    "finding_in_words",
    "first_findings",
    "moment_in_words",
    "open_conversation",
    "reading_as_values",
    "report",
    "review",
    "review_conversation",
    "shortened",
    "shown",
    "which_is_you",
]


def open_conversation(path: str | Path) -> Read:
    """Read one transcript from its file, whatever its format.

    Raises:
        CannotRead: the file gives no conversation; the text says why and what to do.
    """
    return read_file(path)


def which_is_you(conversation: Conversation, me: str | None) -> str:
    """The participant who is the owner.

    Args:
        conversation: whose participants to choose from.
        me: a name, or the part of one that fits nobody else; case matters only where two names differ in nothing else.
            None: only if there is one speaker.

    Raises:
        NoSpeakers: the file names nobody.
        WhichIsYou: several speakers, and no name given.
        NobodyOfThatName: the name fits nobody, or several.
    """
    names = conversation.participants
    file = conversation.source.name
    if not names:
        raise NoSpeakers(file)
    if me is None:
        if len(names) == 1:
            return names[0]
        raise WhichIsYou(file, names)
    given = " ".join(me.split())
    wanted = given.casefold()
    same = [name for name in names if name == given]
    exact = [name for name in names if name.casefold() == wanted]
    part = [name for name in names if wanted in name.casefold().split() or name.casefold().startswith(wanted)]
    for fitting in (same, exact, part):
        if len(fitting) == 1:
            return fitting[0]
    what = f"{me!r} fits several names." if part else f"nobody in it is called {me!r}."
    raise NobodyOfThatName(file, names, what)


def review(path: str | Path, *, me: str | None = None) -> Reading:
    """Read a transcript and say, with quotes, how its owner listened.

    Args:
        path: the transcript; its format is recognised by its content.
        me: the owner's name in it, as for `which_is_you`.

    Raises:
        CannotRead: the file gives no conversation.
        WhichIsYou: it is not clear who the owner is; `names` holds the choice.
    """
    conversation = open_conversation(path).conversations[0]
    return review_conversation(conversation, which_is_you(conversation, me))


def review_conversation(conversation: Conversation, you: str) -> Reading:
    """The same for a conversation already read, as `you`, one of its participants by their whole name."""
    return read_conversation(conversation, you, default_listener())


def report(reading: Reading) -> str:
    """A reading as one self-contained HTML document."""
    from regard.report import render

    return render(reading)
