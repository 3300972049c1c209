"""What is kept, and from where: look first, then add it in one transaction; take it back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from regard.app.keeping import let_go_of_the_old
from regard.app.reviewing import look, open_all, review_conversation, which_is_you
from regard.conversation import Conversation, Handle, Medium, Place
from regard.formats import Given, Opened, read_feed
from regard.look import Look, Seen
from regard.memory import Adding, Elsewhere, Hit, Imported, Memory, Receipt
from regard.people import Noticed, is_generic_name, notice
from regard.problems import CannotRead, MustBeTold, NotInMemory, Problem, WhichIsYou
from regard.reading import Reading, problem_as_values


@dataclass(frozen=True, slots=True)
class Survey:
    """What is there to be added, and what must be known before.

    Attributes:
        look: what is there.
        unclear: names in conversations in which nobody is known to be the owner, each with the number of these
            conversations in which it takes part; first those that begin like a name that a file says is the owner's,
            then the most frequent.
        of: how many such conversations there are.
        yours: names by which other files say that the owner goes.
    """

    look: Look
    unclear: tuple[tuple[str, int], ...]
    of: int
    yours: tuple[str, ...] = ()


def survey(
    memory: Memory,
    paths: Iterable[str | Path],
    *,
    me: Sequence[str] = (),
    given: Given | None = None,
    feeds: Iterable[str] = (),
) -> Survey:
    """Look at what is to be added, and say what cannot be known from it.

    Args:
        memory: which knows names of the owner.
        paths: files, folders and archives.
        me: names of the owner in them.
        given: what the files do not say themselves.
        feeds: addresses of calendars.
    """
    found = look(paths, given, None, feeds)
    you = memory.you()
    names = {_folded(name) for name in (*me, *(alias.value for alias in (you.aliases if you else ())))}
    unclear = [seen for file in found.files for seen in file.conversations if not _knows_you(seen, names)]
    counted = Counter(name for seen in unclear for name, _ in seen.participants)
    yours = tuple(dict.fromkeys(seen.you for file in found.files for seen in file.conversations if seen.you))
    first = {name.split()[0] for name in map(_folded, yours)}
    offered = sorted(counted.most_common(), key=lambda each: _folded(each[0]).split()[:1][0] not in first)
    return Survey(found, tuple(offered), len(unclear), yours)


def _knows_you(seen: Seen, names: set[str]) -> bool:
    everybody = {_folded(name) for name, _ in seen.participants}
    return bool(seen.you) or len(everybody) < 2 or not everybody.isdisjoint(names)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


@dataclass(frozen=True, slots=True)
class _Adding:
    """What is the same for all files of one import."""

    to: Adding
    me: Sequence[str]
    on: date | None
    listener: str | None
    tell: Callable[[str], None]
    owner: str = ""
    """A name of the owner; empty while none is known."""
    taken: set[str] = field(default_factory=set)
    """The names for which those of `me` were taken."""


def add(
    memory: Memory,
    paths: Sequence[str | Path],
    *,
    at: datetime,
    me: Sequence[str] = (),
    given: Given | None = None,
    on: date | None = None,
    feeds: Sequence[str] = (),
    listener: str | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Receipt:
    """Read files, folders and archives and keep what is in them: all, in one transaction, or nothing.

    What memory has already is not kept twice. What cannot be read is in the receipt, with its reason.

    Args:
        memory: where to.
        paths: what to add.
        at: the moment of the import.
        me: names of the owner in the files; remembered for the next import, but for names such as `Speaker 1`.
        given: what the files do not say themselves: the order of day and month, the zone.
        on: the day on which talks took place whose files do not say it.
        feeds: addresses of calendars, which are fetched.
        listener: as for `review`.
        tell: is told what is being read.

    Raises:
        CannotRead: a path cannot be opened at all; nothing is kept then.
    """
    with memory.adding([*map(str, paths), *feeds], at) as adding:
        each = _Adding(adding, me, on, listener, tell, _name_of_owner(memory, me))
        for opened in _opened(paths, given, feeds):
            _add_file(each, opened)
        receipt = adding.receipt()
    if lasting := sorted(name for name in each.taken if not is_generic_name(name)):
        memory.call_me(lasting)
    let_go_of_the_old(memory, at.date())
    return receipt


def _name_of_owner(memory: Memory, me: Sequence[str]) -> str:
    you = memory.you()
    return you.name if you else next((name for name in me if not is_generic_name(name)), "")


def _opened(paths: Iterable[str | Path], given: Given | None, feeds: Iterable[str]) -> Iterator[Opened]:
    for path in paths:
        yield from open_all(path, given)
    for url in feeds:
        yield read_feed(url, given or Given())


def _add_file(adding: _Adding, opened: Opened) -> None:
    adding.tell(opened.name)
    if opened.read is None:
        adding.to.count(1, [_refused(opened)])
        return
    for conversation in opened.read.conversations:
        _add_conversation(adding, conversation)
    for contact in opened.read.contacts:
        adding.to.contact(contact, opened.name)
    for event in opened.read.events:
        adding.to.event(event, opened.name)
    adding.to.count(_held(opened), opened.read.skipped)


def _held(opened: Opened) -> int:
    """How many things a file holds: those of which something was kept, counted as memory counts them, and the rest."""
    read = opened.read
    if read is None:
        return 1
    pieces = sum(len(turn.pieces) for talk in read.conversations for turn in talk.turns)
    return pieces + len(read.contacts) + len(read.events) + len(read.skipped)


def _refused(opened: Opened) -> Problem:
    why = opened.refused or CannotRead(opened.name, "nothing is in it.", "")
    if isinstance(why, MustBeTold):
        return Problem(opened.name, Place(None), f"it can be read in two ways: {why.question}", f"say {why.option}")
    return Problem(opened.name, Place(None), why.what.rstrip("."), why.to_do.rstrip("."))


def _add_conversation(adding: _Adding, conversation: Conversation) -> None:
    grown = adding.to.grown(_with_owner(adding, conversation))
    if not grown.new:
        adding.to.keep(grown, None, None, (), day=None)
        return
    whole = grown.conversation
    day = whole.day or adding.on
    you = _you(adding, whole)
    if you is None or not set(whole.company) - {you} or adding.to.is_unread(whole):
        adding.to.keep(grown, you, None, (), day=day)
        return
    adding.tell(f"{whole.title or whole.source.name}, {len(whole.turns):,} turns")
    reading, noticed = _read(whole, you, day, adding.listener)
    adding.to.keep(grown, you, reading, noticed, day=day)


def _with_owner(adding: _Adding, conversation: Conversation) -> Conversation:
    """A chat named after the only one who has written in it yet: it is the owner who was written to."""
    company = conversation.company
    if conversation.medium is not Medium.CHAT or len(company) != 1 or not adding.owner:
        return conversation
    if _folded(company[0]) not in _folded(conversation.title) or _folded(company[0]) == _folded(adding.owner):
        return conversation
    return replace(conversation, handles=(*conversation.handles, Handle(adding.owner, "name", adding.owner)))


def _read(
    conversation: Conversation, you: str, day: date | None, listener: str | None
) -> tuple[Reading, tuple[Noticed, ...]]:
    """What is read and noticed; where the owner and others do not both speak, nothing is measured."""
    reading = review_conversation(conversation, you, listener=listener)
    noticed = notice(reading, day)
    both = you in conversation.participants and len(conversation.participants) > 1
    return (reading if both else replace(reading, findings=(), moments=())), noticed


def _you(adding: _Adding, conversation: Conversation) -> str | None:
    """Who is the owner in a conversation: as told now, as told before, or as its file says."""
    for name in adding.me:
        with suppress(WhichIsYou):
            adding.taken.add(taken := which_is_you(conversation, name, silent=True))
            return taken
    known = adding.to.you_in(conversation)
    if known is None and conversation.owner in conversation.company:
        return conversation.owner
    return known


def call_me(memory: Memory, names: Sequence[str], *, listener: str | None = None) -> int:
    """Remember names of the owner; read the conversations that were kept unread for want of them.

    Gives how many were read.
    """
    numbers = memory.call_me(names)
    for number in numbers:
        _read_kept(memory, number, listener)
    return len(numbers)


def not_me(memory: Memory, name: str) -> None:
    """Take back that a name is the owner's; what was found in conversations that were taken for theirs goes.

    Raises:
        NotInMemory: it was never said.
    """
    if not memory.not_me(name):
        raise NotInMemory(f"you never said that {name!r} is you; `regard me` shows what you said.")


def _read_kept(memory: Memory, number: int, listener: str | None) -> None:
    kept, conversation = memory.conversation(number)
    if kept.you and set(conversation.company) - {kept.you}:
        memory.read_anew(number, kept.you, *_read(conversation, kept.you, kept.first, listener))


def undo(memory: Memory) -> Imported | None:
    """Take back the last import whole; None if there is none."""
    return memory.undo()


def receipt_as_values(receipt: Receipt) -> dict[str, Any]:
    """A receipt as plain values: `items` = `stored` + `already_known` + the number of `skipped`."""
    return {
        "number": receipt.number,
        "items": receipt.items,
        "stored": receipt.stored,
        "already_known": receipt.already_known,
        "skipped": [problem_as_values(problem) for problem in receipt.skipped],
        "conversations": receipt.conversations,
        "people": receipt.people,
        "contacts": receipt.contacts,
        "events": receipt.events,
        "unread": list(receipt.unread),
    }


def hit_as_values(hit: Hit, names: Mapping[int, str]) -> dict[str, Any]:
    """A turn that a search found, as plain values; `matches` are begin and end in `quote`."""
    return {
        "conversation": hit.conversation.number,
        "title": hit.conversation.title,
        "file": hit.conversation.file,
        "medium": str(hit.conversation.medium),
        "turn": hit.turn,
        "person": hit.person,
        "name": names.get(hit.person) if hit.person is not None else None,
        "said_on": hit.said_on.isoformat() if hit.said_on else None,
        "quote": hit.quote,
        "matches": [list(match) for match in hit.matches],
    }


def elsewhere_as_values(found: Elsewhere, names: Mapping[int, str]) -> dict[str, Any]:
    """Words found elsewhere than in what was said, as plain values."""
    return {
        "what": found.what,
        "text": found.text,
        "matches": [list(match) for match in found.matches],
        "person": found.person,
        "name": names.get(found.person) if found.person is not None else None,
        "conversation": found.conversation,
        "on": found.on.isoformat() if found.on else None,
    }
