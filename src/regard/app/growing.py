"""Your usual, and how each skill went over time: from the findings of conversations that memory holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from regard.conversation import Conversation, Medium, Span
from regard.measures import MEASURES, Card, Unit
from regard.memory import Memory, Past
from regard.problems import NotInMemory
from regard.reading import Mean, Reading, Usual, mean_with_interval, quoted, usual

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
        rests_on: the words it found it in, the most telling at most eight.
    """

    conversation: int
    on: date
    value: float
    rests_on: tuple[Span, ...] = ()


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
        card: the measure's, as it is now.
        measure: its name and the version that measured; what another version found is another skill.
        medium: how people spoke.
        made_by: whose labels it was measured on; likewise.
        points: month by month; months without a conversation have none.
        undated: how many conversations have no day and stand in no point.
    """

    card: Card
    measure: str
    medium: Medium
    made_by: str
    points: tuple[Point, ...]
    undated: int = 0


def growth(memory: Memory, measure: str | None = None) -> tuple[Skill, ...]:
    """Each skill over time, or one of them; by name, talk before writing, an older version before a newer one.

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
    groups: dict[tuple[str, int, str, str], list[Past]] = defaultdict(list)
    order = {medium: at for at, medium in enumerate(Medium)}
    for past in memory.past(you.id, measure) if you is not None else ():
        name = past.finding.name
        if name in cards and cards[name].unit is past.finding.unit:
            groups[name, order[past.medium], past.finding.measure, past.made_by].append(past)
    return tuple(_skill(cards[key[0]], groups[key]) for key in sorted(groups))


def _skill(card: Card, every: Sequence[Past]) -> Skill:
    months: dict[date, list[Behind]] = defaultdict(list)
    for past in every:
        if past.on is not None and past.finding.value is not None:
            behind = Behind(past.conversation, past.on, past.finding.value, past.finding.evidence)
            months[past.on.replace(day=1)].append(behind)
    points = tuple(_point(month, months[month]) for month in sorted(months))
    undated = sum(past.on is None for past in every)
    return Skill(card, every[0].finding.measure, every[0].medium, every[0].made_by, points, undated)


def _point(month: date, behind: Sequence[Behind]) -> Point:
    return Point(month, mean_with_interval([each.value for each in behind]), tuple(behind))


MOST_QUOTES = 3


@dataclass(frozen=True, slots=True)
class Words:
    """A conversation behind a point, with the words that its value rests on.

    Attributes:
        behind: which, with its value.
        conversation: the conversation.
        spans: where the words stand in it; at most three, none twice in the same words.
    """

    behind: Behind
    conversation: Conversation
    spans: tuple[Span, ...]


def words_behind(memory: Memory, point: Point) -> tuple[Words, ...]:
    """The conversations behind a point, each with the words that its value rests on most."""
    return tuple(_words(each, memory.conversation(each.conversation)[1]) for each in point.behind)


def _words(behind: Behind, conversation: Conversation) -> Words:
    different = {conversation.quote(span): span for span in reversed(behind.rests_on)}
    return Words(behind, conversation, tuple(sorted(different.values())[:MOST_QUOTES]))


def growth_as_values(memory: Memory, skills: Iterable[Skill], month: date | None = None) -> dict[str, Any]:
    """Skills as plain values; months and days as ISO 8601, `low` and `high` null where they cannot be told.

    Args:
        memory: what is known.
        skills: what to give.
        month: the conversations of this month have `quotes`, as a reading has its evidence; those of others have null.
    """
    return {"skills": [_skill_as_values(memory, skill, month) for skill in skills]}


def _skill_as_values(memory: Memory, skill: Skill, month: date | None) -> dict[str, Any]:
    return {
        "measure": skill.measure,
        "question": skill.card.question,
        "medium": str(skill.medium),
        "unit": str(skill.card.unit),
        "made_by": skill.made_by,
        "undated": skill.undated,
        "points": [_point_as_values(memory, point, quotes=point.month == month) for point in skill.points],
    }


def _point_as_values(memory: Memory, point: Point, *, quotes: bool) -> dict[str, Any]:
    found = words_behind(memory, point) if quotes else ()
    said = {each.behind.conversation: [quoted(each.conversation, span) for span in each.spans] for each in found}
    return {
        "month": f"{point.month:%Y-%m}",
        "mean": point.mean.value,
        "low": point.mean.low,
        "high": point.mean.high,
        "conversations": [
            {
                "number": each.conversation,
                "on": each.on.isoformat(),
                "value": each.value,
                "quotes": said.get(each.conversation),
            }
            for each in point.behind
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
    measured = f"{skill.measure}, {skill.medium}, {skill.made_by}"
    return growth_chart(card.question, measured, "" if share else card.unit, months, share=share, kind=kind)
