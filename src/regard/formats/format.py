"""The contract of a format: how a kind of file is recognised, and what reading it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from regard.contact import Contact
from regard.conversation import Conversation
from regard.event import Event
from regard.formats.file import File
from regard.formats.folder import Folder
from regard.problems import Problem


@dataclass(frozen=True, slots=True)
class FormatCard:
    """What a user should know about a format.

    Attributes:
        name: the word for it everywhere: module, `regard formats`, documentation, `Source.format`.
        title: its usual name.
        made_by: the apps that write it.
        how_to_get: where in those apps to find the export, in one or two sentences.
        endings: the endings such files usually have; never used to recognise one.
        has_speakers: `always`, `sometimes` or `never`.
        has_times: what times it gives: `start and end`, `start`, `some`, or `none`; `day and time` for messages.
        holds: what comes out of it: `talks`, `chats`, `mail`, `tickets`, `contacts`, `events`.
    """

    name: str
    title: str
    made_by: tuple[str, ...]
    how_to_get: str
    endings: tuple[str, ...]
    has_speakers: str
    has_times: str
    holds: tuple[str, ...] = ("talks",)


@dataclass(frozen=True, slots=True)
class Settled:
    """Something that had to be worked out before the file could be read.

    Attributes:
        what: `date order` or `zone`.
        value: what was found, in words: `day first`.
        because: from what: `line 12: 14/10/2021 can only be the 14th of October`, or `you said so`.
    """

    what: str
    value: str
    because: str


@dataclass(frozen=True, slots=True)
class Read:
    """What came out of one file.

    `items` counts what the file itself holds (cues, segments, utterances, spoken lines; words, where it lists nothing
    else), on reading and not from what came out. `skipped` names each item of which nothing was kept, and `kept`
    counts the others, from each of which at least one piece comes: a cue of two voices is one item. `cautions` says
    what was taken with care: no item is missing, but something had to be guessed. `settled` says what the file does
    not state and was worked out from the whole of it.
    """

    conversations: tuple[Conversation, ...]
    items: int
    kept: int
    skipped: tuple[Problem, ...]
    cautions: tuple[Problem, ...] = ()
    contacts: tuple[Contact, ...] = ()
    events: tuple[Event, ...] = ()
    settled: tuple[Settled, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        card: what a user should know about it.
        sure: looks at a file's first 64 KiB and says how sure it is, 0 to 1; never raises.
        read: reads the whole file; mistakes in it are skipped items, never an exception. Raises
            `CannotRead` only if the file as a whole gives nothing.
        sure_of_large: how sure it is of JSON over 32 MiB, from `File.beginning` alone; None if it reads no such.
        of_bytes: whether it looks at `File.beginning` and `File.open` alone, so that the file need be neither text nor
            small. Such formats are asked first.
    """

    card: FormatCard
    sure: Callable[[File], float]
    read: Callable[[File], Read]
    of_bytes: bool = False
    sure_of_large: Callable[[File], float] | None = None


@dataclass(frozen=True, slots=True)
class FolderFormat:
    """A kind of export that is a folder, or a zip of one, and whose files say nothing each on its own.

    Attributes:
        card: what a user should know about it.
        sure: looks at the names in it, and at the heads of a few files, and says how sure it is, 0 to 1; never raises.
        read: reads all of it; counts in `Read` are over all its files, and each problem names its file. Raises
            `CannotRead` only if the folder as a whole gives nothing.
    """

    card: FormatCard
    sure: Callable[[Folder], float]
    read: Callable[[Folder], Read]
