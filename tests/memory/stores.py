"""What the tests of the memory share: a keyring of their own, where a memory lies, and adding to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from sqlalchemy import Engine, select

from regard.conversation import Conversation
from regard.memory import Memory, open_memory
from regard.memory.keys import key_for
from regard.memory.postgresql import postgresql_engine
from regard.memory.schema import TABLES
from regard.memory.sqlite import sqlite_engine
from regard.people import Noticed

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)


class KeyringInStore(KeyringBackend):
    """A keyring that forgets when the test ends."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has types in part only
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@dataclass
class Store:
    """Where a memory of one kind lies; it can be opened again."""

    kind: str
    where: Path | str
    opened: list[Memory] = field(default_factory=list)

    def open(self) -> Memory:
        memory = open_memory(self.where, encrypted=self.kind == "encrypted")
        self.opened.append(memory)
        return memory

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of all tables, but for what lies aside; and how many turns the index of words has."""
        engine = self._engine()
        with engine.connect() as connection:
            tables = [table for name, table in TABLES.items() if name != "set_aside"]
            rows = {table.name: sorted(map(tuple, connection.execute(select(table))), key=repr) for table in tables}
            indexed = connection.exec_driver_sql("SELECT count(*) FROM turn_words").scalar_one()
        engine.dispose()
        return rows | {"turn_words": [(indexed,)]}

    def _engine(self) -> Engine:
        if isinstance(self.where, str):
            return postgresql_engine(self.where)
        return sqlite_engine(
            self.where, key_for(self.where, None, None, new=False) if self.kind == "encrypted" else None
        )


Add = Callable[..., int]


def adding_to(memory: Memory, to_conversation: Callable[[str], Conversation]) -> Add:
    """What the fixture `add` gives, for a certain memory."""

    def add(
        talk: str | Conversation,
        you: str | None = None,
        noticed: Sequence[Noticed] = (),
        day: date | None = None,
        at: datetime = NOW,
    ) -> int:
        whole = to_conversation(talk) if isinstance(talk, str) else talk
        with memory.adding([whole.source.name], at) as adding:
            grown = adding.grown(whole)
            who = you or adding.you_in(grown.conversation)
            adding.count(grown.new + grown.known, ())
            return adding.keep(grown, who, None, noticed, day=day)

    return add
