"""A reading on the terminal: moments first, then one thing to try, then findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from regard import app

if TYPE_CHECKING:
    from rich.console import Console

_POINTED_TO = 3
"""Places named beside a finding on the screen; the report has more."""

_QUOTED = 300
"""Characters of a quotation on the screen; the report has the whole of it."""


def show_reading(reading: app.Reading, console: Console) -> None:
    """Print a reading."""
    talk = reading.conversation
    others = [name for name in talk.participants if name != reading.you]
    with_whom = f" with {', '.join(others)}" if others else ""
    console.print(Text(app.shown(f"{talk.source.name}: {reading.you}{with_whom}, {len(talk.turns)} turns"), "bold"))
    _show_moments(reading, console)
    _show_step(reading, console)
    _show_findings(reading, console)


def _show_moments(reading: app.Reading, console: Console) -> None:
    if reading.too_little:
        console.print(Text(f"\nNo moments to show: {reading.too_little}."))
        return
    console.print(Text("\nMoments", "bold underline"))
    for moment in reading.leads:
        _show_moment(reading, moment, console)


def _show_moment(reading: app.Reading, moment: app.Moment, console: Console) -> None:
    mark = ("✓ done well", "green") if moment.response.done_well else ("○ a missed chance", "yellow")
    says = app.shown(app.moment_in_words(moment, _speaker(reading, moment.shared)))
    console.print()
    console.print(Text.assemble(mark, "  ", says))
    for span in (moment.shared, *moment.answer):
        _print_indented(_quotation(reading, span), console)


def _print_indented(text: Text, console: Console) -> None:
    """Indent every line on a terminal; in a pipe, where lines are not folded, the one there is."""
    console.print(Text("    ").append_text(text) if console.soft_wrap else Padding(text, (0, 0, 0, 4), expand=False))


def _speaker(reading: app.Reading, span: app.Span) -> str:
    return reading.conversation.turns[span.turn].speaker or "Somebody"


def _quotation(reading: app.Reading, span: app.Span) -> Text:
    turn = reading.conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    where = [app.clock(piece.start)] if piece.start is not None else []
    where.append(str(piece.place))
    words = app.shown(app.shortened(reading.conversation.quote(span), _QUOTED))
    return Text.assemble(
        (app.shown(_speaker(reading, span)), "bold"), ": ", (f"“{words}”", "italic"), (f"  {', '.join(where)}", "dim")
    )


def _show_step(reading: app.Reading, console: Console) -> None:
    if reading.next_step is not None:
        console.print(Text("\nOne thing to try", "bold underline"))
        console.print(Text("\n" + app.shown(reading.next_step.says)))


def _show_findings(reading: app.Reading, console: Console) -> None:
    first = app.first_findings(reading.findings)
    if first:
        console.print(Text("\nWhat was measured", "bold underline"))
        console.print()
    for finding in first:
        console.print(Text.assemble("  ", app.finding_in_words(finding), (f"  {_rests_on(reading, finding)}", "dim")))
    said = sum(finding.value is not None for finding in reading.findings)
    more = (
        f"{said - len(first)} more findings, and the reasons for {len(reading.findings) - said} with too little to say"
    )
    console.print(Text(f"\n{more}, are in the report (--html PATH) and in --json.", "dim"))


def _rests_on(reading: app.Reading, finding: app.Finding) -> str:
    turns = [reading.conversation.turns[span.turn] for span in finding.evidence[:_POINTED_TO]]
    places = [turn.piece_at(span.begin).place for turn, span in zip(turns, finding.evidence, strict=False)]
    lines = [place.line for place in places]
    if None not in lines:
        see = f"; line {', '.join(map(str, lines))}" if lines else ""
    else:
        see = f"; {', '.join(map(str, places))}"
    return f"(rests on {finding.rests_on}{see})"
