"""One file of Facebook Messenger or Instagram messages: `message_1.json` of a chat, or a chat of the encrypted export.

Decisions:

- Letters that are twice encoded are repaired, if the file as a whole is (`double_encoded.py`).
- Lines that the app writes in a sender's name (`sent an attachment`, `Reacted ❤ to your message`, calls, joining and
  leaving) are no words of theirs. They are told by the kind of message, and by their form in seven languages.
- What somebody shared is kept apart from what they wrote with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from regard.conversation import Place, Source
from regard.formats.chat_messages import (
    DELETED,
    NO_MESSAGE,
    NO_WORDS,
    NOTICE,
    REACTION,
    Chat,
    Message,
    Sender,
    file_name,
    forwarded,
    oldest_first,
    only_apart,
    read_chats,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.double_encoded import is_double_encoded, repaired, strings_in
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, first_of, listed, number
from regard.formats.pieces import fold
from regard.formats.when_sent import UNIX, since

CARD = FormatCard(
    name="meta_messages",
    title="Facebook Messenger or Instagram, one file of a chat",
    made_by=("Facebook", "Messenger", "Instagram"),
    how_to_get=(
        "Facebook or Instagram: Accounts Center, Your information and permissions, Download your information, "
        "Messages, format JSON. In the download, each folder below messages/inbox is a chat."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_LOOKED_AT = 50
_OF_A_CHAT = ("participants", "thread_path", "is_still_participant")
_LATEST = 10**15
"""Milliseconds; later is no date."""

_MEDIA = {
    "photos": "a photo",
    "videos": "a video",
    "audio_files": "a voice message",
    "files": "a file",
    "gifs": "an animation",
    "sticker": "a sticker",
    "media": "a photo or recording",
}
_FAILED = "Failed to download media"

_NOTICES = ("Subscribe", "Unsubscribe", "Call", "Payment", "Plan", "placeholder")
"""Kinds of messages that the app writes itself."""

_SENT = re.compile(
    r"(?:sent an attachment|sent a (?:photo|video|voice message|sticker|gif|link|live location|location)"
    r"|ha(?:t|st) einen anhang gesendet|envi(?:ó|aste) un archivo adjunto|a(?:vez)? envoyé une pièce jointe"
    r"|(?:ha )?inviato un allegato|enviou um anexo|h(?:ebt|eeft) een bijlage verzonden)\.?",
    re.IGNORECASE,
)
_REACTED = re.compile(
    r"(?:reacted .{1,24} to your message|liked a message|hat .{1,24} auf deine nachricht reagiert"
    r"|hat auf deine nachricht mit .{1,24} reagiert|reaccionó con .{1,24} a tu mensaje|a réagi .{1,24} à votre message"
    r"|ha reagito con .{1,24} al tuo messaggio|reagiu com .{1,24} à sua mensagem)\.?",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?:named the group .{1,200}|set the (?:nickname|emoji|quick reaction) .{1,200}"
    r"|changed the (?:chat )?theme to .{1,99}|changed the group photo|added .{1,200} to the group"
    r"|removed .{1,200} from the group|left the group|joined the (?:call|video chat|group)|unsent a message"
    r"|started a (?:call|video chat|video call)|missed (?:your|an?) (?:audio |video )?(?:call|chat)(?: from .{1,80})?"
    r"|pinned a message|created (?:a poll: .{1,200}|the group)|is waving at you|waved at each other"
    r"|turned (?:on|off) (?:vanish mode|disappearing messages|member approval).{0,80})\.",
    re.IGNORECASE | re.DOTALL,
)
"""What the app says of somebody, always with a full stop; nobody's own words after their own whole name (judgement)."""

_AS_ONESELF = ("You ", "Du ", "Vous ", "Hai ", "Você ", "Je ")
_NOBODY_DID = re.compile(
    r"(?:you are now connected on messenger|you can now (?:message|call) each other.{0,99}"
    r"|say hi to your new facebook friend,? .{1,80}|the video chat (?:has )?ended)\.?",
    re.IGNORECASE,
)


def sure(file: File) -> float:
    """Sure of messages with Meta's own names for sender and time."""
    messages = listed(at(file.json, "messages"))[:_LOOKED_AT]
    if not messages:
        return 0.9 if all(at(file.json, key) is not None for key in _OF_A_CHAT) else 0.0
    known = sum(is_message(node) for node in messages)
    if known < len(messages) / 2:
        return 0.0
    return 0.95 if isinstance(at(file.json, "participants"), list) else 0.7


def read(file: File) -> Read:
    """Read the chat."""
    source = Source(file.name, CARD.name, file.fingerprint)
    letters = letters_of(file.json)
    messages = oldest_first(tuple(messages_of(file.json, "", letters)))
    return read_chats(file.name, [Chat(source, messages, title_of(file.json, letters))], file.given)


def is_message(node: object) -> bool:
    """Whether something is a message as Meta writes it, in either of its exports."""
    if isinstance(at(node, "sender_name"), str):
        return at(node, "timestamp_ms") is not None
    return isinstance(at(node, "senderName"), str) and at(node, "timestamp") is not None


def letters_of(tree: object) -> Callable[[str], str]:
    """How the letters of a file are to be taken: repaired if they are twice encoded, else as they stand."""
    return repaired if is_double_encoded(strings_in(tree)) else str


def title_of(tree: object, letters: Callable[[str], str]) -> str:
    """The chat's name."""
    if isinstance(title := at(tree, "title"), str):
        return shown_name(letters(title))
    name = at(tree, "threadName")
    return re.sub(r"_\d+$", "", shown_name(letters(name))) if isinstance(name, str) else ""


def messages_of(tree: object, before: str, letters: Callable[[str], str]) -> Iterator[Message]:
    """The messages of one file, in its own order.

    Args:
        tree: the file.
        before: what to write before `message 4`, where a chat has several files.
        letters: how its letters are to be taken.
    """
    for count, node in enumerate(listed(at(tree, "messages")), 1):
        yield _message(node, Place(None, f"{before}message {count}"), letters)


def _message(node: object, place: Place, letters: Callable[[str], str]) -> Message:
    if not isinstance(node, dict):
        return skipped_message(place, NO_MESSAGE)
    name = first_of(node, "sender_name", "senderName")
    sender = Sender(shown_name(letters(name)) if isinstance(name, str) else "")
    content = first_of(node, "content", "text")
    text = fold(letters(content)) if isinstance(content, str) else ""
    if reason := _not_spoken(node, sender.name, text):
        return skipped_message(place, reason)
    if _SENT.fullmatch(_what_was_done(text, sender.name)):
        text = ""
    shared = at(node, "share", "share_text")
    apart = forwarded(fold(letters(shared)) if isinstance(shared, str) else "")
    instead = "" if text else only_apart(apart) if apart else _kind(node)
    return Message(place, sender, text, _sent(node), apart, tuple(_attached(node, letters)), instead)


def _not_spoken(node: object, name: str, text: str) -> str:
    """Why a message is nobody's words; empty if it may be."""
    if at(node, "is_unsent") is True or at(node, "isUnsent") is True:
        return DELETED
    if at(node, "type") in _NOTICES or at(node, "call_duration") is not None:
        return NOTICE
    done = _what_was_done(text, name)
    if _REACTED.fullmatch(done):
        return REACTION
    return NOTICE if (done != text and _DID.fullmatch(done)) or _NOBODY_DID.fullmatch(text) else ""


def _what_was_done(text: str, name: str) -> str:
    """The line without the name, or `You`, with which the app begins its own lines."""
    if name and text.startswith(f"{name} "):
        return text[len(name) + 1 :]
    return next((text[len(word) :] for word in _AS_ONESELF if text.startswith(word)), text)


def _sent(node: object) -> datetime | None:
    milliseconds = number(first_of(node, "timestamp_ms", "timestamp"))
    if milliseconds is None or abs(milliseconds) > _LATEST:
        return None
    return since(UNIX, round(milliseconds * 1000))


def _attached(node: object, letters: Callable[[str], str]) -> Iterator[str]:
    for key in _MEDIA:
        held = at(node, key)
        for each in held if isinstance(held, list) else [held]:
            uri = at(each, "uri")
            if isinstance(uri, str) and uri != _FAILED and (name := file_name(letters(uri))):
                yield name


def _kind(node: object) -> str:
    """What a message without words is."""
    kind = next((kind for key, kind in _MEDIA.items() if at(node, key)), "")
    if kind:
        return without(kind)
    return without("something shared") if at(node, "share") is not None else NO_WORDS


FORMAT = Format(CARD, sure, read)
