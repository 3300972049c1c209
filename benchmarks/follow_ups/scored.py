"""What `regard today` shows in a story, beside what it should: found, missed and false, by reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.follow_ups.exports import as_kept, written
from benchmarks.follow_ups.story import Story, Wanted
from regard import app

Thing = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One follow-up as it was shown.

    Attributes:
        reason: its `Reason`, in small letters.
        person: whose.
        quotes: all that it rests on.
    """

    reason: str
    person: str
    quotes: tuple[str, ...]

    def fits(self, wanted: Wanted) -> bool:
        """Whether it is the one that is wanted."""
        words = not wanted.words or any(wanted.words.casefold() in quote.casefold() for quote in self.quotes)
        return self.reason in wanted.reason.split(" or ") and self.person == wanted.person and words


@dataclass(slots=True)
class Score:
    """Counts over all days that were looked at, by reason.

    Attributes:
        wanted: how many should be shown.
        found: how many of them were.
        shown: how many were shown.
        false: how many of them should not have been.
        missed: which were not, each with story and day.
        wrong: which were shown and should not have been.
        things_wanted: each that should be shown on some morning, once: its story, reason, person and words.
        things_found: those of them that were, on some morning.
        things_right: each that was shown on some morning on which it might be, once, by its first quote.
        things_wrong: each that was shown on some morning on which it should not have been.
    """

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, date, Wanted]] = field(default_factory=list)
    wrong: list[tuple[str, date, Shown]] = field(default_factory=list)
    things_wanted: set[Thing] = field(default_factory=set)
    things_found: set[Thing] = field(default_factory=set)
    things_right: set[Thing] = field(default_factory=set)
    things_wrong: set[Thing] = field(default_factory=set)

    def add(
        self, name: str, day: date, shown: Sequence[Shown], expect: Sequence[Wanted], may: Sequence[Wanted]
    ) -> None:
        """Count one day."""
        for wanted in expect:
            self._want(name, day, wanted, found=any(each.fits(wanted) for each in shown))
        for each in shown:
            self._show(name, day, each, right=any(each.fits(wanted) for wanted in (*expect, *may)))

    def _want(self, name: str, day: date, wanted: Wanted, *, found: bool) -> None:
        reason = wanted.reason.split(" or ")[0]
        thing = (name, reason, wanted.person, wanted.words)
        self.wanted[reason] += 1
        self.things_wanted.add(thing)
        if found:
            self.found[reason] += 1
            self.things_found.add(thing)
        else:
            self.missed.append((name, day, wanted))

    def _show(self, name: str, day: date, shown: Shown, *, right: bool) -> None:
        thing = (name, shown.reason, shown.person, *shown.quotes[:1])
        self.shown[shown.reason] += 1
        (self.things_right if right else self.things_wrong).add(thing)
        if not right:
            self.false[shown.reason] += 1
            self.wrong.append((name, day, shown))


def score(stories: Iterable[Story], listener: str | None = None) -> Score:
    """Live each story day by day, as its owner would: add what there is by then, and look."""
    found = Score()
    for each in stories:
        _live(each, found, listener)
    return found


def _live(story: Story, found: Score, listener: str | None) -> None:
    with TemporaryDirectory(prefix="regard-story-") as name:
        folder = Path(name)
        memory = app.open_memory(folder / "memory.db", encrypted=False)
        try:
            waiting = sorted(enumerate(story.talks), key=lambda each: each[1].said[0].at)
            for day in sorted(story.expect):
                ready = [each for each in waiting if each[1].day <= day]
                waiting = waiting[len(ready) :]
                kept = [(number, as_kept(talk, story.talks, story.you)) for number, talk in ready]
                paths = [written(talk, story.you, folder, number) for number, talk in kept]
                if paths:
                    at = datetime.combine(day, time(6), UTC)
                    app.add(memory, paths, at=at, me=[story.you], listener=listener)
                    _say_who_is_one(memory, at)
                found.add(story.name, day, shown_on(memory, day), story.expect[day], story.may.get(day, ()))
        finally:
            memory.close()


def _say_who_is_one(memory: app.Memory, at: datetime) -> None:
    """Answer as the owner would to whom Regard takes for one person: in a story, who has the same name is."""
    names = {person.id: person.name for person in memory.people()}
    gone: set[int] = set()
    for each in app.who_may_be_one(memory):
        if names[each.kept] == names[each.gone] and not gone & {each.kept, each.gone}:
            app.same(memory, memory.person(each.kept), memory.person(each.gone), at)
            gone.add(each.gone)


def shown_on(memory: app.Memory, day: date) -> tuple[Shown, ...]:
    """What is shown on a day."""
    today, known = app.today(memory, day)
    return tuple(
        Shown(
            each.reason.name.lower().replace("_", " "),
            known.people[each.person].name,
            tuple(thing.quote for thing in each.rests_on),
        )
        for each in today.follow_ups
    )
