"""`regard growth`: a chart that fits the screen, the words behind a month, and why some lines are not compared."""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from app.talks import remember_talks
from cli.running import regard
from regard import app
from regard.cli.growth import _show
from regard.reading import mean_with_interval

OPEN = "open_questions"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a memory of twelve talks, from September to December 2025."""
    return remember_talks(tmp_path_factory.mktemp("home"), 12).parent


@pytest.fixture
def skills(home: Path) -> Iterator[tuple[app.Skill, ...]]:
    with closing(app.open_memory(home / "memory.db")) as memory:
        yield app.growth(memory)


def _growth(home: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return regard("growth", *words, REGARD_HOME=str(home), REGARD_UNENCRYPTED="1")


def _on_a_screen(skills: list[app.Skill], columns: int, latest: int | None = None) -> list[str]:
    file = io.StringIO()
    console = Console(file=file, width=columns, force_terminal=True, color_system=None)
    _show(skills, console, latest=latest)
    return [line.rstrip() for line in file.getvalue().splitlines()]


def _rows(lines: list[str]) -> list[str]:
    return [line for line in lines if re.match(r"\d{4}-\d\d ", line)]


@pytest.mark.parametrize("columns", [80, 100])
def test_each_month_is_one_line_of_the_screen(skills: tuple[app.Skill, ...], columns: int) -> None:
    lines = _on_a_screen(list(skills), columns)

    months = sum(len(skill.points) for skill in skills)
    assert len(_rows(lines)) == months > 20
    assert all(re.search(r"\d talks?$", row) for row in _rows(lines))
    assert max(map(len, lines)) <= columns


def _drawn(skill: app.Skill, *months: list[float]) -> list[str]:
    """The rows of a skill with these values in one month after another."""
    days = [date(2026, month, 1) for month in range(1, len(months) + 1)]
    points = tuple(
        app.Point(day, mean_with_interval(values), tuple(app.Behind(1, day, value) for value in values))
        for day, values in zip(days, months, strict=True)
    )
    return _rows(_on_a_screen([replace(skill, points=points)], 80))


def _of(skills: tuple[app.Skill, ...], name: str = OPEN) -> app.Skill:
    return next(skill for skill in skills if skill.card.name == name)


def test_a_higher_mean_stands_further_to_the_right(skills: tuple[app.Skill, ...]) -> None:
    rows = _drawn(_of(skills), [0.2, 0.3], [0.5], [0.8, 0.9, 1.0])

    at = [row.index("●") for row in rows]
    assert at == sorted(set(at))
    assert [row.count("─") > 0 for row in rows] == [False, False, True]
    assert len({row.index("talk") for row in rows}) == 1


@pytest.mark.parametrize("card", [measure.card for measure in app.MEASURES], ids=lambda card: card.name)
def test_no_measure_needs_more_than_the_screen_has(skills: tuple[app.Skill, ...], card: app.Card) -> None:
    top = 1.0 if card.unit in ("share", "balance", "similarity") else 5_000.0
    skill = replace(_of(skills), card=card, medium=app.Medium.MAIL)
    rows = _drawn(skill, [0.01 * top] * 500 + [0.0, top], [0.3 * top, 0.0, 0.5 * top])

    assert len(rows) == 2
    assert all(row.endswith(" threads") for row in rows)
    assert max(map(len, rows)) <= 80


def test_one_month_of_one_talk_is_a_point_without_an_interval(skills: tuple[app.Skill, ...]) -> None:
    (row,) = _drawn(_of(skills), [0.25])

    assert row.split() == ["2026-01", "●", "25%", "1", "talk"]


def test_values_that_are_all_the_same_are_no_range(skills: tuple[app.Skill, ...]) -> None:
    rows = _drawn(_of(skills, "longest_turn"), [12.0] * 4, [12.0])

    assert [row.split() for row in rows] == [
        ["2026-01", "●", "12", "words", "4", "talks"],
        ["2026-02", "●", "12", "words", "1", "talk"],
    ]


def test_what_is_counted_is_said_once_a_row(skills: tuple[app.Skill, ...]) -> None:
    (row,) = _drawn(_of(skills, "longest_turn"), [10.0, 20.0, 40.0])

    assert row.count("words") == 1
    assert re.search(r"23 words  10 to 40  3 talks$", row)


def test_lines_that_are_not_to_be_compared_say_why(skills: tuple[app.Skill, ...]) -> None:
    one = _of(skills)
    lines = _on_a_screen([one, replace(one, made_by="neural 9")], 80)

    assert [line for line in lines if line.startswith("By ")] == [
        "By open_questions 1 and rules 1; not to be compared with others.",
        "By open_questions 1 and neural 9; not to be compared with others.",
    ]
    assert not any(line.startswith("By ") for line in _on_a_screen([one], 80))


def test_of_all_skills_the_latest_months_are_shown(skills: tuple[app.Skill, ...]) -> None:
    assert len(_rows(_on_a_screen([_of(skills)], 80, latest=2))) == 2


def test_a_measure_shows_the_words_behind_its_last_month(home: Path) -> None:
    out = _growth(home, OPEN).stdout

    head, words = out.split("Behind 2025-12")
    assert "2025-09" in head
    assert re.search(r"2025-12-\d\d  talks/2025-12-\d\d talk.txt: \d+%", words)
    assert re.search(r"“[^”]+\?”  line \d+", words)


def test_another_months_words_can_be_asked_for(home: Path) -> None:
    values = json.loads(_growth(home, OPEN, "--month", "2025-10", "--json").stdout)

    (skill,) = values["skills"]
    with_quotes = {
        point["month"] for point in skill["points"] for talk in point["conversations"] if talk["quotes"] is not None
    }
    assert with_quotes == {"2025-10"}
    assert values.keys() == {"skills"}


def test_a_month_without_anything_is_refused_with_those_there_are(home: Path) -> None:
    ran = _growth(home, OPEN, "--month", "2024-01")

    assert ran.returncode == 2
    assert "from 2025-09 to 2025-12" in " ".join(ran.stderr.split())


def test_a_month_or_a_picture_is_of_one_measure(home: Path, tmp_path: Path) -> None:
    assert _growth(home, "--month", "2025-10").returncode == 2
    assert _growth(home, "--picture", tmp_path / "all.png").returncode == 2
    assert list(tmp_path.glob("*.png")) == []


def test_a_measure_is_drawn_to_a_file(home: Path, tmp_path: Path) -> None:
    picture = tmp_path / "open.svg"
    ran = _growth(home, OPEN, "--picture", picture)

    assert ran.stderr == f"{picture}: open_questions 1 in talk, heard by rules 1.\n"
    assert "How many of your questions were open?" in picture.read_text("utf-8")


def test_where_nothing_was_found_the_reason_is_given(home: Path, tmp_path: Path) -> None:
    nothing, never = _growth(tmp_path / "new"), _growth(home, "pace")

    assert (nothing.returncode, nothing.stderr) == (
        1,
        "No conversation of yours has been read yet: `regard add` reads them.\n",
    )
    assert (never.returncode, never.stdout) == (1, "")
    assert never.stderr.startswith("Nothing was found of pace yet;")
