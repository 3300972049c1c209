"""Telegram Desktop's `result.json`: one chat, or the whole archive with all chats.

Decisions:

- `date` is the clock of the computer that exported, without a zone; `date_unixtime`, which exports have since 2022, is
  exact. Where a message has both, the time is given as that clock showed it, with the offset between the two.
- A deleted account has no name left; its identifier stands for it, so that two of them stay two.
- A forwarded message is words of somebody else, unless its sender forwards words of their own. A block quotation is
  kept apart. A poll's question is what its sender asked.
- Entities follow each other without spaces, as written; but before and after a link that would be glued to a word, a
  space is put: Telegram sees links only where they stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from regard.conversation import Apart, Place, Source
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
from regard.formats.file import NOTHING_GIVEN, File, Given
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_stream import JsonStream
from regard.formats.json_tree import at, first_of, listed, number
from regard.formats.pieces import fold
from regard.formats.when_sent import UNIX, from_iso, in_zone, since

CARD = FormatCard(
    name="telegram",
    title="Telegram, one chat or the whole archive",
    made_by=("Telegram Desktop",),
    how_to_get=(
        "In Telegram Desktop: open the chat, the three dots at the top right, Export chat history, and choose JSON as "
        "the format; for all chats: Settings, Advanced, Export Telegram data, and likewise JSON."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)

_LOOKED_AT = 50
"""Messages from which the format is recognised (judgement)."""

_KINDS = ("message", "service", "unsupported")
_CHATS = ("personal_chat", "bot_chat", "saved_messages", "private_group", "private_supergroup", "public_supergroup",
          "private_channel", "public_channel")  # fmt: skip
_NOT_INCLUDED = "(File"
"""`(File not included. Change data exporting settings to download.)` and its like stand where a path would."""

_MEDIA = {
    "animation": "an animation",
    "audio_file": "a sound file",
    "sticker": "a sticker",
    "video_file": "a video",
    "video_message": "a video message",
    "voice_message": "a voice message",
}
_OTHER = {
    "photo": "a photo",
    "file": "a file",
    "contact_information": "a contact",
    "location_information": "a place on the map",
    "poll": "a poll",
    "game_title": "a game",
    "invoice_information": "an invoice",
    "giveaway_information": "a giveaway",
    "story_data": "a story",
}

_ABOUT = ("name", "type", "id")
_SIGNS = re.compile(
    rb'"type": ?"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))"'
    rb'|"date_unixtime": ?"\d{9,11}"'
)
_LINKS = frozenset({"link", "text_link", "email", "mention", "hashtag", "cashtag", "phone", "bot_command"})
_QUARTER = 15 * 60
_FARTHEST = 14 * 3600
_FARTHEST_YEAR = 10**11
"""Seconds: clocks differ from universal time by quarters of an hour, up to fourteen hours."""


def sure(file: File) -> float:
    """Sure of messages that bear Telegram's kinds and dates."""
    lists = [listed(at(node, "messages")) for node in _chats(file.json)]
    messages = [node for found in lists for node in found[:_LOOKED_AT]][:_LOOKED_AT]
    if not messages:
        return 0.9 if any(at(node, "type") in _CHATS for node in _chats(file.json)) else 0.0
    known = sum(_is_message(node) for node in messages)
    return 0.95 if known >= len(messages) / 2 else 0.0


def sure_of_large(file: File) -> float:
    """Sure of the kinds that Telegram gives its chats and messages, near the beginning."""
    return 0.9 if _SIGNS.search(file.beginning) else 0.0


def read(file: File) -> Read:
    """Read all chats in it."""
    if file.is_large_json:
        return _read_large(file)
    nodes = _chats(file.json)
    source = Source(file.name, CARD.name, file.fingerprint)
    owner = _owner(file.json)
    several = at(file.json, "messages") is None
    chats = (
        Chat(source, tuple(_messages(node, f"chat {count}, " if several else "", file.given)), _title(node), owner)
        for count, node in enumerate(nodes, 1)
    )
    return read_chats_with_accounts(file.name, chats, file.given, account_in("telegram"))


def _chats(tree: object) -> list[object]:
    """The one chat, or all chats of an archive, those left included."""
    if isinstance(at(tree, "messages"), list):
        return [tree]
    return [*listed(at(tree, "chats", "list")), *listed(at(tree, "left_chats", "list"))]


def _is_message(node: object) -> bool:
    dated = first_of(node, "date_unixtime", "date") is not None
    spoken = first_of(node, "text", "from_id", "actor_id", "actor", "action") is not None
    return at(node, "type") in _KINDS and dated and spoken


def _title(node: object) -> str:
    return "Saved Messages" if at(node, "type") == "saved_messages" else shown_name(at(node, "name"))


def _owner(tree: object) -> Sender | None:
    """The account that exported, from the archive's own words about it."""
    about = at(tree, "personal_information")
    uid = identifier(at(about, "user_id"))
    names = (shown_name(at(about, key)) for key in ("first_name", "last_name"))
    name = " ".join(part for part in names if part)
    return Sender(name, f"user{uid}" if uid else "") if name or uid else None


def _messages(chat: object, before: str, given: Given) -> Iterator[Message]:
    bot = _bot(chat)
    for count, node in enumerate(listed(at(chat, "messages")), 1):
        yield _message_in(node, Place(None, f"{before}message {count}"), bot, given)


def _bot(chat: object) -> str:
    """The account of the bot that one chats with; empty if it is none."""
    return f"user{identifier(at(chat, 'id'))}" if at(chat, "type") == "bot_chat" else ""


def _message_in(node: object, place: Place, bot: str, given: Given) -> Message:
    by_bot = bool(bot) and at(node, "type") == "message" and identifier(at(node, "from_id")) == bot
    return skipped_message(place, BOT) if by_bot else _message(node, place, given)


def _read_large(file: File) -> Read:
    """Read an archive of any size: one message after another, as what is said of a chat stands above its messages.

    Raises:
        CannotRead: the file is broken.
    """
    chats = LargeChats(Source(file.name, CARD.name, file.fingerprint))
    with file.open() as stream:
        found = _Large(JsonStream(file.name, stream), chats, file.given)
        found.take_all()
    return read_large_chats(file.name, found.chats, file.given, Senders(lambda sender: sender, account_in("telegram")))


@dataclass(slots=True)
class _Large:
    """A large archive while it is read.

    Attributes:
        stream: where one is in it.
        chats: what has been found.
        given: what the user said of it.
        count: how many chats have begun.
    """

    stream: JsonStream
    chats: LargeChats
    given: Given
    count: int = 0

    def take_all(self) -> None:
        """Go through the archive, or the one chat."""
        about: dict[str, object] = {}
        for key in self.stream.members():
            if key in ("chats", "left_chats") and self.stream.begins("{"):
                self._take_lists()
            elif key == "personal_information":
                self.chats.owner = _owner({key: self.stream.value()})
            else:
                self._take_member(key, about, "")

    def _take_lists(self) -> None:
        for key in self.stream.members():
            if key != "list" or not self.stream.begins("["):
                self.stream.pass_over()
                continue
            for _ in self.stream.elements():
                self.count += 1
                about: dict[str, object] = {}
                for member in self.stream.members():
                    self._take_member(member, about, f"chat {self.count}, ")

    def _take_member(self, key: str, about: dict[str, object], before: str) -> None:
        """One part of a chat: its messages, or what is said of it."""
        if key == "messages" and self.stream.begins("["):
            title, bot = _title(about), _bot(about)
            for count, _ in enumerate(self.stream.elements(), 1):
                place = Place(None, f"{before}message {count}")
                self.chats.take(self.count, _message_in(self.stream.value(), place, bot, self.given), title)
        elif key in _ABOUT:
            about[key] = self.stream.value()
        else:
            self.stream.pass_over()


def _message(node: object, place: Place, given: Given) -> Message:
    if at(node, "type") != "message":
        known = at(node, "type") in _KINDS
        return skipped_message(place, NOTICE if known else NO_MESSAGE)
    sender = Sender(shown_name(at(node, "from")), identifier(at(node, "from_id")))
    text, apart = _words(node)
    if _is_passed_on(node, sender):
        text, apart = "", forwarded(text)
    instead = "" if text else _instead(node, apart)
    return Message(place, sender, text, _sent(node, given), apart, _attached(node), instead)


def _is_passed_on(node: object, sender: Sender) -> bool:
    """Whether the words are somebody else's; the author of a forwarded message may have deleted their account."""
    if not isinstance(node, dict) or "forwarded_from" not in node:
        return False
    uid = identifier(at(node, "forwarded_from_id"))
    if uid and sender.uid:
        return uid != sender.uid
    return shown_name(at(node, "forwarded_from")) != sender.name or not sender.name


def _words(node: object) -> tuple[str, tuple[Apart, ...]]:
    """The message's words, and what is quoted in it."""
    parts = at(node, "text") or at(node, "text_entities") or at(node, "poll", "question")
    if isinstance(parts, str):
        return fold(parts), ()
    own = (" " if _kind(part) == "blockquote" else part for part in listed(parts))
    cited = (part for part in listed(parts) if _kind(part) == "blockquote")
    return fold(_joined(own)), quoted(fold(" ".join(_text(part) for part in cited)))


def _joined(parts: Iterable[object]) -> str:
    """Plain strings and entities, one after another."""
    joined, after_link, after_entity = "", False, False
    for part in parts:
        text = _text(part)
        link = _kind(part) in _LINKS
        glued = after_entity and isinstance(part, dict) and (link or after_link)
        if glued and not joined[-1:].isspace() and not text[:1].isspace():
            joined += " "
        joined += text
        after_link, after_entity = link, isinstance(part, dict)
    return joined


def _kind(part: object) -> object:
    return kind if isinstance(kind := at(part, "type"), str) else ""


def _text(part: object) -> str:
    text = part if isinstance(part, str) else at(part, "text")
    return text if isinstance(text, str) else ""


def _attached(node: object) -> tuple[str, ...]:
    """The name of the file that came with it, or what it was if it was left out of the export."""
    path = first_of(node, "photo", "file")
    if not isinstance(path, str):
        return ()
    given_name = shown_name(at(node, "file_name")) or ("" if path.startswith(_NOT_INCLUDED) else file_name(path))
    return (given_name or _kind_of_media(node),)


def _kind_of_media(node: object) -> str:
    """What a message is that need not have words; empty if nothing of the kind."""
    media = at(node, "media_type")
    if isinstance(media, str) and media in _MEDIA:
        return _MEDIA[media]
    return next((kind for key, kind in _OTHER.items() if at(node, key) is not None), "")


def _instead(node: object, apart: tuple[Apart, ...]) -> str:
    kind = _kind_of_media(node)
    if apart:
        return only_apart(apart)
    return without(kind) if kind else NO_WORDS


def _sent(node: object, given: Given) -> datetime | None:
    """When it was sent, by the rule above."""
    local = _local(at(node, "date"))
    seconds = number(at(node, "date_unixtime"))
    exact = None if seconds is None or abs(seconds) > _FARTHEST_YEAR else since(UNIX, round(seconds * 10**6))
    if exact is None:
        return None if local is None else in_zone(local, given)
    if local is None or local.tzinfo is not None:
        return exact
    offset = round((local.replace(tzinfo=UTC) - exact).total_seconds())
    return exact if offset % _QUARTER or abs(offset) > _FARTHEST else exact.astimezone(_zone(offset))


def _local(node: object) -> datetime | None:
    """The exporting computer's clock; a bare day says no time."""
    return from_iso(node, NOTHING_GIVEN) if isinstance(node, str) and "T" in node else None


@lru_cache(maxsize=128)
def _zone(seconds: int) -> timezone:
    return timezone(timedelta(seconds=seconds))


FORMAT = Format(CARD, sure, read, sure_of_large=sure_of_large)
