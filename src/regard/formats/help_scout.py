"""Help Scout: conversations with their threads, alone, in a page, or a page of threads by itself.

A thread's `type` says what it is: `note` is internal, and so are a call that was written down and what was forwarded to
somebody else; `lineitem` says what became of the conversation, and is no item. Drafts were never sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regard.conversation import Place
from regard.formats.desk_people import People, Person, cautions_on, identifier, people_from
from regard.formats.desk_words import names_of_files, words_of
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, first_of, listed, mapping, number, text
from regard.formats.tickets import Message, Ticket, only_others, read_tickets, when
from regard.problems import Problem

CARD = FormatCard(
    name="help_scout",
    title="Help Scout conversations",
    made_by=("Help Scout",),
    how_to_get=(
        "Save the answer of Help Scout's API: `/v2/conversations/ID?embed=threads`, or `/v2/conversations?embed=threads"
        "&status=all` for many. Its exports of reports leave the messages out."
    ),
    endings=(".json", ".jsonl"),
    has_speakers="always",
    has_times="day and time",
    holds=("tickets",),
)

_KINDS = frozenset({"customer", "message", "chat", "beaconchat", "note", "phone", "forwardparent", "forwardchild"})
_INTERNAL = frozenset({"note", "phone", "forwardparent"})
_NOT_SENT = {"draft": "a draft, never sent", "underreview": "a reply that was held back", "hidden": "a hidden message"}
_OTHERS = {
    "customers": "people",
    "users": "people",
    "mailboxes": "mailboxes",
    "teams": "teams",
    "organizations": "organisations",
    "workflows": "workflows",
    "tags": "tags",
    "articles": "articles",
}
_INSTEAD = "Get the conversations with their threads: `/v2/conversations?embed=threads&status=all`."
_GET_THREADS = "get them with `embed=threads`, or from /v2/conversations/ID/threads, all pages"
_GET_PEOPLE = "get the threads from /v2/conversations/ID/threads, which names their writers"


@dataclass(frozen=True, slots=True)
class _Found:
    """A conversation, or what is known of one, and its threads."""

    conversation: object
    threads: Sequence[object]


def sure(file: File) -> float:
    """Nearly sure of conversations and threads as Help Scout wraps them."""
    records = first_records(file)
    if any(each.threads for record in records for each in _found(record)):
        return 0.9
    return 0.85 if any(_other(record) for record in records) else 0.0


def read(file: File) -> Read:
    """Read the conversations."""
    records = records_in(file)
    found = [each for record in records.values for each in _found(record)]
    if not any(each.threads for each in found):
        what = next((what for record in records.values if (what := _other(record))), "")
        raise only_others(file, what and f"{what} from Help Scout", _INSTEAD)
    people = people_from(person for each in found for thread in each.threads for person in _people(thread))
    tickets = [_ticket(each, count, people) for count, each in enumerate(found, 1)]
    cautions = (*_without_threads(file, found), *cautions_on(file.name, people, _GET_PEOPLE))
    return read_tickets(file, CARD.name, tickets, records.broken, cautions, mails=people.mails)


def _found(record: object) -> Iterator[_Found]:
    for page in (record, at(record, "item")):
        threads = _threads(page)
        if "subject" in mapping(page) and ("mailboxId" in mapping(page) or "folderId" in mapping(page)):
            yield _Found(page, threads)
        elif threads:
            yield _Found(None, threads)
        elif _is_thread(page):
            yield _Found(None, (page,))
        for each in (*objects(at(page, "_embedded", "conversations")), *objects(at(page, "items"))):
            yield _Found(each, _threads(each))


def _threads(node: object) -> list[object]:
    """The threads in a conversation or page, in the order in which they were written."""
    found = listed(at(node, "_embedded", "threads")) or listed(at(node, "threads"))
    return found if any(_is_thread(each) or at(each, "type") == "lineitem" for each in found) else []


def _is_thread(node: object) -> bool:
    return text(at(node, "type")) in _KINDS and ("createdBy" in mapping(node) or "customer" in mapping(node))


def _other(record: object) -> str:
    """What of Help Scout a record holds that is no message, in words; empty if it is none of Help Scout's."""
    keys = mapping(at(record, "_embedded")).keys()
    if "conversations" in keys:
        return "conversations without messages"
    known = next((what for key, what in _OTHERS.items() if key in keys), "")
    paged = isinstance(at(record, "page", "totalElements"), int) and "_links" in mapping(record)
    return known if paged else _lone(record)


def _lone(record: object) -> str:
    """A conversation, or somebody, alone."""
    if any(each.conversation for each in _found(record)):
        return "a conversation without messages"
    if "api.helpscout.net" not in text(at(record, "_links", "self", "href")):
        return ""
    return "people or settings"


def _people(thread: object) -> Iterator[Person]:
    for key in ("customer", "createdBy", "assignedTo"):
        node = at(thread, key)
        parts = (text(first_of(node, "first", "firstName")), text(first_of(node, "last", "lastName")))
        yield Person(
            _key(node, is_customer=key == "customer"), " ".join(part for part in parts if part), text(at(node, "email"))
        )


def _key(node: object, *, is_customer: bool) -> str:
    """Somebody's number; customers and users have each their own."""
    found = identifier(at(node, "id"))
    side = "customer" if is_customer or at(node, "type") == "customer" else "agent"
    return f"{side} {found}" if found else ""


def _ticket(found: _Found, count: int, people: People) -> Ticket:
    node = found.conversation
    threads = [each for each in found.threads if at(each, "type") != "lineitem"]
    name = identifier(at(node, "number")) or identifier(at(node, "id"))
    title = text(at(node, "subject"))
    known = name or (count if node else "")
    return Ticket(f"conversation {known}".strip(), tuple(_message(each, people) for each in threads), title)


def _message(thread: object, people: People) -> Message:
    words, apart = words_of(thread, ("body",), ("text",))
    kind = text(at(thread, "type"))
    by_customer = kind == "customer" or (kind != "message" and at(thread, "createdBy", "type") == "customer")
    writer = first_of(thread, "customer", "createdBy") if by_customer else at(thread, "createdBy")
    return Message(
        people.called(_key(writer, is_customer=by_customer), ""),
        words,
        "thread",
        when(first_of(thread, "createdAt")) or when(at(thread, "createdBy", "createdAt")),
        internal=kind in _INTERNAL,
        attached=names_of_files(first_of(at(thread, "_embedded"), "attachments"), "filename", "fileName", "name"),
        apart=apart,
        key=identifier(at(thread, "id")),
        left_out=_NOT_SENT.get(text(at(thread, "state")), ""),
    )


def _without_threads(file: File, found: Sequence[_Found]) -> tuple[Problem, ...]:
    """What to say of conversations whose threads are not all in the file."""
    bare = [each for each in found if len(each.threads) < _counted(each)]
    if not bare:
        return ()
    first = bare[0].conversation
    name = identifier(at(first, "number")) or identifier(at(first, "id"))
    many = "a conversation counts" if len(bare) == 1 else f"{len(bare):,} conversations count"
    what = f"{many} more threads than the file has"
    return (Problem(file.name, Place(None, f"conversation {name}".strip()), what, _GET_THREADS),)


def _counted(found: _Found) -> float:
    return number(first_of(found.conversation, "threads", "threadCount")) or 0.0


FORMAT = Format(CARD, sure, read)
