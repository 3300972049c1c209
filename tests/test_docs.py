"""The documentation is true: the reference is current, every link leads somewhere, every word is in the glossary."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from regard.app import EVERY_CARD, MEASURES
from regard.listener import Disclosure
from regard.reading import Response

ROOT = Path(__file__).parents[1]
PAGES = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def test_the_reference_is_what_the_cards_say_now() -> None:
    check = [sys.executable, "scripts/reference.py", "--check"]
    ran = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]

    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_readme_or_a_guide_names_an_app_for_every_format() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs/guides/bring-in").glob("*.md")]
    text = "".join(page.read_text("utf-8") for page in pages)

    assert [card.name for card in EVERY_CARD if not any(app in text for app in card.made_by)] == []


def test_the_moments_page_has_every_response_and_the_glossary_every_disclosure() -> None:
    moments = (ROOT / "docs/ideas/moments.md").read_text("utf-8")
    glossary = (ROOT / "docs/glossary.md").read_text("utf-8")

    assert [response for response in Response if f"| {response} |" not in moments] == []
    assert [kind for kind in Disclosure if kind not in glossary] == []


def test_every_card_says_all_that_a_card_must() -> None:
    for measure in MEASURES:
        card = measure.card
        assert card.question.endswith("?")
        assert card.says.endswith(".")
        for text in (card.range, card.least_data, card.limits, card.source, card.example.talk):
            assert text.strip(), card.name


def test_every_make_target_has_its_line_of_the_manual() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)

    assert phony
    for target in phony[1].split():
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), target


def test_no_file_names_a_registry_or_a_machine() -> None:
    """Lock files pin names, versions and hashes; nothing says where from, or on what machine."""
    forbidden = re.compile(r"files[.]pythonhosted|registry[.]npmjs|deb[.]debian|/[w]ork/|/[r]oot/[.]")
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607  # whichever git there is
    if tracked.returncode:
        pytest.skip("not a git checkout, so it is not known which files belong to the project")
    for name in tracked.stdout.splitlines():
        path = ROOT / name
        if path.suffix not in (".png", ".ico") and path.is_file():
            assert not forbidden.search(path.read_text("utf-8", errors="replace")), name
