"""`regard formats`: what can be brought in, and how to get it."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.cli import screen


def formats(
    as_json: Annotated[bool, typer.Option("--json", help="Print the cards as JSON.")] = False,  # noqa: FBT002
) -> None:
    """List what can be read, and how to get it."""
    from dataclasses import asdict

    from rich.text import Text

    from regard.app import EVERY_CARD

    if as_json:
        screen.print_json({"formats": [asdict(card) for card in EVERY_CARD]})
        return
    console = screen.out()
    for card in EVERY_CARD:
        endings = ", ".join(card.endings) or "a folder"
        console.print(Text.assemble((card.title, "bold"), f"  ({card.name}; {endings})"))
        console.print(
            Text(
                f"  From {', '.join(card.made_by)}. Holds {', '.join(card.holds)}; "
                f"speakers: {card.has_speakers}; times: {card.has_times}."
            )
        )
        console.print(Text(f"  {card.how_to_get}\n"))
