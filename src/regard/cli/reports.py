"""Writing HTML reports where the user wants them, never over something else."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from regard.cli import browser, screen

if TYPE_CHECKING:
    from regard.app import Read, Reading, Usual

    Answer = tuple[Reading, Read, Mapping[str, Usual]]


_OPENING = 2048
"""Bytes of a report in which it says what made it."""

_PAGES = (".html", ".htm")
"""How the name of a report ends; any other name is a folder's."""

_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")
"""What some system does not take in the name of a file."""

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where reports go.

    Attributes:
        path: one file, or a folder.
        is_file: which of the two.
        option: what the user writes to name another place.
    """

    path: Path
    is_file: bool
    option: str = "--html"


def place_for(html: str | None, files: Sequence[Path]) -> Place | None:
    """The place that `--html` names: a folder, unless there is one transcript and the name is a page's."""
    if html is None:
        return None
    if not html.strip() or html == "-":
        raise typer.BadParameter(
            "name a file that ends in .html, or a folder; the report is not printed.", param_hint="--html"
        )
    path = Path(html)
    if path.is_file() and any(path.samefile(file) for file in files if file.exists()):
        raise typer.BadParameter("that is the transcript itself; nothing was written.", param_hint="--html")
    return Place(path, len(files) == 1 and not path.is_dir() and path.suffix.lower() in _PAGES)


def write_reports(answers: Sequence[Answer], place: Place | None, *, open_them: bool = False) -> bool:
    """Write one report a reading, say where, and open it if asked.

    Args:
        answers: what to report, each with what came out of its file, and what is usual for the owner.
        place: where; None: a new private folder among the system's temporary files.
        open_them: open each in the browser.

    Returns:
        Whether all that was asked for was done: False if there is no browser to open a report in.
    """
    from regard import app

    where = place or Place(Path(tempfile.mkdtemp(prefix="regard-")), is_file=False)
    kept = "" if place else " (readable by you only; it stays there until you delete it)"
    written: list[Path] = []
    for reading, read, usuals in answers:
        path = _free(where.path, written) if where.is_file else _free(where.path / _name(reading), written)
        write(path, app.report(reading, read, usuals), where.option)
        written.append(path)
        screen.say(f"Report: {path}{kept}")
    shown = [browser.show(path) for path in written] if open_them else []
    return all(shown)


def _name(reading: Reading) -> str:
    """How a report in a folder is called: as the transcript, and as the one thread or chat of those in its file."""
    stem = Path(reading.conversation.source.name).stem
    title = " ".join(_NOT_IN_NAMES.sub(" ", reading.conversation.title).split())[:_LONGEST_TITLE].strip(" .")
    return f"{stem} - {title}.html" if title and title not in stem else f"{stem}.html"


def _free(path: Path, taken: Sequence[Path]) -> Path:
    """The page itself, or numbered if another reading of this run has that name: none replaces another."""
    free = path
    number = 1
    while free in taken:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def write(path: Path, page: str, option: str = "--html") -> None:
    """Write a page whole or not at all, readable by its owner only; refuse to replace what is no report."""
    if path.exists() and not _is_report(path):
        _refuse(f"{path} exists and is not a report", option)
    if path.parent.is_file():
        _refuse(f"{path.parent} is a file, so that no report can be put into it", option)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".html")  # 0600 from the start
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(page)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)  # gone already, unless something went wrong
    except OSError as error:
        _refuse(f"the report could not be written to {path} ({error.strerror})", option)


def _refuse(why: str, option: str) -> None:
    screen.fail(OSError(f"{why}; name another place with {option} PATH."))


def _is_report(path: Path) -> bool:
    """Whether a file is a page that Regard made: not every page is."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    return opening.startswith(b"<!doctype html>") and b'<meta name="generator" content="Regard ' in opening
