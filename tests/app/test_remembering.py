"""Adding: a chat in which only the other has written yet is a chat with the owner all the same."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regard import app

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)

ASKED = "[2026-03-05, 09:10:00] Bram Oldacre: Should I fill in the old grid or wait for the new one?\n"
ANSWERED = "[2026-03-09, 18:00:00] Tamsin Quill: The old grid, please.\n"


def _today(memory: app.Memory) -> list[str]:
    return [each.reason.name for each in app.today(memory, date(2026, 3, 10))[0].follow_ups]


def _chat(folder: Path, name: str, text: str) -> Path:
    path = folder / f"WhatsApp Chat with {name}.txt"
    path.write_text(text)
    return path


def test_what_was_asked_in_a_chat_without_a_word_of_yours_waits(memory: app.Memory, tmp_path: Path) -> None:
    chat = _chat(tmp_path, "Bram Oldacre", ASKED)
    app.add(memory, [chat], at=NOW, me=["Tamsin Quill"], listener="rules")

    assert _today(memory) == ["QUESTION"]

    chat.write_text(ASKED + ANSWERED)
    app.add(memory, [chat], at=NOW, listener="rules")

    assert _today(memory) == []
    assert [person.name for person in memory.people()] == ["Bram Oldacre", "Tamsin Quill"]
    assert memory.counts()["conversation"] == 1, "the same chat, grown"


@pytest.mark.parametrize(
    ("name", "me"),
    [("The Choir", ["Tamsin Quill"]), ("Bram Oldacre", []), ("Bram Oldacre", ["Bram Oldacre"])],
    ids=["a group's", "the owner is not known", "the owner's own"],
)
def test_nobody_is_put_into_other_chats(name: str, me: list[str], memory: app.Memory, tmp_path: Path) -> None:
    app.add(memory, [_chat(tmp_path, name, ASKED)], at=NOW, me=me, listener="rules")

    assert [person.name for person in memory.people()] == ["Bram Oldacre"]
