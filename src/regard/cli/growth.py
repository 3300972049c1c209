"""`regard growth`: each skill over time, never a total."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from regard.cli import screen
from regard.cli.memory import opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.text import Text

    from regard.app import Memory, Point, Skill, Span, Words

_WIDEST = 40
"""Columns of the chart."""

_NARROWEST = 12
"""Columns below which it says nothing; rather are lines folded."""

_LATEST = 12
"""Months that are shown of each skill where all are; of one, all of its months are."""

_QUOTED = 200
"""Characters of a quotation on the screen."""


def growth(
    measure: Annotated[
        str | None, typer.Argument(metavar="MEASURE", help="One of `regard measures`; without it, all of them.")
    ] = None,
    *,
    month: Annotated[
        str | None, typer.Option(metavar="YYYY-MM", help="Whose words to show; the last month's without it.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw one measure to this PNG or SVG file.")
    ] = None,
) -> None:
    """Show how each skill went, month by month, with how sure that is and what it rests on."""
    from regard import app

    _check(measure, month, picture)
    with opened() as memory:
        skills = app.growth(memory, measure)
        if as_json:
            chosen = _month(skills, month) if measure else None
            screen.print_json(app.growth_as_values(memory, skills, chosen))
        dated = [skill for skill in skills if skill.points]
        if not dated:
            _nothing(skills, measure)
        if picture is not None:
            _draw(dated, picture)
        elif not as_json:
            _show(dated, screen.out(), latest=None if measure else _LATEST)
            if measure:
                _show_words(memory, dated, _month(dated, month), screen.out())


def _check(measure: str | None, month: str | None, picture: Path | None) -> None:
    """Refuse what cannot be done before the memory is opened."""
    if month is not None and measure is None:
        raise typer.BadParameter("name the measure whose words to show.", param_hint="--month")
    if picture is not None and (measure is None or picture.suffix.lower() not in (".png", ".svg")):
        raise typer.BadParameter("name one measure, and a file that ends in .png or .svg.", param_hint="--picture")


def _nothing(skills: Sequence[Skill], measure: str | None) -> NoReturn:
    """Say why there is nothing to show."""
    if undated := max((skill.undated for skill in skills), default=0):
        these = "the only conversation has" if undated == 1 else f"all {undated:,} conversations have"
        screen.say(f"Nothing to show over time: {these} no day. `regard add --on DAY` gives one.")
    elif measure is not None:
        screen.say(f"Nothing was found of {measure} yet; `regard measures {measure}` says what it needs.")
    else:
        screen.say("No conversation of yours has been read yet: `regard add` reads them.")
    raise typer.Exit(1)


def _month(skills: Sequence[Skill], wanted: str | None) -> date | None:
    """The month whose words to show: the one that is wanted, else the last; None if there is none at all."""
    months = sorted({point.month for skill in skills for point in skill.points})
    if wanted is None or not months:
        return months[-1] if months else None
    found = [month for month in months if f"{month:%Y-%m}" == wanted]
    if not found:
        raise typer.BadParameter(
            f"nothing was found in {wanted!r}; from {months[0]:%Y-%m} to {months[-1]:%Y-%m} there "
            f"{'is 1 month' if len(months) == 1 else f'are {len(months)} months'} with something.",
            param_hint="--month",
        )
    return found[0]


def _draw(skills: Sequence[Skill], path: Path) -> None:
    from regard import app

    drawn = max(skills, key=lambda skill: sum(len(point.behind) for point in skill.points))
    path.write_bytes(app.growth_picture(drawn, path.suffix.lower()[1:]))
    screen.say(f"{path}: {_named(drawn)}.")
    for other in skills:
        if other is not drawn:
            screen.say(f"Not in it, since it is not to be compared: {_named(other)}.")


def _named(skill: Skill) -> str:
    return f"{skill.measure} in {skill.medium}, heard by {skill.made_by}"


def _show(skills: Sequence[Skill], console: Console, *, latest: int | None) -> None:
    from rich.text import Text

    for skill in skills:
        head = Text.assemble((skill.card.name, "bold"), f"  {skill.medium}", (f"  {skill.made_by}", "dim"))
        console.print(head)
        console.print(Text(skill.card.question, style="dim"))
        if _has_a_sibling(skill, skills):
            console.print(Text(f"By {skill.measure} and {skill.made_by}; not to be compared with others.", "dim"))
        _show_points(skill, skill.points[-latest:] if latest else skill.points, console)
        if skill.undated:
            console.print(Text(f"{skill.undated:,} more without a day", "dim"))
        console.print()
    console.print(Text("● the month's mean  ─ its 95% interval, from three conversations on", "dim"))


def _has_a_sibling(skill: Skill, skills: Sequence[Skill]) -> bool:
    """Whether another version of the measure, or another listener, has a line of its own in the same medium."""
    same = [each for each in skills if (each.card.name, each.medium) == (skill.card.name, skill.medium)]
    return len(same) > 1


def _show_points(skill: Skill, points: Sequence[Point], console: Console) -> None:
    from rich.text import Text

    from regard import app

    said = [_said(skill, point) for point in points]
    columns = [max(map(len, column)) for column in zip(*said, strict=True)]
    room = _WIDEST if console.soft_wrap else console.width - len("2026-01") - 2 - sum(2 + each for each in columns)
    width = max(_NARROWEST, min(_WIDEST, room))
    low, high = _ends(skill, points)
    if low < high:
        left, right = (app.value_in_words(each, skill.card.unit) for each in (low, high))
        console.print(Text(f"{'':9}{left}{right:>{max(1, width - len(left))}}", "dim"))
    for point, (mean, *more) in zip(points, said, strict=True):
        dim = "".join(f"  {each:{column}}" for each, column in zip(more, columns[1:], strict=True))
        bar = _bar(point, low, high, width)
        row = Text.assemble(f"{point.month:%Y-%m}  ", (bar, "cyan"), f"  {mean:{columns[0]}}", (dim, "dim"))
        row.rstrip()
        console.print(row)


_COUNTED = {"talk": "talk", "chat": "chat", "mail": "thread", "ticket": "ticket"}


def _said(skill: Skill, point: Point) -> tuple[str, str, str]:
    """`38%`, `31% to 45%`, `6 talks`; what is counted is said with the mean alone."""
    from regard import app

    unit, mean = skill.card.unit, point.mean
    value = app.value_in_words(mean.value, unit)
    between = ""
    if mean.low is not None and mean.high is not None and mean.low < mean.high:
        between = app.between_in_words(mean.low, mean.high, unit)
        _, space, counted = value.partition(" ")
        between = between.removesuffix(space + counted) if space else between
    return value, between, f"{mean.of:,} {_COUNTED[skill.medium]}{'s' * (mean.of != 1)}"


def _ends(skill: Skill, points: Sequence[Point]) -> tuple[float, float]:
    """The ends of the chart: all that is drawn, and of shares the zero."""
    from regard import app

    drawn = [value for point in points for value in (point.mean.low, point.mean.high, point.mean.value)]
    every = [value for value in drawn if value is not None] + [0.0] * (skill.card.unit is app.Unit.SHARE)
    return min(every), max(every)


def _bar(point: Point, low: float, high: float, width: int) -> str:
    """`  ├──●──┤  `: where the mean lies, and how sure that is; all in one place where all is one value."""

    def at(value: float) -> int:
        return round((value - low) / (high - low) * (width - 1)) if high > low else 0

    bar, mean = [" "] * width, point.mean
    if mean.low is not None and mean.high is not None:
        bar[at(mean.low) : at(mean.high) + 1] = "─" * (at(mean.high) - at(mean.low) + 1)
    bar[at(mean.value)] = "●"
    return "".join(bar)


def _show_words(memory: Memory, skills: Sequence[Skill], month: date | None, console: Console) -> None:
    """The words behind a month, of each line that has a point there."""
    from rich.text import Text

    from regard import app

    for skill in skills:
        for point in skill.points:
            if point.month == month:
                by = f", {_named(skill)}" if len(skills) > 1 else ""
                console.print(Text(f"\nBehind {month:%Y-%m}{by}", "bold"))
                for words in app.words_behind(memory, point):
                    _show_conversation(skill, words, console)


def _show_conversation(skill: Skill, words: Words, console: Console) -> None:
    from regard import app

    talk, behind = words.conversation, words.behind
    value = app.value_in_words(behind.value, skill.card.unit)
    name = talk.title or talk.source.name
    screen.print_hanging(console, screen.plain(app.on_one_line(f"  {behind.on}  {name}: {value}")), 4)
    for span in words.spans:
        screen.print_hanging(console, _quotation(words, span), 5)


def _quotation(words: Words, span: Span) -> Text:
    from rich.text import Text

    from regard import app

    turn = words.conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    quote = app.shown(app.shortened(words.conversation.quote(span), _QUOTED))
    where = f"  {app.clock(piece.start)}, {piece.place}" if piece.start is not None else f"  {piece.place}"
    return Text.assemble("    ", (f"“{quote}”", "italic"), (where, "dim"))
