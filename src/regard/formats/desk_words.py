"""The words of a message in a support desk: its HTML as text, without what was quoted in it or added by the desk."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from regard.conversation import Apart, Kept
from regard.formats.html_text import lines_of
from regard.formats.json_tree import at, listed, text
from regard.formats.pieces import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CLASSES = {
    "freshdesk_quote": Kept.QUOTED,
    "gmail_quote": Kept.QUOTED,
    "zd-quoted-text": Kept.QUOTED,
    "hs_reply": Kept.QUOTED,
    "gmail_signature": Kept.SIGNATURE,
    "signature": Kept.SIGNATURE,
}
"""As Freshdesk, Gmail, Zendesk and HubSpot mark them."""


_PLAIN = re.compile(
    r"(?:[^<&\u00ad\u034f\u200b\u2060\ufeff]"
    r"|<(?:/?(?:p|div|br|b|strong|i|em)|br ?/|(?:p|div)(?: (?:class=\"zd-comment\"|dir=\"auto\")){1,2})>"
    r"|&(?:amp|lt|gt|quot|nbsp|\#39);)*+"
)
"""HTML so plain that it needs no parser, as nine messages of ten are (judgement)."""

_TAG_BETWEEN = re.compile(r"</?(?:p|div|br)\b[^>]*>")
_TAG_WITHIN = re.compile(r"<[^>]*>")


def words_of(node: object, html_keys: tuple[str, ...], plain_keys: tuple[str, ...]) -> tuple[str, tuple[Apart, ...]]:
    """The words, and what stands apart from them; from the HTML, as plain text beside it has marks or gaps in it.

    Args:
        node: the message.
        html_keys: where its HTML may be.
        plain_keys: where its words may be without HTML, for messages that have none.
    """
    for key in html_keys:
        written = at(node, key)
        if isinstance(written, str) and written:
            words, apart = from_html(written)
            if words or apart:
                return words, apart
    plain = (html.unescape(text(at(node, key))) for key in plain_keys)
    return next((fold(words) for words in plain if words), ""), ()


def from_html(written: str) -> tuple[str, tuple[Apart, ...]]:
    """The words of some HTML, and what stands apart from them."""
    if _PLAIN.fullmatch(written):
        return fold(html.unescape(_TAG_WITHIN.sub("", _TAG_BETWEEN.sub(" ", written)))), ()
    said: list[str] = []
    apart: dict[str, list[str]] = {}
    for line, marks in lines_of(written, _mark):
        (apart.setdefault(marks[0], []) if marks else said).append(line)
    kept = ((why, fold(" ".join(lines))) for why, lines in apart.items())
    return fold(" ".join(said)), tuple(Apart(Kept(why), words) for why, words in kept if words)


def names_of_files(node: object, *keys: str) -> tuple[str, ...]:
    """The names of attachments, under the first of some keys that each has."""
    names = (next((name for key in keys if (name := text(at(each, key)))), "") for each in listed(node))
    return tuple(name for name in names if name)


def _mark(node: LexborNode) -> Kept | None:
    if node.tag == "blockquote":
        return Kept.QUOTED
    classes = (node.attributes.get("class") or "").split()
    return next((_CLASSES[each] for each in classes if each in _CLASSES), None)
