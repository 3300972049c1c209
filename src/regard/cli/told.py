"""What the user tells of files that do not say it themselves, and which part of them is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen

if TYPE_CHECKING:
    from regard.app import Given, MustBeTold

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"

Dates = Annotated[
    str | None,
    typer.Option(metavar="ORDER", help=f"What 4/6 means where a file leaves it open: {DAY_FIRST} or {MONTH_FIRST}."),
]
Zone = Annotated[str | None, typer.Option(metavar="NAME", help="The zone of times that have none, as Europe/Berlin.")]
Since = Annotated[str | None, typer.Option(metavar="DAY", help="From this day on, as 2026-03-01.")]
Until = Annotated[str | None, typer.Option(metavar="DAY", help="Up to and with this day.")]
With = Annotated[str | None, typer.Option("--with", metavar="NAME", help="Only where this person takes part.")]


def given_from(dates: str | None, zone: str | None) -> Given:
    """What `--dates` and `--zone` tell.

    Raises:
        typer.BadParameter: a value that means nothing.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from regard.app import Given

    if dates not in (None, DAY_FIRST, MONTH_FIRST):
        raise typer.BadParameter(f"say {DAY_FIRST} or {MONTH_FIRST}.", param_hint="--dates")
    if zone is not None:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise typer.BadParameter(
                f"no zone is called {zone!r}; write it as Europe/Berlin.", param_hint="--zone"
            ) from None
    return Given(None if dates is None else dates == DAY_FIRST, zone)


def day_from(text: str | None, option: str) -> date | None:
    """A day as `--since` and `--until` take it.

    Raises:
        typer.BadParameter: it is none.
    """
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  # a day has no zone
    except ValueError:
        raise typer.BadParameter("write the day as 2026-03-01.", param_hint=option) from None


def period_from(since: str | None, until: str | None) -> tuple[date | None, date | None]:
    """The days that `--since` and `--until` give.

    Raises:
        typer.BadParameter: one is no day, or they are the wrong way round.
    """
    first, last = day_from(since, "--since"), day_from(until, "--until")
    if first is not None and last is not None and last < first:
        raise typer.BadParameter(f"{last} is before {first}, the day of --since.", param_hint="--until")
    return first, last


def can_ask() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def answer(prompt: str) -> str:
    """One line from the keyboard, asked for on stderr, as stdout is for data; Ctrl-C and Ctrl-D stop the program."""
    typer.echo(prompt, nl=False, err=True)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt
    return line.strip()


@dataclass(frozen=True, slots=True)
class Question:
    """What one file leaves open.

    Attributes:
        name: under which the file or export is opened.
        format: the format that would have read it.
        asked: what must be told.
    """

    name: str
    format: str
    asked: MustBeTold


def ask(question: MustBeTold, given: Given) -> Given:
    """Ask what a file leaves open; the answer is taken for all files."""
    return replace(given, day_first=_chosen(question) == DAY_FIRST)


def ask_each(questions: Sequence[Question], given: Given) -> Given:
    """Ask what each of several files leaves open; the last answer for the same app is offered for the next."""
    last: dict[str, str] = {}
    told: list[tuple[str, bool]] = list(given.day_first_in)
    for each in questions:
        last[each.format] = _chosen(each.asked, last.get(each.format, ""))
        told.append((each.name, last[each.format] == DAY_FIRST))
    return replace(given, day_first_in=tuple(told))


def _chosen(question: MustBeTold, offered: str = "") -> str:
    """The answer to a question; an empty line takes what is offered."""
    screen.say(f"{question.file}: {question.question}")
    for number, choice in enumerate(question.choices, 1):
        screen.say(f"  {number}  {choice}")
    prompt = f"Number, or Enter for {offered} again: " if offered else "Number: "
    while True:
        said = answer(prompt) or offered
        if said in question.choices:
            return said
        if said.isdecimal() and 1 <= int(said) <= len(question.choices):
            return question.choices[int(said) - 1]
        screen.say(f"A number from 1 to {len(question.choices)}, please.")
