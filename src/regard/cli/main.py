"""The list of commands, and what happens to errors: one sentence on stderr and exit code 2."""

from __future__ import annotations

import io
import os
import sys
from typing import Annotated, NoReturn

import typer

from regard import __version__
from regard.cli import (
    add,
    calendar,
    demo,
    doctor,
    formats,
    growth,
    keeping,
    label,
    look,
    mark,
    me,
    measures,
    people,
    person,
    review,
    screen,
    search,
    today,
    undo,
    watch,
)
from regard.cli.plain_help import PlainCommand

app = typer.Typer(
    name="regard",
    help="Shows with quotes how you listened, from the conversations you already have. Everything stays here.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command(cls=PlainCommand)(add.add)
app.command(cls=PlainCommand)(people.apart)
app.command(cls=PlainCommand)(keeping.backup)
app.command(cls=PlainCommand)(calendar.calendar)
app.command(cls=PlainCommand)(people.call)
app.command(cls=PlainCommand)(demo.demo)
app.command(cls=PlainCommand)(doctor.doctor)
app.command(cls=PlainCommand)(today.done)
app.command(cls=PlainCommand)(today.draft)
app.command(cls=PlainCommand)(keeping.export)
app.command(cls=PlainCommand)(keeping.forget)
app.command(cls=PlainCommand)(formats.formats)
app.command(cls=PlainCommand)(growth.growth)
app.command(cls=PlainCommand)(keeping.held)
app.command("import", cls=PlainCommand)(keeping.import_)
app.command(cls=PlainCommand)(keeping.keep)
app.command(cls=PlainCommand)(label.label)
app.command(cls=PlainCommand)(today.later)
app.command(cls=PlainCommand)(look.look)
app.command(cls=PlainCommand)(mark.mark)
app.command(cls=PlainCommand)(me.me)
app.command(cls=PlainCommand)(measures.measures)
app.command(cls=PlainCommand)(today.never)
app.command(cls=PlainCommand)(today.not_this)
app.command(cls=PlainCommand)(people.people)
app.command(cls=PlainCommand)(person.person)
app.command(cls=PlainCommand)(person.prepare)
app.command(cls=PlainCommand)(person.promises)
app.command(cls=PlainCommand)(keeping.restore)
app.command(cls=PlainCommand)(review.review)
app.command(cls=PlainCommand)(people.same)
app.command(cls=PlainCommand)(search.search)
app.command(cls=PlainCommand)(today.today)
app.command(cls=PlainCommand)(people.two)
app.command(cls=PlainCommand)(undo.undo)
app.command(cls=PlainCommand)(keeping.unread)
app.command(cls=PlainCommand)(watch.watch)
app.command(cls=PlainCommand)(people.write)


def _show_version(wanted: bool) -> None:  # noqa: FBT001  # typer calls it with the option's value
    if wanted:
        typer.echo(f"regard {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[  # noqa: FBT002  # a command-line flag
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Shows with quotes how you listened, from the conversations you already have. Everything stays here."""


def main() -> None:
    """Run the command line; the console script."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # where an old code page has no `✓`, a `?` is better than no reading
    try:
        try:
            _run()
        finally:
            sys.stdout.flush()  # here, where a full disk can still be named, and not when Python ends
    except OSError as error:
        _stop(error)


STOPPED = 130
"""The exit code of what was stopped by Ctrl-C: 128 and the number of the signal."""


def _run() -> None:
    """Run one command; say so if it was stopped."""
    try:
        app()
    except SystemExit as done:
        if done.code == STOPPED:
            screen.say("")
            screen.say("regard: stopped; nothing was written.")
        raise


def _stop(error: OSError) -> NoReturn:
    """Say what the system would not do; quietly, if it is only that nobody reads the output any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what could not be written is not tried again
    if isinstance(error, BrokenPipeError):
        sys.exit(1)
    what = error.filename or "the output"
    screen.say(f"regard: {what} could not be written ({error.strerror}).")
    sys.exit(2)
