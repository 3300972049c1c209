"""The lines of WhatsApp's export put together to messages.

A line begins a message if it begins with a head that fits the others:

- All heads of an export have one layout. A line with another is part of the message above it, unless it fits in time
  between the messages around it, or there are many of its kind: people join exports of two phones.
- After a dash, what nobody is named in and no known notice is may be a line of appointments, as in
  `14/03/2021, 10:00 - dentist`; it begins a message only if it fits in time as well. If a name stands in it that occurs
  only once (`choir: bring the scores`), it does unless its day lies after the next message.
- A date that the order of day and month in this file does not allow is no head.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from regard.formats.date_order import Dates, Order, day_of, is_buddhist, year_of
from regard.formats.file import File
from regard.formats.format import Settled
from regard.formats.text_lines import lines_of
from regard.formats.whatsapp_heads import Head, head_of, name_and_words
from regard.formats.whatsapp_words import LONGEST_PHRASE, opens_with, phrase_key, tells_of_an_event
from regard.formats.when_sent import in_zone

SLACK = timedelta(hours=1)
"""A message may come so much before the one above it: phones' clocks differ, and summer time ends (judgement)."""

_MANY = 20
"""Heads of another layout from which on it is a second export in the same file (judgement)."""

_SHARE = 0.05
"""Likewise, as a share of the heads of the first layout."""

_MOST_KEPT = 10_000
"""Names, and texts, that are counted; there are not so many in any chat."""


@dataclass(slots=True)
class Survey:
    """What all heads of a file have in common.

    Attributes:
        dates: for each layout, the dates in it.
        names: how often each name stands in a head.
        placeholders: how often each text that looks like the app's own stands alone in a message.
        orders: for each layout, the order of day and month.
        settled: what had to be worked out.
    """

    dates: dict[str, Dates] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    placeholders: Counter[str] = field(default_factory=Counter)
    orders: dict[str, Order] = field(default_factory=dict)
    settled: list[Settled] = field(default_factory=list)

    def established(self) -> frozenset[str]:
        """The layouts whose lines are heads, whatever time they give."""
        most = max((each.count for each in self.dates.values()), default=0)
        return frozenset(
            layout
            for layout, each in self.dates.items()
            if each.count == most or each.count >= max(_MANY, _SHARE * most)
        )


class Doubt(Enum):
    """Why a line that looks like a head may be none."""

    LAYOUT = 1
    NOBODY = 2
    ONCE = 3


@dataclass(slots=True)
class Block:
    """The lines of one message or notice.

    Attributes:
        line: where it begins, counted from 1.
        iphone: whether its head is that of an iPhone.
        speaker: who wrote it; None if it is the app's.
        sent: None if the file's calendar is not read.
        lines: the words, without the head.
        whole: the first line, with it.
        above: it has no head, because it stands above the first.
        doubt: why it may be no message of its own; None if it surely is.
    """

    line: int
    iphone: bool
    speaker: str | None
    sent: datetime | None
    lines: list[str]
    whole: str = ""
    above: bool = False
    doubt: Doubt | None = None


def survey(file: File) -> Survey:
    """Look at all heads once, and settle the order of day and month.

    Raises:
        MustBeTold: nothing in the file settles it, and the user did not say.
    """
    found = Survey()
    for number, line in enumerate(lines_of(file), 1):
        if (head := head_of(line)) is not None:
            _look_at(found, head, line, number)
    _settle(found, file)
    return found


def _look_at(found: Survey, head: Head, line: str, number: int) -> None:
    dates = found.dates.get(head.layout)
    if dates is None:
        dates = found.dates[head.layout] = Dates(head.layout[1])
    dates.take(head.numbers, line, number)
    if (match := _DATED_FILE.search(line, head.rest)) is not None and (day := _day_in(match)) is not None:
        dates.sent_with(head.numbers, line, number, match[0], day)
    name, words = name_and_words(line[head.rest :])
    if name is None:
        return
    if name in found.names or len(found.names) < _MOST_KEPT:
        found.names[name] += 1
    if len(words) < LONGEST_PHRASE and words.lstrip().startswith(_OF_THE_APP) and len(found.placeholders) < _MOST_KEPT:
        found.placeholders[phrase_key(words[:LONGEST_PHRASE])] += 1


_DATED_FILE = re.compile(
    r"[A-Z]{3}-(\d{4})(\d\d)(\d\d)-WA\d{4,}\.\w{1,8}|\d{8}-[A-Z]+-(\d{4})-(\d\d)-(\d\d)-[\d-]+\.\w{1,8}"
)
"""Files as an Android phone and an iPhone name them."""


def _day_in(match: re.Match[str]) -> date | None:
    year, month, day = (int(part) for part in match.groups() if part is not None)
    return day_of((year, month, day), Order.YEAR)


_OF_THE_APP = ("\u200e", "\u200f", "<")


def _settle(found: Survey, file: File) -> None:
    """One order for all layouts of a file that do not settle it themselves."""
    by_count = sorted(found.dates.items(), key=lambda item: -item[1].count)
    for layout, dates in by_count:
        if layout.endswith("y first"):
            found.orders[layout] = Order.YEAR
        elif not found.orders:
            settled = dates.settle(file.name, file.given)
            found.settled.append(settled)
            found.orders[layout] = Order(settled.value)
        else:
            found.orders[layout] = _order_of_the_rest(found, dates, file)


def _order_of_the_rest(found: Survey, dates: Dates, file: File) -> Order:
    first = next(iter(found.orders.values()))
    given = file.given if first is Order.YEAR else replace(file.given, day_first=first is Order.DAY)
    return Order(dates.settle(file.name, given).value)


def blocks(file: File, found: Survey) -> Iterator[Block]:
    """The messages and notices, in the order of the file."""
    gathered = _Gathered()
    reader = _Reader(file, found, found.established())
    for number, line in enumerate(lines_of(file), 1):
        block = reader.begun(number, line)
        if block is None:
            yield from gathered.go_on(number, line)
        elif block.doubt is None:
            yield from gathered.begin(block)
        else:
            gathered.waiting.append(block)
    yield from gathered.end()


@dataclass(slots=True)
class _Reader:
    """Says of each line whether it begins a message."""

    file: File
    found: Survey
    established: frozenset[str]

    def begun(self, number: int, line: str) -> Block | None:
        """The message that a line begins, or may begin; None if it begins none."""
        head = head_of(line)
        if head is None:
            return None
        order = self.found.orders[head.layout]
        day = day_of(head.numbers, order)
        if day is None:
            return None
        year = head.numbers[0] if order is Order.YEAR else head.numbers[2]
        sent = None if year_of(year) is None else in_zone(datetime.combine(day, time(*head.clock)), self.file.given)
        name, words = name_and_words(line[head.rest :])
        return Block(number, head.layout[0] == "[", name, sent, [words], line, doubt=self._doubt(head, name, words))

    def _doubt(self, head: Head, name: str | None, words: str) -> Doubt | None:
        if head.layout not in self.established:
            return Doubt.LAYOUT
        if head.layout[0] == "[":
            return None
        if name is not None:
            return Doubt.ONCE if self.found.names[name] == 1 else None
        key = phrase_key(words[:LONGEST_PHRASE])
        known = opens_with("openings", key) or opens_with("calls", key) or tells_of_an_event(words)
        return None if known else Doubt.NOBODY


@dataclass(slots=True)
class _Gathered:
    """The message that is being put together, and lines after it that may or may not begin others."""

    open: Block | None = None
    waiting: list[Block] = field(default_factory=list)

    def go_on(self, number: int, line: str) -> Iterable[Block]:
        """A line that begins nothing."""
        into = self.waiting[-1] if self.waiting else self.open
        if into is not None:
            into.lines.append(line)
            return ()
        if not line.strip():
            return ()
        return (Block(number, iphone=False, speaker=None, sent=None, lines=[line], above=True),)

    def begin(self, block: Block) -> Iterator[Block]:
        """A line that surely begins a message."""
        yield from self._decide(block.sent)
        if self.open is not None:
            yield self.open
        self.open = block

    def end(self) -> Iterator[Block]:
        """The end of the file."""
        yield from self._decide(None)
        if self.open is not None:
            yield self.open

    def _decide(self, until: datetime | None) -> Iterator[Block]:
        for block in self.waiting:
            if self.open is None:
                self.open = block
            elif _fits(block, self.open.sent, until):
                yield self.open
                self.open = block
            else:
                self.open.lines += [block.whole, *block.lines[1:]]
        self.waiting.clear()


def _fits(block: Block, before: datetime | None, after: datetime | None) -> bool:
    """Whether a doubtful line is a message after all, by its time and those of the messages around it."""
    when = block.sent
    if when is None:
        return block.doubt is not Doubt.LAYOUT
    if block.doubt is Doubt.ONCE:
        return after is None or when.date() <= after.date()
    return (before is None or when >= before - SLACK) and (after is None or when <= after + SLACK)


def calendars(found: Survey) -> tuple[bool, bool]:
    """Whether years of the Buddhist calendar are in a file, and whether years of one that is not read are."""
    years = {year for layout, dates in found.dates.items() for year in dates.years(found.orders[layout])}
    return any(map(is_buddhist, years)), any(year_of(year) is None for year in years)
