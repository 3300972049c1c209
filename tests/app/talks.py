"""Many small talks of one owner, on days spread over months, as files to be added."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from regard.app import add, open_memory

NOW = datetime(2026, 5, 4, 8, tzinfo=UTC)

FIRST = date(2025, 9, 3)
APART = timedelta(days=9)

_OPEN = ("How was your week?", "What would help you most?", "How did the visit go?", "What worries you about it?")
_CLOSED = ("Is the plan ready?", "Did you send it?", "Can you come on Monday?", "Was it the boiler?")
_ANSWERS = (
    "It was long, and the boiler at home broke twice, so I have slept on the sofa since Tuesday.",
    "My sister starts at the harbour office next month, and we are all very glad about that here.",
    "I have not had the time yet, as the school called twice and I went there both times to talk.",
    "Rather well in the end, though we had to wait for an hour in the rain before they let us in.",
)
_PLAIN = ("The list is nearly done now, and the rest is for Thursday.", "Thanks. Let us go on with the second point.")


def talk(chance: Random, open_share: float, questions: int = 8) -> str:
    """A talk of Ida and Per in which about this share of Ida's questions is open."""
    lines = []
    for _ in range(questions):
        asked = _OPEN if chance.random() < open_share else _CLOSED
        lines += [f"Ida Holm: {chance.choice(asked)}", f"Per Lund: {chance.choice(_ANSWERS)}"]
        lines.append(f"Ida Holm: {chance.choice(_PLAIN)}")
        lines.append("Per Lund: Yes, that is right.")
    return "\n".join(lines) + "\n"


def write_talks(folder: Path, number: int, *, seed: int = 5, first: date = FIRST, apart: timedelta = APART) -> Path:
    """Write talks in which Ida asks more and more openly, each in a file that its day names; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = Random(seed)  # noqa: S311  # seeded: the same talks each time
    for at in range(number):
        path = folder / f"{first + at * apart} talk.txt"
        path.write_text(talk(chance, 0.2 + 0.6 * at / number))
    return folder


def remember_talks(home: Path, number: int) -> Path:
    """A memory in plain SQLite, closed again, of so many talks; gives its file."""
    folder = write_talks(home / "talks", number)
    file = home / "memory.db"
    with closing(open_memory(file, encrypted=False)) as memory:
        add(memory, [folder], at=NOW, me=["Ida Holm"], listener="rules")
    return file
