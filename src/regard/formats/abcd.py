"""ABCD, the Action-Based Conversations Dataset of ASAPP: chats of customers with agents, and what the agents did.

Read is `original`, the words as they were written; lines of `action` say what the agent did in the app.
"""

from __future__ import annotations

from collections.abc import Iterator

from regard.conversation import Medium
from regard.formats.desk_people import identifier
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_lines import first_records, objects, records_in
from regard.formats.json_tree import at, listed, mapping, speaker, text
from regard.formats.tickets import Message, Ticket, read_tickets

CARD = FormatCard(
    name="abcd",
    title="Chats of the ABCD corpus",
    made_by=("ASAPP Research",),
    how_to_get="Unpack `abcd_v1.1.json.gz` of the corpus, and put `train`, `dev` and `test` into files of their own.",
    endings=(".json",),
    has_speakers="always",
    has_times="none",
    holds=("chats",),
)

_ACTION = "what the agent did in the app, no words of a speaker"


def sure(file: File) -> float:
    """Nearly sure of conversations with a scenario and pairs of speaker and words."""
    return 0.9 if any(True for record in first_records(file) for _ in _talks(record)) else 0.0


def read(file: File) -> Read:
    """Read the chats."""
    talks = [talk for record in records_in(file).values for talk in _talks(record)]
    return read_tickets(file, CARD.name, [_chat(talk, count) for count, talk in enumerate(talks, 1)])


def _talks(record: object) -> Iterator[object]:
    if {"convo_id", "original"} <= mapping(record).keys():
        yield record
        return
    for part in ("train", "dev", "test"):
        yield from (each for each in objects(at(record, part)) if {"convo_id", "original"} <= mapping(each).keys())


def _chat(talk: object, count: int) -> Ticket:
    messages = tuple(map(_message, listed(at(talk, "original"))))
    return Ticket(f"conversation {identifier(at(talk, 'convo_id')) or count}", messages, medium=Medium.CHAT)


def _message(line: object) -> Message:
    who = speaker(at(line, 0))
    return Message(who, text(at(line, 1)), "line", left_out=_ACTION if who == "action" else "")


FORMAT = Format(CARD, sure, read)
