"""Mail that Outlook keeps as rich text alone is read, whatever it was sent as."""

from __future__ import annotations

import time

import pytest
from compressed_rtf import compress

from formats.made_outlook import message
from regard.formats import from_bytes
from regard.formats.outlook_msg import FORMAT as OUTLOOK
from regard.formats.outlook_rich_text import plain_from
from regard.problems import NothingInIt

OF_HTML = r"""{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}
\uc1\pard\plain\f0\fs24 {\*\htmltag19 <html>}{\*\htmltag241 <style>p {margin:0}</style>}{\*\htmltag50 <body>}
{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\'dfe, the fence costs \u8364? 5.\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}
{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 See you.\htmlrtf\par}\htmlrtf0 {\*\htmltag58 </body>}{\*\htmltag27 </html>}}"""
OF_TEXT = r"{\rtf1\ansi\fromtext{\fonttbl{\f0 Arial;}}\uc1\pard\plain At ten then.\par\par > Saturday?\par}"
CYRILLIC = (
    r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fnil\fcharset204 Arial;}}\pard\f0 \'cf\'f0\'e8\'e2\'e5\'f2!\par}"
)
WITH_A_PICTURE = r"{\rtf1\ansi Here it is.\par{\pict\pngblip\picw1 89504e470d0a1a0a}\par Nice?}"

READ = {
    "HTML": (OF_HTML, "Grüße, the fence costs € 5. See you."),
    "plain text": (OF_TEXT, "At ten then. > Saturday?"),
    "Cyrillic": (CYRILLIC, "Привет!"),
    "a picture": (WITH_A_PICTURE, "Here it is. Nice?"),
}


@pytest.mark.parametrize("kind", READ)
def test_what_is_to_be_read_comes_out(kind: str) -> None:
    rich, words = READ[kind]

    assert " ".join(plain_from(compress(rich.encode("ascii"))).split()) == words


def test_a_mail_of_rich_text_alone_is_read_and_taken_apart() -> None:
    data = message({0x001A: "IPM.Note", 0x0C1A: "Mila Brandt", 0x1009: bytes(compress(OF_TEXT.encode("ascii")))})

    [talk] = OUTLOOK.read(from_bytes("rich.msg", data)).conversations

    [turn] = talk.turns
    assert (turn.speaker, turn.text) == ("Mila Brandt", "At ten then.")
    assert [each.text for each in turn.pieces[0].apart] == ["Saturday?"]


@pytest.mark.parametrize("rich", [b"LZFu", b"no rich text", bytes(compress(b"{\\rtf1 }"))])
def test_rich_text_without_words_or_broken_is_refused_as_such(rich: bytes) -> None:
    with pytest.raises(NothingInIt, match="rich text"):
        OUTLOOK.read(from_bytes("rich.msg", message({0x001A: "IPM.Note", 0x1009: rich})))


@pytest.mark.parametrize("unit", ["{", "}", "\\", r"{\pict ", r"\u1?", r"\'", r"{\*\htmltag1 "])
def test_hostile_rich_text_takes_time_in_proportion(unit: str) -> None:
    begin = time.process_time()

    plain_from(compress(f"{{\\rtf1 {unit * 50_000}".encode("ascii"), compressed=False))

    assert time.process_time() - begin < 20
