"""The option `--listener`, which several commands have."""

from __future__ import annotations

from typing import Annotated

import typer


def _names(begun: str) -> list[str]:
    """What the shell can complete a listener's name to."""
    from regard import app

    return [name for name in app.LISTENERS if name.startswith(begun)]


Named = Annotated[
    str | None,
    typer.Option(
        "--listener",
        metavar="NAME",
        help="Who listens: neural or rules; neural where it can run.",
        autocompletion=_names,
    ),
]
"""A listener's name; None for the best that can run."""
