"""`regard search WORDS`: find what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

if TYPE_CHECKING:
    from rich.text import Text

    from regard.app import Hit, Memory


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of them must be there; the last may go on.")],
    *,
    person: told.With = None,
    most: Annotated[int, typer.Option("--most", metavar="N", help="How many to show.", min=1)] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Find what was said, in every conversation that is remembered."""
    from regard import app

    with opened() as memory:
        who = app.the_one(memory, person).id if person else None
        hits = memory.search(" ".join(words), person=who, limit=most)
        names = _names(memory, hits)
    if as_json:
        screen.print_json({"hits": [app.hit_as_values(hit, names) for hit in hits]})
    else:
        console = screen.out()
        for hit in hits:
            screen.print_hanging(console, _line(hit, names), 4)
        if not hits:
            screen.say("Nothing that was said holds all of these words.")
    if not hits:
        raise typer.Exit(1)


def _names(memory: Memory, hits: tuple[Hit, ...]) -> dict[int, str]:
    people = {hit.person for hit in hits if hit.person is not None}
    return {number: memory.person(number).name for number in people}


def _line(hit: Hit, names: dict[int, str]) -> Text:
    from rich.text import Text

    from regard import app

    quote = Text(app.shown(hit.quote), style="italic")
    for begin, stop in hit.matches:
        quote.stylize("bold", begin, stop)
    said_on = str(hit.said_on) if hit.said_on else "no day known"
    who = app.shown(names.get(hit.person or 0, "somebody"))
    where = app.shown(hit.conversation.title or hit.conversation.file)
    return Text.assemble((f"{said_on}  ", "dim"), (who, "bold"), ": “", quote, "”", (f"  {where}", "dim"))
