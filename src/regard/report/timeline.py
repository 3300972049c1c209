"""Who spoke when: strips of time, a lane for each speaker, a bar for each turn, the moments above."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from regard.conversation import Conversation, Turn
from regard.reading import Reading
from regard.report.quoting import clock, number, quote, shown, speaker_of
from regard.report.transcript import every_moment

STRIP_LENGTHS = tuple(60 * minutes for minutes in (15, 20, 30, 60, 120, 240))
"""Seconds that one strip may span; what fits into the shortest is one strip."""

MOST_STRIPS = 6
"""So many strips fit on a screen with the lanes of a small meeting (judgement)."""

TICKS = (5, 10, 15, 30, *(60 * minutes for minutes in (1, 2, 5, 10, 15, 30, 60)))
"""Seconds between two marks on the time axis."""

MOST_TICKS = 4
"""More would run into each other on a screen 320 pixels wide."""

MOST_LANES = 8
"""Beyond this, those who spoke least share the last lane."""

LONGEST_LABEL = 60
"""Characters of a turn in the label of its bar."""

LANE = 18
"""Pixels from one lane to the next."""

MARKS = 24
"""Pixels that the lane of moments takes."""

AXIS = 20
"""Pixels that the axis takes."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One turn, or the part of it that falls into a strip; `x` and `width` in percent, `y` in pixels."""

    turn: int
    x: str
    width: str
    y: int
    yours: bool
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One moment above the lanes; `x` in percent."""

    turn: int
    x: str
    done_well: bool
    label: str


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark on the axis."""

    x: str
    label: str


@dataclass(frozen=True, slots=True)
class Strip:
    """So much of the conversation as is drawn in one row."""

    title: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """What the timeline shows of one speaker, in words; `share` of the time spoken is empty if it is not known."""

    name: str
    yours: bool
    share: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole drawing.

    Attributes:
        lanes: whose lanes they are, from the top.
        strips: the rows.
        height: pixels of one row.
        speakers: the same in words.
        untimed: how many turns have no time and are not drawn.
    """

    lanes: tuple[str, ...]
    strips: tuple[Strip, ...]
    height: int
    speakers: tuple[Speaker, ...]
    untimed: int


def timeline(reading: Reading) -> Timeline | None:
    """The timeline of a conversation; None if fewer than two of its turns have times."""
    turns = reading.conversation.turns
    timed = [turn for turn in turns if turn.start is not None]
    if len(timed) < 2:
        return None
    lanes = _lanes(timed, reading.you)
    names = list(dict.fromkeys(lanes.values()))
    begin, length, count = _strips(timed)
    return Timeline(
        lanes=tuple(names),
        strips=tuple(_strip(reading, timed, lanes, begin + at * length, length) for at in range(count)),
        height=MARKS + LANE * len(names) + AXIS,
        speakers=_speakers(reading.conversation, timed, reading.you),
        untimed=len(turns) - len(timed),
    )


def _start(turn: Turn) -> float:
    return turn.start or 0.0


def _end(turn: Turn) -> float:
    """The end as far as it is known; a turn without one is drawn as a thin line where it began."""
    return max(_start(turn), *(piece.end or 0.0 for piece in turn.pieces))


def _strips(timed: Sequence[Turn]) -> tuple[float, float, int]:
    """Where the first strip begins, how long each is, and how many there are."""
    first, last = min(map(_start, timed)), max(map(_end, timed))
    begin = 0.0 if first < 60 else first // 60 * 60
    whole = max(last - begin, 1.0)
    if whole <= STRIP_LENGTHS[0]:
        return begin, whole, 1
    length = next((each for each in STRIP_LENGTHS if whole <= each * MOST_STRIPS), -(-whole // MOST_STRIPS))
    return begin, length, int(-(-whole // length))


def _lanes(timed: Sequence[Turn], you: str) -> dict[str | None, str]:
    """The lane of each speaker: yours first, the others as they first speak; the quietest share one if need be."""
    order = sorted(dict.fromkeys(turn.speaker for turn in timed), key=lambda name: name != you)
    if len(order) > MOST_LANES:
        turns = Counter(turn.speaker for turn in timed)
        others = sorted(order[1:], key=lambda name: -turns[name])[MOST_LANES - 2 :]
        order = [name for name in order if name not in others]
        shared = dict.fromkeys(others, f"{len(others)} others")
    else:
        shared = {}
    return {name: "You" if name == you else speaker_name(name) for name in order} | shared


def speaker_name(name: str | None) -> str:
    """The name to show for a speaker."""
    return "Not named" if name is None else shown(name)


def _strip(reading: Reading, timed: Sequence[Turn], lanes: dict[str | None, str], begin: float, length: float) -> Strip:
    names = list(dict.fromkeys(lanes.values()))
    stop = begin + length
    inside = [turn for turn in timed if _start(turn) < stop and _end(turn) >= begin]
    bars = []
    for turn in inside:
        left, right = max(_start(turn), begin), min(_end(turn), stop)
        if left < stop and (right > left or _start(turn) >= begin):
            bars.append(
                _bar(reading, turn, names.index(lanes[turn.speaker]), (left - begin) / length, right - left, length)
            )
    return Strip(f"{clock(begin)} to {clock(stop)}", tuple(bars), _marks(reading, begin, length), _ticks(begin, length))


def _bar(reading: Reading, turn: Turn, lane: int, left: float, lasts: float, length: float) -> Bar:
    words = quote(reading.conversation, reading.conversation.whole(turn.index), reading.you, LONGEST_LABEL)
    yours = turn.speaker == reading.you
    who = "You" if yours else speaker_of(turn)
    label = f"{clock(_start(turn))} {who}: {words.words}{' …' if words.cut else ''}"
    return Bar(number(turn.index), _percent(left), _percent(lasts / length), MARKS + LANE * lane, yours, label)


def _percent(part: float) -> str:
    return f"{100 * part:.2f}".rstrip("0").rstrip(".") + "%"


def _marks(reading: Reading, begin: float, length: float) -> tuple[Mark, ...]:
    found = []
    for moment in every_moment(reading):
        turn = reading.conversation.turns[moment.shared.turn]
        at = turn.piece_at(moment.shared.begin).start
        if at is not None and begin <= at < begin + length:
            said = "done well" if moment.response.done_well else "a missed chance"
            label = f"Moment at {clock(at)}: {said}"
            found.append(Mark(number(turn.index), _percent((at - begin) / length), moment.response.done_well, label))
    return tuple(found)


def _ticks(begin: float, length: float) -> tuple[Tick, ...]:
    step = next((each for each in TICKS if length / each <= MOST_TICKS), TICKS[-1])
    first = -(-begin // step) * step
    every = range(int(first), int(begin + length) + 1, step)
    return tuple(Tick(_percent((at - begin) / length), clock(at)) for at in every if at - begin <= 0.94 * length)


def _speakers(conversation: Conversation, timed: Sequence[Turn], you: str) -> tuple[Speaker, ...]:
    whole = sum(_end(turn) - _start(turn) for turn in timed)
    known = whole > 0 and all(turn.end is not None for turn in timed)
    found = []
    for name in sorted(dict.fromkeys(turn.speaker for turn in timed), key=lambda name: name != you):
        theirs = [turn for turn in timed if turn.speaker == name]
        share = sum(_end(turn) - _start(turn) for turn in theirs) / whole if known else None
        found.append(
            Speaker(
                name=speaker_name(name),
                yours=name == you,
                share="" if share is None else f"{share:.0%}",
                first=clock(min(map(_start, theirs))),
                last=clock(max(map(_end, theirs))),
            )
        )
    return tuple(found)
