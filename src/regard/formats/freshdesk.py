"""Freshdesk: tickets with their notes and conversations, in the keys of both versions of its API.

The description is the first message, from the requester, or from the agent where the ticket began with a mail sent
out. `private` says what is internal; what was forwarded to somebody else, and feedback to a survey, is a note too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from regard.conversation import Place
from regard.formats.desk_people import People, Person, cautions_on, identifier, people_from, person
from regard.formats.desk_words import names_of_files, words_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, first_of, mapping, text
from regard.formats.tickets import DELETED, Message, Ticket, only_others, read_tickets, when
from regard.problems import Problem

CARD = FormatCard(
    name="freshdesk",
    title="Freshdesk tickets",
    made_by=("Freshdesk",),
    how_to_get=(
        "Save the answer of Freshdesk's API: `/api/v2/tickets/ID?include=conversations,requester`. Its export of "
        "tickets to a spreadsheet leaves the messages out."
    ),
    endings=(".json", ".jsonl"),
    has_speakers="always",
    has_times="day and time",
    holds=("tickets",),
)

_SENT_OUT = 10
"""The `source` of a ticket that an agent began with a mail."""

_ASIDE = (6, 8)
"""The `source` of feedback to a survey, and of a message forwarded to somebody else."""

_WRAPPED = ("helpdesk_ticket", "ticket", "tickets", "results", "conversations", "notes", "note", "data")
_NOTES = frozenset({"notes", "conversations"})
_DEEPEST = 3
_ADDRESS = re.compile(r'"?([^"<>@]{1,80}?)"?\s*<([^<>\s]{3,200})>')
_GET_CONVERSATIONS = "get each from /api/v2/tickets/ID?include=conversations"
_GET_PEOPLE = "get the tickets with `include=requester`, and name agents by their mail addresses"
_INSTEAD = "Get the tickets with their conversations: `/api/v2/tickets/ID?include=conversations,requester`."
_OTHERS = (
    ("time entries", {"timer_running", "executed_at"}),
    ("people", {"ticket_scope", "available"}),
    ("people", {"active_since", "ticket_permission"}),
    ("people", {"helpdesk_agent", "email"}),
    ("people", {"email", "mobile", "twitter_id"}),
    ("companies", {"domains", "health_score"}),
    ("companies", {"domains", "sla_policy_id"}),
    ("companies", {"domains", "note", "custom_fields"}),
    ("groups or roles", {"auto_ticket_assign", "escalate_to"}),
    ("articles", {"seo_data", "thumbs_up"}),
)
"""What else Freshdesk writes, by keys that nobody else has together."""

_FOLDER = {"id", "name", "description", "created_at", "updated_at"}
"""All keys of a folder of articles."""


@dataclass(slots=True)
class _Parts:
    """What stands in different places of a file about one ticket."""

    tickets: list[object] = field(default_factory=list)
    notes: list[object] = field(default_factory=list)
    with_notes: bool = False


@dataclass(slots=True)
class _Desk:
    """All that a file holds."""

    by_ticket: dict[str, _Parts] = field(default_factory=dict)
    others: str = ""

    def of(self, number: str) -> _Parts:
        """The parts of one ticket."""
        return self.by_ticket.setdefault(number, _Parts())


def sure(file: File) -> float:
    """Nearly sure of tickets and conversations with the keys that only Freshdesk writes."""
    desk = _desk(first_records(file))
    if desk.by_ticket:
        return 0.9
    return 0.8 if desk.others else 0.0


def read(file: File) -> Read:
    """Read the tickets."""
    records = records_in(file)
    desk = _desk(records.values)
    people = people_from(each for parts in desk.by_ticket.values() for each in _people(parts))
    tickets = [_ticket(number, parts, people) for number, parts in desk.by_ticket.items()]
    if not any(ticket.messages for ticket in tickets):
        raise only_others(file, desk.others and f"{desk.others} from Freshdesk", _INSTEAD)
    cautions = (*_without_notes(file, desk), *cautions_on(file.name, people, _GET_PEOPLE))
    return read_tickets(file, CARD.name, tickets, records.broken, cautions, mails=people.mails)


def _desk(records: Sequence[object]) -> _Desk:
    desk = _Desk()
    for record in records:
        _sort(record, desk, "", 0)
    return desk


def _sort(node: object, desk: _Desk, number: str, depth: int) -> None:
    """Put a record, and all that it wraps, where it belongs; `number` is that of the ticket it stands in."""
    if _is_ticket(node):
        number = identifier(first_of(node, "display_id", "id")) or number
        parts = desk.of(number)
        parts.tickets.append(node)
        parts.with_notes = parts.with_notes or not _NOTES.isdisjoint(mapping(node).keys())
        _unwrap(node, desk, number, depth, ("notes", "conversations"))
    elif _is_note(node):
        parts = desk.of(identifier(at(node, "ticket_id")) or number)
        parts.notes.append(node)
        parts.with_notes = True
    elif depth < _DEEPEST:
        desk.others = desk.others or _other(node)
        beside = first_of(node, "helpdesk_ticket", "ticket")
        _unwrap(node, desk, identifier(first_of(beside, "display_id", "id")) or number, depth, _WRAPPED)


def _unwrap(node: object, desk: _Desk, number: str, depth: int, keys: Sequence[str]) -> None:
    for key in keys:
        for each in objects(at(node, key)):
            _sort(each, desk, number, depth + 1)


def _is_ticket(node: object) -> bool:
    keys = mapping(node).keys()
    return {"subject", "requester_id"} <= keys and not keys.isdisjoint({"fr_escalated", "responder_id", "spam"})


def _is_note(node: object) -> bool:
    keys = mapping(node).keys()
    return {"incoming", "private"} <= keys and not keys.isdisjoint({"body", "body_text", "body_html"})


def _other(node: object) -> str:
    """What of Freshdesk a record holds that is no message, in words; empty if it is none of Freshdesk's."""
    keys = mapping(node).keys()
    inside = [each for key in keys for each in objects(at(node, key))[:1]]
    for each in (node, *inside):
        known = mapping(each).keys()
        found = next((what for what, signs in _OTHERS if signs <= known), "")
        if found:
            return found
    return "folders of articles" if keys == _FOLDER else ""


def _people(parts: _Parts) -> Iterator[Person]:
    for node in parts.tickets:
        for part, key in (("requester", "requester_id"), ("responder", "responder_id")):
            yield person(at(node, part))
            name = text(at(node, part, "name")) or text(at(node, f"{part}_name"))
            yield Person(identifier(at(node, key)), name, text(at(node, part, "email")))
    for note in parts.notes:
        yield person(at(note, "user"))
        sender = _ADDRESS.fullmatch(text(at(note, "from_email")))
        if sender:
            outgoing = at(note, "incoming") is not True
            yield Person(identifier(at(note, "user_id")), sender[1], sender[2], of_the_desk=outgoing)


def _ticket(number: str, parts: _Parts, people: People) -> Ticket:
    node = parts.tickets[-1] if parts.tickets else None
    messages = [_description(each, people) for each in parts.tickets]
    messages += [_note(each, node, people) for each in parts.notes]
    return Ticket(f"ticket {number}" if number else "ticket", tuple(messages), text(at(node, "subject")))


def _description(node: object, people: People) -> Message:
    words, apart = words_of(node, ("description_html", "description"), ("description_text",))
    sent_out = at(node, "source") == _SENT_OUT
    by = people.called(at(node, "responder_id"), "agent") if sent_out else None
    return Message(
        by or (None if sent_out else people.called(at(node, "requester_id"), "customer")),
        words,
        "description",
        when(at(node, "created_at")),
        attached=names_of_files(at(node, "attachments"), "name", "content_file_name"),
        apart=apart,
        key="description",
        left_out=_gone(node),
    )


def _gone(node: object) -> str:
    if at(node, "spam") is True:
        return "marked as spam"
    return DELETED if at(node, "deleted") is True else ""


def _note(node: object, ticket: object, people: People) -> Message:
    words, apart = words_of(node, ("body_html", "body"), ("body_text",))
    user = at(node, "user_id")
    incoming = at(node, "incoming") is True or (user is not None and user == at(ticket, "requester_id"))
    return Message(
        people.called(user, "customer" if incoming else "agent"),
        words,
        "message",
        when(at(node, "created_at")),
        internal=at(node, "private") is True or at(node, "source") in _ASIDE,
        attached=names_of_files(at(node, "attachments"), "name", "content_file_name"),
        apart=apart,
        key=identifier(at(node, "id")),
        left_out=DELETED if at(node, "deleted") is True else "",
    )


def _without_notes(file: File, desk: _Desk) -> tuple[Problem, ...]:
    """What to say of tickets of which only the description is in the file, though there may be answers."""
    bare = [number for number, parts in desk.by_ticket.items() if parts.tickets and not parts.with_notes]
    if not bare:
        return ()
    many = "a ticket stands" if len(bare) == 1 else f"{len(bare):,} tickets stand"
    what = f"{many} in the file without conversations; only the first message is read"
    return (Problem(file.name, Place(None, f"ticket {bare[0]}"), what, _GET_CONVERSATIONS),)


FORMAT = Format(CARD, sure, read)
