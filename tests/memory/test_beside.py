"""What was found in other conversations stands beside a reading; its own conversation is never among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from memory.stores import NOW
from regard.conversation import Conversation
from regard.listener import Listener
from regard.memory import Memory
from regard.reading import Reading, read

TALKS = 6


def _talk(number: int) -> str:
    said = f"Ida: How was week {number} for you all?\nPer: Long, and the boiler broke {number} times this week.\n"
    return said * 5


def _chat(messages: int) -> str:
    names = ("Per", "Ida")
    lines = (f"[2026-03-02 09:{at:02}] {names[at % 2]}: This is message {at} of them." for at in range(messages))
    return "\n".join(lines)


def _readings(texts: list[str], to_conversation: Callable[[str], Conversation], listener: Listener) -> list[Reading]:
    return [read(to_conversation(text), "Ida", listener) for text in texts]


def _keep(memory: Memory, reading: Reading) -> None:
    with memory.adding(["talk"], NOW) as adding:
        adding.keep(adding.grown(reading.conversation), "Ida", reading, (), day=None)


def _shares(memory: Memory, talk: Conversation, listener: Listener, latest: int = 100) -> int:
    """How many other conversations say something of one measure."""
    you = memory.you()
    assert you
    return Counter(name for name, _ in memory.beside(talk, you.id, listener.name, latest))["share_of_words 1"]


def test_the_others_of_the_same_medium_and_listener(
    memory: Memory, to_conversation: Callable[[str], Conversation], listener: Listener
) -> None:
    readings = _readings([*map(_talk, range(TALKS)), _chat(8)], to_conversation, listener)
    for reading in readings:
        _keep(memory, reading)
    new = to_conversation(_talk(99))
    you = memory.you()
    assert you

    assert _shares(memory, new, listener) == TALKS
    assert _shares(memory, readings[0].conversation, listener) == TALKS - 1
    assert _shares(memory, new, listener, latest=2) == 2
    assert list(memory.beside(new, you.id, "another listener 1", 100)) == []


def test_a_longer_export_of_a_chat_is_the_same_chat(
    memory: Memory, to_conversation: Callable[[str], Conversation], listener: Listener
) -> None:
    (reading,) = _readings([_chat(20)], to_conversation, listener)
    _keep(memory, reading)

    assert _shares(memory, to_conversation(_chat(24)), listener) == 0
    assert _shares(memory, to_conversation(_chat(24).replace("-02 ", "-03 ")), listener) == 1
