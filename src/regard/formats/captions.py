"""Caption files (WebVTT, SubRip, SBV): from lines to cues, and from a cue's markup to who says what.

The three differ in little but the line with the times, and their exporters mix them up, so one reader serves all:

- A line with times opens a cue; an empty line, or the next line with times, ends it. Lines that belong to no cue
  are counted as skipped, but for the signature's block, notes, styles and regions, which are no words.
- A speaker is what the markup says (`<v Name>`), else what stands before a colon by the rule in `names`, else the
  name on a line of its own above the words, if nearly every cue has one. Otherwise nobody is named. One letter before
  the colon in every cue, and no other name (`V: Bottom - H: Left`), is no speaker.
- Dashes, or `>>`, that open the lines of a cue say that another speaks, not who: each becomes a piece of its own.
- Captions that roll up repeat the lines above. If half of the cues that follow one another do so, each line counts
  once; a cue that shows nothing new is skipped.
- The items are the cues, and the blocks of words that belong to none.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from regard.conversation import Piece, Place
from regard.formats.clock import later, seconds
from regard.formats.file import File
from regard.formats.format import Read
from regard.formats.names import NEARLY_ALL, NamedLine, before_colon, clean_name, is_name_in_form, speakers_among
from regard.formats.pieces import Found, fold, one_conversation
from regard.formats.taken_for_words import words_taken_from_names
from regard.problems import Problem

ROLLING = 0.5
"""Share of cues that begin with the line before from which captions are taken to roll up (judgement)."""

_VOICE = re.compile(r"<v(?:\.[^\s<>]*+)?(?:\s([^<>]*+))?>|</v\s?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:b|bold|br|c|em|font|i|italic|lang|rt|ruby|s|span|strong|u|underline|v)(?:[.\s][^<>]*+)?/?>"
    r"|</?[a-z][a-z0-9]*+/?>"
    r"|<[\d:.]++>"
    r"|\{\\[^{}]*+\}",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_PLAIN_MARKUP = re.compile(r"</?(?:b|em|i|strong|u)>", re.IGNORECASE)
_DASH = re.compile(r"(?:[-–]|>>>?)\s?(?=[^\s\d>-])")
_BLOCK = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?")
_SIGNATURE = "WEBVTT"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one kind of caption file writes the line with the times.

    Attributes:
        marks: finds what is meant to be such a line.
        timing: matches a good one; its groups are start and end.
    """

    marks: re.Pattern[str]
    timing: re.Pattern[str]


@dataclass(slots=True)
class _Cue:
    """One cue as it stands in the file; `lines` are numbered from 1."""

    place: Place
    start: float | None
    end: float | None
    lines: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Voice:
    """Lines of one cue without a change of markup; `voiced` if the markup opens a voice, named or not."""

    name: str | None
    voiced: bool
    lines: tuple[tuple[int, str], ...]


def read_captions(file: File, format_name: str, dialect: Dialect) -> Read:
    """Read a caption file of any dialect.

    Raises:
        NothingInIt: no cue has words.
    """
    found = Found()
    cues: list[tuple[_Cue, list[_Voice]]] = []
    for cue in _cues(file, dialect):
        found.items += 1
        if isinstance(cue, Problem):
            found.skipped.append(cue)
        elif voices := _voices(cue):
            cues.append((cue, voices))
        else:
            found.skipped.append(Problem(file.name, cue.place, "a cue without words"))
    names = _Names.settled(cues)
    _hear(file, _unrolled(cues), names, found)
    found.skipped.sort(key=lambda problem: problem.place.line or 0)
    found.cautions += words_taken_from_names(file.name, names.unheeded, found.pieces)
    return one_conversation(file, format_name, found.pieces, found.skipped, items=found.items, cautions=found.cautions)


def _hear(file: File, cues: Sequence[tuple[_Cue, list[_Voice]]], names: _Names, found: Found) -> None:
    """The pieces of the cues, each once."""
    seen: set[tuple[str | None, str, float | None, float | None]] = set()
    for cue, voices in cues:
        pieces = [piece for voice in voices for piece in _pieces(cue, voice, names)]
        fresh = [piece for piece in pieces if (piece.speaker, piece.text, piece.start, piece.end) not in seen]
        seen.update((piece.speaker, piece.text, piece.start, piece.end) for piece in fresh)
        found.pieces += fresh
        if not pieces:
            what = "a cue that only repeats the lines above" if not voices else "a speaker without words"
            found.skipped.append(Problem(file.name, cue.place, what))
        elif not fresh:
            found.skipped.append(Problem(file.name, cue.place, "a cue that repeats the one before"))
        elif len(fresh) < len(pieces):
            what = "part of this cue repeats the one before; it is read once"
            found.cautions.append(Problem(file.name, cue.place, what))


def share_of_timings(file: File, dialect: Dialect, having: str) -> float:
    """Of the good lines with times in the file's head, how many have a certain character; 0 if there is none."""
    lines = [line for line in file.head.split("\n") if dialect.marks.search(line) and dialect.timing.fullmatch(line)]
    return sum(having in line for line in lines) / len(lines) if lines else 0.0


def _cues(file: File, dialect: Dialect) -> Iterator[_Cue | Problem]:
    """The cues, and what is none, in the order of the file."""
    lines = file.lines
    at = _after_signature(lines, dialect)
    number = 0
    while at < len(lines):
        begin = at
        while at < len(lines) and lines[at] and not dialect.marks.search(lines[at]):
            at += 1
        if at == len(lines) or not lines[at]:
            if _is_lost(lines[begin:at]):
                yield Problem(file.name, Place(begin + 1), "words without times that belong to no cue")
            at += 1
            continue
        timing, first, number = lines[at], at + 1, number + 1
        at = first
        while at < len(lines) and lines[at] and not dialect.marks.search(lines[at]):
            at += 1
        body = [(first + index + 1, line) for index, line in enumerate(lines[first:at])]
        if at < len(lines) and lines[at]:
            body = _without_next_id(body, number)
        yield _cue(file, dialect, timing, Place(first, f"cue {number}"), body)


def _cue(file: File, dialect: Dialect, timing: str, place: Place, body: list[tuple[int, str]]) -> _Cue | Problem:
    match = dialect.timing.fullmatch(timing)
    start, end = (seconds(match[1]), seconds(match[2])) if match else (None, None)
    if start is None or end is None:
        return Problem(file.name, place, "a cue whose times cannot be read")
    return _Cue(place, start, later(start, end), body)


def _after_signature(lines: Sequence[str], dialect: Dialect) -> int:
    """Where the block of the signature ends; 0 if there is none."""
    at = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not lines[at].startswith(_SIGNATURE):
        return 0
    at += 1
    while at < len(lines) and lines[at] and not dialect.marks.search(lines[at]):
        at += 1
    return at


def _is_lost(block: Sequence[str]) -> bool:
    """Whether a block without times holds words, and is not a note, style or region."""
    words = [line for line in block if line.strip()]
    return bool(words) and not _BLOCK.fullmatch(words[0])


def _without_next_id(body: list[tuple[int, str]], number: int) -> list[tuple[int, str]]:
    """A cue's lines without the next cue's id, where no empty line keeps the two apart."""
    texts = [text.strip() for _, text in body]
    if len(texts) > 1 and not texts[-2]:
        return body[:-2]
    return body[:-1] if texts and texts[-1] == str(number + 1) else body


def _voices(cue: _Cue) -> list[_Voice]:
    """Who says what in one cue, as far as its markup tells; only what has words."""
    joined = "\n".join(text for _, text in cue.lines)
    line = cue.lines[0][0] if cue.lines else 0
    found: list[_Voice] = []
    name, voiced, begin = None, False, 0
    for tag in [*_VOICE.finditer(joined), None]:
        raw = joined[begin : tag.start() if tag else len(joined)]
        lines = [(line + index, _clean(text)) for index, text in enumerate(raw.split("\n"))]
        if kept := tuple(each for each in lines if each[1]):
            found.append(_Voice(name, voiced, kept))
        line += raw.count("\n")
        if tag is not None:
            line += tag[0].count("\n")
            begin, voiced = tag.end(), not tag[0].startswith("</")
            name = clean_name(_unescape(tag[1])) if tag[1] else None
    return found


def _clean(text: str) -> str:
    """Words without markup; escaped angle brackets stay, unless they hold plain markup that was escaped as well."""
    bare = _TAG.sub(lambda tag: " " if tag[0].lower().startswith("<br") else "", text)
    return fold(_PLAIN_MARKUP.sub("", _unescape(bare)))


def _unescape(text: str) -> str:
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


@dataclass(frozen=True, slots=True)
class _Names:
    """How a file names its speakers where the markup does not.

    Attributes:
        before_colon: the speakers that are named before a colon.
        above: the speakers that are named on a line above their words.
        unheeded: what stands before a colon and is no speaker, with its place.
    """

    before_colon: frozenset[str]
    above: frozenset[str]
    unheeded: tuple[tuple[str, Place], ...]

    @classmethod
    def settled(cls, cues: Sequence[tuple[_Cue, list[_Voice]]]) -> _Names:
        """Settle from all cues together."""
        voices = [(cue, voice) for cue, voices in cues for voice in voices]
        unnamed = [(cue, voice.lines) for cue, voice in voices if not voice.voiced]
        leads = [
            (NamedLine(*split, breaks=index == 0), Place(number, cue.place.item))
            for cue, lines in unnamed
            for index, (number, text) in enumerate(lines)
            if (split := before_colon(_without_dash(text)))
        ]
        known = {voice.name for _, voice in voices if voice.name is not None}
        speakers = speakers_among([line for line, _ in leads], of=len(unnamed), known=known)
        if _is_only_a_letter(speakers | known) and len(leads) >= len(unnamed):
            speakers = frozenset()
        unheeded = tuple((line.name, place) for line, place in leads if line.name not in speakers)
        return cls(speakers, _names_above([lines for _, lines in unnamed]), unheeded)


def _is_only_a_letter(speakers: frozenset[str]) -> bool:
    """Whether all speakers are one, and that one letter: a sign of the exporter's, such as `V` for vertical."""
    return len(speakers) == 1 and all(len(name) == 1 and name.lower() != name.upper() for name in speakers)


def _names_above(cues: Sequence[tuple[tuple[int, str], ...]]) -> frozenset[str]:
    """The first lines, if nearly all cues have a name there and the names come back."""
    firsts = [lines[0][1] for lines in cues if len(lines) > 1 and is_name_in_form(lines[0][1])]
    counts = Counter(firsts)
    come_back = sum(count for count in counts.values() if count > 1)
    if len(firsts) < 2 or len(firsts) < NEARLY_ALL * len(cues) or come_back < len(firsts) / 2:
        return frozenset()
    return frozenset(counts)


def _pieces(cue: _Cue, voice: _Voice, names: _Names) -> list[Piece]:
    """The pieces of one voice: one if the markup names it, else one for each name or dash."""
    if voice.voiced:
        return [_piece(cue, voice.name, voice.lines)]
    lines = list(voice.lines)
    if len(lines) > 1 and lines[0][1] in names.above:
        return [_piece(cue, clean_name(lines[0][1]), lines[1:])]
    runs: list[tuple[str | None, list[tuple[int, str]]]] = []
    for number, text in lines:
        bare = _without_dash(text)
        split = before_colon(bare)
        if split is not None and split[0] in names.before_colon:
            runs.append((split[0], [(number, split[1])]))
        elif not runs or (bare != text and _DASH.match(lines[0][1])):
            runs.append((None, [(number, bare)]))
        else:
            runs[-1][1].append((number, text))
    return [_piece(cue, speaker, said) for speaker, said in runs if any(text for _, text in said)]


def _without_dash(text: str) -> str:
    dash = _DASH.match(text)
    return text[dash.end() :] if dash else text


def _piece(cue: _Cue, speaker: str | None, lines: Sequence[tuple[int, str]]) -> Piece:
    text = " ".join(text for _, text in lines if text)
    return Piece(speaker, text, Place(lines[0][0], cue.place.item), cue.start, cue.end)


def _unrolled(cues: list[tuple[_Cue, list[_Voice]]]) -> list[tuple[_Cue, list[_Voice]]]:
    """The cues without the lines that the cue before already shows, if the file's captions roll up."""
    shown = [[text for voice in voices for _, text in voice.lines] for _, voices in cues]
    if any(voice.voiced for _, voices in cues for voice in voices) or not _rolls(shown):
        return cues
    fresh: list[tuple[_Cue, list[_Voice]]] = []
    for (cue, voices), before, now in zip(cues, [[], *shown[:-1]], shown, strict=True):
        lines = tuple(line for voice in voices for line in voice.lines)[_overlap(before, now) :]
        fresh.append((cue, [_Voice(None, voiced=False, lines=lines)] if lines else []))
    return fresh


def _rolls(shown: Sequence[Sequence[str]]) -> bool:
    pairs = list(pairwise(shown))
    rolling = sum(_overlap(before, now) > 0 and len(before) + len(now) > 2 for before, now in pairs)
    return len(pairs) > 1 and rolling >= ROLLING * len(pairs)


def _overlap(before: Sequence[str], now: Sequence[str]) -> int:
    """How many of the lines now shown are the last lines of the cue before."""
    most = min(len(before), len(now), 4)
    return next((count for count in range(most, 0, -1) if list(before[-count:]) == list(now[:count])), 0)
