"""What people said is shown word for word, and can do no harm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Conversation, Piece, Place, Source, Span, Turn
from regard.listener import Disclosure
from regard.reading import Moment, NextStep, Reading, Response
from regard.reading.showing import clock, shown
from regard.report import render
from regard.report.quoting import quote
from report.document import Document
from report.readings import reading_of

HOSTILE = (
    "</p><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "]]></style><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% for x in y %}",
    "&lt;b&gt; &amp;amp; &#60;",
    "<!-- <title> -->",
    "\x1b[31mred\x1b[0m \x07",
    "\u202egnirts\u2066 \u200f",
    "half a pair \ud800 of surrogates \x00",
)


def reading_with(name: str, text: str) -> Reading:
    """Somebody called so says this and is quoted in every part of the page; so does the owner."""
    said = (text, f"And {text}", text)
    names = (name, f"{name} the other", name)
    turns = tuple(
        Turn(at, who, words, (Piece(who, words, Place(at + 1, text), at * 2.0, at * 2.0 + 1.5),))
        for at, (who, words) in enumerate(zip(names, said, strict=True))
    )
    talk = Conversation(Source(text, "plain_text", "0" * 64), turns)
    moment = Moment(Disclosure.PLAN, talk.whole(0), Response.REFLECTED, (talk.whole(1),))
    reading = reading_of(talk, names[1], (moment,))
    findings = tuple(
        replace(each, value=1.0, too_little="", evidence=(talk.whole(1),)) for each in reading.findings[:1]
    )
    short = tuple(replace(each, value=None, too_little=text) for each in reading.findings[1:2])
    return replace(reading, findings=(*findings, *short), next_step=NextStep(text, (talk.whole(0),)))


def skeleton(reading: Reading) -> list[tuple[str, tuple[str, ...]]]:
    """A page's elements and the names of their attributes: all that a quoted text must not change."""
    return [(each.tag, tuple(each.attributes)) for each in Document(render(reading)).elements]


HARMLESS = skeleton(reading_with("Ana", "words"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words(text: str) -> None:
    reading = reading_with(text, text)

    assert skeleton(reading) == HARMLESS
    assert Document(render(reading)).all("p", of="said")[0].text == shown(text)


@given(name=st.text(min_size=1, max_size=40), text=st.text(min_size=1, max_size=80))
def test_no_text_ever_makes_an_element(name: str, text: str) -> None:
    """Whatever a turn, a name, a file name or a place holds, the page has the same elements."""
    page = Document(render(reading_with(name, text)))

    assert [(each.tag, tuple(each.attributes)) for each in page.elements] == HARMLESS
    assert page.all("p", of="said")[0].text == shown(text)


@given(st.text(alphabet=st.characters(), max_size=80))
def test_what_is_shown_is_as_long_as_what_was_said_and_can_be_written(text: str) -> None:
    safe = shown(text)

    assert len(safe) == len(text)
    assert safe.encode("utf-8").decode("utf-8") == safe
    assert shown(safe) == safe


def test_ordinary_words_in_any_script_are_left_alone() -> None:
    for text in ("naïve “quotes” – 5 °C", "שלום לך", "می‌خواهم", "👩‍👩‍👧 👍🏽", "日本語", "two\nlines\tand a tab"):
        assert shown(text) == text


def test_a_terminal_command_and_a_turning_mark_become_signs() -> None:
    assert shown("\x1b[2J\u202e") == "␛[2J\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    ("seconds", "reads"), [(0, "0:00"), (7.9, "0:07"), (750, "12:30"), (3723, "1:02:03"), (36000, "10:00:00")]
)
def test_a_clock_reads_as_a_clock(seconds: float, reads: str) -> None:
    assert clock(seconds) == reads


def test_a_long_quote_is_cut_at_a_word_and_says_so(talk: Conversation) -> None:
    """
    Ana: We went over the whole list again, and then once more.
    Ben: We did.
    """
    cut = quote(talk, talk.whole(0), "Ana", longest=22)

    assert (cut.words, cut.cut) == ("We went over the whole", True)
    assert not quote(talk, talk.whole(0), "Ana", longest=100).cut


@given(text=st.text(alphabet="ab ,;:\t", min_size=1, max_size=60), longest=st.integers(1, 30))
def test_a_cut_quote_is_the_beginning_of_what_was_said(text: str, longest: int) -> None:
    talk = reading_with("Ana", text).conversation

    cut = quote(talk, Span(0, 0, len(text)), "Ben", longest)

    assert text.startswith(cut.words)
    assert len(cut.words) <= longest or not cut.cut
    assert cut.cut is (cut.words != text)


def test_a_line_of_a_megabyte_is_shown_whole() -> None:
    text = "word " * 200_000

    page = Document(render(reading_with("Ana", text)))

    assert page.all("p", of="said")[0].text == text


def test_a_quote_names_the_piece_it_is_from(talk: Conversation) -> None:
    """
    [0:05] Ana: First this.
    [0:09] Ana: Then that.
    """
    (turn,) = talk.turns
    begin = turn.text.index("Then")

    found = quote(talk, Span(0, begin, len(turn.text)), "Ben", 100)

    assert (found.time, found.place, found.where, found.words) == ("0:09", "line 2", "0:09", "Then that.")
