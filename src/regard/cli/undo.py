"""`regard undo`: take back the last import whole."""

from __future__ import annotations

import typer

from regard.cli import screen
from regard.cli.memory import opened


def undo() -> None:
    """Take back the last import whole: afterwards it is as if it had never been."""
    from regard import app

    with opened() as memory:
        gone = app.undo(memory)
    if gone is None:
        screen.say("There is no import to take back.")
        raise typer.Exit(2)
    receipt = gone.receipt
    screen.say(
        f"Taken back: {', '.join(gone.what)} of {gone.at:%Y-%m-%d %H:%M}, {receipt.stored:,} items in "
        f"{receipt.conversations:,} conversations."
    )
