"""`regard watch FOLDER`: add what is dropped there."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from regard.cli import screen, told
from regard.cli.add import show_receipt
from regard.cli.memory import opened

BETWEEN_LOOKS = 2.0
"""Seconds; what has not changed for so long is taken for finished (judgement)."""


def watch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="What is dropped here is added.")],
    *,
    once: Annotated[bool, typer.Option("--once", help="Add what is there now, and stop.")] = False,
    dates: told.Dates = None,
    zone: told.Zone = None,
    listener: Annotated[str | None, typer.Option(metavar="NAME", help="Who listens: neural or rules.")] = None,
) -> None:
    """Add what is dropped into a folder, once, when it is whole; Ctrl-C stops it."""
    import time

    from regard import app

    given = told.given_from(dates, zone)
    with opened() as memory, suppress(KeyboardInterrupt):  # it is how one stops watching
        for added in app.watch(
            memory,
            folder,
            now=lambda: datetime.now(UTC),
            wait=lambda: time.sleep(BETWEEN_LOOKS),
            looks=2 if once else None,
            given=given,
            listener=listener,
        ):
            screen.say(str(added.path.name))
            if added.receipt is not None:
                show_receipt(added.receipt, every=False)
            else:
                screen.say(f"regard: {added.why_not}")
