"""The contract of a format: how a kind of file is recognised, and what reading it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from regard.conversation import Conversation
from regard.formats.file import File
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
        has_times: what times it gives: `start and end`, `start`, `some`, or `none`.
    """

    name: str
    title: str
    made_by: tuple[str, ...]
    how_to_get: str
    endings: tuple[str, ...]
    has_speakers: str
    has_times: str


@dataclass(frozen=True, slots=True)
class Read:
    """What came out of one file.

    `items` counts what the file itself holds (cues, segments, utterances, spoken lines; words, where it lists nothing
    else), on reading and not from what came out. `skipped` names each item of which nothing was kept, and `kept`
    counts the others, from each of which at least one piece comes: a cue of two voices is one item. `cautions` says
    what was taken with care: no item is missing, but something had to be guessed.
    """

    conversations: tuple[Conversation, ...]
    items: int
    kept: int
    skipped: tuple[Problem, ...]
    cautions: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        card: what a user should know about it.
        sure: looks at a file's first 64 KiB and says how sure it is, 0 to 1; never raises.
        read: reads the whole file; mistakes in it are skipped items, never an exception. Raises
            `CannotRead` only if the file as a whole gives nothing.
    """

    card: FormatCard
    sure: Callable[[File], float]
    read: Callable[[File], Read]
