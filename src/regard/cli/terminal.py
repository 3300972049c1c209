"""A reading on the terminal: moments first, then findings, then one thing to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from regard import app
from regard.cli import screen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console

_POINTED_TO = 3
"""Places named beside a finding on the screen; the report has more."""

_QUOTED = 300
"""Characters of a quotation on the screen; the report has the whole of it."""


def show_reading(reading: app.Reading, console: Console, usuals: Mapping[str, app.Usual] | None = None) -> None:
    """Print a reading, its findings beside what is usual for the owner, by the name of the measure."""
    talk = reading.conversation
    others = [name for name in talk.participants if name != reading.you]
    with_whom = f" with {', '.join(others)}" if others else ""
    turns = "1 turn" if len(talk.turns) == 1 else f"{len(talk.turns)} turns"
    title = app.on_one_line(f"{talk.title or talk.source.name}: {reading.you}{with_whom}, {turns}{_days(talk)}")
    console.print(Text.assemble((title, "bold"), (f"  listener {reading.labels.made_by}", "dim")))
    _show_moments(reading, console)
    _show_findings(reading, console, usuals or {})
    _show_step(reading, console)


def _days(talk: app.Conversation) -> str:
    """From when to when, where the messages say it."""
    days = sorted(turn.sent.date() for turn in talk.turns if turn.sent is not None)
    if not days:
        return ""
    return f", {days[0]}" if days[0] == days[-1] else f", {days[0]} to {days[-1]}"


def _show_moments(reading: app.Reading, console: Console) -> None:
    if reading.too_little:
        console.print(Text(f"\nNo moments to show: {reading.too_little}."))
        return
    console.print(Text("\nMoments", "bold underline"))
    for moment in reading.leads:
        _show_moment(reading, moment, console)


def _show_moment(reading: app.Reading, moment: app.Moment, console: Console) -> None:
    mark, style = ("✓ done well", "green") if moment.response.done_well else ("○ a missed chance", "yellow")
    says = app.shown(app.moment_in_words(moment, _speaker(reading, moment.shared)))
    console.print()
    screen.print_hanging(console, Text.assemble((mark, style), "  ", says), len(mark) + 2)
    for span in (moment.shared, *moment.answer):
        screen.print_hanging(console, Text("    ").append_text(_quotation(reading, span)), 4)


def _speaker(reading: app.Reading, span: app.Span) -> str:
    return reading.conversation.turns[span.turn].speaker or "Somebody"


def _quotation(reading: app.Reading, span: app.Span) -> Text:
    turn = reading.conversation.turns[span.turn]
    piece = turn.piece_at(span.begin)
    where = [app.clock(piece.start)] if piece.start is not None else []
    where += [app.day_and_time(piece.sent)] if piece.sent is not None else []
    where.append(str(piece.place))
    words = app.shown(app.shortened(reading.conversation.quote(span), _QUOTED))
    return Text.assemble(
        (app.shown(_speaker(reading, span)), "bold"), ": ", (f"“{words}”", "italic"), (f"  {', '.join(where)}", "dim")
    )


def _show_step(reading: app.Reading, console: Console) -> None:
    if reading.next_step is not None:
        console.print(Text("\nOne thing to try", "bold underline"))
        console.print(Text("\n" + app.shown(reading.next_step.says)))


def _show_findings(reading: app.Reading, console: Console, usuals: Mapping[str, app.Usual]) -> None:
    first = app.first_findings(reading.findings)
    if first:
        console.print(Text("\nWhat was measured", "bold underline"))
        console.print()
    for finding in first:
        beside = _usual(usuals.get(finding.name), finding, reading.conversation.medium)
        dim = f"  {_rests_on(reading, finding)}{beside}"
        screen.print_hanging(console, Text.assemble("  ", app.finding_in_words(finding), (dim, "dim")), 4)
    if more := _what_more(reading, len(first)):
        console.print(Text(f"\nIn the report (--html PATH) and in --json: {more}.", "dim"))


def _usual(usual: app.Usual | None, finding: app.Finding, medium: app.Medium) -> str:
    return f"  {app.usual_in_words(usual, finding, medium)}" if usual else ""


def _what_more(reading: app.Reading, shown: int) -> str:
    """What is found or explained beyond the findings shown; empty if nothing is."""
    said = sum(finding.value is not None for finding in reading.findings)
    more, silent = said - shown, len(reading.findings) - said
    parts = (
        f"{more} more {'finding' if more == 1 else 'findings'}" * bool(more),
        f"why there is too little to say on {silent} {'question' if silent == 1 else 'questions'}" * bool(silent),
    )
    return ", and ".join(filter(None, parts))


def _rests_on(reading: app.Reading, finding: app.Finding) -> str:
    """`(rests on 68 turns: lines 61, 161, 245)`: how much, and where the most telling of it stands."""
    talk = reading.conversation
    every = [talk.turns[span.turn].piece_at(span.begin).place for span in finding.evidence]
    places = list(dict.fromkeys(every))[:_POINTED_TO]
    see = ", ".join(map(str, places))
    if len(places) > 1 and all(place.line is not None for place in places):
        see = f"lines {', '.join(str(place.line) for place in places)}"
    rests_on = app.rests_on_in_words(finding)
    return f"(rests on {rests_on}: {see})" if see else f"(rests on {rests_on})"
