"""From the words of speech recognisers to pieces, by one rule for all their formats.

A *passage* is what a file itself keeps together: a segment, an utterance, or a whole list of words.

1. *Whose word is it?* A word's own speaker counts before its passage's. A word without one goes with the words around
   it in its sentence, else with the passage.
2. *A single word does not change hands within a sentence.* Recognisers put the border between two speakers a word too
   early or too late, and now and then drop one word in the middle. Where one word within a finished sentence bears
   another speaker than the words on both its sides, or than two or more on one side, it goes with those; unless it is
   a word that people say alone (`yeah`, `mhm`), which is how listeners respond. Two words and more are believed, and
   so is all that stands in a sentence without an end. In a language other than English a response of one word within
   a sentence is not told apart.
3. *A new piece* begins where the speaker changes, after the end of a sentence, and after a pause of `PAUSE` or more,
   so that every quotation has a close time.
4. *The words* are the passage's own text, cut at those borders; words are joined by spaces only where the passage has
   no text of its own. If the words are not those of the text, the passage stays whole, and is its own speaker's, or
   else that of most of its words: no text is ever lost or doubled.
5. *The times* are those of the first and the last word that have one; at the edges of a passage, the passage's own. A
   timed passage is not cut where a piece would be left without a time.
6. *Sounds* that are marked in braces (`{vocalsound}`), of which meeting corpora are full, are no words.

The alternative, to give a whole segment to the speaker of most of its words, puts one person's words into another's
mouth wherever a segment holds two of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from regard.conversation import Piece, Place, count_words
from regard.formats.clock import later
from regard.formats.file import File
from regard.formats.format import Read
from regard.formats.pieces import one_conversation, without_sounds
from regard.problems import Problem

PAUSE = 1.0
"""Seconds of silence that end a piece: about the longest that talk usually bears (Jefferson 1989)."""

SAID_ALONE = frozenset(
    (  # noqa: SIM905  # read as prose
        "absolutely ah aha alright exactly gosh great hm hmm huh indeed mhm mm mmhm mm-hmm no nope oh ok okay really"
        " right sure thanks true uh-huh wow yeah yep yes yup"
    ).split()
)
"""Words with which listeners respond while somebody else speaks (judgement)."""

_SENTENCE_END = re.compile(r"[.?!。？！]['\"’”)\]]*$")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Word:
    """One word as a recogniser gives it; `text` is empty where the file has an entry without a word."""

    text: str
    place: Place
    speaker: str | None = None
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """What a file keeps together.

    Attributes:
        text: its words as the file writes them; empty if it only lists them.
        place: where it stands.
        speaker: whose it is as a whole, if the file says so.
        start: seconds from the start of the recording.
        end: likewise.
        words: its words one by one, if the file lists them.
        listing: whether it is a mere list of words, so that each word is an item of the file.
    """

    text: str
    place: Place
    speaker: str | None = None
    start: float | None = None
    end: float | None = None
    words: tuple[Word, ...] = ()
    listing: bool = False


def passage_of(words: Iterable[Word]) -> Iterator[Passage]:
    """A bare list of words as one passage, and an empty passage for each entry without a word."""
    spoken: list[Word] = []
    for word in words:
        if word.text:
            spoken.append(word)
        else:
            yield Passage("", word.place)
    if spoken:
        yield Passage("", spoken[0].place, words=tuple(spoken), listing=True)


def read_passages(file: File, format_name: str, passages: Iterable[Passage]) -> Read:
    """The outcome for a file of passages: each is cut into pieces, or skipped if nothing is said in it.

    Raises:
        NothingInIt: nothing is said in any.
    """
    pieces: list[Piece] = []
    skipped: list[Problem] = []
    items = 0
    for passage in passages:
        items += len(passage.words) if passage.listing else 1
        found = parts_of(passage)
        pieces += [piece for piece, _ in found if count_words(piece.text)]
        skipped += [Problem(file.name, place, "no words in it") for place in _silent(passage, found)]
    return one_conversation(file, format_name, pieces, skipped, items=items)


def parts_of(passage: Passage) -> list[tuple[Piece, Sequence[Word]]]:
    """The pieces of one passage, by the rule above, each with its words; some may hold nothing but marks."""
    words = tuple(word for word in passage.words if word.text)
    runs = _runs(words, passage.speaker)
    if passage.start is not None:
        runs = _timed(runs)
    texts = _cut(passage.text, runs) if runs else None
    if texts is None:
        whole = Word("", passage.place, passage.speaker or _most(words))
        texts, runs = [passage.text], [[whole, *words]]
    found = [_piece(text, run) for text, run in zip(texts, runs, strict=True)]
    found[0] = _begun(found[0], passage.start)
    found[-1] = _ended(found[-1], passage.end)
    return list(zip(found, runs, strict=True))


def _silent(passage: Passage, parts: Sequence[tuple[Piece, Sequence[Word]]]) -> list[Place]:
    """The items of a passage that no piece comes from: the whole of it, or in a list each such word."""
    if passage.listing:
        return [word.place for piece, run in parts if not count_words(piece.text) for word in run]
    return [] if any(count_words(piece.text) for piece, _ in parts) else [passage.place]


def _begun(piece: Piece, start: float | None) -> Piece:
    return piece if start is None else replace(piece, start=start, end=later(start, piece.end))


def _ended(piece: Piece, end: float | None) -> Piece:
    known = later(piece.start, end)
    return piece if known is None else replace(piece, end=known)


def _most(words: Sequence[Word]) -> str | None:
    """The speaker of most words; of two with as many, the first."""
    counts = Counter(word.speaker for word in words if word.speaker is not None)
    return counts.most_common(1)[0][0] if counts else None


def _piece(text: str, run: Sequence[Word]) -> Piece:
    start = next((word.start for word in run if word.start is not None), None)
    end = next((word.end for word in reversed(run) if word.end is not None), None)
    return Piece(run[0].speaker, without_sounds(text), run[0].place, start, later(start, end))


def _runs(words: Sequence[Word], speaker: str | None) -> list[list[Word]]:
    """Words in the runs that become pieces, each word with the speaker it is given."""
    runs: list[list[Word]] = []
    for stretch in _stretches(words):
        settled = _settled(_filled(stretch, speaker))
        runs += [list(run) for _, run in groupby(settled, key=lambda word: word.speaker)]
    return runs


def _timed(runs: list[list[Word]]) -> list[list[Word]]:
    """Runs of which none lacks a time that the words beside it by the same speaker could give it."""
    joined: list[list[Word]] = []
    for run in runs:
        alike = bool(joined) and joined[-1][0].speaker == run[0].speaker
        if alike and not (_has_time(run) and _has_time(joined[-1])):
            joined[-1] += run
        else:
            joined.append(run)
    return joined


def _has_time(run: Sequence[Word]) -> bool:
    return any(word.start is not None for word in run)


def _stretches(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words up to the end of a sentence or a pause."""
    stretch: list[Word] = []
    for word in words:
        if stretch and (_SENTENCE_END.search(stretch[-1].text) or _pause(stretch[-1], word)):
            yield stretch
            stretch = []
        stretch.append(word)
    if stretch:
        yield stretch


def _pause(before: Word, after: Word) -> bool:
    return before.end is not None and after.start is not None and after.start - before.end >= PAUSE


def _filled(stretch: list[Word], speaker: str | None) -> list[Word]:
    """A word without a speaker gets that of the word before it, else of the one after, else the passage's."""
    known = next((word.speaker for word in stretch if word.speaker is not None), speaker)
    filled: list[Word] = []
    for word in stretch:
        known = word.speaker if word.speaker is not None else known
        filled.append(word if word.speaker is not None else replace(word, speaker=known))
    return filled


def _settled(stretch: list[Word]) -> list[Word]:
    """Single words within a finished sentence go with the words beside them, by the rule above."""
    runs = [list(run) for _, run in groupby(stretch, key=lambda word: word.speaker)]
    if len(runs) == 1 or not _SENTENCE_END.search(stretch[-1].text):
        return stretch
    settled: list[Word] = []
    for index, run in enumerate(runs):
        beside = runs[max(index - 1, 0) : index] + runs[index + 1 : index + 2]
        surrounded = len(beside) == 2 and beside[0][0].speaker == beside[1][0].speaker
        longest = max(beside, key=len)
        if len(run) == 1 and (surrounded or len(longest) > 1) and not _said_alone(run[0].text):
            settled.append(replace(run[0], speaker=longest[0].speaker))
        else:
            settled += run
    return settled


def _said_alone(word: str) -> bool:
    return word.strip(".,?!;:…").lower() in SAID_ALONE


def _cut(text: str, runs: Sequence[Sequence[Word]]) -> list[str] | None:
    """The passage's text at each run; None if the words are not those of the text."""
    if not text:
        return [" ".join(word.text for word in run) for run in runs]
    lower = text.lower() if len(text.lower()) == len(text) else text
    begins: list[int] = []
    done = 0
    for run in runs:
        for index, word in enumerate(run):
            found = lower.find(word.text.lower(), done)
            if found < 0 or _LETTER.search(lower, done, found):
                return None
            done = found + len(word.text)
            if index == 0:
                begins.append(found)
    if _LETTER.search(lower, done):
        return None
    return [text[begin:stop].strip() for begin, stop in pairwise([0, *begins[1:], len(text)])]
