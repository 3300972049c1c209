"""Your usual, and each skill over time: never across media, listeners or versions, and never a total."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from statistics import fmean

import pytest

from app.talks import talk
from regard import app
from regard.conversation import Conversation, Medium
from regard.listener import Labels
from regard.reading import Mean

OPEN = "open_questions"


def _reading(path: Path) -> app.Reading:
    return app.review(path, me="Ida", listener="rules")


def _value(reading: app.Reading, name: str = OPEN) -> float:
    (value,) = [finding.value for finding in reading.findings if finding.name == name]
    assert value is not None
    return value


@pytest.fixture
def new(to_conversation: Callable[[str], Conversation]) -> app.Reading:
    """A talk that memory does not have, in which every question is open."""
    return app.review_conversation(to_conversation(talk(Random(77), 1.0)), "Ida Holm", listener="rules")  # noqa: S311  # seeded


def test_the_usual_is_of_the_other_talks(talks: app.Memory, talk_files: list[Path], new: app.Reading) -> None:
    every = sorted(_value(_reading(path)) for path in talk_files)
    found = app.usuals(talks, new)[OPEN]

    assert found.of == len(talk_files)
    assert every[0] <= found.low <= found.median <= found.high <= every[-1]
    assert sum(found.low <= value <= found.high for value in every) >= len(every) / 2


def test_a_conversation_is_not_its_own_usual_whatever_its_file_is_called(
    talks: app.Memory, talk_files: list[Path], tmp_path: Path
) -> None:
    copy = tmp_path / "renamed.txt"
    copy.write_text(talk_files[3].read_text() + "\n")

    assert app.usuals(talks, _reading(copy))[OPEN].of == len(talk_files) - 1


def test_nothing_is_usual_in_a_medium_or_for_a_listener_without_talks(talks: app.Memory, new: app.Reading) -> None:
    chat = replace(new, conversation=replace(new.conversation, medium=Medium.CHAT))
    other = replace(new, labels=_by("another 1", new.labels))
    newer = replace(new, findings=tuple(replace(each, measure=f"{each.name} 99") for each in new.findings))

    assert app.usuals(talks, new)
    assert app.usuals(talks, chat) == app.usuals(talks, other) == app.usuals(talks, newer) == {}


def _by(name: str, labels: Labels) -> Labels:
    return Labels(name, tuple(labels), labels.hears)


def test_without_memory_of_an_owner_nothing_is_usual(memory: app.Memory, new: app.Reading) -> None:
    assert app.usuals(memory, new) == {}
    assert app.growth(memory) == ()


def test_only_what_has_a_value_here_has_a_usual(talks: app.Memory, new: app.Reading) -> None:
    read = app.Read((new.conversation,), items=1, kept=1, skipped=())
    values = app.answer_as_values(new, read, app.usuals(talks, new))

    usual = {each["measure"].split()[0]: each["usual"] for each in values["findings"]}
    assert usual[OPEN].keys() == {"median", "low", "high", "of", "compares"}
    assert usual[OPEN]["compares"] == "more than usual"
    assert all(usual[each.name] is None for each in new.findings if each.value is None)


def test_a_month_is_the_mean_of_its_talks(talks: app.Memory, talk_files: list[Path]) -> None:
    (skill,) = app.growth(talks, OPEN)

    for point in skill.points:
        values = [_value(_reading(path)) for path in talk_files if path.name.startswith(f"{point.month:%Y-%m}")]
        assert point.mean.value == pytest.approx(fmean(values))
        assert [each.value for each in point.behind] == values
    assert [f"{point.month:%Y-%m}" for point in skill.points] == ["2025-09", "2025-10", "2025-11", "2025-12"]


def test_how_sure_a_month_is_cannot_be_told_from_two_talks(talks: app.Memory) -> None:
    (skill,) = app.growth(talks, OPEN)

    for point in skill.points:
        assert (point.mean.low is None) == (point.mean.high is None) == (len(point.behind) < 3)


def test_the_words_behind_a_point_stand_in_its_talks_and_none_twice(talks: app.Memory) -> None:
    (skill,) = app.growth(talks, OPEN)
    found = app.words_behind(talks, skill.points[-1])

    assert [each.behind for each in found] == list(skill.points[-1].behind)
    for each in found:
        said = [each.conversation.quote(span) for span in each.spans]
        assert len(said) == len(set(said)) <= 3
        assert all(quote.endswith("?") for quote in said)
        assert bool(said) == bool(each.behind.value)


def test_what_another_listener_heard_is_a_line_of_its_own(talks: app.Memory, talk_files: list[Path]) -> None:
    reading = _reading(talk_files[0])
    first = min(app.growth(talks, OPEN)[0].points[0].behind, key=lambda each: each.on)
    talks.read_anew(first.conversation, "Ida Holm", replace(reading, labels=_by("another 1", reading.labels)), ())

    lines = app.growth(talks, OPEN)

    assert [(line.made_by, sum(len(point.behind) for point in line.points)) for line in lines] == [
        ("another 1", 1),
        ("rules 1", len(talk_files) - 1),
    ]


def test_what_another_version_of_a_measure_found_is_a_line_of_its_own(
    talks: app.Memory, talk_files: list[Path]
) -> None:
    reading = _reading(talk_files[0])
    old = tuple(replace(each, measure=f"{each.name} 0") for each in reading.findings)
    first = app.growth(talks, OPEN)[0].points[0].behind[0]
    talks.read_anew(first.conversation, "Ida Holm", replace(reading, findings=old), ())

    assert [line.measure for line in app.growth(talks, OPEN)] == [f"{OPEN} 0", f"{OPEN} 1"]


def test_a_talk_without_a_day_is_counted_and_stands_in_no_month(talks: app.Memory, tmp_path: Path) -> None:
    path = tmp_path / "sometime.txt"
    path.write_text(talk(Random(3), 0.5))  # noqa: S311  # seeded
    app.add(talks, [path], at=_now(), me=["Ida Holm"], listener="rules")
    (skill,) = app.growth(talks, OPEN)

    assert skill.undated == 1
    assert sum(len(point.behind) for point in skill.points) == 12


def _now() -> datetime:
    return datetime(2026, 5, 5, 8, tzinfo=UTC)


def test_a_measure_that_is_not_there_is_refused(memory: app.Memory) -> None:
    with pytest.raises(app.NotInMemory, match="no measure is called 'charm'"):
        app.growth(memory, "charm")


def test_plain_values_have_quotes_for_the_month_asked_for(talks: app.Memory) -> None:
    values = app.growth_as_values(talks, app.growth(talks, OPEN), date(2025, 10, 1))

    (skill,) = values["skills"]
    quoted = {point["month"]: [talk["quotes"] for talk in point["conversations"]] for point in skill["points"]}
    assert all(quotes is None for month, each in quoted.items() if month != "2025-10" for quotes in each)
    said = [quote for quotes in quoted["2025-10"] for quote in quotes]
    assert said
    assert all(quote["speaker"] == "Ida Holm" and quote["line"] for quote in said)
    assert "total" not in values
    assert "score" not in str(values)


@pytest.mark.parametrize(("kind", "head"), [("png", b"\x89PNG\r\n"), ("svg", b"<svg")])
def test_a_skill_is_drawn(talks: app.Memory, kind: str, head: bytes) -> None:
    (skill,) = app.growth(talks, OPEN)

    assert app.growth_picture(skill, kind).startswith(head)


def test_a_single_month_of_a_single_talk_is_drawn(talks: app.Memory) -> None:
    (skill,) = app.growth(talks, OPEN)
    point = skill.points[0]
    one = replace(point, mean=Mean(point.behind[0].value, None, None, 1), behind=point.behind[:1])

    assert b"How many of your questions were open?" in app.growth_picture(replace(skill, points=(one,)), "svg")
