"""What the sender of a message said in it, apart from what is quoted, passed on, signed, or added by machines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from regard.conversation import Apart, Kept
from regard.formats.html_text import lines_of
from regard.formats.mail_lines import Line, label, lines_from
from regard.formats.pieces import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_MARKS = re.compile(r"(?:[ \t]{0,3}[>|]|[A-Z][A-Za-z]{0,11}>)+")

_QUOTED, _FORWARDED, _SIGNED = "quoted", "forwarded", "signed"
_INTRODUCED = "introduced"
_CUT = "cut"
"""From here on nothing is the sender's."""
_HEAD = "head"
"""Here may stand the head of the mail that is answered: it has the line above it that Outlook draws."""


def _named(names: str) -> re.Pattern[str]:
    """A pattern for a class or an id; Outlook puts `x_` before the names of others."""
    return re.compile(rf"(?:^|\s)(?:x_)*(?:{'|'.join(names.split())})(?:\s|$)")


_QUOTING = _named(
    "yahoo_quoted protonmail_quote tutanota_quote gmx_quote zmail_extra freshdesk_quote front-blockquote"
    " OLK_SRC_BODY_SECTION isReplyContent mail_android_quote"
)
_INTRODUCING = _named("gmail_attr moz-cite-prefix reply-intro")
_FORWARDING = _named("moz-forward-container isForwardContent")
_SIGNING = _named(
    "gmail_signature gmail_signature_prefix moz-signature protonmail_signature_block yahoo-signature Signature"
    " signature ms-outlook-mobile-signature bloop_sign edo-signature"
)
_CUTTING = _named(
    "divRplyFwdMsg appendonsend stopSpelling mail-editor-reference-message-container zwchr"
    " ms-outlook-mobile-reference-message"
)
_MARKS_BY_NAME = (
    (_QUOTING, _QUOTED), (_INTRODUCING, _INTRODUCED), (_CUTTING, _CUT), (_FORWARDING, _FORWARDED), (_SIGNING, _SIGNED),
)  # fmt: skip
_LINE_ABOVE = re.compile(
    r"border-top\s*:\s*(?:solid\s*)?#?(?:E1E1E1|B5C4DF)|border-top-color\s*:\s*rgb\(229, ?229, ?229\)", re.IGNORECASE
)
_NEEDED_FOR_A_HEAD = 3
_INDENTED = re.compile(r"margin(?:-left)?\s*:[^;]{0,30}\b40px|\bborder\s*:\s*(?:none|0)", re.IGNORECASE)
_BAR_AT_LEFT = re.compile(r"border-left(?:-style)?\s*:[^;]{0,40}(?:solid|double|dotted|dashed)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:\S{1,40} ){3,200}\S{0,40}[^\W\d_][.!?\u2026](?:\s|$)")


def taken_apart(text: str) -> tuple[str, tuple[Apart, ...]]:
    """The words that the sender of a message said in it, and the rest, each by what it is, in the order of the text.

    White space is folded, and marks of quotation at the beginnings of lines are left out. Answers between quotations
    keep their order. Nothing is lost but lines drawn with signs: each word of the text is in one of the two.
    """
    lines = lines_from(text)
    label(lines)
    return _told_apart(lines)


def html_taken_apart(html: str) -> tuple[str, tuple[Apart, ...]]:
    """The same of a message in HTML, as `text_of` reads it, by what mail apps mark in it and by its words."""
    marked = [(_line(text, marks), marks) for text, marks in lines_of(html, _mark)]
    lines = [line for line, _ in marked]
    _cut_at_heads(marked)
    label(lines)
    if not any(line.why is None and any(map(str.isalnum, line.text)) for line in lines):
        _words_in_signature(marked)
    return _told_apart(lines)


def _told_apart(lines: Iterable[Line]) -> tuple[str, tuple[Apart, ...]]:
    own: list[str] = []
    parts = []
    written = (line for line in lines if line.text.strip() and not line.dropped)
    for why, group in groupby(written, key=lambda line: line.why):
        if why is None:
            own.extend(line.text for line in group)
        else:
            parts.append(Apart(why, _words(why, group)))
    return fold("\n".join(own)), tuple(part for part in parts if any(map(str.isalnum, part.text)))


def _words(why: Kept, lines: Iterable[Line]) -> str:
    quoted = why in {Kept.QUOTED, Kept.FORWARDED}
    return fold(
        "\n".join(_MARKS.sub("", line.text, count=1) if quoted and line.marked else line.text for line in lines)
    )


def _line(text: str, marks: Sequence[str]) -> Line:
    """A line of HTML: its outermost mark says what it is, for what a quotation holds is all quoted."""
    line = Line(text, marked=_QUOTED in marks, cut=_CUT in marks, introduces=_INTRODUCED in marks)
    if _FORWARDED in marks:
        line.why = Kept.FORWARDED
    elif _SIGNED in marks and not line.marked and not line.cut:
        line.why = Kept.SIGNATURE
        line.dropped = text.strip() == "--"
    return line


def _mark(node: LexborNode) -> str | None:
    """What a mail app says of an element, by the names and the looks that it gives to it."""
    attributes = node.attributes
    if node.tag == "blockquote":
        style = attributes.get("style") or ""
        return None if _INDENTED.search(style) and not _BAR_AT_LEFT.search(style) else _QUOTED
    if not attributes:
        return None
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    for pattern, mark in _MARKS_BY_NAME:
        if pattern.search(names):
            return mark
    return _mark_by_looks(node.tag, attributes)


def _mark_by_looks(tag: str | None, attributes: dict[str, str | None]) -> str | None:
    if "data-signatureblock" in attributes:
        return _SIGNED
    if attributes.get("name") == "quote":
        return _QUOTED
    return _HEAD if tag == "div" and _LINE_ABOVE.search(attributes.get("style") or "") else None


def _cut_at_heads(marked: Sequence[tuple[Line, tuple[str, ...]]]) -> None:
    """Cut where the line that Outlook draws has lines of a mail's head below it."""
    for is_head, group in groupby(marked, key=lambda each: _HEAD in each[1]):
        lines = [line for line, _ in group]
        named = sum(":" in line.text[:40] for line in lines)
        if is_head and named >= _NEEDED_FOR_A_HEAD:
            lines[0].cut = True


def _words_in_signature(marked: Sequence[tuple[Line, tuple[str, ...]]]) -> None:
    """If all that was said stands where the mail app puts the signature, it was typed in the wrong place."""
    signed = [line for line, marks in marked if _SIGNED in marks and line.why is Kept.SIGNATURE]
    if any(_SENTENCE.search(line.text[:1000]) for line in signed):
        for line in signed:
            line.why = None
        label([line for line, _ in marked])
