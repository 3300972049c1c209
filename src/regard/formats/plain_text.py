"""Plain text: `Name: words`, with or without times, from any editor, and Zoom's saved chats and captions.

What is a speaker is settled from the whole file, by the rule in `names`. A line that begins with no speaker goes on
with the one before; what stands before the first speaker, headings, and remarks in brackets (`[laughter]`) on a line
of their own are skipped and counted.

Times may stand before the name (`[0:01] Ana: …`, `0:01-0:04 Ana: …`), after it (`Ana (0:01): …`), after the colon in
brackets, or alone on a line: then they belong to the next words only. Readings are taken as minutes and seconds, or
hours, minutes and seconds, of a recording. They are times of day, and are then counted in seconds *from the earliest
in the file*, if they carry AM or PM, or if the first is past four hours, or if they fall by more than twelve hours,
which is midnight. If any carries a date, those with a date are counted from the earliest of them, and the others are
not used: the file does not say on which day they were.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from regard.conversation import Piece, Place
from regard.formats.clock import LATEST_START, TIME, from_the_first, later, seconds, time_of_day
from regard.formats.day_held import held_on, with_day_above
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.labelled_documents import is_labelled_document
from regard.formats.names import HALF, NamedLine, before_colon, clean_name, is_name_in_form, speakers_among
from regard.formats.other_kinds import is_other_kind
from regard.formats.pieces import Found, fold, one_conversation, without_sounds
from regard.formats.taken_for_words import words_taken_from_names
from regard.problems import Problem

CARD = FormatCard(
    name="plain_text",
    title="Plain text, a name before each turn",
    made_by=("any editor", "Zoom saved chat", "Zoom saved captions", "Rev", "many recorders"),
    how_to_get=(
        "Write or paste `Name: what was said`, one line a turn, as .txt; a time such as `[1:23]` or `[1:23-1:27]` may "
        "stand before the name. Zoom keeps saved chats and captions in Documents, Zoom, in a folder for each meeting."
    ),
    endings=(".txt", ".md"),
    has_speakers="always",
    has_times="some",
)

ENOUGH_WORDS = 3
"""A line of talk has this many words as a rule, a line of settings (`name: value`) has not (judgement)."""

FEWEST_NAMED = 0.1
"""Share of lines with a speaker from which wrapped paragraphs with two speakers are taken for a talk (judgement)."""

MOST_NAMES = 0.4
"""Names for each line with one, over which wrapped paragraphs are a text with labels (`Cost: …`) (judgement)."""

FEWEST_LABELS = 5
"""Names from which a text in which none comes twice is a list (`Milk: 2`): nobody in it answers anybody (judgement)."""

_HEAD = 300
"""Characters of a line in which names and times are looked for."""

_CLOCK = rf"(?:\d{{4}}-\d\d-\d\d[T ]{{1,2}})?{TIME}(?:\s?[AaPp]\.?\s?[Mm]\b\.?)?"
_BEFORE = re.compile(
    rf"([\[(<{{]?)\s?({_CLOCK})(?:\s?(?:-->|->|[-–—]|to)\s?({_CLOCK}))?(?:\s?[\])>}}]\s*|\s+|\s?$)(?:[-–—|]\s+)?"
)
_DATED = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?=[T ])")
_AFTER = re.compile(rf"([^:\n]{{1,80}}?)\s?[\[(]?\b({_CLOCK})[\])]?\s?[:：](?:\s+|$)")
_BEHIND = re.compile(rf"[\[(]({_CLOCK})[\])]\s*")
_ALONE = re.compile(rf"[\[(]?({_CLOCK})(?:\s?(?:-->|->|[-–—]|to)\s?({_CLOCK}))?[\])]?")
_ZOOM_CHAT = re.compile(rf"({_CLOCK})\s+From\s+(\S.{{0,80}}?)\s*(?:\s[Tt]o\s+.{{1,120}}?)?\s*:(?:\s+|$)")
_ZOOM_CAPTION = re.compile(rf"\[([^\[\]:]{{1,80}})\]\s+({_CLOCK})(?:\s*:)?(?:\s+|$)")
_LIST_MARK = re.compile(r"(?:[-*•>+]\s+|#{1,6}\s+)+")
_BOLD = re.compile(r"(\*{1,3}|_{1,3})(?=\S)([^*\n]{1,120}?)\1")
_RULE = re.compile(r"[\s=_*~#.·•—–-]+")
_REMARK = re.compile(r"\[[^\[\]]*+\]|\([^()]*+\)|\{[^{}]*+\}|<[^<>]*+>|#{1,6}\s.*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something on it.

    Attributes:
        number: its place in the file, from 1.
        text: what is on it, without a time before it.
        named: what may be a name on it, with the words after.
        start: its time, if it has one, in seconds.
        end: the end of its time, if it has one.
        of_day: whether its time is surely a time of day, without a date.
        dated: whether its time has a date; it is then counted from a far-off day until all are counted from the first.
    """

    number: int
    text: str
    named: NamedLine | None = None
    start: float | None = None
    end: float | None = None
    of_day: bool = False
    dated: bool = False


def sure(file: File) -> float:
    """How much of the head are lines that begin with a speaker; never wholly sure."""
    if is_other_kind(file):
        return 0.0
    lines = lines_of(file.opening)
    speakers = speakers_in(lines)
    leads = _leads(lines, speakers)
    counts = Counter(lead.name for lead in leads)
    named = [line.named for line in lines if line.named]
    if (
        len(leads) < 2
        or not _is_talk(leads)
        or is_labelled_document(named, speakers, " ".join(line.text for line in lines))
    ):
        return 0.0
    share = len(leads) / len(lines)
    several = len(counts) > 1 and (share > FEWEST_NAMED or sum(count > 1 for count in counts.values()) > 1)
    labels = len(counts) > max(3, len(leads) * MOST_NAMES)
    timed = sum(lead.timed for lead in leads) > 1
    if labels and not timed:
        if len(counts) == len(leads) >= FEWEST_LABELS:
            return 0.0
        return 0.9 * share if share >= HALF else 0.0
    return max(0.9 * share, 0.5 if timed or several else 0.0)


def read(file: File) -> Read:
    """Read the lines."""
    lines = lines_of(file.lines)
    found = read_lines(file, lines)
    talk = one_conversation(file, CARD.name, found.pieces, found.skipped, items=found.items, cautions=found.cautions)
    return held_on(with_day_above(talk, file), _first_day(file, lines))


def _first_day(file: File, lines: Sequence[Line]) -> date | None:
    """The earliest day before a time; None if the times have none."""
    dated = (line for line in lines if line.dated and line.start is not None)
    found = (_DATED.search(file.lines[line.number - 1][:_HEAD]) for line in dated)
    return min((date.fromisoformat(each[0]) for each in found if each), default=None)


def lines_of(texts: Sequence[str], first: int = 1) -> list[Line]:
    """The lines that have something on them; `first` is the number of the first in the file."""
    lines: list[Line] = []
    breaks = True
    for number, raw in enumerate(texts, first):
        text = raw.strip()
        if not fold(text) or _RULE.fullmatch(text):
            breaks = True
            continue
        lines.append(_line(number, text, breaks=breaks))
        breaks = False
    return _from_recording_or_day(lines)


def speakers_in(lines: Sequence[Line]) -> frozenset[str]:
    """Who speaks, settled from all lines; where an app's own form names the speakers, nothing else does."""
    if explicit := frozenset(line.named.name for line in lines if line.named and line.named.explicit):
        return explicit
    first = next((index for index, line in enumerate(lines) if line.named and is_name_in_form(line.named.name)), 0)
    talk = sum(not _REMARK.fullmatch(line.text) for line in lines[first:] if line.text)
    return speakers_among([line.named for line in lines if line.named], of=talk)


def read_lines(file: File, lines: Sequence[Line]) -> Found:
    """The pieces that lines hold, and what was skipped; shared with formats that have lines of this kind inside.

    A line with words is an item; one with nothing but a time or a name is none, unless no words follow the name.
    """
    speakers = speakers_in(lines)
    found = Found()
    talk = _Talk(file.name, found)
    for line in lines:
        named = line.named if line.named and line.named.name in speakers else None
        found.items += bool(fold(named.words if named else line.text))
        talk.take(line, named)
    talk.leave_unanswered()
    found.cautions = words_taken_from_names(file.name, _taken_for_words(lines, speakers), found.pieces)
    return found


def _taken_for_words(lines: Sequence[Line], speakers: frozenset[str]) -> list[tuple[str, Place]]:
    """What stands before a colon and is yet no speaker, line by line."""
    leads = [(line.named.name, Place(line.number)) for line in lines if line.named]
    return [(name, place) for name, place in leads if name not in speakers]


@dataclass(slots=True)
class _Talk:
    """Who is speaking as the lines go by.

    Attributes:
        file: the file's name.
        found: what has been found so far.
        speaker: who spoke last.
        waiting: the last line whose time still has no words.
        named: the last line with a name that still has no words.
    """

    file: str
    found: Found
    speaker: str | None = None
    waiting: Line | None = None
    named: Line | None = None

    def take(self, line: Line, named: NamedLine | None) -> None:
        """Take one line; `named` is what it says of its speaker, if it does."""
        if named is None and not line.text:
            self.waiting = line
        elif named is None and (self.speaker is None or _REMARK.fullmatch(line.text)):
            before = self.speaker is None
            self._skip(line, "a line before the first speaker" if before else "a heading or a remark in brackets")
        elif named is None:
            self._hear(line, fold(line.text))
        else:
            self.leave_unanswered()
            self.speaker, self.named = named.name, line
            if words := fold(named.words):
                self._hear(line, words)
            elif line.start is not None:
                self.waiting = line

    def leave_unanswered(self) -> None:
        """Count a name that no words followed."""
        if self.named is not None:
            self.found.items += 1
            self._skip(self.named, "a speaker without words")
        self.named = None

    def _hear(self, line: Line, words: str) -> None:
        self.named = None
        words = without_sounds(words)
        if not words:
            self._skip(line, "a sound, not speech")
            return
        timed = line if line.start is not None else self.waiting
        start, end = (timed.start, timed.end) if timed else (None, None)
        self.found.pieces.append(Piece(self.speaker, words, Place(line.number), start, later(start, end)))
        self.waiting = None

    def _skip(self, line: Line, what: str) -> None:
        self.found.skipped.append(Problem(self.file, Place(line.number), what))


def _line(number: int, text: str, *, breaks: bool) -> Line:
    """Take a line apart; whether its name is a speaker is settled later."""
    if len(text) < 60 and (alone := _ALONE.fullmatch(text)) and _read(alone[1]) is not None:
        return Line(number, "", None, _read(alone[1]), _read_end(alone[1], alone[2]), *_of_day_and_dated(alone[1]))
    for form in (_zoom, _before_or_after):
        if (line := form(number, text, breaks=breaks)) is not None:
            return line
    return Line(number, text)


def _zoom(number: int, text: str, *, breaks: bool) -> Line | None:
    """Zoom's own forms: `10:00:00 From Ana to Everyone: …`, `[Ana] 10:00:00 …`."""
    head = text[:_HEAD]
    if (chat := _ZOOM_CHAT.match(head)) is not None:
        match, time, raw = chat, chat[1], chat[2]
    elif (caption := _ZOOM_CAPTION.match(head)) is not None:
        match, time, raw = caption, caption[2], caption[1]
    else:
        return None
    name, start = clean_name(raw), _read(time)
    if name is None or start is None:
        return None
    named = NamedLine(name, text[match.end() :], timed=True, breaks=breaks, explicit=True)
    return Line(number, text, named, start, None, *_of_day_and_dated(time))


def _before_or_after(number: int, text: str, *, breaks: bool) -> Line | None:
    """A name with a time before it, after it, behind the colon, or with none."""
    said, time, end = _bare(text), None, None
    before = _BEFORE.match(said[:_HEAD])
    if before is not None and _read(before[2]) is not None:
        said, time, end = _bare(said[before.end() :]), before[2], before[3]
    after = _AFTER.match(said[:_HEAD])
    if after is not None and _read(after[2]) is not None and (name := clean_name(after[1])) is not None:
        time, split = after[2], (name, said[after.end() :])
    elif (plain := before_colon(said)) is not None:
        split = plain
    else:
        # Only a time in brackets, or one of three parts, is surely no part of the words ("10:30 works for me").
        sure_time = before is not None and (before[1] or (time or "").count(":") > 1)
        return (
            Line(number, said, None, _read(time), _read_end(time, end), *_of_day_and_dated(time)) if sure_time else None
        )
    name, words = split
    if time is None and (behind := _BEHIND.match(words[:_HEAD])) is not None and _read(behind[1]) is not None:
        time, words = behind[1], words[behind.end() :]
    named = NamedLine(name, words, timed=time is not None, breaks=breaks)
    return Line(number, text, named, _read(time), _read_end(time, end), *_of_day_and_dated(time))


def _bare(text: str) -> str:
    """A line without list marks, and without bold type round what it begins with."""
    mark = _LIST_MARK.match(text[:_HEAD])
    text = text[mark.end() :] if mark else text
    bold = _BOLD.match(text[:_HEAD])
    return bold[2] + text[bold.end() :] if bold else text


def _read(reading: str | None) -> float | None:
    """A reading in seconds: from the start of a recording, or after midnight, or since a far-off day if dated."""
    if reading is None:
        return None
    day = 0.0
    if "-" in reading:
        try:
            day = date.fromisoformat(reading[:10]).toordinal() * 86400.0
        except ValueError:
            return None
        reading = reading[11:]
    clock = time_of_day(reading)
    clock = seconds(reading) if clock is None else clock
    return None if clock is None else day + clock


def _read_end(start: str | None, end: str | None) -> float | None:
    """The end in seconds, if it counts from where its start does: both with a date, or both without."""
    alike = start is not None and end is not None and ("-" in start) == ("-" in end)
    return _read(end) if alike else None


def _of_day_and_dated(reading: str | None) -> tuple[bool, bool]:
    if reading is None:
        return False, False
    return time_of_day(reading) is not None, "-" in reading


def _from_recording_or_day(lines: list[Line]) -> list[Line]:
    """The lines with times of day or dated times counted from the earliest, by the rule above."""
    if any(line.dated for line in lines):
        return _from_the_first_dated(lines)
    starts = [line.start for line in lines if line.start is not None]
    falls = any(before - after > 12 * 3600 for before, after in pairwise(starts))
    if not starts or not (falls or starts[0] >= LATEST_START or any(line.of_day for line in lines)):
        return lines
    return _moved(lines, from_the_first([line.start for line in lines]))


def _from_the_first_dated(lines: list[Line]) -> list[Line]:
    first = min((line.start for line in lines if line.dated and line.start is not None), default=0.0)
    return _moved(lines, [line.start - first if line.dated and line.start is not None else None for line in lines])


def _moved(lines: list[Line], starts: Sequence[float | None]) -> list[Line]:
    return [replace(line, start=start, end=_moved_end(line, start)) for line, start in zip(lines, starts, strict=True)]


def _moved_end(line: Line, start: float | None) -> float | None:
    if line.end is None or line.start is None or start is None:
        return None
    return start + (line.end - line.start)


def _leads(lines: Sequence[Line], speakers: frozenset[str]) -> list[NamedLine]:
    return [line.named for line in lines if line.named and line.named.name in speakers]


def _is_talk(leads: Sequence[NamedLine]) -> bool:
    """Whether lower-case `name: value` lines are talk: names in form are enough, else they must have words."""
    if any(is_name_in_form(lead.name) or lead.explicit for lead in leads):
        return True
    return sum(len(lead.words.split()) >= ENOUGH_WORDS for lead in leads) >= len(leads) / 2


FORMAT = Format(CARD, sure, read)
