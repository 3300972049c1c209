"""The list of commands, and what happens to errors: one sentence on stderr and exit code 2."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from regard import __version__
from regard.cli import demo, doctor, formats, measures, review

app = typer.Typer(
    name="regard",
    help="Shows with quotes how you listened, from the conversations you already have. Everything stays here.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command()(demo.demo)
app.command()(doctor.doctor)
app.command()(formats.formats)
app.command()(measures.measures)
app.command()(review.review)


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
    app()
