"""`regard demo`: the main job on the sample conversations in the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from regard.cli import screen
from regard.cli.listeners import Named

if TYPE_CHECKING:
    from regard.app import Read, Reading, Sample


def _names(begun: str) -> list[str]:
    """What the shell can complete a sample's name to."""
    from regard import app

    return [sample.name for sample in app.SAMPLES if sample.name.startswith(begun)]


def demo(
    name: Annotated[
        str, typer.Argument(metavar="SAMPLE", help="Which sample to print.", autocompletion=_names)
    ] = "one_to_one",
    folder: Annotated[str, typer.Option(metavar="PATH", help="Where the reports go.")] = "regard-demo",
    listener: Named = None,
) -> None:
    """Read the sample conversations in the package."""
    from regard import app
    from regard.cli.reports import Place, write_reports
    from regard.cli.terminal import show_reading

    samples = {sample.name: sample for sample in app.SAMPLES}
    if name not in samples:
        raise typer.BadParameter(f"no sample {name!r}; there are {', '.join(samples)}.", param_hint="SAMPLE")
    try:
        answers = {sample.name: _answer(sample, listener) for sample in app.SAMPLES}
    except app.RegardError as error:
        screen.fail(error)
    screen.say(f"A sample conversation, plainly fictional: {samples[name].about}")
    screen.say("")
    show_reading(answers[name][0], screen.out())
    screen.say("")
    write_reports([(*answer, {}) for answer in answers.values()], Place(Path(folder), is_file=False, option="--folder"))
    _show_fortnight(listener)
    others = ", ".join(other for other in samples if other != name)
    screen.say("")
    screen.say(f"Other samples: {others}. Try `regard demo NAME`, or your own: `regard review FILE --me NAME`.")
    screen.say("`regard add PATH…` remembers your own, encrypted; `regard today` then says whom to come back to.")


def _show_fortnight(listener: str | None) -> None:
    """What `regard today` says of a sample fortnight, from a memory that is gone afterwards."""
    from datetime import UTC, datetime
    from tempfile import TemporaryDirectory

    from regard import app
    from regard.cli.today import show

    sample = app.FORTNIGHT
    screen.say("")
    day = sample.today
    screen.say(f"And with a memory, on {day:%A} {day.day} {day:%B %Y}, as `regard today` shows it: {sample.about}")
    screen.say("")
    with TemporaryDirectory(prefix="regard-") as folder:
        memory = app.open_memory(Path(folder, "memory.db"), encrypted=False)
        try:
            app.add(memory, [sample.path()], at=datetime.now(UTC), me=[sample.you], listener=listener)
            show(*app.today(memory, sample.today), screen.out())
        finally:
            memory.close()


def _answer(sample: Sample, listener: str | None) -> tuple[Reading, Read]:
    from regard import app

    read = app.open_conversation(sample.path())
    return app.review_conversation(read.conversations[0], sample.you, listener=listener), read
