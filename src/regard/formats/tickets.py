"""Messages of support desks: turns of what the customer could read, notes of what they could not; one rule for all.

A ticket that stands in a file twice, as incremental exports have it, is one; a message that stands there twice counts
as read once. A ticket in which nothing but internal notes was written is no conversation, and its notes are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from regard.conversation import Apart, Conversation, Handle, Medium, Piece, Place, Source
from regard.formats.file import File
from regard.formats.format import Read
from regard.formats.json_tree import number, text
from regard.formats.pieces import in_order, nothing_in_it, turns_from
from regard.formats.when_sent import in_zone, zone_settled
from regard.problems import NothingInIt, Problem

EARLIEST = 1e8
"""Seconds since 1970, in 1973: smaller numbers are no time of a message (judgement)."""

BOT = "a message of a bot or app, no words of a person"
DELETED = "a deleted message"

_MILLISECONDS_FROM = 1e11
"""As seconds this were the year 5138."""

_LATEST = 4102444800.0
"""The year 2100."""

_YEARS = range(1973, 2100)
_NO_MAILS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Message:
    """One thing written in a ticket.

    Attributes:
        by: who wrote it; None if the file does not say.
        text: the words; empty if there are none.
        kind: what the app calls it: `comment`, `part`.
        sent: when.
        internal: whether the customer could not read it.
        attached: names of files.
        apart: words in it that its writer did not write in it.
        key: its identifier; a second one with the same key is the same message. Empty: it has none.
        left_out: why it is not read, though it may have words.
    """

    by: str | None
    text: str
    kind: str
    sent: datetime | None = None
    internal: bool = False
    attached: tuple[str, ...] = ()
    apart: tuple[Apart, ...] = ()
    key: str = ""
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket, or one conversation of a desk.

    Attributes:
        name: what to call it in places: `ticket 7`.
        messages: all that was written.
        title: the subject.
        medium: a ticket, or a chat.
        mails: the addresses of those in it, by name.
    """

    name: str
    messages: tuple[Message, ...]
    title: str = ""
    medium: Medium = Medium.TICKET
    mails: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Kept:
    """What becomes of the messages of one ticket."""

    said: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)


def read_tickets(
    file: File,
    format_name: str,
    tickets: Iterable[Ticket],
    broken: Sequence[Problem] = (),
    cautions: Sequence[Problem] = (),
    *,
    mails: Mapping[str, str] = _NO_MAILS,
) -> Read:
    """The outcome for a file of tickets.

    Args:
        file: the file.
        format_name: the name on the format's card.
        tickets: all tickets in it.
        broken: lines of the file that could not be parsed.
        cautions: what was taken with care.
        mails: the addresses of whoever writes in any of them, by name.

    Raises:
        NothingInIt: nothing was said in any of them.
    """
    together = _together(tickets)
    skipped = list(broken)
    conversations: list[Conversation] = []
    source = Source(file.name, format_name, file.fingerprint)
    for ticket in together:
        kept = _kept(file, ticket)
        skipped += kept.skipped
        if kept.said:
            turns, notes = turns_from(kept.said), tuple(in_order(kept.notes))
            talk = Conversation(source, turns, ticket.medium, ticket.title, None, notes)
            conversations.append(replace(talk, handles=_handles(talk, {**mails, **ticket.mails})))
    if not conversations:
        raise nothing_in_it(file.name, skipped)
    items = len(broken) + sum(len(ticket.messages) for ticket in together)
    pieces = [piece for talk in conversations for turn in talk.turns for piece in turn.pieces]
    settled = zone_settled(pieces, file.given)
    return Read(tuple(conversations), items, items - len(skipped), tuple(skipped), tuple(cautions), settled=settled)


def _handles(talk: Conversation, mails: Mapping[str, str]) -> tuple[Handle, ...]:
    return tuple(Handle(name, "mail", mail) for name in talk.participants if (mail := mails.get(name)))


def when(node: object) -> datetime | None:
    """A day and time, written as ISO 8601 or counted from 1970; with a zone if it says one; None if it is none."""
    counted = number(node)
    if counted is not None and counted >= EARLIEST:
        seconds = counted / 1000 if counted >= _MILLISECONDS_FROM else counted
        return datetime.fromtimestamp(seconds, UTC) if seconds < _LATEST else None
    written = text(node).removesuffix(" UTC")
    if text(node).endswith(" UTC"):
        written += "+00:00"
    if written.endswith("Z") and "+" in written:
        written = written[:-1]
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.year in _YEARS else None


def only_others(file: File, what: str, to_do: str) -> NothingInIt:
    """What to say of a desk's file without messages.

    Args:
        file: the file.
        what: what it holds: `people from Zendesk`; empty if it holds nothing known.
        to_do: what to export instead.
    """
    if not what:
        return nothing_in_it(file.name, ())
    return NothingInIt(file.name, f"it holds {what}, and nothing that anybody wrote to somebody.", to_do)


def _together(tickets: Iterable[Ticket]) -> tuple[Ticket, ...]:
    """Tickets of the same name as one."""
    found: dict[str, list[Ticket]] = {}
    for ticket in tickets:
        found.setdefault(ticket.name, []).append(ticket)
    return tuple(
        replace(
            same[0],
            messages=tuple(message for ticket in same for message in ticket.messages),
            title=next((ticket.title for ticket in reversed(same) if ticket.title), ""),
        )
        for same in found.values()
    )


def _kept(file: File, ticket: Ticket) -> _Kept:
    kept = _Kept()
    counts: Counter[str] = Counter()
    known: set[str] = set()
    for message in ticket.messages:
        counts[message.kind] += 1
        place = Place(None, f"{ticket.name}, {message.kind} {counts[message.kind]}")
        reason = "the same message once more" if message.key in known else _why_not(message)
        known |= {message.key} if message.key else set()
        if reason:
            kept.skipped.append(Problem(file.name, place, reason))
        else:
            (kept.notes if message.internal else kept.said).append(_piece(file, message, place))
    if not kept.said:
        kept.skipped += [
            Problem(file.name, piece.place, "an internal note, where nothing else was written") for piece in kept.notes
        ]
    return kept


def _why_not(message: Message) -> str:
    if message.left_out or message.text:
        return message.left_out
    return "a file without words" if message.attached else "no words of a speaker"


def _piece(file: File, message: Message, place: Place) -> Piece:
    sent = None if message.sent is None else in_zone(message.sent, file.given)
    return Piece(message.by, message.text, place, sent=sent, apart=message.apart, attached=message.attached)
