"""Which lines of a message its sender wrote, and what the others are.

From above to below: what is marked as quoted (`>`, or by the HTML) is quoted, and so is the line that introduces it. An
introduction, the title of a forwarded or original message, or the head of a mail with nothing marked below it says
that all that follows is somebody else's. In what is left, signatures, footers and disclaimers are looked for from the
end of each stretch upwards, and only what is surely one goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regard.conversation import Kept
from regard.formats.mail_words import ADDRESS, MailWords, bare, mail_words

_MARKED = re.compile(r"[ \t\xa0]{0,3}>")
_NAMED_MARK = re.compile(r"([A-Z][A-Za-z]{0,11})>(?: |$)")
_BAR = re.compile(r"[ \t]{0,3}\|(?: |$)")
_WORD = re.compile(r"\w")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){3,}")
_MAY_END = frozenset(":：-_=*>")
_RULER = re.compile(r"[-_=*~#+\u2010-\u2015\u1427 ]{1,200}")
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
_NEEDED_FOR_A_HEAD = 3
_LONGEST_PARAGRAPH = 3000
_INTRODUCTION_LINES = 6
_LONGEST_INTRODUCTION = 500


@dataclass(slots=True)
class Line:
    """One line of a message.

    Attributes:
        text: its words.
        marked: whether it stands in what the mail app marked as quoted.
        cut: whether the mail app marked that from here on nothing is the sender's.
        introduces: whether the mail app marked it as what introduces a quotation.
        why: what it is, once known; None for the sender's own.
        dropped: whether it is a line drawn around one of these, and nobody's words.
        kind: which line of a mail's head it looks like; None if it does not.
        may_end: whether it ends as what introduces a quotation does.
    """

    text: str
    marked: bool = False
    cut: bool = False
    introduces: bool = False
    why: Kept | None = None
    dropped: bool = False
    kind: str | None = None
    may_end: bool = False


def lines_from(text: str) -> list[Line]:
    """The lines of a plain text."""
    text = _BLANK_LINES.sub("\n\n\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    return [_line(each) for each in text.split("\n")]


def _line(text: str) -> Line:
    return Line(text, marked=_MARKED.match(text) is not None)


def label(lines: list[Line]) -> None:
    """Say of each line what it is."""
    labelling = _Labelling(lines, mail_words())
    labelling.first = labelling.next_words(0)
    labelling.find_heads()
    labelling.find_quoted()
    for begin, stop in list(_stretches(lines)):
        labelling.look_below(begin, stop)
        labelling.look_above(begin, stop)


def _stretches(lines: Sequence[Line]) -> Iterable[tuple[int, int]]:
    """The runs of lines that are not yet known to be anything but the sender's own."""
    begin = None
    for at, line in enumerate(lines):
        if line.why is None and begin is None:
            begin = at
        elif line.why is not None and begin is not None:
            yield begin, at
            begin = None
    if begin is not None:
        yield begin, len(lines)


@dataclass(slots=True)
class _Labelling:
    lines: list[Line]
    words: MailWords
    said: bool = False
    """Whether the sender has said anything above where we are."""
    first: int = 0
    """The first line with words."""

    # What somebody else wrote.

    def find_heads(self) -> None:
        """See which lines look like a line of a mail's head, once for all."""
        for line in self.lines:
            text = line.text.rstrip()
            if ":" in text or "：" in text:
                line.kind = self.words.header_kind(text)
            line.may_end = text[-1:] in _MAY_END or " GMT" in text[:40]
        self._find_named_marks()

    def _find_named_marks(self) -> None:
        """`Anna> text`: a mark of quotation with the name before it, at least on two lines one after the other."""
        last = ""
        for at, line in enumerate(self.lines):
            found = _NAMED_MARK.match(line.text) if ">" in line.text[:13] else None
            name = found[1] if found else ""
            if name and name == last:
                line.marked = self.lines[at - 1].marked = True
            last = name

    def find_quoted(self) -> None:
        """Go down the lines and label what is quoted or passed on."""
        at = 0
        while at < len(self.lines):
            at = self._next_stop(at)

    def _next_stop(self, at: int) -> int:
        """Label what begins on one line; where to go on."""
        line = self.lines[at]
        if line.cut:
            return self._cut(at)
        if line.why is not None or not line.text.strip():
            return at + 1
        if line.marked:
            return self._marked_run(at, self._why_marked(at))
        stop = self._introduced(at)
        self.said |= _is_own(line)
        return stop

    def _cut(self, at: int) -> int:
        """All from here on is somebody else's."""
        why = Kept.FORWARDED if not self.said or self._begins_forwarded(at) else Kept.QUOTED
        self._give(at, len(self.lines), why)
        return len(self.lines)

    def _begins_forwarded(self, at: int) -> bool:
        first = self.next_words(at)
        return first < len(self.lines) and self.words.title(bare(self.lines[first].text)) == "forwarded"

    def _give(self, begin: int, stop: int, why: Kept) -> None:
        for line in self.lines[begin:stop]:
            if line.why is None:
                line.why = why

    def next_words(self, at: int) -> int:
        """The first line from `at` on that is not blank."""
        while at < len(self.lines) and not bare(self.lines[at].text):
            at += 1
        return at

    def _next_line(self, at: int) -> int:
        while at < len(self.lines) and not self.lines[at].text.strip():
            at += 1
        return at

    def _why_marked(self, at: int) -> Kept:
        return Kept.FORWARDED if self._begins_forwarded(at) else Kept.QUOTED

    def _marked_run(self, at: int, why: Kept) -> int:
        """Label a run of marked lines, with the blank ones and the ends of wrapped ones in it; where it ends."""
        stop = at
        while stop < len(self.lines) and (self.lines[stop].marked or self._is_wrapped_end(stop)):
            stop += 1
        self._give(at, stop, why)
        return stop

    def _is_wrapped_end(self, at: int) -> bool:
        """Whether an unmarked line is what was broken off the long marked line above it."""
        if not 0 < at < len(self.lines) - 1 or not (self.lines[at - 1].marked and self.lines[at + 1].marked):
            return False
        above, text = self.lines[at - 1].text.rstrip(), self.lines[at].text
        return len(above) >= _WRAPPED_AT and above[-1].isalnum() and text[:1].islower() and len(text) < len(above)

    def _introduced(self, at: int) -> int:
        """Label what an unmarked line introduces, if it introduces anything; where to go on."""
        stop, why, surely = self._introduction(at)
        if stop == at:
            return at + 1
        follows = self._next_line(stop)
        why = self._why_after(at, why)
        if follows < len(self.lines) and self._is_quoted_after_all(follows):
            self._drop_ruler_above(at)
            self._give(at, follows, why)
            return self._marked_run(follows, why)
        if surely:
            self._drop_ruler_above(at)
            self._give(at, len(self.lines), why)
            return len(self.lines)
        return at + 1

    def _why_after(self, at: int, why: Kept) -> Kept:
        """The head of a mail with no words above it is one that is passed on: nobody answers with nothing."""
        is_head = self.lines[at].kind is not None
        return Kept.FORWARDED if is_head and not self.said else why

    def _is_quoted_after_all(self, at: int) -> bool:
        """Whether a line just below an introduction is marked, if only by a mark that would not do elsewhere."""
        if self.lines[at].marked:
            return True
        for mark in (_NAMED_MARK, _BAR):
            stop = at
            while stop < len(self.lines) and mark.match(self.lines[stop].text):
                self.lines[stop].marked = True
                stop += 1
        return self.lines[at].marked

    def _drop_ruler_above(self, at: int) -> None:
        """The line drawn above an introduction is nobody's words."""
        above = at - 1
        while above >= 0 and not self.lines[above].text.strip():
            above -= 1
        if above >= 0:
            text = self.lines[above].text.strip()
            self.lines[above].dropped |= len(text) > 2 and _RULER.fullmatch(text) is not None

    def _introduction(self, at: int) -> tuple[int, Kept, bool]:
        """Where the introduction that begins on a line stops, what it introduces, and whether it surely does.

        It stops where it begins if there is none.
        """
        text = bare(self.lines[at].text)
        title = self.words.title(text)
        if title is not None:
            why = Kept.FORWARDED if title == "forwarded" else Kept.QUOTED
            after = self._next_line(at + 1)
            stop, _, _ = self._introduction_below(after) if after < len(self.lines) else (after, why, True)
            return max(stop, at + 1), why, True
        if _ANSWER_ABOVE.match(text) and self.said:
            return at + 1, Kept.QUOTED, True
        return self._introduction_below(at)

    def _introduction_below(self, at: int) -> tuple[int, Kept, bool]:
        head = self._head_stop(at)
        if head > at:
            return head, Kept.QUOTED, True
        if self.lines[at].introduces:
            return self._introduces_stop(at), Kept.QUOTED, False
        return self._introducing_words(at)

    def _introduces_stop(self, at: int) -> int:
        while at < len(self.lines) and self.lines[at].introduces:
            at += 1
        return at

    def _introducing_words(self, at: int) -> tuple[int, Kept, bool]:
        text = ""
        stop = min(at + _INTRODUCTION_LINES, len(self.lines))
        if _WORD.search(self.lines[at].text) is None or not any(self.lines[each].may_end for each in range(at, stop)):
            return at, Kept.QUOTED, False
        for below in range(at, stop):
            line = self.lines[below]
            if line.marked and below > at and text.count("<") <= text.count(">"):
                break
            more = bare(line.text) if below == at else line.text.strip()
            if not more:
                after = self._next_line(below)
                if after < len(self.lines) and self.lines[after].text.lstrip().startswith("<"):
                    continue
                break
            text = f"{text} {more}" if text else more
            if len(text) > _LONGEST_INTRODUCTION:
                break
            surely = self.words.how_surely_introduces(text, alone=below == at) if line.may_end else 0
            if surely:
                return below + 1, Kept.QUOTED, surely > 1
            if more[-1] in ":：":
                break
        return at, Kept.QUOTED, False

    def _head_stop(self, at: int) -> int:
        """Where the head of a mail that begins on a line stops; where it begins if there is none."""
        if self.lines[at].kind in {None, "cc", "other"}:
            return at
        kinds: set[str] = set()
        stop, others = at, 0
        for below in range(at, min(at + _HEAD_LINES, len(self.lines))):
            kind = self.lines[below].kind
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
        head = self.lines[at:stop]
        is_dated = any(line.kind in {"sent", "date"} and re.search(r"\d", line.text) for line in head)
        if "from" not in kinds or not is_dated or len(kinds) < _NEEDED_FOR_A_HEAD:
            return False
        return bool(kinds & {"subject", "sent"}) or any("@" in line.text for line in head)

    # What stands around one's own words.

    def look_below(self, begin: int, stop: int) -> None:
        """From the end of a stretch upwards: what is surely a signature, a footer or a disclaimer."""
        while True:
            stop = self._last_words(begin, stop)
            found = self._ending(begin, stop) or self._below_a_mark(begin, stop)
            if found is None:
                return
            at, why = found
            self._give(at, stop, why)
            stop = at

    def look_above(self, begin: int, stop: int) -> None:
        """At the very top: what the receiver's mail server put there."""
        at = self.next_words(begin)
        if at != self.first:
            return
        end = self._paragraph_stop(at, stop)
        if end < stop and self.words.banner.search(self._paragraph(at, end)):
            self._give(at, end, Kept.DISCLAIMER)

    def _last_words(self, begin: int, stop: int) -> int:
        """Where the stretch stops without the blank lines and the drawn ones at its end."""
        while stop > begin:
            text = self.lines[stop - 1].text.strip()
            ruler = len(text) != 1 or text == "\u1427"
            if text and not (ruler and _RULER.fullmatch(text)):
                break
            self.lines[stop - 1].dropped = True
            stop -= 1
        return stop

    def _below_a_mark(self, begin: int, stop: int) -> tuple[int, Kept] | None:
        """The lines below `-- `, if they are no more than a signature has."""
        lines = words = 0
        found = None
        for at in range(stop - 1, max(begin, stop - _LONGEST_SIGNATURE) - 1, -1):
            text = self.lines[at].text
            ended = _SIGNATURE_MARK.fullmatch(text) or (_UNDERSCORES.fullmatch(text.strip()) and lines <= _FEW_LINES)
            if ended and (text == "-- " or (lines <= _MOST_SIGNATURE_LINES and words <= _MOST_SIGNATURE_WORDS)):
                self.lines[at].dropped = True
                found = at
            lines += bool(text.strip())
            words += len(text.split())
        return (found + 1, Kept.SIGNATURE) if found is not None else None

    def _paragraph_stop(self, at: int, stop: int) -> int:
        while at < stop and self.lines[at].text.strip():
            at += 1
        return at

    def _paragraph_begin(self, begin: int, stop: int) -> int:
        while stop > begin and self.lines[stop - 1].text.strip():
            stop -= 1
        return stop

    def _paragraph(self, begin: int, stop: int) -> str:
        return " ".join(
            " ".join(line.text for line in self.lines[begin : min(stop, begin + 60)])[:_LONGEST_PARAGRAPH].split()
        )

    def _why_paragraph(self, begin: int, stop: int) -> Kept | None:
        text = self._paragraph(begin, stop)
        if self.words.sure_disclaimer.search(text) or self._is_footer(begin, stop):
            return Kept.DISCLAIMER
        long_enough = len(text.split()) >= _WORDS_OF_A_LAWYER or not text.isascii()
        return Kept.DISCLAIMER if long_enough and self.words.disclaimer.search(text) else None

    def _is_footer(self, begin: int, stop: int) -> bool:
        return any(self.words.footer.match(bare(line.text)) for line in self.lines[begin : min(stop, begin + 3)])

    def _ending(self, begin: int, stop: int) -> tuple[int, Kept] | None:
        """Where what is surely no part of the message begins at the end of a stretch, and what it is."""
        if stop <= begin:
            return None
        if self.words.is_added_by_an_app(self.lines[stop - 1].text):
            return stop - 1, Kept.SIGNATURE
        first = self._paragraph_begin(begin, stop)
        why = self._why_paragraph(first, stop)
        if why is not None:
            self.lines[first].dropped = _RULER.fullmatch(self.lines[first].text.strip()) is not None
            return first, why
        at = self._unmarked_signature(begin, stop)
        return (at, Kept.SIGNATURE) if at is not None else None

    def _unmarked_signature(self, begin: int, stop: int) -> int | None:
        """Where a signature without a mark begins: the name, with lines below it that say how to reach the person."""
        last = self.lines[stop - 1].text.strip()
        if _SIGNED_WITH_A_DASH.fullmatch(last) and not self._is_in_a_list(begin, stop - 1):
            return stop - 1
        at = self._block_begin(begin, stop)
        for name in range(at, stop - 1):
            if self._signs_at(begin, name, stop):
                return name
        return None

    def _is_in_a_list(self, begin: int, at: int) -> bool:
        """Whether a line that begins with a dash is one of several, or is announced above."""
        if at > begin and self.lines[at - 1].text.strip():
            return True
        above = self._line_above(begin, at)
        return above.endswith((":", ",", "：")) or above[:1] in _DASHES_OF_LISTS

    def _block_begin(self, begin: int, stop: int) -> int:
        """The first of the last lines that could all belong to a signature."""
        at = stop
        count = 0
        while at > begin and count < _MOST_SIGNATURE_LINES:
            text = self.lines[at - 1].text.strip()
            if len(text) > _LONGEST_SIGNATURE_LINE or _SENTENCE.search(text):
                break
            count += bool(text)
            at -= 1
        return at

    def _signs_at(self, begin: int, at: int, stop: int) -> bool:
        """Whether the lines from one on are a signature: a name, reached as said below it."""
        name = bare(self.lines[at].text)
        if not _NAME_LINE.fullmatch(name) or self._is_sign_off(name):
            return False
        below = [line.text for line in self.lines[at + 1 : stop] if line.text.strip()]
        reached = [text for text in below if _WEB.search(text) or _PHONE.search(text)]
        if not reached:
            return False
        above = self._line_above(begin, at)
        if self._is_sign_off(above):
            return True
        starts_anew = at == begin or not self.lines[at - 1].text.strip() or name[0] in "-\u2013\u2014~"
        return starts_anew and not above.endswith((":", "：")) and _is_named_in(name, reached)

    def _line_above(self, begin: int, at: int) -> str:
        while at > begin:
            at -= 1
            text = bare(self.lines[at].text)
            if text:
                return text
        return ""

    def _is_sign_off(self, text: str) -> bool:
        return " ".join(text.casefold().strip(" ,.!;-\u2013\u2014").split()) in self.words.sign_offs


def _is_own(line: Line) -> bool:
    return line.why is None and _WORD.search(line.text) is not None


def _is_named_in(name: str, lines: Sequence[str]) -> bool:
    """Whether a mail address among the lines has a part of the name before its @."""
    before = " ".join(found[0].partition("@")[0].casefold() for text in lines for found in re.finditer(ADDRESS, text))
    return any(len(part) > 2 and part in before for part in re.findall(r"\w+", name.casefold()))
