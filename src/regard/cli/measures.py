"""`regard measures`: the cards of the measures."""

from __future__ import annotations

from typing import Annotated

import typer

from regard.cli import screen


def measures(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="One measure; without it, all.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the cards as JSON.")] = False,  # noqa: FBT002
) -> None:
    """Show the cards of what is measured."""
    from dataclasses import asdict

    from rich.text import Text

    from regard.app import MEASURES

    cards = [measure.card for measure in MEASURES if name in (None, measure.card.name)]
    if not cards:
        names = ", ".join(measure.card.name for measure in MEASURES)
        raise typer.BadParameter(f"no measure {name!r}; there are {names}.", param_hint="NAME")
    if as_json:
        screen.print_json({"measures": [asdict(card) for card in cards]})
        return
    console = screen.out()
    for card in cards:
        console.print(Text.assemble((card.name, "bold"), f" {card.version}  {card.question}"))
        lines = {
            "value": f"{card.unit}; {card.range}",
            "needs": f"{card.needs}; {card.least_data}",
            "limits": card.limits,
            "source": card.source,
            "departs": card.departures,
        }
        for word, line in lines.items():
            if line:
                console.print(Text.assemble((f"  {word:8}", "dim"), line))
        console.print()
