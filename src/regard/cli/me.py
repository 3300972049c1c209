"""`regard me NAME…`: say which names are yours."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.cli import screen
from regard.cli.memory import opened


def me(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Names, addresses or numbers by which you are known.")
    ] = None,
    *,
    wrong: Annotated[
        list[str] | None, typer.Option("--not", metavar="NAME", help="Take back that this name is yours.")
    ] = None,
) -> None:
    """Say which names are yours; conversations kept without a reading for want of them are read."""
    from regard import app

    with opened() as memory:
        for name in wrong or ():
            app.not_me(memory, name)
            screen.say(f"{name} is not you; what was found in conversations with you by that name is gone.")
        if names:
            with screen.sign_of_life("Reading …"):
                read = app.call_me(memory, names)
            screen.say(f"Remembered; {read:,} conversation{'s' * (read != 1)} read.")
        you = memory.you()
    if you is None and wrong:
        return
    if you is None:
        screen.say("It is not known yet who you are: `regard me NAME` says it.")
        raise typer.Exit(2)
    console = screen.out()
    for alias in you.aliases:
        console.print(screen.plain(f"{alias.kind}: {alias.value}  ({alias.because})"))
