"""Intercom: conversations with their parts; HTML bodies; the first message stands in `source`, apart from the parts.

Parts that say what became of the conversation (assigned, closed, snoozed) are no items unless somebody wrote something
with them; a comment without words is an item that is skipped. Notes, by whatever name, are internal. What Operator,
Fin and other bots wrote is no person's words. Of a rating the remark is kept, as a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Place
from regard.formats.desk_people import People, Person, cautions_on, identifier, people_from, person
from regard.formats.desk_words import from_html, names_of_files, words_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, first_of, listed, mapping, number, text
from regard.formats.tickets import BOT, DELETED, Message, Ticket, only_others, read_tickets, when
from regard.problems import Problem

CARD = FormatCard(
    name="intercom",
    title="Intercom conversations",
    made_by=("Intercom",),
    how_to_get=(
        "Save each conversation as Intercom's API gives it (`GET /conversations/ID`), or let a data export tool do so; "
        "Intercom's own export to a spreadsheet leaves the messages out."
    ),
    endings=(".json", ".jsonl"),
    has_speakers="always",
    has_times="day and time",
    holds=("tickets",),
)

_SAID = frozenset({"comment", "note", "quick_reply", "message", ""})
"""Kinds of parts that are there for their words; others count only if they have some."""

_PARTS = {"user": "customer", "lead": "customer", "contact": "customer", "admin": "agent", "team": "team"}
_OTHERS = {
    "contact": "people",
    "user": "people",
    "lead": "people",
    "admin": "people",
    "company": "companies",
    "article": "articles",
    "collection": "articles",
    "team": "teams",
    "segment": "segments",
    "tag": "tags",
}
_KEYS_OF_OTHERS = frozenset({"workspace_id", "app_id", "has_inbox_seat", "admin_ids", "data", "pages"})
_INSTEAD = "Get each conversation with its parts instead: `GET /conversations/ID`."
_GET_PARTS = "get each conversation by itself, which brings its parts"
_GET_PEOPLE = "get the conversation by a newer version of the API, which names the authors"
_WRAPPED = ("conversations", "data", "item", "conversation", "results")
_DEEPEST = 3


def sure(file: File) -> float:
    """Nearly sure of objects that Intercom calls conversations."""
    records = first_records(file)
    if any(True for record in records for _ in _conversations(record, 0)):
        return 0.9
    return 0.85 if any(_other(record) for record in records) else 0.0


def read(file: File) -> Read:
    """Read the conversations."""
    records = records_in(file)
    found = [each for record in records.values for each in _conversations(record, 0)]
    if not found:
        what = next((what for record in records.values if (what := _other(record))), "")
        raise only_others(file, what and f"{what} from Intercom", _INSTEAD)
    people = people_from(each for node in found for each in _people(node))
    tickets = [_ticket(node, count, people) for count, node in enumerate(found, 1)]
    cautions = (*_without_parts(file, found), *cautions_on(file.name, people, _GET_PEOPLE))
    return read_tickets(file, CARD.name, tickets, records.broken, cautions, mails=people.mails)


def _conversations(node: object, depth: int) -> Iterator[object]:
    if _is_conversation(node):
        yield node
    elif depth < _DEEPEST:
        for key in _WRAPPED:
            for each in objects(at(node, key)):
                yield from _conversations(each, depth + 1)


def _is_conversation(node: object) -> bool:
    parts = at(node, "conversation_parts")
    if isinstance(at(parts, "conversation_parts"), list) or (isinstance(parts, list) and "source" in mapping(node)):
        return True
    first = at(node, "source") if "source" in mapping(node) else at(node, "conversation_message")
    return at(node, "type") == "conversation" and "author" in mapping(first)


def _other(node: object) -> str:
    """What of Intercom a record holds that is no conversation, in words; empty if it is none of Intercom's."""
    kind = text(at(node, "type"))
    if kind == "list":
        return next((what for each in objects(at(node, "data"))[:1] if (what := _other(each))), "")
    kind = kind.removesuffix(".list")
    return _OTHERS.get(kind, "") if not _KEYS_OF_OTHERS.isdisjoint(mapping(node).keys()) else ""


def _first(node: object) -> object:
    return first_of(node, "source", "conversation_message")


def _parts(node: object) -> list[object]:
    parts = at(node, "conversation_parts")
    return parts if isinstance(parts, list) else listed(at(parts, "conversation_parts"))


def _people(node: object) -> Iterator[Person]:
    yield _who(at(_first(node), "author"))
    for part in _parts(node):
        yield _who(at(part, "author"))
    for key in ("contacts", "customers", "teammates", "user"):
        for each in (*objects(at(node, key)), *objects(at(node, key, key)), *objects(at(node, key, "admins"))):
            yield _who(each)


def _who(author: object) -> Person:
    """Somebody; customers and admins count their own numbers, so that one number can be two people."""
    found = person(author)
    return Person(_key(author), found.name, found.mail)


def _key(author: object) -> str:
    found = identifier(at(author, "id"))
    side = _PARTS.get(text(at(author, "type")), "other")
    return f"{side} {found}" if found else ""


def _ticket(node: object, count: int, people: People) -> Ticket:
    messages = [*_first_message(node, people), *(_message(each, people) for each in _parts(node) if _counts(each))]
    remark = text(at(node, "conversation_rating", "remark"))
    if remark:
        by = _called(first_of(at(node, "conversation_rating"), "contact", "customer"), people)
        sent = when(at(node, "conversation_rating", "created_at"))
        messages.append(Message(by, remark, "rating", sent, internal=True, key="rating"))
    title = text(at(node, "title")) or from_html(text(at(_first(node), "subject")))[0]
    return Ticket(f"conversation {identifier(at(node, 'id')) or count}", tuple(messages), title)


def _counts(part: object) -> bool:
    """Whether a part is there for its words, or has some."""
    return text(at(part, "part_type")) in _SAID or bool(text(at(part, "body")))


def _first_message(node: object, people: People) -> Iterator[Message]:
    first = _first(node)
    if isinstance(first, dict):
        yield _message({"created_at": at(node, "created_at"), **first, "id": "source"}, people, "source")


def _message(node: object, people: People, kind: str = "part") -> Message:
    words, apart = words_of(node, ("body",), ())
    author = at(node, "author")
    return Message(
        _called(author, people),
        words,
        kind,
        when(at(node, "created_at")),
        internal="note" in text(at(node, "part_type")),
        attached=names_of_files(at(node, "attachments"), "name", "filename"),
        apart=apart,
        key=identifier(at(node, "id")),
        left_out=_left_out(node),
    )


def _left_out(node: object) -> str:
    if at(node, "redacted") is True:
        return DELETED
    return BOT if at(node, "author", "type") == "bot" and text(at(node, "body")) else ""


def _called(author: object, people: People) -> str | None:
    return people.called(_key(author), "")


def _without_parts(file: File, found: list[object]) -> tuple[Problem, ...]:
    """What to say of conversations whose parts are not all in the file."""
    bare = [count for count, node in enumerate(found, 1) if len(_parts(node)) < _said_to_have(node)]
    if not bare:
        return ()
    name = identifier(at(found[bare[0] - 1], "id")) or bare[0]
    many = "a conversation stands" if len(bare) == 1 else f"{len(bare):,} conversations stand"
    what = f"{many} in the file without all parts"
    return (Problem(file.name, Place(None, f"conversation {name}"), what, _GET_PARTS),)


def _said_to_have(node: object) -> float:
    """How many parts a conversation has; one at least, where a list of conversations leaves them out."""
    told = first_of(node, "conversation_parts")
    counted = number(at(told, "total_count"))
    if counted is None:
        counted = number(at(node, "statistics", "count_conversation_parts"))
    return counted if counted is not None else float(told is None)


FORMAT = Format(CARD, sure, read)
