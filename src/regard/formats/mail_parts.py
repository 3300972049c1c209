"""What the sender of a message said in it, apart from what is quoted, passed on, signed, or added by machines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from regard.conversation import Apart, Kept
from regard.formats.html_text import lines_of
from regard.formats.mail_charsets import folded
from regard.formats.mail_lines import Lines, label, lines_from
from regard.formats.mail_sign_offs import NOBODY, Signer

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_MARKS = re.compile(r"(?:[ \t\xa0]{0,3}[>|]|[A-Z][A-Za-z]{0,11}>)+")
_ONLY_MARKS = " \t\xa0>|"
_LONGEST_MARK = 13

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


def taken_apart(text: str, by: Signer = NOBODY) -> tuple[str, tuple[Apart, ...]]:
    """The words that the sender of a message said in it, and the rest, each by what it is, in the order of the text.

    White space is folded, and marks of quotation at the beginnings of lines are left out. Answers between quotations
    keep their order. Nothing is lost but lines drawn with signs: each word of the text is in one of the two.

    Args:
        text: the whole message.
        by: its sender, whose name may close it; without, no closing is told from what is said.
    """
    lines = lines_from(text)
    label(lines, by)
    return _told_apart(lines)


def html_taken_apart(html: str, by: Signer = NOBODY) -> tuple[str, tuple[Apart, ...]]:
    """The same of a message in HTML, as `text_of` reads it, by what mail apps mark in it and by its words."""
    marked = lines_of(html, _mark)
    lines = _lines(marked)
    label(lines, by)
    if not any(why is None and _has_words(text) for why, text in zip(lines.why, lines.texts, strict=True)):
        _words_in_signature(lines, marked)
    return _told_apart(lines)


def _told_apart(lines: Lines) -> tuple[str, tuple[Apart, ...]]:
    own: list[str] = []
    groups: list[tuple[Kept, list[str]]] = []
    last: Kept | None = None
    at = 0
    for why, run in groupby(lines.why):
        begin, at = at, at + len(list(run))
        texts = _written(lines, begin, at, why)
        if not texts:
            continue
        if why is None:
            own += texts
        elif why is last:
            groups[-1][1].extend(texts)
        else:
            groups.append((why, texts))
        last = why
    parts = (Apart(why, folded("\n".join(texts))) for why, texts in groups)
    return folded("\n".join(own)), tuple(part for part in parts if _has_words(part.text))


def _written(lines: Lines, begin: int, stop: int, why: Kept | None) -> list[str]:
    """The lines of a run that say something, those of others without the marks that the mail app put before them."""
    texts, marked, dropped = lines.texts, lines.marked, lines.dropped
    if why is not Kept.QUOTED and why is not Kept.FORWARDED:
        return [texts[at] for at in range(begin, stop) if not texts[at].isspace() and texts[at] and at not in dropped]
    return [
        _unmarked(texts[at]) if marked[at] else texts[at]
        for at in range(begin, stop)
        if texts[at] and not texts[at].isspace() and at not in dropped
    ]


def _unmarked(text: str) -> str:
    """A quoted line without its marks."""
    rest = text.lstrip(_ONLY_MARKS)
    if ">" not in rest[:_LONGEST_MARK]:
        return rest
    found = _MARKS.match(rest)
    return rest[found.end() :] if found else rest


def _has_words(text: str) -> bool:
    """Whether there is a letter or a number."""
    return text[:1].isalnum() or any(map(str.isalnum, text))


def _lines(marked: Sequence[tuple[str, tuple[str, ...]]]) -> Lines:
    """The lines of HTML: the outermost mark says what each is, for what a quotation holds is all quoted."""
    of = [set(marks) for _, marks in marked]
    lines = Lines(
        [text for text, _ in marked],
        bytearray(_QUOTED in marks for marks in of),
        [_why(marks) for marks in of],
        cuts=frozenset((*_heads(marked), *(at for at, marks in enumerate(of) if _CUT in marks))),
        introducing=frozenset(at for at, marks in enumerate(of) if _INTRODUCED in marks),
    )
    signed = (at for at, why in enumerate(lines.why) if why is Kept.SIGNATURE)
    lines.dropped.update(at for at in signed if lines.texts[at].strip() == "--")
    return lines


def _why(marks: set[str]) -> Kept | None:
    if _FORWARDED in marks:
        return Kept.FORWARDED
    return Kept.SIGNATURE if _SIGNED in marks and not marks & {_QUOTED, _CUT} else None


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


def _heads(marked: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[int]:
    """Where the line that Outlook draws has lines of a mail's head below it."""
    at = 0
    for is_head, group in groupby(marked, key=lambda each: _HEAD in each[1]):
        texts = [text for text, _ in group]
        if is_head and sum(":" in text[:40] for text in texts) >= _NEEDED_FOR_A_HEAD:
            yield at
        at += len(texts)


def _words_in_signature(lines: Lines, marked: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    """If all that was said stands where the mail app puts the signature, it was typed in the wrong place."""
    signed = [at for at, (_, marks) in enumerate(marked) if _SIGNED in marks and lines.why[at] is Kept.SIGNATURE]
    if any(_SENTENCE.search(lines.texts[at][:1000]) for at in signed):
        for at in signed:
            lines.why[at] = None
        label(lines)
