"""`regard calendar --out FILE.ics`: what to come back to, where one looks anyway."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from regard.cli import screen
from regard.cli.memory import opened


def calendar(
    out: Annotated[Path, typer.Option(metavar="FILE", help="The calendar file to write.")],
    *,
    show: Annotated[
        str, typer.Option(metavar="HOW", help="What others who see your calendar see: nothing, names or all.")
    ] = "names",
) -> None:
    """Write follow-ups, promises and days of theirs to an .ics file, which Google, Apple and Outlook can show."""
    from regard import app

    levels = [str(level) for level in app.Private]
    if show not in levels:
        raise typer.BadParameter(f"say {', '.join(levels)}.", param_hint="--show")
    with opened() as memory:
        today = date.today()  # noqa: DTZ011  # the owner's own day, by their own clock
        data = app.calendar(memory, today, datetime.now(UTC), app.Private(show))
    fresh = out.with_name(f".{out.name}.new")  # whoever has subscribed never reads half of it
    fresh.write_bytes(data)
    fresh.replace(out)
    count = data.count(b"BEGIN:VEVENT")
    screen.say(f"{out}: {count:,} {'entry' if count == 1 else 'entries'}.")
