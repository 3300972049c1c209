"""What came out of a file, as plain values: the shape in which the trap corpus states what must come out."""

from __future__ import annotations

from typing import Any

from regard.contact import Contact, Day
from regard.conversation import Conversation, Piece
from regard.event import Event
from regard.formats import Read
from regard.problems import Problem


def values_of(read: Read) -> dict[str, Any]:
    """All that a reading says, with what is empty left out."""
    return _without_empty({
        "items": read.items,
        "kept": read.kept,
        "conversations": [_conversation(each) for each in read.conversations],
        "contacts": [_contact(each) for each in read.contacts],
        "events": [_event(each) for each in read.events],
        "skipped": [_problem(each) for each in read.skipped],
        "cautions": [_problem(each) for each in read.cautions],
        "settled": [[each.what, each.value] for each in read.settled],
    })  # fmt: skip


def _conversation(talk: Conversation) -> dict[str, Any]:
    return _without_empty({
        "medium": str(talk.medium),
        "title": talk.title,
        "owner": talk.owner or "",
        "said": [_piece(piece) for turn in talk.turns for piece in turn.pieces],
        "notes": [_piece(piece) for piece in talk.notes],
    })  # fmt: skip


def _piece(piece: Piece) -> dict[str, Any]:
    return _without_empty({
        "by": piece.speaker or "",
        "at": piece.sent.isoformat() if piece.sent else "",
        "text": piece.text,
        "apart": [[str(each.why), each.text] for each in piece.apart],
        "attached": list(piece.attached),
    })  # fmt: skip


def _contact(contact: Contact) -> dict[str, Any]:
    days = [[label, _day(day)] for label, day in contact.dates]
    found: dict[str, Any] = {
        name: value for name in Contact.__slots__ if isinstance(value := getattr(contact, name), str)
    }
    for name in ("mail", "phones", "links", "places", "related"):
        found[name] = [[each.value, each.label] for each in getattr(contact, name)]
    for name in ("nicknames", "languages", "groups"):
        found[name] = list(getattr(contact, name))
    birthday = _day(contact.birthday) if contact.birthday else ""
    met = contact.met.isoformat() if contact.met else ""
    return _without_empty(found | {"birthday": birthday, "dates": days, "met": met})


def _day(day: Day) -> str:
    return f"{day.year or '-'}-{day.month:02}-{day.day:02}"


def _event(event: Event) -> dict[str, Any]:
    return _without_empty({
        "title": event.title,
        "begins": event.begins.isoformat(),
        "ends": event.ends.isoformat() if event.ends else "",
        "where": event.where,
        "about": event.about,
        "organiser": event.organiser.mail or event.organiser.name if event.organiser else "",
        "attendees": [[each.name, each.mail, each.answer] for each in event.attendees],
        "uid": event.uid,
        "repeats": event.repeats,
        "cancelled": event.cancelled,
    })  # fmt: skip


def _problem(problem: Problem) -> list[str]:
    return [str(problem.place), problem.what]


def _without_empty(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value not in ("", [], (), None, False)}
