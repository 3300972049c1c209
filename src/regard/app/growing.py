"""Your usual, and how each skill went over time: from the findings of conversations that memory holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from regard.conversation import Medium
from regard.measures import MEASURES, Card, Unit
from regard.memory import Memory, Past
from regard.problems import NotInMemory
from regard.reading import Mean, Reading, Usual, mean_with_interval, usual

LATEST = 200
"""So many conversations of a medium, the latest, make the usual (judgement): how one spoke years ago is no usual."""


def usuals(memory: Memory, reading: Reading) -> Mapping[str, Usual]:
    """What is usual for the owner, by the name of the measure; nothing of what the reading has no value for.

    Compared is what the same version of a measure found on the labels of the same listener in the latest other
    conversations of the same medium.
    """
    you = memory.you()
    if you is None:
        return {}
    wanted = {finding.measure: finding.name for finding in reading.findings if finding.value is not None}
    values: dict[str, list[float]] = defaultdict(list)
    for measure, value in memory.beside(reading.conversation, you.id, reading.labels.made_by, LATEST):
        if measure in wanted:
            values[wanted[measure]].append(value)
    return {name: found for name, each in values.items() if (found := usual(each)) is not None}


@dataclass(frozen=True, slots=True)
class Behind:
    """A conversation behind a point.

    Attributes:
        conversation: its number in memory.
        on: its day.
        value: what the measure found there.
        quotes: the most telling words, at most three; none until they are asked for.
    """

    conversation: int
    on: date
    value: float
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One month of a skill.

    Attributes:
        month: its first day.
        mean: of the month's conversations, with how sure it is.
        behind: the conversations.
    """

    month: date
    mean: Mean
    behind: tuple[Behind, ...]


@dataclass(frozen=True, slots=True)
class Skill:
    """One measure over time, in one medium, by one listener. There is no total of skills.

    Attributes:
        card: the measure's.
        medium: how people spoke.
        made_by: whose labels it was measured on.
        points: month by month; months without a conversation have none.
        undated: how many conversations have no day and stand in no point.
    """

    card: Card
    medium: Medium
    made_by: str
    points: tuple[Point, ...]
    undated: int = 0


def growth(memory: Memory, measure: str | None = None) -> tuple[Skill, ...]:
    """Each skill over time, or one of them; by name, talk before writing.

    Args:
        memory: what is known.
        measure: the name of one, as `regard measures` lists it.

    Raises:
        NotInMemory: no measure has that name.
    """
    cards = {each.card.name: each.card for each in MEASURES}
    if measure is not None and measure not in cards:
        raise NotInMemory(f"no measure is called {measure!r}; `regard measures` lists them.")
    you = memory.you()
    groups: dict[tuple[str, Medium, str], list[Past]] = defaultdict(list)
    for past in memory.past(you.id, measure) if you is not None else ():
        card = cards.get(past.finding.name)
        if (
            card is not None
            and past.finding.value is not None
            and past.finding.measure == f"{card.name} {card.version}"
        ):
            groups[card.name, past.medium, past.made_by].append(past)
    order = {medium: at for at, medium in enumerate(Medium)}
    return tuple(
        _skill(cards[name], medium, made_by, groups[name, medium, made_by])
        for name, medium, made_by in sorted(groups, key=lambda each: (each[0], order[each[1]], each[2]))
    )


def _skill(card: Card, medium: Medium, made_by: str, every: Sequence[Past]) -> Skill:
    months: dict[date, list[Behind]] = defaultdict(list)
    for past in every:
        if past.on is not None:
            value = past.finding.value or 0.0
            months[past.on.replace(day=1)].append(Behind(past.conversation, past.on, value))
    points = tuple(_point(month, months[month]) for month in sorted(months))
    return Skill(card, medium, made_by, points, sum(past.on is None for past in every))


def _point(month: date, behind: Sequence[Behind]) -> Point:
    return Point(month, mean_with_interval([each.value for each in behind]), tuple(behind))


MOST_QUOTES = 3


def quotes_behind(memory: Memory, skill: Skill, point: Point) -> tuple[Behind, ...]:
    """The conversations behind a point, each with the words that its value rests on most."""
    from dataclasses import replace

    you = memory.you()
    findings = {
        past.conversation: past.finding
        for past in (memory.past(you.id, skill.card.name) if you is not None else ())
        if past.made_by == skill.made_by
    }
    filled = []
    for each in point.behind:
        _, conversation = memory.conversation(each.conversation)
        spans = findings[each.conversation].evidence[:MOST_QUOTES]
        filled.append(replace(each, quotes=tuple(conversation.quote(span) for span in spans)))
    return tuple(filled)


def growth_as_values(skills: Iterable[Skill]) -> dict[str, Any]:
    """Skills as plain values; months and days as ISO 8601, `low` and `high` null where they cannot be told."""
    return {"skills": [_skill_as_values(skill) for skill in skills]}


def _skill_as_values(skill: Skill) -> dict[str, Any]:
    return {
        "measure": f"{skill.card.name} {skill.card.version}",
        "question": skill.card.question,
        "medium": str(skill.medium),
        "unit": str(skill.card.unit),
        "made_by": skill.made_by,
        "undated": skill.undated,
        "points": [
            {
                "month": f"{point.month:%Y-%m}",
                "mean": point.mean.value,
                "low": point.mean.low,
                "high": point.mean.high,
                "conversations": [
                    {"number": each.conversation, "on": each.on.isoformat(), "value": each.value}
                    for each in point.behind
                ],
            }
            for point in skill.points
        ],
    }


def growth_picture(skill: Skill, kind: str) -> bytes:
    """A skill as a picture, `png` or `svg`.

    Raises:
        RegardError: the extra for charts is not installed.
    """
    from regard.report.growth_chart import Drawn, growth_chart

    months = [
        Drawn(
            point.month,
            point.mean.value,
            point.mean.low,
            point.mean.high,
            tuple((each.on, each.value) for each in point.behind),
        )
        for point in skill.points
    ]
    card = skill.card
    share = card.unit is Unit.SHARE
    return growth_chart(f"{card.name}, {skill.medium}", card.question, card.unit, months, share=share, kind=kind)
