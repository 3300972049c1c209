"""What looks like a talk and is none, where the user can be told what to do."""

from __future__ import annotations

import inspect

import pytest

from regard.formats import from_bytes, recognise
from regard.problems import CannotRead, UnknownFormat

SUBSTATION = """
[Script Info]
Title: Garden
ScriptType: v4.00+
WrapStyle: 0
WrapStyle: 0

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.00,Default,Mila,0,0,0,,Did it rain?
Dialogue: 0,0:00:02.00,0:00:03.00,Default,Otis,0,0,0,,All week.
Dialogue: 0,0:00:03.00,0:00:04.00,Default,Mila,0,0,0,,Oh.
"""


@pytest.mark.parametrize("first", ["[Script Info]", "[Events]"])
def test_substation_captions_are_refused_with_what_to_do(first: str) -> None:
    text = SUBSTATION[SUBSTATION.index(first) :]

    with pytest.raises(UnknownFormat, match=r"^talk: these are SubStation captions .* Export them as \.srt or \.vtt"):
        recognise(from_bytes("talk", text.encode()))


def test_a_talk_in_which_dialogue_is_spoken_of_is_a_talk() -> None:
    text = inspect.cleandoc("""
        Mila: Did it rain?
        Dialogue: 3, as the script has it.
        Otis: All week.
        Mila: Oh.
    """)

    assert recognise(from_bytes("talk", text.encode())).card.name == "plain_text"


def test_json_that_breaks_off_is_named_so() -> None:
    with pytest.raises(CannotRead, match="begins as JSON and is broken"):
        recognise(from_bytes("result.json", b'{"messages": [{"id": 1, "te'))


PYTHON = """
def area(self):
    return 2

class Garden:
    wide: int = 3
    deep: int = 4
    wide: float = 3
"""
TYPESCRIPT = """
export const mila = {
    id: 1,
    bot: false,
};
export const otis = {
    id: 2,
    bot: false,
};
"""
LIST = "# Shopping\n\nMilk: 2\nBread: 1\nEggs: 12\n\nMonday: call Otis\nTuesday: dentist\n"


@pytest.mark.parametrize("text", [PYTHON, TYPESCRIPT, LIST])
def test_programs_and_lists_are_no_talks(text: str) -> None:
    with pytest.raises(UnknownFormat):
        recognise(from_bytes("talk", text.encode()))


def test_a_talk_about_programs_is_a_talk() -> None:
    text = "Mila: I wrote\ndef area(self):\nand it broke.\nOtis: Show me.\nMila: Here.\nOtis: Ah.\n"

    assert recognise(from_bytes("talk", text.encode())).card.name == "plain_text"
