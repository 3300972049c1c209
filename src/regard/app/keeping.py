"""What is kept belongs to its owner and to those it is about: out of it, a copy, a sheet, and nothing of somebody."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from regard.contact import Day
from regard.conversation import Conversation
from regard.memory import Backup, Forgotten, Kept, Memory
from regard.people import Known, Person
from regard.problems import MemoryCannotOpen

ROWS = "regard.jsonl"
"""The file of an export that can be read in again."""

_KEEP = "keep days"
"""The setting of the retention clock."""

_README = """\
# An export of Regard

- `regard.jsonl` has everything: the first line says the version of the tables; each other line is one row, as
  `[table, values]`. `regard import regard.jsonl` reads it into an empty memory without loss.
- `people/` has a sheet of all that is held of each person.
- `conversations/` has each conversation as a page.

Texts are UTF-8, days `2026-03-02`, moments ISO 8601. What each table holds is said in `memory/schema.py`.
"""


def export(memory: Memory, today: date) -> Iterator[tuple[str, Iterable[str]]]:
    """Everything, as files: the path of each in its folder, and its text in parts.

    Args:
        memory: what is kept.
        today: the day, for what the sheets of people say.
    """
    yield "README.md", [_README]
    yield ROWS, _lines(memory)
    for person in memory.people():
        yield f"people/{_file_name(person.name)}-{person.id}.md", [held(memory, person, today)]
    for kept in memory.conversations():
        name = _file_name(kept.title or Path(kept.file).stem)
        yield f"conversations/{kept.first or 'undated'}-{name}-{kept.number}.md", _page(memory, kept)


def _lines(memory: Memory) -> Iterator[str]:
    yield json.dumps({"regard": memory.version}) + "\n"
    for name, row in memory.rows():
        yield json.dumps([name, row], ensure_ascii=False) + "\n"


def import_from(memory: Memory, lines: Iterable[str]) -> int:
    """Read an export into an empty memory; gives how many rows.

    Raises:
        MemoryCannotOpen: the memory is not empty, or the lines are no export of this version; then nothing is kept.
    """
    each = iter(lines)
    try:
        head = json.loads(next(each, "null"))
    except json.JSONDecodeError:
        head = None
    if not isinstance(head, dict) or "regard" not in head:
        raise MemoryCannotOpen(f"that is no export of Regard; name its file {ROWS}.")
    if head["regard"] != memory.version:
        raise MemoryCannotOpen(f"the export has version {head['regard']}, and this Regard reads {memory.version}.")
    return memory.fill(map(_row, each))


def _row(line: str) -> tuple[str, dict[str, Any]]:
    try:
        name, row = json.loads(line)
    except ValueError as error:
        raise MemoryCannotOpen("a line of the export is broken; nothing was kept. Copy the file again.") from error
    return name, row


def _file_name(name: str) -> str:
    return re.sub(r"\W+", "-", name).strip("-")[:60] or "nameless"


def _page(memory: Memory, kept: Kept) -> Iterator[str]:
    """A conversation as a page."""
    _, conversation = memory.conversation(kept.number)
    yield f"# {kept.title or kept.file}\n\n{kept.medium}, {kept.first or 'no day known'}, from `{kept.file}`\n\n"
    yield from _turns(conversation)


def _turns(conversation: Conversation) -> Iterator[str]:
    for turn in conversation.turns:
        sent = f" ({turn.sent:%Y-%m-%d %H:%M})" if turn.sent else ""
        yield f"**{turn.speaker or 'Somebody'}**{sent}: {turn.text}\n\n"


def held(memory: Memory, person: Person, today: date) -> str:
    """All that is held of one person, as a page that can be shown to them.

    Args:
        memory: what is kept.
        person: who.
        today: the day.
    """
    known = memory.known(today, [person.id])
    parts = chain(
        _known_by(person),
        _contacts(person),
        (f"The owner wrote, {on}: {what}: {words}" for what, words, on in memory.facts(person.id)),
        ["", "## What is remembered: their words, and yours to them", ""],
        _remembered(known, person),
        ["", "## Conversations with them, whole", ""],
        _talks(memory, person),
        ["", "## Events they were asked to", ""],
        (f"{each.event.day}: {each.event.title}" for each in known.invited if person.id in each.people),
    )
    lines = (f"- {part}" if part and not part.startswith("#") else part for part in parts)
    return f"# What is held of {person.name}, {today}\n\n" + "\n".join(lines) + "\n"


def _known_by(person: Person) -> Iterator[str]:
    for alias in person.aliases:
        yield f"{alias.kind}: {alias.value} ({alias.because})"
    if person.unread:
        yield "Nothing is read of them."


def _contacts(person: Person) -> Iterator[str]:
    for contact in person.contacts:
        said = {name: getattr(contact, name) for name in contact.__slots__ if getattr(contact, name)}
        yield f"address book: {', '.join(f'{name} {_plain(value)}' for name, value in said.items() if name != 'place')}"


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_plain(each) for each in value)
    if isinstance(value, Day):
        return "-".join(f"{part:02}" for part in (value.year, value.month, value.day) if part)
    return str(getattr(value, "value", value))


def _remembered(known: Known, person: Person) -> Iterator[str]:
    for each in known.remembered:
        if person.id in (each.by, each.to):
            who = known.people[each.by].name
            decided = "; ".join(f"{one.verdict} {one.words}".strip() for one in known.decisions.get(each.key, ()))
            kind = ", ".join(filter(None, (each.kind, each.what, decided and f"the owner: {decided}")))
            yield f"{each.said_on or 'no day known'}, {who}: “{each.quote}” ({kind})"


def _talks(memory: Memory, person: Person) -> Iterator[str]:
    for kept in memory.conversations(person.id):
        days = f"{kept.first} to {kept.last}" if kept.first != kept.last else str(kept.first or "no day known")
        yield f"{days}: {kept.medium}, {kept.title or kept.file}, {kept.turns:,} turns in all"


def back_up(memory: Memory, path: Path, passphrase: str, at: datetime) -> Backup:
    """Write everything to a new file with a passphrase of its own; it is opened again and compared.

    Raises:
        MemoryCannotOpen: there is a file of that name, or it cannot be written.
    """
    return memory.back_up(path, passphrase, at)


def restore(memory: Memory, path: Path, passphrase: str) -> int:
    """Bring a backup back into an empty memory; gives how many rows.

    Raises:
        WrongKey: the passphrase does not open it.
        MemoryCannotOpen: something is kept already, or it is no backup.
    """
    return memory.restore(path, passphrase)


@dataclass(frozen=True, slots=True)
class Gone:
    """What became of somebody who was forgotten.

    Attributes:
        name: whose traces they were.
        forgotten: what went, and what is left.
        backups: backups made before, which hold them still; what is in a backup cannot be changed.
    """

    name: str
    forgotten: Forgotten
    backups: tuple[Backup, ...]


def forget(memory: Memory, person: Person, *, whole: bool) -> Gone:
    """Take every trace of a person out of memory.

    Args:
        memory: where from.
        person: whose.
        whole: whether conversations with them alone go whole; else their words in them are blacked out.

    Raises:
        NotInMemory: it is the owner.
    """
    return Gone(person.name, memory.forget(person.id, whole=whole), memory.backups())


def keep_for(memory: Memory, days: int | None) -> None:
    """Set for how many days conversations are kept, counted from their last; None for always."""
    memory.set(_KEEP, "" if days is None else str(days))


def kept_for(memory: Memory) -> int | None:
    """For how many days conversations are kept; None for always."""
    days = memory.setting(_KEEP)
    return int(days) if days else None


def let_go_of_the_old(memory: Memory, today: date) -> int:
    """Remove the conversations that the retention clock has run out for; gives how many."""
    days = kept_for(memory)
    return 0 if days is None else memory.drop_before(today - timedelta(days=days))
