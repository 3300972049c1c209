"""Google Voice in Takeout: a page of HTML for each conversation of text messages, and for each voicemail.

The owner is `Me`, the one whom the page does not link to a contact. A record of a call has no words, and is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from regard.conversation import Place, Source
from regard.formats.accounts import Account, address_or_number, read_chats_with_accounts
from regard.formats.chat_messages import Chat, Message, Sender, file_name, shown_name, without
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.html_text import text_of
from regard.formats.pieces import fold
from regard.formats.when_sent import from_iso

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

CARD = FormatCard(
    name="google_voice",
    title="Google Voice in Takeout, HTML",
    made_by=("Google Voice",),
    how_to_get=(
        "On takeout.google.com: Deselect all, choose Voice, Next step, Create export; download the zip. The messages "
        "are the files called … - Text - ….html in its folder Calls."
    ),
    endings=(".html",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_SIGN = re.compile(r"class=\"(?:hChatLog|haudio)\b|google\.com/voice#")
_PLACEHOLDERS = frozenset({"MMS Sent", "MMS Received"})
_OWNER = "Me"


def sure(file: File) -> float:
    """Sure of a page with the classes that Google Voice gives its messages and calls."""
    return 0.95 if file.head.lstrip()[:1] == "<" and _SIGN.search(file.head) else 0.0


def read(file: File) -> Read:
    """Read the messages, or the one voicemail."""
    from selectolax.lexbor import LexborHTMLParser  # slow to import

    page = LexborHTMLParser(file.text)
    found = [*page.css("div.message"), *page.css("div.haudio")]
    messages = [_message(node, Place(None, f"message {count}"), file) for count, node in enumerate(found, 1)]
    source = Source(file.name, CARD.name, file.fingerprint)
    chats = [Chat(source, messages, "", Sender(_OWNER))]
    return read_chats_with_accounts(file.name, chats, file.given, _accounts)


def _message(node: LexborNode, place: Place, file: File) -> Message:
    words = node.css_first("q") or node.css_first(".full-text")
    said = fold(text_of(words.html or "")) if words is not None else ""
    said = "" if said in _PLACEHOLDERS else said
    attached = tuple(_file_names(node))
    moment = node.css_first("abbr.dt") or node.css_first("abbr.published")
    sent = from_iso((moment.attributes.get("title") or "") if moment is not None else "", file.given)
    instead = without("a file") if attached else "a call, or a message without words"
    return Message(place, _sender(node), said, sent, (), attached, instead)


def _sender(node: LexborNode) -> Sender:
    """The name on the page, else the number that it links to."""
    who = node.css_first(".sender") or node.css_first(".contributor")
    if who is None:
        return Sender("")
    name, link = who.css_first(".fn"), who.css_first("a.tel")
    number = (link.attributes.get("href") or "").removeprefix("tel:") if link is not None else ""
    return Sender(shown_name(name.text(deep=True)) if name is not None else "", shown_name(number))


def _accounts(sender: Sender) -> Iterator[Account]:
    return address_or_number(sender.uid)


def _file_names(node: LexborNode) -> Iterator[str]:
    for each in node.css("img, video, audio, a.video, a.audio"):
        address = each.attributes.get("src") or each.attributes.get("href") or ""
        if name := file_name(address):
            yield name


FORMAT = Format(CARD, sure, read)
