"""Which lines of a message its sender wrote, and what the others are.

From above to below: what is marked as quoted (`>`, or by the HTML) is quoted, and so is the line that introduces it. An
introduction, the title of a forwarded or original message, or the head of a mail with nothing marked below it says
that all that follows is somebody else's. In what is left, signatures, footers and disclaimers are looked for from the
end of each stretch upwards, and only what is surely one goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from regard.conversation import Kept
from regard.formats.mail_sign_offs import NOBODY, Signer, closes_at, formula_at, is_formula, thanks
from regard.formats.mail_words import ADDRESS, MailWords, bare, lowered, mail_words

_MARKED = re.compile(r"[ \t\xa0]{0,3}>")
_NAMED_MARK = re.compile(r"([A-Z][A-Za-z]{0,11})>(?: |$)")
_LONGEST_NAMED_MARK = 13
_BAR = re.compile(r"[ \t]{0,3}\|(?: |$)")
_WORD = re.compile(r"\w")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){3,}")
_MAY_END = frozenset(":：-_=*>")
_MAY_END_OR_BLANK = _MAY_END | frozenset(" \t\r\xa0\x0b\x0c\u2028\u3000")
_RULER = re.compile(r"[-_=*~#+\u2010-\u2015\u1427 ]{1,200}")
_OPENS_A_TITLE = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015_=*~#>| \t\r\xa0")
_ENDS_A_TITLE = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015_=*~:：> \t\r\xa0")
"""What a line begins or ends with that may be a title, or has something around it that may hide one."""
_DRAWN_WITH = frozenset("-_=*~#+\u2010\u2011\u2012\u2013\u2014\u2015\u1427")
_SIGNATURE_MARK = re.compile(r"[-\u2010-\u2015]{2} ?|\u2014")
_DASHES_OF_LISTS = frozenset("-\u2013\u2014~")
_UNDERSCORES = re.compile(r"_{10,200}")
_SIGNED_WITH_A_DASH = re.compile(r"[-\u2013\u2014~]{1,2} ?[^\W\d_a-z][\w.'’]{0,30}(?: [^\W\d_a-z][\w.'’-]{0,30}){0,3}")
_NAME_LINE = re.compile(
    r"[-\u2013\u2014~ ]{0,3}(?:(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\.?|van|von|de|der|den|da|di|el|al|bin) )?"
    r"[^\W\d_a-z][\w.'’-]{0,30}(?:,? (?:(?:van|von|de|der|den|da|di|el|al|bin)|[^\W\d_a-z][\w.'’-]{0,30})){0,5}"
)
_PHONE = re.compile(r"(?:^|[^\w.,/-])(?:\+|\(?0|\(\d|[1-9]\d\d[ .-]\d)[\d ()./-]{6,24}(?:$|[^\w])")
_WEB = re.compile(
    rf"{ADDRESS}|https?://\S{{1,300}}|www\.\S{{1,300}}|\b(?:skype|linkedin|twitter|facebook)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?:\S{1,40} ){4,200}\S{0,40}[a-zß-ÿ][.!?…]$|\?$|!$")
_ENDS_A_SENTENCE = frozenset(".!?…")
_ANSWER_ABOVE = re.compile(
    r"(?:##|--|==).{0,60}\b(?:above this line|reply above|oberhalb dieser (?:zeile|linie))\b", re.IGNORECASE
)

_MOST_SIGNATURE_LINES = 12
_MOST_SIGNATURE_WORDS = 60
_LONGEST_SIGNATURE = 60
_FEW_LINES = 6
_WORDS_OF_A_LAWYER = 15
_LONGEST_SIGNATURE_LINE = 80
_WRAPPED_AT = 60
_HEAD_LINES = 16
_DIGIT = re.compile(r"\d")
_NEEDED_FOR_A_HEAD = 3
_LONGEST_PARAGRAPH = 3000
_INTRODUCTION_LINES = 6
_LONGEST_INTRODUCTION = 500


@dataclass(slots=True)
class Lines:
    """The lines of a message, each known by its number.

    Attributes:
        texts: their words.
        marked: 1 for each that stands in what the mail app marked as quoted.
        why: what each is, once known; None for the sender's own.
        cuts: those of which the mail app marked that from there on nothing is the sender's.
        introducing: those that the mail app marked as what introduces a quotation.
        dropped: those drawn around one of these, and nobody's words.
        closes: where the closing begins in a line that has other words before it.
    """

    texts: list[str]
    marked: bytearray
    why: list[Kept | None]
    cuts: frozenset[int] = frozenset()
    introducing: frozenset[int] = frozenset()
    dropped: set[int] = field(default_factory=set)
    closes: dict[int, int] = field(default_factory=dict)

    def split_closings(self) -> None:
        """Make a line of its own of each closing that stands behind other words."""
        for at, begin in sorted(self.closes.items(), reverse=True):
            self.texts[at : at + 1] = [self.texts[at][:begin], self.texts[at][begin:]]
            self.marked.insert(at, 0)
            self.why.insert(at + 1, Kept.SIGNATURE)
            self.dropped = {each + (each > at) for each in self.dropped}
        self.closes.clear()


def lines_from(text: str) -> Lines:
    """The lines of a plain text."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n\n\n" in text or "\n " in text or "\n\t" in text:
        text = _BLANK_LINES.sub("\n\n\n", text)
    texts = text.split("\n")
    marked = bytearray(len(texts))
    if ">" in text:
        for at, line in enumerate(texts):
            if line[:1] == ">" or (">" in line[:4] and _MARKED.match(line)):
                marked[at] = 1
    return Lines(texts, marked, [None] * len(texts))


def label(lines: Lines, by: Signer = NOBODY) -> None:
    """Say of each line what it is.

    Args:
        lines: those of the whole message.
        by: its sender, whose name may close it.
    """
    labelling = _Labelling(lines, mail_words(), by)
    labelling.first = labelling.next_words(0)
    labelling.find_named_marks()
    labelling.find_quoted()
    for begin, stop in list(_stretches(lines.why)):
        labelling.look_below(begin, stop)
        labelling.look_above(begin, stop)
    lines.split_closings()


def _stretches(why: Sequence[Kept | None]) -> Iterable[tuple[int, int]]:
    """The runs of lines that are not yet known to be anything but the sender's own."""
    at = 0
    for kept, run in groupby(why):
        stop = at + len(list(run))
        if kept is None:
            yield at, stop
        at = stop


class _Labelling:
    """The lines of one message on their way to be labelled.

    Attributes:
        said: whether the sender has said anything above where we are.
        first: the first line with words.
    """

    def __init__(self, lines: Lines, words: MailWords, by: Signer) -> None:
        self.lines, self.words, self.by = lines, words, by
        self.texts, self.marked, self.why = lines.texts, lines.marked, lines.why
        self.count = len(lines.texts)
        self.said = False
        self.first = 0
        self._ends: list[int] = []

    # What somebody else wrote.

    def find_named_marks(self) -> None:
        """`Anna> text`: a mark of quotation with the name before it, at least on two lines one after the other."""
        last, last_at = "", -1
        for at, text in enumerate(self.texts):
            if text[:1] == ">" or ">" not in text[:_LONGEST_NAMED_MARK] or self.marked[at]:
                continue
            found = _NAMED_MARK.match(text)
            name = found[1] if found else ""
            if name and name == last and last_at == at - 1:
                self.marked[at] = self.marked[at - 1] = 1
            last, last_at = name, at

    def find_quoted(self) -> None:
        """Go down the lines and label what is quoted or passed on."""
        ends = [at for at, text in enumerate(self.texts) if text and not self.marked[at] and _is_end(text)]
        self._ends = [self.count + _INTRODUCTION_LINES, *reversed(ends)]
        at = 0
        while at < self.count:
            at = self._next_stop(at)

    def _next_stop(self, at: int) -> int:
        """Label what begins on one line; where to go on."""
        if at in self.lines.cuts:
            return self._cut(at)
        text = self.texts[at]
        if self.why[at] is not None or not text or text.isspace():
            return at + 1
        if self.marked[at]:
            return self._marked_run(at, self._why_marked(at))
        stop = self._introduced(at) if self._may_introduce(at, text) else at + 1
        if not self.said:
            self.said = self.why[at] is None and _WORD.search(text) is not None
        return stop

    def _may_introduce(self, at: int, text: str) -> bool:
        """Whether a line can begin an introduction, a title or a head; most cannot, as a letter or two tell."""
        ends = self._ends
        while ends[-1] < at:
            ends.pop()
        return (
            (ends[-1] < at + _INTRODUCTION_LINES and self._are_joined(at, ends[-1]))
            or ":" in text
            or text[0] in _OPENS_A_TITLE
            or text[-1] in _ENDS_A_TITLE
            or at in self.lines.introducing
            or not text.isascii()
        )

    def _are_joined(self, at: int, end: int) -> bool:
        """Whether no blank line stands between two lines, unless an address follows it."""
        return "" not in self.texts[at:end] or self.texts[end].lstrip().startswith("<")

    def _kind(self, at: int) -> str | None:
        """Which line of a mail's head a line looks like; None if it does not."""
        text = self.texts[at]
        return self.words.header_kind(text) if ":" in text or "：" in text else None

    def _cut(self, at: int) -> int:
        """All from here on is somebody else's."""
        why = Kept.FORWARDED if not self.said or self._begins_forwarded(at) else Kept.QUOTED
        self._give(at, self.count, why)
        return self.count

    def _begins_forwarded(self, at: int) -> bool:
        first = self.next_words(at)
        return first < self.count and self.words.title(bare(self.texts[first])) == "forwarded"

    def _give(self, begin: int, stop: int, why: Kept) -> None:
        self.why[begin:stop] = [why if each is None else each for each in self.why[begin:stop]]

    def next_words(self, at: int) -> int:
        """The first line from `at` on that is not blank."""
        while at < self.count and not bare(self.texts[at]):
            at += 1
        return at

    def _next_line(self, at: int) -> int:
        while at < self.count and not self.texts[at].strip():
            at += 1
        return at

    def _why_marked(self, at: int) -> Kept:
        return Kept.FORWARDED if self._begins_forwarded(at) else Kept.QUOTED

    def _marked_run(self, at: int, why: Kept) -> int:
        """Label a run of marked lines, with the blank ones and the ends of wrapped ones in it; where it ends."""
        stop = at
        while True:
            unmarked = self.marked.find(0, stop)
            stop = self.count if unmarked < 0 else unmarked
            if not self._is_wrapped_end(stop):
                break
            stop += 1
        self._give(at, stop, why)
        return stop

    def _is_wrapped_end(self, at: int) -> bool:
        """Whether an unmarked line is what was broken off the long marked line above it."""
        if not 0 < at < self.count - 1 or not (self.marked[at - 1] and self.marked[at + 1]):
            return False
        above, text = self.texts[at - 1].rstrip(), self.texts[at]
        return len(above) >= _WRAPPED_AT and above[-1].isalnum() and text[:1].islower() and len(text) < len(above)

    def _introduced(self, at: int) -> int:
        """Label what an unmarked line introduces, if it introduces anything; where to go on."""
        stop, why, surely = self._introduction(at)
        if stop == at:
            return at + 1
        follows = self._next_line(stop)
        why = self._why_after(at, why)
        if follows < self.count and self._is_quoted_after_all(follows):
            self._drop_ruler_above(at)
            self._give(at, follows, why)
            return self._marked_run(follows, why)
        if surely:
            self._drop_ruler_above(at)
            self._give(at, self.count, why)
            return self.count
        return at + 1

    def _why_after(self, at: int, why: Kept) -> Kept:
        """The head of a mail with no words above it is one that is passed on: nobody answers with nothing."""
        return Kept.FORWARDED if not self.said and self._kind(at) is not None else why

    def _is_quoted_after_all(self, at: int) -> bool:
        """Whether a line just below an introduction is marked, if only by a mark that would not do elsewhere."""
        if self.marked[at]:
            return True
        for mark in (_NAMED_MARK, _BAR):
            stop = at
            while stop < self.count and mark.match(self.texts[stop]):
                self.marked[stop] = 1
                stop += 1
        return bool(self.marked[at])

    def _drop_ruler_above(self, at: int) -> None:
        """The line drawn above an introduction is nobody's words."""
        above = at - 1
        while above >= 0 and not self.texts[above].strip():
            above -= 1
        if above >= 0:
            text = self.texts[above].strip()
            if len(text) > 2 and _RULER.fullmatch(text):
                self.lines.dropped.add(above)

    def _introduction(self, at: int) -> tuple[int, Kept, bool]:
        """Where the introduction that begins on a line stops, what it introduces, and whether it surely does.

        It stops where it begins if there is none.
        """
        text = bare(self.texts[at])
        title = self.words.title(text)
        if title is not None:
            why = Kept.FORWARDED if title == "forwarded" else Kept.QUOTED
            after = self._next_line(at + 1)
            stop, _, _ = self._introduction_below(after) if after < self.count else (after, why, True)
            return max(stop, at + 1), why, True
        if _ANSWER_ABOVE.match(text) and self.said:
            return at + 1, Kept.QUOTED, True
        return self._introduction_below(at)

    def _introduction_below(self, at: int) -> tuple[int, Kept, bool]:
        head = self._head_stop(at)
        if head > at:
            return head, Kept.QUOTED, True
        if at in self.lines.introducing:
            return self._introduces_stop(at), Kept.QUOTED, False
        return self._introducing_words(at)

    def _introduces_stop(self, at: int) -> int:
        while at in self.lines.introducing:
            at += 1
        return at

    def _introducing_words(self, at: int) -> tuple[int, Kept, bool]:
        text = ""
        stop = min(at + _INTRODUCTION_LINES, self.count)
        if not any(_may_end(self.texts[each]) for each in range(at, stop)) or not _WORD.search(self.texts[at]):
            return at, Kept.QUOTED, False
        for below in range(at, stop):
            line = self.texts[below]
            if below > at and self.marked[below] and text.count("<") <= text.count(">"):
                break
            more = bare(line) if below == at else line.strip()
            if not more:
                after = self._next_line(below)
                if after < self.count and self.texts[after].lstrip().startswith("<"):
                    continue
                break
            text = f"{text} {more}" if text else more
            if len(text) > _LONGEST_INTRODUCTION:
                break
            surely = self.words.how_surely_introduces(text, alone=below == at) if _may_end(line) else 0
            if surely:
                return below + 1, Kept.QUOTED, surely > 1
            if more[-1] in ":：":
                break
        return at, Kept.QUOTED, False

    def _head_stop(self, at: int) -> int:
        """Where the head of a mail that begins on a line stops; where it begins if there is none."""
        if self._kind(at) in {None, "cc", "other"}:
            return at
        kinds: set[str] = set()
        stop, others = at, 0
        for below in range(at, min(at + _HEAD_LINES, self.count)):
            kind = self._kind(below)
            if kind is None:
                others += 1
                if others > 2:
                    break
                continue
            if kind in kinds and kind != "other":
                break
            kinds.add(kind)
            stop, others = below + 1, 0
        return stop if self._is_head(at, stop, kinds) else at

    def _is_head(self, at: int, stop: int, kinds: set[str]) -> bool:
        """A mail's head says from whom, when, and what about; a plan of a journey says nothing of a subject."""
        if "from" not in kinds or len(kinds) < _NEEDED_FOR_A_HEAD:
            return False
        head = range(at, stop)
        if not any(self._kind(each) in {"sent", "date"} and _DIGIT.search(self.texts[each]) for each in head):
            return False
        return bool(kinds & {"subject", "sent"}) or any("@" in self.texts[each] for each in head)

    # What stands around one's own words.

    def look_below(self, begin: int, stop: int) -> None:
        """From the end of a stretch upwards: what is surely a signature, a footer or a disclaimer."""
        end = stop
        while True:
            stop = self._last_words(begin, stop)
            found = self._ending(begin, stop) or self._below_a_mark(begin, stop)
            if found is None:
                break
            at, why = found
            self._give(at, stop, why)
            stop = at
        self._close(begin, stop, end)

    def _close(self, begin: int, stop: int, end: int) -> None:
        """Where the last words are a formula and the sender's name, or a formula above a signature, they are apart.

        If nothing else is said, they are what the sender says.
        """
        if stop <= begin or not self.by.parts:
            return
        last = stop - 1
        at = closes_at(self.texts[last], self.by, self.words)
        if at is not None:
            self._close_at(begin, last, at)
        elif Kept.SIGNATURE in self.why[stop:end] and self._is_sign_off(self.texts[last]):
            is_signed_below = self._signs_by_hand(stop, end)
            if (is_signed_below or not thanks(self.texts[last], self.words)) and self._is_more_said(last):
                self.why[last] = Kept.SIGNATURE

    def _close_at(self, begin: int, last: int, at: int) -> None:
        first = last
        if at == 0 and self.by.is_named(self.texts[last]):
            first, at = self._formula_above(begin, last)
            if first == last and not self._is_signed_with_the_name_alone(begin, last):
                return
        if at == 0 and not self._is_more_said(first):
            return
        if at:
            self.lines.closes[first] = at
            first += 1
        self._give(first, last + (first <= last), Kept.SIGNATURE)

    def _formula_above(self, begin: int, name: int) -> tuple[int, int]:
        """The line above a name, and where in it the formula begins; the name's own if there is none."""
        above = self._words_above(begin, name)
        at = formula_at(self.texts[above], self.words) if above >= begin else None
        return (above, at) if at is not None else (name, 0)

    def _words_above(self, begin: int, at: int) -> int:
        """The line with words above one; the one before the first if there is none."""
        at -= 1
        while at >= begin and not self.texts[at].strip():
            at -= 1
        return at

    def _is_signed_with_the_name_alone(self, begin: int, name: int) -> bool:
        """Whether a line is the sender's name and stands apart, so that it is no answer, and none of a list."""
        above = self._words_above(begin, name)
        if above < begin or not self.by.is_named(self.texts[name], exactly=True):
            return False
        end = self.texts[above].rstrip()[-1]
        return end not in ":：" and (above < name - 1 or not end.isalnum())

    def _signs_by_hand(self, begin: int, end: int) -> bool:
        """Whether a signature begins with the sender's name and not with a mark, which an app puts there."""
        first = self._next_line(begin)
        return first < end and first not in self.lines.dropped and self.by.is_named(bare(self.texts[first]))

    def _is_more_said(self, stop: int) -> bool:
        """Whether the sender says something above a line."""
        lines = zip(self.why[:stop], self.texts[:stop], strict=True)
        return any(why is None and _WORD.search(text) for why, text in lines)

    def look_above(self, begin: int, stop: int) -> None:
        """At the very top: what the receiver's mail server put there."""
        at = self.next_words(begin)
        if at != self.first:
            return
        end = self._paragraph_stop(at, stop)
        if end == stop:
            return
        text = self._paragraph(at, end)
        if self.words.banners.are_in(text, lowered(text)):
            self._give(at, end, Kept.DISCLAIMER)

    def _last_words(self, begin: int, stop: int) -> int:
        """Where the stretch stops without the blank lines and the drawn ones at its end."""
        while stop > begin:
            text = self.texts[stop - 1].strip()
            ruler = len(text) != 1 or text == "\u1427"
            if text and not (ruler and text[0] in _DRAWN_WITH and _RULER.fullmatch(text)):
                break
            self.lines.dropped.add(stop - 1)
            stop -= 1
        return stop

    def _below_a_mark(self, begin: int, stop: int) -> tuple[int, Kept] | None:
        """The lines below `-- `, if they are no more than a signature has."""
        lines = words = 0
        found = None
        first = max(begin, stop - _LONGEST_SIGNATURE)
        if all(not text or text[0].isalnum() for text in self.texts[first:stop]):
            return None
        for at in range(stop - 1, first - 1, -1):
            text = self.texts[at]
            ended = _SIGNATURE_MARK.fullmatch(text) or (_UNDERSCORES.fullmatch(text.strip()) and lines <= _FEW_LINES)
            if ended and (text == "-- " or (lines <= _MOST_SIGNATURE_LINES and words <= _MOST_SIGNATURE_WORDS)):
                self.lines.dropped.add(at)
                found = at
            lines += bool(text.strip())
            words += len(text.split())
        return (found, Kept.SIGNATURE) if found is not None else None

    def _paragraph_stop(self, at: int, stop: int) -> int:
        while at < stop and self.texts[at].strip():
            at += 1
        return at

    def _paragraph_begin(self, begin: int, stop: int) -> int:
        while stop > begin and self.texts[stop - 1].strip():
            stop -= 1
        return stop

    def _paragraph(self, begin: int, stop: int) -> str:
        return " ".join(" ".join(self.texts[begin : min(stop, begin + 60)])[:_LONGEST_PARAGRAPH].split())

    def _why_paragraph(self, begin: int, stop: int) -> Kept | None:
        text = self._paragraph(begin, stop)
        small = lowered(text)
        if self.words.sure_disclaimers.are_in(text, small) or self._is_footer(begin, stop):
            return Kept.DISCLAIMER
        long_enough = text.count(" ") >= _WORDS_OF_A_LAWYER - 1 or not text.isascii()
        return Kept.DISCLAIMER if long_enough and self.words.disclaimers.are_in(text, small) else None

    def _is_footer(self, begin: int, stop: int) -> bool:
        return any(self.words.footer.match(bare(text)) for text in self.texts[begin : min(stop, begin + 3)])

    def _ending(self, begin: int, stop: int) -> tuple[int, Kept] | None:
        """Where what is surely no part of the message begins at the end of a stretch, and what it is."""
        if stop <= begin:
            return None
        if self.words.is_added_by_an_app(self.texts[stop - 1]):
            return stop - 1, Kept.SIGNATURE
        first = self._paragraph_begin(begin, stop)
        why = self._why_paragraph(first, stop)
        if why is not None:
            if _RULER.fullmatch(self.texts[first].strip()):
                self.lines.dropped.add(first)
            return first, why
        at = self._unmarked_signature(begin, stop)
        return (at, Kept.SIGNATURE) if at is not None else None

    def _unmarked_signature(self, begin: int, stop: int) -> int | None:
        """Where a signature without a mark begins: the name, with lines below it that say how to reach the person."""
        last = self.texts[stop - 1].strip()
        if _SIGNED_WITH_A_DASH.fullmatch(last) and not self._is_in_a_list(begin, stop - 1):
            return stop - 1
        at = self._block_begin(begin, stop)
        for name in range(at, stop - 1):
            if self._signs_at(begin, name, stop):
                return name
        return None

    def _is_in_a_list(self, begin: int, at: int) -> bool:
        """Whether a line that begins with a dash is one of several, or is announced above."""
        if at > begin and self.texts[at - 1].strip():
            return True
        above = self._line_above(begin, at)
        return above.endswith((":", ",", "：")) or above[:1] in _DASHES_OF_LISTS

    def _block_begin(self, begin: int, stop: int) -> int:
        """The first of the last lines that could all belong to a signature."""
        at = stop
        count = 0
        while at > begin and count < _MOST_SIGNATURE_LINES:
            text = self.texts[at - 1].strip()
            if len(text) > _LONGEST_SIGNATURE_LINE or (text[-1:] in _ENDS_A_SENTENCE and _SENTENCE.search(text)):
                break
            count += bool(text)
            at -= 1
        return at

    def _signs_at(self, begin: int, at: int, stop: int) -> bool:
        """Whether the lines from one on are a signature: a name, reached as said below it."""
        name = bare(self.texts[at])
        if not _NAME_LINE.fullmatch(name) or self._is_sign_off(name):
            return False
        below = [text for text in self.texts[at + 1 : stop] if text.strip()]
        reached = [text for text in below if _WEB.search(text) or _PHONE.search(text)]
        if not reached:
            return False
        above = self._line_above(begin, at)
        if self._is_sign_off(above):
            return True
        starts_anew = at == begin or not self.texts[at - 1].strip() or name[0] in "-\u2013\u2014~"
        return starts_anew and not above.endswith((":", "：")) and _is_named_in(name, reached)

    def _line_above(self, begin: int, at: int) -> str:
        while at > begin:
            at -= 1
            text = bare(self.texts[at])
            if text:
                return text
        return ""

    def _is_sign_off(self, text: str) -> bool:
        return is_formula(text, self.words)


def _is_end(text: str) -> bool:
    """Whether an introduction may end with an unmarked line, or go on behind it; a few that cannot are taken along."""
    return text[-1] in _MAY_END_OR_BLANK or "<" in text or " GMT" in text[:40]


def _may_end(text: str) -> bool:
    """Whether a line ends as what introduces a quotation does."""
    return text.rstrip()[-1:] in _MAY_END or " GMT" in text[:40]


def _is_named_in(name: str, lines: Sequence[str]) -> bool:
    """Whether a mail address among the lines has a part of the name before its @."""
    before = " ".join(found[0].partition("@")[0].casefold() for text in lines for found in re.finditer(ADDRESS, text))
    return any(len(part) > 2 and part in before for part in re.findall(r"\w+", name.casefold()))
