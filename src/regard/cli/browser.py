"""The browser that shows a report, if there is one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regard.cli import screen

if TYPE_CHECKING:
    from webbrowser import BaseBrowser


def find() -> BaseBrowser | None:
    """The user's browser; None if there is none here."""
    import webbrowser

    try:
        return webbrowser.get()
    except webbrowser.Error:
        return None


def show(page: Path) -> bool:
    """Open a page in the browser; say so if it cannot be done."""
    found = find()
    if found is None or not found.open(page.resolve().as_uri()):
        screen.say(f"regard: there is no browser here to open {page} in; it was written all the same.")
        return False
    return True
