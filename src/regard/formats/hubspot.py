"""HubSpot: threads of the inbox with their messages, and tickets with the mails and notes logged on them.

A thread's `COMMENT` and a logged note are internal. A logged mail, be it of the older engagements or of today's
`emails`, is a message: by its direction from the customer or from the team. What HubSpot writes itself (welcome
messages, changes of status, assignments) is no item, or is a bot's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from regard.conversation import Apart, Place
from regard.formats.desk_people import People, Person, cautions_on, identifier, people_from, person
from regard.formats.desk_words import from_html, names_of_files, words_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, first_of, listed, mapping, text
from regard.formats.tickets import BOT, DELETED, Message, Ticket, only_others, read_tickets, when
from regard.problems import Problem

CARD = FormatCard(
    name="hubspot",
    title="HubSpot conversations and tickets",
    made_by=("HubSpot",),
    how_to_get=(
        "Save the answer of HubSpot's API: `/conversations/v3/conversations/threads/ID/messages` for the inbox, or a "
        "ticket with its engagements. Its exports to a spreadsheet leave the messages out."
    ),
    endings=(".json", ".jsonl"),
    has_speakers="always",
    has_times="day and time",
    holds=("tickets",),
)

_MESSAGES = frozenset({"MESSAGE", "COMMENT", "WELCOME_MESSAGE"})
_MAILS = frozenset({"EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"})
_ENGAGEMENTS = _MAILS | {"NOTE"}
_WRAPPED = ("thread", "threads", "messages", "ticket", "tickets", "engagements", "emails", "notes", "results", "data")
_DEEPEST = 3
_GET_PEOPLE = "add the answer of /conversations/v3/conversations/actors/batch/read to the file as `actors`"
_GET_WHOLE = "get its whole text from /threads/ID/messages/ID/original-content"
_INSTEAD = "Get the messages of each thread: `/conversations/v3/conversations/threads/ID/messages`."
_OTHERS = (
    ("people", {"lastmodifieddate", "email"}),
    ("companies", {"domain", "hs_object_id"}),
    ("tickets without their messages", {"hs_pipeline_stage", "hs_object_id"}),
)
"""What else HubSpot writes, by keys that stand together in `properties`."""


@dataclass(slots=True)
class _Parts:
    """What stands in different places of a file about one thread or ticket."""

    title: str = ""
    first: object = None
    messages: list[object] = field(default_factory=list)


@dataclass(slots=True)
class _Desk:
    """All that a file holds."""

    by_name: dict[str, _Parts] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    others: str = ""

    def of(self, name: str) -> _Parts:
        """The parts of one thread or ticket."""
        return self.by_name.setdefault(name, _Parts())

    @property
    def said(self) -> bool:
        """Whether anything in it may be a message."""
        return any(parts.messages or parts.first for parts in self.by_name.values())


def sure(file: File) -> float:
    """Nearly sure of threads, mails, notes and tickets with the keys that only HubSpot writes."""
    desk = _desk(first_records(file))
    if desk.said:
        return 0.9
    return 0.8 if desk.others or desk.by_name else 0.0


def read(file: File) -> Read:
    """Read the threads and tickets."""
    records = records_in(file)
    desk = _desk(records.values)
    if not desk.said:
        what = desk.others or ("threads without their messages" if desk.by_name else "")
        raise only_others(file, what and f"{what} from HubSpot", _INSTEAD)
    people = people_from(desk.people)
    tickets = [_ticket(name, parts, people) for name, parts in desk.by_name.items()]
    cautions = (*_cut_short(file, desk), *cautions_on(file.name, people, _GET_PEOPLE))
    return read_tickets(file, CARD.name, tickets, records.broken, cautions, mails=people.mails)


def _desk(records: Sequence[object]) -> _Desk:
    desk = _Desk()
    for record in records:
        _sort(record, desk, "", 0)
    return desk


def _sort(node: object, desk: _Desk, name: str, depth: int) -> None:
    """Put a record, and all that it wraps, where it belongs; `name` is of the thread or ticket it stands in."""
    desk.people += [person(each) for each in _actors(at(node, "actors"))]
    if _is_message(node) or _is_engagement(node) or _is_logged(node):
        parts = desk.of(_named(node) or name)
        parts.messages.append(node)
        parts.title = parts.title or _subject(node)
        desk.people += _people(node)
        return
    if _is_ticket(node):
        name = f"ticket {identifier(at(node, 'id'))}".strip()
        parts = desk.of(name)
        parts.title = text(at(node, "properties", "subject")) or parts.title
        parts.first = node if text(at(node, "properties", "content")) else parts.first
    elif _is_thread(node):
        name = f"thread {identifier(at(node, 'id'))}".strip()
        desk.of(name)
    if depth < _DEEPEST:
        _unwrap(node, desk, name, depth)


def _unwrap(node: object, desk: _Desk, name: str, depth: int) -> None:
    beside = at(node, "ticket")
    if _is_ticket(beside):
        name = f"ticket {identifier(at(beside, 'id'))}".strip()
    for key in _WRAPPED:
        for each in objects(at(node, key)):
            _sort(each, desk, name, depth + 1)
    desk.others = desk.others or _other(node)


def _actors(node: object) -> list[object]:
    return objects(node) if isinstance(node, list) else objects(at(node, "results"))


def _is_message(node: object) -> bool:
    known = {"conversationsThreadId", "channelAccountId", "truncationStatus", "senders"} & mapping(node).keys()
    return text(at(node, "type")) in _MESSAGES and bool(known)


def _is_engagement(node: object) -> bool:
    return text(at(node, "engagement", "type")) in _ENGAGEMENTS and isinstance(at(node, "metadata"), dict)


def _is_logged(node: object) -> bool:
    keys = mapping(at(node, "properties")).keys()
    return not keys.isdisjoint({"hs_email_direction", "hs_email_text", "hs_email_html", "hs_note_body"})


def _is_ticket(node: object) -> bool:
    keys = mapping(at(node, "properties")).keys()
    return "hs_pipeline_stage" in keys or {"hs_ticket_priority", "subject"} <= keys


def _is_thread(node: object) -> bool:
    return {"inboxId", "status"} <= mapping(node).keys()


def _other(node: object) -> str:
    """What of HubSpot a record holds that is no message, in words; empty if it is none of HubSpot's."""
    keys = mapping(at(node, "properties")).keys()
    return next((what for what, signs in _OTHERS if signs <= keys), "")


def _named(node: object) -> str:
    """The thread or ticket that a message says it belongs to; empty if it says none."""
    thread = identifier(at(node, "conversationsThreadId"))
    ticket = first_of(at(node, "associations", "ticketIds", 0), "id") or at(node, "associations", "ticketIds", 0)
    ticket = ticket or at(node, "associations", "tickets", "results", 0, "id")
    if thread:
        return f"thread {thread}"
    return f"ticket {identifier(ticket)}" if identifier(ticket) else ""


def _subject(node: object) -> str:
    return text(
        first_of(node, "subject") or at(node, "metadata", "subject") or at(node, "properties", "hs_email_subject")
    )


def _people(node: object) -> Iterator[Person]:
    for sender in listed(at(node, "senders")):
        mail = text(at(sender, "deliveryIdentifier", "value"))
        mail = mail if "@" in mail else ""
        outgoing = at(node, "direction") != "INCOMING"
        yield Person(identifier(at(sender, "actorId")), text(at(sender, "name")), mail, of_the_desk=outgoing)
    sender = _sender(node)
    name = " ".join(part for part in (text(at(sender, "firstName")), text(at(sender, "lastName"))) if part)
    yield Person(text(at(sender, "email")), name, text(at(sender, "email")))


def _sender(node: object) -> object:
    """Whom a logged mail is from."""
    if _is_engagement(node):
        return at(node, "metadata", "from")
    headers = at(node, "properties", "hs_email_headers")
    try:
        return at(json.loads(headers), "from") if isinstance(headers, str) else None
    except (ValueError, RecursionError):
        return None


def _ticket(name: str, parts: _Parts, people: People) -> Ticket:
    messages = [_content(parts.first)] if parts.first is not None and not _mails(parts) else []
    messages += [_message(each, people) if _is_message(each) else _logged(each, people) for each in parts.messages]
    return Ticket(name or "thread", tuple(messages), parts.title)


def _mails(parts: _Parts) -> bool:
    """Whether the mail that became the ticket is there, which its description says once more."""
    content = from_html(text(at(parts.first, "properties", "content")))[0]
    return any(content and content[:80] == _words(each)[0][:80] for each in parts.messages)


def _content(node: object) -> Message:
    """The description of a ticket; HubSpot does not say who wrote it."""
    words, apart = from_html(text(at(node, "properties", "content")))
    sent = when(first_of(at(node, "properties"), "createdate")) or when(at(node, "createdAt"))
    return Message(None, words, "description", sent, apart=apart, key="description")


def _message(node: object, people: People) -> Message:
    words, apart = words_of(node, ("richText",), ("text",))
    actor = first_of(at(node, "senders", 0), "actorId") or at(node, "createdBy")
    incoming = at(node, "direction") == "INCOMING"
    machine = at(node, "type") == "WELCOME_MESSAGE" or identifier(actor)[:2] in ("B-", "S-", "I-")
    return Message(
        people.called(actor, "customer" if incoming else "agent"),
        words,
        "message",
        when(at(node, "createdAt")),
        internal=at(node, "type") == "COMMENT",
        attached=names_of_files([each for each in listed(at(node, "attachments")) if at(each, "name")], "name"),
        apart=apart,
        key=identifier(at(node, "id")),
        left_out=DELETED if at(node, "archived") is True else BOT if machine else "",
    )


def _words(node: object) -> tuple[str, tuple[Apart, ...]]:
    if _is_engagement(node):
        return words_of(at(node, "metadata"), ("html", "body"), ("text",))
    return words_of(at(node, "properties"), ("hs_email_html", "hs_note_body"), ("hs_email_text",))


def _logged(node: object, people: People) -> Message:
    """A mail or note that was logged on a ticket."""
    engagement, properties = at(node, "engagement"), at(node, "properties")
    note = at(engagement, "type") == "NOTE" or "hs_note_body" in mapping(properties)
    words, apart = _words(node)
    owner = first_of(engagement, "ownerId") or at(properties, "hubspot_owner_id")
    sent = first_of(engagement, "timestamp", "createdAt") or first_of(properties, "hs_timestamp", "hs_createdate")
    return Message(
        people.called(owner, "agent") if note else people.called(text(at(_sender(node), "email")), "customer"),
        words,
        "note" if note else "mail",
        when(sent),
        internal=note,
        apart=apart,
        key=identifier(at(engagement, "id")) or identifier(at(node, "id")),
        left_out=DELETED if at(node, "archived") is True else "",
    )


def _cut_short(file: File, desk: _Desk) -> tuple[Problem, ...]:
    """What to say of messages whose text HubSpot cut off."""
    cut = [
        name
        for name, parts in desk.by_name.items()
        for each in parts.messages
        if text(at(each, "truncationStatus")) == "TRUNCATED"
    ]
    if not cut:
        return ()
    many = "the text of a message is" if len(cut) == 1 else f"the texts of {len(cut):,} messages are"
    return (Problem(file.name, Place(None, cut[0] or "thread"), f"{many} cut short by HubSpot", _GET_WHOLE),)


FORMAT = Format(CARD, sure, read)
