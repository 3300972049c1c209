"""`regard growth`: each skill over time, never a total."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen
from regard.cli.memory import opened

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from regard.app import Memory, Point, Skill

_BAR = 40
"""Columns of the chart."""


def growth(
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help="One of `regard measures`; without it, all of them.")
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw one measure to this PNG or SVG file.")
    ] = None,
) -> None:
    """Show how each skill went, month by month, with how sure that is and what it rests on."""
    from regard import app

    with opened() as memory:
        skills = app.growth(memory, measure)
        if not any(skill.points for skill in skills):
            screen.say("No dated conversation of yours has been read yet: `regard add` reads them.")
            raise typer.Exit(1)
        if picture is not None:
            _draw(skills, picture, measure)
        elif as_json:
            screen.print_json(app.growth_as_values(skills))
        else:
            _show(memory, skills, screen.out(), quotes=measure is not None)


def _draw(skills: tuple[Skill, ...], path: Path, measure: str | None) -> None:
    from regard import app

    if measure is None or path.suffix.lower() not in (".png", ".svg"):
        raise typer.BadParameter("name one measure, and a file that ends in .png or .svg.", param_hint="--picture")
    drawn = max(skills, key=lambda skill: sum(len(point.behind) for point in skill.points))
    path.write_bytes(app.growth_picture(drawn, path.suffix.lower()[1:]))
    screen.say(f"{path}: {drawn.card.name} in {drawn.medium}.")


def _show(memory: Memory, skills: tuple[Skill, ...], console: Console, *, quotes: bool) -> None:
    from rich.text import Text

    for at, skill in enumerate(each for each in skills if each.points):
        if at:
            console.print()
        head = Text.assemble((skill.card.name, "bold"), f"  {skill.medium}", (f"  {skill.made_by}", "dim"))
        console.print(head)
        console.print(Text(skill.card.question, style="dim"))
        low, high = _ends(skill)
        for point in skill.points:
            console.print(_row(skill, point, low, high))
        if skill.undated:
            console.print(Text(f"{skill.undated:,} more without a day", style="dim"))
        if quotes:
            _show_quotes(memory, skill, console)


def _ends(skill: Skill) -> tuple[float, float]:
    """The ends of the chart: all that is drawn, with some room where it is all one value."""
    every = [value for point in skill.points for value in (point.mean.low, point.mean.high, point.mean.value)]
    known = [value for value in every if value is not None]
    low, high = min(known), max(known)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _row(skill: Skill, point: Point, low: float, high: float) -> Text:
    """`2026-01  ├───●──┤   38% (31% to 45%), 6 conversations`."""
    from rich.text import Text

    from regard import app

    def at(value: float) -> int:
        return round((value - low) / (high - low) * (_BAR - 1))

    bar = [" "] * _BAR
    mean = point.mean
    said = app.value_in_words(mean.value, skill.card.unit)
    if mean.low is not None and mean.high is not None:
        bar[at(mean.low) : at(mean.high) + 1] = "─" * (at(mean.high) - at(mean.low) + 1)
        between = (app.value_in_words(value, skill.card.unit) for value in (mean.low, mean.high))
        said += f" ({' to '.join(between)})"
    bar[at(mean.value)] = "●"
    talks = f"{mean.of:,} conversation{'s' * (mean.of != 1)}"
    return Text.assemble(f"{point.month:%Y-%m}  ", ("".join(bar), "cyan"), f"  {said}", (f", {talks}", "dim"))


def _show_quotes(memory: Memory, skill: Skill, console: Console) -> None:
    """The words behind the last point."""
    from rich.text import Text

    from regard import app

    last = skill.points[-1]
    console.print(Text(f"\nBehind {last.month:%Y-%m}:", style="bold"))
    for each in app.quotes_behind(memory, skill, last):
        value = app.value_in_words(each.value, skill.card.unit)
        console.print(screen.plain(f"  {each.on}, conversation {each.conversation}: {value}"))
        for quote in each.quotes:
            screen.print_hanging(console, screen.plain(f"    “{app.shortened(quote, 200)}”"), 5)
