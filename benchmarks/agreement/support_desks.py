"""Support desks: recorded answers of Zendesk, and the samples of Freshdesk's, Help Scout's and Intercom's clients.

The files' own counts, texts and times are the known answers, taken from them by plain look-ups; what the manifest
says in words (`1 reply, 1 note`, `customer John Doe`) stands here as numbers and names.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from benchmarks.agreement.case import Case
from regard.conversation import Piece
from regard.formats import Read, read_file
from regard.problems import CannotRead

Tree: TypeAlias = Any
"""A parsed file, taken as the project that it comes from describes it."""

_DESKS = "supportdesk"
_ZENDESK = "zendesk/facetoe__zenpy"
_FRESHDESK = "freshdesk/sjkingo__python-freshdesk"
_ABCD = "abcd/asappresearch__abcd/abcd_sample.json"
_INTERCOM = "intercom/singer-io__tap-intercom/conversation.json"
_HELP_SCOUT = "helpscout/helpscout__helpscout-api-php"

_ZENDESK_OTHERS = ("organization", "user", "satisfaction_rating", "ticket_event")
_RECORDED_OTHERS = {"job_status", "call", "custom_role"}
_CHAT = {"visitor": 8, "agent": 11, "total": 19}
"""As the chat's own `count` has it; the manifest names none, and the file is checked against itself too."""

_FRESHDESK_TICKETS = ("ticket_1", "ticket_1_updated", "all_tickets", "conversations")


def cases(inputs: Path) -> Iterator[Case]:
    """Every comparison with the files of support desks."""
    desks = inputs / _DESKS
    yield from _zendesk(desks)
    yield from _freshdesk(desks)
    yield from _help_scout(desks)
    yield from _intercom(desks)
    yield from _abcd(desks)


def _case(kind: str, desks: Path, path: Path, known: str, agrees: Callable[[Read, Tree], bool]) -> Case:
    """A comparison of what is read with the file's plain values; a refusal agrees with nothing."""
    try:
        agreed = agrees(read_file(path), json.loads(path.read_text("utf-8")))
    except CannotRead:
        agreed = False
    return Case(kind, f"{_DESKS}/{path.relative_to(desks)}", known, agreed)


def _refused(kind: str, desks: Path, path: Path) -> Case:
    """A file without messages is refused, and the sentence says so, or that what is in it was not said."""
    try:
        read_file(path)
        sentence = ""
    except CannotRead as error:
        sentence = error.what
    agrees = "nothing that anybody wrote" in sentence or "nothing that was said" in sentence
    return Case(kind, f"{_DESKS}/{path.relative_to(desks)}", "holds no messages", agrees)


def _said(read: Read) -> list[Piece]:
    return [piece for talk in read.conversations for turn in talk.turns for piece in turn.pieces]


def _all(read: Read) -> list[Piece]:
    return _said(read) + [note for talk in read.conversations for note in talk.notes]


def _texts(pieces: list[Piece]) -> list[str]:
    return sorted(piece.text for piece in pieces)


def _folded(texts: list[str]) -> list[str]:
    return sorted(" ".join(text.split()) for text in texts)


def _times(pieces: list[Piece]) -> list[datetime]:
    return sorted(piece.sent for piece in pieces if piece.sent is not None)


def _moments(written: list[str]) -> list[datetime]:
    return sorted(map(datetime.fromisoformat, written))


def _zendesk(desks: Path) -> Iterator[Case]:
    for path in sorted((desks / _ZENDESK / "recorded").glob("*.json")):
        tree = json.loads(path.read_text("utf-8"))
        if _RECORDED_OTHERS & tree.keys():
            yield _refused("Zendesk", desks, path)
        elif "audits" in tree:
            yield from _audits(desks, path)
        elif "tickets" in tree:
            yield from _tickets(desks, path)
        elif "ticket" in tree:
            yield _case("Zendesk", desks, path, "subject, text, time", _one_ticket)
        else:
            yield _refused("Zendesk", desks, path)  # a comment that is a log of a call, and not public
    for name in _ZENDESK_OTHERS:
        yield _refused("Zendesk", desks, desks / _ZENDESK / "zendesk" / f"{name}.json")
    yield _case("Zendesk", desks, desks / _ZENDESK / "zendesk/ticket.json", "subject, text, time", _bare_ticket)
    yield _case("Zendesk", desks, desks / _ZENDESK / "zendesk/ticket_audit.json", "subject, text", _audit_of_ticket)
    yield _case("Zendesk", desks, desks / _ZENDESK / "zendesk/comment.json", "text, time, attachment", _comment)
    yield from _chats(desks)


def _tickets(desks: Path, path: Path) -> Iterator[Case]:
    yield _case("Zendesk", desks, path, "number of tickets", lambda read, tree: len(read.conversations) == _count(tree))
    yield _case(
        "Zendesk",
        desks,
        path,
        "subjects, texts, times",
        lambda read, tree: (
            sorted(talk.title for talk in read.conversations) == _folded([each["subject"] for each in tree["tickets"]])
            and _texts(_said(read)) == _folded([each["description"] for each in tree["tickets"]])
            and _times(_said(read)) == _moments([each["created_at"] for each in tree["tickets"]])
        ),
    )


def _count(tree: Tree) -> int:
    return int(tree.get("count", len(tree["tickets"])))


def _audits(desks: Path, path: Path) -> Iterator[Case]:
    def comments(tree: Tree, *, public: bool) -> list[Tree]:
        events = [event | {"at": each["created_at"]} for each in tree["audits"] for event in each["events"]]
        return [event for event in events if event["type"] == "Comment" and event["public"] is public]

    yield _case(
        "Zendesk",
        desks,
        path,
        "texts and times of public comments",
        lambda read, tree: (
            _texts(_said(read)) == _folded([each["body"] for each in comments(tree, public=True)])
            and _times(_said(read)) == _moments([each["at"] for each in comments(tree, public=True)])
        ),
    )
    yield _case(
        "Zendesk",
        desks,
        path,
        "internal notes",
        lambda read, tree: (
            _texts([note for talk in read.conversations for note in talk.notes])
            == _folded([each["body"] for each in comments(tree, public=False)])
        ),
    )


def _one_ticket(read: Read, tree: Tree) -> bool:
    [talk], [piece] = read.conversations, _said(read)
    ticket = tree["ticket"]
    same = talk.title == ticket["subject"] and piece.text == ticket["description"]
    return same and _times([piece]) in (_moments([ticket["created_at"]]), _moments([tree["audit"]["created_at"]]))


def _bare_ticket(read: Read, tree: Tree) -> bool:
    [talk], [piece] = read.conversations, _said(read)
    same = talk.title == tree["subject"] and piece.text == tree["description"]
    return same and _times([piece]) == _moments([tree["created_at"]])


def _audit_of_ticket(read: Read, tree: Tree) -> bool:
    [talk] = read.conversations
    return (talk.title, _texts(_all(read))) == (tree["ticket"]["subject"], [tree["audit"]["events"][0]["body"]])


def _comment(read: Read, tree: Tree) -> bool:
    [piece] = _said(read)
    names = tuple(each["name"] for each in tree["attachments"])
    return (piece.text, piece.attached) == (tree["body"], names) and _times([piece]) == _moments([tree["created_at"]])


def _chats(desks: Path) -> Iterator[Case]:
    chat = desks / _ZENDESK / "chat/chat.json"

    def counted(read: Read, tree: Tree) -> bool:
        visitor = tree["visitor"]["name"]
        by_visitor = sum(piece.speaker == visitor for piece in _said(read))
        found = {"visitor": by_visitor, "agent": len(_said(read)) - by_visitor, "total": len(_said(read))}
        return found == _CHAT and found == dict(tree["count"])

    def same(read: Read, tree: Tree) -> bool:
        messages = [each for each in tree["history"] if each["type"] == "chat.msg"]
        wanted = [(each["name"], each["msg"], datetime.fromisoformat(each["timestamp"])) for each in messages]
        return [(piece.speaker, piece.text, piece.sent) for piece in _said(read)] == wanted

    def rated(read: Read, tree: Tree) -> bool:
        return [note.text for note in read.conversations[0].notes] == [tree["comment"]]

    def left(read: Read, tree: Tree) -> bool:
        [piece] = _said(read)
        return (piece.speaker, piece.text) == (tree["visitor"]["name"], tree["message"])

    yield _case("Zendesk Chat", desks, chat, "number of messages, by side", counted)
    yield _case("Zendesk Chat", desks, chat, "senders, texts, times", same)
    yield _case("Zendesk Chat", desks, chat, "words of the rating", rated)
    yield _case("Zendesk Chat", desks, desks / _ZENDESK / "chat/offline_message.json", "sender, text", left)


def _freshdesk(desks: Path) -> Iterator[Case]:
    def first(read: Read, tree: Tree) -> bool:
        ticket = tree[0] if isinstance(tree, list) else tree.get("helpdesk_ticket", tree)
        [talk] = read.conversations
        wanted = " ".join(ticket.get("description_text", ticket["description"]).split())
        sent = datetime.fromisoformat(ticket["created_at"])
        name = ticket.get("requester_name") or ticket.get("requester", {}).get("name") or talk.turns[0].speaker
        return (talk.title, talk.turns[0].text, talk.turns[0].sent, talk.turns[0].speaker) == (
            ticket["subject"],
            wanted,
            sent,
            name,
        )

    def reply(read: Read, tree: Tree) -> bool:
        note = tree["helpdesk_ticket"]["notes"][0]["note"]
        last = _said(read)[-1]
        return (last.text, last.sent) == (note["body"], datetime.fromisoformat(note["created_at"]))

    def one_of_each(read: Read, tree: Tree) -> bool:
        said, notes = _said(read), [note for talk in read.conversations for note in talk.notes]
        wanted = {each["private"]: each["body_text"] for each in tree}
        return ([piece.text for piece in said], [note.text for note in notes]) == ([wanted[False]], [wanted[True]])

    for version in ("v1", "v2"):
        for path in sorted((desks / _FRESHDESK / version / "tests/sample_json_data").glob("*.json")):
            if path.stem not in _FRESHDESK_TICKETS:
                yield _refused("Freshdesk", desks, path)
            elif path.stem == "conversations":
                yield _case("Freshdesk", desks, path, "1 reply, 1 note", one_of_each)
            else:
                yield _case("Freshdesk", desks, path, "subject, requester, text, time", first)
    ticket = desks / _FRESHDESK / "v1/tests/sample_json_data/ticket_1.json"
    yield _case("Freshdesk", desks, ticket, "text and time of the reply", reply)


def _help_scout(desks: Path) -> Iterator[Case]:
    def john(read: Read, tree: Tree) -> bool:
        [piece] = _said(read)
        body = tree["_embedded"]["threads"][0]["body"]
        return (read.conversations[0].title, piece.speaker, piece.text) == (tree["subject"], "John Doe", body)

    def one(read: Read, tree: Tree) -> bool:
        [piece], [thread] = _said(read), tree["_embedded"]["threads"]
        same = read.items == tree["page"]["totalElements"] and piece.text == thread["body"]
        return same and _times([piece]) == _moments([thread["createdAt"]])

    folder = desks / _HELP_SCOUT
    yield _case("Help Scout", desks, folder / "conversation_with_thread.json", "1 thread, of John Doe", john)
    yield _case("Help Scout", desks, folder / "threads_page.json", "1 thread", one)


def _intercom(desks: Path) -> Iterator[Case]:
    def parts(read: Read, tree: Tree) -> bool:
        told: int = tree["conversation_parts"]["total_count"]
        return told == 3 and read.items == told + 1

    def wordless(read: Read, tree: Tree) -> bool:
        bodies = [part["body"] for part in tree["conversation_parts"]["conversation_parts"]]
        empty = [f"part {count}" for count, body in enumerate(bodies, 1) if body is None]
        skipped = [str(each.place).split(", ")[1] for each in read.skipped if each.what == "no words of a speaker"]
        return skipped == empty

    def people(read: Read, tree: Tree) -> bool:
        nodes = [tree["conversation_message"] | {"created_at": tree["created_at"]}]
        nodes += [part for part in tree["conversation_parts"]["conversation_parts"] if part["body"]]
        said = [
            (node["author"]["name"], node["body"], float(node["created_at"]))
            for node in nodes
            if node["author"]["type"] != "bot"
        ]
        return [(piece.speaker, piece.text, piece.sent and piece.sent.timestamp()) for piece in _said(read)] == said

    path = desks / _INTERCOM
    yield _case("Intercom", desks, path, "3 parts, and the first message", parts)
    yield _case("Intercom", desks, path, "the part without words", wordless)
    yield _case("Intercom", desks, path, "people, texts, times", people)


def _abcd(desks: Path) -> Iterator[Case]:
    def chats(read: Read, tree: Tree) -> bool:
        return len(read.conversations) == len(tree) == 3

    def same(read: Read, tree: Tree) -> bool:
        wanted = [(who, " ".join(words.split())) for talk in tree for who, words in talk["original"] if who != "action"]
        return [(piece.speaker, piece.text) for piece in _said(read)] == wanted

    yield _case("ABCD", desks, desks / _ABCD, "3 conversations", chats)
    yield _case("ABCD", desks, desks / _ABCD, "speakers and texts", same)
