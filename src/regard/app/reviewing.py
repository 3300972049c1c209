"""Look, read, review, label: what can be done with a conversation without remembering it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from regard.conversation import Conversation
from regard.formats import Given, Opened, Read, read_file, read_path
from regard.listener import LabelledText, Listener, default_listener, listen_to, listener_named
from regard.look import Choice, Look
from regard.look import look as look_at
from regard.problems import NobodyOfThatName, NoSpeakers, SeveralOfThatName, WhichIsYou
from regard.reading import Reading, Usual, problem_as_values, reading_as_values
from regard.reading import read as read_conversation


def look(
    paths: Iterable[str | Path],
    given: Given | None = None,
    choice: Choice | None = None,
    feeds: Iterable[str] = (),
) -> Look:
    """Say what is in files, folders and archives, before anything is done with it.

    Args:
        paths: what to look at.
        given: what the files do not say themselves: the order of day and month, the zone.
        choice: a period and a person; None for all. With both a first and a last day, events are given day by day.
        feeds: addresses of calendars, which are fetched; nothing else is ever fetched.
    """
    return look_at(paths, given or Given(), choice, feeds)


def open_all(path: str | Path, given: Given | None = None) -> Iterator[Opened]:
    """Read a file, or all that is in a folder or archive; what cannot be read is said in its place.

    Args:
        path: where it is.
        given: as for `look`.

    Raises:
        CannotRead: the path itself cannot be opened.
    """
    return read_path(path, given or Given())


def open_conversation(path: str | Path) -> Read:
    """Read one file, whatever its format.

    Raises:
        CannotRead: the file gives nothing; the text says why and what to do.
    """
    return read_file(path)


def which_is_you(conversation: Conversation, me: str | None, *, silent: bool = False) -> str:
    """The participant who is the owner.

    Args:
        conversation: whose participants to choose from.
        me: a name, or the part of one that fits nobody else; case and accents matter only where two whole names differ
            in nothing else. None: only if the file says whose it is, or there is one speaker.
        silent: whether it may also be somebody who was written to, and says nothing.

    Raises:
        NoSpeakers: the file names nobody.
        WhichIsYou: several speakers, and no name given.
        NobodyOfThatName: the name fits nobody; SeveralOfThatName: it fits several.
    """
    names = conversation.company if silent else conversation.participants
    file = conversation.source.name
    if not names:
        raise NoSpeakers(file)
    if me is None:
        if conversation.owner in names:
            return str(conversation.owner)
        if len(names) == 1:
            return names[0]
        raise WhichIsYou(file, names)
    given = " ".join(me.split())
    wanted = _plain(given)
    if not wanted:
        raise NobodyOfThatName(file, names, "the name given is empty.")
    same = [name for name in names if name == given]
    whole = [name for name in names if _plain(name) == wanted]
    part = [name for name in names if wanted in _plain(name).split() or _plain(name).startswith(wanted)]
    for fitting in (same, whole, part):
        if len(fitting) == 1:
            return fitting[0]
    if part:
        raise SeveralOfThatName(file, names, f"{me!r} fits several names.")
    raise NobodyOfThatName(file, names, f"nobody in it is called {me!r}.")


_WITHOUT_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart, and that many keyboards lack."""


def _plain(name: str) -> str:
    """A name as it can be typed on any keyboard: without case, accents, or strokes through letters."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_WITHOUT_STROKES)


def review(path: str | Path, *, me: str | None = None, listener: str | None = None) -> Reading:
    """Read a transcript and say, with quotes, how its owner listened.

    Args:
        path: the transcript; its format is recognised by its content.
        me: the owner's name in it, as for `which_is_you`.
        listener: `neural` or `rules`; None: the neural one where it can run, else the rules.

    Raises:
        CannotRead: the file gives no conversation.
        ListenerCannotRun: what the listener needs is not installed.
        NoSuchListener: no listener has that name.
        WhichIsYou: it is not clear who the owner is; `names` holds the choice.
    """
    conversation = open_conversation(path).conversations[0]
    return review_conversation(conversation, which_is_you(conversation, me), listener=listener)


def review_conversation(conversation: Conversation, you: str, *, listener: str | None = None) -> Reading:
    """The same for a conversation already read, as `you`, one of its participants by their whole name."""
    return read_conversation(conversation, you, _listener(listener))


def label(text: str, *, before: str | None = None, listener: str | None = None) -> LabelledText:
    """Say what the listener hears in one text, and in which of its words.

    Args:
        text: what you said or wrote.
        before: what the other had said just before; None for nothing.
        listener: as for `review`.

    Raises:
        ListenerCannotRun: what the listener needs is not installed.
        NoSuchListener: no listener has that name.
    """
    return listen_to(text, before, _listener(listener))


def listener_name(listener: str | None = None) -> str:
    """The name and version of a listener, as for `review`, if it can run here.

    Raises:
        ListenerCannotRun: what the listener needs is not installed.
        NoSuchListener: no listener has that name.
    """
    return _listener(listener).name


def _listener(name: str | None) -> Listener:
    return default_listener() if name is None else listener_named(name)


def report(reading: Reading, read: Read | None = None, usuals: Mapping[str, Usual] | None = None) -> str:
    """A reading as one self-contained HTML document.

    Args:
        reading: what to show.
        read: what came out of its file; given, the page also says what was left out or taken with care.
        usuals: as `usuals` gives them; given, they stand beside the findings.
    """
    from regard.report import render

    return render(reading, *((read.skipped, read.cautions) if read else ((), ())), usuals)


def answer_as_values(reading: Reading, read: Read, usuals: Mapping[str, Usual] | None = None) -> dict[str, Any]:
    """All that a reading says and what came out of its file, as plain values: the answer that every surface gives."""
    return reading_as_values(reading, usuals) | {
        "read": {
            "items": read.items,
            "kept": read.kept,
            "skipped": [problem_as_values(problem) for problem in read.skipped],
            "cautions": [problem_as_values(problem) for problem in read.cautions],
        }
    }
