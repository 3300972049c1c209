"""Zendesk: tickets with their comments, audits and ticket events, alone or one a line; and chats of Zendesk Chat.

The description of a ticket is its first comment once more, so it is read only where there are no comments; its author
is the submitter, as Zendesk says, except in the sample ticket. What is not public is an internal note, also the
description of a ticket of which nothing is public, and a comment that was made private later. The words of a rating
are a note; the rest of it is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from regard.conversation import Medium, Place
from regard.formats.desk_people import People, Person, cautions_on, identifier, people_from, person
from regard.formats.desk_words import names_of_files, words_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, first_of, listed, mapping, text
from regard.formats.json_tree import speaker as named
from regard.formats.tickets import BOT, Message, Ticket, only_others, read_tickets, when
from regard.problems import Problem

CARD = FormatCard(
    name="zendesk",
    title="Zendesk tickets and chats",
    made_by=("Zendesk", "Zendesk Chat"),
    how_to_get=(
        "In Zendesk: Admin Center, Account, Tools, Reports, Export, and choose JSON for tickets (Zendesk has to switch "
        "exports on for the account). Or save the answer of `/api/v2/tickets/ID/comments.json?include=users`."
    ),
    endings=(".json", ".jsonl"),
    has_speakers="always",
    has_times="day and time",
    holds=("tickets", "chats"),
)

_COMMENTS = frozenset({"Comment", "VoiceComment", "TpeVoiceComment", "FacebookComment", "ChatTranscript"})
_LOGS_OF_CALLS = frozenset({"VoiceComment", "TpeVoiceComment"})
_WRAPPED = ("ticket", "tickets", "request", "requests", "audit", "audits", "ticket_event", "ticket_events")
_LOOSE = ("comment", "comments", "ticket_comments", "chat", "chats", "results", "rows", "data")
_PEOPLE = frozenset({"users", "user", "requester", "submitter", "assignee", "author", "collaborators"})
_HOLD_PEOPLE = frozenset({*_WRAPPED, *_LOOSE, "events", "child_events"})
_GET_COMMENTS = "export with comments, or save /api/v2/tickets/ID/comments.json?include=users of each ticket"
_GET_PEOPLE = "export the users as well (`include=users`)"
_INSTEAD = "Export the tickets with their comments: Admin Center, Account, Tools, Reports, Export, JSON."
_SAID_IN_CHAT = frozenset({"chat.msg", "chat.file", "chat.attachment"})
_MACHINES = frozenset({"trigger", "bot", "system"})

_URL = re.compile(r"https?://[\w.-]{1,99}\.zendesk\.com/(?:api/v2|hc)/")
_OTHERS = {
    "user": "people",
    "organization": "organisations",
    "group": "groups",
    "article": "articles",
    "section": "articles",
    "job_status": "the progress of a task",
    "custom_role": "roles",
    "call": "calls",
    "satisfaction_rating": "ratings",
}
"""What else Zendesk writes, by the word in the wrapping key or the address."""

_KEYS_OF_OTHERS = ({"role_type", "configuration"}, {"call_started_at", "from_line", "to_line"})
"""Of roles and calls, which have no address."""

_DEEPEST = 3
"""A page wraps tickets, which hold comments."""


@dataclass(slots=True)
class _Parts:
    """What stands in different places of a file about one ticket."""

    tickets: list[object] = field(default_factory=list)
    comments: list[object] = field(default_factory=list)
    audits: list[object] = field(default_factory=list)


@dataclass(slots=True)
class _Desk:
    """All that a file holds."""

    by_ticket: dict[str, _Parts] = field(default_factory=dict)
    chats: list[object] = field(default_factory=list)
    others: str = ""

    def of(self, number: str) -> _Parts:
        """The parts of one ticket."""
        return self.by_ticket.setdefault(number, _Parts())


def sure(file: File) -> float:
    """Nearly sure of tickets, comments, audits and chats with the keys that only Zendesk writes."""
    desk = _desk(first_records(file))
    if desk.by_ticket or desk.chats:
        return 0.9
    return 0.85 if desk.others else 0.0


def read(file: File) -> Read:
    """Read the tickets and chats."""
    records = records_in(file)
    desk = _desk(records.values)
    people = people_from(person for record in records.values for person in _people(record, 0))
    tickets = [_ticket(number, parts, people) for number, parts in desk.by_ticket.items()]
    tickets += [_chat(node, number) for number, node in enumerate(desk.chats, 1)]
    if not any(ticket.messages for ticket in tickets):
        what = desk.others or ("changes of tickets" if desk.by_ticket else "")
        raise only_others(file, what and f"{what} from Zendesk", _INSTEAD)
    cautions = (*_without_comments(file, desk), *cautions_on(file.name, people, _GET_PEOPLE))
    return read_tickets(file, CARD.name, tickets, records.broken, cautions, mails=people.mails)


def _desk(records: Sequence[object]) -> _Desk:
    desk = _Desk()
    for record in records:
        _sort(record, desk, "", 0)
    return desk


def _sort(node: object, desk: _Desk, number: str, depth: int) -> None:
    """Put a record, and all that it wraps, where it belongs.

    Args:
        node: the record.
        desk: what has been found so far.
        number: of the ticket it stands in or beside.
        depth: how many records it is wrapped in.
    """
    own = identifier(at(node, "ticket_id")) or number
    if _is_chat(node):
        desk.chats.append(node)
    elif _is_ticket(node):
        parts = desk.of(identifier(at(node, "id")) or own)
        parts.tickets.append(node)
        parts.comments += listed(at(node, "comments"))
    elif _is_audit(node):
        desk.of(own).audits.append(node)
    elif _is_comment(node):
        desk.of(own).comments.append(node)
    elif depth < _DEEPEST:
        _unwrap(node, desk, identifier(at(node, "ticket", "id")) or own, depth)


def _unwrap(node: object, desk: _Desk, number: str, depth: int) -> None:
    desk.others = desk.others or _other(node)
    for key in (*_WRAPPED, *_LOOSE):
        for each in objects(at(node, key)):
            _sort(each, desk, number, depth + 1)


def _is_ticket(node: object) -> bool:
    keys = mapping(node).keys()
    signs = not keys.isdisjoint({"raw_subject", "submitter_id", "submitter"})
    return ("subject" in keys or "description" in keys) and (signs or {"via", "requester_id"} <= keys)


def _is_comment(node: object) -> bool:
    keys = mapping(node).keys()
    whole = "author_id" in keys and not keys.isdisjoint({"body", "html_body", "plain_body"})
    return whole and (isinstance(at(node, "public"), bool) or _kind(node) in _COMMENTS)


def _kind(node: object) -> str:
    return text(first_of(node, "event_type", "type"))


def _is_audit(node: object) -> bool:
    events = isinstance(at(node, "events"), list) or isinstance(at(node, "child_events"), list)
    return events and "ticket_id" in mapping(node)


def _is_chat(node: object) -> bool:
    known = _kind(node) in ("chat", "offline_msg") and isinstance(at(node, "visitor"), dict)
    return known and (isinstance(at(node, "history"), list) or isinstance(at(node, "message"), str))


def _other(record: object) -> str:
    """What of Zendesk a record holds that is no message, in words; empty if it is none of Zendesk's."""
    inside = [(key, each) for key, value in mapping(record).items() for each in objects(value)[:1]]
    for key, node in (("", record), *inside):
        url = text(first_of(node, "url", "html_url"))
        if _URL.match(url) or any(signs <= mapping(node).keys() for signs in _KEYS_OF_OTHERS):
            known = (what for word, what in _OTHERS.items() if key.startswith(word) or f"/{word}" in url)
            return next(known, "settings")
    return ""


def _people(node: object, depth: int) -> Iterator[Person]:
    """Everybody that a record describes, and whoever a comment's own address names."""
    for key, value in mapping(node).items():
        if key in _PEOPLE:
            yield from map(person, objects(value))
        elif key in _HOLD_PEOPLE and depth <= _DEEPEST:
            for each in objects(value):
                yield from _people(each, depth + 1)
    source = at(node, "via", "source", "from")
    if source:
        yield Person(identifier(at(node, "author_id")), text(at(source, "name")), text(at(source, "address")))


def _ticket(number: str, parts: _Parts, people: People) -> Ticket:
    node = parts.tickets[-1] if parts.tickets else None
    private = _made_private(parts)
    messages = [_comment(each, node, people, private) for each in parts.comments]
    for audit in parts.audits:
        messages += [_comment(each, node, people, private, audit) for each in _comments_of(audit)]
    if not messages:
        messages = [_description(each, people) for each in parts.tickets if text(at(each, "description"))]
    messages += [_rating(each, people) for each in parts.tickets if text(at(each, "satisfaction_rating", "comment"))]
    title = text(first_of(node, "subject", "raw_subject")) or _last_subject(parts)
    return Ticket(f"ticket {number}" if number else "ticket", tuple(messages), title)


def _events(audit: object) -> list[object]:
    return listed(at(audit, "events")) or listed(at(audit, "child_events"))


def _comments_of(audit: object) -> Iterator[object]:
    return (event for event in _events(audit) if _kind(event) in _COMMENTS)


def _made_private(parts: _Parts) -> frozenset[str]:
    """The comments that an audit says were made private."""
    events = (event for audit in parts.audits for event in _events(audit))
    hidden = (
        event for event in events if _kind(event) == "CommentPrivacyChange" and at(event, "public") is False
    )  # fmt: skip
    return frozenset(identifier(at(event, "comment_id")) for event in hidden) - {""}


def _last_subject(parts: _Parts) -> str:
    events = [event for audit in parts.audits for event in _events(audit)]
    subjects = (text(at(event, "value")) for event in reversed(events) if at(event, "field_name") == "subject")
    return next((subject for subject in subjects if subject), "")


def _comment(
    node: object, ticket: object, people: People, private: frozenset[str], audit: object = None
) -> Message:  # fmt: skip
    words, apart = words_of(node, ("html_body",), ("plain_body", "body"))
    author = first_of(node, "author_id")
    by = author if author is not None else at(audit, "author_id")
    key = identifier(at(node, "id"))
    return Message(
        _name(by, ticket, people) or named(at(node, "author", "name")),
        words,
        "comment",
        when(at(node, "created_at")) or when(first_of(audit, "created_at", "timestamp")),
        internal=at(node, "public") is False or key in private,
        attached=names_of_files(at(node, "attachments"), "file_name", "name"),
        apart=apart,
        key=key,
        left_out="a log of a call, no words of a speaker" if _kind(node) in _LOGS_OF_CALLS else "",
    )


def _name(number: object, ticket: object, people: People) -> str | None:
    """Who has a number; nobody has a negative one, which is the system itself."""
    if identifier(number).startswith("-"):
        return None
    parts = (("customer", "requester_id"), ("agent", "assignee_id"))
    part = next((part for part, key in parts if number is not None and at(ticket, key) == number), "user")
    return people.called(number, part)


def _of(ticket: object, part: str) -> object:
    """The number of a ticket's requester or submitter, who may also be described in it."""
    return first_of(ticket, f"{part}_id") or at(ticket, part, "id")


def _description(ticket: object, people: People) -> Message:
    sample = at(ticket, "via", "channel") == "sample_ticket"
    author = (None if sample else _of(ticket, "submitter")) or _of(ticket, "requester")
    return Message(
        _name(author, ticket, people),
        text(at(ticket, "description")),
        "description",
        when(at(ticket, "created_at")),
        internal=at(ticket, "is_public") is False,
        key="description",
    )


def _rating(ticket: object, people: People) -> Message:
    words = text(at(ticket, "satisfaction_rating", "comment"))
    return Message(_name(_of(ticket, "requester"), ticket, people), words, "rating", internal=True, key="rating")


def _without_comments(file: File, desk: _Desk) -> tuple[Problem, ...]:
    """What to say of tickets of which only the description is known, though there may be comments."""
    bare = [
        number
        for number, parts in desk.by_ticket.items()
        if parts.tickets
        and not (parts.comments or any(True for audit in parts.audits for _ in _comments_of(audit)))
        and at(parts.tickets[-1], "comment_count") != 1
    ]
    if not bare:
        return ()
    many = "a ticket stands" if len(bare) == 1 else f"{len(bare):,} tickets stand"
    what = f"{many} in the file without comments; only the first message is read"
    return (Problem(file.name, Place(None, f"ticket {bare[0]}"), what, _GET_COMMENTS),)


def _chat(node: object, number: int) -> Ticket:
    visitor = named(at(node, "visitor", "name")) or named(at(node, "visitor", "email"))
    messages = [_chat_message(each) for each in listed(at(node, "history")) if _kind(each) in _SAID_IN_CHAT]
    if isinstance(at(node, "message"), str):
        sent = when(at(node, "timestamp"))
        messages.append(Message(visitor, text(at(node, "message")), "message", sent))
    said = text(at(node, "comment"))
    if said:
        messages.append(Message(visitor, said, "rating", internal=True))
    mail = text(at(node, "visitor", "email"))
    mails = {visitor: mail} if visitor and "@" in mail else {}
    return Ticket(f"chat {identifier(at(node, 'id')) or number}", tuple(messages), medium=Medium.CHAT, mails=mails)


def _chat_message(node: object) -> Message:
    return Message(
        named(at(node, "name")) or named(at(node, "nick")),
        words_of(node, ("msg",), ())[0],
        "message",
        when(at(node, "timestamp")),
        attached=names_of_files([at(node, "attachment")], "name"),
        key=identifier(at(node, "msg_id")),
        left_out=BOT if text(at(node, "sender_type")).casefold() in _MACHINES else "",
    )


FORMAT = Format(CARD, sure, read)
