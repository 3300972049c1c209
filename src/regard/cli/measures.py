"""`regard measures`: what is measured, and the card of each measure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen

if TYPE_CHECKING:
    from regard.app import Card


def _names(begun: str) -> list[str]:
    """What the shell can complete a measure's name to."""
    from regard.app import MEASURES

    return [measure.card.name for measure in MEASURES if measure.card.name.startswith(begun)]


def measures(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="Show the card of this one.", autocompletion=_names)
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Show the cards of all.")] = False,  # noqa: FBT002
    as_json: Annotated[bool, typer.Option("--json", help="Print the cards as JSON.")] = False,  # noqa: FBT002
) -> None:
    """List the questions that are asked of a conversation, or show the card of one."""
    from dataclasses import asdict

    from regard.app import MEASURES

    cards = [measure.card for measure in MEASURES if name in (None, measure.card.name)]
    if not cards:
        names = ", ".join(measure.card.name for measure in MEASURES)
        raise typer.BadParameter(f"no measure {name!r}; there are {names}.", param_hint="NAME")
    if as_json:
        screen.print_json({"measures": [asdict(card) | {"media": sorted(card.media)} for card in cards]})
    elif name or every:
        _show_cards(cards)
    else:
        _list_questions(cards)


def _list_questions(cards: Iterable[Card]) -> None:
    from rich.text import Text

    from regard.app import typeset

    console = screen.out()
    for card in cards:
        screen.print_hanging(console, Text.assemble((f"{card.name:28}", "bold"), typeset(card.question)), 28)
    screen.say("")
    screen.say("The whole card of one: `regard measures NAME`; of all: `regard measures --all`.")


def _show_cards(cards: Iterable[Card]) -> None:
    from rich.text import Text

    from regard.app import Medium, typeset

    console = screen.out()
    for card in cards:
        console.print(Text.assemble((card.name, "bold"), f" {card.version}  {typeset(card.question)}"))
        lines = {
            "value": f"{card.unit}; {card.range}",
            "needs": f"{card.needs}; {card.least_data}",
            "media": ", ".join(sorted(card.media)) if len(card.media) < len(Medium) else "",
            "limits": card.limits,
            "source": card.source,
            "departs": card.departures,
        }
        for word, line in lines.items():
            if line:
                screen.print_hanging(console, Text.assemble((f"  {word:8}", "dim"), typeset(line)), 10)
        console.print()
