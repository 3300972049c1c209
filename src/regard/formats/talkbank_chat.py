"""TalkBank CHAT (`.cha`): a main line for each utterance, with the transcriber's marks taken out.

The rule for the words: *what was said stays as it was said; what the transcriber wrote about it goes.* So

- false starts and repetitions stay (`<I was> [//] I went` is `I was I went`), and so do filled pauses (`&-um` is
  `um`) and broken-off words (`&+fr` is `fr-`); of `gonna [: going to]` the word said stays;
- all in square brackets goes, and so do sounds and gestures (`&=laughs`, `((door slams))`), pauses, overlap and tone
  marks, form and language suffixes (`@l`, `@s:spa`), omitted words (`0the`), and babbling (`&~ba`);
- shortened words are written out, so that they can be read (`(be)cause` is `because`);
- what could not be made out (`xxx`, `yyy`, `www`) is `…`: something is there, but no word of it is known;
- an utterance that trails off ends in `…`, one that is broken off in `—`.

A time bullet closes the words before it, so an utterance with several has several pieces. Its two control characters
are missing in some files; then the bare `1200_3400` is taken for one. A listener's word inside an utterance
(`&*MOT:mhm`) is theirs and stands after it, without a time. Lines of an environment (role `Environment`, code `ENV`)
and utterances without words are skipped and counted.

The names are those in `@Participants`; a code without a name, or with one that another code bears too, stays.

Why not pylangacq (MIT), which reads CHAT for linguists: it refuses the whole file for one slip (of 77 test files 21,
for a missing end mark or a medium's name that differs), leaves out filled pauses and false starts, which are ours to
hear, gives no line numbers, and brings 9 MB of compiled code.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from regard.conversation import Piece, Place, count_words
from regard.formats.clock import later
from regard.formats.day_held import day_stated, held_on
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import time
from regard.formats.names import clean_name
from regard.formats.pieces import fold, one_conversation
from regard.problems import Problem

CARD = FormatCard(
    name="talkbank_chat",
    title="TalkBank CHAT",
    made_by=("CLAN", "TalkBank", "Batchalign"),
    how_to_get="Download the corpus from TalkBank, or save the transcript in CLAN; the files end in .cha.",
    endings=(".cha",),
    has_speakers="always",
    has_times="some",
)

_MILLISECOND = 0.001
_HEADER = re.compile(r"^@(?:UTF8|Begin|Participants:|Languages:)", re.MULTILINE)
_MAIN = re.compile(r"\*([^\s:*]{1,20}):\s*(.*)", re.DOTALL)
_BULLET = re.compile(r"(?:[\x15•]\s*|(?<!\S))(?:%\w{1,9}:\S{0,200}_)?(\d{1,10})_(\d{1,10})-?(?:\s*[\x15•]|(?!\S))")
_INTERPOSED = re.compile(r"&\*([^\s:=]{1,20})[:=](\S+)")

_MARKS = (
    (r"\(\([^)]*\)?\)?", " "),  # a sound or comment
    (r"\[[^\]]*\]?", " "),  # codes, explanations, replacements; unclosed, up to the end
    (r"&[=~{}][^\s<>\[\]]*", " "),  # sounds, babbling, gestures that last
    (r"\([.\d:]+\)", " "),  # pauses
    (r"\+\.\.\.", "…"),  # trailing off
    (r"\+\.\.\?", "…?"),
    (r"\+!\?", "!?"),
    (r"\+/{1,2}\?", "—?"),  # broken off
    (r"\+(?:/{1,2})?\.", "—"),
    (r"\+\"/?\.", "."),  # a quotation follows, or went before
    (r"\+[\"^<,+≈≋]", " "),  # how an utterance joins the one before
    (r"[⌈⌉⌊⌋]\d?", ""),  # overlap
    (r"[\]<>()#^↑↓⇗↗→↘⇘∞≈≋∆∇°▁▔☺♋⁇⁎◉§∬∮∾⁑Ἡ↫↻⤇⤆ˈˌ\ue000-\uf8ff]", ""),  # scope, tone, stress
    (r"&\+([^\s<>]+)", r"\1-"),
    (r"(?<!\S)&-?(?=\w)", ""),
    (r"[‡„]", ","),
    (r"(?<!\S)0(?:[^\W\d]\S*)?(?!\S)", ""),  # omitted words, action without speech
    (r"(?<=\w)@[\w:&+$=*-]*", ""),
    (r"(?<=\w)\$\w+", ""),
    (r"(?<=\w):+(?=\w|\s|$)", ""),  # a drawn-out sound
    (r"(?<=\w)\+(?=\w)", "-"),
    (r"(?<=\w)_(?=\w)", " "),
)
_SPACING = (
    (r" (?=[.,?!;:…—])", ""),
    (r"(?i)(?<!\w)(?:xxx?|yyy?|www)(?!\w)", "…"),
    (r"…(?: ?…)+", "…"),
)


def sure(file: File) -> float:
    """Sure of a file with CHAT's headers and a main line."""
    if not _HEADER.search(file.head):
        return 0.0
    return 1.0 if re.search(r"^\*\S", file.head, re.MULTILINE) or file.head.lstrip().startswith("@UTF8") else 0.6


def read(file: File) -> Read:
    """Read the main lines; headers and dependent tiers are not items."""
    talk = _Talk(file.name)
    for number, line in _logical_lines(file.lines):
        talk.take(number, line)
    read_ = one_conversation(file, CARD.name, talk.pieces, talk.skipped, items=talk.utterances + talk.strays)
    return held_on(read_, day_stated(talk.dates))


def _logical_lines(lines: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Each line with its continuations, which begin with a tab or a space, and the number of its first."""
    begun: int | None = None
    held: list[str] = []
    for number, line in enumerate(lines, 1):
        if begun is not None and line[:1] in ("\t", " "):
            held.append(line)
            continue
        if begun is not None:
            yield begun, "\n".join(held)
        begun, held = (number, [line]) if line.strip() else (None, [])
    if begun is not None:
        yield begun, "\n".join(held)


@dataclass(slots=True)
class _Talk:
    """What has been read so far."""

    file: str
    names: dict[str, str] = field(default_factory=dict)
    silent: set[str] = field(default_factory=lambda: {"ENV"})
    pieces: list[Piece] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    utterances: int = 0
    strays: int = 0
    dates: list[str] = field(default_factory=list)

    def take(self, number: int, line: str) -> None:
        """Take one logical line."""
        if line.startswith("@Participants:"):
            self._meet(line.partition(":")[2])
        elif line.startswith("@Date:"):
            self.dates.append(line.partition(":")[2])
        elif line.startswith("*"):
            self._hear(number, line)
        elif not line.startswith(("@", "%")):
            self.strays += 1
            self._skip(Place(number), "a line that is neither header, main line nor tier")

    def _skip(self, place: Place, what: str, to_do: str = "") -> None:
        self.skipped.append(Problem(self.file, place, what, to_do))

    def _meet(self, participants: str) -> None:
        """Note who takes part: `CODE Name Role`, parted by commas; the name may be missing."""
        entries = [entry.split() for entry in participants.split(",")]
        found = {entry[0]: " ".join(entry[1:-1]).replace("_", " ") for entry in entries if len(entry) > 2}
        shared = Counter(found.values())
        self.names |= {code: name for code, raw in found.items() if shared[raw] == 1 and (name := clean_name(raw))}
        self.silent |= {entry[0] for entry in entries if entry and entry[-1] == "Environment"}

    def _hear(self, number: int, line: str) -> None:
        self.utterances += 1
        place = Place(number, f"utterance {self.utterances}")
        main = _MAIN.fullmatch(line)
        if main is None:
            self._skip(
                place, "a main line without a colon after the speaker", "write `*CODE:` and a tab before the words"
            )
        elif main[1] in self.silent:
            self._skip(place, "a sound of the surroundings, not speech")
        else:
            speaker = self._name(main[1])
            spoken = _pieces(speaker, main[2], place) + self._interposed(main[2], place)
            self.pieces += spoken
            if not spoken:
                self._skip(place, "no words in it")

    def _name(self, code: str) -> str | None:
        return self.names.get(code) or clean_name(code)

    def _interposed(self, said: str, place: Place) -> list[Piece]:
        """The words that listeners put in."""
        found = ((self._name(code), _words(words.replace("_", " "))) for code, words in _INTERPOSED.findall(said))
        return [Piece(name, words, place) for name, words in found if count_words(words)]


def _pieces(speaker: str | None, said: str, place: Place) -> list[Piece]:
    """The words before each bullet; what follows the last one has no time."""
    *timed, rest = _parts(_INTERPOSED.sub(" ", said))
    if timed and not count_words(_words(rest[1])):  # an end mark after the bullet belongs to the words before it
        lines, words, start, end = timed.pop()
        rest = (lines, words + rest[1], start, end)
    pieces: list[Piece] = []
    for lines, raw, start, end in (*timed, rest):
        words = _words(raw)
        if count_words(words):
            line = None if place.line is None else place.line + lines
            pieces.append(Piece(speaker, words, Place(line, place.item), start, later(start, end)))
    return pieces


def _parts(said: str) -> list[tuple[int, str, float | None, float | None]]:
    """The words before each bullet and after the last: how many lines down, the raw words, start, end."""
    parts: list[tuple[int, str, float | None, float | None]] = []
    lines = done = 0
    for bullet in (*_BULLET.finditer(said), None):
        raw = said[done : bullet.start()] if bullet else said[done:]
        above = len(raw) - len(raw.lstrip())
        start, end = (time(bullet[1], _MILLISECOND), time(bullet[2], _MILLISECOND)) if bullet else (None, None)
        parts.append((lines + raw.count("\n", 0, above), raw, start, end))
        lines += raw.count("\n")
        done = bullet.end() if bullet else done
    return parts


def _words(said: str) -> str:
    """The words of a tier, by the rule above."""
    said = fold(said)
    for pattern, instead in _MARKS:
        said = re.sub(pattern, instead, said)
    said = fold(said)
    for pattern, instead in _SPACING:
        said = re.sub(pattern, instead, said)
    return said.lstrip(",;:. ")


FORMAT = Format(CARD, sure, read)
