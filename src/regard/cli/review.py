"""`regard review PATH…`: read conversations and show how you listened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen, told
from regard.cli.listeners import Named

if TYPE_CHECKING:
    from regard.app import CannotRead, Choice, Conversation, Given, Opened, Read, Reading, Usual, WhichIsYou
    from regard.cli.reports import Answer

MOST_SHOWN = 8
"""Readings of one file or archive that are printed one below another; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options ask for.

    Attributes:
        me: the owner's name; None if not given.
        listener: who listens; None for the best that can run.
        given: what the files do not say themselves.
        choice: the part of them that is wanted.
        printed: whether readings are printed one below another, and so must be few.
    """

    me: str | None
    listener: str | None
    given: Given
    choice: Choice
    printed: bool


class _Failed(Exception):
    """Something that was named gave no reading; the user has been told why."""


def review(
    files: Annotated[
        list[Path],
        # what cannot be read is said by the room that reads, in one sentence for all surfaces
        typer.Argument(metavar="FILE", help="Files, folders, zips; `regard formats` lists kinds.", readable=False),
    ],
    *,
    me: Annotated[str | None, typer.Option(metavar="NAME", help="Your name in them, or enough of it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the readings as JSON.")] = False,
    html: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="Write the report to this file.html, or into this folder."),
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the report in the browser.")] = False,
    since: told.Since = None,
    until: told.Until = None,
    person: told.With = None,
    dates: told.Dates = None,
    zone: told.Zone = None,
    listener: Named = None,
    no_usual: Annotated[bool, typer.Option("--no-usual", help="Leave out what is usual for you.")] = False,
) -> None:
    """Show, with quotes, how you listened."""
    from regard import app
    from regard.cli import usual
    from regard.cli.reports import place_for, write_reports

    place = place_for(html, files)
    _check_listener(listener)
    choice = app.Choice(*told.period_from(since, until), person)
    asked = Asked(me, listener, told.given_from(dates, zone), choice, printed=not as_json)
    answers: list[Answer] = []
    failed = 0
    with usual.beside(wanted=not no_usual) as usual_of:
        for file in files:
            try:
                for reading, read in _of_path(file, asked):
                    answers.append((reading, read, usual_of(reading)))
                    if not as_json:
                        _show(*answers[-1], first=len(answers) == 1)
            except _Failed:
                failed += 1
            except app.RegardError as error:
                screen.say(f"regard: {error}")
                failed += 1
    if as_json:
        screen.print_json({"readings": [app.answer_as_values(*answer) for answer in answers]})
    all_opened = True
    if answers and (place is not None or open_it):
        all_opened = write_reports(answers, place, open_them=open_it)
    if failed or not all_opened:
        raise typer.Exit(2)


def _check_listener(name: str | None) -> None:
    """Refuse a listener that is not there once, and not for each file."""
    from regard import app

    if name is None:
        return
    try:
        app.listener_name(name)
    except app.RegardError as error:
        screen.fail(error)


def _of_path(path: Path, asked: Asked) -> Iterator[tuple[Reading, Read]]:
    """The readings of all that is in a file, folder or archive."""
    from regard import app
    from regard.problems import all_is_well

    every = _opened(path, asked.given)
    failed = not all_is_well([each.refused for each in every])
    _tell_refused([each.refused for each in every if each.refused is not None])
    aside: Counter[str] = Counter()
    for opened in every:
        if opened.read is None:
            continue
        if len(every) > 1 and (why := _why_aside(opened.read, asked)):
            aside[why] += 1
            continue
        _tell_problems(opened.read)
        try:
            yield from _of_read(opened, opened.read, asked)
        except (app.RegardError, _Failed) as error:
            if str(error):
                screen.say(f"regard: {error}")
            failed = True
    for why, number in aside.items():
        screen.say(f"{path.name}: {number:,} {'file is' if number == 1 else 'files are'} left out: {why}.")
    if failed or sum(aside.values()) == sum(each.read is not None for each in every):
        raise _Failed


def _why_aside(read: Read, asked: Asked) -> str:
    """Why one of many files has nothing to do with what was asked for; empty if it has."""
    from regard import app

    if not read.conversations:
        return "contacts or events, no conversation"
    talks = app.chosen(read.conversations, asked.choice)
    if not talks:
        return "nothing that was asked for (`regard look` shows who and when)"
    if asked.me is not None and not any(_has(talk, asked.me) for talk in talks):
        return f"nobody called {asked.me!r} (`regard look` shows who is there)"
    return ""


def _has(talk: Conversation, me: str) -> bool:
    from regard import app

    try:
        return bool(app.which_is_you(talk, me))
    except app.SeveralOfThatName:
        return True
    except app.WhichIsYou:
        return False


def _tell_refused(refused: list[CannotRead]) -> None:
    from regard.cli.refusals import in_few_lines

    lines = in_few_lines(refused)
    for line in lines[:_MOST_SKIPS]:
        screen.say(f"regard: {line}")
    if len(lines) > _MOST_SKIPS or len(lines) < len(refused):
        screen.say("regard: `regard look --all` names each file that cannot be read.")


def _opened(path: Path, given: Given) -> tuple[Opened, ...]:
    """What is there, read; where a file leaves something open, it is asked for, if somebody is there to answer."""
    from regard import app

    with screen.sign_of_life(f"Reading {path.name} …"):
        every = tuple(app.open_all(path, given))
    questions = [
        told.Question(each.name, each.format, each.refused)
        for each in every
        if isinstance(each.refused, app.MustBeTold)
    ]
    if questions and told.can_ask() and given.day_first is None:
        given = told.ask_each(questions, given)
        with screen.sign_of_life(f"Reading {path.name} …"):
            every = tuple(app.open_all(path, given))
    return every


def _of_read(opened: Opened, read: Read, asked: Asked) -> Iterator[tuple[Reading, Read]]:
    from regard import app

    talks = app.chosen(read.conversations, asked.choice)
    if not talks:
        raise _refused(f"{opened.name}: {_why_none(read)}")
    if len(talks) == 1:
        yield _reading(talks[0], asked), read
        return
    yours, unclear = _yours(talks, asked.me)
    if unclear:
        screen.say(f"{opened.name}: {_left_out(unclear)} left out in which {asked.me!r} fits several; say more of it.")
    if not yours:
        raise _refused(f"{opened.name}: {_whose(talks, asked.me)}")
    if number := len(talks) - len(yours) - unclear:
        screen.say(f"{opened.name}: {_left_out(number)} left out in which you do not speak with others.")
    names = Counter(name for _, name in yours)
    if len(names) > 1:
        taken = ", ".join(f"{name} ({number:,})" for name, number in names.most_common())
        screen.say(f"{opened.name}: {asked.me or 'you'!r} was taken for {taken}; a whole name with --me keeps to one.")
    if asked.printed and len(yours) > MOST_SHOWN:
        raise _refused(
            f"{opened.name}: it holds {len(yours):,} conversations of yours; choose with --with NAME, --since DAY and "
            "--until DAY, or print all with --json. `regard look` lists them."
        )
    for talk, _ in yours:
        yield _reading(talk, asked), read


def _refused(why: str) -> _Failed:
    return _Failed(why)


def _why_none(read: Read) -> str:
    if read.conversations:
        return "nothing in it falls into what was asked for. `regard look` shows who and when."
    numbers = ((len(read.contacts), "contact"), (len(read.events), "event"))
    held = [f"{number:,} {what}{'s' * (number != 1)}" for number, what in numbers if number]
    return f"it holds {' and '.join(held)}, and no conversation. `regard look` shows what is in it."


def _yours(talks: tuple[Conversation, ...], me: str | None) -> tuple[list[tuple[Conversation, str]], int]:
    """The conversations in which the owner speaks with others, with their name there; and how many leave it open."""
    from regard import app

    yours: list[tuple[Conversation, str]] = []
    unclear = 0
    for talk in talks:
        with suppress(app.WhichIsYou):
            try:
                if len(talk.participants) > 1:
                    yours.append((talk, app.which_is_you(talk, me)))
            except app.SeveralOfThatName:
                unclear += 1
    return yours, unclear


def _left_out(number: int) -> str:
    return "1 conversation is" if number == 1 else f"{number:,} conversations are"


def _whose(talks: tuple[Conversation, ...], me: str | None) -> str:
    if me is None:
        often = Counter(name for talk in talks for name in talk.participants).most_common(_MOST_NAMES)
        most = ", ".join(f"{name} ({number:,})" for name, number in often)
        return (
            f"it holds {len(talks):,} conversations and does not say whose; say which name is yours with --me NAME. "
            f"Most often in it: {most}."
        )
    return f"in none of its {len(talks):,} conversations somebody called {me!r} speaks with others."


def _reading(talk: Conversation, asked: Asked) -> Reading:
    from regard import app

    try:
        you = app.which_is_you(talk, asked.me)
    except app.WhichIsYou as question:
        you = _ask(talk, question)
    with screen.sign_of_life(f"Listening to {talk.source.name} …"):
        return app.review_conversation(talk, you, listener=asked.listener)


def _ask(conversation: Conversation, question: WhichIsYou) -> str:
    """Ask which participant is the owner, if somebody is there to answer and there is a choice."""
    from regard import app

    if not question.names or not told.can_ask():
        raise question
    screen.say(f"Which of these in {question.file} is you?")
    for number, name in enumerate(question.names, 1):
        screen.say(f"  {number}  {name}")
    while True:
        answer = told.answer("Number or name: ")
        if answer.isdecimal() and 1 <= int(answer) <= len(question.names):
            return question.names[int(answer) - 1]
        with suppress(app.WhichIsYou):
            return app.which_is_you(conversation, answer)
        screen.say(f"A number from 1 to {len(question.names)}, or a name that fits one of them, please.")


_MOST_NAMES = 5
"""Names that are offered where nothing says whose the conversations are."""

_MOST_SKIPS = 5
"""So many skipped items are named; the rest are counted."""


def _tell_problems(read: Read) -> None:
    from regard.cli.refusals import reasons_in_few_lines

    for problem in read.cautions:
        screen.say(str(problem))
    if not read.skipped:
        return
    screen.say(f"Read {read.kept} of {read.items} items; {len(read.skipped)} left out:")
    reasons = reasons_in_few_lines(read.skipped)
    for reason in reasons[:_MOST_SKIPS]:
        screen.say(f"  {reason}")
    if len(reasons) > _MOST_SKIPS:
        number = len(reasons) - _MOST_SKIPS
        screen.say(f"  … and {number} more reason{'s' * (number > 1)}; `regard look --all` names each")


def _show(reading: Reading, _: Read, usuals: Mapping[str, Usual], *, first: bool) -> None:
    from regard.cli.terminal import show_reading

    console = screen.out()
    if not first:
        console.print()
    show_reading(reading, console, usuals)
