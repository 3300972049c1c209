"""Discord as DiscordChatExporter writes it in JSON: one channel or direct chat in a file.

Decisions:

- People are called by their nickname on the server, as the app shows them.
- Lines that begin with `> ` are quotations; a reply names the message that it answers and repeats none of it.
- Commands to bots, what bots and webhooks wrote, and Discord's own notices (joined, pinned, called) are skipped.
- A link's preview (embed) is not the sender's words. Marks such as `**` stay as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from regard.conversation import Place, Source
from regard.formats.accounts import account_in, read_chats_with_accounts
from regard.formats.chat_messages import (
    BOT,
    NO_MESSAGE,
    NO_WORDS,
    NOTICE,
    Chat,
    LargeChats,
    Message,
    Sender,
    Senders,
    file_name,
    forwarded,
    identifier,
    only_apart,
    quoted,
    read_large_chats,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.file import File, Given
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_stream import JsonStream
from regard.formats.json_tree import at, listed, text
from regard.formats.pieces import fold
from regard.formats.when_sent import from_iso

CARD = FormatCard(
    name="discord",
    title="Discord, as DiscordChatExporter writes it",
    made_by=("DiscordChatExporter",),
    how_to_get=(
        "In DiscordChatExporter: choose the chat or channel, Export, and JSON as the format. Discord itself gives only "
        "your own messages, without the answers."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_SPOKEN = frozenset({"Default", "Reply", "0", "19"})
_COMMANDS = frozenset({"ChatInputCommand", "ContextMenuCommand", "20", "23"})
"""Kinds of messages; exporters write the number of those for which they have no name."""

_KEYS = ("guild", "channel", "messages")
_DIRECT = "0"
"""The server that the exporter writes for chats outside any server."""

_BEGINS = re.compile(
    rb'(?:\xef\xbb\xbf)?\s*\{\s*"guild": ?\{[\s\S]{1,4000}?"channel": ?\{[\s\S]{1,9000}?"messages": ?\['
)
_REPEATED = re.compile(r"^(?:> .*|>>> [\s\S]*)$", re.MULTILINE)
_MENTION = re.compile(r"<@!?(\d{1,20})>")
_CUSTOM_EMOJI = re.compile(r"<a?(:\w{1,40}:)\d{1,20}>")


def sure(file: File) -> float:
    """Sure of a server, a channel and messages with an author."""
    tree = file.json
    if not isinstance(tree, dict) or not all(key in tree for key in _KEYS):
        return 0.0
    messages = listed(at(tree, "messages"))
    if any(isinstance(at(node, "author"), dict) for node in messages[:9]):
        return 0.95
    return 0.8 if "messageCount" in tree else 0.0


def sure_of_large(file: File) -> float:
    """Sure of a server and a channel with the exporter's keys at the beginning."""
    return 0.9 if _BEGINS.match(file.beginning) else 0.0


def read(file: File) -> Read:
    """Read the channel."""
    if file.is_large_json:
        return _read_large(file)
    tree = file.json
    source = Source(file.name, CARD.name, file.fingerprint)
    messages = tuple(
        _message(node, Place(None, f"message {count}"), file.given)
        for count, node in enumerate(listed(at(tree, "messages")), 1)
    )
    chats = [Chat(source, messages, _title(tree))]
    return read_chats_with_accounts(file.name, chats, file.given, account_in("discord"))


def _read_large(file: File) -> Read:
    """Read a channel of any size: one message after another, as what is said of it stands above them.

    Raises:
        CannotRead: the file is broken.
    """
    chats = LargeChats(Source(file.name, CARD.name, file.fingerprint))
    about: dict[str, object] = {}
    with file.open() as opened:
        stream = JsonStream(file.name, opened)
        for key in stream.members():
            if key == "messages" and stream.begins("["):
                for count, _ in enumerate(stream.elements(), 1):
                    message = _message(stream.value(), Place(None, f"message {count}"), file.given)
                    chats.take(None, message, _title(about))
            elif key in _KEYS:
                about[key] = stream.value()
            else:
                stream.pass_over()
    return read_large_chats(file.name, chats, file.given, Senders(lambda sender: sender, account_in("discord")))


def _title(tree: object) -> str:
    channel = text(at(tree, "channel", "name"))
    server = text(at(tree, "guild", "name"))
    direct = str(at(tree, "guild", "id")) == _DIRECT or not server
    return channel if direct else f"{server} #{channel}"


def _message(node: object, place: Place, given: Given) -> Message:
    if not isinstance(node, dict) or not isinstance(at(node, "author"), dict):
        return skipped_message(place, NO_MESSAGE)
    if reason := _not_spoken(node):
        return skipped_message(place, reason)
    content = at(node, "content")
    content = _readable(content, node) if isinstance(content, str) else ""
    own = fold(_REPEATED.sub("", content))
    apart = quoted(fold(" ".join(_without_marks(found) for found in _REPEATED.findall(content))))
    apart += forwarded(text(at(node, "forwardedMessage", "content")))
    instead = "" if own else only_apart(apart) if apart else _kind(node)
    sent = from_iso(text(at(node, "timestamp")), given)
    return Message(place, _sender(at(node, "author")), own, sent, apart, tuple(_attached(node)), instead)


def _not_spoken(node: object) -> str:
    """Why a message is nobody's words; empty if it may be."""
    kind = at(node, "type")
    if str(kind) in _COMMANDS or at(node, "author", "isBot") is True:
        return BOT
    return "" if kind is None or str(kind) in _SPOKEN else NOTICE


def _sender(author: object) -> Sender:
    name, mark = shown_name(at(author, "name")), shown_name(at(author, "discriminator"))
    handle = f"{name}#{mark}" if name and mark.strip("0") else name
    return Sender(shown_name(at(author, "nickname")) or name, identifier(at(author, "id")), handle)


def _readable(content: str, node: object) -> str:
    """Names and signs instead of the codes that an export without formatting has."""
    if "<" not in content:
        return content
    names: Mapping[str, str] = {
        identifier(at(each, "id")): shown_name(at(each, "nickname")) or shown_name(at(each, "name"))
        for each in listed(at(node, "mentions"))
    }
    named = _MENTION.sub(lambda found: f"@{names.get(found[1]) or found[1]}", content)
    return _CUSTOM_EMOJI.sub(r"\1", named)


def _without_marks(line: str) -> str:
    return line.lstrip("> ")


def _attached(node: object) -> Iterator[str]:
    for each in listed(at(node, "attachments")):
        if name := text(at(each, "fileName")) or file_name(at(each, "url")):
            yield name


def _kind(node: object) -> str:
    """What a message without words is."""
    if listed(at(node, "attachments")) or listed(at(node, "forwardedMessage", "attachments")):
        return without("a file")
    if listed(at(node, "stickers")):
        return without("a sticker")
    return without("a link's preview") if listed(at(node, "embeds")) else NO_WORDS


FORMAT = Format(CARD, sure, read, sure_of_large=sure_of_large)
