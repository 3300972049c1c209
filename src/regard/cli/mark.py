"""`regard mark KEY`: say how it is with something that was remembered."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

_SAYS = {
    "right": "confirmed",
    "wrong": "dismissed",
    "over": "resolved",
    "back": "came back",
    "kept": "kept",
    "released": "released",
}
"""What can be said, and the verdict it stands for."""


def mark(
    key: Annotated[str, typer.Argument(metavar="KEY", help="The sign after # on a portrait.")],
    how: Annotated[
        str | None, typer.Argument(metavar="HOW", help=f"{', '.join(_SAYS)}; or correct it with the options.")
    ] = None,
    *,
    words: Annotated[str | None, typer.Option(metavar="WORDS", help="How it should read.")] = None,
    on: Annotated[str | None, typer.Option("--day", metavar="DAY", help="The day that it speaks of.")] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="Its kind, as `hardship` or `plan`.")] = None,
) -> None:
    """Say how it is with something remembered: right, wrong, over; or correct it."""
    from regard import app

    corrected = words is not None or on is not None or kind is not None
    if corrected == (how is not None) or (how is not None and how not in _SAYS):
        raise typer.BadParameter(f"say {', '.join(_SAYS)}, or correct it with an option.", param_hint="HOW")
    verdict = app.Verdict.CORRECTED if how is None else app.Verdict(_SAYS[how])
    with opened() as memory:
        whole = app.mark(
            memory, key.removeprefix("#"), verdict, date.today(),  # noqa: DTZ011  # the owner's own day
            words=words or "", day=told.day_from(on, "--day"), what=kind or "",
        )  # fmt: skip
    screen.say(f"#{whole[:6]}: {verdict}.")
