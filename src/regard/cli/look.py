"""`regard look PATH…`: what is there, before anything is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told

if TYPE_CHECKING:
    from rich.console import Console

    from regard.app import CannotRead, Choice, Event, Given, Look, Looked, Seen

MOST_SHOWN = 12
"""Conversations of one file that are shown without --all: a screen."""

MOST_NAMES = 6

MOST_SKIPS = 5


def look(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Files, folders, zip archives.", readable=False),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print what is there as JSON.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Show every conversation and what was left out.")] = False,
    feed: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="Fetch a calendar from this address: the only use of a network."),
    ] = None,
    since: told.Since = None,
    until: told.Until = None,
    person: told.With = None,
    dates: told.Dates = None,
    zone: told.Zone = None,
) -> None:
    """Show what is in files, folders and archives, before anything is done with it."""
    from regard import app

    if not paths and not feed:
        raise typer.BadParameter("name a file, a folder or an archive, or an address with --feed.", param_hint="PATH")
    choice = app.Choice(*told.period_from(since, until), person)
    found = _looked(Asked(tuple(paths or ()), tuple(feed or ()), choice), told.given_from(dates, zone))
    if as_json:
        screen.print_json(app.look_as_values(found))
    else:
        console = screen.out()
        for number, file in enumerate(each for each in found.files if each.refused is None):
            if number:
                console.print()
            _show(file, console, every=every)
        _tell_refused([file.refused for file in found.files if file.refused is not None], every=every)
    if not found.well:
        raise typer.Exit(2)


@dataclass(frozen=True, slots=True)
class Asked:
    """What to look at, and which part of it."""

    paths: tuple[Path, ...]
    feeds: tuple[str, ...]
    choice: Choice


def _looked(asked: Asked, given: Given) -> Look:
    """Look at one path after another, and ask what must be told of each file, if somebody is there to tell."""
    from regard import app

    parts = [_at(path, asked.choice, given) for path in asked.paths]
    if asked.feeds:
        with screen.sign_of_life("Looking …"):
            parts.append(app.look((), given, asked.choice, asked.feeds))
    question = next((part.question for part in parts if part.question is not None), None)
    return app.Look(tuple(file for part in parts for file in part.files), question, all(part.well for part in parts))


def _at(path: Path, choice: Choice, given: Given) -> Look:
    """What one path holds; it is looked at once more with the answers."""
    from regard import app

    with screen.sign_of_life("Looking …"):
        found = app.look((path,), given, choice)
    questions = [told.Question(file.name, file.format, asked) for file, asked in found.questions]
    if not questions or not told.can_ask() or given.day_first is not None:
        return found
    given = told.ask_each(questions, given)
    with screen.sign_of_life("Looking …"):
        return app.look((path,), given, choice)


def _tell_refused(refused: list[CannotRead], *, every: bool) -> None:
    from regard.cli.refusals import in_few_lines

    lines = [str(each) for each in refused] if every else in_few_lines(refused)
    for line in lines:
        screen.say(f"regard: {line}")
    if len(lines) < len(refused):
        screen.say("regard: --all names each of them.")


def _show(file: Looked, console: Console, *, every: bool) -> None:
    from rich.text import Text

    from regard.app import on_one_line

    console.print(Text.assemble((on_one_line(file.name), "bold"), (f"  {file.format}", "dim")))
    for text in _lines(file, every=every):
        screen.print_hanging(console, Text("  " + on_one_line(text)), 6)


def _lines(file: Looked, *, every: bool) -> list[str]:
    shown = file.conversations if every else file.conversations[:MOST_SHOWN]
    lines = [_conversation(each) for each in shown]
    if len(shown) < len(file.conversations):
        lines.append(f"… and {len(file.conversations) - len(shown):,} more conversations (--all shows them)")
    lines += _you(file)
    if file.contacts:
        lines.append(_counted(file.contacts, "contact"))
    if file.events:
        lines.append(f"{_counted(file.events, 'event')}, {_days(file.first_event, file.last_event)}")
    coming = file.coming if every else file.coming[:MOST_SHOWN]
    lines += [_event(each) for each in coming]
    if len(coming) < len(file.coming):
        lines.append(f"… and {len(file.coming) - len(coming):,} more events (--all shows them)")
    lines += [f"{each.what}: {each.value} ({each.because})" for each in file.settled]
    return lines + _receipt(file, every=every)


def _conversation(seen: Seen) -> str:
    names = [f"{name} ({turns:,})" for name, turns in seen.participants[:MOST_NAMES]]
    if len(seen.participants) > MOST_NAMES:
        names.append(f"{len(seen.participants) - MOST_NAMES} more")
    parts = [
        f"{seen.medium}: {', '.join(names) or 'nobody named'}",
        f"“{seen.title}”" if seen.title else "",
        _counted(seen.turns, "turn"),
        _days(seen.first, seen.last),
        seen.language,
        _counted(seen.notes, "internal note") if seen.notes else "",
    ]
    return " · ".join(part for part in parts if part)


def _event(event: Event) -> str:
    """When, what, with whom."""
    from regard.app import day_and_time

    begins = event.begins
    when = day_and_time(begins) if isinstance(begins, datetime) else f"{begins}, all day"
    names = [each.name for each in event.attendees[:MOST_NAMES]]
    if len(event.attendees) > MOST_NAMES:
        names.append(f"{len(event.attendees) - MOST_NAMES} more")
    parts = [f"{when}: {event.title or 'no title'}", event.where, ", ".join(names), "called off" * event.cancelled]
    return " · ".join(part for part in parts if part)


def _you(file: Looked) -> list[str]:
    who = {(each.you, each.because) for each in file.conversations if each.you}
    return [f"you are probably {you}: {because}" for you, because in sorted(who)]


def _receipt(file: Looked, *, every: bool) -> list[str]:
    """In = read + left out, and each of these."""
    from regard.cli.refusals import reasons_in_few_lines

    if not file.skipped:
        lines = [f"{_counted(file.items, 'item')}: all read"]
    else:
        left_out = f"{len(file.skipped):,} left out"
        lines = [f"{_counted(file.items, 'item')}: {file.kept:,} read, {left_out}"]
        reasons = [str(each) for each in file.skipped] if every else reasons_in_few_lines(file.skipped)
        shown = reasons if every else reasons[:MOST_SKIPS]
        lines += [f"  left out: {each}" for each in shown]
        if len(shown) < len(reasons):
            lines.append(f"  … and {_counted(len(reasons) - len(shown), 'more reason')} (--all shows all)")
        elif len(shown) < len(file.skipped):
            lines.append("  --all shows each of them")
    return lines + [f"with care: {each}" for each in (file.cautions if every else file.cautions[:MOST_SKIPS])]


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _days(first: object, last: object) -> str:
    if first is None:
        return ""
    return str(first) if first == last else f"{first} to {last}"
