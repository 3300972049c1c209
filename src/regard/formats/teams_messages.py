"""Messages of Microsoft Teams as its programming interface (Graph) gives them: one message, or lists under `value`.

Decisions:

- Bodies are HTML: the words that somebody sees are kept; a quotation in it, and the message that it answers or
  passes on, are kept apart. A drawn smile is its sign; a mention is the name.
- A subject is its sender's words, and stands before the rest.
- Messages of several chats or channels in one file are as many conversations; a channel's threads are one.
- What a bot or connector posted is skipped, as are notices (members added, calls ended) and deleted messages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from regard.conversation import Apart, Kept, Place, Source
from regard.formats.accounts import account_in, read_chats_with_accounts
from regard.formats.chat_messages import (
    BOT,
    DELETED,
    NO_MESSAGE,
    NO_WORDS,
    NOTICE,
    ONLY_FORWARDED,
    ONLY_QUOTED,
    Chat,
    Message,
    Sender,
    forwarded,
    identifier,
    oldest_first,
    only_apart,
    quoted,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.file import File, Given
from regard.formats.format import Format, FormatCard, Read
from regard.formats.html_text import lines_of, text_of
from regard.formats.json_tree import at, listed, text
from regard.formats.names import clean_name
from regard.formats.pieces import fold
from regard.formats.when_sent import from_iso
from regard.problems import Problem

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

CARD = FormatCard(
    name="teams_messages",
    title="Microsoft Teams chat messages, from Graph",
    made_by=("Microsoft Graph", "CLI for Microsoft 365"),
    how_to_get=(
        "In Graph Explorer, or with a tool that uses Microsoft Graph, ask for `/chats/ID/messages` or "
        "`/teams/ID/channels/ID/messages`, and save the answer as a JSON file."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_LOOKED_AT = 50
_LONGEST_HTML = 2**20
"""Characters; Teams itself takes 28 KB."""

_EMOJI = re.compile(r"<emoji\b([^>]{0,999})>(?:[^<]{0,99}</emoji>)?", re.IGNORECASE)
_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_NO_DESCRIPTION = re.compile(r"\balt\s*=\s*\"image\"", re.IGNORECASE)
_PLAIN = re.compile(r"\s*<(p|div)>([^<&]*)</\1>\s*")
"""Most bodies are one paragraph of plain words, which needs no parser."""

_IMAGE = re.compile(r"<img\b", re.IGNORECASE)
_ANSWERED, _PASSED_ON = "messageReference", "forwardedMessageReference"
_CARD = "application/vnd.microsoft.card"
_QUOTES = frozenset({"blockquote"})


def sure(file: File) -> float:
    """Sure of messages with a body and Graph's own kinds."""
    nodes = [node for _, node in islice(_placed(file.json), _LOOKED_AT)]
    known = sum(_is_message(node) for node in nodes)
    return 0.95 if nodes and known >= len(nodes) / 2 else 0.0


def read(file: File) -> Read:
    """Read all messages, each in the conversation that it belongs to."""
    source = Source(file.name, CARD.name, file.fingerprint)
    by_chat: dict[str, list[Message]] = {}
    for place, node in _placed(file.json):
        by_chat.setdefault(_chat_of(node), []).append(_message(node, Place(None, place), file.given))
    title = text(at(file.json, "topic")) or text(at(file.json, "displayName"))
    chats = (Chat(source, oldest_first(messages), title) for messages in by_chat.values())
    accounts = account_in("teams")
    return read_chats_with_accounts(file.name, chats, file.given, accounts, tuple(_more_to_come(file)))


def _placed(tree: object) -> Iterator[tuple[str, object]]:
    """Each message and reply, with its place."""
    for count, node in enumerate(_nodes(tree), 1):
        yield f"message {count}", node
        for second, reply in enumerate(listed(at(node, "replies")), 1):
            yield f"message {count}, reply {second}", reply


def _nodes(tree: object) -> list[object]:
    if isinstance(tree, list):
        return tree
    for key in ("value", "messages"):
        if isinstance(found := at(tree, key), list):
            return found
    return [tree] if isinstance(tree, dict) else []


def _is_message(node: object) -> bool:
    body = at(node, "body")
    return (
        isinstance(body, dict)
        and "contentType" in body
        and isinstance(at(node, "createdDateTime"), str)
        and isinstance(at(node, "messageType"), str)
    )


def _chat_of(node: object) -> str:
    """What tells the chats and channels of one file apart."""
    return identifier(at(node, "chatId")) or identifier(at(node, "channelIdentity", "channelId"))


def _more_to_come(file: File) -> Iterator[Problem]:
    if isinstance(at(file.json, "@odata.nextLink"), str):
        what = "the answer says that there are more messages, on a further page"
        yield Problem(file.name, Place(None, "@odata.nextLink"), what, "fetch all pages to have the whole chat")


def _message(node: object, place: Place, given: Given) -> Message:
    if not isinstance(node, dict):
        return skipped_message(place, NO_MESSAGE)
    if reason := _not_spoken(node):
        return skipped_message(place, reason)
    words, cited = _body(node)
    subject = text(at(node, "subject"))
    own = f"{subject} {words}".strip()
    apart = (*_referred(node), *quoted(cited))
    attached = tuple(_attached(node))
    instead = "" if own else only_apart(apart) if apart else _kind(node)
    sent = from_iso(text(at(node, "createdDateTime")), given)
    return Message(place, _sender(at(node, "from")), own, sent, apart, attached, instead)


def _not_spoken(node: object) -> str:
    """Why a message is nobody's words; empty if it may be."""
    kind = at(node, "messageType")
    if kind not in (None, "message"):
        return NOTICE
    if at(node, "deletedDateTime") is not None:
        return DELETED
    sender = at(node, "from")
    return BOT if at(sender, "application") is not None and at(sender, "user") is None else ""


def _sender(node: object) -> Sender:
    user = at(node, "user")
    name = shown_name(at(user, "displayName"))
    return Sender(clean_name(name) or "", identifier(at(user, "id")), shown_name(at(user, "userPrincipalName")))


def _body(node: object) -> tuple[str, str]:
    """The sender's own words, and what is quoted in the same body."""
    content = at(node, "body", "content")
    if not isinstance(content, str):
        return "", ""
    if at(node, "body", "contentType") != "html" or not ("<" in content or "&" in content):
        return fold(content), ""
    if plain := _PLAIN.fullmatch(content):
        return fold(plain[2]), ""
    lines = lines_of(_with_signs(content[:_LONGEST_HTML]), _quotes)
    own = " ".join(line for line, marks in lines if not marks)
    return fold(own), fold(" ".join(line for line, marks in lines if marks))


def _with_signs(html: str) -> str:
    """Drawn smiles as the signs that they stand for, and pictures without the word that Teams gives each of them."""
    return _NO_DESCRIPTION.sub("", _EMOJI.sub(_sign, html))


def _sign(found: re.Match[str]) -> str:
    alt = _ALT.search(found[1])
    return (alt[1] or alt[2] or "") if alt else ""


def _quotes(node: LexborNode) -> Kept | None:
    return Kept.QUOTED if node.tag in _QUOTES else None


def _referred(node: object) -> tuple[Apart, ...]:
    """What the message answers, and what it passes on."""
    apart: tuple[Apart, ...] = ()
    for each in listed(at(node, "attachments")):
        kind = at(each, "contentType")
        if kind in (_ANSWERED, _PASSED_ON):
            content = _parsed(at(each, "content"))
            preview = at(content, "messagePreview")
            whole = at(content, "originalMessageContent")
            words = fold(text_of(whole)) if isinstance(whole, str) else text(preview)
            apart += quoted(words) if kind == _ANSWERED else forwarded(words)
    return apart


def _parsed(content: object) -> object:
    """The JSON that stands as a string within an attachment."""
    if not isinstance(content, str):
        return content
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _attached(node: object) -> Iterator[str]:
    for each in listed(at(node, "attachments")):
        if name := text(at(each, "name")):
            yield name


def _kind(node: object) -> str:
    """What a message without words is."""
    kinds = [kind for each in listed(at(node, "attachments")) if isinstance(kind := at(each, "contentType"), str)]
    if _ANSWERED in kinds:
        return ONLY_QUOTED
    if _PASSED_ON in kinds:
        return ONLY_FORWARDED
    if any(kind.startswith(_CARD) for kind in kinds):
        return without("a card")
    if kinds:
        return without("a file")
    content = at(node, "body", "content")
    return without("a picture") if isinstance(content, str) and _IMAGE.search(content) else NO_WORDS


FORMAT = Format(CARD, sure, read)
