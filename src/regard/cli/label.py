"""`regard label "text"`: what the listener hears in one text, and the words it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen
from regard.cli.listeners import Named

if TYPE_CHECKING:
    from rich.console import Console

    from regard.app import HeardLabel, LabelledText

_IN_WORDS = {
    "disclosure": "{} shared",
    "feeling": "words of {}",
    "wording": "{} wording",
}
"""How the sorts of labels are put that do not speak for themselves; a feeling is the words', not a person's."""

_DEGREES = {
    "disclosure": ("not very personal", "personal", "very personal"),
    "feeling": ("slight", "clear", "strong"),
}
"""The degrees 1 to 3 in words."""

_BY_RULE = "rule"
"""Stands where a listener without probabilities has none."""


def label(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What you said or wrote, in quotes.")],
    before: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What the other had said just before, in quotes.")
    ] = None,
    listener: Named = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the labels as JSON.")] = False,  # noqa: FBT002
) -> None:
    """Show what the listener hears in a text."""
    from regard import app

    try:
        with screen.sign_of_life("Listening …"):
            answer = app.label(text, before=before, listener=listener)
    except app.RegardError as error:
        screen.fail(error)
    if as_json:
        screen.print_json(app.labelled_as_values(answer))
    else:
        show(answer, screen.out())


def show(answer: LabelledText, console: Console) -> None:
    """Print what was heard."""
    from rich.text import Text

    says = [_in_words(each) for each in answer.labels]
    widest = max(map(len, says), default=0)
    for each, words in zip(answer.labels, says, strict=True):
        _show_label(each, f"{words:{widest}}", console)
    if not answer.labels:
        why = answer.silent or "there is nothing in it that this listener is sure enough of"
        console.print(Text(f"No label: {why}."))
    if answer.receptiveness is not None:
        console.print(Text(_openness(answer.receptiveness)))
    console.print(Text(f"Listener: {answer.made_by}", "dim"))


def _show_label(heard: HeardLabel, says: str, console: Console) -> None:
    from rich.text import Text

    from regard.app import shown

    line = Text.assemble(
        (says, "bold"), f"  {_per_cent(heard.probability):>4}  ", (f"“{shown(heard.words)}”", "italic")
    )
    screen.print_hanging(console, line, len(says) + 8)


def _per_cent(probability: float | None) -> str:
    """In whole per cent; never 100, as no listener is certain."""
    if probability is None:
        return _BY_RULE
    return ">99%" if probability > 0.99 else f"{probability:.0%}"


def _in_words(heard: HeardLabel) -> str:
    """`worry shared, very personal`; `words of joy, slight`; `open question`."""
    says = _IN_WORDS.get(heard.sort, "{}").format(heard.kind)
    if heard.degree is None:
        return says
    return f"{says}, {_DEGREES[heard.sort][round(heard.degree) - 1]}"


def _openness(receptiveness: float) -> str:
    side = "more" if receptiveness >= 0 else "less"
    return (
        f"Open to the other's view: {abs(receptiveness):.1f} standard deviations {side} than the mean reply of people "
        "who disagree."
    )
