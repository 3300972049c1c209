"""Writing HTML reports where the user wants them, never over something else."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from regard.cli import screen

if TYPE_CHECKING:
    from regard.app import Reading


_OPENING = 2048
"""Bytes of a report in which it says what made it."""


def write_reports(readings: Sequence[Reading], where: Path | None, *, open_them: bool = False) -> list[Path]:
    """Write one report a reading and say where.

    Args:
        readings: what to report.
        where: a file for one reading; a folder for several, or if there is such a folder; None: a new private folder
            among the system's temporary files, which stays until the system clears them.
        open_them: open each in the browser.
    """
    from regard import app

    folder = where or Path(tempfile.mkdtemp(prefix="regard-"))
    one_file = where is not None and len(readings) == 1 and not where.is_dir()
    written: list[Path] = []
    for reading in readings:
        path = folder if one_file else _free(folder / f"{Path(reading.conversation.source.name).stem}.html", written)
        write(path, app.report(reading))
        written.append(path)
        screen.say(f"Report: {path}")
        if open_them:
            typer.launch(path.resolve().as_uri())
    return written


def _free(path: Path, taken: Sequence[Path]) -> Path:
    """The path, numbered if another reading of the same call already has it."""
    number = 1
    free = path
    while free in taken:
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def write(path: Path, page: str) -> None:
    """Write a page whole or not at all, readable by its owner only; refuse to replace what is no report."""
    if path.exists() and not _is_report(path):
        screen.fail(FileExistsError(f"{path} exists and is not a report; name another path. Nothing was written."))
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
        screen.fail(OSError(f"the report could not be written to {path} ({error.strerror})."))


def _is_report(path: Path) -> bool:
    """Whether a file is a page that Regard made: not every page is."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        opening = stream.read(_OPENING)
    return opening.startswith(b"<!doctype html>") and b'<meta name="generator" content="Regard ' in opening
