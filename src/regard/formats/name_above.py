"""Transcripts in which the speaker's name stands on a line above the words, mostly with the time (Otter, Teams).

A line is a speaker's if it is a name and a time (`Ana Ruiz  0:01`), or a name followed by a line with nothing but a
time (`0:01`, `1 minute 3 seconds`, or both once more), or, after an empty line, nothing but a name that is a speaker's
elsewhere in the file. Which names are speakers is settled from the whole file, by the rule in `names`; two blanks or a
tab between name and time leave no doubt. If no line has a time, a name alone on the first line of a paragraph is a
speaker, if nearly every paragraph begins so and the names come back.

The time belongs to the first words below the name; further paragraphs have none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from regard.conversation import Piece, Place
from regard.formats.clock import TIME, in_words, seconds
from regard.formats.file import File
from regard.formats.names import NEARLY_ALL, NamedLine, clean_name, is_name_in_form, speakers_among
from regard.formats.pieces import Found, fold, without_sounds
from regard.problems import Problem

LONGEST_HEADING = 120
"""Characters of a line with name and time; what is longer is words (judgement)."""

_SPOKEN = r"(?:\d{1,3} hours? ?)?(?:\d{1,3} min(?:ute)?s? ?)?(?:\d{1,2} sec(?:ond)?s?)?"
_NAME_AND_TIME = re.compile(
    rf"([^\d\s\[(].{{0,79}}?)(\s{{2,}}|\t|\s)\[?\(?({TIME}|(?=\d){_SPOKEN})\)?\]?(?:\s{{2,}}(\S.*))?$"
)
_TIME_ALONE = re.compile(rf"\[?\(?({TIME}|(?=\d){_SPOKEN})\)?\]?")
_NOTICE = re.compile(
    r".{1,80} (?:started|stopped) (?:the )?(?:transcription|recording)\W*"
    r"|Transcribed by https?://otter\.ai\S*"
    r"|This (?:editable )?transcript .{0,200}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the words that may name who speaks.

    Attributes:
        name: the name.
        number: its line, from 1.
        start: the time on it or below it, in seconds, if any.
        words: what follows on the same line, if anything.
        until: the number of the last line that belongs to it.
        kind: `spaced` if two blanks part name and time, `beside` if one does, `below` if the time has its own line.
        breaks: it stands first, or after an empty line.
    """

    name: str
    number: int
    start: float | None
    words: str
    until: int
    kind: str
    breaks: bool


def headings_in(texts: Sequence[str]) -> list[Heading]:
    """The lines that name speakers, settled from all lines."""
    found = _timed(texts)
    lines = [NamedLine(each.name, "", timed=True, breaks=each.breaks, explicit=each.kind == "spaced") for each in found]
    speakers = speakers_among(lines, of=len(texts))
    if len(found) == 1 and found[0].kind != "spaced":
        speakers = frozenset()
    timed = [each for each in found if each.name in speakers]
    return sorted(timed + _bare(texts, speakers, timed), key=lambda each: each.number)


def headings_without_times(texts: Sequence[str]) -> list[Heading]:
    """The first lines of paragraphs, if they are names by the rule above; none if they are not."""
    starts = [
        index
        for index, text in enumerate(texts)
        if text.strip() and (index == 0 or not texts[index - 1].strip()) and not _NOTICE.fullmatch(text.strip()[:300])
    ]
    with_words = [index for index in starts if index + 1 < len(texts) and texts[index + 1].strip()]
    named = [(index, name) for index in with_words if (name := _bare_name(texts[index])) is not None]
    counts = Counter(name for _, name in named)
    come_back = sum(count for count in counts.values() if count > 1)
    if len(named) < 2 or len(named) < NEARLY_ALL * len(starts) or come_back < len(named) / 2:
        return []
    return [Heading(name, index + 1, None, "", index + 1, "alone", breaks=True) for index, name in named]


def read_below(file: File, texts: Sequence[str], headings: Sequence[Heading]) -> Found:
    """The words below each heading, and what was skipped; a line with words is an item, a name above them is none."""
    found = Found()
    first = headings[0].number if headings else len(texts) + 1
    for number, text in enumerate(texts[: first - 1], 1):
        if fold(text):
            found.items += 1
            found.skipped.append(Problem(file.name, Place(number), "a line before the first speaker"))
    stops = [each.number for each in headings[1:]] + [len(texts) + 1]
    for heading, stop in zip(headings, stops, strict=False):  # no heading, one stop
        below = [(number, texts[number - 1]) for number in range(heading.until + 1, stop)]
        lines = [(number, fold(text)) for number, text in [(heading.number, heading.words), *below] if fold(text)]
        found.items += max(1, len(lines))
        if not lines:
            found.skipped.append(Problem(file.name, Place(heading.number), "a speaker without words"))
        _take_below(file, heading, lines, found)
    return found


def _take_below(file: File, heading: Heading, lines: Sequence[tuple[int, str]], found: Found) -> None:
    """The lines of one heading; its time belongs to the first with words."""
    start = heading.start
    for number, text in lines:
        words = without_sounds(text)
        if _NOTICE.fullmatch(text[:300]) or not words:
            what = "a notice of the app, no words of a speaker" if words else "a sound, not speech"
            found.skipped.append(Problem(file.name, Place(number), what))
        else:
            found.pieces.append(Piece(heading.name, words, Place(number), start))
            start = None


def _timed(texts: Sequence[str]) -> list[Heading]:
    """Every line that is a name with a time beside or below it."""
    found: list[Heading] = []
    at = 0
    while at < len(texts):
        heading = _beside(texts, at) or _below(texts, at)
        if heading is not None:
            found.append(heading)
            at = heading.until
        else:
            at += 1
    return found


def _beside(texts: Sequence[str], at: int) -> Heading | None:
    text = texts[at].strip()
    match = _NAME_AND_TIME.match(text[:LONGEST_HEADING])
    if match is None:
        return None
    name, start = clean_name(match[1]), _reading(match[3])
    if name is None or start is None or (match[1].endswith(":") and ":" not in match[3]):
        return None  # `Cooking: 30 minutes` is an entry
    spaced = match[2] == "\t" or len(match[2]) > 1
    words = text[match.start(4) :] if match[4] else ""
    if words and not spaced:
        return None
    until = _after_repeats(texts, at + 1, name)
    return Heading(name, at + 1, start, words, until, "spaced" if spaced else "beside", _breaks(texts, at))


def _below(texts: Sequence[str], at: int) -> Heading | None:
    """A name, and on the next line the time."""
    name = _bare_name(texts[at])
    below = texts[at + 1].strip() if at + 1 < len(texts) else ""
    alone = _TIME_ALONE.fullmatch(below) if len(below) < LONGEST_HEADING else None
    start = _reading(alone[1]) if alone else None
    if name is None or start is None:
        return None
    return Heading(name, at + 1, start, "", _after_repeats(texts, at + 2, name), "below", _breaks(texts, at))


def _after_repeats(texts: Sequence[str], at: int, name: str) -> int:
    """The line up to which the same name and time are given once more, as copies from a web page do."""
    while at < len(texts) and len(texts[at]) <= LONGEST_HEADING:
        text = texts[at].strip()
        again = text[len(name) :].strip() if text.startswith(name) else text
        if (alone := _TIME_ALONE.fullmatch(again)) is None or _reading(alone[1]) is None:
            break
        at += 1
    return at


def _bare(texts: Sequence[str], speakers: frozenset[str], timed: Sequence[Heading]) -> list[Heading]:
    """Lines that are a speaker's name and nothing else, after an empty line."""
    taken = {each.number for each in timed}
    return [
        Heading(name, index + 1, None, "", index + 1, "alone", breaks=True)
        for index, text in enumerate(texts)
        if index + 1 not in taken
        and _breaks(texts, index)
        and (name := _bare_name(text)) in speakers
        and name is not None
    ]


def _bare_name(text: str) -> str | None:
    text = text.strip()
    name = clean_name(text) if 0 < len(text) <= LONGEST_HEADING else None
    return name if name is not None and is_name_in_form(name) else None


def _breaks(texts: Sequence[str], at: int) -> bool:
    return at == 0 or not texts[at - 1].strip()


def _reading(text: str) -> float | None:
    return in_words(text) if " " in text.strip() or text.strip()[-1:].isalpha() else seconds(text)
