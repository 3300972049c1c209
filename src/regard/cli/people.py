"""`regard people`, `regard same`, `regard two`: everybody, and who is one person."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

if TYPE_CHECKING:
    from regard.app import Memory, Suggestion

MOST_ASKED = 20
"""Questions in a row; who answers more does not look any more (judgement)."""

Name = Annotated[str, typer.Argument(metavar="NAME", help="A name or part of one, an address, or the number.")]


def people(
    *,
    ask: Annotated[bool, typer.Option("--ask", help="Go through those who may be one person.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List everybody whom memory knows, and who may be one person."""
    from regard import app

    with opened() as memory:
        if as_json:
            screen.print_json(app.people_as_values(memory))
            return
        if ask:
            _ask(memory)
            return
        console = screen.out()
        for person in memory.people():
            known_by = [alias.value for alias in person.aliases if alias.value != person.name][:4]
            marks = " (you)" * person.is_you + " (not read)" * person.unread
            console.print(screen.plain(f"{person.id:>5}  {person.name}{marks}  {', '.join(known_by)}".rstrip()))
        pending = app.who_may_be_one(memory)
        nobody = not memory.people()
    if nobody:
        screen.say("Nobody is known yet: `regard add PATH` remembers whom you spoke with.")
    if pending:
        pairs = "1 pair" if len(pending) == 1 else f"{len(pending):,} pairs"
        screen.say(f"{pairs} may be one person: `regard people --ask` goes through them.")


def _ask(memory: Memory) -> None:
    from regard import app

    if not told.can_ask():
        screen.fail(RuntimeError("nobody is here to answer; `regard same A B` and `regard two A B` say it."))
    asked = app.who_may_be_one(memory)[:MOST_ASKED]
    gone: dict[int, int] = {}
    for each in asked:
        kept, other = (_followed(number, gone) for number in (each.kept, each.gone))
        if kept != other:
            _ask_one(memory, each, kept, other, gone)
    screen.say("That was all." if asked else "Nobody seems to be there twice.")


def _followed(number: int, gone: dict[int, int]) -> int:
    while number in gone:
        number = gone[number]
    return number


def _ask_one(memory: Memory, suggestion: Suggestion, kept: int, other: int, gone: dict[int, int]) -> None:
    from regard import app

    one, two = memory.person(kept), memory.person(other)
    screen.say(f"Is {one.name} ({one.id}) the same person as {two.name} ({two.id})?")
    for reason in suggestion.reasons:
        screen.say(f"  {reason}")
    while True:
        said = told.answer("y, n, or Enter for later: ").casefold()
        if said in ("y", "yes"):
            app.same(memory, one, two, datetime.now(UTC))
            gone[other] = kept
        elif said in ("n", "no"):
            app.two(memory, one, two)
        elif said:
            continue
        return


def same(one: Name, other: Name) -> None:
    """Say that two are one person; `regard apart N` takes it back."""
    from regard import app

    with opened() as memory:
        kept, gone = app.the_one(memory, one), app.the_one(memory, other)
        if kept.id == gone.id:
            screen.say(f"{kept.name} is one person already.")
            return
        number = app.same(memory, kept, gone, datetime.now(UTC))
    screen.say(f"{kept.name} and {gone.name} are one; `regard apart {number}` takes it back.")


def apart(number: Annotated[int, typer.Argument(metavar="N", help="The number that `regard same` gave.")]) -> None:
    """Take back that two are one person."""
    with opened() as memory:
        memory.part(number)
    screen.say("They are two again.")


def two(one: Name, other: Name) -> None:
    """Say that two are not one person, so that nobody asks again."""
    from regard import app

    with opened() as memory:
        first, second = app.the_one(memory, one), app.the_one(memory, other)
        app.two(memory, first, second)
    screen.say(f"{first.name} ({first.id}) and {second.name} ({second.id}) are two.")


def write(
    name: Name,
    what: Annotated[str, typer.Argument(metavar="WHAT", help="Which fact, as `pronouns` or `how the name is said`.")],
    words: Annotated[str, typer.Argument(metavar="WORDS", help="In your own words.")],
) -> None:
    """Keep what you know of somebody, in your own words."""
    from regard import app

    with opened() as memory:
        person = app.the_one(memory, name)
        app.write_fact(memory, person, what, words, date.today())  # noqa: DTZ011  # the owner's own day
    screen.say(f"{person.name}, {what}: {words}")


def call(name: Name, new: Annotated[str, typer.Argument(metavar="NEW", help="The name to show.")]) -> None:
    """Show somebody by another name; `regard write NAME "likes to be called" WORDS` says how drafts greet them."""
    from regard import app

    if not new.strip():
        raise typer.BadParameter("a name, please.", param_hint="NEW")
    with opened() as memory:
        person = app.the_one(memory, name)
        memory.rename(person.id, new)
    screen.say(f"{person.name} is shown as {new}.")
