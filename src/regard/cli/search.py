"""`regard search WORDS`: find what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

if TYPE_CHECKING:
    from rich.text import Text

    from regard.app import Elsewhere, Hit, Memory


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of them must be there; the last may go on.")],
    *,
    person: told.With = None,
    most: Annotated[int, typer.Option("--most", metavar="N", help="How many to show.", min=1)] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Find what was said; and what stands in address books, calendars, titles and your own notes."""
    from regard import app

    with opened() as memory:
        who = app.the_one(memory, person).id if person else None
        hits = memory.search(" ".join(words), person=who, limit=most)
        elsewhere = memory.search_elsewhere(" ".join(words), limit=most) if who is None else ()
        names = _names(memory, (*hits, *elsewhere))
    if as_json:
        screen.print_json(
            {
                "hits": [app.hit_as_values(hit, names) for hit in hits],
                "elsewhere": [app.elsewhere_as_values(each, names) for each in elsewhere],
            }
        )
    else:
        console = screen.out()
        for hit in hits:
            screen.print_hanging(console, _line(hit, names), 4)
        for each in elsewhere:
            screen.print_hanging(console, _other_line(each, names), 4)
    if not hits and not elsewhere:
        screen.say("Nothing that is remembered holds all of these words.")
        raise typer.Exit(1)


def _names(memory: Memory, found: tuple[Hit | Elsewhere, ...]) -> dict[int, str]:
    people = {each.person for each in found if each.person is not None}
    return {number: memory.person(number).name for number in people}


def _other_line(each: Elsewhere, names: dict[int, str]) -> Text:
    """`contact  Ana Ruiz: …`."""
    from rich.text import Text

    from regard import app

    words = Text(app.shown(each.text))
    for begin, stop in each.matches:
        words.stylize("bold", begin, stop)
    about = names.get(each.person or 0) or (str(each.on) if each.on else "")
    return Text.assemble((f"{each.what}  ", "dim"), (app.shown(about), "bold"), ": " if about else "", words)


def _line(hit: Hit, names: dict[int, str]) -> Text:
    from rich.text import Text

    from regard import app

    quote = Text(app.shown(hit.quote), style="italic")
    for begin, stop in hit.matches:
        quote.stylize("bold", begin, stop)
    said_on = str(hit.said_on) if hit.said_on else "no day known"
    who = app.shown(names.get(hit.person or 0, "somebody"))
    where = f"{app.shown(hit.conversation.title or hit.conversation.file)} ({hit.conversation.number})"
    return Text.assemble((f"{said_on}  ", "dim"), (who, "bold"), ": “", quote, "”", (f"  {where}", "dim"))
