"""`regard add PATH…`: show what is there, ask only what cannot be known, keep it, and say what became of it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told

if TYPE_CHECKING:
    from regard.app import Given, Memory, Receipt, Survey

MOST_NAMES = 9
"""Names that are offered as the owner's: as many as there are digits."""

MOST_SKIPS = 5


def add(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Files, folders, zip archives.", readable=False),
    ] = None,
    *,
    me: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Your name in them; may be given several times.")
    ] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DAY", help="The day of talks whose files do not say it, as 2026-03-01.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the receipt as JSON.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Name everything that was left out.")] = False,
    feed: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="Fetch a calendar from this address: the only use of a network."),
    ] = None,
    dates: told.Dates = None,
    zone: told.Zone = None,
    listener: Annotated[str | None, typer.Option(metavar="NAME", help="Who listens: neural or rules.")] = None,
) -> None:
    """Remember what people said in files, folders and archives: all of it in one go, or nothing."""
    from regard import app
    from regard.cli.memory import opened

    if not paths and not feed:
        raise typer.BadParameter("name a file, a folder or an archive, or an address with --feed.", param_hint="PATH")
    given, day = told.given_from(dates, zone), told.day_from(on, "--on")
    with opened() as memory:
        names, given = _asked(memory, tuple(paths or ()), tuple(feed or ()), list(me or ()), given)
        with screen.sign_of_life("Reading …") as tell:
            receipt = app.add(
                memory, tuple(paths or ()), at=datetime.now(UTC), me=names, given=given, on=day,
                feeds=tuple(feed or ()), listener=listener, tell=tell,
            )  # fmt: skip
    if as_json:
        screen.print_json(app.receipt_as_values(receipt))
    else:
        show_receipt(receipt, every=every)
    if not receipt.stored and not receipt.already_known:
        raise typer.Exit(2)


def _asked(
    memory: Memory, paths: tuple[Path, ...], feeds: tuple[str, ...], me: list[str], given: Given
) -> tuple[list[str], Given]:
    """What the files leave open, asked for if somebody is there to answer."""
    from regard import app

    while True:
        with screen.sign_of_life("Looking …"):
            found = app.survey(memory, paths, me=me, given=given, feeds=feeds)
        question = found.look.question
        if question is None or not told.can_ask() or given.day_first is not None:
            break
        given = told.ask(question, given)
    if told.can_ask():
        _show_survey(found)
        if found.unclear:
            me = [*me, *_which_are_you(found)]
    return me, given


def _show_survey(found: Survey) -> None:
    """What is there, a line a file."""
    for file in found.look.files:
        if file.refused is not None:
            continue
        media = Counter(str(seen.medium) for seen in file.conversations)
        held = [_counted(number, "conversation", f"{medium} ") for medium, number in media.items()]
        held += [_counted(file.contacts, "contact")] * bool(file.contacts)
        held += [_counted(file.events, "event")] * bool(file.events)
        screen.say(f"{file.name}: {', '.join(held) or 'nothing to keep'}")
        for settled in file.settled:
            screen.say(f"  {settled.what}: {settled.value} ({settled.because})")


def _which_are_you(found: Survey) -> list[str]:
    """Ask which names are the owner's."""
    offered = found.unclear[:MOST_NAMES]
    these = "it" if found.of == 1 else f"these {found.of:,} conversations"
    screen.say(f"Which of these is you, in {these}? Nothing is said of how you listened before that is known.")
    for number, (name, often) in enumerate(offered, 1):
        known = ["as another of these files calls you"] * (name in found.yours)
        shown = ", ".join(known + [f"in {often:,} of {found.of:,}"] * (found.of > 1))
        screen.say(f"  {number}  {name}" + (f"  ({shown})" if shown else ""))
    while True:
        said = told.answer("Numbers or names, with commas between; Enter for none of them: ")
        chosen = [part.strip() for part in said.split(",") if part.strip()]
        if all(not part.isdecimal() or 1 <= int(part) <= len(offered) for part in chosen):
            return [offered[int(part) - 1][0] if part.isdecimal() else part for part in chosen]
        screen.say(f"Numbers from 1 to {len(offered)}, please.")


def show_receipt(receipt: Receipt, *, every: bool) -> None:
    """In = kept + already known + left out, and each of these."""
    from regard.cli.refusals import reasons_in_few_lines

    console = screen.out()
    left_out = len(receipt.skipped)
    console.print(
        f"{_counted(receipt.items, 'item')} = {receipt.stored:,} kept + {receipt.already_known:,} already known + "
        f"{left_out:,} left out"
    )
    numbers = (
        (receipt.conversations, "conversation"),
        (receipt.people, "person"),
        (receipt.contacts, "contact"),
        (receipt.events, "event"),
    )
    if new := ", ".join(_counted(number, what) for number, what in numbers if number):
        console.print(f"new: {new}")
    reasons = [str(each) for each in receipt.skipped] if every else reasons_in_few_lines(receipt.skipped)
    for reason in reasons if every else reasons[:MOST_SKIPS]:
        screen.print_hanging(console, screen.plain(f"  left out: {reason}"), 4)
    if not every and len(reasons) > MOST_SKIPS:
        console.print(f"  … and {_counted(len(reasons) - MOST_SKIPS, 'more reason')} (--all shows all)")
    if receipt.unread:
        console.print(
            f"{_counted(len(receipt.unread), 'conversation')} kept without a reading, as nobody who speaks there is "
            "known to be you. If you do: `regard me NAME` says by which name."
        )
    if receipt.stored:
        console.print("`regard today` says what to come back to; `regard undo` takes this import back whole.")


def _counted(number: int, what: str, kind: str = "") -> str:
    if number == 1:
        return f"1 {kind}{what}"
    return f"{number:,} {kind}{'people' if what == 'person' else what + 's'}"
