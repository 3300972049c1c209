"""What is kept: `export`, `import`, `backup`, `restore`, `forget`, `held`, `keep`, `unread`."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from regard.cli import screen, told
from regard.cli.memory import opened

Name = Annotated[str, typer.Argument(metavar="NAME", help="A name or part of one, an address, or the number.")]

OF_BACKUP = "REGARD_BACKUP_PASSPHRASE"
"""The passphrase of backups, where nobody is there to type it."""


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the owner's own day, by their own clock


def export(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A new folder.")],
) -> None:
    """Write everything that is kept to a folder: JSON lines that can be read in again, and pages; not encrypted."""
    from regard import app

    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        screen.fail(FileExistsError(f"{folder} is there already; name a new folder."))
    count = 0
    with opened() as memory, screen.sign_of_life("Writing …") as tell:
        for name, parts in app.export(memory, _today()):
            path = folder / name
            path.parent.mkdir(mode=0o700, exist_ok=True)
            with path.open("w", encoding="utf-8") as file:
                file.writelines(parts)
            count += 1
            tell(name)
    screen.say(f"{folder}: {count:,} files, not encrypted. `regard import {folder / app.ROWS}` reads it in again.")


def import_(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="The regard.jsonl of an export.", readable=False)],
) -> None:
    """Read an export into a memory that is empty."""
    from regard import app

    with opened() as memory:
        try:
            with path.open(encoding="utf-8") as lines, screen.sign_of_life("Reading …"):
                count = app.import_from(memory, lines)
        except FileNotFoundError:
            screen.fail(FileNotFoundError(f"{path}: there is no such file. Check the spelling of the path."))
        except (OSError, UnicodeDecodeError) as error:
            screen.fail(OSError(f"{path} cannot be read ({error})."))
    screen.say(f"{count:,} rows are kept.")


def backup(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")],
) -> None:
    """Write everything to one file with a passphrase of its own, and open it again to see that it is whole."""
    from regard import app

    with opened() as memory:
        passphrase = _passphrase(twice=True)
        with screen.sign_of_life("Writing, and looking again …"):
            made = app.back_up(memory, path, passphrase, datetime.now(UTC))
    screen.say(f"{made.path}: {made.rows:,} rows, read back and compared. Without its passphrase nobody can open it.")


def restore(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.", readable=False)],
) -> None:
    """Bring a backup back into a memory that is empty."""
    from regard import app

    with opened() as memory:
        passphrase = _passphrase(twice=False)
        with screen.sign_of_life("Reading …"):
            count = app.restore(memory, path, passphrase)
    screen.say(f"{count:,} rows are kept.")


def _passphrase(*, twice: bool) -> str:
    import getpass

    if given := os.environ.get(OF_BACKUP):
        return given
    if not told.can_ask():
        screen.fail(RuntimeError(f"nobody is here to type the backup's passphrase; set {OF_BACKUP}."))
    while True:
        first = getpass.getpass("Passphrase of the backup: ")
        if first and (not twice or first == getpass.getpass("The same again: ")):
            return first
        screen.say("They differ." if first else "It needs one.")


def forget(
    name: Name,
    *,
    whole: Annotated[
        bool, typer.Option("--whole", help="Remove conversations with them alone, instead of blacking out their words.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether you are sure.")] = False,
) -> None:
    """Take every trace of somebody out; it cannot be undone."""
    from regard import app

    with opened() as memory:
        person = app.the_one(memory, name)
        if not yes and not _is_sure(person.name):
            screen.say("Nothing was changed.")
            raise typer.Exit(2)
        gone = app.forget(memory, person, whole=whole)
    what = gone.forgotten
    screen.say(
        f"{gone.name} is forgotten: {_counted(what.conversations, 'conversation')} removed, "
        f"{_counted(what.turns, 'turn')} blacked out, and what named them in {_counted(what.elsewhere, 'other place')}."
    )
    left = sum(what.left.values())
    screen.say(f"Looked for again: {_counted(left, 'place')} {'names' if left == 1 else 'name'} them still.")
    if what.first_name:
        turns = "1 turn of others has" if what.first_name == 1 else f"{what.first_name:,} turns of others have"
        screen.say(f"{turns} the first name alone, which may be somebody else's.")
    for each in gone.backups:
        screen.say(f"The backup of {each.at:%Y-%m-%d} holds them still: delete {each.path} and make a new one.")


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"


def _is_sure(name: str) -> bool:
    if not told.can_ask():
        screen.fail(RuntimeError("nobody is here to say that they are sure; --yes says it."))
    return told.answer(f"Forget {name} for good? Type yes: ").casefold() == "yes"


def held(name: Name) -> None:
    """Print all that is held of somebody, to show them."""
    from regard import app

    with opened() as memory:
        sheet = app.held(memory, app.the_one(memory, name), _today())
    screen.out().print(screen.plain(sheet), end="")


def keep(
    days: Annotated[
        str | None, typer.Argument(metavar="DAYS", help="For how many days after its last; `always` for no end.")
    ] = None,
) -> None:
    """Show or set for how long conversations are kept; older ones go at once, and with each import."""
    from regard import app

    if days is not None and days != "always" and not (days.isdecimal() and int(days) > 0):
        raise typer.BadParameter("a number of days, or `always`.", param_hint="DAYS")
    with opened() as memory:
        if days is not None:
            app.keep_for(memory, None if days == "always" else int(days))
        gone = app.let_go_of_the_old(memory, _today()) if days is not None else 0
        now = app.kept_for(memory)
    kept = "always" if now is None else f"for {now:,} days after their last day"
    screen.say(f"Conversations are kept {kept}." + (f" {gone:,} were removed." if gone else ""))


def unread(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="A person.")] = None,
    *,
    conversation: Annotated[
        int | None, typer.Option(metavar="N", help="A conversation instead, by its number.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Read them again from now on.")] = False,
) -> None:
    """Read nothing of a person or a conversation: what was noticed there goes, and nothing new is."""
    from regard import app

    if (name is None) == (conversation is None):
        raise typer.BadParameter("name a person, or a conversation with --conversation.", param_hint="NAME")
    with opened() as memory:
        person = app.the_one(memory, name) if name is not None else None
        memory.do_not_read(person=person.id if person else None, conversation=conversation, unread=not again)
    who = person.name if person else f"conversation {conversation}"
    screen.say(f"{who} {'is read again, from the next import on' if again else 'is not read'}.")
