"""What is in files, folders and archives: counted and named, without keeping any of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from regard.conversation import Conversation, Medium
from regard.event import Event
from regard.formats import Given, Opened, Settled, read_feed, read_path
from regard.look.choose import Choice, chosen
from regard.look.language import language_of
from regard.problems import CannotRead, MustBeTold, Problem, all_is_well


@dataclass(frozen=True, slots=True)
class Seen:
    """One conversation, as it is there.

    Attributes:
        title: what its file calls it; empty if nothing.
        medium: how people spoke.
        participants: each with the number of turns, in the order in which they first speak.
        first: the day of the first message that has one, else the day it was held; None if nothing says.
        last: likewise the last.
        turns: how many.
        messages: how many pieces: messages, cues, segments.
        notes: how many internal notes beside it.
        language: ISO 639-1; empty if it cannot be told.
        you: the participant who is probably the owner; empty if nothing says so.
        because: what says so.
    """

    title: str
    medium: Medium
    participants: tuple[tuple[str, int], ...]
    first: date | None
    last: date | None
    turns: int
    messages: int
    notes: int
    language: str
    you: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What is in one file, or one export of many files.

    Attributes:
        name: of the file or folder.
        format: the format's name; empty if none recognised it.
        conversations: in the file's order.
        contacts: how many.
        events: how many; `first_event` and `last_event` are their days.
        first_event: None without events.
        last_event: likewise.
        coming: the events on the days that were asked for, repeated ones day by day; none, unless days were asked for.
        settled: what the file does not say and was worked out.
        items: what the file holds; each was kept or skipped.
        kept: of how many something was kept.
        skipped: the others, each with place and reason.
        cautions: what was taken with care.
        refused: why nothing could be read; None if something was.
    """

    name: str
    format: str
    conversations: tuple[Seen, ...] = ()
    contacts: int = 0
    events: int = 0
    first_event: date | None = None
    last_event: date | None = None
    coming: tuple[Event, ...] = ()
    settled: tuple[Settled, ...] = ()
    items: int = 0
    kept: int = 0
    skipped: tuple[Problem, ...] = ()
    cautions: tuple[Problem, ...] = ()
    refused: CannotRead | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What is in all that was named.

    Attributes:
        files: one entry a file or export, in the order in which they were named.
        question: the first thing that must be told before all can be read; None if there is none.
        well: whether each thing that was named gave something, and no file of a kind that is read could not be.
    """

    files: tuple[Looked, ...]
    question: MustBeTold | None = None
    well: bool = True

    @property
    def questions(self) -> tuple[tuple[Looked, MustBeTold], ...]:
        """Each file that cannot be read before something is told, and what."""
        return tuple((each, each.refused) for each in self.files if isinstance(each.refused, MustBeTold))


def look(paths: Iterable[str | Path], given: Given, choice: Choice | None = None, feeds: Iterable[str] = ()) -> Look:
    """Look at files, folders and archives; what cannot be opened is said in its place.

    Args:
        paths: what to look at.
        given: what the files do not say themselves.
        choice: the part of them that is asked for; None for all.
        feeds: addresses of calendars to fetch.
    """
    choice = choice or Choice()
    of_each = [*(_at(path, given, choice) for path in paths), *(_fetched(url, given, choice) for url in feeds)]
    files = [each for of_one in of_each for each in of_one]
    questions = (each.refused for each in files if isinstance(each.refused, MustBeTold))
    well = all(all_is_well([each.refused for each in of_one]) for of_one in of_each)
    return Look(tuple(_with_you(files)), next(questions, None), well)


def _at(path: str | Path, given: Given, choice: Choice) -> list[Looked]:
    """All that one path holds."""
    try:
        return [_looked(opened, choice) for opened in read_path(path, given)]
    except CannotRead as error:
        return [Looked(Path(path).name, "", refused=error)]


def _fetched(url: str, given: Given, choice: Choice) -> list[Looked]:
    try:
        return [_looked(read_feed(url, given), choice)]
    except CannotRead as error:
        return [Looked(error.file, "", refused=error)]


def _looked(opened: Opened, choice: Choice) -> Looked:
    read = opened.read
    if read is None:
        return Looked(opened.name, opened.format, refused=opened.refused)
    days = sorted(event.day for event in read.events)
    coming: tuple[Event, ...] = ()
    if read.events and choice.since is not None and choice.until is not None:
        coming = opened.events_between(choice.since, choice.until + timedelta(days=1))
    return Looked(
        name=opened.name,
        format=opened.format,
        conversations=tuple(_seen(each) for each in chosen(read.conversations, choice)),
        contacts=len(read.contacts),
        events=len(read.events),
        first_event=days[0] if days else None,
        last_event=days[-1] if days else None,
        coming=coming,
        settled=read.settled,
        items=read.items,
        kept=read.kept,
        skipped=read.skipped,
        cautions=read.cautions,
    )


def _seen(talk: Conversation) -> Seen:
    turns: Counter[str | None] = Counter()
    days: set[date] = set()
    messages = 0
    for turn in talk.turns:  # once: there may be a million
        turns[turn.speaker] += 1
        messages += len(turn.pieces)
        days.update(piece.sent.date() for piece in turn.pieces if piece.sent is not None)
    return Seen(
        title=talk.title,
        medium=talk.medium,
        participants=tuple((name, count) for name, count in turns.items() if name is not None),
        first=min(days, default=talk.held),
        last=max(days, default=talk.held),
        turns=len(talk.turns),
        messages=messages,
        notes=len(talk.notes),
        language=language_of(talk),
        you=talk.owner or "",
        because="the file says so" if talk.owner else "",
    )


LEAST_TO_COMPARE = 3
"""Conversations of several people in which somebody must take part, and nobody else in all of them, to be probably you
(judgement). In many only one speaks: mail that nobody answered, notices of a bank."""


def _with_you(files: Sequence[Looked]) -> list[Looked]:
    """Where a file does not say whose it is: the one person who takes part in every conversation of it."""
    return [replace(each, conversations=_named_by_company(each.conversations)) for each in files]


def _named_by_company(seen: tuple[Seen, ...]) -> tuple[Seen, ...]:
    together = [{name for name, _ in each.participants} for each in seen if len(each.participants) > 1]
    if len(together) < LEAST_TO_COMPARE or any(each.you for each in seen):
        return seen
    first, *rest = together
    always = first.intersection(*rest)
    if len(always) != 1:
        return seen
    [you] = always
    because = f"takes part in all {len(together):,} conversations of several people, and nobody else does"
    return tuple(
        replace(each, you=you, because=because) if you in {name for name, _ in each.participants} else each
        for each in seen
    )


def look_as_values(found: Look) -> dict[str, Any]:
    """All of it as plain values; days as ISO 8601."""
    return {"files": [_file_as_values(each) for each in found.files]}


def _file_as_values(file: Looked) -> dict[str, Any]:
    return {
        "name": file.name,
        "format": file.format,
        "conversations": [_seen_as_values(each) for each in file.conversations],
        "contacts": file.contacts,
        "events": file.events,
        "first_event": _day(file.first_event),
        "last_event": _day(file.last_event),
        "coming": [_event(each) for each in file.coming],
        "settled": [{"what": each.what, "value": each.value, "because": each.because} for each in file.settled],
        "items": file.items,
        "kept": file.kept,
        "skipped": [_problem(each) for each in file.skipped],
        "cautions": [_problem(each) for each in file.cautions],
        "refused": str(file.refused) if file.refused else "",
    }


def _seen_as_values(seen: Seen) -> dict[str, Any]:
    return {
        "title": seen.title,
        "medium": str(seen.medium),
        "participants": [{"name": name, "turns": turns} for name, turns in seen.participants],
        "first": _day(seen.first),
        "last": _day(seen.last),
        "turns": seen.turns,
        "messages": seen.messages,
        "notes": seen.notes,
        "language": seen.language,
        "you": seen.you,
        "because": seen.because,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "title": event.title,
        "begins": event.begins.isoformat(),
        "ends": event.ends.isoformat() if event.ends else None,
        "where": event.where,
        "attendees": [{"name": each.name, "mail": each.mail, "answer": each.answer} for each in event.attendees],
        "repeats": event.repeats,
        "cancelled": event.cancelled,
    }


def _problem(problem: Problem) -> dict[str, str]:
    return {"file": problem.file, "place": str(problem.place), "what": problem.what, "to_do": problem.to_do}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
