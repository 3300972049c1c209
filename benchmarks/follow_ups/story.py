"""A story: conversations of one person over time, and what should be come back to on which days.

    About: a promise that was kept in another channel
    Traps: promise kept in another channel, hardship acknowledged late
    You: Ana Lind

    == 2026-03-02 talk, One to one
    Ben Ode: My dad had a fall on Saturday.
    Ana Lind: Right. Did you get the numbers?

    == 2026-03-03 09:15 chat
    Ben Ode: Could you send me the deck?
    [11:40] Ana Lind: I'll send it tomorrow.

    == 2026-03-04 08:00 mail with Ben Ode, The deck
    Ana Lind: Here is the deck, as promised.
      More lines of the same mail are indented.

    Expect 2026-03-05: hardship, Ben Ode, dad had a fall
    May 2026-03-05: event past, Ben Ode
    Expect 2026-03-06: nothing

A day with an `Expect` is looked at: each line of it must be shown, and nothing else, but for what a `May` of that day
names: right to show and right not to. `hardship` is the `Reason` by its name, in small letters; the words are in the
quote that it rests on, and may be left out. `occasion or event soon` is one follow-up that either reason would fit; it
is counted under the first. `with Ben Ode and Mia Roth` names those who are there and do not speak.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

_HEAD = re.compile(r"== (\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))? (talk|chat|mail)(?: with ([^,]+))?(?:, (.+))?")
_LINE = re.compile(r"(?:\[(\d\d:\d\d)\] )?([^:\[\]]+?): (.*)")
_DAY = re.compile(r"(Expect|May) (\d{4}-\d\d-\d\d): (.+)")


class BadStory(ValueError):
    """A line of a story that means nothing."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message, or what one person said at once.

    Attributes:
        by: who.
        at: when.
        text: the words; lines of a mail by line breaks.
    """

    by: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation.

    Attributes:
        medium: `talk`, `chat` or `mail`.
        title: of a talk, the subject of a mail; empty for a chat.
        said: in order.
        silent: those who are there and say nothing.
    """

    medium: str
    title: str
    said: tuple[Said, ...]
    silent: tuple[str, ...] = ()

    @property
    def day(self) -> date:
        """The day on which it began."""
        return self.said[0].at.date()

    @property
    def there(self) -> frozenset[str]:
        """All who are there, whether they speak or not; of the owner, only if named."""
        return frozenset((*(said.by for said in self.said), *self.silent))


@dataclass(frozen=True, slots=True)
class Wanted:
    """One follow-up that should, or may, be shown.

    Attributes:
        reason: the name of a `Reason`, in small letters; several, with ` or ` between, if each would be right.
        person: whose.
        words: that stand in the quote; empty if any will do.
    """

    reason: str
    person: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """Conversations over time, and what should be come back to.

    Attributes:
        name: of the file.
        about: what it is about, in a line.
        you: the owner.
        talks: in order of time.
        expect: by day, what must be shown; an empty list for nothing at all.
        may: by day, what may be shown.
        traps: what could mislead in it.
    """

    name: str
    about: str
    you: str
    talks: tuple[Talk, ...]
    expect: Mapping[date, Sequence[Wanted]]
    may: Mapping[date, Sequence[Wanted]] = field(default_factory=dict)
    traps: tuple[str, ...] = ()


def stories(folder: Path) -> Iterator[Story]:
    """All stories of a folder, by name."""
    for path in sorted(folder.glob("*.story")):
        yield story(path.stem, path.read_text("utf-8"))


def story(name: str, text: str) -> Story:
    """A story from its text.

    Raises:
        BadStory: a line means nothing.
    """
    heads: dict[str, str] = {}
    talks: list[Talk] = []
    days: dict[str, dict[date, list[Wanted]]] = {"Expect": defaultdict(list), "May": defaultdict(list)}
    for block in re.split(r"\n(?=== )|\n\n(?=Expect |May )", text.strip()):
        lines = [line for line in block.splitlines() if line.strip()]
        if found := _HEAD.fullmatch(lines[0]):
            talks.append(_talk(name, found, lines[1:]))
            continue
        for line in lines:
            if day := _DAY.fullmatch(line):
                wanted = days[day[1]][date.fromisoformat(day[2])]
                wanted += [] if day[3] == "nothing" else [_wanted(day[3])]
            elif line.startswith(("About: ", "You: ", "Traps: ")):
                what, _, value = line.partition(": ")
                heads[what] = value
            else:
                raise BadStory(f"{name}: {line}")
    traps = tuple(heads["Traps"].split(", ")) if "Traps" in heads else ()
    return Story(name, heads["About"], heads["You"], tuple(talks), dict(days["Expect"]), dict(days["May"]), traps)


def _wanted(text: str) -> Wanted:
    reason, person, *words = (part.strip() for part in text.split(",", 2))
    return Wanted(reason, person, words[0] if words else "")


def _talk(name: str, head: re.Match[str], lines: Sequence[str]) -> Talk:
    now = datetime.fromisoformat(f"{head[1]} {head[2] or '09:00'}")
    said: list[Said] = []
    for line in lines:
        if line.startswith("  ") and said:
            said[-1] = Said(said[-1].by, said[-1].at, f"{said[-1].text}\n{line.strip()}")
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            raise BadStory(f"{name}: {line}")
        now = datetime.fromisoformat(f"{now:%Y-%m-%d} {found[1]}") if found[1] else now + timedelta(minutes=1)
        said.append(Said(found[2].strip(), now, found[3]))
    silent = tuple(head[4].split(" and ")) if head[4] else ()
    return Talk(head[3], head[5] or "", tuple(said), silent)
