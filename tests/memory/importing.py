"""A process that imports and is disturbed: run by the tests of what survives that.

importing.py PATH endless            imports for ever; says the number of each import once it is kept
importing.py PATH large LIMIT        one large import, while no file may grow beyond LIMIT bytes
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from regard.contact import Contact, Labelled
from regard.conversation import Conversation, Piece, Place, Source, Turn
from regard.memory import Memory, open_memory
from regard.problems import MemoryCannotOpen

TALKS, TURNS = 3, 30
PASSPHRASE = "of the tests"  # noqa: S105  # as it says


def talk(number: int, turns: int = TURNS) -> Conversation:
    """A talk that no other is equal to."""
    said = [f"Marigold of{number}end and {at}, said at length in many words." for at in range(turns)]
    made = [
        Turn(at, f"Ana {at % 2}", text, (Piece(f"Ana {at % 2}", text, Place(at + 1)),)) for at, text in enumerate(said)
    ]
    return Conversation(Source(f"{number}.txt", "by hand", ""), tuple(made))


def import_one(memory: Memory, number: int, talks: int = TALKS, turns: int = TURNS) -> None:
    """Some talks and a contact, in one import."""
    with memory.adding([f"{number}"], datetime(2026, 3, 1, tzinfo=UTC)) as adding:
        for at in range(talks):
            adding.keep(adding.grown(talk(number * talks + at, turns)), None, None, (), day=None)
        adding.contact(Contact(f"Bo {number}", Place(1), mail=(Labelled(f"bo{number}@example.org"),)), "book")


def say(what: object) -> None:
    """One line to whoever started this."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def main() -> None:
    """As the module says."""
    path, what = Path(sys.argv[1]), sys.argv[2]
    memory = open_memory(path, passphrase=PASSPHRASE)
    if what == "endless":
        say("ready")
        for number in count(len(memory.imports()) + 1):
            import_one(memory, number)
            say(number)
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
    try:
        import_one(memory, 999, 40, 400)
    except MemoryCannotOpen as error:
        say(error)


if __name__ == "__main__":
    main()
