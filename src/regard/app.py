"""The page to read first: everything Regard does for a user, one function each.

    file ──formats──▶ Conversation ──listener──▶ Labels ──measures──▶ Findings ──reading──▶ Reading

Each arrow is one function that gives one frozen value. Surfaces (the command line today) call this page only.
"""

from __future__ import annotations

from pathlib import Path

from regard.conversation import Conversation
from regard.formats import Read, read_file
from regard.listener import default_listener
from regard.problems import NobodyOfThatName, NoSpeakers, WhichIsYou
from regard.reading import Reading
from regard.reading import read as read_conversation


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
        me: a name, or the part of one that fits nobody else; case does not matter. None: only if there is one speaker.

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
    wanted = " ".join(me.split()).casefold()
    exact = [name for name in names if name.casefold() == wanted]
    part = [name for name in names if wanted in name.casefold().split() or name.casefold().startswith(wanted)]
    for fitting in (exact, part):
        if len(fitting) == 1:
            return fitting[0]
    what = f"{me!r} fits several names." if part else f"nobody in it is called {me!r}."
    raise NobodyOfThatName(file, names, what)


def review(path: str | Path, *, me: str | None = None) -> Reading:
    """Read a transcript and say how its owner listened.

    Args:
        path: the transcript.
        me: the owner's name in it, as for `which_is_you`.

    Raises:
        CannotRead: the file gives no conversation.
        WhichIsYou: it is not clear who the owner is.
    """
    conversation = open_conversation(path).conversations[0]
    return read_conversation(conversation, which_is_you(conversation, me), default_listener())
