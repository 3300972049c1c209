"""Who spoke when: strips of time, a lane for each speaker, a bar for each turn, the moments above."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from regard.conversation import Turn
from regard.measures.times import seconds_spoken
from regard.reading import Reading, Response
from regard.reading.showing import clock, shown
from regard.report.quoting import name_of, number, quote

STRIP_LENGTHS = tuple(60 * minutes for minutes in (15, 20, 30, 60, 120, 240))
"""Seconds that one strip may span; what fits into the shortest is one strip."""

MOST_STRIPS = 6
"""So many strips fit on a screen with the lanes of a small meeting (judgement)."""

TICKS = (5, 10, 15, 30, *(60 * minutes for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 360, 720)))
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
class Lane:
    """One speaker's lane, or that of those who share the last."""

    name: str
    yours: bool = False


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
    """What the timeline shows of you, or of all others, in words; `share` of the time spoken is empty if not known."""

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

    lanes: tuple[Lane, ...]
    strips: tuple[Strip, ...]
    height: int
    speakers: tuple[Speaker, ...]
    untimed: int


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is drawn: the turns with times, and which lane, counted from the top, is each speaker's."""

    reading: Reading
    timed: tuple[Turn, ...]
    lane_of: dict[str | None, int]


def timeline(reading: Reading) -> Timeline | None:
    """The timeline of a conversation; None if fewer than two of its turns have times."""
    turns = reading.conversation.turns
    timed = tuple(turn for turn in turns if turn.start is not None)
    if len(timed) < 2:
        return None
    lane_of, lanes = _lanes(timed, reading.you)
    drawn = _Drawn(reading, timed, lane_of)
    begin, length, count = _strips(timed)
    return Timeline(
        lanes=lanes,
        strips=tuple(_strip(drawn, begin + at * length, length) for at in range(count)),
        height=MARKS + LANE * len(lanes) + AXIS,
        speakers=_speakers(timed, reading.you),
        untimed=len(turns) - len(timed),
    )


def _start(turn: Turn) -> float:
    return turn.start or 0.0


def _end(turn: Turn) -> float:
    """The end as far as it is known; a turn without one is drawn as a thin line where it began."""
    return max(_start(turn), *(piece.end or 0.0 for piece in turn.pieces))


def _strips(timed: Sequence[Turn]) -> tuple[float, float, int]:
    """Where the first strip begins, how long each is, and how many there are."""
    first = min(map(_start, timed))
    last = max(max(_end(turn), _start(turn) + 1) for turn in timed)  # room for a last turn without an end
    begin = 0.0 if first < 60 else first // 60 * 60
    whole = last - begin
    if whole <= STRIP_LENGTHS[0]:
        return begin, whole, 1
    length = next((each for each in STRIP_LENGTHS if whole <= each * MOST_STRIPS), -(-whole // MOST_STRIPS))
    return begin, length, int(-(-whole // length))


def _lanes(timed: Sequence[Turn], you: str) -> tuple[dict[str | None, int], tuple[Lane, ...]]:
    """Who is in which lane: you first, the others as they first speak; the quietest share the last if need be."""
    turns = Counter(turn.speaker for turn in timed)
    order = sorted(turns, key=lambda name: name != you)
    loudest = sorted(order[1:], key=lambda name: -turns[name])
    sharing = loudest[MOST_LANES - 2 :] if len(order) > MOST_LANES else []
    alone = [name for name in order if name not in sharing]
    lanes = [Lane("You", yours=True) if name == you else Lane(name_of(name)) for name in alone]
    if sharing:
        lanes.append(Lane(f"{len(sharing)} others"))
    lane_of = {name: lane for lane, name in enumerate(alone)} | dict.fromkeys(sharing, len(alone))
    return lane_of, tuple(lanes)


def _strip(drawn: _Drawn, begin: float, length: float) -> Strip:
    stop = begin + length
    inside = [turn for turn in drawn.timed if _start(turn) < stop and (_end(turn) > begin or _start(turn) >= begin)]
    return Strip(
        title=f"{clock(begin)} to {clock(stop)}",
        bars=tuple(_bar(drawn, turn, begin, length) for turn in inside),
        marks=_marks(drawn.reading, begin, length),
        ticks=_ticks(begin, length),
    )


def _bar(drawn: _Drawn, turn: Turn, begin: float, length: float) -> Bar:
    """A turn's bar, as much of it as falls into the strip."""
    left, right = max(_start(turn), begin), min(_end(turn), begin + length)
    yours = turn.speaker == drawn.reading.you
    return Bar(
        turn=number(turn.index),
        x=_percent((left - begin) / length),
        width=_percent((right - left) / length),
        y=MARKS + LANE * drawn.lane_of[turn.speaker],
        yours=yours,
        label=f"{clock(_start(turn))} {_isolated('You' if yours else name_of(turn.speaker))}: "
        f"{_isolated(_first_words(drawn.reading, turn))}",
    )


def _isolated(text: str) -> str:
    """What may run from right to left, kept from turning the text around it; a tooltip can hold no element."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _first_words(reading: Reading, turn: Turn) -> str:
    words = quote(reading.conversation, reading.conversation.whole(turn.index), reading.you, LONGEST_LABEL)
    return f"{words.words} …" if words.cut else words.words


def _percent(part: float) -> str:
    return f"{100 * part:.2f}".rstrip("0").rstrip(".") + "%"


def _marks(reading: Reading, begin: float, length: float) -> tuple[Mark, ...]:
    found = []
    for moment in reading.moments:
        turn = reading.conversation.turns[moment.shared.turn]
        at = turn.piece_at(moment.shared.begin).start
        if moment.response is not Response.UNCLEAR and at is not None and begin <= at < begin + length:
            said = "done well" if moment.response.done_well else "a missed chance"
            label = f"Moment at {clock(at)}: {said}"
            found.append(Mark(number(turn.index), _percent((at - begin) / length), moment.response.done_well, label))
    return tuple(found)


def _ticks(begin: float, length: float) -> tuple[Tick, ...]:
    step = next((each for each in TICKS if length / each <= MOST_TICKS), int(length / MOST_TICKS))
    first = -(-begin // step) * step
    every = range(int(first), int(begin + length) + 1, step)
    return tuple(Tick(_percent((at - begin) / length), clock(at)) for at in every if at - begin <= 0.94 * length)


def _speakers(timed: Sequence[Turn], you: str) -> tuple[Speaker, ...]:
    """You, and all others as one: the table says nothing of another person by themselves."""
    yours = [turn for turn in timed if turn.speaker == you]
    others = [turn for turn in timed if turn.speaker not in (None, you)]
    whole = _seconds([*yours, *others])
    known = whole > 0 and all(turn.end is not None for turn in timed)
    together = "The others together" if len({turn.speaker for turn in others}) > 1 else "The other"
    rows = ((shown(you), yours, True), (together, others, False))
    return tuple(_speaker(name, turns, whole if known else None, yours=own) for name, turns, own in rows if turns)


def _speaker(name: str, turns: Sequence[Turn], whole: float | None, *, yours: bool) -> Speaker:
    """A row of the table; `whole` is the time that all named ones spoke, None if it is not known."""
    return Speaker(
        name=name,
        yours=yours,
        share="" if whole is None else f"{_seconds(turns) / whole:.0%}",
        first=clock(min(map(_start, turns))),
        last=clock(max(map(_end, turns))),
    )


def _seconds(turns: Sequence[Turn]) -> float:
    """As the measure `share_of_time` counts them: pauses inside a turn are nobody's."""
    return seconds_spoken(piece for turn in turns for piece in turn.pieces)
