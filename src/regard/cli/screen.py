"""What is common to all commands: data to stdout, talk to stderr, and a sign of life after a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDEST = 100
"""Columns; longer lines are hard to read."""

PATIENCE = 1.0
"""Seconds after which the user is told that work goes on."""


def out() -> Console:
    """Where data goes: coloured and folded on a terminal; plain, one line a line, in a pipe."""
    from rich.console import Console

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        console.width = min(console.width, WIDEST)
    else:
        console.soft_wrap = True
    return console


def print_hanging(console: Console, text: Text, indent: int) -> None:
    """One line, and where it has to be folded, the rest of it under `indent` spaces."""
    from rich.padding import Padding

    if console.soft_wrap:
        console.print(text)
        return
    first, *more = text.wrap(console, console.width)
    console.print(first)
    if more:
        rest = text[len(first) :]
        spaces = len(rest.plain) - len(rest.plain.lstrip())
        console.print(Padding(rest[spaces:], (0, 0, 0, indent), expand=False))


def plain(text: str) -> Text:
    """Words of a user's file, as they may be shown: they can neither steer the terminal nor be taken for markup."""
    from rich.text import Text

    from regard.app import shown

    return Text(shown(text))


def say(text: str) -> None:
    """One line of talk, to stderr; what a user's file put into it cannot steer the terminal."""
    from regard.app import on_one_line

    typer.echo(on_one_line(text), err=True)


def fail(error: Exception) -> NoReturn:
    """Say what went wrong, and exit with code 2."""
    say(f"regard: {error}")
    raise typer.Exit(2)


def print_json(value: Mapping[str, object]) -> None:
    """Plain values to stdout as JSON: readable where all letters can be written, else with escapes."""
    import json

    can_write_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(value, ensure_ascii=not can_write_all, indent=2) + "\n")


@contextmanager
def sign_of_life(doing: str) -> Iterator[Callable[[str], None]]:
    """Say what goes on, on stderr, if it takes over a second; what is given may be told what goes on now."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.text import Text

    from regard.app import on_one_line

    status = Console(stderr=True).status(Text(on_one_line(doing)))  # the name of a file is no markup
    timer = threading.Timer(PATIENCE, status.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda now: status.update(Text(on_one_line(now)))
    finally:
        timer.cancel()
        status.stop()
