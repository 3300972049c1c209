"""A year of one person's meetings, chats and mails, made from a seed, with the truth of what to come back to in it.

What is planted, and the windows in which it should be shown, stand in `planted.py`; the words in `year_words.toml`.
"""

from __future__ import annotations

import random
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.follow_ups.story import Said, Story, Talk, Wanted

YOU = "Alexis Marlow"
BEGIN, END = date(2026, 1, 5), date(2026, 12, 18)
AWAY = (date(2026, 8, 3), date(2026, 8, 14))
"""Holidays of the owner's: no meeting then."""
MOST_OFTEN = {7: 12, 14: 18, 30: 60}
"""How many people at most somebody meets every so many days."""
PART_OFTEN = {7: 0.3, 14: 0.3, 30: 0.2}
PART_FEW = 0.6
"""Of all others; the rest are met once."""
PART_STOPPED = 0.25
AT_MOST = 7
USUAL_TIMES, LONGEST_TIMES, LOST_TIMES = 4, 1.5, 8
"""Silence is long at four times the usual and half as long again as ever; after eight times it need not be shown."""
ORDER = (
    "hardship",
    "event soon",
    "event past",
    "promise late",
    "promise due",
    "question",
    "success",
    "thanks",
    "need met",
    "resource",
    "occasion",
    "their promise",
    "silence",
)


@dataclass(slots=True)
class Meeting:
    """One conversation while it is written."""

    day: date
    medium: str
    person: str
    lines: list[tuple[str, str]] = field(default_factory=list)
    silent: tuple[str, ...] = ()
    closed: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Truth:
    """One thing planted: on which days it must be shown, and on which it may."""

    reason: str
    person: str
    words: str
    must: frozenset[date]
    may: frozenset[date]


@dataclass(frozen=True, slots=True)
class Year:
    """The story, what was planted in it, and how often each kind of trap."""

    story: Story
    truths: tuple[Truth, ...]
    traps: dict[str, int]


@dataclass(slots=True)
class Life:
    """The year while it is written."""

    chance: random.Random
    words: dict[str, Any]
    meetings: dict[str, list[Meeting]]
    groups: list[Meeting] = field(default_factory=list)
    truths: list[Truth] = field(default_factory=list)
    traps: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    used: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def one(self, room: str, name: str) -> Any:  # noqa: ANN401  # strings or pairs, as the words' file has them
        """One of a list of words."""
        return self.chance.choice(self.words[room][name])

    def happens(self, part: float) -> bool:
        """True so often."""
        return self.chance.random() < part

    def next(self, person: str, after: date, before: date) -> Meeting | None:
        """The first talk or chat with somebody between two days, both left out."""
        return next((m for m in self.meetings[person] if after < m.day < before and not m.closed), None)

    def more(self, person: str, day: date, medium: str) -> Meeting:
        """A conversation more, of which nothing else is made."""
        made = Meeting(day, medium, person, closed=True)
        self.meetings[person].append(made)
        self.meetings[person].sort(key=lambda each: each.day)
        return made

    def truth(self, reason: str, person: str, words: str, must: Sequence[date], may: Sequence[date]) -> None:
        """Note what should be shown."""
        self.truths.append(Truth(reason, person, words, frozenset(must), frozenset(may) - frozenset(must)))


def year(seed: int, people: int) -> Year:
    """A year with so many people."""
    from stories.planted import plant

    chance = random.Random(seed)  # noqa: S311  # nothing secret
    words = tomllib.loads(Path(__file__).with_name("year_words.toml").read_text("utf-8"))
    names = _names(chance, words["names"], people)
    life = Life(chance, words, {name: [] for name in names})
    _meetings(life, names)
    plant(life)
    talks = _talks(life)
    expect, may = _expectations(life)
    about = f"A year with {people} people, seed {seed}"
    story = Story(f"year_{people}_{seed}", about, YOU, talks, expect, may, tuple(sorted(life.traps)))
    return Year(story, tuple(life.truths), dict(life.traps))


def _names(chance: random.Random, words: dict[str, list[str]], people: int) -> list[str]:
    every = [f"{first} {last}" for first in words["first"] for last in words["last"]]
    return chance.sample(every, people)


def workday(day: date) -> date:
    """That day, or the Monday after."""
    return day + timedelta(max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _meetings(life: Life, names: Sequence[str]) -> None:
    left = list(names)
    for every, part in PART_OFTEN.items():
        for name in [left.pop() for _ in range(min(MOST_OFTEN[every], max(1, round(part * len(names)))))]:
            _rhythm(life, name, every)
    for name in left:
        few = life.chance.randint(2, 4) if life.happens(PART_FEW) else 1
        for _ in range(few):
            day = workday(BEGIN + timedelta(life.chance.randrange((END - BEGIN).days - 7)))
            life.meetings[name].append(Meeting(day, life.chance.choice(("talk", "chat", "mail")), name))
        life.meetings[name].sort(key=lambda each: each.day)


def _rhythm(life: Life, name: str, every: int) -> None:
    first = life.chance.randrange(min(every, 28))
    stop = END - timedelta(life.chance.randrange(90, 220) if life.happens(PART_STOPPED) else 0)
    medium = life.chance.choice(("talk", "talk", "talk", "chat", "mixed"))
    day = BEGIN + timedelta(first)
    while day < stop:
        wobble = life.chance.choice((0, 0, 0, 1)) if every < 30 else life.chance.randint(0, 4)
        if not life.happens(0.05):
            kind = life.chance.choice(("talk", "chat", "mail")) if medium == "mixed" else medium
            _meet(life, name, workday(day + timedelta(wobble)), kind)
        day += timedelta(every)


def _meet(life: Life, name: str, day: date, medium: str) -> None:
    if not AWAY[0] <= day <= AWAY[1] and day <= END:
        life.meetings[name].append(Meeting(day, medium, name))


def _talks(life: Life) -> tuple[Talk, ...]:
    every = [meeting for meetings in life.meetings.values() for meeting in meetings] + life.groups
    every.sort(key=lambda each: (each.day, each.person))
    return tuple(_talk(life, meeting) for meeting in every)


def _talk(life: Life, meeting: Meeting) -> Talk:
    lines = meeting.lines if meeting.closed else _with_ordinary(life, meeting)
    at = datetime.combine(meeting.day, time(life.chance.randint(8, 17), life.chance.randrange(60)))
    said = []
    for by, text in lines:
        at += timedelta(minutes=1)
        whole = _letter(life, meeting, by, text) if meeting.medium == "mail" else text
        said.append(Said(by, at, whole))
    title = meeting.title or ("" if meeting.medium == "chat" else life.one("work", "title"))
    there = {by for by, _ in lines}
    silent = tuple(name for name in (meeting.person, *meeting.silent, YOU) if name not in there and name)
    return Talk(meeting.medium, title, tuple(said), silent)


def _letter(life: Life, meeting: Meeting, by: str, text: str) -> str:
    to = meeting.person if by == YOU else YOU
    first = life.chance.choice(("Hi {to},", "Dear {to},", "{to},")).format(to=first_name(to))
    return (
        f"{first}\n\n{text}\n\n{life.chance.choice(('Best,', 'Kind regards', 'Cheers', 'Regards,'))}\n{first_name(by)}"
    )


def first_name(name: str) -> str:
    """What friends say."""
    return name.split(maxsplit=1)[0]


def _with_ordinary(life: Life, meeting: Meeting) -> list[tuple[str, str]]:
    person = meeting.person
    if meeting.medium == "mail":
        return [*(meeting.lines or _work(life, person))]
    begin = [(YOU, life.one("work", "open")), (person, life.one("work", "open"))] if meeting.medium == "talk" else []
    end = [(person, life.one("work", "close"))] if meeting.medium == "talk" and life.happens(0.6) else []
    before = [line for _ in range(life.chance.randint(0, 2)) for line in _work(life, person)]
    after = [line for _ in range(life.chance.randint(1, 3)) for line in _work(life, person)]
    return [*begin, *before, *meeting.lines, *after, *end]


def _work(life: Life, person: str) -> list[tuple[str, str]]:
    if life.happens(0.25):
        first, second = life.chance.sample((person, YOU), 2)
        return [(first, life.one("decoy", "small")), (second, life.one("decoy", "small_answer"))]
    said = f"{life.one('work', 'thing')} {life.one('work', 'state')}."
    return [(person, said[0].upper() + said[1:]), (YOU, life.one("work", "answer"))]


def _expectations(life: Life) -> tuple[dict[date, list[Wanted]], dict[date, list[Wanted]]]:
    expect: dict[date, list[Wanted]] = {}
    may: dict[date, list[Wanted]] = {}
    for day in _mornings(life.chance):
        expect[day], may[day] = _expected(life, day)
    return expect, may


def _mornings(chance: random.Random) -> Iterator[date]:
    for week in range(1, (END - BEGIN).days // 7 + 1):
        for weekday in sorted(chance.sample(range(5), 2)):
            yield BEGIN + timedelta(7 * week + weekday)


def _expected(life: Life, day: date) -> tuple[list[Wanted], list[Wanted]]:
    must: defaultdict[str, list[Wanted]] = defaultdict(list)
    may: defaultdict[str, list[Wanted]] = defaultdict(list)
    for truth in (*life.truths, *_silences(life, day)):
        if day in truth.must:
            must[truth.person].append(Wanted(truth.reason, truth.person, truth.words))
        elif day in truth.may:
            may[truth.person].append(Wanted(truth.reason, truth.person))
    ranks = sorted(min(rank(wanted) for wanted in (*must.get(name, ()), *may.get(name, ()))) for name in {*must, *may})
    wanted: list[Wanted] = []
    allowed = [each for every in may.values() for each in every]
    for name, of_one in must.items():
        best, *rest = sorted(of_one, key=rank)
        allowed += rest
        whole = _or_heavier(best, may.get(name, []))
        (wanted if sum(each <= rank(best) for each in ranks) <= AT_MOST else allowed).append(whole)
    return wanted, allowed


def rank(wanted: Wanted) -> int:
    """Where its first reason stands in the order of what is felt most."""
    return min(ORDER.index(reason) for reason in wanted.reason.split(" or "))


def _or_heavier(best: Wanted, may: Sequence[Wanted]) -> Wanted:
    """A person is shown once: what may be shown and weighs more would stand in the place of what must."""
    heavier = [each.reason for each in may if rank(each) <= rank(best)]
    return Wanted(" or ".join(dict.fromkeys([best.reason, *heavier])), best.person) if heavier else best


def _silences(life: Life, day: date) -> Iterator[Truth]:
    for name, meetings in life.meetings.items():
        alone = {meeting.day for meeting in meetings if meeting.day <= day}
        together = alone | {each.day for each in life.groups if each.day <= day and name in (each.person, *each.silent)}
        must = _is_silent(sorted(together), day) and _is_silent(sorted(alone), day)
        may = any(_may_be_silent(sorted(days), day) for days in (alone, together))
        if must or may:
            yield Truth("silence", name, "", frozenset({day} if must else ()), frozenset({day}))


def _gaps(days: Sequence[date]) -> list[int]:
    return [(after - before).days for before, after in pairwise(days)]


def _is_silent(days: Sequence[date], today: date) -> bool:
    gaps = _gaps(days)
    if len(gaps) < 5 or max(gaps) > 3 * median(gaps):
        return False
    since = (today - days[-1]).days
    return max(USUAL_TIMES * median(gaps), LONGEST_TIMES * max(gaps)) <= since <= LOST_TIMES * median(gaps)


def _may_be_silent(days: Sequence[date], today: date) -> bool:
    gaps = _gaps(days)
    if len(gaps) < 2:
        return False
    since, usual = (today - days[-1]).days, median(gaps)
    return since > 2 * usual or since > max(LONGEST_TIMES * usual, *gaps)
