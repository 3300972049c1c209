"""`regard demo`: the main job on the sample conversations in the package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from regard.cli import screen


def demo(
    name: Annotated[str, typer.Argument(metavar="SAMPLE", help="Which sample to print.")] = "one_to_one",
    folder: Annotated[Path, typer.Option(metavar="PATH", help="Where the reports go.")] = Path("regard-demo"),
) -> None:
    """Read the sample conversations in the package."""
    from regard import app
    from regard.cli.reports import write_reports
    from regard.cli.terminal import show_reading

    samples = {sample.name: sample for sample in app.SAMPLES}
    if name not in samples:
        raise typer.BadParameter(f"no sample {name!r}; there are {', '.join(samples)}.", param_hint="SAMPLE")
    readings = {sample.name: app.review(sample.path(), me=sample.you) for sample in app.SAMPLES}
    screen.say(f"A sample conversation, plainly fictional: {samples[name].about}\n")
    show_reading(readings[name], screen.out())
    screen.say("")
    write_reports(list(readings.values()), folder)
    others = ", ".join(other for other in samples if other != name)
    screen.say(f"\nOther samples: {others}. Try `regard demo NAME`, or your own: `regard review FILE --me NAME`.")
