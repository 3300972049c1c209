"""The JSON of WhatsApp Chat Exporter, a program that reads the phone's own database; all chats are in one file.

Chats stand by their identifiers (`491701234567@s.whatsapp.net`), messages by their numbers. Whose phone it is is
written nowhere but as `from_me`, so its owner is called Me. Of two chats with people of one name, the second bears its
number, because they are two people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from regard.conversation import Apart, Place, Source
from regard.formats.chat_messages import (
    DELETED,
    NO_MESSAGE,
    NO_WORDS,
    NOTICE,
    Chat,
    Message,
    Sender,
    file_name,
    quoted,
    read_chats,
    shown_name,
    skipped_message,
)
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, mapping, number
from regard.formats.pieces import fold
from regard.formats.whatsapp_words import KINDS, kind_of_file, phrase_key, phrases
from regard.formats.when_sent import UNIX, since

CARD = FormatCard(
    name="whatsapp_exporter",
    title="WhatsApp Chat Exporter, JSON",
    made_by=("WhatsApp Chat Exporter",),
    how_to_get="Run `wtsexporter` with `--json result.json`, and with `--per-chat` if the file is over 32 MiB.",
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

ME = "Me"
"""The owner; the program names everybody else."""

_JID = re.compile(r"[\w.:+-]{1,80}@(?:s\.whatsapp\.net|g\.us|lid|c\.us|broadcast|newsletter)")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_CARD_LINK = re.compile(r'<a href="([^"<>]{1,500})">')
_NO_CHAT = "no chat in the form that this program writes"
_NO_SENDER = "it does not say who sent it"
_NO_TIME = "a message without a time"

_LATEST_SECOND = 10**11
"""What is larger counts milliseconds."""


def sure(file: File) -> float:
    """Very sure of an object of chats by their identifiers."""
    tree = mapping(file.json) if '"messages"' in file.head else {}
    known = [chat for jid, chat in tree.items() if _JID.fullmatch(jid)]
    return 0.95 if any(isinstance(at(chat, "messages"), dict) for chat in known) else 0.0


def read(file: File) -> Read:
    """Read all chats.

    Raises:
        NothingInIt: nobody said anything in any.
    """
    source = Source(file.name, CARD.name, file.fingerprint)
    return read_chats(file.name, _chats(source, mapping(file.json)), file.given)


def _chats(source: Source, tree: Mapping[str, object]) -> Iterator[Chat]:
    taken: set[str] = set()
    for count, (jid, chat) in enumerate(tree.items(), 1):
        messages = at(chat, "messages")
        if not isinstance(messages, dict):
            yield Chat(source, [skipped_message(Place(None, f"chat {count}"), _NO_CHAT)])
            continue
        name = _called(jid, shown_name(at(chat, "name")), taken)
        found = [
            _message(Place(None, f"chat {count}, message {position}"), message, jid, name)
            for position, message in enumerate(messages.values(), 1)
        ]
        yield Chat(source, found, name, Sender(ME))


def _called(jid: str, name: str, taken: set[str]) -> str:
    """What a chat is called: its name, with the number if there is another of that name, or the number alone."""
    digits = shown_name(jid).partition("@")[0]
    called = name or digits
    if called in taken:
        called = f"{called} ({digits})"
    taken.add(called)
    return called


def _message(place: Place, node: object, jid: str, chat: str) -> Message:
    if not isinstance(node, dict):
        return skipped_message(place, NO_MESSAGE)
    from_me = node.get("from_me")
    if not isinstance(from_me, bool | int):
        return skipped_message(place, _NO_SENDER)
    seconds = number(node.get("timestamp"))
    if seconds is None:
        return skipped_message(place, _NO_TIME)
    seconds = seconds / 1000 if abs(seconds) > _LATEST_SECOND else seconds
    sent = since(UNIX, round(seconds * 10**6)) if abs(seconds) < _LATEST_SECOND else None
    text, attached, instead = _said(node)
    sender = Sender(ME) if from_me else Sender(_sender(node, jid, chat))
    return Message(place, sender, text, sent, _quoted(node), attached, instead)


def _sender(node: Mapping[str, object], jid: str, chat: str) -> str:
    """Who wrote; in a chat of two, whose chat it is."""
    name = shown_name(node.get("sender"))
    return name or ("" if jid.endswith("@g.us") else chat)


def _said(node: Mapping[str, object]) -> tuple[str, tuple[str, ...], str]:
    """The words, the names of what came with them, and what it is if there are none."""
    data = node.get("data")
    data = data if isinstance(data, str) else ""
    if node.get("media") is True:
        return _media(node, data)
    text = fold(_BREAK.sub("\n", data))
    if node.get("meta") is True:
        gone = phrase_key(text) in phrases("deleted") | phrases("deleted_by_you") | {"message deleted"}
        return "", (), DELETED if gone else NOTICE
    return text, (), NO_WORDS if node.get("message_type") in (None, 0) else NOTICE


def _media(node: Mapping[str, object], data: str) -> tuple[str, tuple[str, ...], str]:
    caption = node.get("caption")
    words = fold(_BREAK.sub("\n", caption)) if isinstance(caption, str) else ""
    if node.get("sticker") is True:
        return words, (file_name(data),), KINDS["sticker"]
    if cards := _CARD_LINK.findall(data):
        return words, tuple(file_name(card) for card in cards), KINDS["contact"]
    if node.get("meta") is True:
        return words, (), KINDS["media"]
    return words, (file_name(data),) if data else (), KINDS[kind_of_file(data)]


def _quoted(node: Mapping[str, object]) -> tuple[Apart, ...]:
    data = node.get("quoted_data")
    return quoted(fold(_BREAK.sub("\n", data))) if isinstance(data, str) else ()


FORMAT = Format(CARD, sure, read)
