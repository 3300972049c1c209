"""The receipt of an import: counted while it runs, kept with it as text."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from regard.conversation import Place
from regard.memory.as_rows import packed
from regard.memory.memory import Grown, Receipt
from regard.problems import Problem


@dataclass(slots=True)
class Tally:
    """What an import has done so far."""

    items: int = 0
    skipped: list[Problem] = field(default_factory=list)
    stored: int = 0
    known: int = 0
    conversations: int = 0
    contacts: int = 0
    events: int = 0
    unread: list[str] = field(default_factory=list)

    def keep(self, grown: Grown, *, unread: bool, title: str) -> None:
        """Count a conversation that was stored."""
        self.stored += grown.new
        self.conversations += 1
        if unread:
            self.unread.append(title)

    def seen(self, *, new: bool) -> None:
        """Count a contact or an event."""
        self.stored += new
        self.known += not new

    def receipt(self, number: int, people: int) -> Receipt:
        """The receipt; a file's items are split as the pieces were that came of them.

        One item can give two pieces (two voices in a cue) and several can give one, so that pieces and items differ.
        """
        kept = max(self.items - len(self.skipped), 0) if self.items else self.stored + self.known
        known = kept if not self.stored else min(self.known, kept)
        return Receipt(
            number,
            kept + len(self.skipped),
            kept - known,
            known,
            tuple(self.skipped),
            self.conversations,
            people,
            self.contacts,
            self.events,
            tuple(self.unread),
        )


def written(receipt: Receipt) -> str:
    """A receipt as text."""
    return packed(asdict(receipt))


def read(text: str) -> Receipt:
    """The receipt that `written` wrote."""
    values: dict[str, Any] = json.loads(text)
    skipped = tuple(_problem(each) for each in values.pop("skipped"))
    unread = tuple(values.pop("unread"))
    return Receipt(**values, skipped=skipped, unread=unread)


def _problem(values: dict[str, Any]) -> Problem:
    return Problem(values["file"], Place(**values["place"]), values["what"], values["to_do"])
