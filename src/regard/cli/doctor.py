"""`regard doctor`: what is installed, what is missing, what to do."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import typer

from regard.cli import browser, screen


@dataclass(frozen=True, slots=True)
class _Check:
    what: str
    good: bool
    found: str
    to_do: str = ""
    needed: bool = True


def doctor() -> None:
    """Say what is installed, what is missing, and what to do."""
    from rich.text import Text

    console = screen.out()
    checks = [_python(), *_packages(), _listener(), _samples(), _memory(), _encoding(), _browser()]
    for check in checks:
        mark, style = ("✓", "green") if check.good else ("○", "yellow")
        console.print(Text.assemble((f"{mark} ", style), (f"{check.what}: ", "bold"), check.found))
        if not check.good:
            console.print(Text(f"    {check.to_do}"))
    console.print(Text("\nRegard opens no network connection. There is nothing to sign in to."))
    if not all(check.good for check in checks if check.needed):
        raise typer.Exit(1)


def _python() -> _Check:
    from regard import __version__

    version = ".".join(map(str, sys.version_info[:3]))
    return _Check("Regard", good=True, found=f"{__version__} on Python {version}")


def _packages() -> list[_Check]:
    """The packages that the core needs, in the versions that are installed."""
    from importlib.metadata import PackageNotFoundError, version

    checks = []
    for name, use in (("charset-normalizer", "old encodings"), ("jinja2", "the report"), ("rich", "the terminal")):
        try:
            checks.append(_Check(name, good=True, found=f"{version(name)} ({use})"))
        except PackageNotFoundError:
            checks.append(_Check(name, good=False, found=f"missing ({use})", to_do=f"pip install {name}"))
    return checks


def _listener() -> _Check:
    """The neural listener's runtime and weights; without them the rules listen, and nothing is broken."""
    from regard import app

    there = app.neural_runtime()
    name = app.listener_name()
    found = ", ".join([name, *(f"{package} {version}" for package, version in there.versions.items())])
    if there.complete:
        return _Check("Listener", good=True, found=found)
    install = f"pip install {' '.join(there.missing)}" if there.missing else "install Regard again for its weights"
    return _Check("Listener", good=False, found=found, to_do=f"For the neural one: {install}.", needed=False)


def _memory() -> _Check:
    """Where the memory lies, and whether it opens without a question."""
    from regard import app

    path = app.memory_path()
    if not path.exists():
        return _Check("Memory", good=True, found=f"none yet; `regard add` begins one in {path.parent}")
    found = app.memory_at_hand()
    if found is None:
        to_do = "Set REGARD_PASSPHRASE, or type the passphrase when you are asked."
        return _Check("Memory", good=False, found=f"{path}, locked", to_do=to_do, needed=False)
    try:
        counts = found.counts()
    finally:
        found.close()
    return _Check("Memory", good=True, found=f"{path}, {counts['conversation']:,} conversations")


def _samples() -> _Check:
    """The main job on a sample: the listener, the measures and the formats all have their files."""
    from regard import app

    sample = app.SAMPLES[0]
    try:
        reading = app.review(sample.path(), me=sample.you)
    except (app.RegardError, OSError, ValueError) as error:
        return _Check("Reading a sample", good=False, found=str(error), to_do="Install Regard again.")
    found = f"{len(reading.moments)} moments, by listener {reading.labels.made_by}; {len(app.FORMATS)} formats, "
    return _Check("Reading a sample", good=True, found=found + f"{len(app.MEASURES)} measures")


def _encoding() -> _Check:
    encoding = (sys.stdout.encoding or "none").lower()
    good = encoding.replace("-", "") == "utf8"
    return _Check(
        "Terminal", good=good, found=encoding, to_do="Set PYTHONUTF8=1 so that all names can be shown.", needed=False
    )


def _browser() -> _Check:
    found = browser.find()
    if found is None:
        to_do = "`--open` cannot work; write the report with --html PATH and open it where there is a browser."
        return _Check("Browser for --open", good=False, found="none", to_do=to_do, needed=False)
    return _Check("Browser for --open", good=True, found=getattr(found, "name", type(found).__name__))
