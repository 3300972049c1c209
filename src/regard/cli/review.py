"""`regard review FILE…`: read transcripts and show how you listened."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen
from regard.cli.listeners import Named

if TYPE_CHECKING:
    from regard.app import Conversation, Read, Reading, WhichIsYou


def review(
    files: Annotated[
        list[Path],
        # what cannot be read is said by the room that reads, in one sentence for all surfaces
        typer.Argument(metavar="FILE", help="Transcripts; `regard formats` lists kinds.", readable=False),
    ],
    me: Annotated[str | None, typer.Option(metavar="NAME", help="Your name in them, or enough of it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the readings as JSON.")] = False,  # noqa: FBT002
    html: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="Write the report to this file.html, or into this folder."),
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the report in the browser.")] = False,  # noqa: FBT002
    *,
    listener: Named = None,
) -> None:
    """Show, with quotes, how you listened."""
    from regard import app
    from regard.cli.reports import place_for, write_reports

    place = place_for(html, files)
    _check_listener(listener)
    answers: list[tuple[Reading, Read]] = []
    for file in files:
        try:
            answers.append(_read_one(file, me, listener))
        except app.RegardError as error:
            screen.say(f"regard: {error}")
            continue
        if not as_json:
            _show(answers[-1][0], first=len(answers) == 1)
    if as_json:
        screen.print_json({"readings": [app.answer_as_values(*answer) for answer in answers]})
    all_opened = True
    if answers and (place is not None or open_it):
        all_opened = write_reports(answers, place, open_them=open_it)
    if len(answers) < len(files) or not all_opened:
        raise typer.Exit(2)


def _check_listener(name: str | None) -> None:
    """Refuse a listener that is not there once, and not for each file."""
    from regard import app

    if name is None:
        return
    try:
        app.listener_name(name)
    except app.RegardError as error:
        screen.fail(error)


def _read_one(file: Path, me: str | None, listener: str | None) -> tuple[Reading, Read]:
    from regard import app

    with screen.sign_of_life(f"Reading {file.name} …"):
        read = app.open_conversation(file)
    _tell_problems(read)
    conversation = read.conversations[0]
    try:
        you = app.which_is_you(conversation, me)
    except app.WhichIsYou as question:
        you = _ask(conversation, question)
    with screen.sign_of_life(f"Listening to {file.name} …"):
        return app.review_conversation(conversation, you, listener=listener), read


def _ask(conversation: Conversation, question: WhichIsYou) -> str:
    """Ask which participant is the owner, if somebody is there to answer and there is a choice."""
    from regard import app

    if not question.names or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise question
    screen.say(f"Which of these in {question.file} is you?")
    for number, name in enumerate(question.names, 1):
        screen.say(f"  {number}  {name}")
    while True:
        answer = _answer("Number or name: ")
        if answer.isdecimal() and 1 <= int(answer) <= len(question.names):
            return question.names[int(answer) - 1]
        with suppress(app.WhichIsYou):
            return app.which_is_you(conversation, answer)
        screen.say(f"A number from 1 to {len(question.names)}, or a name that fits one of them, please.")


def _answer(prompt: str) -> str:
    """One line from the keyboard, asked for on stderr, as stdout is for data; Ctrl-C and Ctrl-D stop the program."""
    try:
        typer.echo(prompt, nl=False, err=True)
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        line = ""
    if not line:
        screen.say("")
        screen.say("regard: stopped; nothing was written.")
        raise typer.Exit(130)
    return line.strip()


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
