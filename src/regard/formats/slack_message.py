"""One message of Slack's JSON, wherever it stands: who wrote it, its words without Slack's marks, what came with it.

Marks are written as Slack shows them: `<@U123>` as `@Mila`, `<#C1|garden>` as `#garden`, `<https://x|text>` as `text`.
Lines that begin with `>` are words of somebody else. Of files only the names are taken: their addresses hold tokens
that open them to whoever has the export, so tokens are also cut out of any address that stands among the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from regard.conversation import Apart, Place
from regard.formats.chat_messages import (
    BOT,
    DELETED,
    NO_MESSAGE,
    NOBODY,
    NOTICE,
    Message,
    Sender,
    file_name,
    forwarded,
    only_apart,
    quoted,
    shown_name,
    skipped_message,
    without,
)
from regard.formats.json_tree import at, first_of, listed, mapping, text
from regard.formats.pieces import fold
from regard.formats.when_sent import from_fraction

_OF_PEOPLE = frozenset({"", "me_message", "thread_broadcast", "reply_broadcast", "file_share"})
_DELETED = frozenset({"tombstone", "message_deleted"})
_EDITED = "message_changed"
_SLACKBOT = "USLACKBOT"

_MARK = re.compile(r"<([^<>]{1,4000})>")
_ESCAPED = re.compile(r"&(amp|lt|gt);")
_LETTERS = {"amp": "&", "lt": "<", "gt": ">"}
_TOKEN = re.compile(r"(?:[?&]\w{1,10}=)?\bxox[a-z]-[\w%.-]{6,}|[?&]pub_secret=\w+")
_QUOTED_TO_THE_END = "&gt;&gt;&gt;"
_QUOTED = "&gt;"
_TS = re.compile(r"\d{9,11}\.\d{1,6}")


@dataclass(frozen=True, slots=True)
class Directory:
    """Who is who in an export.

    Attributes:
        people: senders by identifier, from `users.json`, or from messages that say it themselves.
        bots: identifiers of accounts that are programs.
        channels: names of channels by identifier.
        mails: addresses by identifier, from `users.json` alone.
        real_names: whole names by identifier, where a nickname is what is shown.
    """

    people: dict[str, Sender] = field(default_factory=dict)
    bots: set[str] = field(default_factory=lambda: {_SLACKBOT})
    channels: dict[str, str] = field(default_factory=dict)
    mails: dict[str, str] = field(default_factory=dict)
    real_names: dict[str, str] = field(default_factory=dict)

    def sender(self, user: str) -> Sender:
        """Who an identifier stands for; the identifier itself where nothing says it."""
        return self.people.get(user) or Sender("", fold(user))

    def accounts(self, sender: Sender) -> Iterator[tuple[str, str]]:
        """The account, the address that `users.json` has, and a whole name where another is shown."""
        yield "slack", sender.uid
        yield "mail", self.mails.get(sender.uid, "")
        if self.real_names.get(sender.uid) != sender.name:
            yield "name", self.real_names.get(sender.uid, "")

    def mention(self, user: str, label: str) -> str:
        """How somebody is called in the words of others."""
        return self.people[user].name if user in self.people else label.removeprefix("@") or user

    def add_users(self, users: object) -> None:
        """Learn from `users.json`."""
        for entry in map(mapping, listed(users)):
            user = text(entry.get("id"))
            self._add(user, entry.get("profile") or entry, entry)
            self.mails[user] = text(at(entry, "profile", "email"))
            if entry.get("is_bot") is True:
                self.bots.add(user)

    def add_senders(self, nodes: Iterable[object]) -> None:
        """Learn from messages: of people from outside, and of those removed, nothing else has the name."""
        for node in nodes:
            user = key(node, "user")
            if user and user not in self.people:
                self._add(user, at(node, "user_profile"), at(node, "user_profile"))

    def add_channels(self, channels: object) -> None:
        """Learn from `channels.json` or `groups.json`."""
        for entry in listed(channels):
            self.channels[text(at(entry, "id"))] = text(at(entry, "name"))

    def _add(self, user: str, profile: object, entry: object) -> None:
        """Display name, else real name, else handle: what Slack itself shows."""
        names = (at(profile, "display_name"), at(profile, "real_name"), at(entry, "real_name"), at(entry, "name"))
        name = next((found for each in names if (found := shown_name(each))), "")
        if user and name:
            self.people[user] = Sender(name, user, text(at(entry, "name")))
            self.real_names[user] = shown_name(at(profile, "real_name") or at(entry, "real_name"))


def key(node: object, name: str) -> str:
    """An identifier or time that tells messages and people apart, as it stands; empty if there is none."""
    value = at(node, name)
    return value if isinstance(value, str) else ""


def is_message(node: object) -> bool:
    """Whether something in a JSON tree is a message of Slack: a time with six places, and a type or sender."""
    stamp = at(node, "ts")
    if not isinstance(stamp, str) or not _TS.fullmatch(stamp):
        return False
    return at(node, "type") == "message" or isinstance(at(node, "user"), str)


def message_from(node: object, place: Place, directory: Directory) -> Message:
    """One message, kept or not."""
    entry = mapping(node)
    if not is_message(node):
        return skipped_message(place, NO_MESSAGE)
    if why := _not_spoken(entry, directory):
        return skipped_message(place, why)
    raw = entry.get("text")
    own, repeated = _without_quotes(raw if isinstance(raw, str) else "")
    apart = (*quoted(plain(repeated, directory)), *_shared(entry, directory))
    attached = tuple(_file_names(entry))
    instead = without("a file") if listed(entry.get("files")) else only_apart(apart)
    user, sent = key(entry, "user"), from_fraction(key(entry, "ts"))
    sender = directory.sender(user) if user else NOBODY
    return Message(place, sender, plain(own, directory), sent, apart, attached, instead)


def _not_spoken(entry: Mapping[str, object], directory: Directory) -> str:
    """Why a message holds nobody's words, whatever its text; empty if it may."""
    subtype = key(entry, "subtype")
    if subtype in _DELETED:
        return DELETED
    if subtype == _EDITED:
        return "a record that a message was edited"
    if subtype == "bot_message" or entry.get("bot_id") or key(entry, "user") in directory.bots:
        return BOT
    return NOTICE if subtype not in _OF_PEOPLE or entry.get("hidden") is True else ""


def _shared(entry: Mapping[str, object], directory: Directory) -> Iterator[Apart]:
    """The words of other messages that this one shows."""
    for shared in listed(entry.get("attachments")):
        words = at(shared, "text")
        if first_of(shared, "is_share", "is_msg_unfurl") is True and isinstance(words, str):
            yield from forwarded(plain(words, directory))


def _without_quotes(raw: str) -> tuple[str, str]:
    """The lines that were said, and those that repeat somebody."""
    if _QUOTED not in raw:
        return raw, ""
    raw, _, to_the_end = _parted(raw)
    own: list[str] = []
    repeated: list[str] = []
    for line in raw.split("\n"):
        (repeated if line.startswith(_QUOTED) else own).append(line.removeprefix(_QUOTED))
    return "\n".join(own), "\n".join([*repeated, to_the_end])


def _parted(raw: str) -> tuple[str, str, str]:
    """What stands before and after the mark that quotes all the rest, where it opens a line."""
    if raw.startswith(_QUOTED_TO_THE_END):
        return "", _QUOTED_TO_THE_END, raw.removeprefix(_QUOTED_TO_THE_END)
    return raw.partition(f"\n{_QUOTED_TO_THE_END}")


def plain(raw: str, directory: Directory) -> str:
    """Words as Slack shows them, folded."""
    if "<" in raw:
        raw = _MARK.sub(lambda match: _shown(match[1], directory), raw)
    if "&" in raw:
        raw = _ESCAPED.sub(lambda match: _LETTERS[match[1]], raw)
    if "xox" in raw or "pub_secret" in raw:
        raw = _TOKEN.sub("", raw)
    return fold(raw) if raw else ""


def _shown(mark: str, directory: Directory) -> str:
    target, _, label = mark.partition("|")
    kind, name = target[:1], target[1:]
    if kind == "@":
        return f"@{directory.mention(name, label)}"
    if kind == "#":
        return f"#{label or directory.channels.get(name, name)}"
    if kind == "!":
        return label or f"@{name.partition('^')[0]}"
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _file_names(entry: Mapping[str, object]) -> Iterator[str]:
    for file in listed(entry.get("files")):
        raw = first_of(file, "name", "title")
        name = file_name(raw) if isinstance(raw, str) and "://" in raw else text(raw)
        if name:
            yield _TOKEN.sub("", name)
