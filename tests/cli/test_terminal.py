"""What a reading looks like on a terminal."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from regard import app
from regard.cli.terminal import show_reading


@pytest.fixture
def reading() -> app.Reading:
    """Of the sample that `regard demo` shows first."""
    sample = next(each for each in app.SAMPLES if each.name == "one_to_one")
    return app.review(sample.path(), me=sample.you, listener="rules")


def on_a_screen(reading: app.Reading, columns: int = 60) -> list[str]:
    """The lines of a screen."""
    file = io.StringIO()
    show_reading(reading, Console(file=file, width=columns, force_terminal=True, color_system=None))
    return [line.rstrip() for line in file.getvalue().splitlines()]


def test_a_sentence_that_is_folded_goes_on_under_itself(reading: app.Reading) -> None:
    lines = on_a_screen(reading)

    folded = lines[lines.index("What was measured") + 2 : lines.index("One thing to try") - 3]
    assert any(line.startswith("    ") for line in folded)
    assert all(line.startswith("  ") for line in folded if line)
    moments = lines[lines.index("Moments") + 1 : lines.index("What was measured")]
    assert all(line.startswith(("✓", "○", "    ")) for line in moments if line)


def test_what_a_finding_rests_on_is_named_and_no_line_twice(reading: app.Reading) -> None:
    first, *_ = app.first_findings(reading.findings)
    span = reading.conversation.whole(4)
    twice = replace(reading, findings=(replace(first, rests_on=1, evidence=(span, span)),))
    place = reading.conversation.turns[4].place

    (says,) = [line for line in on_a_screen(twice, 400) if "rests on" in line]

    assert says.endswith(f"(rests on 1 word: {place})")


def test_only_what_there_is_more_is_promised(reading: app.Reading) -> None:
    first = app.first_findings(reading.findings)[:1]

    def promise(findings: tuple[app.Finding, ...]) -> list[str]:
        return [line for line in on_a_screen(replace(reading, findings=findings), 400) if "In the report" in line]

    assert promise(first) == []
    (some,) = promise((*first, replace(first[0], measure="thanks 1"), replace(first[0], measure="pace 1", value=None)))
    assert some.endswith(": 1 more finding, and why there is too little to say on 1 question.")


def test_one_turn_is_one_turn(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Ida: How was the move?\nIda: I heard that it rained all day.\n")

    assert on_a_screen(app.review(path, listener="rules"))[0] == "talk.txt: Ida, 1 turn  listener rules 1"
