"""Make the pictures in docs/pictures, of the report and of the terminal, from a sample conversation; needs a Chromium.

The letters are those of the machine's own fonts; on Debian, `fonts-noto-core` gives what the pictures here show.
"""

from __future__ import annotations

import io
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI

from regard import app
from regard.cli.terminal import show_reading
from regard.cli.today import show as show_follow_ups

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SAMPLE = "one_to_one"
WIDTH, HEIGHT = 1180, 1000
SHARPNESS = 1.2
"""Pixels of the picture for each on the page: small letters stay legible, and the file small."""
LARGEST = 300_000
"""Bytes; a page of the documentation should open at once."""

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--no-sandbox",  # in a container there is none to be had, and the pages are our own
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def main() -> int:
    """Make them all; 1 if there is no Chromium."""
    if CHROMIUM is None:
        print("no Chromium is installed (Debian: apt-get install chromium); no pictures were made", file=sys.stderr)
        return 1
    sample = next(each for each in app.SAMPLES if each.name == SAMPLE)
    reading = app.review(sample.path(), me=sample.you)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        for scheme in ("light", "dark"):
            show_report(browser, app.report(reading), scheme)
        drawing = terminal(f"regard review {sample.file} --me {sample.you.split()[0]}", partial(show_reading, reading))
        show_terminal(browser, drawing, "terminal.png")
        show_terminal(browser, terminal("regard today", show_today), "today.png")
        browser.close()
    return 0


def show_report(browser: Browser, report: str, scheme: str) -> None:
    """The top of the report, its timeline, and the turns around the last of its moments."""
    page = open_page(browser, report, scheme)
    keep(page.screenshot(), f"report-{scheme}.png")
    keep(page.locator("#timeline").screenshot(), f"timeline-{scheme}.png")
    page.get_by_role("link", name="in the conversation").last.click()
    keep(page.screenshot(), f"transcript-{scheme}.png")


def show_today(console: Console) -> None:
    """What `regard today` says of the sample fortnight."""
    fortnight = app.FORTNIGHT
    with tempfile.TemporaryDirectory() as folder:
        memory = app.open_memory(Path(folder, "memory.db"), encrypted=False)
        app.add(memory, [fortnight.path()], at=datetime.now(UTC), me=[fortnight.you])
        show_follow_ups(*app.today(memory, fortnight.today), console)
        memory.close()


def terminal(command: str, show: Callable[[Console], None]) -> str:
    """What the terminal shows, as SVG that loads no font from elsewhere."""
    console = Console(record=True, width=100, file=io.StringIO(), force_terminal=True, highlight=False)
    show(console)
    drawing = console.export_svg(title=command, theme=MONOKAI)
    return re.sub(r"@font-face \{.*?\}", "", drawing, flags=re.DOTALL)


def show_terminal(browser: Browser, drawing: str, name: str) -> None:
    """The terminal's window; its letters are large as they are."""
    page = open_page(
        browser, f"<style>body {{ margin: 0 }} svg {{ display: block }}</style>{drawing}", "light", sharpness=1
    )
    keep(page.locator("svg").first.screenshot(omit_background=True), name)


def open_page(browser: Browser, html: str, scheme: str, sharpness: float = SHARPNESS) -> Page:
    """A page in the colours of a scheme."""
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        color_scheme="dark" if scheme == "dark" else "light",
        device_scale_factor=sharpness,
    )
    page = context.new_page()
    page.set_content(html)
    return page


def keep(picture: bytes, name: str) -> None:
    """Write a picture, unless it is too large to be one."""
    if len(picture) > LARGEST:
        raise SystemExit(f"{name} would have {len(picture):,} bytes; at most {LARGEST:,}")
    (FOLDER / name).write_bytes(picture)
    print(f"{name}: {len(picture):,} bytes")


if __name__ == "__main__":
    sys.exit(main())
