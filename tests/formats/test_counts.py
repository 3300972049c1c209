"""Every item of a file is kept or skipped: counted here in the raw file, apart from the readers.

Each sample has something that is skipped, and items that give no piece or several.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from regard.formats import from_bytes, recognise

VTT = """WEBVTT

1
00:00:01.000 --> 00:00:02.000
<v Mila>Did it rain?</v> <v Otis>All week.</v>

2
00:00:02.000 --> 00:00:03.000
<v Mila></v>

3
00:00:03.000 --> 00:00:04.000
<v Mila>Oh.</v>

4
00:00:03.000 --> 00:00:04.000
<v Mila>Oh.</v>
<v Otis>And snow.</v>

5
00:00:03.000 --> 00:00:04.000
<v Mila>Oh.</v>
"""
SRT = """1
00:00:01,000 --> 00:00:02,000
Mila: Did it rain?
Otis: All week.

2
00:00:02,000 --> 00:00:03,000
Mila: Oh.

3
00:00:02,000 --> 00:00:99,000
Otis: When?

4
00:00:04,000 --> 00:00:05,000
Mila:
"""
SBV = "0:00:01.000,0:00:02.000\nMila: Rain?\n\n0:00:02.000,0:00:03.000\n\n0:00:03.000,0:00:04.000\nMila: Oh.\n"
PLAIN = "A talk\nMila: Did it rain?\nand snow?\n\n[0:05] Otis: All week.\n(laughter)\nMila: Oh.\nOtis:\n"
OTTER = "Mila  0:01\nDid it rain?\nAnd snow?\n\nOtis  0:09\nAll week.\n\nMila  0:12\nOh.\n\nOtis  0:15\n"
CHAT = "@UTF8\n@Begin\n*ANA:\tso &*BOB:mhm we go \x15100_900\x15 home . \x15900_999\x15\n*BOB:\t&=laughs .\n@End\n"


def words_in(*texts: str) -> list[object]:
    words = enumerate(texts)
    return [{"word": text, "text": text, "start": n, "end": n + 1, "speaker": n // 2} for n, text in words]


def number_of(pattern: str) -> Callable[[str], int]:
    return lambda text: len(re.findall(pattern, text, re.MULTILINE))


UTTERANCES = [
    {"speaker": "A", "start": 0, "end": 2000, "text": "Did it? Yes.", "words": words_in("Did", "it?", "Yes.")},
    {"speaker": "B", "start": 2000, "end": 2100, "text": "", "words": []},
    {"speaker": "B", "start": 2100, "end": 2900, "text": "All week.", "words": []},
]
ITEMS: list[dict[str, object]] = [
    {"type": "pronunciation", "start_time": str(n), "end_time": str(n + 0.5), "alternatives": [{"content": text}]}
    for n, text in enumerate(("Ready", "", "Yes"))
]
ITEMS.insert(1, {"type": "punctuation", "alternatives": [{"content": "?"}]})
SENTENCES = [{"text": "Did it rain?", "start": 0.5, "end": 1.5}, {"text": "", "start": 1.5, "end": 1.7}]
PARAGRAPHS = {"paragraphs": {"paragraphs": [{"speaker": 0, "sentences": SENTENCES}]}}
SEGMENTS = [
    {"speaker": "Mila", "text": "Did it {disfmarker} rain?", "start": 0.5, "end": 1.5},
    {"speaker": "Otis", "text": "{vocalsound}", "start": 1.5, "end": 1.9},
    {"speaker": "Otis", "text": "All week.", "start": 2.0, "end": 2.5},
]

ARROWS = number_of("-->")


@pytest.mark.parametrize(
    ("content", "format_name", "count", "skipped"),
    [
        (VTT, "webvtt", ARROWS, 2),
        (SRT, "subrip", ARROWS, 2),
        (SBV, "sbv", number_of(r"^\d+:\d+:\d+\.\d+,"), 1),
        (PLAIN, "plain_text", number_of(r"\S.*$"), 3),
        (OTTER, "otter_text", lambda text: number_of(r"^\S.*[^\d\n]$")(text) + 1, 1),
        (CHAT, "talkbank_chat", number_of(r"^\*"), 1),
        ({"id": "t", "utterances": UTTERANCES}, "assemblyai", lambda _: len(UTTERANCES), 1),
        ({"id": "t", "text": "x", "words": words_in("Did", "", "Yes.")}, "assemblyai", number_of('"word"'), 1),
        ({"results": {"items": ITEMS}}, "aws_transcribe", number_of('"pronunciation"'), 1),
        (
            {"results": {"channels": [{"alternatives": [{"words": words_in("Did", "it?", "…", "—", "Yes")}]}]}},
            "deepgram",
            number_of('"word"'),
            2,
        ),
        ({"results": {"channels": [{"alternatives": [PARAGRAPHS]}]}}, "deepgram", lambda _: len(SENTENCES), 1),
        (
            {"results": [{"alternatives": [{"words": words_in("Did", "it?", "")}]}]},
            "google_speech",
            number_of('"word"'),
            1,
        ),
        (
            {"monologues": [{"elements": [{"type": "text", "value": text}]} for text in ("Did", "", "All week")]},
            "rev",
            number_of('"elements"'),
            1,
        ),
        ({"sentences": SEGMENTS}, "segments", lambda _: len(SEGMENTS), 1),
        ({"segments": [*SEGMENTS[:1], {"text": " ", "start": 1.5}]}, "whisperx", number_of('"text"'), 1),
    ],
)
def test_all_that_is_in_a_file_is_kept_or_skipped(
    content: object, format_name: str, count: Callable[[str], int], skipped: int
) -> None:
    text = content if isinstance(content, str) else json.dumps(content)
    file = from_bytes("talk", text.encode())

    format_ = recognise(file)
    read = format_.read(file)

    assert format_.card.name == format_name
    assert (read.items, len(read.skipped)) == (count(text), skipped), read
    assert read.kept == read.items - skipped


def test_two_voices_of_one_cue_are_one_item() -> None:
    file = from_bytes("talk", VTT.encode())
    read = recognise(file).read(file)

    assert [turn.text for turn in read.conversations[0].turns] == ["Did it rain?", "All week.", "Oh.", "And snow."]
    assert (read.items, read.kept) == (5, 3)
    assert [str(each) for each in read.skipped] == [
        "talk, line 8: a cue without words",
        "talk, line 21: a cue that repeats the one before",
    ]
    assert [str(each) for each in read.cautions] == [
        "talk, line 16: part of this cue repeats the one before; it is read once"
    ]
