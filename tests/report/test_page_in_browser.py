"""The page in a real browser: by keyboard, in the dark, on paper, on a small screen, and without a network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, FloatRect, Page, sync_playwright

from regard.conversation import Conversation
from regard.reading import Reading
from regard.report import render
from report.readings import reading_of

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ACCESSIBILITY = Path(__file__).with_name("accessibility.js").read_text("utf-8")
FLAGS = (
    "--no-sandbox",  # in a container there is none to be had, and the page is our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed (Debian: apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@dataclass
class Opened:
    """A report in a browser, and all that the browser had to say about it."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def check(self, name: str) -> list[str]:
        """The findings of one of the checks in accessibility.js."""
        found: list[str] = self.page.evaluate(f"({ACCESSIBILITY}).{name}()")
        return found

    def box(self, selector: str) -> FloatRect:
        """Where an element stands on the screen."""
        box = self.page.locator(selector).bounding_box()
        assert box is not None
        return box

    def focused(self, what: str = "getAttribute('href')") -> str | None:
        """Something of the element that has the focus."""
        found: str | None = self.page.evaluate(f"document.activeElement.{what}")
        return found


Show = Callable[..., Opened]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Write a report and open it from its file."""
    contexts = []

    def open_report(reading: Reading, **options: Any) -> Opened:  # noqa: ANN401  # the browser's own options
        file = tmp_path / "report.html"
        file.write_text(render(reading), encoding="utf-8")
        contexts.append(browser.new_context(**options))
        opened = Opened(contexts[-1].new_page())
        opened.page.on("request", lambda request: opened.requests.append(request.url))
        opened.page.on("console", lambda message: opened.complaints.append(message.text))
        opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.page.goto(file.as_uri())
        return opened

    yield open_report
    for context in contexts:
        context.close()


def test_the_page_asks_the_network_for_nothing_and_nothing_goes_wrong(show: Show, story: Reading) -> None:
    opened = show(story)
    opened.page.get_by_role("link", name="Go to 0:31").click()

    assert [url.split("#")[0] for url in opened.requests] == [opened.page.url.split("#")[0]]
    assert opened.complaints == []


def test_hostile_words_run_nothing(show: Show, to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(
        "Ana: <script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">\n"
        "Ben: javascript:document.title='taken' </style><style>body{display:none}</style>"
    )

    opened = show(reading_of(talk, "Ben"))

    assert opened.page.title() == "How you listened · talk.txt"
    assert opened.page.get_by_text("<script>document.title").first.is_visible()
    assert opened.complaints == []
    assert len(opened.requests) == 1


def test_a_moment_leads_to_its_turn_which_is_then_shown_and_told_apart(show: Show, story: Reading) -> None:
    opened = show(story, viewport={"width": 1280, "height": 500})
    turn = opened.page.locator("#turn-5")
    before = turn.evaluate("e => getComputedStyle(e).backgroundColor")

    opened.page.get_by_role("link", name="Go to 0:31").click()

    assert opened.page.url.endswith("#turn-5")
    assert 0 <= opened.box("#turn-5")["y"] < 500
    assert turn.evaluate("e => getComputedStyle(e).backgroundColor") != before
    assert opened.focused("id") == "turn-5"


def test_the_last_turn_of_a_long_meeting_is_found_at_once(show: Show, meeting: Reading) -> None:
    opened = show(meeting, viewport={"width": 390, "height": 800})

    opened.page.evaluate("location.hash = '#turn-870'")
    opened.page.wait_for_function("document.activeElement.id === 'turn-870'")

    assert 0 <= opened.box("#turn-870")["y"] < 800


def test_by_keyboard_the_first_stop_skips_to_the_moments(show: Show, story: Reading) -> None:
    opened = show(story)

    opened.page.keyboard.press("Tab")
    assert opened.focused("textContent") == "Skip to the moments"
    assert opened.box(".skip[href='#moments']")["x"] >= 0
    opened.page.keyboard.press("Enter")
    opened.page.keyboard.press("Tab")

    assert opened.focused() == "#turn-2"


def test_every_stop_of_a_keyboard_walk_can_be_seen(show: Show, story: Reading) -> None:
    """Tab from the first to the last: each stop has a mark around it or beneath it, and stands on the page."""
    opened = show(story)
    stops = []
    for _ in range(80):
        opened.page.keyboard.press("Tab")
        if opened.focused("tagName") == "BODY":
            break
        seen = opened.page.evaluate(
            """() => {
                const stop = document.activeElement;
                const inside = stop.querySelector("rect") ?? stop.parentElement.querySelector("input + span") ?? stop;
                const style = getComputedStyle(stop.matches("input") ? inside : stop);
                return style.outlineStyle !== "none" || !!stop.querySelector("rect");
            }"""
        )
        stops.append((opened.page.evaluate("document.activeElement.outerHTML.slice(0, 60)"), seen))

    assert 10 < len(stops) < 80
    assert [stop for stop, seen in stops if not seen] == []


def test_the_timeline_is_one_stop_and_the_arrow_keys_walk_it(show: Show, story: Reading) -> None:
    opened = show(story)
    press = opened.page.keyboard.press
    opened.page.locator(".strips a[tabindex='0']").focus()
    assert opened.focused() == "#turn-1"

    press("ArrowRight")
    assert opened.focused() == "#turn-2"
    press("End")
    assert opened.focused() == "#turn-10"
    press("ArrowRight")
    assert opened.focused() == "#turn-10"
    press("Enter")
    assert opened.page.url.endswith("#turn-10")

    press("Home")
    assert opened.page.locator(".strips a[tabindex='0']").count() == 1


def test_by_keyboard_the_timeline_begins_at_a_bar_and_each_arrow_is_a_turn(show: Show, story: Reading) -> None:
    """Moments stand above turns 2, 5, 7 and 9; the arrow keys do not stop at them."""
    opened = show(story)
    opened.page.evaluate("document.getElementById('timeline').focus()")
    opened.page.keyboard.press("Tab")
    walked = [opened.focused()]
    for _ in range(10):
        opened.page.keyboard.press("ArrowRight")
        walked.append(opened.focused())

    assert walked == [f"#turn-{turn}" for turn in (*range(1, 11), 10)]
    assert opened.page.evaluate("!!document.activeElement.querySelector('rect')")


def test_from_a_moment_that_was_clicked_the_arrow_goes_to_the_next_turn(show: Show, story: Reading) -> None:
    opened = show(story)
    opened.page.locator(".strips a[href='#turn-5']").last.focus()

    opened.page.keyboard.press("ArrowRight")

    assert opened.focused() == "#turn-6"


def test_on_paper_no_turn_is_split_and_no_heading_is_left_alone(show: Show, story: Reading) -> None:
    opened = show(story)
    opened.page.emulate_media(media="print")
    style = "each => [...new Set([...document.querySelectorAll(each[0])].map(e => getComputedStyle(e)[each[1]]))]"

    assert opened.page.evaluate(style, [".turn, .lead, .finding, .try", "breakInside"]) == ["avoid"]
    assert opened.page.evaluate(style, ["section > h2, .lead-in, summary", "breakAfter"]) == ["avoid"]


def test_the_dark_comes_from_the_system_and_can_be_chosen(show: Show, story: Reading) -> None:
    """Without scripts and without storage: a choice is a radio button, and the style follows it."""
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light = show(story, color_scheme="light", java_script_enabled=True).page
    dark = show(story, color_scheme="dark").page
    assert light.evaluate(paper) != dark.evaluate(paper)
    night = dark.evaluate(paper)

    light.get_by_role("radio", name="Dark").check()
    dark.get_by_role("radio", name="Light").check()

    assert light.evaluate(paper) == night
    assert dark.evaluate(paper) != night


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_stands_out_from_its_ground(show: Show, story: Reading, scheme: str) -> None:
    opened = show(story, color_scheme=scheme)
    opened.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    opened.page.evaluate("location.hash = '#turn-4'")

    assert opened.check("poorContrast") == []


def test_whatever_can_be_operated_has_a_name(show: Show, story: Reading) -> None:
    assert show(story).check("nameless") == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 2560])
def test_no_screen_has_to_scroll_sideways(show: Show, meeting: Reading, width: int) -> None:
    opened = show(meeting, viewport={"width": width, "height": 800})

    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.check("tooWide") == []


def test_notes_stand_beside_their_turn_or_on_a_small_screen_below_it(show: Show, story: Reading) -> None:
    opened = show(story, viewport={"width": 1280, "height": 800})
    beside = opened.box("#turn-4 .said"), opened.box("#turn-4 .notes")
    opened.page.set_viewport_size({"width": 390, "height": 800})
    below = opened.box("#turn-4 .said"), opened.box("#turn-4 .notes")

    assert beside[1]["x"] >= beside[0]["x"] + beside[0]["width"]
    assert below[1]["y"] >= below[0]["y"] + below[0]["height"]


def test_on_paper_it_is_light_nothing_is_folded_and_controls_are_gone(show: Show, story: Reading) -> None:
    opened = show(story, color_scheme="dark")
    opened.page.emulate_media(media="print", color_scheme="dark")
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert opened.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert opened.page.locator("details:not([open])").count() == 0
    assert not opened.page.locator(".theme").is_visible()
    assert opened.page.locator("dd").first.is_visible()
    assert opened.check("poorContrast") == []
    opened.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert opened.page.locator("details[open]").count() == 0


def test_without_scripts_the_page_is_whole(show: Show, story: Reading) -> None:
    opened = show(story, java_script_enabled=False)

    opened.page.get_by_role("link", name="Go to 0:31").click()
    opened.page.get_by_text("The same as a table").click()

    assert opened.page.get_by_role("cell", name="0:06").is_visible()
    assert not opened.page.locator("#timeline-hint").is_visible()
