"""`regard review FILE…`: read transcripts and show how you listened."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen

if TYPE_CHECKING:
    from regard.app import Read, Reading, WhichIsYou


def review(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Transcripts; `regard formats` lists kinds.")],
    me: Annotated[str | None, typer.Option(metavar="NAME", help="Your name in them, or enough of it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the readings as JSON.")] = False,  # noqa: FBT002
    html: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write the report here; a folder, if there are several files.")
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the report in the browser.")] = False,  # noqa: FBT002
) -> None:
    """Show, with quotes, how you listened."""
    if html is not None and html.is_file() and any(html.samefile(file) for file in files if file.exists()):
        raise typer.BadParameter("that is the transcript itself; nothing was written.", param_hint="--html")
    from regard import app

    readings = []
    for file in files:
        try:
            reading = _read_one(file, me)
        except app.RegardError as error:
            screen.say(f"regard: {error}")
            continue
        readings.append(reading)
        if not as_json:
            _show(reading, first=len(readings) == 1)
    if as_json:
        screen.print_json({"readings": [app.reading_as_values(reading) for reading in readings]})
    if readings and (html is not None or open_it):
        from regard.cli.reports import write_reports

        write_reports(readings, html, open_them=open_it)
    if len(readings) < len(files):
        raise typer.Exit(2)


def _read_one(file: Path, me: str | None) -> Reading:
    from regard import app

    with screen.sign_of_life(f"Reading {file.name} …"):
        read = app.open_conversation(file)
    _tell_problems(read)
    conversation = read.conversations[0]
    try:
        you = app.which_is_you(conversation, me)
    except app.WhichIsYou as question:
        you = _ask(question)
    with screen.sign_of_life(f"Listening to {file.name} …"):
        return app.review_conversation(conversation, you)


def _ask(question: WhichIsYou) -> str:
    """Ask which participant is the owner, if somebody is there to answer and there is a choice."""
    if not question.names or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise question
    screen.say(f"Which of these in {question.file} is you?")
    for number, name in enumerate(question.names, 1):
        screen.say(f"  {number}  {name}")
    while True:
        answer = typer.prompt("Number", err=True).strip()
        if answer.isdecimal() and 1 <= int(answer) <= len(question.names):
            return question.names[int(answer) - 1]
        screen.say(f"A number from 1 to {len(question.names)}, please.")


_MOST_SKIPS = 5
"""So many skipped items are named; the rest are counted."""


def _tell_problems(read: Read) -> None:
    for problem in read.cautions:
        screen.say(str(problem))
    if not read.skipped:
        return
    screen.say(f"Read {read.kept} of {read.items} items; {len(read.skipped)} left out:")
    for problem in read.skipped[:_MOST_SKIPS]:
        screen.say(f"  {problem}")
    if len(read.skipped) > _MOST_SKIPS:
        screen.say(f"  … and {len(read.skipped) - _MOST_SKIPS} more")


def _show(reading: Reading, *, first: bool) -> None:
    from regard.cli.terminal import show_reading

    console = screen.out()
    if not first:
        console.print()
    show_reading(reading, console)
