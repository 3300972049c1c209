"""`regard today`, and what the owner decides about what it shows: draft, done, later, not this, never."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from regard.app import FollowUp, Known, Remembered, Today

Number = Annotated[int, typer.Argument(metavar="N", help="Its number, as `regard today` last showed it.", min=1)]
Day = Annotated[str | None, typer.Option("--day", metavar="DAY", help="As if it were this day, as 2026-03-01.")]

_QUOTED = 300
"""Characters of a quotation on the screen; --json has the whole of it."""


def today(
    day: Day = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Show whom to come back to, why, in their own words, and how: at most seven."""
    from regard import app

    with opened() as memory:
        found, known = app.today(memory, _on(day))
        app.number(memory, found.follow_ups)
    if as_json:
        screen.print_json(app.today_as_values(found, known))
    else:
        show(found, known, screen.out())


def _on(day: str | None) -> date:
    return told.day_from(day, "--day") or date.today()  # noqa: DTZ011  # the owner's own day, by their own clock


def show(found: Today, known: Known, console: Console) -> None:
    """Print them, numbered."""
    if not found.follow_ups:
        console.print(screen.plain(found.why_nothing))
        if known.you is None:
            screen.say("`regard add PATH` remembers conversations; `regard me NAME` says who you are in them.")
        return
    for number, each in enumerate(found.follow_ups, 1):
        if number > 1:
            console.print()
        _show_one(number, each, known, console)
    more = f"{found.later:,} more can wait. " if found.later else ""
    console.print(screen.plain(f"\n{more}`regard draft N` writes to them; `regard done N`, `later N`, `not-this N`,"
                               " `never N` are remembered."))  # fmt: skip


def _show_one(number: int, each: FollowUp, known: Known, console: Console) -> None:
    from rich.text import Text

    names = " and ".join(known.people[person].name for person in (each.person, each.also) if person is not None)
    head = Text.assemble(f"{number}  ", (screen.plain(names).plain, "bold"), (f"  {each.act}, {each.channel}", "dim"))
    screen.print_hanging(console, head, 3)
    screen.print_hanging(console, Text("   ").append_text(screen.plain(each.why)), 3)
    for thing in each.rests_on[:2]:
        screen.print_hanging(console, Text("   ").append_text(quoted(thing, known)), 3)


def quoted(thing: Remembered, known: Known) -> Text:
    """Words with who said them, when and where."""
    from rich.text import Text

    from regard import app

    who = known.people[thing.by].name
    words = app.shown(app.shortened(thing.quote, _QUOTED))
    where = ", ".join(filter(None, (str(thing.said_on or ""), thing.where.title or thing.where.file)))
    return Text.assemble((app.shown(who), "bold"), ": ", (f"“{words}”", "italic"), (f"  {app.shown(where)}", "dim"))


def draft(
    number: Number,
    *,
    edit: Annotated[bool, typer.Option("--edit", help="Open it in your editor (EDITOR) first.")] = False,
    eml: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it as a mail that your mail program opens.")
    ] = None,
    copy: Annotated[bool, typer.Option("--copy", help="Put it on the clipboard.")] = False,
    mailto: Annotated[bool, typer.Option("--mailto", help="Print it as a mailto: link.")] = False,
    day: Day = None,
) -> None:
    """Print words to start from; nothing is ever sent."""
    from regard import app

    with opened() as memory:
        follow_up, known = app.numbered(memory, number, _on(day))
    for at, each in enumerate(follow_up.drafts):
        words = _edited(each.text) if edit else each.text
        person = known.people[each.to]
        address = next((alias.value for alias in person.aliases if alias.kind == "mail"), "")
        if eml is not None:
            path = eml if len(follow_up.drafts) == 1 else eml.with_stem(f"{eml.stem}-{at + 1}")
            path.write_bytes(app.eml(app.with_words(each, words), address, ""))
            screen.say(f"{path}: a mail to {person.name}.")
        elif mailto:
            typer.echo(app.mailto(app.with_words(each, words), address))
        else:
            _print_draft(person.name, each.subject, words, several=len(follow_up.drafts) > 1)
        if copy:
            _copy(words)


def _print_draft(to: str, subject: str, words: str, *, several: bool) -> None:
    console = screen.out()
    if several:
        console.print(screen.plain(f"To {to}:"), style="bold")
    if subject:
        console.print(screen.plain(f"Subject: {subject}\n"))
    console.print(screen.plain(words))
    if several:
        console.print()


def _edited(words: str) -> str:
    """The words as the owner left them in their editor."""
    import click

    changed = click.edit(words)
    return words if changed is None else changed.strip()


_CLIPBOARDS = (
    ("wl-copy",), ("xclip", "-selection", "clipboard"), ("xsel", "--clipboard", "--input"), ("pbcopy",), ("clip.exe",),
)  # fmt: skip
"""Programs that put what they are given on the clipboard: Wayland, X11, macOS, Windows."""


def _copy(words: str) -> None:
    import shutil
    import subprocess

    for command in _CLIPBOARDS:
        if path := shutil.which(command[0]):
            subprocess.run([path, *command[1:]], input=words.encode(), check=True)  # noqa: S603  # one of those above
            screen.say("It is on the clipboard.")
            return
    names = ", ".join(command[0] for command in _CLIPBOARDS)
    screen.fail(RuntimeError(f"no program for the clipboard is here ({names}); copy the words above."))


def done(number: Number, *, day: Day = None) -> None:
    """You have done it: it is remembered, and not shown again."""
    from regard import app

    with opened() as memory:
        follow_up, known = app.numbered(memory, number, _on(day))
        app.done(memory, follow_up, _on(day))
    screen.say(f"Done: {follow_up.act}, {known.people[follow_up.person].name}.")


def later(
    number: Number,
    *,
    until: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day from which it may come again; else in a week.")
    ] = None,
    day: Day = None,
) -> None:
    """Not now: it comes again on a later day."""
    from regard import app

    on = _on(day)
    again = told.day_from(until, "--until") or on + timedelta(days=7)
    if again <= on:
        raise typer.BadParameter(f"{again} is not after {on}.", param_hint="--until")
    with opened() as memory:
        follow_up, known = app.numbered(memory, number, on)
        app.later(memory, follow_up, again, on)
    screen.say(f"Not before {again}: {follow_up.act}, {known.people[follow_up.person].name}.")


def not_this(number: Number, *, day: Day = None) -> None:
    """This one is not wanted; it is not shown again."""
    from regard import app

    with opened() as memory:
        follow_up, known = app.numbered(memory, number, _on(day))
        app.not_this(memory, follow_up, _on(day))
    screen.say(f"Not this: {follow_up.act}, {known.people[follow_up.person].name}.")


def never(number: Number, *, day: Day = None) -> None:
    """Nothing for this reason about this person, ever."""
    from regard import app

    with opened() as memory:
        follow_up, known = app.numbered(memory, number, _on(day))
        app.never(memory, follow_up, _on(day))
    screen.say(f"Never again for {known.people[follow_up.person].name}: {follow_up.reason}.")
