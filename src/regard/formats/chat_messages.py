"""From the messages of a chat app's export to conversations, by one rule for all of them.

1. A message is kept if it has words of its sender's own; else it is skipped, and the reason says what it was instead.
   A picture sign or a lone question mark are words: people answer with them.
2. Words repeated from an earlier message, or passed on from somebody else, are kept apart from the sender's own.
3. A sender is called by the name that the file shows. Where it shows none but has an identifier, that stands for the
   name; where two senders of one chat share a name, each bears what tells them apart in brackets.
4. What an app or bot wrote is no person's words, and is skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from regard.conversation import Apart, Conversation, Handle, Kept, Medium, Piece, Place, Source
from regard.formats.file import File, Given
from regard.formats.format import Read
from regard.formats.packed import MANY, PackedPieces
from regard.formats.pieces import fold, nothing_in_it, turns_from
from regard.formats.when_sent import zone_settled
from regard.problems import CannotRead, Problem

NOTICE = "a notice of the app, no words of a speaker"
BOT = "a message of a bot or app, no words of a person"
DELETED = "a deleted message"
REACTION = "a reaction, not a message"
ONLY_FORWARDED = "words of somebody else, passed on without any of the sender's own"
ONLY_QUOTED = "only a quotation of an earlier message"
NO_MESSAGE = "no message in the form that this app writes"
NO_WORDS = "no words in it"

_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
"""Marks of the direction of writing, which some apps put around names."""

_LARGEST_NUMBER = 10**30
"""Identifiers are counted; what is larger is damage."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a message, as the file has it.

    Attributes:
        name: as shown, cleaned; empty if the file shows none.
        uid: the file's identifier of the account; empty if it has none.
        handle: what tells two accounts of one name apart in words, as an address; empty if there is none.
    """

    name: str
    uid: str = ""
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of an export.

    Attributes:
        place: where it stands.
        sender: who sent it.
        text: the sender's own words, folded.
        sent: when; None if the file does not say.
        apart: words that are not the sender's own.
        attached: names of what came with it.
        instead: why it holds no words of a speaker; asked only if `text` is empty.
    """

    place: Place
    sender: Sender
    text: str
    sent: datetime | None = None
    apart: tuple[Apart, ...] = ()
    attached: tuple[str, ...] = ()
    instead: str = NO_WORDS


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat of an export.

    Attributes:
        source: the file or folder.
        messages: all that it holds, in order where times do not tell.
        title: what the app calls it.
        owner: whose export it is, if the file says so.
    """

    source: Source
    messages: Sequence[Message]
    title: str = ""
    owner: Sender | None = None


NOBODY = Sender("")
"""Where a file names no sender at all."""


def skipped_message(place: Place, instead: str) -> Message:
    """A message that holds no words of a speaker, whoever sent it."""
    return Message(place, NOBODY, "", instead=instead)


def read_chats(name: str, chats: Iterable[Chat], given: Given, cautions: Sequence[Problem] = ()) -> Read:
    """The outcome for an export of one or more chats; chats in which nobody said anything give no conversation.

    Args:
        name: the name of the file or folder.
        chats: each is looked at once and then let go.
        given: what the user said of it.
        cautions: what was taken with care.

    Raises:
        NothingInIt: nobody said anything in any of them.
    """
    return _read(name, map(_gathered, chats), given, cautions)


def _read(name: str, chats: Iterable[_Gathered], given: Given, cautions: Sequence[Problem]) -> Read:
    conversations: list[Conversation] = []
    skipped: list[Problem] = []
    warned = list(cautions)
    items = 0
    for chat in chats:
        items += len(chat.pieces) + len(chat.skipped)
        skipped += [Problem(chat.source.name, place, instead) for place, instead in chat.skipped]
        if chat.pieces:
            conversations.append(_conversation(chat))
            warned += _without_time(chat.source.name, chat.pieces)
    if not conversations:
        raise nothing_in_it(name, skipped)
    settled = zone_settled((piece for each in conversations for piece in _pieces(each)), given)
    return Read(tuple(conversations), items, items - len(skipped), tuple(skipped), tuple(warned), settled=settled)


def _pieces(talk: Conversation) -> Iterator[Piece]:
    return (piece for turn in talk.turns for piece in turn.pieces)


_Skipped = tuple[Place, str]
"""Where a message stands that is not kept, and why it is not."""


@dataclass(frozen=True, slots=True)
class _Gathered:
    """All of one chat, once it is known what each sender is called."""

    source: Source
    pieces: Sequence[Piece]
    skipped: Sequence[_Skipped]
    title: str
    owner: str | None
    handles: tuple[Handle, ...] = ()


def _gathered(chat: Chat) -> _Gathered:
    kept = [each for each in chat.messages if each.text]
    names = names_of([each.sender for each in kept])
    skipped = [(each.place, each.instead) for each in chat.messages if not each.text]
    made = (_piece(names[each.sender], each) for each in kept)
    pieces = PackedPieces(made) if len(kept) >= MANY else list(made)
    return _Gathered(chat.source, pieces, skipped, chat.title, _owner(chat.owner, names))


def _piece(speaker: str | None, message: Message) -> Piece:
    return Piece(
        speaker,
        message.text,
        message.place,
        sent=message.sent,
        apart=message.apart,
        attached=message.attached,
    )


def _conversation(chat: _Gathered) -> Conversation:
    turns = turns_from(chat.pieces)
    return Conversation(chat.source, turns, Medium.CHAT, chat.title, chat.owner, handles=chat.handles)


def _without_time(name: str, pieces: Sequence[Piece]) -> list[Problem]:
    """One caution for all messages of a chat whose day and time cannot be read."""
    if isinstance(pieces, PackedPieces) and not pieces.untimed:
        return []
    without = [each.place for each in pieces if each.sent is None]
    if not without:
        return []
    what = "has no day and time that can be read" if len(without) == 1 else (
        f"is the first of {len(without)} messages without a day and time that can be read"
    )  # fmt: skip
    return [Problem(name, without[0], what)]


@dataclass(slots=True)
class _LargeChat:
    """One chat whose messages are taken one by one.

    Attributes:
        few: what is kept, as long as it is not packed.
        packed: what is kept, packed; the sender's number stands for the speaker, until all senders are known.
        numbers: of the senders of what is packed.
        skipped: place and reason of each message that is not kept.
        title: what the app calls the chat.
    """

    few: list[Message] = field(default_factory=list)
    packed: PackedPieces = field(default_factory=PackedPieces)
    numbers: dict[Sender, str] = field(default_factory=dict)
    skipped: list[_Skipped] = field(default_factory=list)
    title: str = ""

    def take(self, message: Message) -> None:
        if message.text:
            self.few.append(message)
        else:
            self.skipped.append((message.place, message.instead))

    def pack(self) -> None:
        for message in self.few:
            number = self.numbers.setdefault(message.sender, str(len(self.numbers)))
            self.packed.append(_piece(number, message))
        self.few.clear()

    @property
    def senders(self) -> Iterable[Sender]:
        """Of what is kept, each once, in the order of who wrote first."""
        return dict.fromkeys(message.sender for message in self.few) if self.few else self.numbers

    def pieces(self, called: Mapping[Sender, str | None]) -> Sequence[Piece]:
        """What is kept, once it is known what each sender is called; to be asked once."""
        if self.few:
            return [_piece(called[message.sender], message) for message in self.few]
        self.packed.renamed({number: called[sender] for sender, number in self.numbers.items()})
        return self.packed


@dataclass(slots=True)
class LargeChats:
    """The chats of a file in which there may be a million messages: taken one by one, and packed once they are many.

    Attributes:
        source: the file.
        owner: whose export it is, if the file says so.
        chats: each by its key.
        count: how many messages have been taken.
    """

    source: Source
    owner: Sender | None = None
    chats: dict[object, _LargeChat] = field(default_factory=dict)
    count: int = 0

    def take(self, key: object, message: Message, title: str = "") -> None:
        """One more message, of the chat with this key, which has the title that is said last."""
        chat = self.chats.get(key)
        if chat is None:
            chat = self.chats[key] = _LargeChat()
        chat.title = title
        chat.take(message)
        self.count += 1
        if self.count >= MANY:
            chat.pack()


@dataclass(frozen=True, slots=True)
class Senders:
    """What is known of senders once a whole file has been read.

    Attributes:
        found: who a sender is, as a name may stand only beside some of their messages.
        accounts: kind and value of what the file knows a sender by, before that is asked.
    """

    found: Callable[[Sender], Sender]
    accounts: Callable[[Sender], Iterable[tuple[str, str]]]


def read_large_chats(
    name: str, chats: LargeChats, given: Given, senders: Senders, cautions: Sequence[Problem] = ()
) -> Read:
    """As `read_chats`; conversations of a file with many messages stay packed.

    Raises:
        NothingInIt: nobody said anything in any of them.
    """
    return _read(name, (_gathered_large(chats, chat, senders) for chat in chats.chats.values()), given, cautions)


def _gathered_large(of: LargeChats, chat: _LargeChat, senders: Senders) -> _Gathered:
    names = names_of(map(senders.found, chat.senders))
    called = {sender: names[senders.found(sender)] for sender in chat.senders}
    owner = _owner(of.owner, names)
    handles = tuple(_handles(called, senders))
    return _Gathered(of.source, chat.pieces(called), chat.skipped, chat.title, owner, handles)


def _handles(called: Mapping[Sender, str | None], senders: Senders) -> Iterator[Handle]:
    for sender, name in called.items():
        if name is not None:
            yield from (Handle(name, kind, value) for kind, value in senders.accounts(sender))


def names_of(senders: Iterable[Sender]) -> dict[Sender, str | None]:
    """What each sender of a chat is called, so that two accounts of one name stay two people."""
    every = dict.fromkeys(senders)
    of_name: dict[str, set[str]] = {}
    of_handle: dict[tuple[str, str], set[str]] = {}
    for each in every:
        of_name.setdefault(each.name, set()).add(each.uid)
        of_handle.setdefault((each.name, each.handle), set()).add(each.uid)
    return {
        each: _with_mark(each, of_handle) if len(of_name[each.name]) > 1 else each.name or each.uid or None
        for each in every
    }


def _with_mark(sender: Sender, of_handle: Mapping[tuple[str, str], set[str]]) -> str | None:
    """The name, and in brackets what tells this account from others of that name."""
    if not sender.name or not sender.uid:
        return sender.name or sender.uid or None
    alone = len(of_handle[sender.name, sender.handle]) == 1 and sender.handle not in ("", sender.name)
    return f"{sender.name} ({sender.handle if alone else sender.uid})"


def _owner(owner: Sender | None, names: dict[Sender, str | None]) -> str | None:
    """The participant who is the owner; None if they said nothing here."""
    if owner is None:
        return None
    if owner.uid and any(each.uid for each in names):
        return next((name for each, name in names.items() if each.uid == owner.uid), None)
    return next((name for each, name in names.items() if each.name == owner.name), None) if owner.name else None


def oldest_first(messages: Sequence[Message]) -> list[Message]:
    """The messages turned round if the file has the newest first, so that equal times keep their order."""
    known = [each.sent for each in messages if each.sent is not None]
    if len(known) < 2 or (known[0].tzinfo is None) != (known[-1].tzinfo is None):
        return list(messages)
    return list(reversed(messages)) if known[0] > known[-1] else list(messages)


def shown_name(node: object) -> str:
    """A name as the app shows it, without marks of the direction of writing; empty if it is none."""
    return _shown(node) if isinstance(node, str) else ""


@lru_cache(maxsize=4096)
def _shown(name: str) -> str:
    """Kept, because each message bears one of the same few."""
    return fold("".join(letter for letter in name if letter not in _DIRECTIONS))


def identifier(node: object) -> str:
    """An account's identifier, which may be a number; empty if it is none."""
    if isinstance(node, int) and not isinstance(node, bool) and abs(node) < _LARGEST_NUMBER:
        return str(node)
    return shown_name(node)


def quoted(text: str) -> tuple[Apart, ...]:
    """Words of an earlier message; nothing if there are none."""
    return (Apart(Kept.QUOTED, text),) if text else ()


def forwarded(text: str) -> tuple[Apart, ...]:
    """Words of somebody else, passed on; nothing if there are none."""
    return (Apart(Kept.FORWARDED, text),) if text else ()


def without(kind: str) -> str:
    """Why a message that is a picture, a voice message or the like is skipped."""
    return f"{kind} without words"


def only_apart(apart: Sequence[Apart]) -> str:
    """Why a message is skipped in which there is nothing but words that are not the sender's own."""
    if not apart:
        return NO_WORDS
    return ONLY_FORWARDED if apart[0].why is Kept.FORWARDED else ONLY_QUOTED


def file_name(node: object) -> str:
    """The last part of a path or address, without what follows a question mark; empty if it is none."""
    if not isinstance(node, str):
        return ""
    return fold(node.split("?", 1)[0].replace("\\", "/").rsplit("/", 1)[-1])


def begins_with(file: File, *signs: bytes) -> bool:
    """Whether one of some bytes stands in a file's first 64 KiB; not if the file cannot be opened."""
    try:
        return any(sign in file.beginning for sign in signs)
    except (CannotRead, OSError):
        return False


def tree_of(file: File, broken: list[Problem]) -> object:
    """One JSON file of an export; None if it is none, and then there is one problem more in `broken`."""
    why = "is no JSON that can be read, so its messages are missing"
    try:
        if (tree := file.json) is not None:
            return tree
    except CannotRead as error:
        why = f"cannot be read, so its messages are missing: {error.what.rstrip('.')}"
    except OSError as error:
        why = f"cannot be opened, so its messages are missing ({error})"
    broken.append(Problem(file.name, Place(None, "the file"), why, "download it again"))
    return None
