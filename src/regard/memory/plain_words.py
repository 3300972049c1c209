"""Text as it is searched, without case and accents, cut into words: one rule for what is kept and what is asked for.

1. Each sign is made plain by itself: case folded; in Latin, Greek, Cyrillic, Hebrew and Arabic script accents and
   points are left out, and so are strokes through letters; wide and narrow forms become usual ones.
2. Words are runs of letters, digits and their marks; an apostrophe within a word is left out.
3. Scripts without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) are cut into pairs of signs, and
   the last sign of a run stands alone: any part of a run is then found, and a single sign as the beginning of a pair.
4. No word is brought to a stem.

Positions are kept sign by sign, so that what was found can be shown in the words as they were said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WITHOUT_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart, and that many keyboards lack."""

_POINTS_MATTER = "\u0900"
"""The first script, by number, in which marks are part of the spelling: Devanagari; those before it have accents."""

_LATIN_AGAIN = ("\u1d00", "\u2fff")
"""Latin with accents, Greek with breathings, and signs made of letters."""

_APOSTROPHES = "'’ʼ＇"
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese, Chinese
)
_RUN = re.compile(rf"[{_UNSPACED}]+|[^\s{_UNSPACED}]+")


class _Plain(dict[int, str]):
    """What each sign becomes, worked out when it is first met."""

    def __missing__(self, sign: int) -> str:
        self[sign] = plain = _plain_sign(chr(sign))
        return plain


def _plain_sign(sign: str) -> str:
    if sign in _APOSTROPHES:
        return ""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
    if apart[:1] < _POINTS_MATTER or _LATIN_AGAIN[0] <= apart[:1] <= _LATIN_AGAIN[1]:
        plain = "".join(each for each in apart if not unicodedata.combining(each)).translate(_WITHOUT_STROKES)
    else:
        plain = unicodedata.normalize("NFKC", sign).casefold()
    return "".join(each if unicodedata.category(each)[0] in "LNM" else " " for each in plain)


_PLAIN = _Plain()


def plain(text: str) -> str:
    """A text by rule 1; what is no part of a word becomes a space."""
    return text.translate(_PLAIN)


def words_of(text: str) -> list[str]:
    """The words of a text by which it is found, each as often as it stands there."""
    spread = plain(text)
    if spread.isascii():
        return spread.split()
    return [word for run in _RUN.findall(spread) for word in _cut(run)]


def _cut(run: str) -> Iterator[str]:
    if not _is_unspaced(run):
        yield run
        return
    yield from (run[at : at + 2] for at in range(len(run)))


def _is_unspaced(run: str) -> bool:
    return _RUN.match(run[0]) is not None and re.match(f"[{_UNSPACED}]", run[0]) is not None


@dataclass(frozen=True, slots=True)
class Sought:
    """One word or unspaced run that is asked for.

    Attributes:
        run: in plain form.
        unspaced: whether it may stand anywhere in a run.
        open: whether it may be the beginning of a longer word.
    """

    run: str
    unspaced: bool
    open: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """The words of the index that a turn must have; where `open`, the last may be the beginning of one."""
        if not self.unspaced or len(self.run) == 1:
            return (self.run,)
        return tuple(self.run[at : at + 2] for at in range(len(self.run) - 1))

    def often(self, spread: str, words: Sequence[str]) -> int:
        """How often it stands in a plain text that has these words between spaces."""
        if self.unspaced:
            return spread.count(self.run)
        return sum(word.startswith(self.run) for word in words) if self.open else words.count(self.run)


LEAST_BEGINNING = 2
"""Letters from which a word may be the beginning of a longer one; of a single one everything would be (judgement)."""


def sought(text: str) -> tuple[Sought, ...]:
    """What a question asks for: all of its words, of which the last may be begun only."""
    runs = list(dict.fromkeys(_RUN.findall(plain(text))))
    return tuple(_sought(run, last=at == len(runs) - 1) for at, run in enumerate(runs))


def _sought(run: str, *, last: bool) -> Sought:
    unspaced = _is_unspaced(run)
    return Sought(run, unspaced, len(run) == 1 if unspaced else last and len(run) >= LEAST_BEGINNING)


def places(text: str, asked: tuple[Sought, ...]) -> tuple[tuple[int, int], ...]:
    """Where what is asked for stands in a text, as begin and end, in order; empty unless all of it is there."""
    spread, origin = _with_origin(text)
    found: list[tuple[int, int]] = []
    for each in asked:
        here = [(origin[begin], origin[stop - 1] + 1) for begin, stop in _places_of(each, spread)]
        if not here:
            return ()
        found += here
    return _united(sorted(found))


def _with_origin(text: str) -> tuple[str, list[int]]:
    """The plain text, and for each of its signs the place of the one in the text that it came from."""
    signs = [_PLAIN[ord(sign)] for sign in text]
    return "".join(signs), [at for at, sign in enumerate(signs) for _ in sign]


def _places_of(each: Sought, spread: str) -> list[tuple[int, int]]:
    if each.unspaced:
        return [found.span() for found in re.finditer(re.escape(each.run), spread)]
    runs = (found for found in _RUN.finditer(spread))
    if each.open:
        return [(found.start(), found.start() + len(each.run)) for found in runs if found[0].startswith(each.run)]
    return [found.span() for found in runs if found[0] == each.run]


def _united(found: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    apart: list[tuple[int, int]] = []
    for begin, stop in found:
        if apart and begin < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(stop, apart[-1][1]))
        else:
            apart.append((begin, stop))
    return tuple(apart)
