"""`regard person NAME` and `regard prepare NAME…`: somebody on a page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

    from regard.app import Known, Portrait, Prepared, Promise, Thread

Day = Annotated[str | None, typer.Option("--day", metavar="DAY", help="As if it were this day, as 2026-03-01.")]

KEY = 6
"""Signs of a key that are shown: enough to tell a person's things apart."""


def person(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name or part of one, an address, or the number.")],
    *,
    day: Day = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Show what is known of somebody: what matters to them, what is open, promises, your last conversations."""
    from regard import app

    with opened() as memory:
        found, known = app.portrait(memory, name, _on(day))
    if as_json:
        screen.print_json(app.portrait_as_values(found, known))
    else:
        _show(found, known, screen.out())


def _on(day: str | None) -> date:
    return told.day_from(day, "--day") or date.today()  # noqa: DTZ011  # the owner's own day, by their own clock


def _show(found: Portrait, known: Known, console: Console) -> None:
    from rich.text import Text

    who = screen.plain(found.person.name).plain
    also = f", called {found.called}" if found.called not in found.person.name.split() else ""
    console.print(Text.assemble((who, "bold"), (f"{also}  ({found.person.id})", "dim")))
    _lines(
        console, "", (f"{each.kind}: {each.value}{f' ({each.label})' if each.label else ''}" for each in found.details)
    )
    _lines(console, "What matters to them", (each.says for each in found.matters))
    _lines(console, "Open, to come back to", (_thread(each) for each in found.open))
    _lines(console, "Promises", (_promise(each, known) for each in found.promises))
    _lines(console, "Days ahead", (each.says for each in found.occasions))
    _lines(console, "How to be with them", (each.says for each in found.culture.told))
    _lines(console, "You could ask", (each.says for each in (*found.culture.ask, *found.culture.holidays)))
    _lines(console, "Who introduced whom", (each.says for each in found.introductions))
    _lines(console, "What you did", (each.says for each in found.trust))
    for last in found.last:
        spoken = last.spoken
        title = f" “{spoken.title}”" if spoken.title else ""
        head = f"{spoken.on or 'No day known'}: {spoken.medium}{title} (conversation {spoken.conversation})"
        _lines(console, head, (f"“{each.quote}”{_did(each.response)}" for each in last.moments), always=True)


def _did(response: object) -> str:
    return "" if response is None or response == "unclear" else f"  you: {response}"


def _lines(console: Console, head: str, says: Iterable[str], *, always: bool = False) -> None:
    from rich.text import Text

    lines = list(says)
    if head and (lines or always):
        console.print(Text(f"\n{screen.plain(head).plain}", style="bold underline"))
    for line in lines:
        screen.print_hanging(console, Text("  ").append_text(screen.plain(line)), 4)


def _thread(thread: Thread) -> str:
    about = f"; {thread.day}" if thread.day else ""
    unsure = "" if thread.confirmed else ", not confirmed"
    words = thread.words if thread.words != thread.shared.quote else f"“{thread.words}”"
    return f"#{thread.key[:KEY]} {thread.what}: {words} ({thread.shared.said_on or 'no day known'}{about}{unsure})"


def _promise(promise: Promise, known: Known) -> str:
    by = known.people.get(promise.by) if promise.by is not None else None
    who = "you" if by is not None and by.is_you else by.name if by is not None else promise.made.about or "somebody"
    due = f", due {promise.due}" if promise.due else ""
    words = promise.words if promise.words != promise.made.quote else f"“{promise.words}”"
    said = promise.made.said_on or "on no known day"
    return f"#{promise.key[:KEY]} {who}: {words} ({promise.keeping}{due}; said {said})"


def promises(
    *,
    every: Annotated[bool, typer.Option("--all", help="Also those that were kept or let go.")] = False,
    day: Day = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Show what you promised and what was promised to you, and how often you keep your word."""
    from regard import app

    with opened() as memory:
        found, known = app.promised(memory, _on(day), every=every)
    if as_json:
        screen.print_json(app.promised_as_values(found, known))
        return
    console = screen.out()
    _lines(console, "You promised", (_to_whom(each, known) for each in found.yours))
    _lines(console, "Promised to you", (_promise(each, known) for each in found.theirs))
    if not (found.yours or found.theirs):
        console.print("Nothing that was promised is waited for.")
    if found.rate.share is not None:
        late = f", {found.rate.kept_late:,} of them late" if found.rate.kept_late else ""
        console.print(f"\nOf {found.rate.of:,} promises of yours that can be told, you kept {found.rate.kept:,}{late}.")


def _to_whom(promise: Promise, known: Known) -> str:
    to = known.people.get(promise.to) if promise.to is not None else None
    return _promise(promise, known).replace(" you:", f" to {to.name}:" if to else ":", 1)


def prepare(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME", help="Whom you will meet.")] = None,
    *,
    calendar: Annotated[
        str | None,
        typer.Option(metavar="FILE|URL", help="For the next event of this calendar; an address is fetched."),
    ] = None,
    day: Day = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Show one page to read before meeting people: what to come back to, promises, a question worth asking."""
    from regard import app

    if not names and calendar is None:
        raise typer.BadParameter("name somebody, or a calendar with --calendar.", param_hint="NAME")
    with opened() as memory:
        event = app.next_meeting(memory, calendar, _on(day)) if calendar is not None else None
        found, known = app.prepare(memory, names or [], _on(day), event)
    if as_json:
        screen.print_json(app.preparation_as_values(found, known))
        return
    console = screen.out()
    if event is not None:
        console.print(
            screen.plain(f"{event.title or 'no title'}, {event.begins:%Y-%m-%d %H:%M}".removesuffix(" 00:00"))
        )
    for at, each in enumerate(found.people):
        if at or event is not None:
            console.print()
        _show_prepared(each, known, console)
    if found.unknown:
        _lines(console, "Not known yet", found.unknown)


def _show_prepared(each: Prepared, known: Known, console: Console) -> None:
    from rich.text import Text

    console.print(Text(screen.plain(each.person.name).plain, style="bold"))
    if each.said_as is not None:
        _lines(console, "", [each.said_as.says])
    _lines(console, "", [each.last])
    _lines(console, "Come back to", (one.says for one in each.come_back))
    _lines(console, "Promises", (_promise(one, known) for one in each.promises))
    _lines(console, "A question worth asking", [each.question.says] if each.question else [])
    _lines(console, "Already told", (one.says for one in each.already_told))
    _lines(console, "Days ahead", (one.says for one in each.occasions))
