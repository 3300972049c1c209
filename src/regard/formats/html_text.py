"""The words that somebody sees who opens a piece of HTML, as plain lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
"""Elements that begin on a line of their own and end one."""

_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({
    "applet", "area", "audio", "base", "canvas", "colgroup", "datalist", "embed", "head", "iframe", "link",
    "map", "meta", "noembed", "noframes", "object", "param", "script", "style", "svg", "template", "title",
    "track", "video", "xml",
})  # fmt: skip
_ASIS = frozenset({"pre", "textarea", "listing", "xmp", "plaintext"})
_STYLE_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:max-height|font-size)\s*:\s*0[a-z%]{0,3}\s*(?:;|!|$)",
    re.IGNORECASE,
)
_STYLE_ASIS = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
_WORD = re.compile(r"\w")
_FILE_NAME = re.compile(r"\S+\.[a-zA-Z]{3,4}|https?://\S+|cid:\S+")
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_NO_WIDTH = dict.fromkeys(map(ord, "\u00ad\u034f\u200b\u2060\ufeff"))
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>?")
_HALF_A_CHARACTER = re.compile(r"[\ud800-\udfff]")

_DEEPEST = 1000
"""Elements inside each other; beyond, the parser's time grows with the square. Real mail has some dozens."""

_LONGEST_TAG = 5000
_MOST_ATTRIBUTES = 500
_CLOSED_BY_THE_NEXT = frozenset({
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param", "source", "td", "th", "tr", "track", "wbr",
})  # fmt: skip


def text_of(html: str) -> str:
    """What is to be read in some HTML: one line for each line somebody would see, blank ones at the ends left out.

    A link is its text and an image its description, if that has words; what is hidden, scripts and styles are left
    out. Never raises, whatever it is given.
    """
    return "\n".join(line for line, _ in lines_of(html)).strip("\n")


def lines_of(html: str, mark: Callable[[LexborNode], str | None] | None = None) -> list[tuple[str, tuple[str, ...]]]:
    """The lines of some HTML, each with the marks of the elements it stands in, outermost first, each once.

    Args:
        html: the whole of it, or a part.
        mark: what to say of an element; None for nothing. A marked element begins and ends a line,
            and an empty line stands for its beginning.
    """
    from selectolax.lexbor import LexborHTMLParser

    root = LexborHTMLParser(_tamed(_HALF_A_CHARACTER.sub("\ufffd", html))).root
    page = _Page(mark)
    if root is not None:
        _walk(root, page)
    page.end_line(even_if_empty=False)
    return page.lines


@dataclass(slots=True)
class _Page:
    """The lines written so far, and where the walk through the elements stands."""

    mark: Callable[[LexborNode], str | None] | None
    lines: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    marks: tuple[str, ...] = ()
    outside: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    asis: list[int] = field(default_factory=list)

    def end_line(self, *, even_if_empty: bool) -> None:
        """End the line being written; an empty one only counts where it was asked for by name."""
        text = "".join(self.line) if self.asis else _folded("".join(self.line))
        self.line.clear()
        if text.strip() or even_if_empty:
            self.lines.append((text.rstrip(), self.marks))

    def write(self, text: str) -> None:
        """Write the words of one text node, line breaks as they are only where the page keeps them."""
        text = text.translate(_NO_WIDTH).replace("\xa0", " ")
        if not self.asis:
            self.line.append(_BLANKS.sub(" ", text))
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self.line.append(first)
        for each in others:
            self.end_line(even_if_empty=True)
            self.line.append(each)

    def begin(self, node: LexborNode, tag: str, style: str) -> None:
        """Go into an element."""
        mark = self.mark(node) if self.mark else None
        if tag in BLOCKS or mark is not None:
            self.end_line(even_if_empty=False)
        elif tag in _CELLS:
            self.line.append(" ")
        if mark is not None:
            self.outside.append((node.mem_id, self.marks))
            self.marks = self.marks if mark in self.marks else (*self.marks, mark)
            self.lines.append(("", self.marks))
        if tag in _ASIS or _STYLE_ASIS.search(style):
            self.asis.append(node.mem_id)

    def end(self, node: LexborNode) -> None:
        """Come out of an element."""
        is_marked = bool(self.outside) and self.outside[-1][0] == node.mem_id
        if node.tag in BLOCKS or is_marked:
            self.end_line(even_if_empty=_is_blank_line(node))
        if is_marked:
            self.marks = self.outside.pop()[1]
        if self.asis[-1:] == [node.mem_id]:
            self.asis.pop()


def _folded(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()


def _is_blank_line(node: LexborNode) -> bool:
    """Whether a block holds one text and that is a blank that may not be folded: how Outlook writes an empty line."""
    child = node.first_child
    while child is not None and child.is_element_node and child.next is None:
        child = child.first_child
    return child is not None and child.is_text_node and child.text_content == "\xa0"


def _walk(root: LexborNode, page: _Page) -> None:
    """Go through all nodes in their order; no call within a call, for pages are nested deep."""
    node: LexborNode | None = root
    while node is not None:
        inside = _enter(node, page)
        if inside is not None:
            node = inside
            continue
        while node is not None and (node.next is None or node.mem_id == root.mem_id):
            node = _leave(node, root, page)
        if node is not None:
            node = node.next


def _leave(node: LexborNode, root: LexborNode, page: _Page) -> LexborNode | None:
    above = None if node.mem_id == root.mem_id else node.parent
    if above is not None:
        page.end(above)
    return above


def _enter(node: LexborNode, page: _Page) -> LexborNode | None:
    """Write what the node itself gives, and say which node in it comes next, if any."""
    if node.is_text_node:
        page.write(node.text_content or "")
    if not node.is_element_node:
        return None
    tag = node.tag or ""
    attributes = node.attributes
    style = attributes.get("style") or ""
    if tag in _UNSEEN or "hidden" in attributes or _STYLE_UNSEEN.search(style):
        return None
    if tag == "br":
        page.end_line(even_if_empty=True)
    elif tag == "img":
        page.write(_description(attributes.get("alt")))
    inside = node.first_child
    page.begin(node, tag, style)
    if inside is None:
        page.end(node)
    return inside


def _description(alt: str | None) -> str:
    """What stands for an image: its description, unless that is a file's name; of a smile that is drawn, its sign."""
    words = _folded(alt or "")
    if not words or _FILE_NAME.fullmatch(words):
        return ""
    return f" {words} " if _WORD.search(words) or not words.isascii() else ""


def _tamed(html: str) -> str:
    """The HTML with no more nesting, and no more attributes on one element, than the parser takes in linear time."""
    if len(html) <= _LONGEST_TAG:
        return html
    depth = 0

    def tame(found: re.Match[str]) -> str:
        nonlocal depth
        name = found[2].lower()
        if name not in _CLOSED_BY_THE_NEXT:
            depth = max(0, depth - 1) if found[1] else depth + 1
            if depth > _DEEPEST and not found[1]:
                return "<br>"
        if len(found[0]) > _LONGEST_TAG and len(found[0].split()) > _MOST_ATTRIBUTES:
            return f"<{name}>"
        return found[0]

    return _TAG.sub(tame, html)
